import { withoutDuty } from './direction.ts'
import { asNode, at, type Node, type Reader } from './document.ts'
import { chooseBody, form, spelled } from './media.ts'
import type { Body, Schema } from './operation.ts'
import { readSchema, toObject } from './schema.ts'

/** Reads the body of a request, with the media type that its examples stand on. */
export function readBody(reader: Reader, value: unknown, location: string): { body?: Body; media: Node } {
  if (value === undefined) return { media: {} }
  const { node } = reader.resolve(value, location)
  const types = Object.keys(asNode(node.content))
  const type = chooseBody(types)
  if (type === undefined) {
    reader.fail(
      location,
      `a request body of ${types.join(', ') || 'no media type'} is not supported: use application/json or a form, or take the operation out`,
    )
    return { media: {} }
  }
  const media = asNode(asNode(node.content)[type])
  const schema = withoutDuty(
    readSchema(reader, media.schema, at(location, 'content', type, 'schema')),
    'readOnly',
  )
  if (type === form) checkForm(reader, schema, media, at(location, 'content', type))
  return { body: { required: node.required === true, contentType: spelled(type), schema }, media }
}

/** A form is pairs of texts. How anything deeper is written in one, every API decides for itself. */
function checkForm(reader: Reader, schema: Schema, { encoding }: Node, location: string): void {
  const properties = toObject(schema)?.properties
  if (properties === undefined)
    reader.fail(
      at(location, 'schema'),
      'a form that is no list of properties is not supported: take the operation out',
    )
  for (const [name, property] of Object.entries(properties ?? {})) {
    const { style = 'form', explode = true } = asNode(asNode(encoding)[name])
    if (!isFlat(property) || style !== 'form' || explode !== true)
      reader.fail(
        location,
        `${name} in a form is not supported: it may hold texts, numbers, booleans, and lists of them; take it out`,
      )
  }
}

function isFlat({ type, properties, items, anyOf, oneOf, allOf }: Schema): boolean {
  if (properties !== undefined || [type].flat().includes('object')) return false
  return [...(anyOf ?? []), ...(oneOf ?? []), ...(allOf ?? []), ...(items ? [items] : [])].every(isFlat)
}
