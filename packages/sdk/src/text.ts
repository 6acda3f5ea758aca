/** Text from a server as it may stand in a message: one line, nothing that a terminal acts on, of bounded length. */
export function toMessageText(text: string, limit = 500): string {
  const line = text.replace(unprintable, ' ').replace(/ {2,}/g, ' ').trim()
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`
}

/** Joins sentences, each of which may or may not end in a full stop. */
export function toSentences(...sentences: (string | undefined)[]): string {
  return sentences
    .map((sentence) => sentence?.trim() ?? '')
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…:]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ')
}

/** `a`, `a or b`, `a, b or c`. */
export function toList(items: readonly string[], conjunction = 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1)}`
}

// Control characters (escape sequences begin with one), line separators, and the marks that turn the reading direction.
const unprintable = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu
