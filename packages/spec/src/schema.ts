import { asNode, at, type Node, type Reader } from './document.ts'
import { toPascalCase } from './names.ts'
import type { Schema } from './operation.ts'

const plain = new Set([
  'type',
  'title',
  'description',
  'required',
  'enum',
  'const',
  'format',
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minItems',
  'maxItems',
  'uniqueItems',
  'minContains',
  'maxContains',
  'minProperties',
  'maxProperties',
  'dependentRequired',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])
const words = new Set(['title', 'description', 'default', 'examples', 'deprecated', 'readOnly', 'writeOnly'])
const single = new Set([
  'items',
  'additionalProperties',
  'propertyNames',
  'contains',
  'if',
  'then',
  'else',
  'not',
])
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas'])
const closing = new Set(['additionalProperties', 'unevaluatedProperties'])
const lists = new Set(['anyOf', 'oneOf', 'allOf', 'prefixItems'])
/** Annotations that change nothing about what is valid or what a caller sees. */
const ignored = new Set([
  '$comment',
  '$schema',
  // What is in it is read where it is referred to.
  '$defs',
  'example',
  'externalDocs',
  'xml',
  'discriminator',
  'contentMediaType',
  'contentEncoding',
])

/**
 * Reads a schema with every reference replaced. A schema that contains itself is written out once, with an `$id`, and below
 * that refers to itself by it, so that it can be compiled wherever it stands. An unknown keyword is a problem, never
 * silently dropped.
 */
export function readSchema(reader: Reader, value: unknown, location: string): Schema {
  const parts = { left: mostParts }
  const schema = read(reader, value, location, new Map(), parts)
  if (parts.left < 0)
    reader.fail(
      location,
      `the schemas in here refer to each other in so many ways that they have more than ${mostParts} parts when they are written out: let one of them be any object`,
    )
  return schema
}

/** Far more than anybody reads, and less than a machine can hold. */
const mostParts = 50_000

/** `open` has the references that are being read, and whether they were met again below. */
function read(
  reader: Reader,
  value: unknown,
  location: string,
  open: ReadonlyMap<string, { met: boolean }>,
  parts: { left: number },
): Schema {
  if (value === true || value === undefined || --parts.left < 0) return {}
  const { node, reference } = reader.resolve(value, location)
  // What is wrong in there is wrong once, however many refer to it.
  const place = reference ?? location
  const name = reference?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1]
  const own = reference === undefined ? '' : reader.nameOf(reference, toIdentifier(name ?? reference))
  const named = name === undefined ? {} : { 'x-molecule-schema': own }
  const around = reference === undefined ? undefined : open.get(reference)
  if (reference !== undefined && around !== undefined) {
    around.met = true
    const { type, description } = node as Schema
    return {
      $ref: toId(own),
      ...(type === undefined ? {} : { type }),
      ...(description === undefined ? {} : { description }),
      ...named,
    }
  }
  const self = { met: false }
  const below = reference === undefined ? open : new Map([...open, [reference, self]])
  const child = (part: unknown, ...keys: (string | number)[]): Schema =>
    read(reader, part, at(place, ...keys), below, parts)

  const schema: Record<string, unknown> = {}
  for (const [key, keyword] of Object.entries(toCurrent(node))) {
    if (plain.has(key)) schema[key] = keyword
    else if (maps.has(key))
      schema[key] = Object.fromEntries(
        Object.entries(asNode(keyword)).map(([property, part]) => [property, child(part, key, property)]),
      )
    else if (closing.has(key) && typeof keyword === 'boolean') schema[key] = keyword
    else if (single.has(key)) schema[key] = child(keyword, key)
    else if (lists.has(key) && Array.isArray(keyword))
      schema[key] = keyword.map((part, index) => child(part, key, index))
    else if (key.startsWith('x-molecule-')) schema[key] = keyword
    else if (!ignored.has(key) && !key.startsWith('x-')) reader.fail(place, unsupported(key))
  }
  if (reference === undefined || !self.met) return { ...schema, ...named }
  // Said once more with other words beside it, the same `$id` would mean two things.
  const { $ref, ...beside } = asNode(value)
  if (Object.keys(beside).length > 0)
    return { ...(beside as Schema), allOf: [read(reader, { $ref }, location, open, parts)] }
  return { $id: toId(own), ...schema, ...named }
}

