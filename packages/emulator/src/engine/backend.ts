import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

import type { BackendPostgres } from 'openworkflow/postgres'
import { BackendSqlite } from 'openworkflow/sqlite'

import { toSchemaName, type Location } from '../database.ts'

/** Where the engine keeps its runs. */
export interface Store {
  readonly backend: BackendSqlite | BackendPostgres
  /** How long a process may be silent before another one takes its runs over; nobody else is there without it. */
  readonly leaseMilliseconds?: number
  /** How often to look for what nobody told this process about. */
  readonly sweepMilliseconds: number
}

export async function openStore(location: Location): Promise<Store> {
  if (location.databaseUrl !== undefined) {
    // Embedded, the driver is not even loaded.
    const { openPostgresBackend } = await import('./postgres.ts')
    const backend = await openPostgresBackend(location.databaseUrl, toSchemaName(location, 'workflows'))
    return { backend, leaseMilliseconds: 3000, sweepMilliseconds: 500 }
  }
  const { directory } = location
  const file = directory === undefined ? ':memory:' : join(directory, 'workflows.db')
  const backend = BackendSqlite.connect(file)
  if (directory !== undefined) {
    writeWithoutWaiting(backend)
    releaseLeases(file)
  }
  return { backend, sweepMilliseconds: 1000 }
}

/**
 * Does not wait for the disk at each of the many steps. A process that dies loses nothing; after a power cut the engine may
 * have forgotten its last steps, which may run twice anyway, or its last runs, which are handed over again.
 */
function writeWithoutWaiting(backend: BackendSqlite): void {
  const { db } = backend as unknown as { readonly db: DatabaseSync }
  db.exec('PRAGMA synchronous = NORMAL')
}

/** A run that a dead process held is free at once: we hold the lock of the directory, so nobody else can own it. */
function releaseLeases(file: string): void {
  const sqlite = new DatabaseSync(file)
  sqlite
    .prepare(`UPDATE workflow_runs SET available_at = ? WHERE status = 'running' AND worker_id IS NOT NULL`)
    .run(new Date().toISOString())
  sqlite.close()
}
