import type { Schema } from './operation.ts'

/**
 * The schema without the duty to give what only goes the other way: OpenAPI has a required `readOnly` property required in
 * answers only, and a `writeOnly` one in requests.
 */
export function withoutDuty(schema: Schema, mark: 'readOnly' | 'writeOnly'): Schema {
  return relieve(schema, mark, new Set())
}

/** `around` has the marked properties of what the schema is a part of. */
function relieve(schema: Schema, mark: 'readOnly' | 'writeOnly', around: ReadonlySet<string>): Schema {
  const marked = new Set([...around, ...markedIn(schema, mark)])
  const whole = (part: Schema): Schema => relieve(part, mark, new Set())
  const piece = (part: Schema): Schema => relieve(part, mark, marked)
  const { required, properties, items, additionalProperties, allOf, anyOf, oneOf } = schema
  const kept = required?.filter((name) => !marked.has(name))
  return {
    ...schema,
    ...(kept && { required: kept }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, whole(part)])),
    }),
    ...(items && { items: whole(items) }),
    ...(typeof additionalProperties === 'object' && { additionalProperties: whole(additionalProperties) }),
    ...(allOf && { allOf: allOf.map(piece) }),
    ...(anyOf && { anyOf: anyOf.map(piece) }),
    ...(oneOf && { oneOf: oneOf.map(piece) }),
  }
}

const markedIn = (schema: Schema, mark: 'readOnly' | 'writeOnly'): string[] => [
  ...Object.entries(schema.properties ?? {}).flatMap(([name, part]) => (part[mark] === true ? [name] : [])),
  ...(schema.allOf ?? []).flatMap((part) => markedIn(part, mark)),
]
