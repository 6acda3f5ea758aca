import { ApiError, type Look, type Molecule } from '@molecule-ai/sdk'
import { isOver, type Entry } from './entry.ts'
import type { Ledger } from './ledger.ts'
import { phaseOf } from './record.ts'

/** How it stands with an entry, now or when it was last seen. */
export interface Settled {
  readonly entry: Entry
  readonly look?: Look
  /** Why the service could not be asked, or gave no answer to go by. */
  readonly error?: unknown
}

export interface SettleOptions {
  readonly molecule: Molecule
  readonly ledger: Ledger
  readonly now: () => number
  readonly signal?: AbortSignal
  readonly deadlineMs?: number
}

/** So long after a start its status may still be the record of an earlier one, or not be there. */
const settledAfterMs = 15_000

/** Asks once how it stands with what was started and has not ended as far as anybody knows, and writes that down. */
export async function settle(
  entry: Entry,
  { molecule, ledger, now, signal, deadlineMs }: SettleOptions,
): Promise<Settled> {
  if (isOver(entry)) return { entry }
  const young = now() - entry.startedAt < settledAfterMs
  const update = async (change: Parameters<Ledger['update']>[1]): Promise<Entry> =>
    Object.entries(change).every(([name, value]) => entry[name as keyof Entry] === value)
      ? entry
      : ledger.update(entry, change)
  try {
    const look = await molecule.look(entry.handle, { signal, deadlineMs })
    if (young && (look.own === false || look.outcome === 'failure')) return { entry, look }
    const change = { phase: phaseOf(look), state: look.state }
    return { entry: await update(look.own === false ? { phase: 'superseded' } : change), look }
  } catch (error) {
    signal?.throwIfAborted()
    if (!(error instanceof ApiError) || error.status !== 404 || young) return { entry, error }
    return { entry: await update({ phase: entry.phase === 'unanswered' ? 'refused' : 'superseded' }), error }
  }
}
