import type { Handlers } from '../../call.ts'
import { listOrphans, reapOrphans } from '../../state/orphans.ts'

export const listOrphanSchedules: Handlers['listOrphanSchedules'] = async ({ org }, { sql, clock }) => {
  const orphans = await listOrphans(sql, org.id, clock.now())
  return {
    status: 200,
    body: orphans.map(({ schedule: { id, workspace_id, name, source, enabled, cron_expr }, removed }) => ({
      workspace_id,
      workspace_status: removed ? 'removed' : 'missing',
      schedule_id: id,
      schedule_name: name,
      source,
      enabled,
      cron_expr,
    })),
  }
}

export const reapOrphanSchedules: Handlers['reapOrphanSchedules'] = async ({ org }, { sql, clock }) => ({
  status: 200,
  body: await reapOrphans(sql, org.id, clock.now()),
})
