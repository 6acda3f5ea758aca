import { secretVariables } from '../generated/index.ts'
import { httpTokenVariable, maxRemembered, secretPrefix } from '../limits.ts'
import { spellings } from './spellings.ts'

const placeholder = '[redacted]'

/** Shorter values would blank out ordinary words; no credential of this API is that short. */
const shortest = 6

/** A line of a secret of several, such as a private key, is a secret as well when it is long enough to tell something. */
const shortestLine = 16

/** The secrets that this process was given: its credentials, and what references may point at. */
export function secretsOf(env: NodeJS.ProcessEnv): string[] {
  const names = Object.keys(env).filter(
    (name) => secretVariables.includes(name) || name === httpTokenVariable || name.startsWith(secretPrefix),
  )
  return names.flatMap((name) => env[name]?.trim() ?? [])
}

/** Removes the secrets from every text in a value, keys included: whatever echoed them, they go no further. */
export function redact<T>(value: T, secrets: readonly string[]): T {
  const forms = [...new Set(secrets.flatMap(formsOf))]
  if (forms.length === 0 || isFree(value, forms)) return value
  return walk(
    value,
    forms.toSorted((a, b) => b.length - a.length),
  ) as T
}

/** Most values hold no secret, which is seen at once: what is in a text is in its JSON too, escaped in the same way. */
function isFree(value: unknown, forms: readonly string[]): boolean {
  const text = JSON.stringify(value) ?? ''
  return !text.includes('…') && !forms.some((form) => text.includes(JSON.stringify(form).slice(1, -1)))
}

/** Each call looks for the same few secrets, so their spellings are worked out once. */
function formsOf(secret: string): string[] {
  const known = worked.get(secret)
  if (known) return known
  const forms = parts(secret).flatMap(spellings)
  if (worked.size >= maxRemembered) worked.clear()
  worked.set(secret, forms)
  return forms
}

const worked = new Map<string, string[]>()

function parts(secret: string): string[] {
  const lines = secret.split(/\r?\n/)
  const long = lines.length > 1 ? lines.filter((line) => line.length >= shortestLine) : []
  return [...(secret.length >= shortest ? [secret] : []), ...long]
}

function walk(value: unknown, forms: readonly string[]): unknown {
  if (typeof value === 'string') return cut(value, forms)
  if (Array.isArray(value)) return value.map((each) => walk(each, forms))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [cut(key, forms), walk(each, forms)]))
}

function cut(text: string, forms: readonly string[]): string {
  if (text.length < shortest) return text
  const whole = forms.reduce(
    (rest, form) => (form.length <= rest.length ? rest.replaceAll(form, placeholder) : rest),
    text,
  )
  return whole.includes('…') ? cutHalves(whole, forms) : whole
}

/** Whoever shortened a text before may have left the first half of a secret before the ellipsis. */
function cutHalves(text: string, forms: readonly string[]): string {
  const pieces = text.split('…').map((piece, index, all) => {
    if (index === all.length - 1) return piece
    const starts = forms.flatMap((form) => {
      const from = Math.max(0, piece.length - form.length)
      for (
        let at = piece.indexOf(form.slice(0, shortest), from);
        at >= 0;
        at = piece.indexOf(form.slice(0, shortest), at + 1)
      )
        if (form.startsWith(piece.slice(at))) return [at]
      return []
    })
    return starts.length > 0 ? piece.slice(0, Math.min(...starts)) + placeholder : piece
  })
  return pieces.join('…')
}
