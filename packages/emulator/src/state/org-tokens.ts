import type { Sql } from '../database.ts'
import { digest, noteAfterMilliseconds, toPrefix } from './tokens.ts'

/** An Org API Key without the key. */
export interface OrgToken {
  readonly id: string
  readonly prefix: string
  readonly name: string
  readonly root_id: string | null
  readonly created_by: string
  readonly created_at: number
  readonly expires_at: number | null
  readonly last_used_at: number | null
}

const columns = 'id, prefix, name, root_id, created_by, created_at, expires_at, last_used_at'
const live = 'revoked_at IS NULL AND (expires_at IS NULL OR expires_at > ?)'

/** The live keys of an organisation, newest first. */
export function listOrgTokens(sql: Sql, orgId: string, now: number): Promise<OrgToken[]> {
  return sql.all<OrgToken>(
    `SELECT ${columns} FROM org_tokens WHERE org_id = ? AND ${live} ORDER BY position DESC LIMIT 500`,
    orgId,
    now,
  )
}

export async function countOrgTokens(sql: Sql, orgId: string, now: number): Promise<number> {
  const row = await sql.get<{ count: number }>(
    `SELECT count(*) AS count FROM org_tokens WHERE org_id = ? AND ${live}`,
    orgId,
    now,
  )
  return row?.count ?? 0
}

export async function addOrgToken(
  sql: Sql,
  orgId: string,
  token: string,
  record: Omit<OrgToken, 'prefix' | 'last_used_at'>,
): Promise<void> {
  await sql.run(
    `INSERT INTO org_tokens (id, org_id, digest, prefix, name, root_id, created_by, position, created_at, expires_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM org_tokens), ?, ?)`,
    record.id,
    orgId,
    digest(token),
    toPrefix(token),
    record.name,
    record.root_id,
    record.created_by,
    record.created_at,
    record.expires_at,
  )
}

/** The live key that a bearer token is, with its use noted. */
export async function useOrgToken(
  sql: Sql,
  orgId: string,
  token: string,
  now: number,
): Promise<OrgToken | undefined> {
  const found = await sql.get<OrgToken>(
    `SELECT ${columns} FROM org_tokens WHERE org_id = ? AND digest = ? AND ${live}`,
    orgId,
    digest(token),
    now,
  )
  if (found && (found.last_used_at ?? 0) < now - noteAfterMilliseconds)
    await sql.run('UPDATE org_tokens SET last_used_at = ? WHERE id = ?', now, found.id)
  return found
}

/** Says whether there was a live key to revoke. */
export async function revokeOrgToken(sql: Sql, orgId: string, id: string, now: number): Promise<boolean> {
  const changed = await sql.run(
    `UPDATE org_tokens SET revoked_at = ? WHERE org_id = ? AND id = ? AND ${live}`,
    now,
    orgId,
    id.toLowerCase(),
    now,
  )
  return changed > 0
}
