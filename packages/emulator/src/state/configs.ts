import type { Sql } from '../database.ts'

export const configTables = `
CREATE TABLE configs (
  workspace_id TEXT PRIMARY KEY REFERENCES workspaces (id) ON DELETE CASCADE,
  data TEXT NOT NULL
);
`

export type Config = Record<string, unknown>

/** The JSON document of a workspace, empty when nothing was ever stored. */
export async function readConfig(sql: Sql, workspaceId: string): Promise<Config> {
  const row = await sql.get<{ data: string }>(
    'SELECT data FROM configs WHERE workspace_id = ?',
    workspaceId.toLowerCase(),
  )
  return row ? (JSON.parse(row.data) as Config) : {}
}

export async function saveConfig(sql: Sql, workspaceId: string, data: Config): Promise<void> {
  await sql.run(
    'INSERT INTO configs (workspace_id, data) VALUES (?, ?) ON CONFLICT (workspace_id) DO UPDATE SET data = excluded.data',
    workspaceId,
    JSON.stringify(data),
  )
}
