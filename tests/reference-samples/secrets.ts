import { isSecret, replaceInside, secretVariable } from '@molecule-ai/docs/samples'
import type { Operation } from '@molecule-ai/spec'

/** The secrets of the examples, in the variables that the samples take them from. Where two share one, the first counts. */
export function secretsOf(operations: readonly Operation[]): Record<string, string> {
  const secrets: Record<string, string> = {}
  const all = operations.flatMap(({ inputs, examples }) => examples.map((example) => ({ inputs, example })))
  for (const { inputs, example } of all)
    for (const input of inputs) {
      const value = example.input[input.name]
      if (value === undefined) continue
      if (!isSecret(input)) {
        replaceInside(input, value, (variable, own) => (secrets[variable] ??= String(own)))
        continue
      }
      const variable = secretVariable(input.name)
      secrets[variable] ??= typeof value === 'string' ? value : JSON.stringify(value)
      if (typeof value === 'object' && value !== null)
        for (const [key, own] of Object.entries(value)) secrets[secretVariable(key)] ??= String(own)
    }
  return secrets
}
