import type { Clock, MovableClock } from '../clock.ts'
import type { Reach } from '../crash-points.ts'
import type { Database, Sql } from '../database.ts'
import type { Clouds } from '../providers/cloud.ts'
import { findMigration, type Migration } from '../state/migrations.ts'
import { findWorkspaceAnywhere, type Workspace } from '../state/workspaces.ts'

/** What migrations work with. */
export interface Ground {
  readonly database: Database
  readonly clouds: Clouds
  readonly clock: MovableClock
  readonly reach: Reach
}

/** What a step tells the workflow. It is returned and remembered; what is thrown means "run the step again". */
export type Outcome =
  | { readonly is: 'done' }
  /** Not yet; to be tried again at this time. It has not worked since. */
  | { readonly is: 'wait'; readonly until: number; readonly since: number }
  | { readonly is: 'failed'; readonly reason: string }
  /** There is nothing to do any more: the organisation is gone, and its record with it. */
  | { readonly is: 'gone' }

/** What a migration presents to the clouds: the same whoever asks, and however often. */
export const toTargetToken = ({ id }: Pick<Migration, 'id'>): string => `${id}:target`
export const toSnapshotToken = ({ id }: Pick<Migration, 'id'>): string => `${id}:snapshot`

/** A migration and its workspace as they are now. */
export async function look(
  sql: Sql,
  clock: Clock,
  id: string,
): Promise<{ migration: Migration; workspace: Workspace | undefined } | undefined> {
  const migration = await findMigration(sql, id)
  if (!migration) return undefined
  return { migration, workspace: await findWorkspaceAnywhere(sql, migration.workspace_id, clock.now()) }
}

export const isRemoved = (workspace: Workspace | undefined): boolean =>
  workspace === undefined || workspace.removed_at !== null
