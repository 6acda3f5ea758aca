import { expect, it } from 'vitest'
import { cut, widthOf } from './width.ts'

it.each([
  ['plain', 5],
  ['', 0],
  ['é', 1],
  ['e\u0301', 1],
  ['東京', 4],
  ['𠮷野', 4],
  ['🚀 go', 5],
  ['\u001b[1mbold\u001b[22m', 4],
])('measures %j', (text, columns) => {
  expect(widthOf(text)).toBe(columns)
})

it('cuts to what fits, never in the middle of a character', () => {
  expect(cut('plain', 3)).toBe('pla')
  expect(cut('東京都', 5)).toBe('東京')
  expect(cut('🚀🚀', 3)).toBe('🚀')
  expect(cut('short', 80)).toBe('short')
})
