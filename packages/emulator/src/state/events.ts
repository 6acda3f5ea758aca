import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const eventTables = `
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL,
  -- A workspace that was purged keeps its events.
  workspace_id TEXT,
  event_type TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX events_of_org ON events (org_id, position);
`

/** Something that changed, as the structure log of the organisation keeps it. */
export interface Happening {
  readonly orgId: string
  readonly workspaceId: string | null
  /** Such as `WORKSPACE_PAUSED`. */
  readonly type: string
  readonly payload?: Readonly<Record<string, unknown>>
}

/** Writes into the structure log. Whoever changes something calls this in the same transaction. */
export async function recordEvent(sql: Sql, clock: Clock, happening: Happening): Promise<void> {
  const { orgId, workspaceId, type, payload = {} } = happening
  await sql.run(
    `INSERT INTO events (id, org_id, workspace_id, event_type, payload, created_at, position)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM events))`,
    randomUUID(),
    orgId,
    workspaceId,
    type,
    JSON.stringify(payload),
    clock.now(),
  )
}
