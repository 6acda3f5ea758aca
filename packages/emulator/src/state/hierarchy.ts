import type { Sql } from '../database.ts'
import { findWorkspace, listWorkspaces, type Workspace } from './workspaces.ts'

/** How far up a relation is looked for. */
const levels = 32

/**
 * Whether two workspaces of an organisation may talk: to itself, to those under the same parent, and up and down the
 * tree. Workspaces at the top are no siblings of each other.
 */
export async function mayTalk(
  sql: Sql,
  orgId: string,
  callerId: string,
  targetId: string,
  now: number,
): Promise<boolean> {
  const caller = await findStanding(sql, orgId, callerId, now)
  const target = await findStanding(sql, orgId, targetId, now)
  if (!caller || !target) return false
  if (caller.id === target.id) return true
  if (caller.parent_id !== null && caller.parent_id === target.parent_id) return true
  return (await isAbove(sql, caller, target, now)) || (await isAbove(sql, target, caller, now))
}

/** The workspaces right around one: siblings, then children, then the parent. */
export async function listPeers(sql: Sql, workspace: Workspace, now: number): Promise<Workspace[]> {
  const others = (await listWorkspaces(sql, workspace.org_id, now)).filter(({ id }) => id !== workspace.id)
  const parentId = workspace.parent_id
  return [
    ...others.filter((other) => parentId !== null && other.parent_id === parentId),
    ...others.filter((other) => other.parent_id === workspace.id),
    ...others.filter((other) => other.id === parentId),
  ]
}

async function findStanding(
  sql: Sql,
  orgId: string,
  id: string,
  now: number,
): Promise<Workspace | undefined> {
  const workspace = await findWorkspace(sql, orgId, id, now)
  return workspace?.removed_at === null ? workspace : undefined
}

async function isAbove(sql: Sql, upper: Workspace, lower: Workspace, now: number): Promise<boolean> {
  let at: Workspace | undefined = lower
  for (let level = 0; level < levels && at !== undefined && at.parent_id !== null; level++) {
    if (at.parent_id === upper.id) return true
    at = await findStanding(sql, upper.org_id, at.parent_id, now)
  }
  return false
}
