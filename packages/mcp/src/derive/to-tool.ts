import { toSnakeCase, words, type Input, type Link, type Operation, type Schema } from '@molecule-ai/spec'
import { fit } from './fit.ts'
import { longestDescription, maxWaitSeconds, secretPrefix } from '../limits.ts'
import { cutWords, sentencesWithin } from './sentences.ts'
import { toAnnotations } from './to-annotations.ts'
import { toOutputSchema } from './to-output-schema.ts'
import { firstParagraph, maxDepth, toHint, toPortable } from './to-portable.ts'
import { viewArguments } from './to-shape.ts'
import type { PortableSchema, Tool } from '../tool.ts'

/** Derives the tool of an operation, as it is published. */
export function toTool(operation: Operation, operations: readonly Operation[]): Tool {
  const name = toSnakeCase(operation.id)
  return fit({
    name,
    title: cutWords(operation.summary, longestTitle),
    description: toDescription(operation),
    inputSchema: toInputSchema(operation, operations),
    ...(operation.mcp.core && { outputSchema: toOutputSchema(operation) }),
    annotations: toAnnotations(operation),
  })
}

const longestOwnText = 160

/** A title is a line in a list. */
const longestTitle = 120

/** The name of the argument for an input; a secret is given by reference. */
export const argumentName = (input: Input): string => (isSecret(input) ? `${input.name}_from` : input.name)

/** Whether the model must not see the value: the input itself or each value of the map is marked. */
export const isSecret = (input: Input): boolean =>
  input.sensitive ||
  input.schema['x-molecule-sensitive'] === true ||
  valuesOf(input.schema)?.['x-molecule-sensitive'] === true

/** Where secrets are inside an argument; deeper ones, and ones in lists, could not be shown as references. */
export function secretsInside(operation: Operation, input: Input): string[][] {
  if (isSecret(input)) return []
  const paths = sensitivePaths(input.schema, [])
  const hidden = paths.find((path) => path.includes('*') || path.length > maxDepth)
  if (!hidden) return paths
  throw new Error(
    `${operation.id}.${input.name}: a secret inside an argument (${hidden.join('.')}) cannot be given by reference`,
  )
}

/** Whether a caller gives the input; a consent guard is filled once a person has agreed. */
export const isArgument = (operation: Operation, input: Input): boolean =>
  input.guard !== 'consent' && (input.guard !== 'echo' || operation.effect.confirm?.echo === input.name)

/** The operation that starts what this one reports on, and the link between them. */
export function watched(
  operation: Operation,
  operations: readonly Operation[],
): { start: Operation; link: Link } | undefined {
  for (const start of operations) {
    const link = start.links.find((each) => each.rel === 'monitor' && each.operationId === operation.id)
    if (link) return { start, link }
  }
  return undefined
}

/** Where the successful answers hold secrets. */
export function secretPaths(operation: Operation): string[][] {
  const schemas = operation.responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ schema }) => schema ?? [])
  const paths = schemas.flatMap((schema) => sensitivePaths(schema, []))
  return [...new Map(paths.map((path) => [path.join('/'), path])).values()]
}

function sensitivePaths(schema: Schema, path: string[]): string[][] {
  if (schema['x-molecule-sensitive']) return [path]
  const parts = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(schema.allOf ?? [])]
  return [
    ...parts.flatMap((part) => sensitivePaths(part, path)),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      sensitivePaths(property, [...path, name]),
    ),
    ...[schema.items, valuesOf(schema)].flatMap((part) => (part ? sensitivePaths(part, [...path, '*']) : [])),
  ]
}

const valuesOf = (schema: Schema): Schema | undefined =>
  typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined

function toDescription(operation: Operation): string {
  const { description: given } = operation.mcp
  const paragraph = firstParagraph(operation.description)
  const follow = toSnakeCase(operation.links.find(({ rel }) => rel === 'monitor')?.operationId ?? '')
  const note = (given ?? paragraph).includes(follow) ? '' : `Returns at once; follow it with ${follow}.`
  const room = longestDescription - note.length - 1
  // What was written for people may be long; its first sentences say what the tool does.
  const short = sentencesWithin(paragraph, longestOwnText) || sentencesWithin(paragraph, room)
  const own = given ?? (short || operation.summary)
  if (given === undefined || own.length <= room) return `${cutWords(own, room)} ${note}`.trim()
  throw new Error(
    `${operation.id}: the tool description has ${own.length} characters, ${room} are allowed; shorten x-molecule-mcp.description`,
  )
}

function toInputSchema(operation: Operation, operations: readonly Operation[]): PortableSchema {
  const inputs = operation.inputs.filter((input) => isArgument(operation, input))
  const added: [string, PortableSchema][] = [
    ...(operation.effect.confirm ? [['confirm_token', confirmToken] as [string, PortableSchema]] : []),
    ...(watched(operation, operations) ? [['wait_seconds', waitSeconds] as [string, PortableSchema]] : []),
    ...viewArguments(operation, operations),
  ]
  const properties = [
    ...inputs.map((input) => [argumentName(input), toArgument(operation, input)] as const),
    ...added,
  ]
  const names = properties.map(([name]) => name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice) throw new Error(`${operation.id}: two arguments are called ${twice}`)
  const required = inputs.filter((input) => input.required && !input.guard).map(argumentName)
  return {
    type: 'object',
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  }
}

// The answer that hands out a token says what it is for.
const confirmToken: PortableSchema = { type: 'string' }

const waitSeconds: PortableSchema = {
  type: 'integer',
  description: 'Wait for a change.',
  maximum: maxWaitSeconds,
}

function toArgument(operation: Operation, input: Input): PortableSchema {
  const names = [operation.id, operation.summary, operation.mcp.description, input.name].join(' ')
  // What a path names by its id is what the whole tool is about.
  const isSubject = input.in === 'path' && words(input.name).at(-1) === 'id'
  const description = isSubject ? '' : input.description || (input.schema.description ?? '')
  if (!isSecret(input)) {
    const schema =
      secretsInside(operation, input).length > 0 ? withReferences(input.schema, names) : input.schema
    return toPortable({ ...schema, description }, names)
  }
  return valuesOf(input.schema) === undefined
    ? { type: 'string', description: byReference(description, names) }
    : { type: 'object', description: byReference(description, names, 'each value as') }
}

/** One sentence, since no more than that is published. */
function byReference(description: string, names: string, how = 'as'): string {
  const hint = toHint(description, names).replace(/\.$/, '')
  const reference = `${how} env:${secretPrefix}<NAME>.`
  return hint === '' ? reference.replace(/^./, (first) => first.toUpperCase()) : `${hint}, ${reference}`
}

/** The schema with a reference in the place of each secret, called `<name>_from`. */
function withReferences({ properties = {}, ...schema }: Schema, names: string): Schema {
  const secret = (name: string): boolean => properties[name]?.['x-molecule-sensitive'] === true
  const nameOf = (name: string): string => (secret(name) ? `${name}_from` : name)
  const inside = (part: Schema): Schema => withReferences(part, names)
  const entries = Object.entries(properties).map(([name, property]): [string, Schema] => [
    nameOf(name),
    secret(name)
      ? { type: 'string', description: byReference(property.description ?? '', `${names} ${name}`) }
      : withReferences(property, `${names} ${name}`),
  ])
  return {
    ...schema,
    ...(entries.length > 0 && { properties: Object.fromEntries(entries) }),
    ...(schema.required && { required: schema.required.map(nameOf) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(inside) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(inside) }),
    ...(schema.allOf && { allOf: schema.allOf.map(inside) }),
  }
}
