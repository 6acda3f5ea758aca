/** Wall-clock time, and how long simulated work takes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** How many milliseconds of waiting stand for this many minutes of the real service. */
  wait(minutes: number): number
}

/** A clock that runs simulated work `speed` times faster; timestamps stay those of the wall. */
export function createClock(speed: number, now: () => number = Date.now): Clock {
  return {
    now,
    wait: (minutes) => Math.round((minutes * 60_000) / speed),
  }
}

/** The form in which both services write times. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
