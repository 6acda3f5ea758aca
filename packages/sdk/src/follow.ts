import type { InputValues } from './check-input.ts'
import type { Clock } from './clock.ts'
import { evaluate } from './expressions.ts'
import {
  isAmbiguous,
  isForeign,
  isOwn,
  isPassing,
  monitorOf,
  toIdentity,
  toProgress,
  type Look,
} from './monitor.ts'
import { OperationHandle, type HandleState } from './operation-handle.ts'
import { operationOf } from './operations.ts'
import type { CallOptions, FollowOptions } from './options.ts'
import { pauseBetween } from './watcher.ts'
import type { WireMonitor, WireOperation } from './wire.ts'

/** What following needs of the client. */
export interface Starter {
  readonly clock: Clock
  readonly intervalMs: number
  readonly input: (operation: WireOperation, given: InputValues) => Record<string, unknown>
  readonly prepare: (
    operation: WireOperation,
    given: InputValues,
    options: CallOptions,
  ) => Promise<Record<string, unknown>>
  readonly send: (operation: WireOperation, input: InputValues, options: CallOptions) => Promise<unknown>
  /** One look at the status, without retries: whoever looks will look again. */
  readonly look: (operation: WireOperation, query: InputValues, options: CallOptions) => Promise<unknown>
}

interface Start {
  readonly input: InputValues
  readonly answer: unknown
}

/** Starts an operation, unless it was started before, and hands out what watches it. */
export function follow(
  starter: Starter,
  operation: WireOperation,
  given: InputValues,
  how: 'start' | 'attach',
  options: FollowOptions,
  query: InputValues = {},
): OperationHandle {
  const monitor = monitorOf(operation)
  const { signal, timeoutMs, pollIntervalMs = starter.intervalMs, waitTimeoutMs, started: answer } = options
  const { onLook, onMissedLook } = options
  let known: Start = { input: given, answer }
  const start = async (): Promise<Start> => {
    if (how === 'attach') return { input: starter.input(operation, given), answer }
    const input = await starter.prepare(operation, given, options)
    known = { input, answer: undefined }
    await options.onStart?.(toState(operation, monitor, known, query))
    return { input, answer: await startOnce(starter, operation, input, { ...options, pollIntervalMs }) }
  }
  const begun = start().then((result) => (known = result))
  const first = begun.then((result) => result.answer)
  return new OperationHandle({
    operationId: operation.id,
    monitor,
    clock: starter.clock,
    intervalMs: pollIntervalMs,
    timeoutMs: waitTimeoutMs ?? (monitor.timeoutSeconds ?? 3600) * 1000,
    signal,
    onLook,
    onMissedLook,
    started: first,
    subject: async () => {
      // Whoever waits for the end learns of a failed start; `started` need not be handled as well.
      first.catch(() => undefined)
      const result = await begun
      return {
        query: { ...toQuery(operation, result.input, result.answer), ...query },
        identity: toIdentity(monitor, result.input),
      }
    },
    state: () => toState(operation, monitor, known, query),
    look: (status, ending) => starter.look(operation, status, { signal: ending, timeoutMs }),
  })
}

/**
 * Starts, once. The API takes no idempotency key, so when the answer is lost its status tells whether the start was
 * accepted; it is never sent again. A 409 is an answer: somebody else's start may be meant.
 */
async function startOnce(
  starter: Starter,
  operation: WireOperation,
  input: InputValues,
  options: FollowOptions & { pollIntervalMs: number },
): Promise<unknown> {
  try {
    return await starter.send(operation, input, options)
  } catch (error) {
    options.signal?.throwIfAborted()
    if (isAmbiguous(error) && (await wasAccepted(starter, operation, input, options))) return undefined
    throw error
  }
}

async function wasAccepted(
  starter: Starter,
  operation: WireOperation,
  input: InputValues,
  { signal, timeoutMs, pollIntervalMs, onMissedLook }: FollowOptions & { pollIntervalMs: number },
): Promise<boolean> {
  const monitor = monitorOf(operation)
  // What only the lost answer could tell cannot be asked for.
  if (needsAnswer(monitor)) return false
  const query = toQuery(operation, input, undefined)
  const identity = toIdentity(monitor, input)
  // It may take a moment to show, and what took the answer away may take the looks away for longer.
  for (let looks = 0, misses = 0; looks < 3 && misses < 15;) {
    await starter.clock.sleep(pauseBetween(pollIntervalMs / 2, looks + misses), signal)
    try {
      const status = await starter.look(operation, query, { signal, timeoutMs })
      if (isOwn(monitor, identity, status) && toProgress(monitor, status).outcome === 'pending') return true
      looks++
    } catch (error) {
      signal?.throwIfAborted()
      if (!isPassing(error)) looks++
      else {
        misses++
        onMissedLook?.(error)
      }
    }
  }
  return false
}

/** One look at what a handle followed. */
export async function look(
  starter: Starter,
  operation: WireOperation,
  { input: given, query }: HandleState,
  options: CallOptions,
): Promise<Look> {
  const monitor = monitorOf(operation)
  const input = starter.input(operation, given)
  const status = operationOf(monitor.operationId)
  const body = await starter.send(status, { ...toQuery(operation, input, undefined), ...query }, options)
  const identity = toIdentity(monitor, input)
  const own = isOwn(monitor, identity, body) || (isForeign(monitor, identity, body) ? false : undefined)
  return { ...toProgress(monitor, body), own }
}

function toQuery(operation: WireOperation, input: InputValues, answer: unknown): Record<string, unknown> {
  const { inputs } = operation
  const entries = Object.entries(monitorOf(operation).parameters)
  return Object.fromEntries(
    entries
      .map(([name, value]) => [name, evaluate(value, { inputs, input, answer })] as const)
      .filter(([, value]) => value !== undefined),
  )
}

function toState(
  operation: WireOperation,
  monitor: WireMonitor,
  { input, answer }: Start,
  query: InputValues,
): HandleState {
  const identity = toIdentity(monitor, input)
  const telling = operation.inputs.filter(
    ({ in: place, name }) => (place === 'path' || name in identity) && input[name] !== undefined,
  )
  return {
    version: 1,
    operationId: operation.id,
    input: Object.fromEntries(telling.map(({ name }) => [name, input[name]])),
    ...(needsAnswer(monitor) && { query: { ...toQuery(operation, input, answer), ...query } }),
  }
}

const needsAnswer = ({ parameters }: WireMonitor): boolean =>
  Object.values(parameters).some((value) => typeof value === 'string' && value.startsWith('$response'))
