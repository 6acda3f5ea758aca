import type { Schema, Sql, Value } from '../database.ts'

export type Row = Readonly<Record<string, Value>>
export type Tables = Readonly<Record<string, readonly Row[]>>

/** The tables of a schema, in the order in which they are created: each refers to earlier ones only. */
export const toTableNames = ({ tables }: Schema): readonly string[] =>
  [...tables.matchAll(/CREATE TABLE (\w+)/g)].map(([, name = '']) => name)

/** All rows of all tables. */
export async function copyAll(sql: Sql, schema: Schema): Promise<Tables> {
  const tables: Record<string, Row[]> = {}
  for (const name of toTableNames(schema)) tables[name] = await sql.all<Row>(`SELECT * FROM ${name}`)
  return tables
}

/** Forgets everything. */
export async function clearAll(sql: Sql, schema: Schema): Promise<void> {
  for (const name of toTableNames(schema).toReversed()) await sql.run(`DELETE FROM ${name}`)
}

/** Puts rows into empty tables. Columns that the database numbers by itself are numbered anew, in the same order. */
export async function insertAll(sql: Sql, schema: Schema, tables: Tables): Promise<void> {
  const numbered = new Set(
    [...schema.tables.matchAll(/(\w+) INTEGER PRIMARY KEY AUTOINCREMENT/g)].map(([, name]) => name),
  )
  for (const name of toTableNames(schema))
    for (const row of tables[name] ?? []) {
      const columns = Object.keys(row).filter((column) => !numbered.has(column))
      await sql.run(
        `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
        ...columns.map((column) => row[column] ?? null),
      )
    }
}
