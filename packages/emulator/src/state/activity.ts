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

/** Writes into the workspace's activity log. Whoever does something calls this in the same transaction. */
export async function recordDeed(sql: Sql, clock: Clock, deed: Deed): Promise<void> {
  const { workspaceId, type, ...document } = deed
  await sql.run(
    `INSERT INTO activity (id, workspace_id, activity_type, created_at, position, document)
     VALUES (?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM activity), ?)`,
    randomUUID(),
    workspaceId,
    type,
    clock.now(),
    JSON.stringify(document),
  )
}
