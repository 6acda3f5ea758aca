import type { Scope } from '../../call.ts'
import { recordEvent } from '../../state/events.ts'
import { removeWorkspace } from '../../state/provision.ts'
import { listDescendants } from '../../state/tree.ts'
import { listWorkspaces } from '../../state/workspaces.ts'

/** Removes what has the name of an imported workspace and is none of them, with everything below it. */
export async function reconcile(
  orgId: string,
  imported: readonly { readonly id: string; readonly name: string }[],
  { sql, clock }: Scope,
): Promise<{ reconcile_removed_count: number }> {
  const now = clock.now()
  const kept = new Set(imported.map(({ id }) => id))
  const names = new Set(imported.map(({ name }) => name))
  const strays = (await listWorkspaces(sql, orgId, now)).filter(
    ({ id, name }) => names.has(name) && !kept.has(id),
  )
  const removed = new Map(strays.map((workspace) => [workspace.id, workspace]))
  for (const stray of strays)
    for (const below of await listDescendants(sql, stray, now)) removed.set(below.id, below)
  for (const workspace of removed.values()) {
    await removeWorkspace(sql, clock, workspace, false)
    await recordEvent(sql, clock, { orgId, workspaceId: workspace.id, type: 'WORKSPACE_REMOVED' })
  }
  return { reconcile_removed_count: removed.size }
}
