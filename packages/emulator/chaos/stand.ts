import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import postgres from 'postgres'

import { openDatabase, type Database, type Location } from '../src/database.ts'
import { openLedger } from '../src/providers/ledger.ts'
import { stateSchema } from '../src/tables.ts'
import { startBin, type EmulatorProcess } from '../src/testing/emulator-process.ts'
import type { PostgresServer } from '../src/testing/postgres.ts'

/** Where emulators run and leave their books: a directory, or a database that several of them share. */
export interface Stand {
  readonly name: string
  /** How many processes share it. */
  readonly processes: number
  start(node?: readonly string[], env?: Readonly<Record<string, string>>): Promise<EmulatorProcess>
  /** Opens the books, once nobody writes in them any more. */
  open(): Promise<{ state: Database; ledger: Database }>
  remove(): Promise<void>
}

/** 16 minutes of the real service take a third of a second. */
const args = ['--speed', '3000', '--rate-limit', '10000000', '--quiet'] as const

/** `isBuilt` runs the built emulator, which starts in half the time; what is broken on purpose runs from source. */
export function standEmbedded(isBuilt = false): Stand {
  const directory = mkdtempSync(join(tmpdir(), 'molecule-chaos-'))
  return {
    name: 'embedded',
    processes: 1,
    start: (node = [], env = {}) =>
      startBin([...args, '--directory', directory], { node, isBuilt, env: { DATABASE_URL: '', ...env } }),
    open: () => openBooks({ directory }),
    remove: async () => rmSync(directory, { recursive: true, force: true }),
  }
}

let databases = 0

export async function standOnPostgres(
  server: PostgresServer,
  processes: number,
  isBuilt = false,
): Promise<Stand> {
  const name = `chaos_${(databases += 1)}`
  const sql = postgres(server.env['DATABASE_URL'] ?? '', {
    host: server.env['PGHOST'] ?? '',
    user: server.env['PGUSER'] ?? '',
    max: 1,
  })
  await sql.unsafe(`CREATE DATABASE ${name}`)
  await sql.end()
  const databaseUrl = `postgresql:///${name}`
  return {
    name: 'PostgreSQL',
    processes,
    start: (node = [], env = {}) =>
      startBin([...args], { node, isBuilt, env: { ...server.env, DATABASE_URL: databaseUrl, ...env } }),
    open() {
      // The driver finds a socket by these only.
      Object.assign(process.env, { PGHOST: server.env['PGHOST'], PGUSER: server.env['PGUSER'] })
      return openBooks({ databaseUrl })
    },
    remove: async () => undefined,
  }
}

async function openBooks(location: Location): Promise<{ state: Database; ledger: Database }> {
  return { state: await openDatabase(location, stateSchema), ledger: await openLedger(location) }
}
