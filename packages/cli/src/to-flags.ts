import { toFlagName, toKebabCase, toObject, type Input, type Schema } from '@molecule-ai/spec'
import type { FlagData, Kind } from './command-data.ts'
import { asText } from './text.ts'

/** The flags of one input: one, or for an object one for each of its properties (`--compute.provider`). */
export function toFlags(input: Input): { flags: readonly FlagData[]; nullable: readonly string[] } {
  const name = toFlagName(input.name)
  const object = input.sensitive ? undefined : nestedObject(input.schema)
  const own = acceptsNull(input.schema) ? [name] : []
  // What has to be there may also be null, and that is said with --unset, unless it is JSON anyway. The SDK misses it where
  // neither is given.
  const required = input.required && (own.length === 0 || kindOf(input.schema) === 'json')
  const base = flag(name, [input.name], input.schema, input.description, required)
  if (object === undefined) return { flags: [{ ...base, ...common(input) }], nullable: own }
  const properties = Object.entries(object.properties ?? {}).filter(([, schema]) => schema.readOnly !== true)
  const nameOf = (key: string): string => `${name}.${toKebabCase(key)}`
  const flags = properties.map(([key, schema]) => {
    const needed = required && (object.required ?? []).includes(key) && !acceptsNull(schema)
    return flag(nameOf(key), [input.name, key], schema, schema.description ?? '', needed)
  })
  const inner = properties.filter(([, schema]) => acceptsNull(schema)).map(([key]) => nameOf(key))
  return { flags, nullable: [...own, ...inner] }
}

/** Whether a secret is anywhere in the schema. */
export function holdsSecret(schema: Schema): boolean {
  if (schema['x-molecule-sensitive'] === true || schema.format === 'password') return true
  const extra = typeof schema.additionalProperties === 'object' ? [schema.additionalProperties] : []
  const items = schema.items === undefined ? [] : [schema.items]
  return [...Object.values(schema.properties ?? {}), ...branches(schema), ...items, ...extra].some(
    holdsSecret,
  )
}

function flag(
  name: string,
  path: readonly string[],
  schema: Schema,
  description: string,
  required: boolean,
): FlagData {
  const kind = kindOf(schema)
  const inner = kind === 'array' ? items(schema) : kind === 'map' ? values(schema) : undefined
  const options = kind === 'switch' ? undefined : optionsOf(inner ?? schema, kind)
  const { minimum, maximum } = inner ?? actual(schema)
  return {
    name,
    path,
    kind,
    ...(kind === 'switch' ? { value: literalsOf(schema)?.[0] } : {}),
    ...(inner === undefined ? {} : { item: kindOf(inner) }),
    summary: summaryOf(schema, description),
    ...(required ? { required: true } : {}),
    ...(options === undefined ? {} : { options }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
    ...(holdsSecret(schema) ? { sensitive: true } : {}),
  }
}

function common(input: Input): Partial<FlagData> {
  return {
    ...(input.sensitive ? { sensitive: true } : {}),
    ...(input.aliases.length === 0 ? {} : { aliases: input.aliases.map(toKebabCase) }),
    ...(input.deprecated ? { deprecated: true } : {}),
  }
}

/** What a value on the command line is read as. What has no plain spelling is written as JSON. */
function kindOf(schema: Schema): Kind {
  const types = typesOf(schema)
  const [type] = types
  if (literalsOf(schema)?.length === 1 && type !== 'object' && type !== 'array') return 'switch'
  if (types.length !== 1 || type === undefined) return 'json'
  if (type === 'array')
    return items(schema) !== undefined && isScalar(kindOf(items(schema)!)) ? 'array' : 'json'
  if (type === 'object')
    return values(schema) !== undefined && isScalar(kindOf(values(schema)!)) ? 'map' : 'json'
  return type as Kind
}

const isScalar = (kind: Kind): boolean =>
  kind === 'string' || kind === 'integer' || kind === 'number' || kind === 'boolean'

/** An object whose properties get flags of their own; a map or a union does not. */
function nestedObject(schema: Schema): Schema | undefined {
  const real = actual(schema)
  return values(schema) === undefined && real.oneOf === undefined && real.anyOf === undefined
    ? toObject(real)
    : undefined
}

const items = (schema: Schema): Schema | undefined => actual(schema).items

function values(schema: Schema): Schema | undefined {
  const { properties, additionalProperties, allOf } = actual(schema)
  const isMap = properties === undefined && allOf === undefined && typeof additionalProperties === 'object'
  return isMap ? additionalProperties : undefined
}

/** The branch of a nullable union that is not null. */
function actual(schema: Schema): Schema {
  const real = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter((branch) => branch.type !== 'null')
  return real.length === 1 && real[0] !== undefined ? actual(real[0]) : schema
}

function typesOf(schema: Schema): string[] {
  const real = actual(schema)
  const named = [...new Set([real.type ?? []].flat())]
  if (named.length > 0) return named.filter((type) => type !== 'null')
  if (real.anyOf !== undefined || real.oneOf !== undefined)
    return [...new Set(branches(real).flatMap(typesOf))]
  if (toObject(real) !== undefined) return ['object']
  return [...new Set((literalsOf(real) ?? []).map((value) => typeof value))]
}

const branches = (schema: Schema): readonly Schema[] => [
  ...(schema.anyOf ?? []),
  ...(schema.oneOf ?? []),
  ...(schema.allOf ?? []),
]

/** The only values allowed; an open set, such as any string besides the known ones, has none. */
function literalsOf(schema: Schema): readonly unknown[] | undefined {
  const real = actual(schema)
  return (real.enum ?? (real.const === undefined ? undefined : [real.const]))?.filter(
    (value) => value !== null,
  )
}

/** The only values, as they are typed. */
function optionsOf(schema: Schema, kind: Kind): string[] | undefined {
  const literals = literalsOf(schema)
  if (literals?.every((value) => typeof value !== 'object') !== true) return undefined
  return kind === 'json' ? literals.map((value) => JSON.stringify(value)) : literals.map(String)
}

function acceptsNull(schema: Schema): boolean {
  return (
    [schema.type ?? []].flat().includes('null') ||
    branches(schema).some(acceptsNull) ||
    schema.enum?.includes(null) === true
  )
}

function summaryOf(schema: Schema, description: string): string {
  const fallback = schema.default ?? actual(schema).default
  const text = firstParagraph(description)
  return fallback === undefined || fallback === null
    ? text
    : `${text} [server default: ${asText(fallback)}]`.trim()
}

/** The first paragraph, on one line. */
export const firstParagraph = (text: string): string =>
  (text.split(/\n\s*\n/, 1)[0] ?? '').replace(/\s+/g, ' ').trim()
