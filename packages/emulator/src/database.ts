import type { Topic } from './database/listeners.ts'

export type Value = string | number | null

/** Statements inside one transaction, in the dialect that SQLite and PostgreSQL share. */
export interface Sql {
  all<Row>(statement: string, ...values: Value[]): Promise<Row[]>
  get<Row>(statement: string, ...values: Value[]): Promise<Row | undefined>
  /** Returns the number of rows changed. */
  run(statement: string, ...values: Value[]): Promise<number>
  /** Has those who listen to a topic called once the transaction is on the disk. */
  notify(topic: Topic): void
}

export interface TransactionOptions {
  /**
   * Reads see one moment and wait for nobody. They may note something small in passing; when somebody else has changed
   * the same rows, the work is done again as a write.
   */
  readonly mode?: 'read' | 'write'
  /** What the work changes: writes with one lock come one after the other, in all processes. All of it by default. */
  readonly lock?: string
}

/** Where state lives. Asynchronous although SQLite is not, because PostgreSQL takes its place. */
export interface Database {
  /**
   * All of it happens or none of it; a thrown error undoes it. The work may run again, so it must not touch anything
   * else than `sql`. Throws `Unavailable` when the database does not answer.
   */
  transaction<Result>(work: (sql: Sql) => Promise<Result>, options?: TransactionOptions): Promise<Result>
  /** Has a listener called after each transaction that notified of a topic, before the result is handed out. */
  listen(topic: Topic, listener: () => Promise<void>): void
  close(): Promise<void>
}

/** The tables of a database. */
export interface Schema {
  readonly name: string
  readonly tables: string
  /** Of the format; a newer one than this is refused. */
  readonly version: number
}

/** Where databases are: in a directory, on a server, or in memory when neither is said. */
export interface Location {
  readonly directory?: string | undefined
  /** `postgresql://…`; what it holds is secret. */
  readonly databaseUrl?: string | undefined
  /** What the names of all schemas on a server begin with. */
  readonly schemaPrefix?: string | undefined
}

/** The database does not answer, or is too busy. Trying again later may help. */
export class Unavailable extends Error {
  override readonly name = 'Unavailable'
}

/** Opens a database, with its tables when it is new. */
export async function openDatabase(location: Location, schema: Schema): Promise<Database> {
  if (location.databaseUrl === undefined) {
    const { openSqlite } = await import('./database/sqlite.ts')
    return openSqlite(location.directory, schema)
  }
  // Embedded, the driver is not even loaded.
  const { openPostgres } = await import('./database/postgres.ts')
  return openPostgres(location.databaseUrl, { ...schema, name: toSchemaName(location, schema.name) })
}

/** What a schema is called on a server. */
export const toSchemaName = ({ schemaPrefix = 'molecule' }: Location, name: string): string =>
  `${schemaPrefix}_${name}`
