import type { ServerResponse } from 'node:http'
import { graceMs, maxConcurrentCalls } from '../limits.ts'
import { Refused } from './answer.ts'

/** The calls that are being carried out. */
export class Calls {
  readonly #running = new Set<ServerResponse>()
  #stopping = false
  #ended = (): void => undefined

  get stopping(): boolean {
    return this.#stopping
  }

  /** Gives a call one of the places until its connection is done with it. */
  enter(response: ServerResponse): void {
    if (this.#stopping) throw new Refused(503, 'This process is stopping: try again.', { 'retry-after': '1' })
    if (this.#running.size >= maxConcurrentCalls)
      throw new Refused(503, 'Too many calls at once: try again.', { 'retry-after': '1' })
    this.#running.add(response)
    response.once('close', () => {
      this.#running.delete(response)
      if (this.#running.size === 0) this.#ended()
    })
  }

  /** Takes no more, and resolves when the last one has ended, or when it has had time enough. */
  async stop(): Promise<void> {
    this.#stopping = true
    if (this.#running.size === 0) return
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, graceMs)
      this.#ended = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
}
