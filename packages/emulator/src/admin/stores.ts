import type { Database, Schema, Sql } from '../database.ts'
import { ledgerSchema } from '../providers/ledger.ts'
import { stateSchema } from '../tables.ts'

/** A database that is part of the sandbox's state, and what its tables are. */
export interface Store {
  readonly database: Database
  readonly schema: Schema
}

/** The control plane's state, and the books of the clouds. */
export const toStores = ({
  database,
  ledger,
}: {
  database: Database
  ledger: Database
}): readonly Store[] => [
  { database, schema: stateSchema },
  { database: ledger, schema: ledgerSchema },
]

/** Works in all stores at once; an error undoes the work in all of them. */
export function inAll<Result>(
  stores: readonly Store[],
  work: (opened: ReadonlyMap<Schema, Sql>) => Promise<Result>,
  opened: ReadonlyMap<Schema, Sql> = new Map(),
): Promise<Result> {
  const next = stores.find(({ schema }) => !opened.has(schema))
  if (!next) return work(opened)
  return next.database.transaction((sql) => inAll(stores, work, new Map([...opened, [next.schema, sql]])))
}

/** A store whose transactions are parts of the one that is open. */
export function within(opened: ReadonlyMap<Schema, Sql>, schema: Schema): Database {
  const sql = opened.get(schema)
  if (!sql) throw new Error(`the store ${schema.name} is not open`)
  return { transaction: (work) => work(sql), listen: () => undefined, close: async () => undefined }
}
