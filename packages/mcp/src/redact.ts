import { secretVariables } from './generated/index.ts'
import { httpTokenVariable, secretPrefix } from './limits.ts'

const placeholder = '[redacted]'

/** Shorter values would blank out ordinary words; no credential of this API is that short. */
const shortest = 6

/** The secrets that this process was given: its credentials, and what references may point at. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(env).filter(
    (name) => secretVariables.includes(name) || name === httpTokenVariable || name.startsWith(secretPrefix),
  )
  return names.flatMap((name) => env[name]?.trim() ?? [])
}

/** Removes the secrets from every text in a value, keys included: whatever echoed them, they go no further. */
export function redact<T>(value: T, secrets: readonly string[]): T {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= shortest).flatMap(spellings))]
  return (
    forms.length === 0
      ? value
      : walk(
          value,
          forms.toSorted((a, b) => b.length - a.length),
        )
  ) as T
}

// As it is, in a URL, and inside JSON that is quoted as text.
const spellings = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
]

function walk(value: unknown, secrets: readonly string[]): unknown {
  if (typeof value === 'string')
    return secrets.reduce((text, secret) => text.replaceAll(secret, placeholder), value)
  if (Array.isArray(value)) return value.map((each) => walk(each, secrets))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [walk(key, secrets), walk(each, secrets)]),
  )
}
