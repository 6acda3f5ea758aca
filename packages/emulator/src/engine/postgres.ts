import { BackendPostgres } from 'openworkflow/postgres'
import postgres from 'postgres'

import { answerInTime } from './in-time.ts'

const connections = 6
const connectSeconds = 5

/** The engine's runs in a schema of a PostgreSQL database. */
export async function openPostgresBackend(url: string, schema: string): Promise<BackendPostgres> {
  await createTables(url, schema)
  const pool = postgres(url, {
    max: connections,
    connect_timeout: connectSeconds,
    backoff: () => 0.2,
    onnotice: () => undefined,
    connection: { application_name: 'molecule-emulator' },
    // As the engine itself connects, which takes no options.
    transform: { column: { from: postgres.toCamel } },
  })
  const backend = BackendPostgres.fromPool(pool, { schema })
  answerInTime(backend)
  return backend
}

/** The engine's own migrations do not expect that several processes start at once, so they take turns. */
async function createTables(url: string, schema: string): Promise<void> {
  const turn = postgres(url, { max: 1, connect_timeout: connectSeconds, onnotice: () => undefined })
  try {
    await turn.unsafe('SELECT pg_advisory_lock(hashtextextended($1, 0))', [`${schema} tables`])
    const backend = await BackendPostgres.connect(url, { schema })
    await backend.stop()
  } finally {
    await turn.end({ timeout: 1 })
  }
}
