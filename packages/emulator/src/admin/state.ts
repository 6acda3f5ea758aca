import { timestamp } from '../clock.ts'
import type { Sql } from '../database.ts'
import { isEnd, stages, type MigrationState } from '../machine.ts'
import type { Migration } from '../state/migrations.ts'
import { toProvision } from '../state/org-views.ts'
import { listOrgs } from '../state/orgs.ts'
import type { Provider, Workspace } from '../state/workspaces.ts'
import { toShown } from './clock.ts'
import { listLedgers } from './ledgers.ts'
import type { AdminOperation, Sandbox } from './operation.ts'
import { stateSchema } from './state-schema.ts'

/** All that the sandbox shows of its state. */
export type Overview = Awaited<ReturnType<typeof toOverview>>

export const stateOperations: readonly AdminOperation[] = [
  {
    method: 'GET',
    path: '/state',
    id: 'getState',
    summary: 'Show organisations, workspaces, migrations with their steps, and the books of the clouds',
    query: {
      limit: {
        type: 'integer',
        minimum: 0,
        maximum: 100_000,
        description: 'The most of each list, the newest; 100 unless given. Totals count all.',
      },
    },
    success: { status: 200, schema: stateSchema },
    handle: ({ query }, sandbox) => toOverview(sandbox, (query['limit'] as number | undefined) ?? 100),
  },
]

export function toOverview(sandbox: Sandbox, limit: number) {
  const { database, ledger } = sandbox
  const show = async (sql: Sql, books: Sql) => ({
    emulator: {
      version: sandbox.version,
      startedAt: timestamp(sandbox.startedAt),
      clock: toShown(sandbox),
      findings: sandbox.findings.slice(-limit),
    },
    totals: {
      orgs: await count(sql, 'orgs'),
      workspaces: await count(sql, 'workspaces WHERE removed = 0'),
      migrations: await countBy(
        sql,
        'SELECT state AS name, count(*) AS found FROM migrations GROUP BY state',
      ),
    },
    orgs: await toOrgs(sql, sandbox, limit),
    workspaces: await toWorkspaces(sql, limit),
    providers: await listLedgers(sql, books, limit),
    migrations: await toMigrations(sql, limit),
  })
  return database.transaction((sql) => ledger.transaction((books) => show(sql, books), { mode: 'read' }), {
    mode: 'read',
  })
}

async function toOrgs(sql: Sql, sandbox: Sandbox, limit: number) {
  const tenants = sandbox.tenants()
  const sizes = await countBy(
    sql,
    'SELECT org_id AS name, count(*) AS found FROM workspaces WHERE removed = 0 GROUP BY org_id',
  )
  return (await listOrgs(sql)).slice(0, limit).map((org) => ({
    id: org.id,
    slug: org.slug,
    name: org.name,
    plan: org.plan,
    status: toProvision(org, sandbox.clock.now()).status,
    workspaces: sizes[org.id] ?? 0,
    url: tenants.find(({ slug }) => slug === org.slug)?.url ?? null,
  }))
}

async function toWorkspaces(sql: Sql, limit: number) {
  const rows = await sql.all<{ document: string; slug: string }>(
    `SELECT workspaces.document, orgs.slug FROM workspaces JOIN orgs ON orgs.id = workspaces.org_id
     WHERE removed = 0 ORDER BY workspaces.position DESC LIMIT ?`,
    limit,
  )
  return rows.map(({ document, slug }) => {
    const { id, name, status, provider, instance_id: instanceId } = JSON.parse(document) as Workspace
    return { id, name, org: slug, status, provider, instanceId }
  })
}

async function toMigrations(sql: Sql, limit: number) {
  const migrations = await sql.all<Migration & { name: string | null }>(
    `SELECT migrations.*, workspaces.name FROM migrations LEFT JOIN workspaces ON workspaces.id = workspace_id
     ORDER BY migrations.position DESC LIMIT ?`,
    limit,
  )
  const shown: {
    id: string
    workspaceId: string
    workspace: string | null
    from: Provider
    to: Provider
    state: MigrationState
    ended: boolean
    reason: string | null
    startedAt: string
    steps: { state: MigrationState; at: string }[]
  }[] = []
  for (const migration of migrations) {
    const events = await sql.all<{ state: MigrationState; at: number }>(
      'SELECT state, at FROM migration_events WHERE migration_id = ? ORDER BY position',
      migration.id,
    )
    shown.push({
      id: migration.id,
      workspaceId: migration.workspace_id,
      workspace: migration.name,
      from: migration.from_provider,
      to: migration.to_provider,
      state: migration.state,
      ended: isEnd(migration.state),
      reason: migration.reason,
      startedAt: timestamp(migration.started_at),
      steps: events.map(({ state, at }) => ({ state, at: timestamp(at) })),
    })
  }
  return shown
}

/** The states that a migration has still before it when all goes well. */
export const toAhead = (state: MigrationState): readonly MigrationState[] =>
  isEnd(state) ? [] : [...stages.slice(stages.indexOf(state) + 1), 'completed']

async function count(sql: Sql, from: string): Promise<number> {
  return (await sql.get<{ found: number }>(`SELECT count(*) AS found FROM ${from}`))?.found ?? 0
}

async function countBy(sql: Sql, statement: string): Promise<Record<string, number>> {
  const rows = await sql.all<{ name: string; found: number }>(statement)
  return Object.fromEntries(rows.map(({ name, found }) => [name, found]))
}
