import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { toDetail, toListItem } from '../state/views.ts'
import { findWorkspace, listWorkspaces } from '../state/workspaces.ts'
import { createWorkspace } from './workspaces/create-workspace.ts'
import { deleteWorkspace } from './workspaces/delete-workspace.ts'
import { inspectWorkspace } from './workspaces/inspect-workspace.ts'
import { lifeCycle } from './workspaces/life-cycle.ts'
import { updateWorkspaceEnv } from './workspaces/update-workspace-env.ts'
import { updateWorkspace } from './workspaces/update-workspace.ts'

export const workspaces = {
  async listWorkspaces({ org }, { sql, clock }) {
    const now = clock.now()
    const all = await listWorkspaces(sql, org.id, now)
    return { status: 200, body: all.map((workspace) => toListItem(workspace, now)) }
  },

  async getWorkspace({ path, query, org }, { sql, clock }) {
    const now = clock.now()
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, now)
    if (!workspace) throw new Refusal(404, 'workspace not found')
    if (workspace.removed_at !== null && query.include_removed !== 'true')
      throw new Refusal(410, 'workspace removed', {
        id: workspace.id,
        removed_at: timestamp(workspace.removed_at),
        hint: 'pass include_removed=true to read the record',
      })
    return { status: 200, body: toDetail(workspace, now) }
  },

  createWorkspace,
  updateWorkspace,
  deleteWorkspace,
  updateWorkspaceEnv,
  ...lifeCycle,
  ...inspectWorkspace,
} satisfies Partial<Handlers>
