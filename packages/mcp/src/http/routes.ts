import type { IncomingMessage } from 'node:http'
import { Refused, type Answer } from './answer.ts'
import { isAllowedHost, isAllowedOrigin, preflightHeaders, toCorsHeaders } from './hosts.ts'
import type { Listen } from './listen.ts'
import { isMetadataPath, toMetadata } from './metadata.ts'

/** One of a few, whatever the client asked for. */
export type Route = '/mcp' | '/healthz' | '/readyz' | '/.well-known/oauth-protected-resource'

export function toRoute(request: IncomingMessage, { credential }: Listen): Route | undefined {
  const path = (request.url ?? '').split('?')[0] ?? ''
  if (path === '/mcp' || path === '/healthz' || path === '/readyz') return path
  return credential && 'issuer' in credential && isMetadataPath(path, credential)
    ? '/.well-known/oauth-protected-resource'
    : undefined
}

/** Who balances the load calls by address; there is nothing to learn here. */
export function answerHealth(request: IncomingMessage, route: Route, stopping: boolean): Answer {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refused(405, 'Only GET is supported.', { allow: 'GET, HEAD' })
  return route === '/readyz' && stopping
    ? { status: 503, body: { status: 'stopping' } }
    : { status: 200, body: { status: 'ok' } }
}

/**
 * A web page must not reach this server through the browser of somebody who can: DNS rebinding, cross-site posts.
 * Returns what the page may know of the answer.
 */
export function refuseStrangers(request: IncomingMessage, listen: Listen): Readonly<Record<string, string>> {
  if (!isAllowedHost(request, listen))
    throw new Refused(
      403,
      'The Host header names another machine. The operator can allow it: --allowed-hosts.',
    )
  if (!isAllowedOrigin(request, listen))
    throw new Refused(403, 'The Origin is not allowed. The operator can allow it: --allowed-origins.')
  return toCorsHeaders(request, listen)
}

/** What needs no credential and is no call; undefined for the rest. */
export function answerOpenly(
  request: IncomingMessage,
  route: Route | undefined,
  { credential }: Listen,
  cors: Readonly<Record<string, string>>,
): Answer | undefined {
  if (route === undefined) throw new Refused(404, 'The endpoint is /mcp.')
  if (request.method === 'OPTIONS' && 'access-control-allow-origin' in cors)
    return { status: 204, headers: preflightHeaders }
  if (route === '/mcp' || !credential || !('issuer' in credential)) return undefined
  if (request.method !== 'GET' && request.method !== 'HEAD')
    throw new Refused(405, 'Only GET is supported.', { allow: 'GET, HEAD' })
  return { status: 200, body: toMetadata(credential), headers: { 'cache-control': 'max-age=3600' } }
}