/** What OpenAPI 3.0 wrote in another way, and many go on to write. */
function toCurrent(node: Node): Node {
  const isOld = [node.exclusiveMinimum, node.exclusiveMaximum].some((limit) => typeof limit === 'boolean')
  if (node.nullable === undefined && !isOld) return node
  const { nullable, exclusiveMinimum, exclusiveMaximum, minimum, maximum, ...rest } = node
  const current: Node = {
    ...rest,
    ...toBound('minimum', 'exclusiveMinimum', minimum, exclusiveMinimum),
    ...toBound('maximum', 'exclusiveMaximum', maximum, exclusiveMaximum),
  }
  return nullable === true ? orNull(current) : current
}

function toBound(inclusive: string, exclusive: string, value: unknown, limit: unknown): Node {
  if (limit === true) return { [exclusive]: value }
  return {
    ...(value === undefined ? {} : { [inclusive]: value }),
    ...(limit === undefined || limit === false ? {} : { [exclusive]: limit }),
  }
}

function orNull(node: Node): Node {
  const { type, enum: values } = node
  if (type !== undefined)
    return {
      ...node,
      type: [...new Set([type, 'null'].flat())],
      ...(Array.isArray(values) ? { enum: [...new Set([...(values as unknown[]), null])] } : {}),
    }
  // Without a type it is a reference or a composition, of which null is one more alternative.
  const { description, ...shape } = node
  const named = description === undefined ? {} : { description }
  return isAnything(node) ? node : { ...named, anyOf: [shape, { type: 'null' }] }
}

/** The schema of a property, whether the object says it itself or in an `allOf`. */
export function propertyOf(schema: Schema, name: string): Schema | undefined {
  return (
    schema.properties?.[name] ??
    schema.allOf?.map((part) => propertyOf(part, name)).find((found) => found !== undefined)
  )
}

/** Walks a JSON pointer such as `/migration/state` through a schema. */
export function schemaAt(schema: Schema | undefined, pointer: string): Schema | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Schema | undefined>((found, key) => {
      if (found === undefined) return undefined
      return propertyOf(found, key) ?? (/^\d+$/.test(key) ? found.items : undefined)
    }, schema)
}

/** Whether any JSON value fits, because the schema says nothing but words. */
export const isAnything = (schema: Schema): boolean =>
  Object.keys(schema).every((key) => words.has(key) || key.startsWith('x-'))

/** Joins the objects of an `allOf` into one object; `undefined` when the schema is not a plain object. */
export function toObject(schema: Schema): Schema | undefined {
  if (schema.oneOf !== undefined || schema.anyOf !== undefined) return undefined
  const parts = (schema.allOf ?? []).filter((part) => part.if === undefined).map(toObject)
  if (parts.some((part) => part === undefined)) return undefined
  const all = [...(parts as Schema[]), schema]
  const properties = Object.assign({}, ...all.map((part) => part.properties ?? {})) as Record<string, Schema>
  if (Object.keys(properties).length === 0) return undefined
  return { ...schema, properties, required: all.flatMap((part) => part.required ?? []) }
}

/** A URI of its own, so that it means the same wherever the schema is compiled. */
const toId = (name: string): string => `schema:${name}`

/** The generators use the name as a type: `Links-Self` becomes `LinksSelf`. */
const toIdentifier = (name: string): string =>
  /^[A-Z][A-Za-z0-9]*$/.test(name) ? name : toPascalCase(name) || 'Schema'

const unsupported = (key: string): string =>
  `the schema keyword ${key} is not supported: say it with another one, or take it out`
