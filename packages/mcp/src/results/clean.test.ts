import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { clean, cleanValue, toLine, toShortLine } from './clean.ts'

it.each([
  ['a\u001B[1;31mb\u001B[0mc\u009B2Jd', 'abcd'],
  ['bell\u0007, null\0, delete\u007F', 'bell, null, delete'],
  ['\u001B]8;;http://a\u0007link', ']8;;http://alink'],
  ['user\u202Etxt.exe\u2066\u200F', 'usertxt.exe'],
  ['in\u200Bvis\uFEFFi\u2060ble\u00AD', 'invisible'],
  ['tags\u{E0049}\u{E0067}\u{E007F}', 'tags'],
  ['10%\r20%\r\nnext\u2028line', '10%\n20%\nnext\nline'],
  ['half \uD83D of it', 'half \uFFFD of it'],
  ['hidden\uFE0F\u{E0101}\u{E0102}\u{E0103} row', 'hidden\uFE0F row'],
  ['bits\u200C\u200D\u200C\u200C', 'bits\u200C'],
])('takes out what nobody sees: %j', (text, expected) => expect(clean(text)).toBe(expected))

it.each(['tab\tand\nline', 'می\u200Cخواهم', 'क्\u200Dष', '👩‍👩‍👧 ❤️‍🔥', 'Grüße, 報告', '\u0600١٢'])(
  'leaves writing as it is: %j',
  (text) => expect(clean(text)).toBe(text),
)

it('has nothing left to do the second time', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(clean(clean(text))).toBe(clean(text))
    }),
  ))

it('keeps both of two keys that look the same', () =>
  expect(cleanValue({ 'a\u200B': ['x\0'], a: 1, 'a (2)': 2, ['__proto__']: 3 })).toEqual({
    a: ['x'],
    'a (2)': 1,
    'a (2) (2)': 2,
    ['__proto__']: 3,
  }))

it('takes its time only once for what an attacker wrote', () => {
  const hostile = ['\u001B[', '\u001B[0;', '\r', '\u200D\uFE0F', '\u009B'].map((part) => part.repeat(200_000))
  for (const text of hostile) expect(clean(text).length).toBeLessThanOrEqual(text.length)
})

it('puts a text on one line', () => expect(toLine('one\n\u202Etwo\t three')).toBe('one two three'))

it('puts a long text on a short line, and no half of a character at its end', () =>
  expect(toShortLine(` \n${'x'.repeat(199)}😀 and more`)).toBe(`${'x'.repeat(199)}…`))
