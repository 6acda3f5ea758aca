import { Refusal } from '../call.ts'
import type { Sql } from '../database.ts'

/** How long the tenant of a new organisation takes; the real service needs 7 to 20. */
export const provisionMinutes = 8
/** Central host names; an organisation with such a slug could not be reached. */
const reserved = new Set(['app', 'www', 'api', 'staging-api'])

export interface Org {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly plan: string
  readonly owner_user_id: string
  readonly member_count: number
  /** When its tenant is up; the real service needs 7 to 20 minutes for that. */
  readonly running_at: number
  readonly created_at: number
}

interface Row {
  document: string
}

/** All organisations, newest first. */
export async function listOrgs(sql: Sql): Promise<Org[]> {
  const rows = await sql.all<Row>('SELECT document FROM orgs ORDER BY position DESC')
  return rows.map(toOrg)
}

export async function findOrg(sql: Sql, slug: string): Promise<Org | undefined> {
  const row = await sql.get<Row>('SELECT document FROM orgs WHERE slug = ?', slug)
  return row && toOrg(row)
}

/** Refuses a slug that a new organisation cannot have. */
export async function assertFree(sql: Sql, slug: string): Promise<void> {
  if (reserved.has(slug)) throw new Refusal(400, `slug ${slug} is reserved`)
  if (await findOrg(sql, slug)) throw new Refusal(409, 'slug already taken')
}

export async function findOrgById(sql: Sql, id: string): Promise<Org | undefined> {
  const row = await sql.get<Row>('SELECT document FROM orgs WHERE id = ?', id.toLowerCase())
  return row && toOrg(row)
}

export async function insertOrg(sql: Sql, org: Org): Promise<void> {
  await sql.run(
    `INSERT INTO orgs (id, slug, position, document)
     VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM orgs), ?)`,
    org.id,
    org.slug,
    JSON.stringify(org),
  )
}

const toOrg = (row: Row): Org => JSON.parse(row.document) as Org
