import { toSnakeCase, type Input } from '@molecule-ai/spec'

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

function secretMap({ schema }: Input): boolean {
  const values = schema.additionalProperties
  return typeof values === 'object' && values['x-molecule-sensitive'] === true
}
