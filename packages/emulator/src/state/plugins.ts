import type { Sql } from '../database.ts'
import type { Plugin } from '../plugin-registry.ts'

export const pluginTables = `
CREATE TABLE workspace_plugins (
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  document TEXT NOT NULL,
  PRIMARY KEY (workspace_id, name)
);
CREATE TABLE allowed_plugins (
  root_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  name TEXT NOT NULL,
  enabled_by TEXT NOT NULL,
  enabled_at INTEGER NOT NULL,
  PRIMARY KEY (root_id, name)
);
`

export interface AllowedPlugin {
  readonly name: string
  readonly enabled_by: string
  readonly enabled_at: number
}

/** The plugins on a workspace's machine, by name. */
export async function listWorkspacePlugins(sql: Sql, workspaceId: string): Promise<Plugin[]> {
  const rows = await sql.all<{ document: string }>(
    'SELECT document FROM workspace_plugins WHERE workspace_id = ? ORDER BY name',
    workspaceId,
  )
  return rows.map(({ document }) => JSON.parse(document) as Plugin)
}

/** Puts a plugin on a workspace, over whatever is there under its name. */
export async function putPlugin(sql: Sql, workspaceId: string, plugin: Plugin): Promise<void> {
  await sql.run(
    `INSERT INTO workspace_plugins (workspace_id, name, document) VALUES (?, ?, ?)
     ON CONFLICT (workspace_id, name) DO UPDATE SET document = excluded.document`,
    workspaceId,
    plugin.name,
    JSON.stringify(plugin),
  )
}

export async function takePlugin(sql: Sql, workspaceId: string, name: string): Promise<void> {
  await sql.run('DELETE FROM workspace_plugins WHERE workspace_id = ? AND name = ?', workspaceId, name)
}

/** The allow-list of a root workspace, by name; an empty one allows everything. */
export function listAllowedPlugins(sql: Sql, rootId: string): Promise<AllowedPlugin[]> {
  return sql.all<AllowedPlugin>(
    'SELECT name, enabled_by, enabled_at FROM allowed_plugins WHERE root_id = ? ORDER BY name',
    rootId,
  )
}

export async function replaceAllowedPlugins(
  sql: Sql,
  rootId: string,
  names: readonly string[],
  enabledBy: string,
  now: number,
): Promise<void> {
  await sql.run('DELETE FROM allowed_plugins WHERE root_id = ?', rootId)
  for (const name of new Set(names))
    await sql.run(
      'INSERT INTO allowed_plugins (root_id, name, enabled_by, enabled_at) VALUES (?, ?, ?, ?)',
      rootId,
      name,
      enabledBy,
      now,
    )
}
