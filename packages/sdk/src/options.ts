import type { MoleculeOptions } from './generated/options.ts'
import type { Clock } from './clock.ts'
import { ConfigurationError, type ManagementError } from './errors.ts'
import type { Progress } from './monitor.ts'
import type { Observer } from './observe.ts'
import type { HandleState } from './operation-handle.ts'
import type { Credential, WireService } from './wire.ts'

/** What is the same whatever the API offers. */
export interface RuntimeOptions extends Observer {
  /** Sends the requests; the platform's `fetch` by default. It must heed `signal` and `redirect`. */
  readonly fetch?: Fetch | undefined
  /** The `User-Agent` header. Browsers send their own. */
  readonly userAgent?: string | undefined
  /** How long one attempt may take, the body included; by default 30 seconds, or what the contract says for slower calls. */
  readonly timeoutMs?: number | undefined
  /** How long a call may take with all its attempts and the pauses between them; there is no limit by default. */
  readonly deadlineMs?: number | undefined
  /**
   * The first pause between two looks at a running operation, also after each change: two seconds by default. It grows to
   * 7.5 times that.
   */
  readonly pollIntervalMs?: number | undefined
  /** Tells the time and sleeps; for tests in virtual time. */
  readonly clock?: Clock | undefined
}

/**
 * What sends the requests: the `fetch` of the platform, or something that behaves like it.
 *
 * @example
 * import { Molecule, type Fetch } from '@molecule-ai/sdk'
 * const counted: Fetch = (url, init) => {
 *   console.count(init.method)
 *   return fetch(url, init)
 * }
 * Molecule.fromEnv(undefined, { fetch: counted })
 */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>

/**
 * What one call may be given besides its input.
 *
 * @example
 * import { type CallOptions } from '@molecule-ai/sdk'
 * const soon: CallOptions = { timeoutMs: 5000, signal: AbortSignal.timeout(20_000) }
 * await molecule.workspace.list({}, soon)
 */
export interface CallOptions {
  /** Ends the call, its retries and its waits. */
  readonly signal?: AbortSignal | undefined
  /** Replaces the client's `timeoutMs`. */
  readonly timeoutMs?: number | undefined
  /** Replaces the client's `deadlineMs`. */
  readonly deadlineMs?: number | undefined
}

/**
 * How to follow what takes long.
 *
 * @example
 * import { type FollowOptions } from '@molecule-ai/sdk'
 * const patient: FollowOptions = { waitTimeoutMs: 3_600_000, onLook: ({ state }) => console.log(state) }
 * await molecule.workspace.migrateProvider(workspaceId, { to: 'gcp', confirm: true }, patient)
 */
export interface FollowOptions extends CallOptions {
  /** The answer of a start that was sent before: nothing is sent but looks at the status. */
  readonly started?: unknown
  /** How long to wait for the end; the contract's limit by default. */
  readonly waitTimeoutMs?: number | undefined
  /** Replaces the client's `pollIntervalMs`. */
  readonly pollIntervalMs?: number | undefined
  /**
   * Gets what `resume` takes, once the inputs are known and before the start is sent, which waits for it: to write down
   * what may be running, whatever happens then. What it throws ends the call, with nothing sent.
   */
  readonly onStart?: ((state: HandleState) => Promise<void> | void) | undefined
  /** Hears of each look, not only of those that show another state. */
  readonly onLook?: ((progress: Progress) => void) | undefined
  /** Hears of each look that failed and will be made again. */
  readonly onMissedLook?: ((error: ManagementError) => void) | undefined
}

/**
 * Variables by name, such as `process.env`.
 *
 * @example
 * import { Molecule, type Environment } from '@molecule-ai/sdk'
 * const env: Environment = { MOLECULE_ORG_API_KEY: token, MOLECULE_ORG_SLUG: 'acme' }
 * await Molecule.fromEnv(env).workspace.list()
 */
export type Environment = Readonly<Record<string, string | undefined>>

/** Reads the options that the environment holds. What is given beside it wins. */
export function optionsFromEnv(
  env: Environment,
  overrides: MoleculeOptions,
  services: readonly WireService[],
  credentials: readonly Credential[],
): MoleculeOptions {
  const given = overrides as Readonly<Record<string, unknown>>
  const found: Record<string, unknown> = {}
  for (const { name, env: names } of credentials) found[name] = firstOf(env, names)
  for (const { option, env: names, variables } of services) {
    // Who names another org means its host, not the one in the environment.
    if (variables.every(({ name }) => given[name] === undefined)) found[option] = firstOf(env, names)
    for (const variable of variables) found[variable.name] = firstOf(env, variable.env)
  }
  return { ...found, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) }
}

/** The environment of the process, where there is one: not in a browser or a worker. */
export function processEnv(): Environment {
  return (globalThis as { process?: { env?: Environment } }).process?.env ?? {}
}

/** Rejects options that do not exist: a misspelt credential would otherwise be a missing one. */
export function checkOptions(
  options: MoleculeOptions,
  services: readonly WireService[],
  credentials: readonly Credential[],
): void {
  const known = [
    ...credentials.map(({ name }) => name),
    ...services.flatMap(({ option, variables }) => [option, ...variables.map(({ name }) => name)]),
    ...runtimeOptions,
  ]
  const unknown = Object.keys(options).find((name) => !known.includes(name))
  if (unknown !== undefined)
    throw new ConfigurationError(`There is no option ${JSON.stringify(unknown)}. Known: ${known.join(', ')}.`)
}

/** Their names, which nothing of the contract can have. */
export const runtimeOptions = [
  'fetch',
  'userAgent',
  'timeoutMs',
  'deadlineMs',
  'pollIntervalMs',
  'clock',
  'onRequest',
  'onResponse',
  'log',
] satisfies (keyof RuntimeOptions)[]

// Blanks and line ends come from files and secret stores, and no header can carry them.
const firstOf = (env: Environment, names: readonly string[]): string | undefined =>
  names.map((name) => env[name]?.trim()).find((value) => value !== undefined && value !== '')
