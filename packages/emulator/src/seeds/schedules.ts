import type { Clock } from '../clock.ts'
import { nextRun } from '../cron.ts'
import type { Sql } from '../database.ts'
import { saveSchedule, type Schedule } from '../state/schedules.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** Two schedules of Reports, and one that a workspace left behind that is not there any more. */
export async function seedSchedules(sql: Sql, org_id: string, clock: Clock): Promise<void> {
  const common = {
    org_id,
    workspace_id: reports,
    timezone: 'Europe/Berlin',
    enabled: true,
    source: 'runtime',
    last_run_at: null,
    run_count: 0,
    last_status: '',
    last_error: '',
  } as const
  const seeded: readonly Omit<Schedule, 'next_run_at' | 'created_at' | 'updated_at' | 'enabled_at'>[] = [
    {
      ...common,
      id: 'b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26',
      name: 'Weekday report',
      cron_expr: '0 9 * * 1-5',
      prompt: 'Write the daily report and send it to the team.',
      last_run_at: Date.parse('2026-06-24T07:00:04Z'),
      run_count: 16,
      last_status: 'ok',
    },
    {
      ...common,
      id: '0c7e94b8-5a1f-4d36-8b72-e9d4a6c3f015',
      name: 'Quarterly review',
      cron_expr: '0 9 1 1,4,7,10 *',
      prompt: 'Compare this quarter with the last one.',
      enabled: false,
    },
    {
      ...common,
      id: 'd9a3e517-6c48-4b0f-a2e5-7f81b4c6d032',
      workspace_id: '4be07c61-9f25-4a83-b6d0-8c1e5a7f2d94',
      name: 'Old newsletter',
      cron_expr: '0 6 * * 5',
      timezone: 'UTC',
      prompt: 'Send the newsletter.',
      source: 'template',
    },
  ]
  const created_at = Date.parse('2026-06-02T10:00:00Z')
  for (const schedule of seeded) {
    const { cron_expr, timezone, last_run_at } = schedule
    // The next run lies ahead, so that a fresh sandbox has nothing to make up for.
    const next_run_at = nextRun(cron_expr, timezone, clock.now()) ?? null
    const updated_at = last_run_at ?? created_at
    await saveSchedule(sql, { ...schedule, next_run_at, created_at, updated_at, enabled_at: created_at })
  }
}
