import { Refusal, type Handlers } from '../call.ts'
import { toFault } from '../fault.ts'
import { details, isEnd } from '../machine.ts'
import {
  findActiveMigration,
  findLatestMigration,
  startMigration,
  type Migration,
} from '../state/migrations.ts'
import { findWorkspaceAnywhere } from '../state/workspaces.ts'

export const migrations = {
  async migrateWorkspaceProvider({ path, headers, body }, { sql, clock, migrator }) {
    if (!migrator) throw new Refusal(503, 'workspace migrator not configured')
    const workspace = await findWorkspaceAnywhere(sql, path.workspace_id, clock.now())
    // The contract has no 404 here, and says nothing about a workspace without a machine or on another provider than
    // the caller thinks. Refusing before anything happens is the careful reading.
    if (!workspace || workspace.removed_at !== null) throw new Refusal(400, 'workspace not found')
    if (workspace.provider === null || workspace.instance_id === null)
      throw new Refusal(400, 'the workspace has no machine to migrate')
    if (await findActiveMigration(sql, workspace.id))
      throw new Refusal(409, 'a migration of this workspace is already in progress')
    if (workspace.provider !== body.from)
      throw new Refusal(400, `from is ${body.from}, but the workspace runs on ${workspace.provider}`)

    // `from_instance_id`, `org_id` and `runtime` are hints; the control plane trusts its own records.
    await startMigration(
      sql,
      {
        workspace_id: workspace.id,
        from_provider: workspace.provider,
        to_provider: body.to,
        source_instance: workspace.instance_id,
        fault: await toFault(sql, workspace, headers),
      },
      clock.now(),
    )
    return {
      status: 202,
      body: {
        status: 'migration_started',
        workspace_id: workspace.id,
        from: body.from,
        to: body.to,
        note: 'Runs in the background; the real service takes 15 to 20 minutes.',
      },
    }
  },

  async getWorkspaceMigrationStatus({ path }, { sql }) {
    const migration = await findLatestMigration(sql, path.workspace_id)
    if (!migration) throw new Refusal(404, 'no migration for this workspace')
    return {
      status: 200,
      body: {
        migration: {
          state: migration.state,
          from_provider: migration.from_provider,
          to_provider: migration.to_provider,
          detail: toDetail(migration),
        },
        terminal: isEnd(migration.state),
      },
    }
  },
} satisfies Partial<Handlers>

function toDetail({ state, reason, from_provider }: Migration): string {
  if (state === 'failed') return `${reason}; the workspace stays on ${from_provider}`
  if (state === 'rolled_back')
    return `${reason}; the target was removed and the workspace is back on ${from_provider}`
  return reason === null ? details[state] : `${details[state]} (${reason}; trying again)`
}
