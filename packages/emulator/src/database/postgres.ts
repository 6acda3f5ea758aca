import { setTimeout as pause } from 'node:timers/promises'

import postgres from 'postgres'

import {
  Unavailable,
  type Database,
  type Schema,
  type Sql,
  type TransactionOptions,
  type Value,
} from '../database.ts'
import { createListeners, type Topic } from './listeners.ts'

type Connection = postgres.ReservedSql

const connectSeconds = 5
/** A process that was stopped in a transaction loses it after this, so that the others do not wait for it. */
const idleMilliseconds = 5000
const statementMilliseconds = 15_000
const connections = 8
const attempts = 6

/**
 * Opens a schema of a PostgreSQL database, which other processes may share.
 *
 * Writes of one lock come one after the other, as on SQLite, so that nothing in the state has to be written twice, once
 * for each database. What waits for no lock are reads, and each sees one moment.
 */
export async function openPostgres(url: string, schema: Schema): Promise<Database> {
  const pool = connect(url, schema.name)
  const listeners = createListeners()
  const run = async <Result>(
    work: (sql: Sql) => Promise<Result>,
    { mode = 'write', lock = 'all' }: TransactionOptions,
    topics: Set<Topic>,
  ): Promise<Result> => {
    const connection = await reserve(pool)
    let isUsable = true
    try {
      if (mode === 'read') await connection.unsafe('BEGIN ISOLATION LEVEL REPEATABLE READ')
      else {
        // The lock is a statement of its own: what is read after it, is read after the one before us has ended.
        await connection.unsafe('BEGIN ISOLATION LEVEL READ COMMITTED')
        await connection.unsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
          `${schema.name} ${lock}`,
        ])
      }
      const value = await work({ ...toStatements(connection), notify: (topic) => void topics.add(topic) })
      await connection.unsafe('COMMIT')
      return value
    } catch (error) {
      await connection.unsafe('ROLLBACK').catch(() => {
        isUsable = false
      })
      throw error
    } finally {
      // A connection that is gone has left the pool by itself; giving it back would bring it into use again.
      if (isUsable) connection.release()
    }
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
    close: () => pool.end({ timeout: 2 }),
  }
  try {
    await createTables(pool, schema)
    return database
  } catch (error) {
    await database.close()
    throw isOutage(error) ? toUnavailable(error) : error
  }
}

function connect(url: string, schema: string): postgres.Sql {
  return postgres(url, {
    max: connections,
    connect_timeout: connectSeconds,
    backoff: () => 0.2,
    onnotice: () => undefined,
    // Counts and milliseconds are far below the numbers that JavaScript cannot hold.
    types: { bigint: { to: 20, from: [20], parse: Number, serialize: String } },
    connection: {
      search_path: schema,
      application_name: 'molecule-emulator',
      idle_in_transaction_session_timeout: idleMilliseconds,
      statement_timeout: statementMilliseconds,
    },
  })
}

/** A connection for one transaction. The driver waits for ever for a server that is not there; we do not. */
async function reserve(pool: postgres.Sql): Promise<Connection> {
  const reserved = pool.reserve()
  let isLate = false
  const timer = new AbortController()
  const late = pause(connectSeconds * 1000, undefined, { signal: timer.signal, ref: false }).then(() => {
    isLate = true
    throw new Unavailable(`the database did not answer in ${connectSeconds} seconds`)
  })
  late.catch(() => undefined)
  reserved.then(
    (connection) => {
      if (isLate) connection.release()
    },
    () => undefined,
  )
  try {
    return await Promise.race([reserved, late])
  } finally {
    timer.abort()
  }
}

/** Creates the schema and its tables unless another process has; whoever comes second waits for the first. */
async function createTables(pool: postgres.Sql, { name, tables, version }: Schema): Promise<void> {
  const connection = await reserve(pool)
  try {
    await connection.unsafe('BEGIN')
    await connection.unsafe('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${name} tables`])
    await connection.unsafe(`CREATE SCHEMA IF NOT EXISTS ${name}`)
    await connection.unsafe('CREATE TABLE IF NOT EXISTS format (version INTEGER NOT NULL)')
    const [found] = await connection.unsafe<{ version: number }[]>('SELECT version FROM format')
    if (found === undefined)
      await connection
        .unsafe(`${toDialect(tables)}; INSERT INTO format (version) VALUES (${version})`)
        .simple()
    await connection.unsafe('COMMIT')
    if (found !== undefined && found.version !== version)
      throw new Error(toOtherVersion(name, found.version > version))
  } finally {
    connection.release()
  }
}

const toOtherVersion = (schema: string, isNewer: boolean): string =>
  `the schema ${schema} was written by ${isNewer ? 'a newer emulator; update it' : 'an older emulator; drop it'} ` +
  'or choose another database'

/** Numbers of SQLite have 64 bits. */
const toDialect = (tables: string): string =>
  tables
    .replaceAll('INTEGER PRIMARY KEY AUTOINCREMENT', 'BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY')
    .replaceAll(/\bINTEGER\b/g, 'BIGINT')

function toStatements(connection: Connection): Omit<Sql, 'notify'> {
  const query = (statement: string, values: readonly Value[]) =>
    connection.unsafe(toNumbered(statement), values.map(toStorable), { prepare: true })
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
