import type { Sql } from '../database.ts'

/** A secret's name and history. Its value is dropped at the door: nothing in the emulator ever reads it. */
export interface Secret {
  readonly key: string
  readonly created_at: number
  readonly updated_at: number
}

/** Whose secrets: a workspace's, or the whole organisation's when there is no workspace. */
export interface Owner {
  readonly orgId: string
  readonly workspaceId?: string
}

/** The secrets of an owner, sorted by name. */
export function listSecrets(sql: Sql, owner: Owner): Promise<Secret[]> {
  return sql.all<Secret>(
    `SELECT key, created_at, updated_at FROM secrets WHERE org_id = ? AND workspace_id = ? ORDER BY key`,
    owner.orgId,
    owner.workspaceId ?? '',
  )
}

export async function saveSecret(sql: Sql, owner: Owner, key: string, now: number): Promise<void> {
  await sql.run(
    `INSERT INTO secrets (org_id, workspace_id, key, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (org_id, workspace_id, key) DO UPDATE SET updated_at = excluded.updated_at`,
    owner.orgId,
    owner.workspaceId ?? '',
    key,
    now,
    now,
  )
}

/** Says whether there was one to delete. */
export async function deleteSecret(sql: Sql, owner: Owner, key: string): Promise<boolean> {
  const changed = await sql.run(
    'DELETE FROM secrets WHERE org_id = ? AND workspace_id = ? AND key = ?',
    owner.orgId,
    owner.workspaceId ?? '',
    key,
  )
  return changed > 0
}
