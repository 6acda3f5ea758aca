import { minutes, type Stage } from '../machine.ts'
import { recordBuilt } from '../state/machines.ts'
import { recordMade, type Migration } from '../state/migrations.ts'
import type { Workspace } from '../state/workspaces.ts'
import { isRemoved, look, toSnapshotToken, toTargetToken, type Ground, type Outcome } from './ground.ts'
import { giveTime } from './patience.ts'

/** What survives a move; `/configs` does not. */
const keptDirectories = ['/workspace', '/home/agent/.claude'] as const

/** How a state has begun: it takes until a time at least. */
export type Begun = Exclude<Outcome, { is: 'done' }> | { readonly is: 'begun'; readonly until: number }

/** Asks the clouds for what a state is about. Asking again changes nothing. */
export async function begin(ground: Ground, id: string, stage: Stage, since?: number): Promise<Begun> {
  const { database, clock } = ground
  const now = await database.transaction((sql) => look(sql, clock, id), { mode: 'read' })
  if (!now) return { is: 'gone' }
  const { migration, workspace } = now
  const asked = await ask(ground, migration, workspace, stage, since)
  if (asked.is !== 'done') return asked
  // Reckoned from when the state was entered, however long this process was away since.
  const until = migration.state === stage ? migration.updated_at + clock.wait(minutes[stage]) : 0
  return { is: 'begun', until }
}

async function ask(
  ground: Ground,
  migration: Migration,
  workspace: Workspace | undefined,
  stage: Stage,
  since?: number,
): Promise<Outcome> {
  // Those that are further have done this. Those whose workspace is gone find out when they leave the state.
  if (migration.state !== stage || isRemoved(workspace)) return { is: 'done' }
  if (stage === 'snapshotting') return takeSnapshot(ground, migration, since)
  if (stage === 'provisioning_target') return buildTarget(ground, migration, workspace?.org_id ?? '', since)
  return { is: 'done' }
}

async function takeSnapshot(ground: Ground, migration: Migration, since?: number): Promise<Outcome> {
  const { clouds, database } = ground
  const { id, from_provider, source_instance } = migration
  const taken = await clouds[from_provider].createSnapshot(
    toSnapshotToken(migration),
    source_instance,
    keptDirectories,
  )
  if (!taken.ok) return giveTime(ground, migration, taken.error, since)
  await database.transaction((sql) => recordMade(sql, id, { snapshot_id: taken.value.id }))
  return { is: 'done' }
}

async function buildTarget(
  ground: Ground,
  migration: Migration,
  org: string,
  since?: number,
): Promise<Outcome> {
  const { clouds, database } = ground
  const { id, from_provider, to_provider, workspace_id: workspace, snapshot_id } = migration
  const archive = await clouds[from_provider].readSnapshot(snapshot_id ?? '')
  if (!archive.ok) return giveTime(ground, migration, archive.error, since)
  const token = toTargetToken(migration)
  const built = await clouds[to_provider].createInstance({
    token,
    tags: { workspace, org, migration: id },
    restore: archive.value,
  })
  if (!built.ok) return giveTime(ground, migration, built.error, since)
  await database.transaction(async (sql) => {
    await recordBuilt(sql, token, built.value)
    await recordMade(sql, id, { target_instance: built.value.id })
  })
  return { is: 'done' }
}
