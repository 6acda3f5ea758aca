import { post, rpc, send, serve, standard } from './http-client.ts'
import { toOutcome, type Outcome } from './raw-client.ts'

export interface RawHttp {
  /** The whole answer as it came, for tests that look for something in it. */
  send(method: string, params: unknown): Promise<string>
  call(name: string, args?: unknown): Promise<Outcome>
  log(): string
  [Symbol.asyncDispose](): Promise<void>
}

/** The built program over HTTP, with what `RawClient` has of it over stdio. */
export async function startHttp(env: Record<string, string>, args: readonly string[] = []): Promise<RawHttp> {
  const server = await serve(env, ['--rate-limit=0', ...args])
  return {
    send: async (method, params) =>
      (await send(server.url, { headers: standard, body: rpc(method, params) })).text,
    call: async (name, given = {}) =>
      toOutcome((await post(server.url, 'tools/call', { name, arguments: given })).message),
    log: server.text,
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}
