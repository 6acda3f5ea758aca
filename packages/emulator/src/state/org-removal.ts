import type { Sql } from '../database.ts'
import { giveUpMachinesOfOrg } from './machines.ts'
import type { Org } from './orgs.ts'
import { isPast, openPurge, purgeSteps, savePurge, type Purge, type PurgeStep } from './purges.ts'

/**
 * Deletes an organisation with its machines and all that is stored about it, step by step. One that stopped before a step
 * goes on with that step when it is called again. Returns the record of the deletion.
 */
export async function removeOrg(sql: Sql, org: Org, now: number, failAt?: PurgeStep | null): Promise<Purge> {
  let purge = await openPurge(sql, org)
  for (const step of purgeSteps.filter((each) => !isPast(purge, each))) {
    const failed = step === failAt
    if (!failed) await effects[step](sql, org)
    purge = failed ? { ...purge, status: 'failed' } : { ...purge, last_step: step }
    await savePurge(sql, purge)
    if (failed) return purge
  }
  const completed: Purge = { ...purge, status: 'completed', completed_at: now }
  await savePurge(sql, completed)
  return completed
}

const ofOrg = 'workspace_id IN (SELECT id FROM workspaces WHERE org_id = ?)'

/** What a step does in the sandbox. */
const effects: Readonly<Record<PurgeStep, (sql: Sql, org: Org) => Promise<void>>> = {
  // There is no payment service.
  billing: async () => undefined,
  compute: (sql, org) => giveUpMachinesOfOrg(sql, org.id),
  // From here on its tenant cannot be reached: that follows from the record.
  dns: async () => undefined,
  async rows(sql, org) {
    // Migrations outlive workspaces, but not organisations; all else goes with the row of the organisation.
    await sql.run(
      `DELETE FROM migration_events WHERE migration_id IN (SELECT id FROM migrations WHERE ${ofOrg})`,
      org.id,
    )
    await sql.run(`DELETE FROM migrations WHERE ${ofOrg}`, org.id)
    await sql.run('DELETE FROM orgs WHERE id = ?', org.id)
  },
  // The record is there since the first step.
  audit: async () => undefined,
}
