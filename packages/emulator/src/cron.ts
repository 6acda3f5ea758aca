import { Cron } from 'croner'

/** What the library reads beside plain cron: nicknames, days counted from the end or by weeks. Names have three letters. */
const beyondCron = /[@#+]|(?<![a-z])[a-z]{1,2}(?![a-z])|[a-z]{4}/i

/** The next time after a moment, in milliseconds; undefined when the expression cannot be read or never comes true. */
export function nextRun(expression: string, timezone: string, after: number): number | undefined {
  return toCron(expression, timezone)?.nextRun(new Date(after))?.getTime()
}

/** The last times up to and with a moment, oldest first, at most so many. */
export function lastRuns(expression: string, timezone: string, upTo: number, count: number): number[] {
  // The library leaves out the moment that it starts from.
  const start = new Date(Math.floor(upTo / 1000) * 1000 + 1000)
  const runs = toCron(expression, timezone)?.previousRuns(count, start) ?? []
  return runs.map((run) => run.getTime()).toReversed()
}

/** The time from the next run to the one after it. */
export function intervalOf(expression: string, timezone: string, after: number): number | undefined {
  const first = nextRun(expression, timezone, after)
  const second = first === undefined ? undefined : nextRun(expression, timezone, first)
  return first === undefined || second === undefined ? undefined : second - first
}

/** Whether there is such a time zone. An offset is none: it knows no summer time. */
export function isTimezone(name: string): boolean {
  if (/^[+-]/.test(name)) return false
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

function toCron(expression: string, timezone: string): Cron | undefined {
  // A stored time zone can be empty, and then is UTC.
  const zone = timezone === '' ? 'UTC' : timezone
  if (beyondCron.test(expression) || !isTimezone(zone)) return undefined
  try {
    return new Cron(expression, { timezone: zone, mode: '5-part' })
  } catch {
    return undefined
  }
}
