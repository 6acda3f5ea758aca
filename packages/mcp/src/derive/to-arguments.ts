import { isAnything, words, type Operation } from '@molecule-ai/spec'
import { secretPrefix } from '../limits.ts'
import { argumentName, isArgument, isSecret } from './to-tool.ts'

/** The arguments of a tool call for an input of the SDK, for samples and parity tests; `env` holds the secrets referred to. */
export function toArguments(
  operation: Operation,
  input: Readonly<Record<string, unknown>>,
): { arguments: Record<string, unknown>; env: Record<string, string> } {
  const env: Record<string, string> = {}
  const refer = (name: string, value: unknown): string => {
    const variable = `${secretPrefix}${words(name).join('_').toUpperCase()}`
    env[variable] = String(value)
    return `env:${variable}`
  }
  const given = operation.inputs.filter(
    (each) => isArgument(operation, each) && input[each.name] !== undefined,
  )
  const values = given.map((each) => {
    const value = input[each.name]
    if (!isSecret(each)) {
      // Where any value fits, text is read as JSON: a text that is meant as one comes in quotes.
      const quoted = typeof value === 'string' && isAnything(each.schema)
      return [argumentName(each), quoted ? JSON.stringify(value) : value]
    }
    if (typeof value !== 'object' || value === null) return [argumentName(each), refer(each.name, value)]
    return [
      argumentName(each),
      Object.fromEntries(Object.entries(value).map(([key, part]) => [key, refer(key, part)])),
    ]
  })
  return { arguments: Object.fromEntries(values), env }
}
