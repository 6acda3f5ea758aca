import { longestDescription } from '../limits.ts'
import { cutWords } from './sentences.ts'
import type { PortableSchema } from '../tool.ts'

/** `all`: properties with their values at every level; `one level`: those of the argument itself; `names`: nothing else. */
const details = ['all', 'one level', 'names'] as const
export type Detail = (typeof details)[number]

/**
 * An object argument whose properties are told in its description, in a third of the tokens that a schema takes:
 * `{provider: aws|gcp, volume: {root_gb: integer}}`. Other arguments stay as they are.
 */
export function toWords(schema: PortableSchema, detail: Detail): PortableSchema {
  const { description = '', type, items } = schema
  const object = items ?? schema
  if (!object.properties) return schema
  const needed = object.required?.length ? ` Needs ${object.required.join(', ')}.` : ''
  const about = detail === 'names' ? '' : description
  const told = `${about} ${shapeOf(schema, detail)}${needed}`.trim()
  const less = details[details.indexOf(detail) + 1]
  if (told.length > longestDescription && less) return toWords(schema, less)
  return {
    type,
    description: cutWords(told, longestDescription),
    ...(items && { items: { type: items.type } }),
  }
}

function shapeOf({ type, properties, items, enum: values }: PortableSchema, detail: Detail): string {
  if (items) return `[${shapeOf(items, detail)}]`
  if (!properties) return values?.join('|') ?? type
  const parts = Object.entries(properties).map(([name, each]) => {
    const inner = each.items ?? each
    const folded = detail === 'names' || (detail === 'one level' && inner.properties !== undefined)
    const shape = folded ? 'string' : shapeOf(each, detail)
    // Most are texts, which goes without saying.
    return shape === 'string' ? name : `${name}: ${shape}`
  })
  return `{${parts.join(', ')}}`
}
