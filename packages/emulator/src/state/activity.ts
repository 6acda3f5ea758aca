import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const activityTables = `
CREATE TABLE activity (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  activity_type TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  -- Everything else that an entry says.
  document TEXT NOT NULL
);
CREATE INDEX activity_in_order ON activity (position);
CREATE INDEX activity_of_workspace ON activity (workspace_id, position);
`

/** Something that a workspace did or that was done to it. */
export interface Deed {
  readonly workspaceId: string
  /** Such as `a2a_receive` or `cron_run`. */
  readonly type: string
  readonly source_id?: string | null
  readonly target_id?: string | null
  readonly method?: string | null
  readonly summary?: string | null
  readonly status?: string
  readonly error_detail?: string | null
  readonly duration_ms?: number | null
  readonly request_body?: unknown
  readonly response_body?: unknown
  readonly tool_trace?: unknown
}

/** An entry of a workspace's activity. */
export interface RecordedDeed extends Deed {
  readonly id: string
  readonly at: number
}

interface Row {
  id: string
  workspace_id: string
  activity_type: string
  created_at: number
  document: string
}

/** Writes into the workspace's activity log. Whoever does something calls this in the same transaction. */
export async function recordDeed(sql: Sql, clock: Clock, deed: Deed): Promise<void> {
  await insertDeed(sql, { ...deed, id: randomUUID(), at: clock.now() })
}

/** Stores an entry as it is, after all others. */
export async function insertDeed(sql: Sql, deed: RecordedDeed): Promise<void> {
  const { id, at, workspaceId, type, ...document } = deed
  await sql.run(
    `INSERT INTO activity (id, workspace_id, activity_type, created_at, position, document)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM activity), ?)`,
    id,
    workspaceId,
    type,
    at,
    JSON.stringify(document),
  )
}

/** All entries of a workspace, oldest first. */
export async function listDeeds(sql: Sql, workspaceId: string): Promise<RecordedDeed[]> {
  const rows = await sql.all<Row>(
    'SELECT * FROM activity WHERE workspace_id = ? ORDER BY position',
    workspaceId,
  )
  return rows.map((row) => ({
    ...(JSON.parse(row.document) as Partial<Deed>),
    id: row.id,
    workspaceId: row.workspace_id,
    type: row.activity_type,
    at: row.created_at,
  }))
}
