import { isAnything, toSnakeCase, type Example, type Operation } from '@molecule-ai/spec'
import { isSecret, replaceInside, replaceSecret } from './secrets.ts'

/** The arguments of `tools/call` for an example: what an agent sends. */
export function toMcpCall(
  operation: Operation,
  example: Pick<Example, 'input'>,
): { name: string; arguments: Record<string, unknown> } {
  const echo = operation.effect.confirm?.echo
  const given = operation.inputs.filter(
    // The server asks for consent itself, and looks up what has a default.
    ({ name, guard, default: found }) =>
      example.input[name] !== undefined &&
      guard !== 'consent' &&
      (guard !== 'echo' || name === echo) &&
      found === undefined,
  )
  return {
    name: toSnakeCase(operation.id),
    arguments: Object.fromEntries(
      given.map((input) => {
        const value = example.input[input.name]
        const reference = (name: string): string => `env:${name}`
        return isSecret(input)
          ? [`${input.name}_from`, replaceSecret(input, value, reference)]
          : [
              input.name,
              isText(value) && isAnything(input.schema)
                ? JSON.stringify(value)
                : replaceInside(input, value, reference, (property) => `${property}_from`),
            ]
      }),
    ),
  }
}

// Where any value fits, the tool reads text as JSON: a text that is meant as one comes in quotes.
const isText = (value: unknown): value is string => typeof value === 'string'

/** Writes an example as the JSON of a tool call. */
export const toMcp = (operation: Operation, example: Pick<Example, 'input'>): string =>
  JSON.stringify(toMcpCall(operation, example), null, 2)
