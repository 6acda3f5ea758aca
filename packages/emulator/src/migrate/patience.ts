import type { CloudError } from '../providers/cloud.ts'
import { recordTrouble, type Migration } from '../state/migrations.ts'
import type { Ground, Outcome } from './ground.ts'

/** How long a state may take in the real service before its migration is given up. */
const budgetMinutes = 30
/** However fast simulated work is, a slow computer gets this long. */
const leastBudget = 2000
const pollMinutes = 0.25
const leastPoll = 20

/**
 * What to do about a cloud that did not do as asked, before the switch: try again for a while, then give up. The while
 * begins when the cloud was asked first, so that it has its time also if nobody was there to ask it before. `since` is
 * what the step told when it had to wait before.
 */
export async function giveTime(
  ground: Ground,
  migration: Migration,
  {
    isTransient,
    message,
    retryAfterSeconds,
  }: Pick<CloudError, 'isTransient' | 'message' | 'retryAfterSeconds'>,
  since = ground.clock.now(),
): Promise<Outcome> {
  const { clock } = ground
  const budget = Math.max(leastBudget, clock.wait(budgetMinutes))
  if (!isTransient || clock.now() - since > budget) return { is: 'failed', reason: message }
  return insist(ground, migration, { message, retryAfterSeconds }, since)
}

/** What to do where there is no way back: go on asking, and say why it takes so long. */
export async function insist(
  { clock, database }: Ground,
  { id }: Pick<Migration, 'id'>,
  {
    message,
    retryAfterSeconds,
  }: { readonly message: string; readonly retryAfterSeconds?: number | undefined },
  since = clock.now(),
): Promise<Outcome> {
  await database.transaction((sql) => recordTrouble(sql, id, message))
  const minutes = retryAfterSeconds === undefined ? pollMinutes : retryAfterSeconds / 60
  return { is: 'wait', since, until: clock.now() + Math.max(leastPoll, clock.wait(minutes)) }
}
