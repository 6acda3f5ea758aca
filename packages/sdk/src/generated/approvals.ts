// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { ApprovalCreated, ApprovalDecided, ApprovalList, ApprovalWithdrawn, PendingApprovalList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.approval.create` takes. */
export interface CreateApprovalInput {
  /** What you want to do. In a few words. */
  action: string
  /** Why you want to do it. The person who decides reads it. */
  reason?: string | undefined
  /** The task that it belongs to. */
  taskId?: string | undefined
  /** Anything else. It is stored, but no list shows it. */
  context?: Record<string, unknown> | undefined
}

/** What `molecule.approval.decide` takes. */
export interface DecideApprovalInput {
  /** Whether it may go ahead. */
  decision: 'approved' | 'denied'
  /** Who decides; any text. It is `human` when it is left out. */
  decidedBy?: string | undefined
}

export interface ApprovalsApproval {
  /**
   * List what waits for an approval.
   *
   * Lists the requests of all workspaces that wait for a person, newest first and 50 at most. That includes what
   * the tenant itself holds back, such as a new Org API Key. A request waits until somebody decides it or it is
   * withdrawn; looking does not end it.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.approval.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<PendingApprovalList>

  /**
   * Ask a person for an approval.
   *
   * Files a request that a person approves or denies. The tenant only keeps it: nothing is done when it is
   * approved, the workspace has to look and go on by itself. The structure log gets an APPROVAL_REQUESTED entry,
   * and an APPROVAL_ESCALATED one for the workspace above, if there is one. Each call files another request.
   *
   * Refusals (`ApiError`):
   * - 400: The request names no `action`, or a field has the wrong type: give `action` as a text that is not
   *   empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not file the request. A workspace that does not exist causes this too: check its id.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.approval.create('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   action: 'send_report',
   *   reason: 'The July report goes to forty customers',
   *   taskId: 'july-report',
   *   context: {
   *     recipients: 40,
   *     attachment: 'july.pdf',
   *   },
   * })
   */
  create(workspaceId: string, input: CreateApprovalInput, options?: CallOptions): Promise<ApprovalCreated>

  /**
   * Approve or deny a request.
   *
   * Decides a request that waits; it cannot be decided again. What an agent asked for is only marked, and the
   * agent goes on by itself. What the tenant held back, a new Org API Key or a workspace's secret, goes through
   * when exactly the same call is made once more. The structure log gets APPROVAL_APPROVED or APPROVAL_DENIED.
   *
   * Refusals (`ApiError`):
   * - 400: The decision is missing or is neither `approved` nor `denied`. With the code TENANT_ORG_HEADER_REQUIRED
   *   the organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: This workspace has no such request that waits; it may have been decided or withdrawn, so list the
   *   pending ones. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the decision. An id that is not a UUID causes this too: take both ids from
   *   the list. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.approval.decide('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4', {
   *   decision: 'approved',
   *   decidedBy: 'anna',
   * })
   */
  decide(workspaceId: string, approvalId: string, input: DecideApprovalInput, options?: CallOptions): Promise<ApprovalDecided>

  /**
   * Withdraw a request for an approval.
   *
   * Takes back a request that still waits, for the workspace that made it. It stays in the workspace's list with
   * the status `withdrawn`.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: Another workspace made this request; only that one can withdraw it. An empty body means that the
   *   request carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: There is no request of this id; list those of the workspace. An empty body means that the organisation
   *   id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: The request does not wait any more; list the workspace's approvals to see what became of it.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not withdraw the request. An id that is not a UUID causes this too: take both ids from
   *   the list. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.approval.withdraw('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52')
   */
  withdraw(workspaceId: string, approvalId: string, input?: NoInput, options?: CallOptions): Promise<ApprovalWithdrawn>
}

export interface ApprovalsWorkspaceApproval {
  /**
   * List a workspace's approvals.
   *
   * Lists what a workspace asked to be approved and what became of it, newest first and 50 at most, in every
   * status.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not list the approvals. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.approval.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<ApprovalList>
}

export const approvals: readonly WireOperation[] = [
  {
    id: 'listPendingApprovals',
    at: ['approval', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/approvals/pending',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'listWorkspaceApprovals',
    at: ['workspace', 'approval', 'list'],
    aliases: ['getWorkspaceApprovals'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/approvals',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not list the approvals. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'createApproval',
    at: ['approval', 'create'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/approvals',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'action', property: 'action', in: 'body', wireName: 'action', required: true },
      { name: 'reason', property: 'reason', in: 'body', wireName: 'reason' },
      { name: 'task_id', property: 'taskId', in: 'body', wireName: 'task_id' },
      { name: 'context', property: 'context', in: 'body', wireName: 'context' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The request names no `action`, or a field has the wrong type: give `action` as a text that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not file the request. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'decideApproval',
    at: ['approval', 'decide'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/approvals/{approval_id}/decide',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'approval_id', property: 'approvalId', in: 'path', wireName: 'approval_id', required: true },
      { name: 'decision', property: 'decision', in: 'body', wireName: 'decision', required: true },
      { name: 'decided_by', property: 'decidedBy', in: 'body', wireName: 'decided_by' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The decision is missing or is neither `approved` nor `denied`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'This workspace has no such request that waits; it may have been decided or withdrawn, so list the pending ones. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the decision. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment.',
    },
  },
  {
    id: 'withdrawApproval',
    at: ['approval', 'withdraw'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/approvals/{approval_id}/withdraw',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'approval_id', property: 'approvalId', in: 'path', wireName: 'approval_id', required: true },
    ],
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': 'Another workspace made this request; only that one can withdraw it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': 'There is no request of this id; list those of the workspace. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '409': 'The request does not wait any more; list the workspace\'s approvals to see what became of it.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not withdraw the request. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment.',
    },
  },
]
