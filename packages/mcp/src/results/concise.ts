import { longestConciseText } from '../limits.ts'
import { byteLength, cutEnd, isObject } from './measure.ts'

/** What is left of an item, and whether something that was there is not. */
export interface Concise {
  readonly value: unknown
  readonly less: boolean
}

/** The telling fields of an item (`a.b` reaches into an object), without what is empty and with long texts cut. */
export function toConcise(item: unknown, fields: readonly string[] | undefined): Concise {
  const picked = fields === undefined || !isObject(item) ? { value: item, less: false } : pick(item, fields)
  return isObject(picked.value) ? shorten(picked.value, picked.less) : abbreviate(picked.value)
}

/** A text with its first characters only; it says how many more there are. */
export function abbreviateText(text: string, length: number): string {
  if (text.length <= length) return text
  const end = cutEnd(text, length)
  return `${text.slice(0, end)}… [+${text.length - end} characters]`
}

function pick(item: Readonly<Record<string, unknown>>, fields: readonly string[]): Concise {
  const inside = partsOf(fields)
  const value: Record<string, unknown> = {}
  let less = false
  for (const [key, each] of Object.entries(item)) {
    const parts = inside.get(key)
    if (parts === 'whole') value[key] = each
    else if (parts && isObject(each)) {
      const part = pick(each, parts)
      value[key] = part.value
      less ||= part.less
    } else less ||= !isEmpty(each)
  }
  return { value, less }
}

/** By key, what is taken of it: the fields inside, or the whole. Worked out once for each list of fields. */
function partsOf(fields: readonly string[]): Parts {
  const known = worked.get(fields)
  if (known) return known
  const groups = Map.groupBy(
    fields.filter((field) => field.includes('.')),
    (field) => field.split('.', 1)[0] ?? '',
  )
  const parts: Parts = new Map<string, 'whole' | readonly string[]>([
    ...[...groups].map(([key, own]) => [key, own.map((field) => field.slice(key.length + 1))] as const),
    ...fields.map((field) => [field, 'whole'] as const),
  ])
  worked.set(fields, parts)
  return parts
}

type Parts = ReadonlyMap<string, 'whole' | readonly string[]>
const worked = new WeakMap<readonly string[], Parts>()

function shorten(item: Readonly<Record<string, unknown>>, less: boolean): Concise {
  const kept = Object.entries(item).filter(([, each]) => !isEmpty(each))
  const short = kept.map(([key, each]) => [key, abbreviate(each)] as const)
  return {
    value: Object.fromEntries(short.map(([key, { value }]) => [key, value])),
    less: less || short.some(([, each]) => each.less),
  }
}

function abbreviate(value: unknown): Concise {
  if (typeof value === 'string')
    return { value: abbreviateText(value, longestConciseText), less: value.length > longestConciseText }
  if (typeof value !== 'object' || byteLength(value) <= 2 * longestConciseText) return { value, less: false }
  return { value: abbreviateText(JSON.stringify(value), longestConciseText), less: true }
}

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0)
