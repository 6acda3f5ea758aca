import { randomUUID } from 'node:crypto'

import type { Sql } from '../database.ts'
import type { Org } from './orgs.ts'

export const purgeTables = `
CREATE TABLE org_purges (
  id TEXT PRIMARY KEY,
  -- Not a reference: the record outlives the organisation.
  org_id TEXT NOT NULL,
  org_slug TEXT NOT NULL,
  status TEXT NOT NULL,
  last_step TEXT NOT NULL,
  completed_at INTEGER,
  position INTEGER NOT NULL
);
`

/** What a deletion goes through, in this order. The order is the service's, the names are ours. */
export const purgeSteps = ['billing', 'compute', 'dns', 'rows', 'audit'] as const
export type PurgeStep = (typeof purgeSteps)[number]

/** The deletion of an organisation. */
export interface Purge {
  readonly id: string
  readonly org_id: string
  readonly org_slug: string
  readonly status: 'pending' | 'failed' | 'completed'
  /** The last step that was done; empty before the first. */
  readonly last_step: PurgeStep | ''
  readonly completed_at: number | null
}

const columns = 'id, org_id, org_slug, status, last_step, completed_at'

/** All deletions, newest first. */
export function listPurges(sql: Sql): Promise<Purge[]> {
  return sql.all<Purge>(`SELECT ${columns} FROM org_purges ORDER BY position DESC`)
}

/** The deletion of an organisation, which may have stopped halfway. */
export function findPurge(sql: Sql, orgId: string): Promise<Purge | undefined> {
  return sql.get<Purge>(`SELECT ${columns} FROM org_purges WHERE org_id = ?`, orgId)
}

/** Begins a deletion, or goes on with the one that stopped. */
export async function openPurge(sql: Sql, org: Org): Promise<Purge> {
  const found = await findPurge(sql, org.id)
  if (found) return found
  const { id: org_id, slug: org_slug } = org
  const purge: Purge = {
    id: randomUUID(),
    org_id,
    org_slug,
    status: 'pending',
    last_step: '',
    completed_at: null,
  }
  await insertPurge(sql, purge)
  return purge
}

export async function insertPurge(sql: Sql, purge: Purge): Promise<void> {
  await sql.run(
    `INSERT INTO org_purges (${columns}, position)
     VALUES (?, ?, ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM org_purges))`,
    purge.id,
    purge.org_id,
    purge.org_slug,
    purge.status,
    purge.last_step,
    purge.completed_at,
  )
}

export async function savePurge(sql: Sql, { id, status, last_step, completed_at }: Purge): Promise<void> {
  await sql.run(
    'UPDATE org_purges SET status = ?, last_step = ?, completed_at = ? WHERE id = ?',
    status,
    last_step,
    completed_at,
    id,
  )
}

/** Whether a deletion has done a step. */
export const isPast = (purge: Purge | undefined, step: PurgeStep): boolean =>
  purge !== undefined &&
  purge.last_step !== '' &&
  purgeSteps.indexOf(purge.last_step) >= purgeSteps.indexOf(step)
