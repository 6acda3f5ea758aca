import type { Operation, Schema } from '@molecule-ai/spec'
import type { PortableSchema } from '../tool.ts'

/**
 * Names the fields that a program can count on, without holding the API to them: a client refuses an answer that does
 * not fit. That `ok` is true, and the inputs that come along, it knows before.
 */
export function toOutputSchema(operation: Operation): PortableSchema {
  const schema = operation.responses.find(
    ({ status, schema: body }) => status.startsWith('2') && body,
  )?.schema
  const fields: Record<string, PortableSchema> =
    operation.effect.kind === 'read' ? toFields(schema) : { result: { type: 'object' } }
  return { type: 'object', ...(Object.keys(fields).length > 0 && { properties: fields }) }
}

function toFields(schema: Schema | undefined): Record<string, PortableSchema> {
  if (schema?.type === 'array') return { items: listOfObjects }
  return Object.fromEntries(
    Object.entries(schema?.properties ?? {})
      .filter(([name]) => isTold(schema, name))
      .flatMap(([name, { type, items }]): [string, PortableSchema][] => {
        if (
          type === 'object' ||
          type === 'string' ||
          type === 'boolean' ||
          type === 'integer' ||
          type === 'number'
        )
          return [[name, { type }]]
        return type === 'array' && items?.type === 'object' ? [[name, listOfObjects]] : []
      }),
  )
}

const listOfObjects: PortableSchema = { type: 'array', items: { type: 'object' } }

/** The fields that stand in a table, where the schema says which; `compute.provider` is one of `compute`. */
function isTold(schema: Schema | undefined, name: string): boolean {
  const columns = schema?.['x-molecule-columns']
  return columns === undefined || columns.some((column) => column.split('.')[0] === name)
}
