import { setTimeout as pause } from 'node:timers/promises'

import type { Database } from './database.ts'
import type { Machines } from './machines.ts'
import type { Migrator } from './migrate.ts'

/** Sees to it that what the state says is done: at once, and again until it has worked. */
export interface Caretaker {
  start(): Promise<void>
  stop(): Promise<void>
}

/** For what an earlier process left behind, another one did not finish, or a cloud did not do yet. */
const sweepMilliseconds = 1000
const graceMilliseconds = 5000

export function createCaretaker(
  database: Database,
  machines: Machines,
  migrator: Migrator | undefined,
  log: (line: string) => void,
): Caretaker {
  let timer: NodeJS.Timeout | undefined
  // What does not work now is in the state still; the request that caused it is not to blame.
  const attempt = (work: () => Promise<void>) => async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log(`emulator: ${(error as Error).message}`)
    }
  }
  const settle = attempt(() => machines.settle())
  const dispatch = shared(attempt(async () => migrator?.dispatch()))
  const sweep = shared(async () => {
    await settle()
    await dispatch()
  })
  database.listen('machines', settle)
  database.listen('migrations', dispatch)
  return {
    async start() {
      await sweep()
      timer = setInterval(() => void sweep(), sweepMilliseconds).unref()
    },
    async stop() {
      clearInterval(timer)
      // What a database that does not answer keeps from being done is in the state, for whoever comes next.
      await Promise.race([sweep(), pause(graceMilliseconds, undefined, { ref: false })])
    },
  }
}

/** One run at a time. Who comes during one waits for the next, together with all others who came. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  return () => {
    next ??= running.then(() => {
      next = undefined
      running = work()
      return running
    })
    return next
  }
}
