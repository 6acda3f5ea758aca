import { DatabaseSync } from 'node:sqlite'

import { expect, it } from 'vitest'

import { stateSchema } from './tables.ts'

it('forgets all that belongs to an organisation or a workspace when that is deleted', () => {
  const sqlite = new DatabaseSync(':memory:')
  sqlite.exec(stateSchema.tables)
  const names = sqlite.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).all()
  const staying = names.flatMap(({ name }) =>
    sqlite
      .prepare(`SELECT "table" AS parent, on_delete FROM pragma_foreign_key_list(?)`)
      .all(name as string)
      .filter(
        ({ parent, on_delete }) =>
          ['orgs', 'workspaces'].includes(parent as string) && on_delete !== 'CASCADE',
      )
      .map(({ parent }) => `${String(name)} refers to ${String(parent)}: give it ON DELETE CASCADE`),
  )
  expect(staying).toEqual([])
})
