import { createHash, randomBytes, randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'

export const tokenTables = `
CREATE TABLE workspace_tokens (
  id TEXT PRIMARY KEY,
  digest TEXT NOT NULL UNIQUE,
  workspace_id TEXT NOT NULL REFERENCES workspaces (id) ON DELETE CASCADE,
  prefix TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  last_used_at INTEGER,
  position INTEGER NOT NULL
);
CREATE INDEX tokens_in_order ON workspace_tokens (position);
CREATE INDEX tokens_of_workspace ON workspace_tokens (workspace_id, position);
`

/** A live token of a workspace, without the token. One that was revoked leaves nothing behind. */
export interface WorkspaceToken {
  readonly id: string
  readonly prefix: string
  readonly created_at: number
  readonly last_used_at: number | null
}

/** The use of a token is noted this often, so that reading does not become writing. */
export const noteAfterMilliseconds = 60_000

/** A 43-character bearer token like the real ones, except that it says where it belongs. */
export function createToken(): string {
  return `local-${randomBytes(32).toString('base64url').slice(0, 37)}`
}

/** The form in which a token is stored and compared. */
export function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** What a list shows of a token. */
export const toPrefix = (token: string): string => token.slice(0, 8)

export async function addWorkspaceToken(
  sql: Sql,
  workspaceId: string,
  token: string,
  { id = randomUUID(), now = Date.now() }: { readonly id?: string; readonly now?: number } = {},
): Promise<void> {
  await sql.run(
    `INSERT INTO workspace_tokens (id, digest, workspace_id, prefix, created_at, position)
     VALUES (?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM workspace_tokens))`,
    id,
    digest(token),
    workspaceId,
    toPrefix(token),
    now,
  )
}

/** The tokens of a workspace, newest first. */
export function listWorkspaceTokens(
  sql: Sql,
  workspaceId: string,
  page: { readonly limit: number; readonly offset: number },
): Promise<WorkspaceToken[]> {
  return sql.all<WorkspaceToken>(
    `SELECT id, prefix, created_at, last_used_at FROM workspace_tokens WHERE workspace_id = ?
     ORDER BY position DESC LIMIT ? OFFSET ?`,
    workspaceId,
    page.limit,
    page.offset,
  )
}

export async function countWorkspaceTokens(sql: Sql, workspaceId: string): Promise<number> {
  const row = await sql.get<{ count: number }>(
    'SELECT count(*) AS count FROM workspace_tokens WHERE workspace_id = ?',
    workspaceId,
  )
  return row?.count ?? 0
}

/** The workspace that a token opens, with the token's use noted. One that was removed has none left to open. */
export async function findTokenWorkspace(
  sql: Sql,
  token: string,
  now = Date.now(),
): Promise<string | undefined> {
  const found = await sql.get<{ id: string; workspace_id: string; last_used_at: number | null }>(
    `SELECT t.id, t.workspace_id, t.last_used_at FROM workspace_tokens t JOIN workspaces w ON w.id = t.workspace_id
     WHERE t.digest = ? AND w.removed = 0`,
    digest(token),
  )
  if (found && (found.last_used_at ?? 0) < now - noteAfterMilliseconds)
    await sql.run('UPDATE workspace_tokens SET last_used_at = ? WHERE id = ?', now, found.id)
  return found?.workspace_id
}

/** Says whether the workspace had such a token to revoke. */
export async function revokeWorkspaceToken(sql: Sql, workspaceId: string, id: string): Promise<boolean> {
  const changed = await sql.run(
    'DELETE FROM workspace_tokens WHERE workspace_id = ? AND id = ?',
    workspaceId,
    id.toLowerCase(),
  )
  return changed > 0
}

/** Whether a workspace has any token. One that has none cannot prove who it is. */
export async function hasToken(sql: Sql, workspaceId: string): Promise<boolean> {
  const found = await sql.get(
    'SELECT digest FROM workspace_tokens WHERE workspace_id = ? LIMIT 1',
    workspaceId,
  )
  return found !== undefined
}

export async function revokeWorkspaceTokens(sql: Sql, workspaceId: string): Promise<void> {
  await sql.run('DELETE FROM workspace_tokens WHERE workspace_id = ?', workspaceId)
}
