import { toConcise } from './concise.ts'
import { cut, type Cut } from './cut.ts'
import type { Fence } from './fence.ts'
import { byteLength } from './measure.ts'
import type { Marks } from '../tool.ts'

/** The items of a list that fit, from one on. */
export interface Page {
  readonly items: readonly unknown[]
  /** How many items are shown to their end. */
  readonly count: number
  /** Concise items show less than there is. */
  readonly less: boolean
  /** The only item, when it is too long to be shown at once and this is not its last piece. */
  readonly piece?: Cut
}

export interface PageOptions {
  readonly start: number
  /** Characters of the first item that were shown before. */
  readonly textOffset: number
  /** Of an item. */
  readonly marks: Marks | undefined
  readonly fence: Fence
  /** `concise` shows these fields, all when undefined. */
  readonly concise: { readonly fields: readonly string[] | undefined } | undefined
  /** How many bytes of JSON there are for the items, and for one that alone is longer. */
  readonly room: number
  readonly roomForOne: number
}

export function toPage(list: readonly unknown[], options: PageOptions): Page {
  const { start, textOffset, marks, fence, concise, room, roomForOne } = options
  const shown: unknown[] = []
  let less = false
  let used = 2
  for (const item of textOffset > 0 ? [] : list.slice(start)) {
    const short = concise ? toConcise(item, concise.fields) : { value: item, less: false }
    const value = fence.enclose(short.value, marks)
    const size = byteLength(value) + 1
    if (used + size > (shown.length === 0 ? roomForOne : room)) break
    shown.push(value)
    less ||= short.less
    used += size
  }
  if (shown.length > 0 || start >= list.length) return { items: shown, count: shown.length, less }
  const piece = cut(list[start], { marks, fence, offset: textOffset, room: roomForOne })
  return piece.next === undefined
    ? { items: [piece.value], count: 1, less }
    : { items: [piece.value], count: 0, less, piece }
}
