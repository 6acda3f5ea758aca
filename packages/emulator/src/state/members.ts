import type { Sql } from '../database.ts'
import { findOrg, listOrgs, type Org } from './orgs.ts'

export const memberTables = `
CREATE TABLE org_members (
  -- The owner has no row: every organisation has one.
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  user_id TEXT NOT NULL,
  PRIMARY KEY (org_id, user_id)
);
`

/** The people of an organisation, the owner first. */
export async function listMembers(sql: Sql, org: Org): Promise<string[]> {
  const rows = await sql.all<{ user_id: string }>(
    'SELECT user_id FROM org_members WHERE org_id = ? ORDER BY user_id',
    org.id,
  )
  return [org.owner_user_id, ...rows.map((row) => row.user_id)]
}

export async function addMember(sql: Sql, orgId: string, userId: string): Promise<void> {
  await sql.run('INSERT INTO org_members (org_id, user_id) VALUES (?, ?)', orgId, userId)
}

/** The organisations that a person belongs to, newest first. */
export async function listOrgsOf(sql: Sql, userId: string): Promise<Org[]> {
  const rows = await sql.all<{ org_id: string }>('SELECT org_id FROM org_members WHERE user_id = ?', userId)
  const joined = new Set(rows.map((row) => row.org_id))
  return (await listOrgs(sql)).filter((org) => org.owner_user_id === userId || joined.has(org.id))
}

export async function isMember(sql: Sql, org: Org, userId: string): Promise<boolean> {
  return (await listMembers(sql, org)).includes(userId)
}

/** An organisation as its members find it: undefined for everybody else. */
export async function findOrgOf(sql: Sql, slug: string, userId: string): Promise<Org | undefined> {
  const org = await findOrg(sql, slug)
  return org && (await isMember(sql, org, userId)) ? org : undefined
}
