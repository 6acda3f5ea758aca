import { checkConsent, checkRequired, fromArguments, toInput, type InputValues } from './check-input.ts'
import { systemClock, type Clock } from './clock.ts'
import { Credentials } from './credentials.ts'
import { ConfigurationError } from './errors.ts'
import { follow, look, type Starter } from './follow.ts'
import { operations, type Methods, type OperationId } from './generated/index.ts'
import { credentials, services, type MoleculeOptions } from './generated/options.ts'
import { monitorOf, type Look } from './monitor.ts'
import { defineNamespaces } from './namespaces.ts'
import type { HandleState, OperationHandle } from './operation-handle.ts'
import { Pages } from './pages.ts'
import { operationOf } from './operations.ts'
import {
  checkOptions,
  optionsFromEnv,
  processEnv,
  type CallOptions,
  type Environment,
  type FollowOptions,
} from './options.ts'
import { identify, toRawCall, type Identified, type RawRequest } from './raw.ts'
import { redactor, textsIn, type Redact } from './redact.ts'
import { request } from './request.ts'
import { explicit, resolveDefaults, type Resolved } from './resolve.ts'
import { Services, settingOf } from './services.ts'
import { toRequest, type RequestParts } from './to-request.ts'
import type { Credential, WireOperation } from './wire.ts'

/**
 * A client for both services. For each operation it takes the host and the credential that belong together.
 *
 * @example
 * const molecule = new Molecule({ orgApiKey: '…', orgId: '…', slug: 'acme' })
 * for (const { name, status } of await molecule.workspace.list()) console.log(name, status)
 */
