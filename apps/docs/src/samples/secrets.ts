import { toSnakeCase, type Input, type Schema } from '@molecule-ai/spec'

/** Whether the value must stay out of a command line, a shell's history and a model's context. */
export const isSecret = (input: Input): boolean =>
  input.sensitive || input.schema['x-molecule-sensitive'] === true || secretMap(input)

/** The variable that a sample takes a secret from. MCP servers only read variables of this prefix. */
export const secretVariable = (name: string): string => `MOLECULE_SECRET_${toSnakeCase(name).toUpperCase()}`

/** Puts something else in the place of a secret, or of each value of a map of secrets. */
export function replaceSecret<T>(
  input: Input,
  value: unknown,
  replace: (variable: string) => T,
): T | Record<string, T> {
  if (typeof value !== 'object' || value === null) return replace(secretVariable(input.name))
  return Object.fromEntries(Object.keys(value).map((key) => [key, replace(secretVariable(key))]))
}

/**
 * Puts something else in the place of the secrets inside a value. `rename` says what a surface calls their properties; the
 * variable is named after the whole way to them.
 */
export function replaceInside(
  { name, schema }: Pick<Input, 'name' | 'schema'>,
  value: unknown,
  replace: (variable: string, value: unknown) => unknown,
  rename = (property: string): string => property,
): unknown {
  const { properties } = actual(schema)
  if (properties === undefined || typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const property = properties[key] ?? {}
      const inner = `${name}_${toSnakeCase(key)}`
      return property['x-molecule-sensitive'] === true
        ? [rename(key), replace(secretVariable(inner), each)]
        : [key, replaceInside({ name: inner, schema: property }, each, replace, rename)]
    }),
  )
}

/** Where secrets are inside an object. */
export function secretsInside(schema: Schema): string[][] {
  return Object.entries(actual(schema).properties ?? {}).flatMap(([name, property]) =>
    property['x-molecule-sensitive'] === true
      ? [[name]]
      : secretsInside(property).map((path) => [name, ...path]),
  )
}

/** The branch of a nullable union that is not null. */
export function actual(schema: Schema): Schema {
  const branches = [...(schema.anyOf ?? []), ...(schema.oneOf ?? [])].filter(({ type }) => type !== 'null')
  return branches.length === 1 && branches[0] !== undefined ? actual(branches[0]) : schema
}

function secretMap({ schema }: Input): boolean {
  const values = schema.additionalProperties
  return typeof values === 'object' && values['x-molecule-sensitive'] === true
}
