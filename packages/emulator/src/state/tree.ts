import type { Sql } from '../database.ts'
import { findWorkspace, listWorkspaces, type Workspace } from './workspaces.ts'

/** The workspaces right below one, oldest first; removed ones do not count. */
export async function listChildren(sql: Sql, workspace: Workspace, now: number): Promise<Workspace[]> {
  const all = await listWorkspaces(sql, workspace.org_id, now)
  return all.filter((other) => other.parent_id === workspace.id)
}

/** Everything below a workspace, at any depth. */
export async function listDescendants(sql: Sql, workspace: Workspace, now: number): Promise<Workspace[]> {
  const all = await listWorkspaces(sql, workspace.org_id, now)
  const below = (id: string): Workspace[] =>
    all.filter((other) => other.parent_id === id).flatMap((child) => [child, ...below(child.id)])
  return below(workspace.id)
}

/** The nearest paused workspace above one, if any: it keeps everything below it from starting. */
export async function findPausedAncestor(
  sql: Sql,
  workspace: Workspace,
  now: number,
): Promise<Workspace | undefined> {
  if (workspace.parent_id === null) return undefined
  const parent = await findWorkspace(sql, workspace.org_id, workspace.parent_id, now)
  if (!parent) return undefined
  return parent.status === 'paused' ? parent : findPausedAncestor(sql, parent, now)
}
