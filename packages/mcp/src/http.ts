import { timingSafeEqual } from 'node:crypto'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Session } from './adapter.ts'
import { maxRequestBytes } from './limits.ts'

export interface HttpServer {
  readonly url: string
  /** Takes no more requests, lets the running ones end for a while, then closes. */
  close(): Promise<void>
}

export interface HttpOptions {
  /** 0 takes a free one. */
  readonly port: number
  /** What a client has to send as its bearer token; without one every program of this machine may come in. */
  readonly token?: string | undefined
}

const graceMs = 10_000

/**
 * Serves Streamable HTTP on this machine only. There are no sessions: every request stands alone, so any process can
 * answer any request.
 */
export async function serveHttp(
  createSession: () => Session,
  { port, token }: HttpOptions,
): Promise<HttpServer> {
  const sessions = new Set<Session>()
  const server = createHttpServer((request, response) => {
    const problem = refuse(request, token)
    if (problem) return answer(response, ...problem)
    if (pathOf(request) === '/healthz') return answer(response, 200, { status: 'ok' })
    const session = createSession()
    sessions.add(session)
    response.once('close', () => {
      sessions.delete(session)
      void session.close()
    })
    session.serveHttp(request, response, { maxRequestBytes }).catch(() => {
      if (!response.headersSent) answer(response, 500, rpcError('The server failed.'))
      else response.end()
    })
  })
  await new Promise<void>((resolve, reject) =>
    server.once('error', reject).listen(port, '127.0.0.1', resolve),
  )
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/mcp`,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      const timer = setTimeout(() => server.closeAllConnections(), graceMs)
      await closed
      clearTimeout(timer)
      await Promise.all([...sessions].map((session) => session.close()))
    },
  }
}

type Problem = [status: number, body: unknown, headers?: Record<string, string>]

/** A web page must not reach this server through the browser of the person who runs it: DNS rebinding, cross-site posts. */
function refuse(request: IncomingMessage, token: string | undefined): Problem | undefined {
  if (!isLocal(`http://${request.headers.host ?? ''}`))
    return [403, rpcError('The Host header names another machine.')]
  const { origin } = request.headers
  if (origin !== undefined && !isLocal(origin)) return [403, rpcError('The Origin is not allowed.')]
  const path = pathOf(request)
  if (path === '/healthz' && request.method === 'GET') return undefined
  if (path !== '/mcp') return [404, rpcError('The endpoint is /mcp.')]
  if (token && !isSame(request.headers.authorization, `Bearer ${token}`))
    return [401, rpcError('The bearer token is missing or wrong.'), { 'www-authenticate': 'Bearer' }]
  // Without sessions there is no stream to open and nothing to delete.
  return request.method === 'POST' ? undefined : [405, rpcError('Only POST is supported.'), { allow: 'POST' }]
}

const pathOf = (request: IncomingMessage): string => (request.url ?? '').split('?')[0] ?? ''

function isLocal(url: string): boolean {
  return URL.canParse(url) && ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(url).hostname)
}

/** Takes the same time wherever the two differ. */
function isSame(given: string | undefined, wanted: string): boolean {
  const [a, b] = [Buffer.from(given ?? ''), Buffer.from(wanted)]
  return a.length === b.length && timingSafeEqual(a, b)
}

const rpcError = (message: string): unknown => ({
  jsonrpc: '2.0',
  error: { code: -32_000, message },
  id: null,
})

function answer(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
