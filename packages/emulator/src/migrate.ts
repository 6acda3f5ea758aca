import { createInstance, getInstanceType, terminateInstance } from './cloud.ts'
import type { Clock } from './clock.ts'
import type { Database, Sql } from './database.ts'
import type { Engine } from './engine.ts'
import { isEnd, minutes, stages, toFailure, toNext, type MigrationState, type Stage } from './machine.ts'
import {
  advanceMigration,
  getMigration,
  listUndispatched,
  markDispatched,
  type Migration,
} from './state/migrations.ts'
import { revokeWorkspaceTokens } from './state/tokens.ts'
import { findWorkspaceAnywhere, saveWorkspace, type Provider, type Workspace } from './state/workspaces.ts'

/** Carries migrations through, whatever happens to the process. */
export interface Migrator {
  /** Hands a recorded migration to the engine; handing it over again changes nothing. */
  dispatch(migrationId: string): Promise<void>
  /** Hands over what an earlier process recorded and could not hand over any more. */
  sweep(): Promise<void>
}

/** Minutes until the agent answers again after a switch of machines. */
const restartMinutes = 1

/** The migration as a durable workflow: wait, then leave the state, until it has ended. */
export function createMigrator(database: Database, engine: Engine, clock: Clock): Migrator {
  const start = engine.define<{ migrationId: string }>('migrate-provider', async ({ migrationId }, steps) => {
    for (const stage of stages) {
      await steps.sleep(stage, clock.wait(minutes[stage]))
      const state = await steps.run(`leave ${stage}`, () =>
        database.transaction((sql) => leave(sql, clock, migrationId, stage)),
      )
      if (isEnd(state)) return
    }
  })
  const dispatch = async (migrationId: string): Promise<void> => {
    await start({ migrationId }, migrationId)
    await database.transaction((sql) => markDispatched(sql, migrationId))
  }
  return {
    dispatch,
    async sweep() {
      for (const id of await database.transaction(listUndispatched)) await dispatch(id)
    },
  }
}

/**
 * Does what ends a state and enters the next one, in one transaction. Doing it again changes nothing: the migration is
 * no longer in that state.
 */
async function leave(sql: Sql, clock: Clock, id: string, stage: Stage): Promise<MigrationState> {
  const migration = await getMigration(sql, id)
  if (migration.state !== stage) return migration.state
  const workspace = await findWorkspaceAnywhere(sql, migration.workspace_id, clock.now())
  const reason = toReason(migration, workspace)
  if (reason !== undefined || workspace === undefined) {
    const end = toFailure(stage)
    await undo(sql, clock, migration, workspace)
    await advanceMigration(sql, migration, end, reason === undefined ? {} : { reason }, clock.now())
    return end
  }
  const change = await effects[stage](sql, clock, migration, workspace)
  const next = toNext(stage)
  await advanceMigration(sql, migration, next, change, clock.now())
  return next
}

function toReason(migration: Migration, workspace: Workspace | undefined): string | undefined {
  if (workspace === undefined || workspace.removed_at !== null) return 'the workspace was removed'
  return migration.fault === migration.state ? `${migration.state} failed on request` : undefined
}

type Effect = (
  sql: Sql,
  clock: Clock,
  migration: Migration,
  workspace: Workspace,
) => Promise<{ target_instance?: string }>

/** What has happened in the simulated clouds by the end of each state. */
const effects: Readonly<Record<Stage, Effect>> = {
  snapshotting: async () => ({}),
  // From here on a target exists, so a failure has something to roll back.
  snapshotted: async (sql, _clock, migration) => ({
    target_instance: await createInstance(sql, {
      token: `${migration.id}:target`,
      provider: migration.to_provider,
      workspaceId: migration.workspace_id,
    }),
  }),
  provisioning_target: async (sql, _clock, _migration, workspace) => {
    // The agent gets new credentials on its new machine; the old ones end before that is found healthy.
    await revokeWorkspaceTokens(sql, workspace.id)
    return {}
  },
  target_healthy: async (sql, clock, migration, workspace) => {
    if (migration.target_instance === null) throw new Error(`the migration ${migration.id} has no target`)
    await point(sql, clock, workspace, migration.to_provider, migration.target_instance)
    return {}
  },
  retiring_source: async (sql, _clock, migration) => {
    await terminateInstance(sql, migration.source_instance)
    return {}
  },
}

/** Puts everything back: the target goes, and the workspace is where it was. Of a removed workspace nothing stays. */
async function undo(
  sql: Sql,
  clock: Clock,
  migration: Migration,
  workspace: Workspace | undefined,
): Promise<void> {
  if (migration.target_instance !== null) await terminateInstance(sql, migration.target_instance)
  if (!workspace || workspace.removed_at !== null) return terminateInstance(sql, migration.source_instance)
  if (migration.target_instance === null || workspace.instance_id !== migration.target_instance) return
  await point(sql, clock, workspace, migration.from_provider, migration.source_instance)
}

/** Lets a workspace run on another machine. A paused one stays paused. */
async function point(
  sql: Sql,
  clock: Clock,
  workspace: Workspace,
  provider: Provider,
  instance_id: string,
): Promise<void> {
  const instance_type = await getInstanceType(sql, instance_id)
  await saveWorkspace(sql, {
    ...workspace,
    provider,
    instance_id,
    compute: { ...workspace.compute, provider, instance_type },
    ...(workspace.status === 'paused'
      ? {}
      : { status: 'provisioning', online_at: clock.now() + clock.wait(restartMinutes) }),
  })
}
