import type { Sql } from '../database.ts'

export const bundleTables = `
CREATE TABLE bundle_contents (
  workspace_id TEXT PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  document TEXT NOT NULL
);
`

/** What a bundle brought onto a workspace's machine, beside what the workspace's own record says. */
export interface Contents {
  readonly system_prompt: string
  /** The text of `config.yaml`, if there was one. */
  readonly config?: string
  readonly skills: readonly unknown[]
}

export async function findContents(sql: Sql, workspaceId: string): Promise<Contents | undefined> {
  const row = await sql.get<{ document: string }>(
    'SELECT document FROM bundle_contents WHERE workspace_id = ?',
    workspaceId,
  )
  return row && (JSON.parse(row.document) as Contents)
}

export async function saveContents(sql: Sql, workspaceId: string, contents: Contents): Promise<void> {
  await sql.run(
    `INSERT INTO bundle_contents (workspace_id, document) VALUES (?, ?)
     ON CONFLICT (workspace_id) DO UPDATE SET document = excluded.document`,
    workspaceId,
    JSON.stringify(contents),
  )
}
