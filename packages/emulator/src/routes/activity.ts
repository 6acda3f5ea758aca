import { Refusal, type Handlers } from '../call.ts'
import { recordDeed } from '../state/activity.ts'
import { toDetail } from '../state/views.ts'
import { findWorkspace } from '../state/workspaces.ts'
import { listActivity } from './activity/list-activity.ts'
import { listAuditEvents } from './activity/list-audit-events.ts'
import { searchSessions } from './activity/search-sessions.ts'

export const activity = {
  listActivity,
  listAuditEvents,
  searchSessions,

  async recordActivity({ path, body, org }, { sql, clock }) {
    if (body.source_id !== undefined && body.source_id !== path.workspace_id)
      throw new Refusal(403, 'source_id must match the workspace')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const { activity_type, metadata: _, ...deed } = body
    // The real service says that it is logged even when there is no workspace to log it for.
    if (workspace) await recordDeed(sql, clock, { ...deed, workspaceId: workspace.id, type: activity_type })
    return { status: 200, body: { status: 'logged' } }
  },

  async notifyUser({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (!workspace) throw new Refusal(404, 'workspace not found')
    if (!toDetail(workspace, clock.now()).talk_to_user_enabled)
      throw new Refusal(403, 'talk_to_user_disabled', {
        hint: 'enable talk_to_user_enabled for this workspace',
      })
    // There is no web UI that could show it.
    return { status: 200, body: { status: 'sent' } }
  },

  async listTraces() {
    // No tracing service is set up here.
    return { status: 200, body: [] }
  },
} satisfies Partial<Handlers>
