import type { Clock } from './clock.ts'
import type { Database } from './database.ts'
import { stockClouds } from './providers/clouds.ts'
import { facts } from './providers/facts.ts'
import { seedFiles } from './seeds/files.ts'
import { listUnsettled, recordBuilt } from './state/machines.ts'

/** Lets the clouds have had the machines of the seed all along, with their files. */
export async function stock(database: Database, ledger: Database, clock: Clock): Promise<void> {
  const unsettled = await database.transaction(listUnsettled, { mode: 'read' })
  const given = unsettled.filter((machine) => machine.instance_id !== null && machine.wanted === 'running')
  if (given.length === 0) return
  await stockClouds(
    { ledger, clock },
    given.map(({ provider, token, type, instance_id, workspace_id: workspace, org_id: org }) => ({
      provider,
      order: {
        token,
        type: type ?? undefined,
        id: instance_id ?? undefined,
        tags: { workspace, org },
      },
      files: seedFiles[workspace] ?? [],
    })),
  )
  await database.transaction(async (sql) => {
    for (const { token, instance_id, type, provider } of given)
      await recordBuilt(sql, token, { id: instance_id ?? '', type: type ?? facts[provider].defaultType })
  })
}
