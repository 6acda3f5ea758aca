import type { Sql } from '../database.ts'

export const instanceLookupTables = `
CREATE TABLE instance_lookups (
  at INTEGER NOT NULL
);
`

/** How many a minute. The real service has a limit, but does not say which. */
const limit = 60

/** Counts a look-up, and says whether it is one too many. */
export async function isTooMany(sql: Sql, now: number, minute: number): Promise<boolean> {
  await sql.run('DELETE FROM instance_lookups WHERE at <= ?', now - minute)
  const row = await sql.get<{ count: number }>('SELECT count(*) AS count FROM instance_lookups')
  if ((row?.count ?? 0) >= limit) return true
  await sql.run('INSERT INTO instance_lookups (at) VALUES (?)', now)
  return false
}
