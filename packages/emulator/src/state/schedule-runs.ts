import type { Clock } from '../clock.ts'
import { lastRuns, nextRun } from '../cron.ts'
import type { Sql } from '../database.ts'
import { recordDeed } from './activity.ts'
import { activeTasks } from './busy.ts'
import { recordEvent } from './events.ts'
import { listDueSchedules, saveSchedule, type Schedule } from './schedules.ts'
import { findWorkspaceAnywhere } from './workspaces.ts'

/** What is made up for at once: as many runs as the history shows, of so many schedules. Older runs are left out. */
const runsAtOnce = 20
const schedulesAtOnce = 50
const retention = 7 * 86_400_000

/** One run, as the history shows it. */
export interface Run {
  readonly at: number
  readonly status: string
  readonly error: string
  readonly request: RunRequest
}

/** What was run, or why it was not. */
export interface RunRequest {
  readonly schedule_id: string
  readonly schedule_name: string
  readonly cron_expr: string
  readonly prompt?: string
  readonly skipped?: true
  readonly active_tasks?: number
}

/**
 * Runs what was due since somebody last looked. Nothing ticks in the emulator: this comes before each request, so that
 * whatever is asked sees a scheduler that never slept.
 */
export async function runDueSchedules(sql: Sql, clock: Clock): Promise<void> {
  const now = clock.now()
  const due = new Map(
    (await listDueSchedules(sql, now, schedulesAtOnce)).map((schedule) => [schedule.id, schedule]),
  )
  const runs = [...due.values()].flatMap((schedule) =>
    timesOf(schedule, now).map((at) => ({ at, id: schedule.id })),
  )
  for (const { at, id } of runs.toSorted((a, b) => a.at - b.at)) {
    const schedule = due.get(id)
    if (schedule) due.set(id, await run(sql, clock, schedule, at))
  }
  for (const schedule of due.values()) {
    const next = nextRun(schedule.cron_expr, schedule.timezone, now)
    await saveSchedule(sql, {
      ...schedule,
      next_run_at: next ?? null,
      updated_at: schedule.last_run_at ?? now,
    })
  }
}

/** The last runs of a schedule, newest first. They are a part of the activity of its workspace and expire with it. */
export async function listRuns(
  sql: Sql,
  clock: Clock,
  workspaceId: string,
  scheduleId: string,
): Promise<Run[]> {
  const rows = await sql.all<{ created_at: number; document: string }>(
    `SELECT created_at, document FROM activity WHERE workspace_id = ? AND activity_type = 'cron_run' AND created_at > ?
     ORDER BY created_at DESC, position DESC`,
    workspaceId.toLowerCase(),
    clock.now() - retention,
  )
  return rows
    .map(({ created_at, document }): Run => {
      const { status, error_detail, request_body } = JSON.parse(document) as Stored
      return { at: created_at, status, error: error_detail ?? '', request: request_body }
    })
    .filter(({ request }) => request.schedule_id === scheduleId.toLowerCase())
    .slice(0, runsAtOnce)
}

interface Stored {
  readonly status: string
  readonly error_detail: string | null
  readonly request_body: RunRequest
}

/** When it ran. What was overdue when it was switched on ran right then, once. */
function timesOf(schedule: Schedule, now: number): number[] {
  const { cron_expr, timezone, enabled_at, next_run_at } = schedule
  const from = next_run_at ?? now
  const times = lastRuns(cron_expr, timezone, now, runsAtOnce).filter((at) => at >= from && at > enabled_at)
  return from <= enabled_at ? [enabled_at, ...times] : times
}

async function run(sql: Sql, clock: Clock, schedule: Schedule, at: number): Promise<Schedule> {
  const { id, org_id: orgId, workspace_id: workspaceId, name, cron_expr, prompt } = schedule
  const workspace = await findWorkspaceAnywhere(sql, workspaceId, at)
  const tasks = workspace ? activeTasks(workspace) : 0
  // The prompt goes to the agent as any message does, and fails as one does when nobody is there.
  const status = tasks > 0 ? 'skipped' : workspace?.status === 'online' ? 'ok' : 'error'
  const error = { skipped: `workspace is busy: ${tasks} active`, ok: '', error: 'workspace has no URL' }[
    status
  ]
  const then: Clock = { ...clock, now: () => at }
  const what = { schedule_id: id, schedule_name: name, cron_expr }
  await recordDeed(sql, then, {
    workspaceId,
    type: 'cron_run',
    summary: name,
    status,
    error_detail: error === '' ? null : error,
    request_body: {
      ...what,
      ...(status === 'skipped' ? { skipped: true, active_tasks: tasks } : { prompt: prompt.slice(0, 200) }),
    },
  })
  await recordEvent(sql, then, {
    orgId,
    workspaceId,
    type: status === 'skipped' ? 'CRON_SKIPPED' : 'CRON_EXECUTED',
    payload: { schedule_id: id, schedule_name: name, status },
  })
  return {
    ...schedule,
    last_run_at: at,
    run_count: schedule.run_count + 1,
    last_status: status,
    last_error: error,
  }
}
