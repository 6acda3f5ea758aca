import { textOf, type ProgressOptions } from './progress.ts'
import type { Progress, Step } from './wait.ts'

export interface EventOptions extends ProgressOptions {
  /** What the ledger calls it, once it is there. */
  readonly id: () => string | undefined
}

/** For programs: a JSON document a line for each thing that is seen. The result comes after them. */
export function createEvents({ title, state, clock, elapsedMs = 0, id, write }: EventOptions): Progress {
  const start = clock.now() - elapsedMs
  let last: Step | undefined
  let missed: string | undefined
  const tell = (event: string, facts: object): void => {
    const elapsed = Math.round((clock.now() - start) / 1000)
    write(`${JSON.stringify({ event, id: id(), command: title, elapsedSeconds: elapsed, ...facts })}\n`)
  }
  return {
    update(step) {
      const changed = last === undefined || textOf(last, state) !== textOf(step, state)
      if (changed || missed !== undefined)
        tell('state', { state: step.state, outcome: step.outcome, status: step.body })
      last = step
      missed = undefined
    },
    miss(reason) {
      if (reason !== missed) tell('missed', { reason })
      missed = reason
    },
    tick() {},
    end() {},
  }
}
