import type { Sql } from '../database.ts'

export const delegationTables = `
CREATE TABLE delegations (
  id TEXT NOT NULL,
  source_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  target_id TEXT NOT NULL,
  task TEXT NOT NULL,
  idempotency_key TEXT,
  -- 1 while the platform carries it out; an agent's own is only noted.
  running INTEGER NOT NULL,
  status TEXT NOT NULL,
  error TEXT,
  response_preview TEXT,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  last_heartbeat INTEGER,
  position INTEGER NOT NULL,
  PRIMARY KEY (source_id, id)
);
`

/** A task that a workspace handed to another one. */
export interface Delegation {
  readonly id: string
  readonly source_id: string
  readonly target_id: string
  readonly task: string
  readonly idempotency_key: string | null
  readonly running: 0 | 1
  readonly status: string
  readonly error: string | null
  readonly response_preview: string | null
  readonly created_at: number
  readonly updated_at: number
  readonly last_heartbeat: number | null
}

export interface Outcome {
  readonly status: string
  readonly error?: string | undefined
  readonly response_preview?: string | undefined
}

/** The latest delegations of a workspace, newest first. */
export function listDelegations(sql: Sql, sourceId: string): Promise<Delegation[]> {
  return sql.all<Delegation>(
    'SELECT * FROM delegations WHERE source_id = ? ORDER BY position DESC LIMIT 50',
    sourceId.toLowerCase(),
  )
}

/** Those that the platform still works on, oldest first, each with the organisation of its workspaces. */
export function listRunning(sql: Sql): Promise<(Delegation & { readonly org_id: string })[]> {
  return sql.all(
    `SELECT delegations.*, workspaces.org_id FROM delegations JOIN workspaces ON workspaces.id = source_id
     WHERE running = 1 ORDER BY delegations.position`,
  )
}

/** The delegation that a key stands for. One that failed has given its key back. */
export function findByKey(sql: Sql, sourceId: string, key: string): Promise<Delegation | undefined> {
  return sql.get<Delegation>(
    `SELECT * FROM delegations WHERE source_id = ? AND idempotency_key = ? AND status <> 'failed'
     ORDER BY position DESC`,
    sourceId,
    key,
  )
}

export function findDelegation(sql: Sql, sourceId: string, id: string): Promise<Delegation | undefined> {
  return sql.get<Delegation>('SELECT * FROM delegations WHERE source_id = ? AND id = ?', sourceId, id)
}

/** Notes a delegation. An id that the workspace has used before stays what it was. */
export async function insertDelegation(sql: Sql, delegation: Delegation): Promise<void> {
  await sql.run(
    `INSERT INTO delegations (id, source_id, target_id, task, idempotency_key, running, status, error,
       response_preview, created_at, updated_at, last_heartbeat, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM delegations))
     ON CONFLICT (source_id, id) DO NOTHING`,
    delegation.id,
    delegation.source_id,
    delegation.target_id,
    delegation.task,
    delegation.idempotency_key,
    delegation.running,
    delegation.status,
    delegation.error,
    delegation.response_preview,
    delegation.created_at,
    delegation.updated_at,
    delegation.last_heartbeat,
  )
}

/** Writes down how a delegation ended. */
export async function endDelegation(
  sql: Sql,
  { source_id, id }: Delegation,
  { status, error, response_preview }: Outcome,
  at: number,
): Promise<void> {
  await sql.run(
    `UPDATE delegations SET running = 0, status = ?, error = ?, response_preview = ?, updated_at = ?
     WHERE source_id = ? AND id = ?`,
    status,
    error ?? null,
    response_preview ?? null,
    at,
    source_id,
    id,
  )
}
