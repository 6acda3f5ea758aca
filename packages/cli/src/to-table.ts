import { toObject, type Operation, type Schema } from '@molecule-ai/spec'
import type { TableData } from './command-data.ts'

/** Where the list is in the operation's answer and which fields make its columns; for one object, its first fields. */
export function toTable(operation: Operation): TableData {
  const schema = operation.responses.find(
    (response) => response.status.startsWith('2') && response.schema !== undefined,
  )?.schema
  if (schema === undefined) return { columns: [] }
  if (schema.items !== undefined)
    return { rows: '', columns: columnsOf(schema.items), ...fieldsOf(schema.items) }
  const lists = Object.entries(toObject(schema)?.properties ?? {}).filter(([, property]) => isList(property))
  const [first] = lists
  // Two lists side by side are two tables: such an answer is shown field by field.
  if (first === undefined || lists.length > 1)
    return { columns: toObject(schema)?.['x-molecule-columns'] ?? [], ...fieldsOf(schema) }
  const [name, property] = first
  const row = property.items ?? {}
  return { rows: `/${name}`, columns: columnsOf(row), ...fieldsOf(row) }
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

/** Every field, nested ones by their path; none where there may be any, such as those of a map. */
function fieldsOf(schema: Schema): Pick<TableData, 'fields'> {
  const fields = pathsOf(schema)
  return fields.length === 0 ? {} : { fields }
}

function pathsOf(schema: Schema): string[] {
  const properties = Object.entries(toObject(schema)?.properties ?? {})
  return properties.flatMap(([name, property]) => [
    name,
    ...pathsOf(property).map((path) => `${name}.${path}`),
  ])
}
