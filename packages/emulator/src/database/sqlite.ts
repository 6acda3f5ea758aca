import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'

import type { Database, Schema, Sql, Value } from '../database.ts'
import { createListeners, type Topic } from './listeners.ts'

/** Opens a database in a directory, or one that ends with the process. */
export function openSqlite(directory: string | undefined, schema: Schema): Database {
  if (directory !== undefined) mkdirSync(directory, { recursive: true, mode: 0o700 })
  const sqlite = new DatabaseSync(directory === undefined ? ':memory:' : join(directory, `${schema.name}.db`))
  // FULL: a 202 that left this process is on the disk.
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  createTables(sqlite, directory, schema)
  const statements = toStatements(sqlite)
  const listeners = createListeners()
  let last: Promise<unknown> = Promise.resolve()
  return {
    // One connection, so one transaction at a time: each waits for the one before it.
    async transaction(work) {
      const topics = new Set<Topic>()
      const sql: Sql = { ...statements, notify: (topic) => void topics.add(topic) }
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
      const value = await result
      await listeners.call(topics)
      return value
    },
    listen: listeners.add,
    async close() {
      await last
      sqlite.close()
    },
  }
}

function createTables(
  sqlite: DatabaseSync,
  directory: string | undefined,
  { tables, version }: Schema,
): void {
  const found = Number(sqlite.prepare('PRAGMA user_version').get()?.['user_version'])
  if (found > version)
    throw new Error(`${directory} was written by a newer emulator; update it or choose another directory`)
  if (found === version) return
  if (found > 0)
    throw new Error(`${directory} was written by an older emulator; delete it or choose another directory`)
  sqlite.exec(`BEGIN; ${tables} PRAGMA user_version = ${version}; COMMIT`)
}

function toStatements(sqlite: DatabaseSync): Omit<Sql, 'notify'> {
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
