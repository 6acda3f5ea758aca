import { clip } from './measure.ts'

/** Colours and cursor movements of a terminal, as a whole: their letters mean nothing without it. */
// oxlint-disable-next-line no-control-regex -- they begin with one
const sequences = /(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]/g
const lineEnds = /\r\n?|[\u0085\u2028\u2029]/g
/** Controls and what has no shape of its own: bidi controls, zero-width characters, tags. Joiners and number signs are writing. */
const hidden =
  // oxlint-disable-next-line no-misleading-character-class -- single joiners are meant
  /[[\p{Cc}\p{Cf}]--[\n\t\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}]]/gv
/** One of these shapes the character before it; a row of them spells something that nobody sees. */
const rows = /(?<=\p{Variation_Selector})\p{Variation_Selector}+|(?<=[\u200C\u200D])[\u200C\u200D]+/gu
const plain = /^[\x20-\x7E\n\t]*$/

/** Takes out of a text what a person would not see and a model would read. Lines and tabs stay. */
export const clean = (text: string): string =>
  plain.test(text)
    ? text
    : text.toWellFormed().replace(sequences, '').replace(lineEnds, '\n').replace(hidden, '').replace(rows, '')

/** The same on one line: what is quoted among our own words must not pose as them. */
export const toLine = (text: string): string => text.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')

/** And short: for values among our own words that anybody may have written. */
export const toShortLine = (text: string): string => clip(toLine(text).trim(), 200)

/** Cleans every text in a value, keys included. */
export function cleanValue<T>(value: T): T
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return clean(value)
  if (Array.isArray(value)) return value.map(cleanValue)
  if (typeof value !== 'object' || value === null) return value
  const taken = new Set<string>()
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => [
      toFree(clean(key), taken),
      cleanValue(each),
    ]),
  )
}

/** Two keys can look the same once they are clean; both values stay. */
function toFree(key: string, taken: Set<string>): string {
  let free = key
  for (let count = 2; taken.has(free); count++) free = `${key} (${count})`
  taken.add(free)
  return free
}
