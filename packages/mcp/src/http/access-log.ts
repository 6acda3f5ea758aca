import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Log } from '../log/log.ts'
import { toTrace } from '../log/trace.ts'

/** What becomes known of a request while it is served. */
export interface Access {
  route?: string | undefined
  principal?: string | undefined
  /** The JSON-RPC message; only its method and the name of a tool are written down. */
  message?: object | undefined
}

/** Writes a line when a request has ended. Nothing that a client may say freely is in it: no query, header, argument. */
export function logAccess(log: Log, request: IncomingMessage, response: ServerResponse): Access {
  const access: Access = {}
  const start = performance.now()
  // Known only while the connection is there.
  const { remoteAddress } = request.socket
  response.once('close', () => {
    const { route, principal } = access
    const attributes = {
      'http.request.method': request.method,
      ...(route !== undefined && { 'http.route': route }),
      ...(response.writableFinished
        ? { 'http.response.status_code': response.statusCode }
        : { 'error.type': 'dropped' }),
      'client.address': remoteAddress,
      ...(principal !== undefined && { 'user.id': principal }),
      ...toRpc(access.message),
      duration_ms: Math.round(performance.now() - start),
    }
    log({
      severity: route?.endsWith('z') ? 'DEBUG' : 'INFO',
      event: 'request',
      body: `${request.method} ${route ?? 'elsewhere'}`,
      attributes,
      trace: toTrace(request.headers.traceparent),
    })
  })
  return access
}

function toRpc(message: object | undefined): Record<string, string> {
  const { method, params } = (message ?? {}) as { method?: unknown; params?: { name?: unknown } | null }
  const tool = method === 'tools/call' ? params?.name : undefined
  return {
    ...(isName(method) && { 'mcp.method.name': method }),
    ...(isName(tool) && { 'gen_ai.tool.name': tool }),
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && /^[\w/.-]{1,64}$/.test(value)
