import { Refusal, type Handlers } from '../call.ts'
import { nameHeader, proveSender } from '../sender.ts'
import { listPeers, mayTalk } from '../state/hierarchy.ts'
import { toDetail } from '../state/views.ts'
import { findWorkspace, type Workspace } from '../state/workspaces.ts'

export const discovery = {
  async listPeers(call, { sql, clock }) {
    const { path, query, org } = call
    const now = clock.now()
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, now)
    if (workspace) await proveSender(sql, call, workspace.id, 'workspace')
    if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
    const wanted = (query.q ?? '').toLowerCase()
    const peers = (await listPeers(sql, workspace, now)).filter(({ name, role }) =>
      [name, role ?? ''].some((text) => text.toLowerCase().includes(wanted)),
    )
    return { status: 200, body: peers.map((peer) => toPeer(peer, now)) }
  },

  async discoverWorkspace(call, { sql, clock }) {
    const { path, headers, org } = call
    const now = clock.now()
    const asking = headers.get(nameHeader)?.trim().toLowerCase() ?? ''
    if (asking === '') throw new Refusal(400, `${nameHeader} header is required`)
    await proveSender(sql, call, asking, 'workspace')
    // An id that nobody has looks like a workspace that is not related.
    if (!(await mayTalk(sql, org.id, asking, path.workspace_id, now)))
      throw new Refusal(403, 'not authorized to discover this workspace')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, now)
    if (!workspace) throw new Refusal(404, 'workspace not found')
    const { id, name, url, status } = toDetail(workspace, now)
    if (status !== 'online' && status !== 'degraded')
      throw new Refusal(503, 'workspace not available', { status })
    return { status: 200, body: { id, url, name } }
  },

  async checkAccess({ body, org }, { sql, clock }) {
    const allowed = await mayTalk(sql, org.id, body.caller_id, body.target_id, clock.now())
    return { status: 200, body: { allowed } }
  },
} satisfies Partial<Handlers>

function toPeer(workspace: Workspace, now: number) {
  const { id, name, role, tier, status, url, parent_id, agent_card, active_tasks } = toDetail(workspace, now)
  return { id, name, role, tier, status, url, parent_id, agent_card, active_tasks }
}
