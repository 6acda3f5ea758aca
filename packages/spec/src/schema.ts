import { asNode, at, type Reader } from './document.ts'
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
  'minProperties',
  'maxProperties',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
])
const single = new Set(['items', 'additionalProperties', 'propertyNames', 'if', 'then', 'else', 'not'])
const closing = new Set(['additionalProperties', 'unevaluatedProperties'])
const lists = new Set(['anyOf', 'oneOf', 'allOf'])
/** Annotations that change nothing about what is valid or what a caller sees. */
const ignored = new Set([
  '$comment',
  'example',
  'externalDocs',
  'xml',
  'discriminator',
  'contentMediaType',
  'contentEncoding',
])

/** Reads a schema with every reference replaced. An unknown keyword or a cycle is a problem, never silently dropped. */
export function readSchema(
  reader: Reader,
  value: unknown,
  location: string,
  seen: readonly string[] = [],
): Schema {
  if (value === true || value === undefined) return {}
  const { node, reference } = reader.resolve(value, location)
  if (reference !== undefined && seen.includes(reference)) {
    reader.fail(location, `the schema ${reference} contains itself: recursive schemas are not supported`)
    return {}
  }
  const path = reference === undefined ? seen : [...seen, reference]
  const read = (child: unknown, ...keys: (string | number)[]): Schema =>
    readSchema(reader, child, at(location, ...keys), path)

  const schema: Record<string, unknown> = {}
  for (const [key, keyword] of Object.entries(node)) {
    if (plain.has(key)) schema[key] = keyword
    else if (key === 'properties')
      schema[key] = Object.fromEntries(
        Object.entries(asNode(keyword)).map(([name, child]) => [name, read(child, key, name)]),
      )
    else if (closing.has(key) && typeof keyword === 'boolean') schema[key] = keyword
    else if (single.has(key)) schema[key] = read(keyword, key)
    else if (lists.has(key) && Array.isArray(keyword))
      schema[key] = keyword.map((child, index) => read(child, key, index))
    else if (key.startsWith('x-molecule-')) schema[key] = keyword
    else if (!ignored.has(key) && !key.startsWith('x-')) reader.fail(location, unsupported(key))
  }
  const name = reference?.match(/^#\/components\/schemas\/([^/]+)$/)?.[1]
  if (name !== undefined) schema['x-molecule-schema'] = toIdentifier(name)
  return schema
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

/** The generators use the name as a type: `Links-Self` becomes `LinksSelf`. */
const toIdentifier = (name: string): string => (/^[A-Z][A-Za-z0-9]*$/.test(name) ? name : toPascalCase(name))

const unsupported = (key: string): string =>
  key === 'nullable'
    ? 'the keyword nullable is of OpenAPI 3.0: write type: [T, "null"]'
    : `the schema keyword ${key} is not supported`
