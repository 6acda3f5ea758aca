import type { Catalogue, Operation, Schema } from '@molecule-ai/spec'
import { withoutNull } from '../fields.ts'
import { documented } from '../to-table.ts'
import { nameOf } from './walk-schemas.ts'

/** A value of each named schema, as far as the examples of the contract hold one; the first one that is found. */
export function findExamples(catalogue: Catalogue): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>()
  for (const operation of documented(catalogue))
    for (const [schema, value] of workedOf(operation)) collect(schema, value, found)
  return found
}

/** The requests and answers of the examples. */
const workedOf = (operation: Operation): [Schema, unknown][] => [
  ...operation.examples.flatMap((example): [Schema, unknown][] => {
    const answer = operation.responses.find(({ status }) => status === example.status)?.schema
    return [
      ...(operation.body === undefined
        ? []
        : [[operation.body.schema, bodyOf(operation, example.input)] satisfies [Schema, unknown]]),
      ...(answer === undefined || example.response === undefined
        ? []
        : [[answer, example.response] satisfies [Schema, unknown]]),
    ]
  }),
  ...operation.responses.flatMap(({ schema, examples }) =>
    schema === undefined ? [] : examples.map(({ value }): [Schema, unknown] => [schema, value]),
  ),
]

function bodyOf({ inputs }: Operation, input: Readonly<Record<string, unknown>>): unknown {
  const given = inputs.filter((each) => each.in === 'body' && input[each.name] !== undefined)
  const [whole] = given.filter(({ wireName }) => wireName === '')
  if (whole !== undefined) return input[whole.name]
  return Object.fromEntries(given.map(({ name, wireName }) => [wireName, input[name]]))
}

function collect(schema: Schema, value: unknown, found: Map<string, unknown>): void {
  if (value === undefined || value === null) return
  const real = withoutNull(schema)
  for (const name of [nameOf(schema), nameOf(real)])
    if (name !== undefined && !found.has(name)) found.set(name, value)
  for (const part of real.allOf ?? []) collect(part, value, found)
  // Which of several shapes a value has is not said; guessing would show the wrong one.
  if (Array.isArray(value)) {
    for (const item of value) if (real.items !== undefined) collect(real.items, item, found)
    return
  }
  if (typeof value !== 'object') return
  for (const [key, inner] of Object.entries(value)) {
    const property =
      real.properties?.[key] ??
      (typeof real.additionalProperties === 'object' ? real.additionalProperties : undefined)
    if (property !== undefined) collect(property, inner, found)
  }
}
