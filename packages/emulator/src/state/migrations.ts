import { randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'
import type { MigrationState, Stage } from '../machine.ts'
import type { Provider } from './workspaces.ts'

export const migrationTables = `
CREATE TABLE migrations (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  workspace_id TEXT NOT NULL,
  from_provider TEXT NOT NULL,
  to_provider TEXT NOT NULL,
  source_instance TEXT NOT NULL,
  target_instance TEXT,
  snapshot_id TEXT,
  state TEXT NOT NULL,
  fault TEXT,
  reason TEXT,
  started_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  -- Whether the engine has it; what it does not have is handed over again.
  dispatched INTEGER NOT NULL
);
CREATE UNIQUE INDEX one_active_migration ON migrations (workspace_id)
  WHERE state NOT IN ('completed', 'failed', 'rolled_back');
CREATE INDEX migrations_in_order ON migrations (position);
CREATE INDEX migrations_of_workspace ON migrations (workspace_id, position);
CREATE INDEX undispatched_migrations ON migrations (position) WHERE dispatched = 0;
CREATE TABLE migration_events (
  migration_id TEXT NOT NULL REFERENCES migrations (id),
  state TEXT NOT NULL,
  position INTEGER NOT NULL,
  at INTEGER NOT NULL,
  PRIMARY KEY (migration_id, state)
);
`

export interface Migration {
  readonly id: string
  readonly workspace_id: string
  readonly from_provider: Provider
  readonly to_provider: Provider
  readonly source_instance: string
  readonly target_instance: string | null
  readonly snapshot_id: string | null
  readonly state: MigrationState
  /** The state in which it is to fail. */
  readonly fault: Stage | null
  /** Why it failed, or why it does not get on. */
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

/** A migration; it goes with its organisation. */
export function findMigration(sql: Sql, id: string): Promise<Migration | undefined> {
  return sql.get<Migration>('SELECT * FROM migrations WHERE id = ?', id)
}

export interface Start {
  readonly workspace_id: string
  readonly from_provider: Provider
  readonly to_provider: Provider
  readonly source_instance: string
  readonly fault: Stage | null
}

/** Records that a migration has begun. The engine gets it once the transaction is on the disk. */
export async function startMigration(sql: Sql, start: Start, now: number): Promise<void> {
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
  sql.notify('migrations')
}

/** The only way a state changes. Throws when the migration is not where the caller thinks it is. */
export async function advanceMigration(
  sql: Sql,
  migration: Migration,
  to: MigrationState,
  reason: string | null,
  now: number,
): Promise<void> {
  const changed = await sql.run(
    'UPDATE migrations SET state = ?, updated_at = ?, reason = ? WHERE id = ? AND state = ?',
    to,
    now,
    reason,
    migration.id,
    migration.state,
  )
  if (changed !== 1) throw new Error(`the migration ${migration.id} is no longer ${migration.state}`)
  await addEvent(sql, migration.id, to, now)
}

/** Writes down what a cloud has made for a migration. */
export async function recordMade(
  sql: Sql,
  id: string,
  made: { readonly snapshot_id?: string; readonly target_instance?: string },
): Promise<void> {
  await sql.run(
    `UPDATE migrations SET snapshot_id = coalesce(?, snapshot_id), target_instance = coalesce(?, target_instance)
     WHERE id = ?`,
    made.snapshot_id ?? null,
    made.target_instance ?? null,
    id,
  )
}

/** Writes down what keeps a migration from going on. */
export async function recordTrouble(sql: Sql, id: string, reason: string): Promise<void> {
  await sql.run('UPDATE migrations SET reason = ? WHERE id = ?', reason, id)
}

/** Started migrations that the engine may not have heard of. */
export async function listUndispatched(sql: Sql): Promise<string[]> {
  const rows = await sql.all<{ id: string }>(
    'SELECT id FROM migrations WHERE dispatched = 0 ORDER BY position',
  )
  return rows.map((row) => row.id)
}

/** Has what has not ended handed over again, to an engine that may have forgotten it. */
export async function markForgotten(sql: Sql): Promise<void> {
  await sql.run(`UPDATE migrations SET dispatched = 0 WHERE ${active}`)
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
