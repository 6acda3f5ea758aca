import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

import { tables, version } from './tables.ts'

export type Value = string | number | null

/** Statements inside one transaction, in the dialect that SQLite and PostgreSQL share. */
export interface Sql {
  all<Row>(statement: string, ...values: Value[]): Promise<Row[]>
  get<Row>(statement: string, ...values: Value[]): Promise<Row | undefined>
  /** Returns the number of rows changed. */
  run(statement: string, ...values: Value[]): Promise<number>
}

/** Where state lives. Asynchronous although SQLite is not, so that a server database can take its place. */
export interface Database {
  /** All of it happens or none of it; a thrown error undoes it. */
  transaction<Result>(work: (sql: Sql) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** Opens the state of a directory, or a state that ends with the process. */
export function openDatabase(directory?: string): Database {
  if (directory !== undefined) mkdirSync(directory, { recursive: true, mode: 0o700 })
  const sqlite = new DatabaseSync(directory === undefined ? ':memory:' : join(directory, 'state.db'))
  // FULL: a 202 that left this process is on the disk.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  migrate(sqlite, directory)
  const sql = toSql(sqlite)
  let last: Promise<unknown> = Promise.resolve()
  return {
    // One connection, so one transaction at a time: each waits for the one before it.
    transaction(work) {
      const result = last.then(async () => {
        sqlite.exec('BEGIN IMMEDIATE')
        const value = await work(sql).catch((error: unknown) => {
          sqlite.exec('ROLLBACK')
          throw error
        })
        sqlite.exec('COMMIT')
        return value
      })
      last = result.catch(() => undefined)
      return result
    },
    async close() {
      await last
      sqlite.close()
    },
  }
}

function migrate(sqlite: DatabaseSync, directory?: string): void {
  const found = Number(sqlite.prepare('PRAGMA user_version').get()?.['user_version'])
  if (found > version)
    throw new Error(`${directory} was written by a newer emulator; update it or choose another directory`)
  if (found === version) return
  if (found > 0)
    throw new Error(`${directory} was written by an older emulator; delete it or choose another directory`)
  sqlite.exec(`BEGIN; ${tables} PRAGMA user_version = ${version}; COMMIT`)
}

function toSql(sqlite: DatabaseSync): Sql {
  const prepared = new Map<string, StatementSync>()
  const prepare = (statement: string): StatementSync => {
    const known = prepared.get(statement) ?? sqlite.prepare(statement)
    prepared.set(statement, known)
    return known
  }
  return {
    async all<Row>(statement: string, ...values: Value[]) {
      return prepare(statement).all(...values) as Row[]
    },
    async get<Row>(statement: string, ...values: Value[]) {
      return prepare(statement).get(...values) as Row | undefined
    },
    async run(statement, ...values) {
      return Number(prepare(statement).run(...values).changes)
    },
  }
}
