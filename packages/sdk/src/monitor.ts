import { ApiError, ConnectionError } from './errors.ts'
import { valueAt } from './expressions.ts'
import type { Outcome, WireMonitor, WireOperation } from './wire.ts'

/**
 * What a look at the status of a running operation shows.
 *
 * @example
 * import { type Progress } from '@molecule-ai/sdk'
 * const tell = ({ state, outcome }: Progress): void => console.log(state, outcome)
 * for await (const each of molecule.watch('migrateWorkspaceProvider', { workspace_id: workspaceId })) tell(each)
 */
export interface Progress<Body = unknown> {
  readonly state: string
  readonly outcome: Outcome
  /** The whole status. */
  readonly body: Body
}

/**
 * One look, and whose status it is.
 *
 * @example
 * import { type HandleState, type Look } from '@molecule-ai/sdk'
 * const seen = async (state: HandleState): Promise<Look> => molecule.look(state)
 */
export interface Look<Body = unknown> extends Progress<Body> {
  /** Whether the status is that of the start; `undefined` where it does not repeat what was started. */
  readonly own: boolean | undefined
}

/** Reads a status. A state that this version does not know is pending, so that a new one ends nobody's wait. */
export function toProgress(monitor: WireMonitor, body: unknown): Progress {
  const value = valueAt(body, monitor.state)
  const state = typeof value === 'string' ? value : 'unknown'
  return { state, outcome: Object.hasOwn(monitor.outcome, state) ? monitor.outcome[state]! : 'pending', body }
}

/** The values by which a status is recognised as that of this start. */
export function toIdentity(
  monitor: WireMonitor,
  input: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const names = Object.keys(monitor.identity ?? {}).filter((name) => input[name] !== undefined)
  return Object.fromEntries(names.map((name) => [name, input[name]]))
}

/** Whether a status is about another start: it says something else where it repeats what that was started with. */
export function isForeign(
  monitor: WireMonitor,
  identity: Readonly<Record<string, unknown>>,
  body: unknown,
): boolean {
  return Object.entries(identity).some(([name, value]) => {
    const stated = valueAt(body, monitor.identity?.[name] ?? '')
    return stated !== undefined && stated !== value
  })
}

/** Whether a status is surely that of this start: it repeats all that the start was given. */
export function isOwn(
  monitor: WireMonitor,
  identity: Readonly<Record<string, unknown>>,
  body: unknown,
): boolean {
  const entries = Object.entries(identity)
  return (
    entries.length > 0 &&
    entries.every(([name, value]) => valueAt(body, monitor.identity?.[name] ?? '') === value)
  )
}

/** A failed look at the status says nothing about what is looked at. */
export function isPassing(error: unknown): error is ApiError | ConnectionError {
  if (error instanceof ApiError) return error.status === 408 || error.status === 429 || error.status >= 500
  return error instanceof ConnectionError
}

/**
 * Whether a call may have been carried out although it failed: no answer, or none that tells, came from the service itself.
 * Whoever calls again has to look first.
 *
 * @example
 * import { isAmbiguous } from '@molecule-ai/sdk'
 * const error: unknown = await molecule.workspace.create({ name: 'Reports' }).catch((thrown: unknown) => thrown)
 * if (isAmbiguous(error)) console.error('look whether it is there before trying again')
 */
export function isAmbiguous(error: unknown): boolean {
  if (error instanceof ConnectionError) return !neverSent(error)
  return error instanceof ApiError && [500, 502, 504].includes(error.status)
}

/** There was nobody to send it to. Codes of other platforms than Node.js are not known, so there it may have been sent. */
function neverSent(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { code } = error as Error & { code?: unknown }
  return unreachable.has(code) || neverSent(error.cause)
}

const unreachable = new Set<unknown>(['EAI_AGAIN', 'ECONNREFUSED', 'ENOTFOUND', 'UND_ERR_CONNECT_TIMEOUT'])

/** The text that a record of a run has beside its state, such as why it failed. */
export function detailOf({ state }: WireMonitor, body: unknown): string | undefined {
  const record = valueAt(body, state.slice(0, state.lastIndexOf('/')))
  if (typeof record !== 'object' || record === null) return undefined
  const { detail, error, message } = record as Record<string, unknown>
  return [error, detail, message].find((text) => typeof text === 'string' && text !== '') as
    | string
    | undefined
}

/** The monitor of an operation that has one. */
export function monitorOf({ id, monitor }: WireOperation): WireMonitor {
  if (!monitor) throw new TypeError(`${id} has nothing to follow: it is done when it is answered.`)
  return monitor
}
