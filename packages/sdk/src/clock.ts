/**
 * The time, and a sleep that a signal ends.
 *
 * @example
 * import { Molecule, type Clock } from '@molecule-ai/sdk'
 * let now = 0
 * const clock: Clock = { now: () => now, sleep: async (milliseconds) => void (now += milliseconds) }
 * Molecule.fromEnv({}, { clock })
 */
export interface Clock {
  now(): number
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
}

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason as Error)
      const stop = (): void => {
        clearTimeout(timer)
        reject(signal?.reason as Error)
      }
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, milliseconds)
      signal?.addEventListener('abort', stop, { once: true })
    }),
}
