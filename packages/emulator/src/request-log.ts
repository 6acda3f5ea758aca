import { redactCredentials } from './state/redact-credentials.ts'
import type { Verdict } from './trace.ts'

/** A request that was answered. No query, no header and no body: they may hold what nobody should read here. */
export interface RequestEntry {
  readonly number: number
  readonly at: number
  /** `control-plane`, or the slug of a tenant. */
  readonly service: string
  readonly method: string
  readonly path: string
  readonly operationId: string | null
  /** Null when the connection was cut. */
  readonly status: number | null
  readonly milliseconds: number
  readonly fault: string | null
  readonly contract: Verdict
}

/** The last requests of this process, in memory only. */
export interface RequestLog {
  add(entry: Omit<RequestEntry, 'number'>): void
  /** The newest first. */
  list(limit: number): RequestEntry[]
  clear(): void
  /** Tells of each new request; the result ends that. */
  listen(listener: (entry: RequestEntry) => void): () => void
}

/** How many requests are remembered. */
const capacity = 1000

export function createRequestLog(): RequestLog {
  const entries: RequestEntry[] = []
  const listeners = new Set<(entry: RequestEntry) => void>()
  let count = 0
  return {
    add(entry) {
      count += 1
      const numbered = { number: count, ...entry }
      entries[(count - 1) % capacity] = numbered
      for (const listener of listeners) listener(numbered)
    },
    list(limit) {
      const newest = (count - 1) % capacity
      const ordered = [
        ...entries.slice(0, newest + 1).toReversed(),
        ...entries.slice(newest + 1).toReversed(),
      ]
      return ordered.slice(0, limit)
    },
    clear() {
      entries.length = 0
      count = 0
    },
    listen(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** The longest path that is worth reading. */
const longestPath = 300

/** A path without what somebody put there by mistake: the caller's own credential, or any that looks like one. */
export function redactPath(path: string, headers: Headers): string {
  const { authorization = '', cookie = '' } = Object.fromEntries(headers)
  const own = [authorization.replace(/^Bearer /i, ''), ...cookie.split(/;\s*|=/)].filter(
    (text) => text.length >= shortestSecret,
  )
  const redacted = own.reduce((text, secret) => text.replaceAll(secret, '[REDACTED]'), decode(path))
  return toOneLine(redactCredentials(redacted).replaceAll(/local-[\w-]{16,}/g, '[REDACTED]'))
}

const shortestSecret = 8

// A credential may hide behind percent signs.
function decode(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** What is printed must stay on its line, and must not steer a terminal. */
const toOneLine = (text: string): string =>
  text
    .slice(0, longestPath)
    .replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => encodeURIComponent(character))
