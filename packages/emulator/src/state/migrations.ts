import { randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'
import type { MigrationState, Stage } from '../machine.ts'
import type { Provider } from './workspaces.ts'

export interface Migration {
  readonly id: string
  readonly workspace_id: string
  readonly from_provider: Provider
  readonly to_provider: Provider
  readonly source_instance: string
  readonly target_instance: string | null
  readonly state: MigrationState
  /** The state in which it is to fail. */
  readonly fault: Stage | null
  /** Why it failed. */
  readonly reason: string | null
  readonly started_at: number
  readonly updated_at: number
}

const active = `state NOT IN ('completed', 'failed', 'rolled_back')`

/** The migration of a workspace that has not ended; there is never more than one. */
export function findActiveMigration(sql: Sql, workspaceId: string): Promise<Migration | undefined> {
  return sql.get<Migration>(`SELECT * FROM migrations WHERE workspace_id = ? AND ${active}`, workspaceId)
}

/** The migration of a workspace that was started last. */
export function findLatestMigration(sql: Sql, workspaceId: string): Promise<Migration | undefined> {
  return sql.get<Migration>(
    'SELECT * FROM migrations WHERE workspace_id = ? ORDER BY position DESC LIMIT 1',
    workspaceId.toLowerCase(),
  )
}

export async function getMigration(sql: Sql, id: string): Promise<Migration> {
  const migration = await sql.get<Migration>('SELECT * FROM migrations WHERE id = ?', id)
  if (!migration) throw new Error(`there is no migration ${id}`)
  return migration
}

export interface Start {
  readonly workspace_id: string
  readonly from_provider: Provider
  readonly to_provider: Provider
  readonly source_instance: string
  readonly fault: Stage | null
}

/** Records that a migration has begun. The engine gets it after the transaction, or at the next start. */
export async function startMigration(sql: Sql, start: Start, now: number): Promise<string> {
  const id = randomUUID()
  await sql.run(
    `INSERT INTO migrations (id, position, workspace_id, from_provider, to_provider, source_instance, state, fault,
       started_at, updated_at, dispatched)
     VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM migrations), ?, ?, ?, ?, 'snapshotting', ?, ?, ?, 0)`,
    id,
    start.workspace_id,
    start.from_provider,
    start.to_provider,
    start.source_instance,
    start.fault,
    now,
    now,
  )
  await addEvent(sql, id, 'snapshotting', now)
  return id
}

/** The only way a state changes. Throws when the migration is not where the caller thinks it is. */
export async function advanceMigration(
  sql: Sql,
  migration: Migration,
  to: MigrationState,
  change: { readonly target_instance?: string; readonly reason?: string },
  now: number,
): Promise<void> {
  const changed = await sql.run(
    `UPDATE migrations SET state = ?, updated_at = ?, target_instance = coalesce(?, target_instance), reason = ?
     WHERE id = ? AND state = ?`,
    to,
    now,
    change.target_instance ?? null,
    change.reason ?? null,
    migration.id,
    migration.state,
  )
  if (changed !== 1) throw new Error(`the migration ${migration.id} is no longer ${migration.state}`)
  await addEvent(sql, migration.id, to, now)
}

/** Started migrations that the engine may not have heard of. */
export async function listUndispatched(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    'SELECT id FROM migrations WHERE dispatched = 0 ORDER BY position',
  )
  return rows.map((row) => row.id)
}

export async function markDispatched(sql: Sql, id: string): Promise<void> {
  await sql.run('UPDATE migrations SET dispatched = 1 WHERE id = ?', id)
}

/** The states that the latest migration of a workspace went through, in order. */
export async function listStates(sql: Sql, workspaceId: string): Promise<MigrationState[]> {
  const latest = await findLatestMigration(sql, workspaceId)
  const rows = await sql.all<{ state: MigrationState }>(
    'SELECT state FROM migration_events WHERE migration_id = ? ORDER BY position',
    latest?.id ?? '',
  )
  return rows.map((row) => row.state)
}

// The primary key refuses to enter a state twice.
async function addEvent(sql: Sql, id: string, state: MigrationState, now: number): Promise<void> {
  await sql.run(
    `INSERT INTO migration_events (migration_id, state, position, at)
     VALUES (?, ?, (SELECT count(*) FROM migration_events WHERE migration_id = ?), ?)`,
    id,
    state,
    id,
    now,
  )
}
