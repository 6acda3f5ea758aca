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

/** Records that an organisation was deleted with everything it had. Returns the id of the record. */
export async function recordPurge(sql: Sql, org: Org, now: number): Promise<string> {
  const id = randomUUID()
  await sql.run(
    `INSERT INTO org_purges (id, org_id, org_slug, status, last_step, completed_at, position)
     VALUES (?, ?, ?, 'completed', 'rows', ?, (SELECT coalesce(max(position), 0) + 1 FROM org_purges))`,
    id,
    org.id,
    org.slug,
    now,
  )
  return id
}
