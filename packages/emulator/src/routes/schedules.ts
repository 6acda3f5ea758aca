import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { isTimezone, nextRun } from '../cron.ts'
import { listRuns } from '../state/schedule-runs.ts'
import {
  createSchedule,
  deleteSchedule,
  findSchedule,
  isNameTaken,
  listSchedules,
  saveSchedule,
  type Schedule,
} from '../state/schedules.ts'
import { findWorkspace } from '../state/workspaces.ts'
import { toSchedule } from './schedules/views.ts'
import { listOrgScheduleHealth, listScheduleHealth } from './schedules/health.ts'
import { listOrphanSchedules, reapOrphanSchedules } from './schedules/orphans.ts'

export const schedules = {
  async listSchedules({ path, org }, { sql }) {
    const all = await listSchedules(sql, org.id, path.workspace_id)
    return { status: 200, body: all.map(toSchedule) }
  },

  async createSchedule({ path, body, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const given = { ...body, orgId: org.id, workspaceId: path.workspace_id.toLowerCase() }
    const created = await createSchedule(sql, clock, given)
    if (created === 'timezone') throw new Refusal(400, `invalid timezone: ${body.timezone}`)
    if (created === 'cron') throw new Refusal(400, 'invalid request body')
    // Neither a taken name nor a missing workspace is looked for: the real service learns of both from its database.
    if (created === 'name taken' || !workspace) throw new Refusal(500, 'failed to create schedule')
    const { id, next_run_at } = created
    return { status: 201, body: { id, status: 'created', next_run_at: timestamp(next_run_at ?? 0) } }
  },

  async updateSchedule({ path, body, org }, { sql, clock }) {
    const { cron_expr, timezone } = body
    if (timezone !== undefined && timezone !== '' && !isTimezone(timezone))
      throw new Refusal(400, `invalid timezone: ${timezone}`)
    const schedule = await find(sql, org.id, path)
    const times = { cron_expr: cron_expr ?? schedule.cron_expr, timezone: timezone ?? schedule.timezone }
    const now = clock.now()
    const isRetimed = cron_expr !== undefined || timezone !== undefined
    const next_run_at = isRetimed
      ? nextRun(times.cron_expr, times.timezone, now)
      : (schedule.next_run_at ?? undefined)
    if (isRetimed && next_run_at === undefined) throw new Refusal(400, 'invalid request body')
    const name = body.name ?? schedule.name
    if (name !== schedule.name && (await isNameTaken(sql, schedule.workspace_id, name)))
      throw new Refusal(500, 'failed to update schedule')
    const enabled = body.enabled ?? schedule.enabled
    await saveSchedule(sql, {
      ...schedule,
      ...times,
      name,
      prompt: body.prompt ?? schedule.prompt,
      enabled,
      enabled_at: enabled && !schedule.enabled ? now : schedule.enabled_at,
      next_run_at: next_run_at ?? null,
      updated_at: now,
    })
    return { status: 200, body: { status: 'updated' } }
  },

  async deleteSchedule({ path, org }, { sql }) {
    const { id } = await find(sql, org.id, path)
    await deleteSchedule(sql, id)
    return { status: 200, body: { status: 'deleted' } }
  },

  async runSchedule({ path, org }, { sql }) {
    // The name promises more than the real service does: the caller gets the prompt and has to send it.
    const { workspace_id, prompt } = await find(sql, org.id, path)
    return { status: 200, body: { status: 'fired', workspace_id, prompt } }
  },

  async listScheduleHistory({ path, org }, { sql, clock }) {
    const known = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const runs = known ? await listRuns(sql, clock, known.id, path.schedule_id) : []
    return {
      status: 200,
      body: runs.map(({ at, status, error, request }) => ({
        timestamp: timestamp(at),
        duration_ms: null,
        status,
        error_detail: error,
        request,
      })),
    }
  },

  listScheduleHealth,
  listOrgScheduleHealth,
  listOrphanSchedules,
  reapOrphanSchedules,
} satisfies Partial<Handlers>

async function find(
  sql: Parameters<typeof findSchedule>[0],
  orgId: string,
  path: { readonly workspace_id: string; readonly schedule_id: string },
): Promise<Schedule> {
  const schedule = await findSchedule(sql, orgId, path.workspace_id, path.schedule_id)
  if (!schedule) throw new Refusal(404, 'schedule not found')
  return schedule
}
