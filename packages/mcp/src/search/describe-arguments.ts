import type { Schema } from '@molecule-ai/spec'
import { schemas } from '../generated/index.ts'
import type { CallInput, CallSchemas, Entry, PortableSchema } from '../tool.ts'

/** The arguments of an operation with all that the server checks, by the names that a caller gives them. */
export async function describeArguments({ tool, call }: Entry): Promise<PortableSchema> {
  const own = (await schemas[call.tag]?.())?.schemas[call.operationId]
  const { properties = {}, ...root } = tool.inputSchema
  const described = Object.entries(properties).map(([name, published]) => {
    const input = call.inputs.find((each) => each.name === name)
    return [name, input ? describe(input, published, own) : published]
  })
  return { ...root, properties: Object.fromEntries(described) as Record<string, PortableSchema> }
}

/** A secret is given by reference, which only the published schema knows. */
function describe(input: CallInput, published: PortableSchema, own: CallSchemas | undefined): unknown {
  if (input.secrets) return published
  const full = input.in === 'body' ? bodySchema(input, own) : own?.parameters[input.name]
  return full
    ? { ...(plain(full) as object), description: published.description ?? full.description }
    : published
}

const bodySchema = ({ wireName }: CallInput, own: CallSchemas | undefined): Schema | undefined =>
  wireName === '' ? own?.body : own?.body?.properties?.[wireName]

/** Without our own keys: what is left is JSON Schema. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, each]) =>
      key.startsWith('x-molecule-') ? [] : [[key, plain(each)]],
    ),
  )
}
