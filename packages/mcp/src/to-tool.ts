import { toSnakeCase, type Input, type Link, type Operation, type Schema } from '@molecule-ai/spec'
import { maxWaitSeconds, secretPrefix } from './limits.ts'
import { firstParagraph, maxDepth, toPortable } from './to-portable.ts'
import type { Annotations, PortableSchema, Tool } from './tool.ts'

/** Derives the tool of an operation, as it is published. */
export function toTool(operation: Operation, operations: readonly Operation[]): Tool {
  const name = toSnakeCase(operation.id)
  // Clients put the server's name before it and allow 60 characters in all; cut names would collide.
  if (name.length > 40)
    throw new Error(
      `${operation.id}: the tool name ${name} has more than 40 characters; choose a shorter operationId`,
    )
  return {
    name,
    title: operation.summary,
    description: toDescription(operation),
    inputSchema: toInputSchema(operation, operations),
    ...(operation.mcp.core && { outputSchema: toOutputSchema(operation) }),
    annotations: toAnnotations(operation),
  }
}

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
  const own = operation.mcp.description ?? firstParagraph(operation.description || operation.summary)
  const follow = toSnakeCase(operation.links.find(({ rel }) => rel === 'monitor')?.operationId ?? '')
  const text = [
    own,
    ...(own.includes(follow) ? [] : [`Returns at once; follow it with ${follow}.`]),
    ...(secretPaths(operation).length > 0
      ? ["A secret in the answer goes to a file on this server's host."]
      : []),
  ].join(' ')
  if (text.length <= 1000) return text
  throw new Error(
    `${operation.id}: the tool description has ${text.length} characters, 1000 are allowed; write x-molecule-mcp.description`,
  )
}

function toInputSchema(operation: Operation, operations: readonly Operation[]): PortableSchema {
  const inputs = operation.inputs.filter((input) => isArgument(operation, input))
  const added: [string, PortableSchema][] = [
    ...(operation.effect.confirm ? [['confirm_token', confirmToken] as [string, PortableSchema]] : []),
    ...(watched(operation, operations) ? [['wait_seconds', waitSeconds] as [string, PortableSchema]] : []),
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

const confirmToken: PortableSchema = {
  type: 'string',
  description: 'From a CONFIRMATION_REQUIRED answer, once the user has agreed.',
}

const waitSeconds: PortableSchema = {
  type: 'integer',
  description: 'Wait so long for a change of state.',
  minimum: 0,
  maximum: maxWaitSeconds,
}

function toArgument(operation: Operation, input: Input): PortableSchema {
  const at = `${operation.id}.${input.name}`
  const description = firstParagraph(input.description || (input.schema.description ?? ''))
  if (!isSecret(input)) {
    const schema = secretsInside(operation, input).length > 0 ? withReferences(input.schema) : input.schema
    return toPortable({ ...schema, ...(description && { description }) }, at)
  }
  return valuesOf(input.schema) === undefined
    ? { type: 'string', description: byReference(description) }
    : { type: 'object', description: byReference(description, 'Each value as') }
}

const byReference = (description: string, how = 'As'): string =>
  `${description} ${how} env:${secretPrefix}<NAME>, a variable of this server's environment.`.trim()

/** The schema with a reference in the place of each secret, called `<name>_from`. */
function withReferences({ properties = {}, ...schema }: Schema): Schema {
  const secret = (name: string): boolean => properties[name]?.['x-molecule-sensitive'] === true
  const nameOf = (name: string): string => (secret(name) ? `${name}_from` : name)
  const entries = Object.entries(properties).map(([name, property]): [string, Schema] => [
    nameOf(name),
    secret(name)
      ? { type: 'string', description: byReference(firstParagraph(property.description ?? '')) }
      : withReferences(property),
  ])
  return {
    ...schema,
    ...(entries.length > 0 && { properties: Object.fromEntries(entries) }),
    ...(schema.required && { required: schema.required.map(nameOf) }),
    ...(schema.anyOf && { anyOf: schema.anyOf.map(withReferences) }),
    ...(schema.oneOf && { oneOf: schema.oneOf.map(withReferences) }),
    ...(schema.allOf && { allOf: schema.allOf.map(withReferences) }),
  }
}

function toAnnotations({ effect }: Operation): Annotations {
  if (effect.kind === 'read') return { readOnlyHint: true, openWorldHint: false }
  return {
    readOnlyHint: false,
    destructiveHint: effect.kind === 'destructive',
    idempotentHint: effect.idempotent,
    openWorldHint: false,
  }
}

/** Names the fields without holding the API to them: a client refuses an answer that does not fit. */
function toOutputSchema(operation: Operation): PortableSchema {
  const schema = operation.responses.find(
    ({ status, schema: body }) => status.startsWith('2') && body,
  )?.schema
  const body: Record<string, PortableSchema> =
    operation.effect.kind === 'read' ? shallow(schema) : { result: { type: 'object' } }
  return { type: 'object', properties: { ok: { type: 'boolean' }, ...body }, required: ['ok'] }
}

function shallow(schema: Schema | undefined): Record<string, PortableSchema> {
  if (schema?.type === 'array') return { items: { type: 'array', items: { type: 'object' } } }
  return Object.fromEntries(
    Object.entries(schema?.properties ?? {}).flatMap(
      ([name, { type, items }]): [string, PortableSchema][] => {
        if (
          type === 'object' ||
          type === 'string' ||
          type === 'boolean' ||
          type === 'integer' ||
          type === 'number'
        )
          return [[name, { type }]]
        return type === 'array' && items?.type === 'object'
          ? [[name, { type, items: { type: 'object' } }]]
          : []
      },
    ),
  )
}
