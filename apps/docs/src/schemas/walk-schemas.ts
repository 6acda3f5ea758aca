import type { Schema } from '@molecule-ai/spec'

export const nameOf = (schema: Schema): string | undefined => schema['x-molecule-schema']

/** Visits a schema and all inside it, each with the name of the closest named one around it. */
export function walkSchemas(
  schema: Schema,
  visit: (schema: Schema, around: string | undefined) => void,
  around?: string,
): void {
  visit(schema, around)
  const within = nameOf(schema) ?? around
  for (const part of childrenOf(schema)) walkSchemas(part, visit, within)
}

const childrenOf = ({ properties, items, additionalProperties, anyOf, oneOf, allOf }: Schema): Schema[] => [
  ...Object.values(properties ?? {}),
  ...(items === undefined ? [] : [items]),
  ...(typeof additionalProperties === 'object' ? [additionalProperties] : []),
  ...(anyOf ?? []),
  ...(oneOf ?? []),
  ...(allOf ?? []),
]
