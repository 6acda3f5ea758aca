import type { Catalogue, Input, Operation } from '@molecule-ai/spec'
import type { ValuesData } from './command-data.ts'
import { toTable } from './to-table.ts'

/**
 * Finds what lists the values of a path input: the read of the path before it, `/workspaces` for `/workspaces/{id}/state`.
 * Where there is none, the one that lists them for most other operations will do.
 */
export function toValues(
  operation: Operation,
  input: Input,
  { operations }: Pick<Catalogue, 'operations'>,
): ValuesData | undefined {
  const own = listBefore(operation, input, operations)
  if (own !== undefined) return own
  const others = operations.flatMap((other) =>
    other.inputs.flatMap((each) =>
      each.in === 'path' && each.name === input.name ? (listBefore(other, each, operations) ?? []) : [],
    ),
  )
  const groups = [...Map.groupBy(others, ({ operation: id }) => id).values()]
  const [most] = groups.toSorted((a, b) => b.length - a.length)
  // What has to be known first is not known here.
  return most?.[0]?.inputs.length === 0 ? most[0] : undefined
}

function listBefore(
  operation: Operation,
  input: Input,
  operations: readonly Operation[],
): ValuesData | undefined {
  const at = operation.path.indexOf(`/{${input.wireName}}`)
  const path = operation.path.slice(0, at)
  const list = operations.find(
    (each) => each.method === 'GET' && each.service === operation.service && each.path === path,
  )
  const needed = list?.inputs.filter((each) => each.required) ?? []
  if (at < 0 || list === undefined || needed.some((each) => each.in !== 'path')) return undefined
  const { rows, columns, fields = [] } = toTable(list)
  const field = [input.name, input.wireName, 'id'].find((name) => fields.includes(name))
  if (rows === undefined || field === undefined) return undefined
  const label = columns.find((column) => column !== field && column !== 'id')
  return {
    operation: list.id,
    inputs: needed.map(({ name }) => name),
    rows,
    field,
    ...(label === undefined ? {} : { label }),
  }
}
