import type { Schema } from './operation.ts'

/**
 * The same schema for a validator: schemas that contain themselves move to `$defs`, where each stands once, since a
 * validator refuses a `$id` that it meets twice.
 */
export function toCompilable(schema: Schema): object {
  const definitions: Record<string, unknown> = {}
  const root = move(schema, definitions)
  return Object.keys(definitions).length === 0
    ? (root as object)
    : { ...(root as object), $defs: definitions }
}

function move(value: unknown, definitions: Record<string, unknown>): unknown {
  if (Array.isArray(value)) return value.map((item) => move(item, definitions))
  if (typeof value !== 'object' || value === null) return value
  const { $id, $ref, ...schema } = value as Schema
  const name = ($id ?? $ref)?.replace('schema:', '')
  if ($id !== undefined && name !== undefined && !(name in definitions)) {
    // Taken before its inside is read, which refers to it.
    definitions[name] = {}
    definitions[name] = moveAll(schema, definitions)
  }
  return name === undefined ? moveAll(schema, definitions) : { $ref: `#/$defs/${name}` }
}

const moveAll = (schema: object, definitions: Record<string, unknown>): object =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([key, part]) => key !== 'pattern' || typeof part !== 'string' || isPattern(part))
      .map(([key, part]) => [key, once.has(key) ? withoutTwins(part) : move(part, definitions)]),
  )

/** Lists in which a validator refuses to meet the same twice, as documents of others have it. */
const once = new Set(['required', 'enum'])

const withoutTwins = (value: unknown): unknown =>
  Array.isArray(value) ? [...new Set<unknown>(value)] : value

/** Expressions of other languages are left to the API, which knows what they mean. */
function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp
  } catch {
    return false
  }
}
