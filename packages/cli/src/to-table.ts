import { toObject, type Operation, type Schema } from '@molecule-ai/spec'
import type { TableData } from './command-data.ts'

/** Where the list is in the operation's answer and which fields make its columns; for one object, its first fields. */
export function toTable(operation: Operation): TableData {
  const schema = operation.responses.find(
    (response) => response.status.startsWith('2') && response.schema !== undefined,
  )?.schema
  if (schema === undefined) return { columns: [] }
  if (schema.items !== undefined) return { rows: '', columns: columnsOf(schema.items) }
  const lists = Object.entries(toObject(schema)?.properties ?? {}).filter(([, property]) => isList(property))
  const [first] = lists
  // Two lists side by side are two tables: such an answer is shown field by field.
  if (first === undefined || lists.length > 1)
    return { columns: toObject(schema)?.['x-molecule-columns'] ?? [] }
  const [name, property] = first
  return { rows: `/${name}`, columns: columnsOf(property.items ?? {}) }
}

const isList = (schema: Schema): boolean => schema.items !== undefined && toObject(schema.items) !== undefined

/** As the document says, else the first scalar fields. */
function columnsOf(schema: Schema): readonly string[] {
  const declared = schema['x-molecule-columns']
  if (declared !== undefined) return declared
  const properties = Object.entries(toObject(schema)?.properties ?? {})
  return properties
    .filter(([, { properties: nested, items }]) => nested === undefined && items === undefined)
    .slice(0, 6)
    .map(([name]) => name)
}
