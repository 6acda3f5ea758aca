import { randomUUID } from 'node:crypto'

import type { Clock } from '../clock.ts'
import { isTimezone, nextRun } from '../cron.ts'
import type { Sql } from '../database.ts'

export const scheduleTables = `
CREATE TABLE schedules (
  id TEXT PRIMARY KEY,
  org_id TEXT NOT NULL REFERENCES orgs (id) ON DELETE CASCADE,
  -- Not a reference: a schedule can be left behind by its workspace.
  workspace_id TEXT NOT NULL,
  name TEXT NOT NULL,
  cron_expr TEXT NOT NULL,
  timezone TEXT NOT NULL,
  prompt TEXT NOT NULL,
  enabled INTEGER NOT NULL,
  -- When it was last switched on.
  enabled_at INTEGER NOT NULL,
  source TEXT NOT NULL,
  last_run_at INTEGER,
  next_run_at INTEGER,
  run_count INTEGER NOT NULL,
  last_status TEXT NOT NULL,
  last_error TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  position INTEGER NOT NULL,
  UNIQUE (workspace_id, name)
);
CREATE INDEX schedules_due ON schedules (enabled, next_run_at);
`

/** A prompt that a workspace is given by the clock. */
export interface Schedule {
  readonly id: string
  readonly org_id: string
  readonly workspace_id: string
  readonly name: string
  readonly cron_expr: string
  readonly timezone: string
  readonly prompt: string
  readonly enabled: boolean
  readonly enabled_at: number
  readonly source: 'runtime' | 'template'
  readonly last_run_at: number | null
  readonly next_run_at: number | null
  readonly run_count: number
  readonly last_status: string
  readonly last_error: string
  readonly created_at: number
  readonly updated_at: number
}

export interface NewSchedule {
  readonly orgId: string
  readonly workspaceId: string
  readonly cron_expr: string
  readonly prompt: string
  readonly name?: string
  readonly timezone?: string
  readonly enabled?: boolean
  readonly source?: Schedule['source']
}

export type ScheduleProblem = 'timezone' | 'cron' | 'name taken'

type Row = Omit<Schedule, 'enabled'> & { readonly enabled: number }

/** Creates a schedule of a workspace that exists, or says what is wrong with it. */
export async function createSchedule(
  sql: Sql,
  clock: Clock,
  given: NewSchedule,
): Promise<Schedule | ScheduleProblem> {
  const { orgId, workspaceId, cron_expr, name = '', enabled = true, source = 'runtime' } = given
  const timezone = given.timezone === undefined || given.timezone === '' ? 'UTC' : given.timezone
  const now = clock.now()
  if (!isTimezone(timezone)) return 'timezone'
  const next_run_at = nextRun(cron_expr, timezone, now)
  // Of one that never comes true nothing is known; there is no next run to answer with.
  if (next_run_at === undefined) return 'cron'
  if (await isNameTaken(sql, workspaceId, name)) return 'name taken'
  const schedule: Schedule = {
    id: randomUUID(),
    org_id: orgId,
    workspace_id: workspaceId,
    name,
    cron_expr,
    timezone,
    prompt: given.prompt.replaceAll('\r', ''),
    enabled,
    enabled_at: now,
    source,
    last_run_at: null,
    next_run_at,
    run_count: 0,
    last_status: '',
    last_error: '',
    created_at: now,
    updated_at: now,
  }
  await saveSchedule(sql, schedule)
  return schedule
}

/** The schedules of a workspace, oldest first. */
export async function listSchedules(sql: Sql, orgId: string, workspaceId: string): Promise<Schedule[]> {
  const rows = await sql.all<Row>(
    'SELECT * FROM schedules WHERE org_id = ? AND workspace_id = ? ORDER BY position',
    orgId,
    workspaceId.toLowerCase(),
  )
  return rows.map(toSchedule)
}

/** The schedules of an organisation, those of workspaces that are gone too. */
export async function listOrgSchedules(sql: Sql, orgId: string): Promise<Schedule[]> {
  const rows = await sql.all<Row>('SELECT * FROM schedules WHERE org_id = ? ORDER BY position', orgId)
  return rows.map(toSchedule)
}

/** The schedules that should have run by now, of workspaces that are there. */
export async function listDueSchedules(sql: Sql, now: number, limit: number): Promise<Schedule[]> {
  const rows = await sql.all<Row>(
    `SELECT schedules.* FROM schedules JOIN workspaces ON workspaces.id = schedules.workspace_id
     WHERE schedules.enabled = 1 AND schedules.next_run_at <= ? AND workspaces.removed = 0
     ORDER BY schedules.next_run_at LIMIT ?`,
    now,
    limit,
  )
  return rows.map(toSchedule)
}

export async function findSchedule(
  sql: Sql,
  orgId: string,
  workspaceId: string,
  id: string,
): Promise<Schedule | undefined> {
  const all = await listSchedules(sql, orgId, workspaceId)
  return all.find((schedule) => schedule.id === id.toLowerCase())
}

export async function isNameTaken(sql: Sql, workspaceId: string, name: string): Promise<boolean> {
  const row = await sql.get('SELECT id FROM schedules WHERE workspace_id = ? AND name = ?', workspaceId, name)
  return row !== undefined
}

/** Stores a new schedule or a new version of one. */
export async function saveSchedule(sql: Sql, schedule: Schedule): Promise<void> {
  const values = columns.map((column) => {
    const value = schedule[column]
    return typeof value === 'boolean' ? Number(value) : value
  })
  await sql.run(
    `INSERT INTO schedules (${columns.join(', ')}, position)
     VALUES (${columns.map(() => '?').join(', ')}, (SELECT coalesce(max(position), 0) + 1 FROM schedules))
     ON CONFLICT (id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    ...values,
  )
}

export async function deleteSchedule(sql: Sql, id: string): Promise<void> {
  await sql.run('DELETE FROM schedules WHERE id = ?', id)
}

/** What happens to the schedules of a workspace that is removed. */
export async function disableSchedules(sql: Sql, workspaceId: string): Promise<void> {
  await sql.run('UPDATE schedules SET enabled = 0 WHERE workspace_id = ?', workspaceId)
}

const columns = [
  'id',
  'org_id',
  'workspace_id',
  'name',
  'cron_expr',
  'timezone',
  'prompt',
  'enabled',
  'enabled_at',
  'source',
  'last_run_at',
  'next_run_at',
  'run_count',
  'last_status',
  'last_error',
  'created_at',
  'updated_at',
] as const satisfies (keyof Schedule)[]

const toSchedule = (row: Row): Schedule => ({ ...row, enabled: row.enabled === 1 })
