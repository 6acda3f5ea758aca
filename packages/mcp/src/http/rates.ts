// The package's entry would bring in a dozen databases that are not used here.
import RateLimiterMemory from 'rate-limiter-flexible/lib/RateLimiterMemory.js'
import { Refused } from './answer.ts'

/** Counts the requests of each caller, in this process: as many replicas there are, as many times the limit. */
export class Rates {
  readonly #limiter: RateLimiterMemory | undefined

  constructor(perMinute: number) {
    this.#limiter = perMinute === 0 ? undefined : new RateLimiterMemory({ points: perMinute, duration: 60 })
  }

  async count(caller: string): Promise<void> {
    await this.#limiter?.consume(caller).catch((over: unknown) => {
      if (over instanceof Error) throw over
      const seconds = Math.max(1, Math.ceil((over as { msBeforeNext: number }).msBeforeNext / 1000))
      throw new Refused(429, `Too many requests: try again in ${seconds} seconds.`, {
        'retry-after': String(seconds),
      })
    })
  }
}
