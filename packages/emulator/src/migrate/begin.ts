import { minutes, type Stage } from '../machine.ts'
import { recordBuilt } from '../state/machines.ts'
import { recordMade, type Migration } from '../state/migrations.ts'
import type { Workspace } from '../state/workspaces.ts'
import { isRemoved, look, toSnapshotToken, toTargetToken, type Ground, type Outcome } from './ground.ts'
import { giveTime } from './patience.ts'

/** What survives a move; `/configs` does not. */
const keptDirectories = ['/workspace', '/home/agent/.claude'] as const

/** How a state has begun: when the clouds had been asked, and until when it takes at least. */
export type Begun =
  | Exclude<Outcome, { is: 'done' }>
  | { readonly is: 'begun'; readonly at: number; readonly until: number }

/** Asks the clouds for what a state is about. Asking again changes nothing. */
export async function begin(ground: Ground, id: string, stage: Stage): Promise<Begun> {
  const { database, clock } = ground
  const now = await database.transaction((sql) => look(sql, clock, id), { mode: 'read' })
  if (!now) return { is: 'gone' }
  const { migration, workspace } = now
  const asked = await ask(ground, migration, workspace, stage)
  if (asked.is !== 'done') return asked
  // Reckoned from when the state was entered, however long this process was away since.
  const until = migration.state === stage ? migration.updated_at + clock.wait(minutes[stage]) : 0
  return { is: 'begun', at: clock.now(), until }
}

async function ask(
  ground: Ground,
  migration: Migration,
  workspace: Workspace | undefined,
  stage: Stage,
): Promise<Outcome> {
  // Those that are further have done this. Those whose workspace is gone find out when they leave the state.
  if (migration.state !== stage || isRemoved(workspace)) return { is: 'done' }
  if (stage === 'snapshotting') return takeSnapshot(ground, migration)
  if (stage === 'provisioning_target') return buildTarget(ground, migration, workspace?.org_id ?? '')
  return { is: 'done' }
}

async function takeSnapshot(ground: Ground, migration: Migration): Promise<Outcome> {
  const { clouds, database } = ground
  const { id, from_provider, source_instance } = migration
  const taken = await clouds[from_provider].createSnapshot(
    toSnapshotToken(migration),
    source_instance,
    keptDirectories,
  )
  if (!taken.ok) return giveTime(ground, migration, taken.error)
  await database.transaction((sql) => recordMade(sql, id, { snapshot_id: taken.value.id }))
  return { is: 'done' }
}

async function buildTarget(ground: Ground, migration: Migration, org: string): Promise<Outcome> {
  const { clouds, database } = ground
  const { id, from_provider, to_provider, workspace_id: workspace, snapshot_id } = migration
  const archive = await clouds[from_provider].readSnapshot(snapshot_id ?? '')
  if (!archive.ok) return giveTime(ground, migration, archive.error)
  const token = toTargetToken(migration)
  const built = await clouds[to_provider].createInstance({
    token,
    tags: { workspace, org, migration: id },
    restore: archive.value,
  })
  if (!built.ok) return giveTime(ground, migration, built.error)
  await database.transaction(async (sql) => {
    await recordBuilt(sql, token, built.value)
    await recordMade(sql, id, { target_instance: built.value.id })
  })
  return { is: 'done' }
}
