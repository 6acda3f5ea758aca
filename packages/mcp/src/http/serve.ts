import { once } from 'node:events'
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { isIPv6, type AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import * as limits from '../limits.ts'
import type { Log } from '../log/log.ts'
import type { ManagementServer } from '../server.ts'
import { toTrace } from '../log/trace.ts'
import { logAccess, type Access } from './access-log.ts'
import { Refused, send } from './answer.ts'
import { createAuthenticate } from './authenticate.ts'
import { readMessage } from './body.ts'
import { Calls } from './calls.ts'
import type { Listen } from './listen.ts'
import { Rates } from './rates.ts'
import { answerHealth, answerOpenly, refuseStrangers, toRoute } from './routes.ts'

export interface HttpServer {
  readonly url: string
  /** Says that it is not ready, takes no more calls, lets the running ones end for a while, and closes. */
  close(): Promise<void>
}

/** Serves Streamable HTTP. There are no sessions: every request stands alone, so any process can answer any request. */
export async function serveHttp(
  management: Pick<ManagementServer, 'createSession' | 'log'>,
  listen: Listen,
): Promise<HttpServer> {
  const { log } = management
  const calls = new Calls()
  let stopping = false
  const authenticate = createAuthenticate(listen)
  const [callers, strangers] = [new Rates(listen.rateLimit), new Rates(listen.rateLimit)]

  async function serve(request: IncomingMessage, response: ServerResponse, access: Access): Promise<void> {
    const route = toRoute(request, listen)
    access.route = route
    if (route === '/healthz' || route === '/readyz')
      return send(response, answerHealth(request, route, stopping))
    const cors = refuseStrangers(request, listen)
    for (const [name, value] of Object.entries(cors)) response.setHeader(name, value)
    const open = answerOpenly(request, route, listen, cors)
    if (open) return send(response, open)

    const address = request.socket.remoteAddress ?? ''
    const principal = await authenticate(request).catch(async (error: unknown) => {
      // Who guesses is slowed down, and who need not guess is not.
      await strangers.count(address)
      throw error
    })
    access.principal = principal
    // Without sessions there is no stream to open and nothing to delete.
    if (request.method !== 'POST') throw new Refused(405, 'Only POST is supported.', { allow: 'POST' })
    await callers.count(principal ?? address)
    calls.enter(response)
    access.message = await readMessage(request)
    if (access.message && !response.closed) await carryOut(request, response, access.message, principal)
  }

  async function carryOut(
    request: IncomingMessage,
    response: ServerResponse,
    message: object,
    principal: string | undefined,
  ): Promise<void> {
    const trace = toTrace(request.headers.traceparent)
    const session = management.createSession({
      ...(principal !== undefined && { principal }),
      ...(trace && { trace }),
    })
    // Whoever hangs up wants no answer: what was asked of the API for them is cut off too.
    response.once('close', () => void session.close())
    await session.serveHttp(request, response, message)
  }

  const timeouts = {
    headersTimeout: limits.headersTimeoutMs,
    requestTimeout: limits.requestTimeoutMs,
    keepAliveTimeout: limits.keepAliveMs,
    connectionsCheckingInterval: 1000,
  }
  const server = createHttpServer(timeouts, (request, response) => {
    // While it stops, connections are not kept for more.
    if (stopping) response.setHeader('connection', 'close')
    serve(request, response, logAccess(log, request, response)).catch((error: unknown) => {
      if (!(error instanceof Refused) || error.cause !== undefined) logFailure(log, error)
      send(response, (error instanceof Refused ? error : new Refused(500, 'The server failed.')).answer)
    })
  })
  server.maxConnections = limits.maxConnections
  server.listen(listen.port, listen.host)
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${isIPv6(listen.host) ? `[${listen.host}]` : listen.host}:${port}/mcp`,
    close: async () => {
      stopping = true
      // Who balances the load has to see it before connections are refused.
      await sleep(listen.drainSeconds * 1000)
      const closed = once(server, 'close')
      server.close()
      const patience = setTimeout(() => server.closeAllConnections(), limits.graceMs)
      await closed
      clearTimeout(patience)
    },
  }
}

function logFailure(log: Log, error: unknown): void {
  const { stack, message, cause } = error instanceof Error ? error : new Error(String(error))
  const texts = [stack ?? message, ...(cause instanceof Error ? [cause.stack ?? cause.message] : [])]
  const attributes = { 'exception.stacktrace': texts.join('\n') }
  log({ severity: 'ERROR', event: 'failure', body: 'A request failed', attributes })
}
