import { ConfigurationError, CredentialError } from './errors.ts'
import { toList, toSentences } from './text.ts'
import type { Credential, WireOperation } from './wire.ts'

interface Chosen {
  readonly headers: Readonly<Record<string, string>>
  /** Whether one of them is a secret. */
  readonly secret: boolean
  /** Those that are none, by their names: they say who is meant. */
  readonly routing: Readonly<Record<string, string>>
}

/** Holds the credentials, in a private field that neither `inspect` nor `JSON.stringify` reads. */
export class Credentials {
  readonly #known: ReadonlyMap<string, Credential>
  readonly #values = new Map<string, string>()
  readonly #headers = new WeakMap<WireOperation, Chosen>()

  constructor(known: readonly Credential[], options: Readonly<Record<string, unknown>>) {
    this.#known = new Map(known.map((credential) => [credential.name, credential]))
    for (const credential of known) {
      const value = options[credential.name]
      if (value === undefined || value === '') continue
      this.#values.set(credential.name, checked(credential, value))
    }
  }

  /** The headers for the first alternative that is complete. */
  headersFor(operation: WireOperation): Chosen {
    const known = this.#headers.get(operation)
    if (known) return known
    const chosen = this.#choose(operation)
    this.#headers.set(operation, chosen)
    return chosen
  }

  #choose(operation: WireOperation): Chosen {
    const missing = this.missing(operation)
    if (missing.length > 0)
      throw new CredentialError(toMessage(operation.id, missing), {
        operationId: operation.id,
        credentials: missing,
      })
    const chosen = this.#alternatives(operation).find((alternative) =>
      alternative.every(({ name }) => this.#values.has(name)),
    )
    const pairs = (chosen ?? []).map((each) => [each, this.#values.get(each.name)!] as const)
    return {
      headers: Object.fromEntries(pairs.map(([each, value]) => toHeader(each, value))),
      secret: pairs.some(([{ secret }]) => secret),
      routing: Object.fromEntries(
        pairs.filter(([{ secret }]) => !secret).map(([{ name }, value]) => [name, value]),
      ),
    }
  }

  /** What has to be added before the operation can be called: as little as possible. */
  missing(operation: WireOperation): readonly Credential[] {
    const lacks = this.#alternatives(operation).map((alternative) =>
      alternative.filter(({ name }) => !this.#values.has(name)),
    )
    return lacks.toSorted((a, b) => a.length - b.length)[0] ?? []
  }

  /** The values that must not be seen anywhere. */
  secrets(): string[] {
    return [...this.#values].flatMap(([name, value]) => {
      const known = this.#known.get(name)
      if (!known?.secret) return []
      return known.kind === 'basic' ? [value, toBase64(value)] : [value]
    })
  }

  #alternatives(operation: WireOperation): Credential[][] {
    return operation.security.map((names) => names.map((name) => this.#known.get(name)!))
  }
}

function checked({ name, kind, env }: Credential, value: unknown): string {
  // The platform's own error for such a header would show the value.
  const fits = kind === 'basic' ? /^\P{Cc}+$/u : /^[\x21-\x7e]+$/
  const bad = typeof value !== 'string' || !fits.test(value) || (kind === 'cookie' && /[;,"\\]/.test(value))
  if (bad)
    throw new ConfigurationError(
      `${toList([`The option ${name}`, ...env.slice(0, 1)])} holds something that a header cannot carry, such as a blank or a line end. Set it again.`,
    )
  return value
}

function toHeader({ kind, wireName }: Credential, value: string): [string, string] {
  if (kind === 'bearer') return ['authorization', `Bearer ${value}`]
  if (kind === 'basic') return ['authorization', `Basic ${toBase64(value)}`]
  return kind === 'cookie' ? ['cookie', `${wireName}=${value}`] : [wireName.toLowerCase(), value]
}

const toBase64 = (text: string): string => btoa(String.fromCharCode(...new TextEncoder().encode(text)))

function toMessage(operationId: string, missing: readonly Credential[]): string {
  const variables = missing.map(({ env }) => env[0]).filter((name) => name !== undefined)
  return toSentences(
    `${operationId} needs ${toList(
      missing.map(({ name }) => name),
      'and',
    )}`,
    variables.length > 0
      ? `Set ${toList(variables, 'and')}, or give the client the option`
      : 'Give the client the option',
    ...missing.map(({ description }) => description.split('\n\n')[0]),
  )
}
