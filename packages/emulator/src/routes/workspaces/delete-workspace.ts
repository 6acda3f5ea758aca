import { Refusal, type Handlers } from '../../call.ts'
import { activeTasks } from '../../state/busy.ts'
import { removeWorkspace } from '../../state/provision.ts'
import { listSchedules } from '../../state/schedules.ts'
import { listChildren, listDescendants } from '../../state/tree.ts'
import { findWorkspace } from '../../state/workspaces.ts'

export const deleteWorkspace: Handlers['deleteWorkspace'] = async (call, { sql, clock }) => {
  const { path, query, headers, org } = call
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  if (!workspace) throw new Refusal(404, 'workspace not found')
  if (workspace.removed_at !== null) throw new Refusal(410, 'workspace removed', { id: workspace.id })
  const children = await listChildren(sql, workspace, clock.now())
  if (toText(headers.get('x-confirm-name')) !== workspace.name)
    throw new Refusal(400, 'destructive_action_requires_confirmation', {
      hint: 'send the workspace name in the X-Confirm-Name header',
      workspace_name: workspace.name,
      active_tasks: activeTasks(workspace),
      child_count: children.length,
      schedule_count: (await listSchedules(sql, org.id, workspace.id)).length,
    })
  if (children.length > 0 && query.confirm !== 'true')
    return {
      status: 409,
      body: {
        status: 'confirmation_required',
        message: `This workspace has ${children.length} child workspace${children.length === 1 ? '' : 's'}; pass confirm=true to delete all of them.`,
        children: children.map(({ id, name }) => ({ id, name })),
        children_count: children.length,
      },
    }
  const descendants = await listDescendants(sql, workspace, clock.now())
  const purge = query.purge === 'true'
  for (const gone of [workspace, ...descendants]) await removeWorkspace(sql, clock, gone, purge)
  return {
    status: 200,
    body: { status: purge ? 'purged' : 'removed', cascade_deleted: descendants.length },
  }
}

/** Node reads header bytes as Latin-1; the service compares them as the UTF-8 that they are. */
const toText = (header: string | null): string => Buffer.from(header ?? '', 'latin1').toString()
