import type { Clock, Fetch } from '../index.ts'

export interface Received {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly body: unknown
}

/** An answer, or what `fetch` throws instead. */
export type Reply =
  | Error
  | {
      readonly status?: number
      readonly json?: unknown
      readonly text?: string
      readonly headers?: Record<string, string>
    }

/** A `fetch` that keeps what it receives and answers from a function. It heeds the signal, as the real one does. */
export function fakeService(reply: (request: Received, number: number) => Reply | Promise<Reply>): {
  fetch: Fetch
  received: Received[]
} {
  const received: Received[] = []
  const fetch: Fetch = async (url, init) => {
    init.signal?.throwIfAborted()
    if (init.redirect !== 'manual') throw new TypeError('a redirect would be followed')
    const headers = Object.fromEntries(new Headers(init.headers))
    const request = {
      method: init.method ?? 'GET',
      url,
      headers,
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as unknown) : undefined,
    }
    received.push(request)
    const answer = await reply(request, received.length)
    if (answer instanceof Error) throw answer
    const { status = 200, json, text, headers: own = {} } = answer
    const body = text ?? (json === undefined ? null : JSON.stringify(json))
    const usual: Record<string, string> = text === undefined ? { 'content-type': 'application/json' } : {}
    return new Response(body, { status, headers: { ...usual, ...own } })
  }
  return { fetch, received }
}

/** A clock that nobody waits for. It keeps how long it would have slept. */
export function virtualClock(): Clock & { slept: number[] } {
  let time = 0
  const slept: number[] = []
  return {
    slept,
    now: () => time,
    sleep: async (milliseconds, signal) => {
      signal?.throwIfAborted()
      slept.push(milliseconds)
      time += milliseconds
      await new Promise(setImmediate)
      signal?.throwIfAborted()
    },
  }
}

/** What `fetch` throws when the connection breaks. */
export const brokenConnection = (): Error =>
  new TypeError('fetch failed', {
    cause: Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' }),
  })

export const workspaceId = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
