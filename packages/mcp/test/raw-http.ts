import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { program } from './client.ts'
import { parse, toOutcome, type Message, type Outcome } from './raw-client.ts'

export interface RawHttp {
  /** The whole answer as it came, for tests that look for something in it. */
  send(body: unknown): Promise<string>
  request(method: string, params?: unknown): Promise<Message>
  call(name: string, args?: unknown): Promise<Outcome>
  log(): string
  [Symbol.asyncDispose](): Promise<void>
}

/** The built program over HTTP, spoken to without the SDK. */
export async function startHttp(env: Record<string, string>, args: readonly string[] = []): Promise<RawHttp> {
  const server = spawn(process.execPath, [program, '--http', '--port=0', '--rate-limit=0', ...args], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let log = ''
  const url = await new Promise<string>((resolve) =>
    server.stderr.on('data', (chunk: Buffer) => {
      log += chunk.toString()
      const found = /"url.full":"([^"]+)"/.exec(log)?.[1]
      if (found) resolve(found)
    }),
  )
  const send = async (body: unknown): Promise<string> => {
    const headers = { 'content-type': 'application/json', accept: 'application/json, text/event-stream' }
    return (await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })).text()
  }
  const request = async (method: string, params: unknown = {}): Promise<Message> => {
    const text = await send({ jsonrpc: '2.0', id: 1, method, params })
    return parse(text) ?? parse(/^data: (.+)$/m.exec(text)?.[1] ?? '') ?? {}
  }
  return {
    send,
    request,
    call: async (name, given = {}) => toOutcome(await request('tools/call', { name, arguments: given })),
    log: () => log,
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.kill('SIGKILL')
      await closed
    },
  }
}
