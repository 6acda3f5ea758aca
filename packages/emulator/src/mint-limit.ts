import type { Clock } from './clock.ts'
import { createRateLimiter, type RateLimiter } from './rate-limit.ts'

const mintsPerHour = 10

/** The limit of an operation that has one of its own, counted once the caller is known. */
export const toOwnLimit = (operationId: string, clock: Clock): RateLimiter | undefined =>
  operationId === 'mintOrgToken' ? createRateLimiter(clock, mintsPerHour, 60) : undefined
