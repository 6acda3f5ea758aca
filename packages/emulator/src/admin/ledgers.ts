import type { Sql } from '../database.ts'
import type { Provider } from '../state/workspaces.ts'

const providers: readonly Provider[] = ['aws', 'hetzner', 'gcp']

/** What the books of a cloud say. */
export interface Ledger {
  readonly workspaces: number
  /** How many machines are in each state. */
  readonly instances: Readonly<Record<string, number>>
  readonly volumes: number
  readonly snapshots: number
  readonly bytesCopied: number
  /** Machines that run for nobody. */
  readonly orphaned: number
}

/** The books of the clouds, by name. */
export async function listLedgers(sql: Sql, _limit: number): Promise<Record<Provider, Ledger>> {
  const ledgers: Partial<Record<Provider, Ledger>> = {}
  for (const provider of providers) {
    const counts = await sql.all<{ state: string; found: number }>(
      'SELECT state, count(*) AS found FROM instances WHERE provider = ? GROUP BY state ORDER BY state',
      provider,
    )
    ledgers[provider] = {
      workspaces: 0,
      instances: Object.fromEntries(counts.map(({ state, found }) => [state, found])),
      volumes: 0,
      snapshots: 0,
      bytesCopied: 0,
      orphaned: 0,
    }
  }
  return ledgers as Record<Provider, Ledger>
}
