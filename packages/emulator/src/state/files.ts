import type { Sql } from '../database.ts'

export const fileTables = `
CREATE TABLE workspace_files (
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  root TEXT NOT NULL,
  path TEXT NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (workspace_id, root, path)
);
`

/** The directories of a machine that the platform opens. */
export const roots: readonly string[] = ['/configs', '/workspace', '/home', '/plugins']
export const defaultRoot = '/configs'

/** Where a file is. */
export interface Place {
  readonly workspaceId: string
  readonly root: string
  /** Below the root, without a slash at either end. */
  readonly path: string
}

export interface File {
  readonly path: string
  readonly content: string
}

/** All files below a root, sorted by path. */
export function listFiles(sql: Sql, workspaceId: string, root: string): Promise<File[]> {
  return sql.all<File>(
    'SELECT path, content FROM workspace_files WHERE workspace_id = ? AND root = ? ORDER BY path',
    workspaceId,
    root,
  )
}

export async function readFile(sql: Sql, { workspaceId, root, path }: Place): Promise<string | undefined> {
  const row = await sql.get<File>(
    'SELECT path, content FROM workspace_files WHERE workspace_id = ? AND root = ? AND path = ?',
    workspaceId,
    root,
    path,
  )
  return row?.content
}

export async function writeFile(
  sql: Sql,
  { workspaceId, root, path }: Place,
  content: string,
): Promise<void> {
  await sql.run(
    `INSERT INTO workspace_files (workspace_id, root, path, content) VALUES (?, ?, ?, ?)
     ON CONFLICT (workspace_id, root, path) DO UPDATE SET content = excluded.content`,
    workspaceId,
    root,
    path,
    content,
  )
}
