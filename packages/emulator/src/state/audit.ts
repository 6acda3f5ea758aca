import type { components } from '@molecule-ai/spec/types'

import type { Sql } from '../database.ts'

export const auditTables = `
CREATE TABLE audit_events (
  id TEXT PRIMARY KEY,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  at INTEGER NOT NULL,
  document TEXT NOT NULL
);
CREATE INDEX audit_events_of_workspace ON audit_events (workspace_id, at);
`

export type AuditEvent = components['schemas']['AuditEvent']

/** Stores an entry of the trail. In the real service only agents write it. */
export async function insertAuditEvent(sql: Sql, event: AuditEvent): Promise<void> {
  await sql.run(
    'INSERT INTO audit_events (id, workspace_id, at, document) VALUES (?, ?, ?, ?)',
    event.id,
    event.workspace_id,
    Date.parse(event.timestamp),
    JSON.stringify(event),
  )
}

/** A workspace's trail, oldest first. */
export async function listAuditEvents(sql: Sql, workspaceId: string): Promise<AuditEvent[]> {
  const rows = await sql.all<{ document: string }>(
    'SELECT document FROM audit_events WHERE workspace_id = ? ORDER BY at, id',
    workspaceId,
  )
  return rows.map(({ document }) => JSON.parse(document) as AuditEvent)
}

/** Whether each entry names the hash of the one before it; the first names none. */
export const isChain = (events: readonly AuditEvent[]): boolean =>
  events.every((event, index) => event.prev_hmac === (events[index - 1]?.hmac ?? null))