// The methods are typed from the contract and made at run time.
// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export class Molecule {
  readonly #options: MoleculeOptions
  readonly #credentials: Credentials
  readonly #services: Services
  readonly #clock: Clock

  constructor(options: MoleculeOptions = {}) {
    checkOptions(options, services, credentials)
    this.#options = options
    this.#credentials = new Credentials(credentials, { ...options })
    this.#services = new Services(services, { ...options })
    this.#clock = options.clock ?? systemClock
    defineNamespaces(this, (operation, values) => this.#invoke(operation, values))
  }

  /** A client with the options of the environment; what is given beside it wins. */
  static fromEnv(env: Environment = processEnv(), overrides: MoleculeOptions = {}): Molecule {
    return new Molecule(optionsFromEnv(env, overrides, services, credentials))
  }

  /**
   * Calls an operation by its id, with its inputs by their names in snake_case, and returns the decoded answer. For
   * programs that learn of the operations at run time; people have the methods.
   *
   * @example
   * await molecule.call('getWorkspace', { workspace_id: '…' })
   */
  async call(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: CallOptions = {},
  ): Promise<unknown> {
    const operation = operationOf(operationId)
    return this.#send(operation, await this.#prepare(operation, input, options), options)
  }

  /** Looks up the inputs that were left out and that the contract knows how to find; sends nothing else. */
  async resolve(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: CallOptions = {},
  ): Promise<Resolved> {
    return this.#resolve(operationOf(operationId), input, options)
  }

  /** Calls an operation that goes on after it was answered, and follows it. */
  follow(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: FollowOptions = {},
  ): OperationHandle {
    return follow(
      this.#starter,
      operationOf(operationId),
      input,
      'started' in options ? 'attach' : 'start',
      options,
    )
  }

  /** Follows an operation that somebody started, from its latest status on. The inputs of its path are enough. */
  watch(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: FollowOptions = {},
  ): OperationHandle {
    return follow(this.#starter, operationOf(operationId), input, 'attach', options)
  }

  /** Follows what a handle followed, from its JSON. */
  resume(state: HandleState, options: FollowOptions = {}): OperationHandle {
    const operation = operationOf(checkedState(state).operationId)
    return follow(this.#starter, operation, state.input, 'attach', options, state.query)
  }

  /** Looks once at what a handle followed, from its JSON, and says whether it is still that start which is seen there. */
  async look(state: HandleState, options: CallOptions = {}): Promise<Look> {
    return look(this.#starter, operationOf(checkedState(state).operationId), state, options)
  }

  /** Calls an operation whose answer is a page, of which the next one may follow. */
  pages(operationId: OperationId | (string & {}), input: InputValues = {}, options: CallOptions = {}): Pages {
    const operation = operationOf(operationId)
    return new Pages(operation, input, (each) => this.call(operation.id, each, options))
  }

  /** Where requests of an operation go, and what goes with them to say who is meant. No secret is in it. */
  destinationOf(operationId: OperationId | (string & {})): Destination {
    const operation = operationOf(operationId)
    const { secret, routing } = this.#credentials.headersFor(operation)
    return { url: this.#services.urlFor(operation, secret), routing }
  }

  /** The credentials that have to be added before the operation can be called: none when it can. */
  missing(operationId: OperationId | (string & {})): readonly Credential[] {
    return this.#credentials.missing(operationOf(operationId))
  }

  /** The operations that a hand-written request is: one, or none, or one of each service that has such a path. */
  identifyRaw(raw: RawRequest): readonly Identified[] {
    return identify(operations, raw)
  }

  /**
   * Sends a request that is written by hand, and returns the decoded answer. Host and credential belong together here too:
   * those of the operation that the request is, else those of the service that it names.
   *
   * @example
   * await molecule.sendRaw({ method: 'GET', path: '/workspaces' })
   */
  async sendRaw(raw: RawRequest, options: CallOptions = {}): Promise<unknown> {
    const { operation, input, parts } = toRawCall(operations, raw)
    checkConsent(operation, input)
    return this.#dispatch(operation, parts, input, options)
  }

  #invoke(operation: WireOperation, values: readonly unknown[]): unknown {
    const count = operation.inputs.filter((each) => each.in === 'path').length
    const [properties, options] = values.slice(count) as [InputValues?, FollowOptions?]
    const input = (): InputValues => fromArguments(operation, values, properties ?? {})
    if (operation.monitor) return this.follow(operation.id, input(), options)
    if (operation.next) return this.pages(operation.id, input(), options)
    return Promise.resolve().then(() => this.call(operation.id, input(), options))
  }

  get #starter(): Starter {
    const { pollIntervalMs = 2000 } = this.#options
    return {
      clock: this.#clock,
      intervalMs: pollIntervalMs,
      input: toInput,
      prepare: (operation, input, options) => this.#prepare(operation, input, options),
      send: (operation, input, options) => this.#send(operation, input, options),
      look: (operation, query, options) =>
        this.#send(operationOf(monitorOf(operation).operationId), query, options, 1),
    }
  }

  async #prepare(
    operation: WireOperation,
    given: InputValues,
    options: CallOptions,
  ): Promise<Record<string, unknown>> {
    checkConsent(operation, toInput(operation, given))
    return (await this.#resolve(operation, given, options)).input
  }

  async #resolve(
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
      (id, query) => this.call(id, query, { signal, timeoutMs, deadlineMs }),
      signal,
    )
  }

  async #send(
    operation: WireOperation,
    input: InputValues,
    options: CallOptions,
    attempts?: number,
  ): Promise<unknown> {
    checkRequired(operation, input)
    // What is missing is told before what is wrong.
    this.#credentials.headersFor(operation)
    return this.#dispatch(operation, toRequest(operation, input), input, options, attempts)
  }

  async #dispatch(
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
      clock: this.#clock,
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

/** Where requests of an operation go. */
export interface Destination {
  /** The address of the service, without a slash at its end. */
  readonly url: string
  /** The credentials that are no secrets, by the names of their options. */
  readonly routing: Readonly<Record<string, string>>
}

function checkedState(state: HandleState): HandleState {
  if (state?.version === 1) return state
  throw new ConfigurationError('This is not what a handle of this version writes as JSON.')
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface Molecule extends Methods {}
