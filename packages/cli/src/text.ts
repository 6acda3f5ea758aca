import { stripVTControlCharacters } from 'node:util'

/** Makes text from a server harmless for a terminal: no control characters, nothing that turns the reading direction. */
export function clean(text: string): string {
  return stripVTControlCharacters(text).replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, ' ')
}

/** A value as one writes it: text as it is, everything else as JSON. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))
