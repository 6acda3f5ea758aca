import type { Schema, SchemaType } from '@molecule-ai/spec'
import type { PortableSchema } from './tool.ts'

// Deeper objects are published without their properties: models fill flat arguments more reliably, and the
// server validates against the full schema anyway.
export const maxDepth = 2

/**
 * Rewrites a schema in the dialect that every large client loads. It may lose a restriction, which the server then
 * checks, but never a value; what cannot be expressed is an error that names its place.
 */
export function toPortable(schema: Schema, at: string, depth = 1): PortableSchema {
  const plain = reduce(schema)
  const type = plain.type
  const description = describe(plain)
  // No type that every client loads says "one of these shapes": the caller writes JSON, the server checks it.
  if (typeof type !== 'string' || type === 'null' || (type === 'array' && !plain.items))
    return { type: 'string', description: `${description} As JSON text.`.trim() }
  return {
    type,
    ...(description && { description }),
    ...restrict(plain, type),
    ...(type === 'object' && depth <= maxDepth && toProperties(plain, at, depth)),
    ...(type === 'array' && plain.items && { items: toPortable(plain.items, `${at}[]`, depth + 1) }),
  }
}

/** The first paragraph on one line: what a model has to know. */
export function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim()
}

/** Drops null, which an optional argument expresses by its absence, and folds alternatives into one shape where there is one. */
function reduce(schema: Schema): Schema {
  const { anyOf, oneOf, allOf, ...rest } = schema
  const alternatives = anyOf ?? oneOf
  if (alternatives) return reduce(fold(rest, alternatives.map(reduce)))
  if (allOf) return reduce(allOf.reduce<Schema>((merged, each) => ({ ...each, ...merged }), rest))
  const type =
    typeof rest.type === 'string' || !rest.type ? rest.type : rest.type.filter((each) => each !== 'null')
  const single = Array.isArray(type) && type.length === 1 ? (type[0] as SchemaType) : type
  return { ...rest, type: single ?? impliedType(rest) } as Schema
}

function fold(rest: Schema, alternatives: readonly Schema[]): Schema {
  const choices = alternatives.filter((each) => each.type !== 'null')
  const [first] = choices
  if (!first) return rest
  if (choices.length === 1) return { ...first, ...rest }
  if (choices.every((each) => each.type === 'object')) return foldObjects(rest, choices)
  if (choices.some((each) => each.type !== first.type) || first.type === 'array') {
    const { type: _, ...open } = rest
    return open
  }
  const values = choices.map((each) => each.enum ?? (each.const === undefined ? undefined : [each.const]))
  const closed = values.every((each) => each !== undefined)
  return { type: first.type, ...rest, ...(closed && { enum: values.flat() }) } as Schema
}

/** One object that has the fields of all; required is only what every one of them requires. */
function foldObjects(rest: Schema, choices: readonly Schema[]): Schema {
  const names = new Set(choices.flatMap(({ properties }) => Object.keys(properties ?? {})))
  const properties = [...names].map((name): [string, Schema] => {
    const uses = choices.flatMap(({ properties: own }) => own?.[name] ?? [])
    return [name, uses.length === 1 ? uses[0]! : { anyOf: uses }]
  })
  const required = [...names].filter((name) => choices.every((each) => each.required?.includes(name)))
  return {
    ...rest,
    type: 'object',
    properties: { ...rest.properties, ...Object.fromEntries(properties) },
    required: [...(rest.required ?? []), ...required],
  }
}

function impliedType(schema: Schema): SchemaType | undefined {
  const value = schema.const ?? schema.enum?.find((each) => each !== null)
  if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'number')
    return typeof value as SchemaType
  if (schema.properties || typeof schema.additionalProperties === 'object') return 'object'
  return schema.items ? 'array' : undefined
}

function describe(schema: Schema): string {
  const text = firstParagraph(schema.description ?? '')
  const values = schema.enum?.filter((each) => each !== null) ?? []
  // An enum of numbers, or with an empty text, keeps some clients from loading the tool.
  if (values.length > 0 && !isPortableEnum(values))
    return `${text} One of ${values.map((each) => JSON.stringify(each)).join(', ')}.`.trim()
  return text
}

function restrict(schema: Schema, type: SchemaType): Partial<PortableSchema> {
  const values = (schema.enum ?? (schema.const === undefined ? [] : [schema.const])).filter(
    (each) => each !== null,
  )
  const step = type === 'integer' ? 1 : undefined
  const minimum =
    schema.minimum ??
    (step && schema.exclusiveMinimum !== undefined ? schema.exclusiveMinimum + step : undefined)
  const maximum =
    schema.maximum ??
    (step && schema.exclusiveMaximum !== undefined ? schema.exclusiveMaximum - step : undefined)
  const scalar = ['string', 'number', 'boolean'].includes(typeof schema.default)
  return {
    ...(isPortableEnum(values) && { enum: values }),
    ...(schema.format === 'date-time' && { format: schema.format }),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(schema.minLength !== undefined && { minLength: schema.minLength }),
    ...(schema.maxLength !== undefined && { maxLength: schema.maxLength }),
    ...(scalar && { default: schema.default as string | number | boolean }),
  }
}

const isPortableEnum = (values: readonly unknown[]): values is readonly string[] =>
  values.length > 0 && values.every((each) => typeof each === 'string' && each !== '')

function toProperties(schema: Schema, at: string, depth: number): Partial<PortableSchema> {
  if (!schema.properties) return {}
  const properties = Object.entries(schema.properties).map(([name, property]) => [
    name,
    toPortable(property, `${at}.${name}`, depth + 1),
  ])
  return {
    properties: Object.fromEntries(properties),
    ...(schema.required?.length && { required: schema.required }),
  }
}
