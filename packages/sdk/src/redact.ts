export type Redact = <Value>(value: Value) => Value

/** A function that replaces the secrets wherever they stand in a value, in its keys too. */
export function redactor(secrets: Iterable<string>): Redact {
  const forms = [...new Set([...secrets].flatMap(spellings))].toSorted((a, b) => b.length - a.length)
  const text = (value: string): string =>
    forms.reduce((rest, form) => rest.replaceAll(form, '[redacted]'), value)
  const redact = (value: unknown): unknown => {
    if (typeof value === 'string') return text(value)
    if (Array.isArray(value)) return value.map(redact)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [text(key), redact(each)]))
  }
  return (value) => (forms.length === 0 ? value : (redact(value) as typeof value))
}

/** Every text inside a value: what to hide when an input is sensitive. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** A copy of an error without its secrets: a custom `fetch` may put a whole request into what it throws. */
export function redactError(error: unknown, redact: Redact, depth = 3): unknown {
  if (!(error instanceof Error))
    return typeof error === 'string' ? redact(error) : Object.prototype.toString.call(error)
  const { cause, code } = error as Error & { code?: unknown }
  const copy = new Error(
    redact(error.message),
    depth > 0 && cause ? { cause: redactError(cause, redact, depth - 1) } : {},
  )
  copy.name = error.name
  copy.stack = redact(error.stack ?? '')
  return typeof code === 'string' ? Object.assign(copy, { code }) : copy
}

/** Shorter ones are no secrets, and replacing them would shred every message. */
const shortest = 4

function spellings(secret: string): string[] {
  if (secret.length < shortest) return []
  return [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)]
}
