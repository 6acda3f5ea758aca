import { matchNames, type Named } from '../search/match-names.ts'

interface Hit {
  readonly url: string
  readonly title: string
  readonly text: string
}

interface Pagefind {
  search(query: string): Promise<{
    results: { data(): Promise<{ url: string; meta: { title: string }; plain_excerpt: string }> }[]
  }>
}

/** Nothing is loaded until the dialog opens: names then come from their index, prose from Pagefind. */
export function startSearch(root: HTMLElement): void {
  const base = root.dataset.base ?? ''
  const dialog = root.querySelector('dialog')!
  const input = root.querySelector('input')!
  const list = root.querySelector('ul')!
  const status = root.querySelector('[role=status]')!
  let names: Promise<readonly Named[]> | undefined
  let pagefind: Promise<Pagefind> | undefined
  let latest = 0

  root.querySelector('a')!.addEventListener('click', (event) => {
    event.preventDefault()
    open()
  })
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    open()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })
  dialog.addEventListener('keydown', (event) => move(event, input, [...list.querySelectorAll('a')]))
  input.addEventListener('input', () => void search(input.value.trim()))

  function open(): void {
    if (!dialog.open) dialog.showModal()
    input.select()
    void load()
  }

  function load(): Promise<readonly Named[]> {
    const path = `${base}/pagefind/pagefind.js`
    pagefind ??= import(/* @vite-ignore */ path) as Promise<Pagefind>
    names ??= fetch(`${base}/names.json`).then((response) => response.json() as Promise<readonly Named[]>)
    return names
  }

  async function search(query: string): Promise<void> {
    const turn = ++latest
    if (query === '') return show([])
    const found = matchNames(await load(), query).map(({ url, title, about }) => ({
      url,
      title,
      text: about,
    }))
    if (turn === latest && found.length > 0) show(found)
    const { results } = await (await pagefind!).search(query)
    const prose = await Promise.all(results.slice(0, 8).map((result) => result.data()))
    if (turn !== latest) return
    const others = prose.map(({ url, meta, plain_excerpt: text }) => ({ url, title: meta.title, text }))
    show([...found, ...others.filter(({ url }) => !found.some((hit) => hit.url === url))])
    if (found.length + others.length === 0) status.textContent = 'Nothing found'
  }

  function show(hits: readonly Hit[]): void {
    status.textContent = hits.length === 0 ? '' : `${hits.length} found`
    list.replaceChildren(
      ...hits.map(({ url, title, text }) => {
        const anchor = Object.assign(document.createElement('a'), { href: url, textContent: title })
        anchor.append(Object.assign(document.createElement('span'), { textContent: text }))
        const item = document.createElement('li')
        item.append(anchor)
        return item
      }),
    )
  }
}

/** Arrows walk from the field through what was found; Enter in the field takes the first. */
function move(event: KeyboardEvent, input: HTMLElement, links: readonly HTMLAnchorElement[]): void {
  const index = links.findIndex((each) => each === document.activeElement)
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: links[index + 1],
    ArrowUp: index > 0 ? links[index - 1] : input,
    Enter: index === -1 && document.activeElement === input ? links[0] : undefined,
  }
  const target = targets[event.key]
  if (target === undefined) return
  event.preventDefault()
  if (event.key === 'Enter') target.click()
  else target.focus()
}
