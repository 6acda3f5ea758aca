import { words } from './names.ts'
import type { Input, Operation, Schema } from './operation.ts'
import { propertyOf, toObject } from './schema.ts'

/** What an input may be: values that the schema lists, or ones that another operation knows. */
export type Choices =
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | {
      readonly kind: 'listed'
      /** The operation that lists them, a GET. */
      readonly operationId: string
      /** Its inputs to inputs of the operation that is asked about. */
      readonly parameters: Readonly<Record<string, string>>
      /** JSON pointer to the items in its answer. */
      readonly items: string
      /** The property of an item that is the value. */
      readonly value: string
      /** The property by which people know the item. */
      readonly label?: string
    }

/**
 * Says what an input may be, for completion; `undefined` when nobody knows. A path parameter is an item of the collection
 * before it: `{workspace_id}` of `/workspaces/{workspace_id}/tokens` is an `id` that `GET /workspaces` lists. Elsewhere, an
 * input that is called the same means the same, unless its name could mean anything.
 */
export function toChoices(
  operation: Operation,
  input: Input,
  operations: readonly Operation[],
): Choices | undefined {
  if (input.sensitive) return undefined
  const values = valuesOf(input.schema)
  if (values.length > 0) return { kind: 'values', values }
  return (
    fromCollection(operation, input, operations) ??
    (input.in === 'body' && input.wireName === '' ? undefined : byName(operation, input, operations))
  )
}

function valuesOf({ type, enum: values, items }: Schema): string[] {
  if (type === 'boolean') return ['true', 'false']
  return (values ?? items?.enum ?? [])
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map(String)
}

type Listed = Extract<Choices, { kind: 'listed' }>

/** The items of the collection that the parameter picks from. */
function fromCollection(
  operation: Operation,
  input: Input,
  operations: readonly Operation[],
): Listed | undefined {
  if (input.in !== 'path') return undefined
  const [before = ''] = operation.path.split(`/{${input.wireName}}`)
  const list = operations.find(
    ({ method, path, service }) =>
      method === 'GET' && service === operation.service && shape(path) === shape(before),
  )
  if (!list || before === operation.path) return undefined
  const parents = [operation, list].map(({ inputs }) => inputs.filter((each) => each.in === 'path'))
  // The collection's own variables are the first ones of this path, whatever each calls them.
  const parameters = parents[1]!.map((parent, index) => [parent.name, parents[0]![index]!.name])
  const needs = list.inputs.filter(({ required, in: place }) => required && place !== 'path')
  const found = itemsOf(list)
  if (needs.length > 0 || !found) return undefined
  const value = valueIn(found.item, input, list.path)
  if (value === undefined) return undefined
  const label = labelIn(found.item, value)
  return {
    kind: 'listed',
    operationId: list.id,
    parameters: Object.fromEntries(parameters) as Record<string, string>,
    items: found.pointer,
    value,
    ...(label !== undefined && { label }),
  }
}

/** As a path parameter of that name gets its values elsewhere, when there is one answer and it needs nothing more. */
function byName(operation: Operation, input: Input, operations: readonly Operation[]): Listed | undefined {
  const found = operations.flatMap((other) =>
    other.inputs
      .filter((each) => each.in === 'path' && each.name === input.name && isSame(each, input))
      .flatMap((each) => {
        const listed = fromCollection(other, each, operations)
        return listed && Object.keys(listed.parameters).length === 0 ? [listed] : []
      }),
  )
  const all = [...new Map(found.map((listed) => [listed.operationId, listed])).values()]
  // Where two know, the one that the same credentials open.
  const near = all.filter(({ operationId }) => {
    const list = operations.find(({ id }) => id === operationId)
    return list?.service === operation.service && sharesCredentials(list, operation)
  })
  return all.length === 1 ? all[0] : near.length === 1 ? near[0] : undefined
}

/** `workspace_id` says what it is an id of. `slug` and `name` do not: there the same words have to describe both. */
const isSame = (parameter: Input, input: Input): boolean =>
  /\w_id$/.test(input.name) || (input.description !== '' && parameter.description === input.description)

const sharesCredentials = (one: Operation, other: Operation): boolean =>
  one.security.some((set) => other.security.some((each) => each.join() === set.join()))

/** The one list of objects in the answer. */
function itemsOf(operation: Operation): { pointer: string; item: Schema } | undefined {
  const schema = operation.responses.find(({ status }) => status.startsWith('2'))?.schema
  if (!schema) return undefined
  if (schema.items) return asItem('', schema.items)
  const lists = Object.entries(toObject(schema)?.properties ?? {}).flatMap(([name, property]) =>
    property.items ? (asItem(`/${name}`, property.items) ?? []) : [],
  )
  return lists.length === 1 ? lists[0] : undefined
}

const asItem = (pointer: string, schema: Schema): { pointer: string; item: Schema } | undefined => {
  const item = toObject(schema)
  return item && { pointer, item }
}

/** The property that is called like the parameter, or the id where that is what the parameter is. */
function valueIn(item: Schema, { wireName, name }: Input, collection: string): string | undefined {
  const id = /(^|_)id$/.test(name) ? 'id' : undefined
  const has = (candidate: string | undefined): candidate is string => {
    const property = candidate === undefined ? undefined : propertyOf(item, candidate)
    return property !== undefined && !property['x-molecule-sensitive'] && isText(property)
  }
  const called = [wireName, name].find(has)
  // An event with an id of its own and the id of a workspace is no list of workspaces.
  if (called !== undefined && called !== 'id' && has(id) && !isNamedAfter(collection, name)) return undefined
  return called ?? (has(id) ? id : undefined)
}

/** `/delegations` is named after `delegation_id`. */
function isNamedAfter(collection: string, name: string): boolean {
  const [stem = ''] = name.split('_')
  return words(collection.split('/').at(-1) ?? '').includes(`${stem}s`)
}

/** The property by which people know the item. */
function labelIn(item: Schema, value: string): string | undefined {
  return ['name', 'title', 'display_name', 'label'].find((candidate) => {
    const property = propertyOf(item, candidate)
    return candidate !== value && property && isText(property) && !property['x-molecule-sensitive']
  })
}

const isText = ({ type }: Schema): boolean =>
  [type ?? 'string'].flat().some((each) => each === 'string' || each === 'integer')

/** A path without the names of its variables. */
const shape = (path: string): string => path.replaceAll(/\{[^}]+\}/g, '{}')
