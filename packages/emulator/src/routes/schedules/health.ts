import { Refusal, type Call, type Handlers } from '../../call.ts'
import { intervalOf } from '../../cron.ts'
import type { Sql } from '../../database.ts'
import { listOrgSchedules, listSchedules, type Schedule } from '../../state/schedules.ts'
import { countWorkspaceTokens, findTokenWorkspace } from '../../state/tokens.ts'
import { findWorkspace, listWorkspaces, type Workspace } from '../../state/workspaces.ts'
import { toHealth, toTime } from './views.ts'

export const listScheduleHealth: Handlers['listScheduleHealth'] = async (call, { sql, clock }) => {
  await checkAsker(call, sql, clock.now())
  const all = await listSchedules(sql, call.org.id, call.path.workspace_id)
  return { status: 200, body: all.map(toHealth) }
}

export const listOrgScheduleHealth: Handlers['listOrgScheduleHealth'] = async ({ org }, { sql, clock }) => {
  const now = clock.now()
  const workspaces = new Map((await listWorkspaces(sql, org.id, now)).map((each) => [each.id, each.name]))
  const rows = (await listOrgSchedules(sql, org.id)).flatMap((schedule) => {
    const workspace_name = workspaces.get(schedule.workspace_id)
    if (workspace_name === undefined) return []
    const { id, workspace_id, name, cron_expr, last_run_at, next_run_at } = schedule
    return {
      workspace_id,
      schedule_id: id,
      workspace_name,
      schedule_name: name,
      cron_expr,
      last_run_at: toTime(last_run_at),
      expected_next_run: toTime(next_run_at),
      ...toStatus(schedule, now),
    }
  })
  const byName = rows.toSorted(
    (a, b) =>
      a.workspace_name.localeCompare(b.workspace_name) || a.schedule_name.localeCompare(b.schedule_name),
  )
  return { status: 200, body: byName }
}

/** How late the real service lets a run be is not known; here it is twice the time between runs. */
function toStatus(schedule: Schedule, now: number) {
  const { cron_expr, timezone, last_run_at } = schedule
  const threshold = 2 * (intervalOf(cron_expr, timezone, now) ?? 0)
  const isLate = last_run_at !== null && threshold > 0 && now - last_run_at > threshold
  const status = last_run_at === null ? 'never_run' : isLate ? 'stale' : 'ok'
  return { status, stale_threshold_seconds: threshold / 1000 } as const
}

/** No boundary in the real service either: who calls itself the workspace, or names a part of the platform, is believed. */
async function checkAsker(call: Call<'listScheduleHealth'>, sql: Sql, now: number): Promise<void> {
  const { headers, path, org, caller } = call
  const asker = headers.get('x-workspace-id')?.toLowerCase()
  if (!asker) throw new Refusal(401, 'X-Workspace-ID header required')
  if (asker === path.workspace_id.toLowerCase() || /^(webhook|system|test|channel):/.test(asker)) return
  if (caller.credential === 'orgApiKey' || caller.credential === 'adminToken') return
  if ((await countWorkspaceTokens(sql, asker)) > 0) {
    const token = headers.get('authorization')?.replace(/^Bearer /, '')
    if (token === undefined) throw new Refusal(401, 'missing caller auth token')
    if ((await findTokenWorkspace(sql, token.trim(), now)) !== asker)
      throw new Refusal(401, 'invalid caller auth token')
  }
  const from = await findWorkspace(sql, org.id, asker, now)
  const to = await findWorkspace(sql, org.id, path.workspace_id, now)
  if (!from || !to || !areRelated(await listWorkspaces(sql, org.id, now), from, to))
    throw new Refusal(403, 'access denied')
}

/** Siblings below one parent, or one of them above the other. */
function areRelated(all: readonly Workspace[], one: Workspace, other: Workspace): boolean {
  const above = (workspace: Workspace): string[] => {
    const parent = all.find(({ id }) => id === workspace.parent_id)
    return parent ? [parent.id, ...above(parent)] : []
  }
  const areSiblings = one.parent_id !== null && one.parent_id === other.parent_id
  return areSiblings || above(one).includes(other.id) || above(other).includes(one.id)
}
