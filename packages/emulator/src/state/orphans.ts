import type { Sql } from '../database.ts'
import { isNameTaken, listOrgSchedules, saveSchedule, type Schedule } from './schedules.ts'
import { findWorkspace, listWorkspaces, type Workspace } from './workspaces.ts'

/** A schedule whose workspace is gone. */
export interface Orphan {
  readonly schedule: Schedule
  /** The workspace, when it was only removed and not purged. */
  readonly removed?: Workspace
}

export async function listOrphans(sql: Sql, orgId: string, now: number): Promise<Orphan[]> {
  const orphans: Orphan[] = []
  for (const schedule of await listOrgSchedules(sql, orgId)) {
    const workspace = await findWorkspace(sql, orgId, schedule.workspace_id, now)
    if (!workspace) orphans.push({ schedule })
    else if (workspace.removed_at !== null) orphans.push({ schedule, removed: workspace })
  }
  return orphans
}

/**
 * Gives each orphan to the successor of its workspace, or switches it off. How the real service tells a successor is not
 * known; here it is the living workspace of the same name in the same place.
 */
export async function reapOrphans(
  sql: Sql,
  orgId: string,
  now: number,
): Promise<{ repointed: number; disabled: number }> {
  const living = await listWorkspaces(sql, orgId, now)
  let [repointed, disabled] = [0, 0]
  for (const { schedule, removed } of await listOrphans(sql, orgId, now)) {
    const heir = living.find(
      ({ name, parent_id }) => name === removed?.name && parent_id === removed.parent_id,
    )
    if (heir && !(await isNameTaken(sql, heir.id, schedule.name))) {
      await saveSchedule(sql, { ...schedule, workspace_id: heir.id, updated_at: now })
      repointed += 1
    } else if (schedule.enabled) {
      await saveSchedule(sql, { ...schedule, enabled: false, updated_at: now })
      disabled += 1
    }
  }
  return { repointed, disabled }
}
