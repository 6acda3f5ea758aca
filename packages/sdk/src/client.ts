import { checkConsent, fromArguments, toInput, type InputValues } from './check-input.ts'
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
import type { Resolved } from './resolve.ts'
import type { Credential, WireOperation } from './wire.ts'
import { Sender, type Destination } from './sender.ts'

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
  readonly #sender: Sender

  constructor(options: MoleculeOptions = {}) {
    checkOptions(options, services, credentials)
    this.#options = options
    this.#sender = new Sender(options)
    defineNamespaces(this, (operation, values) => this.#invoke(operation, values))
  }

  /**
   * A client with the options of the environment; what is given beside it wins.
   *
   * @example
   * const molecule = Molecule.fromEnv()
   * console.log(await molecule.workspace.list())
   */
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
    return this.#sender.call(operationOf(operationId), input, options)
  }

  /**
   * Looks up the inputs that were left out and that the contract knows how to find; sends nothing else.
   *
   * @example
   * const { input } = await molecule.resolve('migrateWorkspaceProvider', { workspace_id: workspaceId, to: 'gcp' })
   * console.log('it is on', input.from)
   */
  async resolve(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: CallOptions = {},
  ): Promise<Resolved> {
    return this.#sender.resolve(operationOf(operationId), input, options)
  }

  /**
   * Calls an operation that goes on after it was answered, and follows it.
   *
   * @example
   * const input = { workspace_id: workspaceId, to: 'gcp', confirm: true }
   * for await (const { state } of molecule.follow('migrateWorkspaceProvider', input)) console.log(state)
   */
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

  /**
   * Follows an operation that somebody started, from its latest status on. The inputs of its path are enough.
   *
   * @example
   * await molecule.watch('migrateWorkspaceProvider', { workspace_id: workspaceId })
   */
  watch(
    operationId: OperationId | (string & {}),
    input: InputValues = {},
    options: FollowOptions = {},
  ): OperationHandle {
    return follow(this.#starter, operationOf(operationId), input, 'attach', options)
  }

  /**
   * Follows what a handle followed, from its JSON.
   *
   * @example
   * const handle = molecule.workspace.migrateProvider(workspaceId, { to: 'gcp', confirm: true })
   * await handle.started
   * const saved = JSON.stringify(handle)
   * await molecule.resume(JSON.parse(saved))
   */
  resume(state: HandleState, options: FollowOptions = {}): OperationHandle {
    const operation = operationOf(checkedState(state).operationId)
    return follow(this.#starter, operation, state.input, 'attach', options, state.query)
  }

  /**
   * Looks once at what a handle followed, from its JSON, and says whether it is still that start which is seen there.
   *
   * @example
   * const handle = molecule.workspace.migrateProvider(workspaceId, { to: 'gcp', confirm: true })
   * await handle.started
   * const { state, own } = await molecule.look(handle.toJSON())
   * console.log(state, own)
   */
  async look(state: HandleState, options: CallOptions = {}): Promise<Look> {
    return look(this.#starter, operationOf(checkedState(state).operationId), state, options)
  }

  /**
   * Calls an operation whose answer is a page, of which the next one may follow.
   *
   * @example
   * for await (const page of molecule.pages('listOrgs', { limit: 50 }).pages()) console.log(page)
   */
  pages(operationId: OperationId | (string & {}), input: InputValues = {}, options: CallOptions = {}): Pages {
    const operation = operationOf(operationId)
    return new Pages(operation, input, (each) => this.call(operation.id, each, options))
  }

  /**
   * Where requests of an operation go, and what goes with them to say who is meant. No secret is in it.
   *
   * @example
   * console.log(molecule.destinationOf('listOrgs').url)
   */
  destinationOf(operationId: OperationId | (string & {})): Destination {
    return this.#sender.destinationOf(operationOf(operationId))
  }

  /**
   * The credentials that have to be added before the operation can be called: none when it can.
   *
   * @example
   * for (const { env } of molecule.missing('listOrgs')) console.log('set', env[0])
   */
  missing(operationId: OperationId | (string & {})): readonly Credential[] {
    return this.#sender.missing(operationOf(operationId))
  }

  /**
   * The operations that a hand-written request is: one, or none, or one of each service that has such a path.
   *
   * @example
   * const [found] = molecule.identifyRaw({ method: 'GET', path: '/workspaces' })
   * console.log(found?.operationId)
   */
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
    return this.#sender.dispatch(operation, parts, input, options)
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
      clock: this.#sender.clock,
      intervalMs: pollIntervalMs,
      input: toInput,
      prepare: (operation, input, options) => this.#sender.prepare(operation, input, options),
      send: (operation, input, options) => this.#sender.send(operation, input, options),
      look: (operation, query, options) =>
        this.#sender.send(operationOf(monitorOf(operation).operationId), query, options, 1),
    }
  }
}

function checkedState(state: HandleState): HandleState {
  if (state?.version === 1) return state
  throw new ConfigurationError('This is not what a handle of this version writes as JSON.')
}

// oxlint-disable-next-line typescript/no-unsafe-declaration-merging
export interface Molecule extends Methods {}
