import type { Sql } from '../database.ts'

export const memoryEntryTables = `
CREATE TABLE memory_entries (
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  key TEXT NOT NULL,
  -- As JSON text.
  value TEXT NOT NULL,
  version INTEGER NOT NULL,
  expires_at INTEGER,
  updated_at INTEGER NOT NULL,
  PRIMARY KEY (workspace_id, key)
);
`

export interface MemoryEntry {
  readonly key: string
  readonly value: unknown
  readonly version: number
  readonly expires_at: number | null
  readonly updated_at: number
}

type Row = Omit<MemoryEntry, 'value'> & { value: string }

const columns = 'key, value, version, expires_at, updated_at'

/** A workspace's entries that have not expired, sorted by key. */
export async function listMemoryEntries(sql: Sql, workspaceId: string, now: number): Promise<MemoryEntry[]> {
  const rows = await sql.all<Row>(
    `SELECT ${columns} FROM memory_entries
     WHERE workspace_id = ? AND (expires_at IS NULL OR expires_at > ?) ORDER BY key`,
    workspaceId,
    now,
  )
  return rows.map(toEntry)
}

/** An entry, expired or not: what has expired keeps its version until it is written again. */
export async function findMemoryEntry(
  sql: Sql,
  workspaceId: string,
  key: string,
): Promise<MemoryEntry | undefined> {
  const row = await sql.get<Row>(
    `SELECT ${columns} FROM memory_entries WHERE workspace_id = ? AND key = ?`,
    workspaceId,
    key,
  )
  return row && toEntry(row)
}

export async function saveMemoryEntry(sql: Sql, workspaceId: string, entry: MemoryEntry): Promise<void> {
  await sql.run(
    `INSERT INTO memory_entries (workspace_id, ${columns}) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (workspace_id, key) DO UPDATE SET value = excluded.value, version = excluded.version,
       expires_at = excluded.expires_at, updated_at = excluded.updated_at`,
    workspaceId,
    entry.key,
    JSON.stringify(entry.value),
    entry.version,
    entry.expires_at,
    entry.updated_at,
  )
}

export async function deleteMemoryEntry(sql: Sql, workspaceId: string, key: string): Promise<void> {
  await sql.run('DELETE FROM memory_entries WHERE workspace_id = ? AND key = ?', workspaceId, key)
}

const toEntry = (row: Row): MemoryEntry => ({ ...row, value: JSON.parse(row.value) as unknown })
