import type { MovableClock } from './clock.ts'
import type { Steps } from './engine.ts'

/** The engine sleeps by the computer's clock, so at most so long at a time: the sandbox's clock may have been moved. */
const longestSlice = 5000
/** The engine limits how many steps a workflow may have. */
const slices = 50

/** Waits in a workflow until the sandbox's clock shows a time, across restarts. */
export async function waitUntil(steps: Steps, clock: MovableClock, name: string, due: number): Promise<void> {
  for (let slice = 1; clock.now() < due; slice += 1) {
    if (clock.position().frozenAt !== null) {
      await steps.run(`${name}, until the clock moves ${slice}`, () => clock.reaches(due))
      return
    }
    const left = due - clock.now()
    await steps.sleep(`${name} ${slice}`, Math.min(left, Math.max(longestSlice, left / slices)))
  }
}
