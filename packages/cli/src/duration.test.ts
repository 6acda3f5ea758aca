import { expect, it } from 'vitest'
import { toClock, toMilliseconds, toText } from './duration.ts'

it('reads durations and plain seconds', () => {
  expect(['45m', '1h30m', '500ms', '1.5s', '90'].map(toMilliseconds)).toEqual([
    2_700_000, 5_400_000, 500, 1500, 90_000,
  ])
})

it('reads nothing into what is no duration', () => {
  expect(['', 'soon', '5 m', '-1s', '1d', 'm'].map(toMilliseconds)).toEqual(Array(6).fill(undefined))
})

it('writes a clock and the short form', () => {
  expect([7 * 60_000 + 12_900, 3_723_000, -90_000].map(toClock)).toEqual(['07:12', '1:02:03', '00:00'])
  expect([2700, 7200, 90, 0].map(toText)).toEqual(['45m', '2h', '90s', '0s'])
})
