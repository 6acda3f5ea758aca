import type { Schema, SchemaType } from '@molecule-ai/spec'
import { isRedundant } from './redundant.ts'
import { longestDescription } from '../limits.ts'
import { cutWords, firstSentence } from './sentences.ts'
import type { PortableSchema } from '../tool.ts'

// Deeper objects are published without their properties: models fill flat arguments more reliably, and the
// server validates against the full schema anyway.
export const maxDepth = 2

/** The longest hint: what is added about the form of the value fits below the limit of a description. */
const longestHint = 240

/**
 * Rewrites a schema in the dialect that every large client loads, as short as it can be. It may lose a restriction,
 * which the server then checks, but never a value. `names` are those that a model reads around it.
 */
export function toPortable(schema: Schema, names: string, depth = 1): PortableSchema {
  const plain = reduce(schema)
  const type = plain.type
  const description = describe(plain, names)
  // No type that every client loads says "one of these shapes": the caller writes JSON, the server checks it.
  if (typeof type !== 'string' || type === 'null' || (type === 'array' && !plain.items))
    return {
      type: 'string',
      description: `${cutWords(description, longestDescription - 15)} As JSON text.`.trim(),
    }
  return {
    type,
    ...(description && { description }),
    ...restrict(plain, type),
    ...(type === 'object' && depth <= maxDepth && toProperties(plain, names, depth)),
    ...(type === 'array' && plain.items && { items: toItems(plain.items, names, depth + 1) }),
  }
}

/** The list says what is in it; only how a value is written is said of each. */
function toItems(schema: Schema, names: string, depth: number): PortableSchema {
  const { description, ...items } = toPortable(schema, names, depth)
  return items.type === 'object' || description === undefined ? items : { ...items, description }
}

/** The first paragraph on one line: what a model has to know. */
export function firstParagraph(text: string): string {
  return (text.trim().split(/\n\s*\n/)[0] ?? '').replace(/\s+/g, ' ').trim()
}

/** What an argument's description tells a model that its name does not: one sentence, or nothing. */
export function toHint(description: string, names: string): string {
  const sentence = firstSentence(firstParagraph(description)).replaceAll('`', '')
  return isRedundant(sentence, names) ? '' : cutWords(sentence, longestHint)
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

function describe(schema: Schema, names: string): string {
  const text = toHint(schema.description ?? '', names)
  const values = schema.enum?.filter((each) => each !== null) ?? []
  // An enum of numbers, or with an empty text, keeps some clients from loading the tool.
  if (values.length > 0 && !isPortableEnum(values))
    return cutWords(
      `${text} One of ${values.map((each) => JSON.stringify(each)).join(', ')}.`.trim(),
      longestDescription,
    )
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
  // What is left out is false, or empty, without being told.
  const telling = ['string', 'number', 'boolean'].includes(typeof schema.default) && Boolean(schema.default)
  return {
    ...(isPortableEnum(values) && { enum: values }),
    ...(schema.format === 'date-time' && { format: schema.format }),
    // Nobody means a negative limit or an empty name; what only the server has to know is not paid for by the model.
    ...(minimum !== undefined && minimum > 1 && { minimum }),
    ...(maximum !== undefined && { maximum }),
    ...(telling && { default: schema.default as string | number | boolean }),
  }
}

const isPortableEnum = (values: readonly unknown[]): values is readonly string[] =>
  values.length > 0 && values.every((each) => typeof each === 'string' && each !== '')

function toProperties(schema: Schema, names: string, depth: number): Partial<PortableSchema> {
  if (!schema.properties) return {}
  const properties = Object.entries(schema.properties).map(([name, property]) => [
    name,
    toPortable(property, `${names}.${name}`, depth + 1),
  ])
  return {
    properties: Object.fromEntries(properties),
    ...(schema.required?.length && { required: schema.required }),
  }
}
