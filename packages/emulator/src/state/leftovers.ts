import type { Sql } from '../database.ts'

export const leftoverTables = `
CREATE TABLE leftovers (
  -- Of an organisation that is gone, so there is nothing to refer to.
  slug TEXT NOT NULL,
  kind TEXT NOT NULL,
  PRIMARY KEY (slug, kind)
);
`

/** What can stay behind in the cloud when a tenant goes. */
export type LeftoverKind = 'dns' | 'tunnel'

export async function addLeftover(sql: Sql, slug: string, kind: LeftoverKind): Promise<void> {
  await sql.run(
    'INSERT INTO leftovers (slug, kind) VALUES (?, ?) ON CONFLICT (slug, kind) DO NOTHING',
    slug,
    kind,
  )
}

/** Removes what is left under a name, and tells what that was. */
export async function removeLeftovers(sql: Sql, slug: string): Promise<LeftoverKind[]> {
  const rows = await sql.all<{ kind: LeftoverKind }>(
    'SELECT kind FROM leftovers WHERE slug = ? ORDER BY kind',
    slug,
  )
  await sql.run('DELETE FROM leftovers WHERE slug = ?', slug)
  return rows.map(({ kind }) => kind)
}

/** Removes all that is left of one kind, and tells how much that was. */
export function removeAllLeftovers(sql: Sql, kind: LeftoverKind): Promise<number> {
  return sql.run('DELETE FROM leftovers WHERE kind = ?', kind)
}
