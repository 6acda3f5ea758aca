import type { Schema } from '@molecule-ai/spec'
import { taken } from './taken.ts'
import { docOf, toMembers, toShape, type Direction, type NameOf } from './to-type.ts'

/** The named schemas that the methods use, as declarations, and how to refer to them. */
export interface Models {
  readonly nameOf: NameOf
  readonly declarations: ReadonlyMap<string, string>
}

/** Collects the named schemas below these. One that differs between request and response has two declarations. */
export function toModels(roots: readonly { schema: Schema; direction: Direction }[]): Models {
  const found = new Map<string, Map<Direction, Schema>>()
  for (const { schema, direction } of roots) collect(schema, direction, found)

  const names = new Map<string, string>()
  const nameOf: NameOf = (schema, direction) => {
    const name = schema['x-molecule-schema']
    const uses = name === undefined ? undefined : found.get(name)
    if (name === undefined || !uses) return undefined
    const own = taken.includes(name) ? `${name}Model` : name
    if (direction === 'response' || uses.size === 1) return own
    const known = names.get(name)
    if (known !== undefined) return known
    // What refers to itself in there is the same if all the rest is.
    names.set(name, own)
    const same = toShape(schema, 'request', nameOf) === toShape(schema, 'response', nameOf)
    names.set(name, same ? own : `${name}Input`)
    return names.get(name)
  }

  const declarations = new Map<string, string>()
  for (const uses of found.values())
    for (const [direction, schema] of uses) {
      const name = nameOf(schema, direction)!
      declarations.set(name, toDeclaration(name, schema, direction, nameOf))
    }
  return { nameOf, declarations }
}

/** The exported declaration of a type. */
export function toDeclaration(name: string, schema: Schema, direction: Direction, nameOf: NameOf): string {
  const doc = docOf({ ...schema, default: undefined }, '')
  const isPlain =
    schema.type === 'object' && schema.properties && !schema.allOf && !schema.oneOf && !schema.anyOf
  return isPlain
    ? `${doc}export interface ${name} {\n${toMembers(schema, direction, nameOf, '  ')}}`
    : `${doc}export type ${name} = ${toShape(schema, direction, nameOf)}`
}

function collect(schema: Schema, direction: Direction, found: Map<string, Map<Direction, Schema>>): void {
  const name = schema['x-molecule-schema']
  // Inside itself a schema only refers to what was found around it.
  if (name !== undefined && schema.$ref === undefined) {
    const uses = found.get(name) ?? new Map<Direction, Schema>()
    // A reference may bring its own description; the first one stands for all.
    if (!uses.has(direction)) uses.set(direction, schema)
    found.set(name, uses)
  }
  const { properties, items, additionalProperties, allOf, oneOf, anyOf } = schema
  const parts = [
    ...Object.values(properties ?? {}),
    ...(items ? [items] : []),
    ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
    ...[allOf, oneOf, anyOf].flatMap((list) => list ?? []),
  ]
  for (const part of parts) collect(part, direction, found)
}
