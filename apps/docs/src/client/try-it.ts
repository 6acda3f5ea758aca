import type { CurlRequest } from '@molecule-ai/spec'
import { isLocal, type Sandbox } from './emulator.ts'

/** Shows the panel that sends the example to the local control plane, once that has answered. */
export async function startTryIt(panel: HTMLElement, sandbox: Sandbox): Promise<void> {
  const request = JSON.parse(panel.dataset.request ?? '') as CurlRequest
  const missing = [...JSON.stringify(request).matchAll(/\{\{(\w+)\}\}/g)]
    .map(([, name]) => name!)
    .filter((name) => sandbox[name] === undefined)
  const fill = (text: string): string =>
    text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => sandbox[name] ?? '')
  const url = fill(request.url)
  if (missing.length > 0 || !isLocal(url)) return
  const { origin } = new URL(url)
  // Whatever it answers, it is there.
  await fetch(`${origin}/health`)
  draw(panel, origin, url.slice(origin.length), request, fill)
}

function draw(
  panel: HTMLElement,
  origin: string,
  path: string,
  request: CurlRequest,
  fill: (text: string) => string,
): void {
  const target = panel.querySelector<HTMLInputElement>('input')!
  const body = panel.querySelector<HTMLTextAreaElement>('textarea')
  const button = panel.querySelector('button')!
  const status = panel.querySelector<HTMLElement>('[role=status]')!
  const answer = panel.querySelector('pre')!
  panel.querySelector('.try-origin')!.textContent = origin
  target.value = path
  if (body !== null) body.value = JSON.stringify(JSON.parse(request.body ?? 'null'), null, 2)
  panel.hidden = false

  panel.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault()
    void send()
  })

  async function send(): Promise<void> {
    const url = new URL(target.value, origin)
    if (url.origin !== origin) return say('The path must begin with a single slash.', '')
    button.disabled = true
    say('Sending …', '')
    try {
      const response = await fetch(url, {
        method: request.method,
        headers: Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [name, fill(value)]),
        ),
        ...(body === null ? {} : { body: body.value }),
      })
      say(`${response.status} ${response.statusText}`.trim(), pretty(await response.text()))
    } catch {
      say('No answer. Does the local control plane still run?', '')
    } finally {
      button.disabled = false
    }
  }

  function say(line: string, text: string): void {
    status.textContent = line
    answer.textContent = text
    answer.hidden = text === ''
  }
}

function pretty(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}
