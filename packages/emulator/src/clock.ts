/** The sandbox's time, and how long simulated work takes. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** How many milliseconds of waiting stand for this many minutes of the real service. */
  wait(minutes: number): number
}

/** Where a clock stands in comparison with the computer's. */
export interface Position {
  /** The time at which it was stopped; null while it runs. */
  readonly frozenAt: number | null
  /** How far it is ahead of the computer's while it runs, in milliseconds; below 0 after it stood still. */
  readonly ahead: number
}

/** A clock that tests and people stop and move, always forward. */
export interface MovableClock extends Clock {
  readonly speed: number
  /** The computer's time. */
  wall(): number
  position(): Position
  move(position: Position): void
  /** Resolves once it shows this time; rejects when the clock is closed. */
  reaches(time: number): Promise<void>
  close(): void
}

export const running: Position = { frozenAt: null, ahead: 0 }

interface Waiting {
  readonly time: number
  readonly resolve: () => void
  readonly reject: (error: Error) => void
}

/** A clock that runs simulated work `speed` times faster; timestamps stay those of the wall until somebody moves it. */
export function createClock(speed: number, wall: () => number = Date.now): MovableClock {
  let position = running
  const waiting = new Set<Waiting>()
  let timer: NodeJS.Timeout | undefined
  const now = (): number => position.frozenAt ?? wall() + position.ahead

  function settle(): void {
    clearTimeout(timer)
    for (const each of waiting)
      if (each.time <= now()) {
        waiting.delete(each)
        each.resolve()
      }
    if (waiting.size === 0 || position.frozenAt !== null) return
    const next = Math.min(...[...waiting].map(({ time }) => time))
    timer = setTimeout(settle, Math.min(next - now() + 1, longestTimer))
  }

  return {
    speed,
    wall,
    now,
    wait: (minutes) => Math.round((minutes * 60_000) / speed),
    position: () => position,
    move(to) {
      position = to
      settle()
    },
    reaches: (time) =>
      new Promise((resolve, reject) => {
        waiting.add({ time, resolve, reject })
        settle()
      }),
    close() {
      clearTimeout(timer)
      for (const { reject } of waiting) reject(new Error('the clock was closed'))
      waiting.clear()
    },
  }
}

/** A timer of more than 24.8 days fires at once. */
const longestTimer = 86_400_000

/** The form in which both services write times. */
export function timestamp(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}
