import { Refusal, type Caller, type Scope } from './call.ts'
import { requireApproval } from './state/approvals.ts'
import type { Org } from './state/orgs.ts'
import { findWorkspace, listWorkspaces } from './state/workspaces.ts'

/** A call that the tenant holds back until a person has approved it. */
interface Held {
  readonly caller: Caller
  readonly org: Org
  readonly action: 'secret_write' | 'org_token_mint'
  /** Only the identical call may use the approval. */
  readonly call: unknown
  /** The workspace in whose name a person is asked. Without one it is the organisation's first. */
  readonly workspaceId?: string
}

/** The answer to a call that has to wait for a person; nothing when it may go ahead. */
export async function holdBack({ caller, org, action, call, workspaceId }: Held, { sql, clock }: Scope) {
  // The real service also asks Org API Keys where the operator says so; here they always pass.
  if (caller.credential !== 'adminToken') return undefined
  const anchor =
    workspaceId === undefined
      ? (await listWorkspaces(sql, org.id, clock.now())).find(({ parent_id }) => parent_id === null)
      : await findWorkspace(sql, org.id, workspaceId, clock.now())
  if (!anchor && workspaceId === undefined) throw new Refusal(400, 'no workspace to ask for the approval')
  // A request belongs to a workspace in the database, so one that does not exist cannot have any.
  if (!anchor) throw new Refusal(500, 'approval gate failed')
  const reason = 'approval required'
  const approval_id = await requireApproval(sql, clock, {
    orgId: org.id,
    workspaceId: anchor.id,
    task_id: null,
    action,
    reason,
    call,
  })
  if (approval_id === undefined) return undefined
  return { status: 202, body: { status: 'pending_approval', approval_id, action, reason } } as const
}
