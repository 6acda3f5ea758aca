import type { Database, Sql } from '../database.ts'

/** A database that is part of the sandbox's state, and what its tables are. */
export interface Store {
  readonly name: string
  readonly database: Database
  readonly schema: string
  /** The version of the schema. */
  readonly version: number
}

/** Works in all stores at once; an error undoes the work in all of them. */
export function inAll<Result>(
  stores: readonly Store[],
  work: (opened: ReadonlyMap<Store, Sql>) => Promise<Result>,
  opened: ReadonlyMap<Store, Sql> = new Map(),
): Promise<Result> {
  const next = stores.find((store) => !opened.has(store))
  if (!next) return work(opened)
  return next.database.transaction((sql) => inAll(stores, work, new Map([...opened, [next, sql]])))
}
