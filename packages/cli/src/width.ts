import { stripVTControlCharacters } from 'node:util'

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u
const none = /\p{Mark}|\p{Format}/u
const narrow = /^[\u0020-\u007e]*$/

const widthOfOne = (character: string): number => (none.test(character) ? 0 : wide.test(character) ? 2 : 1)

/** Columns that a text takes on a terminal. */
export function widthOf(text: string): number {
  // Most of a long list is plain.
  if (narrow.test(text)) return text.length
  let columns = 0
  for (const character of stripVTControlCharacters(text)) columns += widthOfOne(character)
  return columns
}

/** As much of a text as fits: a line that wraps is two, and what is drawn above it would be missed when it is redrawn. */
export function cut(text: string, columns: number): string {
  let left = columns
  let end = 0
  for (const character of text) {
    left -= widthOfOne(character)
    if (left < 0) return text.slice(0, end)
    end += character.length
  }
  return text
}
