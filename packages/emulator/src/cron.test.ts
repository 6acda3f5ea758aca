import { describe, expect, it } from 'vitest'

import { intervalOf, isTimezone, lastRuns, nextRun } from './cron.ts'

const at = Date.parse
const next = (expression: string, timezone: string, after: string): string | undefined => {
  const time = nextRun(expression, timezone, at(after))
  return time === undefined ? undefined : new Date(time).toISOString()
}

it('knows the next time', () => {
  expect(next('0 9 * * 1-5', 'UTC', '2026-06-26T09:00:00Z')).toBe('2026-06-29T09:00:00.000Z')
  expect(next('*/15 * * * *', 'UTC', '2026-06-26T09:00:01Z')).toBe('2026-06-26T09:15:00.000Z')
  expect(next('0 0 29 FEB *', 'UTC', '2026-06-26T09:00:00Z')).toBe('2028-02-29T00:00:00.000Z')
})

it('takes either day where both the day of the month and of the week are given', () => {
  expect(next('0 0 1 * MON', 'UTC', '2026-06-28T00:00:00Z')).toBe('2026-06-29T00:00:00.000Z')
  expect(next('0 0 1 * MON', 'UTC', '2026-06-29T00:00:00Z')).toBe('2026-07-01T00:00:00.000Z')
})

describe('when clocks change', () => {
  it('keeps the time of day', () => {
    expect(next('0 9 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T07:00:00.000Z')
    expect(next('0 9 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toBe('2026-10-25T08:00:00.000Z')
    expect(next('0 9 * * *', 'America/New_York', '2026-11-01T00:00:00Z')).toBe('2026-11-01T14:00:00.000Z')
  })

  it('runs after the gap what the gap swallowed, and once what comes twice', () => {
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-03-28T12:00:00Z')).toBe('2026-03-29T01:00:00.000Z')
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-24T12:00:00Z')).toBe('2026-10-25T00:30:00.000Z')
    expect(next('30 2 * * *', 'Europe/Berlin', '2026-10-25T00:30:00Z')).toBe('2026-10-26T01:30:00.000Z')
  })
})

it.each([
  '',
  '* * * *',
  '* * * * * *',
  '@daily',
  '60 * * * *',
  '0 9 L * *',
  '0 9 15W * *',
  '0 9 * * FRI#2',
  '0 9 * * FRIL',
  '0 0 31 2 *',
  'soon',
])('does not read %j', (expression) =>
  expect(next(expression, 'UTC', '2026-06-26T09:00:00Z')).toBeUndefined(),
)

it('knows time zones by name only', () => {
  expect(['UTC', 'Europe/Berlin', 'Mars/Base', '+02:00', ''].map(isTimezone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ])
})

it('counts back, the moment itself included', () => {
  const nine = at('2026-06-26T09:00:00Z')
  expect(lastRuns('*/30 * * * *', 'UTC', nine, 2)).toEqual([at('2026-06-26T08:30:00Z'), nine])
  expect(lastRuns('*/30 * * * *', 'UTC', nine - 1, 1)).toEqual([at('2026-06-26T08:30:00Z')])
  expect(lastRuns('0 0 29 2 *', 'UTC', nine, 1)).toEqual([at('2024-02-29T00:00:00Z')])
})

it('knows how far apart runs are', () => {
  expect(intervalOf('0 9 * * *', 'UTC', at('2026-06-26T09:00:00Z'))).toBe(86_400_000)
  expect(intervalOf('nonsense', 'UTC', 0)).toBeUndefined()
})
