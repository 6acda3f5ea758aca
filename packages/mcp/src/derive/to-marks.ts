import type { Schema } from '@molecule-ai/spec'
import type { Marks } from '../tool.ts'

/** Where a value of this schema holds text of others; undefined when nowhere. */
export function toMarks(schema: Schema, around: ReadonlyMap<string, Schema> = new Map()): Marks | undefined {
  if (schema['x-molecule-untrusted']) return schema['x-molecule-untrusted']
  // A schema inside itself has no end: below the first round all of it counts as marked, if anything in it is.
  if (schema.$ref !== undefined) return marksAnything(around.get(schema.$ref)) || undefined
  const open = schema.$id === undefined ? around : new Map([...around, [schema.$id, schema]])
  const parts = [
    ...(schema.allOf ?? []),
    ...(schema.anyOf ?? []),
    ...(schema.oneOf ?? []),
    ...[schema.then, schema.else].flatMap((part) => part ?? []),
  ]
  return mergeMarks([toOwn(schema, open), ...parts.map((part) => toMarks(part, open))])
}

function toOwn(
  { properties = {}, items, additionalProperties }: Schema,
  open: ReadonlyMap<string, Schema>,
): Marks {
  const others = typeof additionalProperties === 'object' ? toMarks(additionalProperties, open) : undefined
  const each = mergeMarks([items && toMarks(items, open), others])
  const named = Object.entries(properties).map(
    ([name, property]) => [name, toMarks(property, open) ?? false] as const,
  )
  return Object.fromEntries([
    // What has a name is only told apart where other keys are marked.
    ...named.filter(([, marks]) => marks || each),
    ...(each ? [['*', each] as const] : []),
  ])
}

/** Alternatives: what one of them marks is marked. */
export function mergeMarks(list: readonly (Marks | undefined)[]): Marks | undefined {
  const marked = list.filter((marks) => isMarked(marks))
  const whole = marked.find((marks) => typeof marks !== 'object')
  if (whole !== undefined || marked.length === 0) return whole
  const maps = marked as Readonly<Record<string, Marks>>[]
  if (maps.length === 1) return maps[0]
  const keys = new Set(maps.flatMap((map) => Object.keys(map)))
  return Object.fromEntries(
    [...keys].map((key) => [key, mergeMarks(maps.map((map) => map[key] ?? map['*'])) ?? false]),
  )
}

const isMarked = (marks: Marks | undefined): boolean =>
  typeof marks === 'object' ? Object.values(marks).some(isMarked) : Boolean(marks)

const marksAnything = (schema: Schema | undefined): boolean =>
  JSON.stringify(schema ?? {}).includes('"x-molecule-untrusted":')
