import type { Schema } from './operation.ts'
import { toObject } from './schema.ts'

const formats: Readonly<Record<string, string>> = {
  uuid: '00000000-0000-4000-8000-000000000000',
  'date-time': '2026-06-28T12:00:00Z',
  date: '2026-06-28',
  uri: 'https://example.com',
  email: 'someone@example.com',
}

/** A value that a schema allows, for documents that give no example. Optional properties are left out. */
export function sample(schema: Schema): unknown {
  if (schema.examples !== undefined && schema.examples.length > 0) return schema.examples[0]
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum !== undefined) return schema.enum[0]
  if (schema.type === 'null') return null
  const choice = (schema.anyOf ?? schema.oneOf)?.find((option) => option.type !== 'null')
  if (choice !== undefined) return sample(choice)
  const object = toObject(schema)
  if (object !== undefined)
    return Object.fromEntries(
      (object.required ?? []).map((name) => [name, sample(object.properties?.[name] ?? {})]),
    )
  switch ([schema.type].flat().find((type) => type !== 'null')) {
    case 'object':
      return {}
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () => sample(schema.items ?? {}))
    case 'integer':
    case 'number':
      return (
        schema.minimum ??
        (schema.exclusiveMinimum === undefined ? (schema.maximum ?? 1) : schema.exclusiveMinimum + 1)
      )
    case 'boolean':
      return true
    default:
      return (
        formats[schema.format ?? ''] ?? 'text'.padEnd(schema.minLength ?? 0, '-').slice(0, schema.maxLength)
      )
  }
}
