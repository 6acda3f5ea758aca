import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** An answer of the API; `undefined` is none: the connection is cut. `after` is in milliseconds, `Infinity` never. */
export interface Reply {
  readonly status: number
  readonly body: unknown
  readonly after?: number
}

/** What the API does about one id: the answer to the first request for it, to the second, and so on. */
export type Plan = (request: number) => Reply | undefined

/** Both services, each at its own address. Every request is about one id, which is the last UUID of its path. */
export interface EchoApi {
  readonly urls: readonly [tenant: string, controlPlane: string]
  expect(id: string, plan: Plan): void
  /** Resolves when a request for the id has come. */
  reached(id: string): Promise<void>
  /** Resolves when whoever asked for the id, and was given no answer, has gone. */
  left(id: string): Promise<void>
  /** Requests that are neither answered nor given up, and connections that are open. */
  open(): { readonly requests: number; readonly sockets: number }
  close(): Promise<void>
}

const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/g

interface Expected {
  readonly plan: Plan
  requests: number
  readonly reached: PromiseWithResolvers<void>
  readonly left: PromiseWithResolvers<void>
}

export async function startEchoApi(): Promise<EchoApi> {
  const expected = new Map<string, Expected>()
  const sockets = new Set<Socket>()
  const requests = new Set<ServerResponse>()

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const id = request.url?.match(uuid)?.at(-1) ?? ''
    const known = expected.get(id)
    if (!known) return void response.writeHead(500).end(`nobody expects ${request.url}`)
    requests.add(response)
    response.once('close', () => {
      requests.delete(response)
      if (!response.writableFinished) known.left.resolve()
    })
    const reply = known.plan(++known.requests)
    known.reached.resolve()
    if (!reply) return void request.socket.destroy()
    const { status, body, after = 0 } = reply
    const answer = (): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (after === 0) answer()
    else if (after < Infinity) setTimeout(answer, after)
  }
  const servers = await Promise.all([listen(handle, sockets), listen(handle, sockets)])
  return {
    urls: [addressOf(servers[0]), addressOf(servers[1])],
    expect: (id, plan) =>
      void expected.set(id, {
        plan,
        requests: 0,
        reached: Promise.withResolvers(),
        left: Promise.withResolvers(),
      }),
    reached: (id) => expected.get(id)?.reached.promise ?? Promise.reject(new Error(`${id} is not expected`)),
    left: (id) => expected.get(id)?.left.promise ?? Promise.reject(new Error(`${id} is not expected`)),
    open: () => ({ requests: requests.size, sockets: sockets.size }),
    close: async () => {
      for (const server of servers) server.close().closeAllConnections()
      await Promise.all(servers.filter(({ listening }) => listening).map((server) => once(server, 'close')))
    },
  }
}

async function listen(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
  sockets: Set<Socket>,
): Promise<Server> {
  const server = createServer(handle).on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return server
}

const addressOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
