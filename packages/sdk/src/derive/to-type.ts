import type { Schema } from '@molecule-ai/spec'
import { propertyName, quote } from './literal.ts'
import { toDoc } from './to-doc.ts'

/**
 * What the caller sends is closed: a typing mistake shows. What the API sends is open: a value that it learnt yesterday
 * breaks no program.
 */
export type Direction = 'request' | 'response'

/** Names the type of a schema that has a name, or returns nothing so that it is written out. */
export type NameOf = (schema: Schema, direction: Direction) => string | undefined

/** The TypeScript type of a schema. */
export function toType(schema: Schema, direction: Direction, nameOf: NameOf, indent = ''): string {
  return nameOf(schema, direction) ?? toShape(schema, direction, nameOf, indent)
}

/** The same, written out although it has a name: the right side of its declaration. */
export function toShape(schema: Schema, direction: Direction, nameOf: NameOf, indent = ''): string {
  const type = (part: Schema): string => toType(part, direction, nameOf, indent)
  if (schema.const !== undefined) return toValue(schema.const)
  if (schema.enum) return toEnum(schema.enum, direction)
  const alternatives = schema.oneOf ?? schema.anyOf
  // Parts that only state conditions have no shape of their own.
  const parts = (schema.allOf ?? [])
    .filter((part) => !part.if && !part.not)
    .map((part) => grouped(type(part)))
  const composed = parts.length > 0 || alternatives !== undefined
  // Beside parts that say what is in it, "an object" says nothing.
  const own = composed && !schema.properties ? undefined : toOwnShape(schema, direction, nameOf, indent)
  const all = [
    ...(own === undefined ? [] : [grouped(own)]),
    ...parts,
    ...(alternatives ? [grouped(union(alternatives.map(type)))] : []),
  ].filter((part) => part !== 'unknown')
  return all.length === 0 ? 'unknown' : all.length === 1 ? ungrouped(all[0]!) : all.join(' & ')
}

/** The members of an object type, one line or more for each. */
export function toMembers(schema: Schema, direction: Direction, nameOf: NameOf, indent: string): string {
  const { properties = {}, required = [], additionalProperties } = schema
  const members = Object.entries(properties)
    .filter(([, property]) => !(direction === 'request' ? property.readOnly : property.writeOnly))
    .map(([name, property]) => {
      const mark = required.includes(name) ? '' : '?'
      return `${docOf(property, indent)}${indent}${propertyName(name)}${mark}: ${toType(property, direction, nameOf, indent)}\n`
    })
  // An index signature has to allow what the named properties hold.
  const rest =
    additionalProperties === true || typeof additionalProperties === 'object'
      ? `${indent}[key: string]: unknown\n`
      : ''
  return members.join('') + rest
}

/** What there is to say about a value. */
export const docOf = (schema: Schema, indent: string, description = schema.description): string =>
  toDoc(
    [
      description,
      schema.default === undefined ? undefined : `Default: \`${JSON.stringify(schema.default)}\`.`,
      schema.deprecated ? '@deprecated' : undefined,
    ],
    indent,
  )

function toOwnShape(
  schema: Schema,
  direction: Direction,
  nameOf: NameOf,
  indent: string,
): string | undefined {
  const types = [
    schema.type ?? (schema.properties || schema.additionalProperties ? ('object' as const) : []),
  ].flat()
  if (types.length === 0) return undefined
  return union(
    types.map((each) => {
      if (each === 'integer') return 'number'
      if (each === 'array')
        return `${grouped(schema.items ? toType(schema.items, direction, nameOf, indent) : 'unknown')}[]`
      return each === 'object' ? toObjectType(schema, direction, nameOf, indent) : each
    }),
  )
}

function toObjectType(schema: Schema, direction: Direction, nameOf: NameOf, indent: string): string {
  const { properties = {}, additionalProperties } = schema
  if (Object.keys(properties).length > 0)
    return `{\n${toMembers(schema, direction, nameOf, `${indent}  `)}${indent}}`
  if (additionalProperties === false) return 'Record<string, never>'
  const values =
    typeof additionalProperties === 'object'
      ? toType(additionalProperties, direction, nameOf, indent)
      : 'unknown'
  return `Record<string, ${values}>`
}

function toEnum(values: readonly unknown[], direction: Direction): string {
  const open = direction === 'response' && values.some((value) => typeof value === 'string')
  return union([...values.map(toValue), ...(open ? ['(string & {})'] : [])])
}

const toValue = (value: unknown): string => {
  if (typeof value === 'string') return quote(value)
  return typeof value === 'object' && value !== null ? 'unknown' : String(value)
}

const union = (types: readonly string[]): string => [...new Set(types)].join(' | ')
const grouped = (type: string): string => (/ [|&] /.test(outside(type)) ? `(${type})` : type)
const ungrouped = (type: string): string =>
  type.startsWith('(') && outside(type) === '' ? type.slice(1, -1) : type

/** The type without what stands in brackets: whether it is a union is to be seen there. */
function outside(type: string): string {
  let rest = type
  for (let before = ''; before !== rest;) {
    before = rest
    rest = rest.replace(/'(?:[^'\\]|\\.)*'|\{[^{}]*\}|\([^()]*\)|<[^<>]*>/gs, '')
  }
  return rest
}
