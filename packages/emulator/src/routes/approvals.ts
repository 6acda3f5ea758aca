import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { addApproval, endApproval, findApproval, listApprovals, listPending } from '../state/approvals.ts'
import { recordEvent } from '../state/events.ts'
import { findWorkspace } from '../state/workspaces.ts'

export const approvals = {
  async listPendingApprovals({ org }, { sql }) {
    const pending = await listPending(sql, org.id)
    return {
      status: 200,
      body: pending.map(({ id, workspace_id, workspace_name, action, reason, created_at }) => ({
        id,
        workspace_id,
        workspace_name,
        action,
        reason,
        status: 'pending',
        created_at: timestamp(created_at),
      })),
    }
  },

  async listWorkspaceApprovals({ path, org }, { sql }) {
    const all = await listApprovals(sql, org.id, path.workspace_id)
    return {
      status: 200,
      body: all.map(({ workspace_id: _, ...approval }) => ({
        ...approval,
        decided_at: approval.decided_at === null ? null : timestamp(approval.decided_at),
        created_at: timestamp(approval.created_at),
      })),
    }
  },

  async createApproval({ path, body, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The real service stumbles over the missing row only when it stores the request, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to create approval')
    const { action, reason = null, task_id = '' } = body
    const about = { orgId: org.id, workspaceId: workspace.id }
    const approval_id = await addApproval(sql, clock, { ...about, action, reason, task_id })
    const payload = { approval_id, action }
    await recordEvent(sql, clock, { ...about, type: 'APPROVAL_REQUESTED', payload })
    if (workspace.parent_id !== null)
      await recordEvent(sql, clock, {
        orgId: org.id,
        workspaceId: workspace.parent_id,
        type: 'APPROVAL_ESCALATED',
        payload: { ...payload, workspace_id: workspace.id },
      })
    return { status: 201, body: { approval_id, status: 'pending' } }
  },

  async decideApproval({ path, body, org }, { sql, clock }) {
    const { decision, decided_by: by = 'human' } = body
    const approval = await findApproval(sql, org.id, path.approval_id)
    const isOwn = approval?.workspace_id === path.workspace_id.toLowerCase()
    if (!approval || !isOwn || !(await endApproval(sql, clock, approval.id, decision, by)))
      throw new Refusal(404, 'approval not found or already decided')
    await recordEvent(sql, clock, {
      orgId: org.id,
      workspaceId: approval.workspace_id,
      type: decision === 'approved' ? 'APPROVAL_APPROVED' : 'APPROVAL_DENIED',
      payload: { approval_id: approval.id, decided_by: by },
    })
    return { status: 200, body: { status: decision, approval_id: approval.id } }
  },

  async withdrawApproval({ path, org }, { sql, clock }) {
    const approval = await findApproval(sql, org.id, path.approval_id)
    if (!approval) throw new Refusal(404, 'approval not found')
    if (approval.workspace_id !== path.workspace_id.toLowerCase()) throw new Refusal(403, 'not the requester')
    if (!(await endApproval(sql, clock, approval.id, 'withdrawn', null)))
      throw new Refusal(409, 'approval is not pending')
    return { status: 200, body: { status: 'withdrawn', approval_id: approval.id } }
  },
} satisfies Partial<Handlers>
