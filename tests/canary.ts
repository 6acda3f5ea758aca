import type { Example, Operation } from '@molecule-ai/spec'
import { isSecret, replaceInside, secretVariable } from '@molecule-ai/docs/samples'

/** Environment variables that hold the secrets of the samples. */
export type Secrets = Record<string, string>

const canary = 'canary-secret'

/** Gives every secret of an example one known value, and puts it where each surface reads it from. */
export function withCanary(operation: Operation, example: Example, secrets: Secrets): Example {
  const input = { ...example.input }
  for (const each of operation.inputs.filter(({ name }) => input[name] !== undefined)) {
    const value = input[each.name]
    if (!isSecret(each)) {
      // Those inside an object have to fit the rules between them: the first example's values serve all.
      const first = (variable: string, own: unknown): string => (secrets[variable] ??= String(own))
      input[each.name] = replaceInside(each, value, first)
      continue
    }
    if (typeof value !== 'object' || value === null) {
      input[each.name] = canary
      secrets[secretVariable(each.name)] = canary
      continue
    }
    const map = Object.fromEntries(Object.keys(value).map((key) => [key, canary]))
    for (const key of Object.keys(map)) secrets[secretVariable(key)] = canary
    input[each.name] = map
    secrets[secretVariable(each.name)] = JSON.stringify(map)
  }
  return { ...example, input }
}
