import type { Clock } from '../clock.ts'
import type { Sql } from '../database.ts'
import type { BookedMachine } from '../state/machines.ts'
import { saveWorkspace, type Workspace } from '../state/workspaces.ts'

/** Minutes until the agent answers again after a switch of machines. */
const restartMinutes = 1

/** Lets a workspace run on another machine. A paused one stays paused. */
export async function point(
  sql: Sql,
  clock: Clock,
  workspace: Workspace,
  { provider, type, instance_id }: BookedMachine,
): Promise<void> {
  await saveWorkspace(sql, {
    ...workspace,
    provider,
    instance_id,
    compute: { ...workspace.compute, provider, instance_type: type },
    ...(workspace.status === 'paused'
      ? {}
      : { status: 'provisioning', online_at: clock.now() + clock.wait(restartMinutes) }),
  })
}
