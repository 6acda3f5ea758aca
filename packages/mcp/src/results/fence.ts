import { randomBytes } from 'node:crypto'
import type { Marks } from '../tool.ts'

/** Puts text of others between boundaries that it cannot close, since they carry a word that it does not hold. */
export interface Fence {
  wrap(text: string): string
  /** Wraps what is marked, wherever it is in the value. */
  enclose(value: unknown, marks: Marks | undefined): unknown
}

/** A fence for one answer; `content` is everything that will stand inside it. */
export function createFence(content: unknown, random: Random = inHex): Fence {
  const word = wordOutside((JSON.stringify(content) ?? '').toLowerCase(), random)
  const wrap = (text: string): string => (text === '' ? '' : `<data-${word}>${text}</data-${word}>`)
  return { wrap, enclose: (value, marks) => enclose(value, marks, wrap) }
}

/** What is marked at a key or index: its own mark, else the one of any. */
export const marksAt = (marks: Marks | undefined, key: string): Marks | undefined => {
  if (typeof marks !== 'object') return marks
  return Object.hasOwn(marks, key) ? marks[key] : marks['*']
}

function enclose(value: unknown, marks: Marks | undefined, wrap: Fence['wrap']): unknown {
  if (!marks) return value
  // Where a text stands in the place of an object, what the object holds may be in it.
  if (typeof value === 'string') return wrap(value)
  if (Array.isArray(value)) return value.map((each) => enclose(each, marksAt(marks, '*'), wrap))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]): [string, unknown] => [
      isTheirs(key, marks) && !isWord(key) ? wrap(key) : key,
      enclose(each, marksAt(marks, key), wrap),
    ]),
  )
}

/** A key that the contract does not name is text of others too. */
const isTheirs = (key: string, marks: Marks): boolean =>
  typeof marks === 'object' ? !Object.hasOwn(marks, key) && Boolean(marks['*']) : true

export const isWord = (key: string): boolean => /^[\w.:@/+-]{1,64}$/.test(key)

type Random = (bytes: number) => string
const inHex: Random = (bytes) => randomBytes(bytes).toString('hex')

function wordOutside(text: string, random: Random): string {
  for (let tries = 0; ; tries++) {
    // Whoever fills an answer with short words gets a longer one.
    const word = random(3 + (tries >> 2))
    if (!text.includes(word)) return word
  }
}
