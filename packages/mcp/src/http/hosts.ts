import type { IncomingMessage } from 'node:http'
import type { Listen } from './listen.ts'

const loopback = ['127.0.0.1', 'localhost', '[::1]']

export const isLoopback = (hostname: string): boolean => loopback.includes(hostname)

/** A name that somebody else's DNS may have pointed here is not one of ours (DNS rebinding). */
export function isAllowedHost({ headers }: IncomingMessage, { allowedHosts }: Listen): boolean {
  const url = toUrl(`http://${headers.host ?? ''}`)
  if (!url || headers.host === undefined) return false
  return isLoopback(url.hostname) || allowedHosts.includes(url.host) || allowedHosts.includes(url.hostname)
}

/** Programs send no Origin; a web page cannot help it. */
export function isAllowedOrigin({ headers }: IncomingMessage, listen: Listen): boolean {
  const { origin } = headers
  if (origin === undefined || listen.allowedOrigins.includes(origin)) return true
  const url = toUrl(origin)
  return url !== undefined && isLoopback(url.hostname)
}

/**
 * What lets a page read the answers. Loopback pages are not refused, and yet get none of it: any page that is being
 * developed on this machine would be let in.
 */
export function toCorsHeaders({ headers }: IncomingMessage, listen: Listen): Record<string, string> {
  const { origin } = headers
  if (origin === undefined || !listen.allowedOrigins.includes(origin)) return {}
  return {
    'access-control-allow-origin': origin,
    'access-control-expose-headers': 'retry-after, www-authenticate',
    vary: 'origin',
  }
}

export const preflightHeaders = {
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers':
    'accept, authorization, content-type, last-event-id, mcp-protocol-version, mcp-session-id, traceparent',
  'access-control-max-age': '600',
}

const toUrl = (text: string): URL | undefined => (URL.canParse(text) ? new URL(text) : undefined)
