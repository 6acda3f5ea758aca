import { createHash, randomBytes } from 'node:crypto'

import type { Sql } from '../database.ts'

/** A 43-character bearer token like the real ones, except that it says where it belongs. */
export function createToken(): string {
  return `local-${randomBytes(32).toString('base64url').slice(0, 37)}`
}

/** The form in which a token is stored and compared. */
export function digest(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export async function addWorkspaceToken(sql: Sql, workspaceId: string, token: string): Promise<void> {
  await sql.run(
    'INSERT INTO workspace_tokens (digest, workspace_id) VALUES (?, ?)',
    digest(token),
    workspaceId,
  )
}

/** The workspace that a token opens. */
export async function findTokenWorkspace(sql: Sql, token: string): Promise<string | undefined> {
  const row = await sql.get<{ workspace_id: string }>(
    'SELECT workspace_id FROM workspace_tokens WHERE digest = ?',
    digest(token),
  )
  return row?.workspace_id
}

export async function revokeWorkspaceTokens(sql: Sql, workspaceId: string): Promise<void> {
  await sql.run('DELETE FROM workspace_tokens WHERE workspace_id = ?', workspaceId)
}
