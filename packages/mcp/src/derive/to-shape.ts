import { toObject, type Operation, type Schema } from '@molecule-ai/spec'
import { mergeMarks, toMarks } from './to-marks.ts'
import type { Marks, PortableSchema, Shape } from '../tool.ts'

/** Derives how the answer of an operation is shown; undefined when there is nothing to say about it. */
export function toShape(operation: Operation, operations: readonly Operation[]): Shape | undefined {
  const schemas = answersOf(operation)
  const marks = mergeMarks(schemas.map((schema) => toMarks(schema)))
  const list = operation.effect.kind === 'read' ? listOf(schemas[0]) : undefined
  const concise = list && toConciseFields(operation, operations, list)
  const paging = list && toPaging(operation)
  const detail = list && !has(operation, 'detail') && (concise ?? holdsMarks(list, marks)) ? true : undefined
  const shape: Shape = {
    ...(list && { list: list.name }),
    ...(concise && detail && { concise }),
    ...(detail && { detail }),
    ...(paging && { paging }),
    ...(marks && { marks }),
  }
  return Object.keys(shape).length > 0 ? shape : undefined
}

/** What a tool takes besides the operation's inputs: how much to show, and from where on. Words cost; `how` explains them. */
export function viewArguments(
  operation: Operation,
  operations: readonly Operation[],
): [string, PortableSchema][] {
  const shape = operation.effect.kind === 'read' ? toShape(operation, operations) : undefined
  if (!shape) return []
  const long = shape.list === undefined ? hasText(operation, shape.marks) : !shape.paging
  return [
    ...(shape.detail ? [['detail', { type: 'string', enum: ['full'] }] as [string, PortableSchema]] : []),
    ...(long && !has(operation, 'offset')
      ? [['offset', { type: 'integer' }] as [string, PortableSchema]]
      : []),
  ]
}

/** Whether a text of others is what the answer is about: a file, a log, a prompt. */
function hasText(operation: Operation, marks: Marks | undefined): boolean {
  const columns = answersOf(operation)[0]?.['x-molecule-columns']
  const marked = typeof marks === 'object' ? Object.keys(marks).filter((name) => marks[name]) : []
  return marked.some((name) => name !== '*' && (!columns || columns.includes(name)))
}

interface List {
  readonly name: string
  readonly items: Schema
}

/** The answer itself, or the only property that is a list of objects. */
function listOf(schema: Schema | undefined): List | undefined {
  if (!schema) return undefined
  if (schema.items) return { name: '', items: schema.items }
  const lists = Object.entries(toObject(schema)?.properties ?? {}).flatMap(([name, { items }]) =>
    items && toObject(items) ? [{ name, items }] : [],
  )
  return lists.length === 1 ? lists[0] : undefined
}

/** The columns of an item and what names it for another call; undefined when that is everything, or nothing is known. */
function toConciseFields(
  operation: Operation,
  operations: readonly Operation[],
  { name, items }: List,
): readonly string[] | undefined {
  const columns = items['x-molecule-columns']
  if (!columns) return undefined
  const naming = new Set([...pathNames(operations), ...linked(operation, name), 'id'])
  // Every item has the same: it stands beside the list.
  for (const own of pathNames([operation])) if (!columns.includes(own)) naming.delete(own)
  const properties = Object.keys(toObject(items)?.properties ?? {})
  const fields = [
    ...columns,
    ...properties.filter((property) => !columns.includes(property) && naming.has(property)),
  ]
  return properties.every((property) => fields.includes(property)) ? undefined : fields
}

const pathNames = (operations: readonly Operation[]): string[] =>
  operations.flatMap(({ inputs }) =>
    inputs.flatMap((input) => (input.in === 'path' ? [input.name, input.wireName] : [])),
  )

/** What the operation's links take from an item: `$response.body#/orgs/0/slug`. */
function linked({ links }: Operation, name: string): string[] {
  const start = `$response.body#${name === '' ? '' : `/${name}`}/0/`
  const values = links.flatMap(({ parameters }) => Object.values(parameters))
  return values.flatMap((value) =>
    typeof value === 'string' && value.startsWith(start) ? [value.slice(start.length)] : [],
  )
}

/** An API with an `offset` counts items from it; `limit` is then how many. */
function toPaging({ inputs }: Operation): Shape['paging'] {
  const find = (name: string): string | undefined =>
    inputs.find((input) => input.in === 'query' && input.name === name && input.schema.type === 'integer')
      ?.name
  const offset = find('offset')
  const limit = find('limit')
  return offset === undefined ? undefined : { offset, ...(limit !== undefined && { limit }) }
}

const has = ({ inputs }: Operation, name: string): boolean =>
  inputs.some((input) => input.name === name || input.aliases.includes(name))

function holdsMarks({ name }: List, marks: Marks | undefined): boolean {
  if (typeof marks !== 'object') return Boolean(marks)
  return Boolean(name === '' ? marks : marks[name])
}

const answersOf = ({ responses }: Operation): Schema[] =>
  responses.filter(({ status }) => status.startsWith('2')).flatMap(({ schema }) => schema ?? [])
