import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'

export const eventTables = `
CREATE TABLE events (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  -- A workspace that was purged keeps its events.
  workspace_id TEXT,
  event_type TEXT NOT NULL,
  payload TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX events_in_order ON events (position);
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

/** An entry of the structure log. */
export interface Event extends Required<Happening> {
  readonly id: string
  readonly at: number
}

interface Row {
  id: string
  org_id: string
  workspace_id: string | null
  event_type: string
  payload: string
  created_at: number
}

/** Writes into the structure log. Whoever changes something calls this in the same transaction. */
export async function recordEvent(sql: Sql, clock: Clock, happening: Happening): Promise<void> {
  await insertEvent(sql, { payload: {}, ...happening, id: randomUUID(), at: clock.now() })
}

/** Stores an entry as it is, after all others. */
export async function insertEvent(sql: Sql, event: Event): Promise<void> {
  await sql.run(
    `INSERT INTO events (id, org_id, workspace_id, event_type, payload, created_at, position)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM events))`,
    event.id,
    event.orgId,
    event.workspaceId,
    event.type,
    JSON.stringify(event.payload),
    event.at,
  )
}

/** The latest entries of an organisation or of one of its workspaces, newest first. */
export async function listEvents(
  sql: Sql,
  orgId: string,
  limit: number,
  workspaceId?: string,
): Promise<Event[]> {
  const rows = await sql.all<Row>(
    `SELECT * FROM events WHERE org_id = ? AND (? = '' OR workspace_id = ?) ORDER BY position DESC LIMIT ?`,
    orgId,
    workspaceId ?? '',
    workspaceId ?? '',
    limit,
  )
  return rows.map((row) => ({
    id: row.id,
    orgId: row.org_id,
    workspaceId: row.workspace_id,
    type: row.event_type,
    payload: JSON.parse(row.payload) as Event['payload'],
    at: row.created_at,
  }))
}
