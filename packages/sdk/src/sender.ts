import { checkConsent, checkRequired, toInput, type InputValues } from './check-input.ts'
import { systemClock, type Clock } from './clock.ts'
import { Credentials } from './credentials.ts'
import { credentials, services, type MoleculeOptions } from './generated/options.ts'
import { operationOf } from './operations.ts'
import type { CallOptions } from './options.ts'
import { redactor, textsIn, type Redact } from './redact.ts'
import { request } from './request.ts'
import { explicit, resolveDefaults, type Resolved } from './resolve.ts'
import { Services, settingOf } from './services.ts'
import { toRequest, type RequestParts } from './to-request.ts'
import type { Credential, WireOperation } from './wire.ts'

/** Sends what a client is asked for: to the service that it belongs to, with the credential that belongs there. */
export class Sender {
  readonly clock: Clock
  readonly #options: MoleculeOptions
  readonly #credentials: Credentials
  readonly #services: Services

  constructor(options: MoleculeOptions) {
    this.clock = options.clock ?? systemClock
    this.#options = options
    this.#credentials = new Credentials(credentials, { ...options })
    this.#services = new Services(services, { ...options })
  }

  destinationOf(operation: WireOperation): Destination {
    const { secret, routing } = this.#credentials.headersFor(operation)
    return { url: this.#services.urlFor(operation, secret), routing }
  }

  missing(operation: WireOperation): readonly Credential[] {
    return this.#credentials.missing(operation)
  }

  async call(operation: WireOperation, input: InputValues, options: CallOptions): Promise<unknown> {
    return this.send(operation, await this.prepare(operation, input, options), options)
  }

  async prepare(
    operation: WireOperation,
    given: InputValues,
    options: CallOptions,
  ): Promise<Record<string, unknown>> {
    checkConsent(operation, toInput(operation, given))
    return (await this.resolve(operation, given, options)).input
  }

  async resolve(
    operation: WireOperation,
    given: InputValues,
    { signal, timeoutMs, deadlineMs }: CallOptions,
  ): Promise<Resolved> {
    const input = toInput(operation, given)
    checkRequired(operation, input)
    if (operation.inputs.every((each) => each.default === undefined || input[each.name] !== undefined))
      return explicit(input)
    // All that can go wrong without a request goes wrong before the look-ups.
    toRequest(operation, input)
    this.#services.urlFor(operation, this.#credentials.headersFor(operation).secret)
    return resolveDefaults(
      operation,
      input,
      (id, query) => this.call(operationOf(id), query, { signal, timeoutMs, deadlineMs }),
      signal,
    )
  }

  async send(
    operation: WireOperation,
    input: InputValues,
    options: CallOptions,
    attempts?: number,
  ): Promise<unknown> {
    checkRequired(operation, input)
    // What is missing is told before what is wrong.
    this.#credentials.headersFor(operation)
    return this.dispatch(operation, toRequest(operation, input), input, options, attempts)
  }

  async dispatch(
    operation: WireOperation,
    parts: RequestParts,
    input: InputValues,
    { signal, timeoutMs, deadlineMs = this.#options.deadlineMs }: CallOptions,
    attempts?: number,
  ): Promise<unknown> {
    const { headers, secret } = this.#credentials.headersFor(operation)
    const { userAgent = 'molecule-sdk', fetch = globalThis.fetch } = this.#options
    return request(operation, {
      url: this.#services.urlFor(operation, secret) + parts.path,
      headers: { ...parts.headers, 'user-agent': userAgent, ...headers },
      body: parts.body,
      option: settingOf(this.#services.service(operation)),
      fetch: (url, init) => fetch(url, init),
      clock: this.clock,
      timeoutMs: timeoutMs ?? this.#options.timeoutMs ?? (operation.timeoutSeconds ?? 30) * 1000,
      deadlineMs,
      observer: this.#options,
      signal,
      redact: this.#redactorFor(operation, input),
      ...(attempts === undefined ? {} : { attempts }),
    })
  }

  /** Made when the first thing has to be redacted, which most calls never have. */
  #redactorFor(operation: WireOperation, input: InputValues): Redact {
    let made: Redact | undefined
    const make = (): Redact => {
      const sensitive = operation.inputs
        .filter((each) => each.sensitive)
        .flatMap(({ name }) => textsIn(input[name]))
      return redactor([...this.#credentials.secrets(), ...sensitive])
    }
    return (value) => (made ??= make())(value)
  }
}

/**
 * Where requests of an operation go.
 *
 * @example
 * import { type Destination } from '@molecule-ai/sdk'
 * const { url, routing }: Destination = molecule.destinationOf('listWorkspaces')
 * console.log(url, Object.keys(routing))
 */
export interface Destination {
  /** The address of the service, without a slash at its end. */
  readonly url: string
  /** The credentials that are no secrets, by the names of their options. */
  readonly routing: Readonly<Record<string, string>>
}
