import type { Sql } from '../database.ts'

export const memoryTables = `
CREATE TABLE memories (
  id TEXT PRIMARY KEY,
  -- Who wrote it; what it is remembered by is the namespace.
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  namespace TEXT NOT NULL,
  scope TEXT NOT NULL,
  kind TEXT NOT NULL,
  content TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  position INTEGER NOT NULL
);
CREATE INDEX memories_in_order ON memories (position);
CREATE INDEX memories_of_namespace ON memories (namespace, position);
`

/** Something that is remembered. */
export interface Memory {
  readonly id: string
  readonly workspace_id: string
  readonly namespace: string
  readonly scope: string
  readonly kind: string
  readonly content: string
  readonly created_at: number
}

export async function insertMemory(sql: Sql, memory: Memory): Promise<void> {
  await sql.run(
    `INSERT INTO memories (id, workspace_id, namespace, scope, kind, content, created_at, position)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM memories))`,
    memory.id,
    memory.workspace_id,
    memory.namespace,
    memory.scope,
    memory.kind,
    memory.content,
    memory.created_at,
  )
}

/** What is remembered in any of the namespaces, newest first. */
export async function listMemories(sql: Sql, namespaces: readonly string[]): Promise<Memory[]> {
  return sql.all<Memory>(
    `SELECT id, workspace_id, namespace, scope, kind, content, created_at FROM memories
     WHERE namespace IN (${namespaces.map(() => '?').join(', ')}) ORDER BY position DESC`,
    ...namespaces,
  )
}

/** What a workspace itself wrote. */
export async function listMemoriesOf(sql: Sql, workspaceId: string): Promise<Memory[]> {
  return sql.all<Memory>(
    `SELECT id, workspace_id, namespace, scope, kind, content, created_at FROM memories
     WHERE workspace_id = ? ORDER BY position`,
    workspaceId,
  )
}

/** Says whether the workspace had written such a memory. */
export async function deleteMemory(sql: Sql, workspaceId: string, id: string): Promise<boolean> {
  const changed = await sql.run(
    'DELETE FROM memories WHERE workspace_id = ? AND id = ?',
    workspaceId,
    id.toLowerCase(),
  )
  return changed > 0
}
