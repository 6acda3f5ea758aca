import { UnresolvedError } from './errors.ts'
import { evaluate } from './expressions.ts'
import { toSentences } from './text.ts'
import type { WireDefault, WireInput, WireOperation } from './wire.ts'

/**
 * An input with what was looked up for it.
 *
 * @example
 * import { type Resolved } from '@molecule-ai/sdk'
 * const { input, sources }: Resolved = await molecule.resolve('migrateWorkspaceProvider', {
 *   workspace_id: workspaceId,
 *   to: 'hetzner',
 * })
 * console.log(input.from, sources.from)
 */
export interface Resolved {
  /** By input name, complete. */
  readonly input: Record<string, unknown>
  /** Where each value comes from: the caller, or the operation that knew it. */
  readonly sources: Record<string, string>
}

type Call = (operationId: string, input: Record<string, unknown>) => Promise<unknown>

/** Looks up the inputs that were left out and that the contract knows how to find. */
export async function resolveDefaults(
  operation: WireOperation,
  given: Readonly<Record<string, unknown>>,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<Resolved> {
  const { input, sources } = explicit(given)
  const answers = new Map<string, Promise<unknown>>()
  for (const each of operation.inputs) {
    if (each.default === undefined || input[each.name] !== undefined) continue
    const value = await lookUp(operation, each, each.default, input, answers, call, signal)
    if (value === undefined) continue
    input[each.name] = value
    sources[each.name] = each.default.operationId
  }
  return { input, sources }
}

/** The inputs as the caller gave them. */
export const explicit = (input: Readonly<Record<string, unknown>>): Resolved => ({
  input: { ...input },
  sources: Object.fromEntries(Object.keys(input).map((name) => [name, 'explicit'])),
})

async function lookUp(
  operation: WireOperation,
  { name }: WireInput,
  { operationId, parameters, values, needed }: WireDefault,
  input: Record<string, unknown>,
  answers: Map<string, Promise<unknown>>,
  call: Call,
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const { inputs } = operation
  const query = Object.fromEntries(
    Object.entries(parameters).map(([key, value]) => [key, evaluate(value, { inputs, input })]),
  )
  const key = JSON.stringify([operationId, query])
  try {
    const pending = answers.get(key) ?? call(operationId, query)
    answers.set(key, pending)
    const answer = await pending
    const found = values
      .map((value) => evaluate(value, { inputs, input, answer }))
      .find((value) => value !== undefined && value !== null && value !== '')
    if (found !== undefined || !needed) return found
  } catch (cause) {
    signal?.throwIfAborted()
    // An optional input may stay out: the API decides, and says so.
    if (!needed) return undefined
    const reason = cause instanceof Error ? cause.message : undefined
    throw new UnresolvedError(
      toSentences(`${operation.id}: ${name} was left out and could not be looked up`, reason, `Give ${name}`),
      {
        operationId: operation.id,
        input: name,
        cause,
      },
    )
  }
  throw new UnresolvedError(
    `${operation.id}: ${name} was left out and ${operationId} does not say it. Give ${name}.`,
    {
      operationId: operation.id,
      input: name,
    },
  )
}
