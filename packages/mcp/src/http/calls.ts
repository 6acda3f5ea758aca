import type { ServerResponse } from 'node:http'
import { maxConcurrentCalls } from '../limits.ts'
import { Refused } from './answer.ts'

/** The calls that are being carried out. */
export class Calls {
  readonly #running = new Set<ServerResponse>()

  /** Gives a call one of the places until its connection is done with it. */
  enter(response: ServerResponse): void {
    if (this.#running.size >= maxConcurrentCalls)
      throw new Refused(503, 'Too many calls at once: try again.', { 'retry-after': '1' })
    this.#running.add(response)
    response.once('close', () => this.#running.delete(response))
  }
}
