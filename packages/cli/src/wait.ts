import type { Outcome } from '@molecule-ai/spec'

/** One look at what runs. */
export interface Step {
  readonly state: string
  readonly outcome: Outcome
  readonly body: unknown
}

/** Shows how it is going. */
export interface Progress {
  update(step: Step): void
  /** A look failed and is made again. */
  miss(reason: string): void
  /** Called in between, for clocks and signs of life. */
  tick(): void
  end(): void
}

/** Time, so that tests need not wait for it. */
export interface Clock {
  now(): number
  /** Calls back every so many milliseconds until the returned function is called. */
  every(milliseconds: number, callback: () => void): () => void
}

export const systemClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, callback) {
    const timer = setInterval(callback, milliseconds)
    return () => clearInterval(timer)
  },
}

/** Shows it in several ways at once. */
export const combine = (all: readonly Progress[]): Progress => ({
  update: (step) => all.forEach((each) => each.update(step)),
  miss: (reason) => all.forEach((each) => each.miss(reason)),
  tick: () => all.forEach((each) => each.tick()),
  end: () => all.forEach((each) => each.end()),
})

/** Watches until the end and returns the last step. What ends the watching early is thrown by the steps themselves. */
export async function wait(
  steps: AsyncIterable<Step>,
  progress: Progress,
  clock: Clock,
  tickMs: number,
): Promise<Step | undefined> {
  const stop = clock.every(tickMs, () => progress.tick())
  let last: Step | undefined
  try {
    for await (const step of steps) {
      last = step
      progress.update(step)
    }
    return last
  } finally {
    stop()
    progress.end()
  }
}
