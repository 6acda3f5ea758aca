import type { Entry, PortableSchema, Tool } from '../tool.ts'

/** The tool as it is where values are allowed: each secret may be given by its own name too, and new ones are shown. */
export function withSecretValues({ tool, call }: Entry): Tool {
  const paths = call.inputs.flatMap(({ name, sensitive, secrets = [] }) =>
    sensitive ? [[name]] : secrets.map((path) => [name, ...path]),
  )
  return {
    ...tool,
    ...(call.secrets.length > 0 && { description: `${tool.description} ${shownInAnswer}` }),
    inputSchema: paths.reduce(withValue, tool.inputSchema),
  }
}

/** Publishes a secret beside its reference. Neither is required then: one of the two is, which the server checks. */
function withValue(schema: PortableSchema, [key = '', ...rest]: readonly string[]): PortableSchema {
  const { properties = {}, required } = schema
  const own = properties[rest.length > 0 ? key : `${key}_from`]
  // Objects that are nested deeply are published without their properties.
  if (!own) return schema
  if (rest.length > 0) return { ...schema, properties: { ...properties, [key]: withValue(own, rest) } }
  const others = required?.filter((name) => name !== `${key}_from`)
  const { required: _, ...open } = schema
  return {
    ...open,
    properties: { ...properties, [key]: { type: own.type, description: `The value, or give ${key}_from.` } },
    ...(others?.length && { required: others }),
  }
}

const shownInAnswer = 'Its new secret is shown: for the user alone.'
