import type { Failure } from '../failure.ts'
import type { Item } from './plan.ts'

/**
 * How it stands with an item. `starting` is written before the request, so an item that is left there may have begun;
 * `running` goes on whether or not it is watched; `failure` was refused or ended badly.
 */
export type Outcome = 'not_started' | 'starting' | 'running' | 'success' | 'failure'

export interface Result {
  readonly id: string
  readonly name?: string
  readonly outcome: Outcome
  /** The last state seen. */
  readonly state?: string
  /** What the status says beside the state. */
  readonly detail?: string
  /** When it was begun, in milliseconds since the epoch. */
  readonly startedAt?: number
  /** From the request to the end, or to the last look. */
  readonly seconds?: number
  /** Why it was refused, or could not be followed any more. */
  readonly error?: Pick<Failure, 'code' | 'message'>
}

/** What a batch has come to. */
export interface Summary {
  readonly batch: string
  readonly command: string
  readonly counts: Readonly<Record<string, number>>
  readonly items: readonly Result[]
}

export const toResult = ({ id, name }: Item, rest: Omit<Result, 'id' | 'name'>): Result => ({
  id,
  ...(name === undefined ? {} : { name }),
  ...rest,
})

export function toSummary(batch: string, command: string, items: readonly Result[]): Summary {
  const counts: Record<string, number> = {}
  for (const { outcome } of items) counts[outcome] = (counts[outcome] ?? 0) + 1
  return { batch, command, counts, items: items.map(({ startedAt: _, ...item }) => item) }
}

/** The counts as a sentence has them: `2 success, 1 not started`. */
export const toCounts = ({ counts }: Pick<Summary, 'counts'>): string =>
  Object.entries(counts)
    .map(([outcome, count]) => `${count} ${words[outcome as Outcome]}`)
    .join(', ')

const words: Readonly<Record<Outcome, string>> = {
  success: 'done',
  failure: 'failed',
  running: 'still running',
  starting: 'begun perhaps',
  not_started: 'not begun',
}
