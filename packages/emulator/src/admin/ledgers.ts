import { timestamp } from '../clock.ts'
import type { Sql } from '../database.ts'
import { providers, type Provider } from '../providers/cloud.ts'
import type { LedgerCall } from '../providers/ledger.ts'

/** What the books of a cloud say. */
export interface Ledger {
  /** How many workspaces run there. */
  readonly workspaces: number
  readonly machines: { readonly running: number; readonly terminated: number }
  readonly volumes: number
  readonly snapshots: number
  /** By snapshots and restores. */
  readonly bytesCopied: number
  /** Machines that run although the control plane's book has nobody to run for, and no intention to end them. */
  readonly orphaned: readonly string[]
  /** What it was asked for last, the newest first. */
  readonly calls: readonly LedgerLine[]
}

interface LedgerLine {
  readonly at: string
  readonly operation: string
  /** Who asked: asking again with the same one changes nothing. */
  readonly token: string
  readonly resource: string | null
  readonly outcome: LedgerCall['outcome']
  readonly bytes: number | null
}

/** The books of the clouds, by name; `state` is what the control plane has in its own. */
export async function listLedgers(state: Sql, books: Sql, limit: number): Promise<Record<Provider, Ledger>> {
  const kept = await state.all<{ token: string }>(
    `SELECT token FROM machines WHERE wanted = 'running' OR settled = 0 OR keeper IS NOT NULL`,
  )
  const known = new Set(kept.map(({ token }) => token))
  const ledgers: Partial<Record<Provider, Ledger>> = {}
  for (const provider of providers) {
    const count = async (sql: Sql, from: string): Promise<number> =>
      (await sql.get<{ found: number }>(`SELECT count(*) AS found FROM ${from}`, provider))?.found ?? 0
    const living = await books.all<{ id: string; token: string }>(
      'SELECT id, token FROM instances WHERE provider = ? AND terminated_at IS NULL',
      provider,
    )
    ledgers[provider] = {
      workspaces: await count(
        state,
        `machines JOIN workspaces ON workspaces.id = workspace_id
         WHERE provider = ? AND attached = 1 AND wanted = 'running' AND removed = 0`,
      ),
      machines: {
        running: living.length,
        terminated: await count(books, 'instances WHERE provider = ? AND terminated_at IS NOT NULL'),
      },
      volumes: await count(books, 'volumes WHERE provider = ? AND deleted_at IS NULL'),
      snapshots: await count(books, 'snapshots WHERE provider = ? AND deleted_at IS NULL'),
      bytesCopied: await sumBytes(books, provider),
      orphaned: living.filter(({ token }) => !known.has(token)).map(({ id }) => id),
      calls: await listCalls(books, provider, limit),
    }
  }
  return ledgers as Record<Provider, Ledger>
}

async function sumBytes(books: Sql, provider: Provider): Promise<number> {
  const row = await books.get<{ bytes: number | string | null }>(
    'SELECT sum(bytes) AS bytes FROM calls WHERE provider = ?',
    provider,
  )
  // PostgreSQL gives a sum as text, because it may be wider than a number.
  return Number(row?.bytes ?? 0)
}

async function listCalls(books: Sql, provider: Provider, limit: number): Promise<LedgerLine[]> {
  const rows = await books.all<LedgerCall>(
    'SELECT * FROM calls WHERE provider = ? ORDER BY position DESC LIMIT ?',
    provider,
    limit,
  )
  return rows.map(({ at, operation, token, resource_id, outcome, bytes }) => ({
    at: timestamp(at),
    operation,
    token,
    resource: resource_id ?? null,
    outcome,
    bytes: bytes ?? null,
  }))
}
