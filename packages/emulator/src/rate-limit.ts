import type { MiddlewareHandler } from 'hono'

import { Refusal } from './call.ts'
import type { Clock } from './clock.ts'

/** Requests that a caller may send to a tenant in a minute, unless the operator says otherwise. */
export const defaultRateLimit = 600

/** What is left of a caller's window after a request. */
export interface Quota {
  readonly limit: number
  readonly remaining: number
  /** Until the window starts anew; real seconds, however fast simulated work is. */
  readonly seconds: number
  readonly isExceeded: boolean
}

/** Counts requests. Counts are in memory only, as in the real service: a restart forgets them. */
export type RateLimiter = (headers: Headers) => Quota

/** Lets every caller send so many requests in a window of so many minutes of the real service. */
export function createRateLimiter(clock: Clock, limit: number, minutes: number): RateLimiter {
  const windows = new Map<string, { end: number; used: number }>()
  return (headers) => {
    const key = toKey(headers)
    const now = clock.now()
    let window = windows.get(key)
    if (window === undefined || window.end <= now) {
      for (const [other, { end }] of windows) if (end <= now) windows.delete(other)
      window = { end: now + clock.wait(minutes), used: 0 }
      windows.set(key, window)
    }
    window.used += 1
    return {
      limit,
      remaining: Math.max(0, limit - window.used),
      // Cut off, not rounded up: the real service may say 0 as well.
      seconds: Math.trunc((window.end - now) / 1000),
      isExceeded: window.used > limit,
    }
  }
}

/** Counts everything that reaches a tenant, and says so on every answer. */
export function limitRate(take: RateLimiter): MiddlewareHandler {
  return async (context, next) => {
    const quota = take(context.req.raw.headers)
    if (quota.isExceeded) {
      const { status, body, headers } = toRefusal(quota)
      return context.json(body, status as 429, { ...headers })
    }
    await next()
    for (const [name, value] of Object.entries(toHeaders(quota)))
      // An operation with a limit of its own has told about that one.
      if (!context.res.headers.has(name)) context.res.headers.set(name, value)
    return undefined
  }
}

export function toRefusal(quota: Quota): Refusal {
  const headers = { ...toHeaders(quota), 'Retry-After': `${quota.seconds}` }
  return new Refusal(429, 'rate limit exceeded', { retry_after: quota.seconds }, headers)
}

export const toHeaders = ({ limit, remaining, seconds }: Quota): Record<string, string> => ({
  'X-RateLimit-Limit': `${limit}`,
  'X-RateLimit-Remaining': `${remaining}`,
  'X-RateLimit-Reset': `${seconds}`,
})

/** The organisation id is not compared with the tenant's here: that comes later. Every peer is this machine. */
function toKey(headers: Headers): string {
  const orgId = headers.get('X-Molecule-Org-Id')
  if (orgId) return `org ${orgId}`
  const credential = headers.get('Authorization')
  return credential?.startsWith('Bearer ') ? credential : 'peer'
}
