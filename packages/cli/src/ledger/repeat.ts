import { ApiError } from '@molecule-ai/sdk'
import { isOver, type isSame } from './entry.ts'
import { settle, type Settled, type SettleOptions } from './settle.ts'

/** How long after it nobody who types the same command again means another one. */
const sameMeaningMs = 24 * 3_600_000

/**
 * The start that a command would repeat: one that runs, or may run, or of which nobody has seen yet how it ended. Asks the
 * service once, and nothing where the ledger knows of none.
 */
export async function findRepeated(
  start: Parameters<typeof isSame>[1],
  options: SettleOptions,
): Promise<Settled | undefined> {
  const { ledger, now } = options
  const known = await ledger.find(start)
  if (known === undefined || isOver(known)) return undefined
  const settled = await settle(known, options)
  const { entry, look, error } = settled
  if (['refused', 'superseded'].includes(entry.phase)) return undefined
  const answered = known.phase !== 'unanswered'
  // Nothing is there, or what is there is another run: then this one never began.
  const absent = error instanceof ApiError && error.status === 404
  if (!answered && (absent || look?.own === false || look?.outcome === 'failure')) {
    await ledger.update(entry, { phase: 'refused' })
    return undefined
  }
  return isOver(entry) && now() - entry.startedAt > sameMeaningMs ? undefined : settled
}
