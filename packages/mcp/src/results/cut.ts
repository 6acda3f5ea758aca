import { isWord, marksAt, type Fence } from './fence.ts'
import { conciseBytes, longestConciseText } from '../limits.ts'
import { byteLength, cutEnd, cutStart, isObject, largest } from './measure.ts'
import type { Marks } from '../tool.ts'

/** A value with a piece of its longest text, or a piece of it as JSON text. */
export interface Cut {
  readonly value: unknown
  /** What is cut, in words. */
  readonly subject: string
  /** It shows the end, and goes on towards the beginning. */
  readonly tail: boolean
  /** Where the next piece begins, in characters; absent in the last one. */
  readonly next?: number
  readonly omitted: number
}

export interface CutOptions {
  readonly marks: Marks | undefined
  readonly fence: Fence
  readonly offset: number
  /** How many bytes of JSON there are for the value. */
  readonly room: number
}

/**
 * Cuts a value that is too long: at its longest text when that is what makes it long, else it becomes JSON text and is cut
 * there. Which of the two does not depend on the room, so that all pieces of a value belong together.
 */
export function cut(value: unknown, options: CutOptions): Cut {
  const { marks, fence, offset, room } = options
  const path = mainText(value)
  if (path) {
    const around = byteLength(fence.enclose(replaceIn(value, path, ''), marks)) + fenceBytes
    const mark = path.reduce<Marks | undefined>((found, key) => marksAt(found, key), marks)
    const piece = take(valueIn(value, path), {
      offset,
      room: Math.max(room - around, shortestPiece),
      tail: mark === 'log',
    })
    const name = path.at(-1) ?? ''
    const shown = fence.enclose(replaceIn(value, path, piece.text), marks)
    return { ...piece.rest, value: shown, subject: isWord(name) ? name : 'the text' }
  }
  const piece = take(JSON.stringify(value), { offset, room: room - fenceBytes, tail: false })
  const json = marks ? fence.wrap(piece.text) : piece.text
  return { ...piece.rest, value: { json }, subject: 'json' }
}

/** Whether what makes the value long is one text: then a small piece of it says enough to go on. */
export const isText = (value: unknown): boolean => mainText(value) !== undefined

const fenceBytes = 60
const shortestPiece = 1_000

interface Piece {
  readonly text: string
  readonly rest: Omit<Cut, 'value' | 'subject'>
}

function take(
  text: string,
  { offset, room, tail }: { readonly offset: number; readonly room: number; readonly tail: boolean },
): Piece {
  const left = Math.max(text.length - offset, 0)
  const fits = (piece: string): boolean => byteLength(piece) <= room
  if (tail) {
    const end = cutEnd(text, left)
    const count = largest(Math.min(end, room), (each) => fits(text.slice(end - each, end)))
    const start = cutStart(text, end - count)
    return {
      text: text.slice(start, end),
      rest: { tail, omitted: start, ...(start > 0 && { next: text.length - start }) },
    }
  }
  const start = cutStart(text, Math.min(offset, text.length))
  const count = largest(Math.min(text.length - start, room), (each) => fits(text.slice(start, start + each)))
  const end = cutEnd(text, start + count)
  return {
    text: text.slice(start, end),
    rest: { tail, omitted: text.length - end, ...(end < text.length && { next: end }) },
  }
}

/** The way to the longest text in a value, the first of several, unless there is as much around it. */
function mainText(value: unknown): string[] | undefined {
  let longest: { path: string[]; length: number } | undefined
  const walk = (part: unknown, path: string[]): void => {
    if (typeof part === 'string' && part.length > (longest?.length ?? 0))
      longest = { path, length: part.length }
    else if (typeof part === 'object' && part !== null)
      for (const [key, each] of Object.entries(part)) walk(each, [...path, key])
  }
  walk(value, [])
  if (!longest || longest.length <= longestConciseText) return undefined
  return byteLength(replaceIn(value, longest.path, '')) <= conciseBytes / 4 ? longest.path : undefined
}

const valueIn = (value: unknown, path: readonly string[]): string =>
  path.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], value) as string

function replaceIn(value: unknown, [key, ...rest]: readonly string[], text: string): unknown {
  if (key === undefined) return text
  if (Array.isArray(value))
    return value.map((each: unknown, index) => (String(index) === key ? replaceIn(each, rest, text) : each))
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name, name === key ? replaceIn(each, rest, text) : each]),
  )
}
