import { setTimeout as pause } from 'node:timers/promises'

import {
  Unavailable,
  type Database,
  type Schema,
  type Sql,
  type TransactionOptions,
  type Value,
} from '../database.ts'
import { createLines, type Line, type Lines } from './lines.ts'
import { createListeners, type Topic } from './listeners.ts'

const connections = 8
const attempts = 6

/**
 * Opens a schema of a PostgreSQL database, which other processes may share.
 *
 * Writes of one lock come one after the other, as on SQLite, so that nothing in the state has to be written twice, once
 * for each database. What waits for no lock are reads, and each sees one moment.
 */
export async function openPostgres(url: string, schema: Schema): Promise<Database> {
  const lines = createLines(url, schema.name, connections)
  const listeners = createListeners()
  const run = async <Result>(
    work: (sql: Sql) => Promise<Result>,
    { mode = 'write', lock = 'all' }: TransactionOptions,
    topics: Set<Topic>,
  ): Promise<Result> => {
    const begin = async (line: Line): Promise<void> => {
      if (mode === 'read') return void (await line.send('BEGIN ISOLATION LEVEL REPEATABLE READ'))
      // The lock is a statement of its own: what is read after it, is read after the one before us has ended.
      await line.send('BEGIN ISOLATION LEVEL READ COMMITTED')
      await line.send('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${schema.name} ${lock}`])
    }
    return inTransaction(lines, begin, (line) =>
      work({ ...toStatements(line), notify: (topic) => void topics.add(topic) }),
    )
  }
  const database: Database = {
    async transaction(work, options = {}) {
      for (let attempt = 1; ; attempt += 1) {
        const topics = new Set<Topic>()
        try {
          const value = await run(work, attempt === 1 ? options : { ...options, mode: 'write' }, topics)
          await listeners.call(topics)
          return value
        } catch (error) {
          const isLost = options.mode === 'read' && attempt === 1 && codeOf(error) === '23505'
          if ((isLost || isConflict(error)) && attempt < attempts)
            await pause(Math.random() * 10 * 2 ** attempt)
          else throw isConflict(error) || isOutage(error) ? toUnavailable(error) : error
        }
      }
    },
    listen: listeners.add,
    close: () => lines.end(),
  }
  try {
    await createTables(lines, schema)
    return database
  } catch (error) {
    await database.close()
    throw isOutage(error) ? toUnavailable(error) : error
  }
}

async function inTransaction<Result>(
  lines: Lines,
  begin: (line: Line) => Promise<void>,
  work: (line: Line) => Promise<Result>,
): Promise<Result> {
  const line = await lines.take()
  line.open()
  try {
    await begin(line)
    const value = await work(line)
    await line.send('COMMIT')
    return value
  } catch (error) {
    // Where the connection was lost there is nothing to undo any more.
    await line.send('ROLLBACK').catch(() => undefined)
    throw error
  } finally {
    lines.give(line)
  }
}

/** Creates the schema and its tables unless another process has; whoever comes second waits for the first. */
async function createTables(lines: Lines, { name, tables, version }: Schema): Promise<void> {
  const begin = async (line: Line): Promise<void> => {
    await line.send('BEGIN')
    await line.send('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${name} tables`])
  }
  const found = await inTransaction(lines, begin, async (line) => {
    await line.sendAll(
      `CREATE SCHEMA IF NOT EXISTS ${name}; CREATE TABLE IF NOT EXISTS format (version INTEGER NOT NULL)`,
    )
    const [row] = await line.send('SELECT version FROM format')
    if (row === undefined)
      await line.sendAll(`${toDialect(tables)}; INSERT INTO format (version) VALUES (${version})`)
    return row === undefined ? version : Number(row['version'])
  })
  if (found !== version)
    throw new Error(
      `the schema ${name} was written by ${found > version ? 'a newer emulator; update it' : 'an older emulator; drop it'} ` +
        'or choose another database',
    )
}

/** Numbers of SQLite have 64 bits. */
const toDialect = (tables: string): string =>
  tables
    .replaceAll('INTEGER PRIMARY KEY AUTOINCREMENT', 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY')
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')

function toStatements(line: Line): Omit<Sql, 'notify'> {
  const query = (statement: string, values: readonly Value[]) =>
    line.send(toNumbered(statement), values.map(toStorable))
  return {
    async all<Row>(statement: string, ...values: Value[]) {
      return [...(await query(statement, values))] as Row[]
    },
    async get<Row>(statement: string, ...values: Value[]) {
      return (await query(statement, values))[0] as Row | undefined
    },
    async run(statement, ...values) {
      return (await query(statement, values)).count
    },
  }
}

const numbered = new Map<string, string>()

/** `?` is SQLite's, `$1` is PostgreSQL's. No statement of ours has a question mark in a text. */
function toNumbered(statement: string): string {
  let count = 0
  const known = numbered.get(statement) ?? statement.replaceAll('?', () => `$${(count += 1)}`)
  numbered.set(statement, known)
  return known
}

/** A text of PostgreSQL cannot hold the character NUL, which SQLite's can. */
const toStorable = (value: Value): Value =>
  typeof value === 'string' ? value.replaceAll('\0', '\uFFFD') : value

/** Somebody else was faster; the same work may succeed now. */
const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error))

/** The server is gone, is starting or ending, has no room, or has ended what took too long. */
const isOutage = (error: unknown): boolean =>
  /^(08...|57P0.|57014|53300|25P0[34]|55P03|CONNECTION_.*|CONNECT_TIMEOUT|E[A-Z]+)$/.test(codeOf(error))

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown }
  return typeof code === 'string' ? code : ''
}

function toUnavailable(error: unknown): Unavailable {
  // The driver's own message may hold the address, and the address a password.
  return new Unavailable(`the database does not answer (${codeOf(error)})`)
}
