import type { components } from '@molecule-ai/spec/types'

import { timestamp } from '../../clock.ts'
import type { Schedule } from '../../state/schedules.ts'

type Schemas = components['schemas']

/** A schedule as its workspace sees it. */
export function toSchedule(schedule: Schedule): Schemas['Schedule'] {
  const { workspace_id, cron_expr, timezone, prompt, source, created_at, updated_at } = schedule
  return {
    ...toHealth(schedule),
    workspace_id,
    cron_expr,
    timezone,
    prompt,
    source,
    created_at: timestamp(created_at),
    updated_at: timestamp(updated_at),
  }
}

/** A schedule as other workspaces see it. */
export function toHealth(schedule: Schedule): Schemas['ScheduleHealth'] {
  const { id, name, enabled, last_run_at, next_run_at, run_count, last_status, last_error } = schedule
  return {
    id,
    name,
    enabled,
    last_run_at: toTime(last_run_at),
    next_run_at: toTime(next_run_at),
    run_count,
    last_status,
    last_error,
  }
}

export const toTime = (time: number | null): string | null => (time === null ? null : timestamp(time))
