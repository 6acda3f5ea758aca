// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { DelegationAccepted, DelegationHit, DelegationList, DelegationRecorded, DelegationUpdated } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.delegate` takes. */
export interface DelegateTaskInput {
  /** The workspace that is to do it. Another one than the delegating workspace. */
  targetId: string
  /** The task, in words. */
  task: string
  /**
   * A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a
   * task that may be done twice.
   */
  idempotencyKey?: string | undefined
}

/** What `molecule.delegation.record` takes. */
export interface RecordDelegationInput {
  /** The workspace that was asked. */
  targetId: string
  /** The task, in words. */
  task: string
  /** An id of the agent's choice. */
  delegationId: string
}

/** What `molecule.delegation.update` takes. */
export interface UpdateDelegationInput {
  /** Whether it went well. */
  status: 'completed' | 'failed'
  /** What went wrong. */
  error?: string | undefined
  /** The beginning of the answer. */
  responsePreview?: string | undefined
}

export interface DelegationsWorkspace {
  /**
   * Delegate a task to another workspace.
   *
   * Lets a workspace hand a task to another one and answers at once; the other agent works in the background, for
   * 30 minutes at most. Whether it may be asked, can be reached and has budget left turns out only then: look at
   * the list of delegations for the outcome. With an `idempotency_key` that was used before, for whatever task,
   * the earlier delegation is answered instead, unless that failed. An unknown delegating workspace is accepted
   * too, with a `warning`, and leaves no trace in the list.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the task: something is missing, `target_id` is not a UUID, or the workspace would
   *   delegate to itself. `error` says which, and `hint` what to do. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.delegate('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', {
   *   targetId: '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12',
   *   task: 'Draw the sales of June per region.',
   * })
   */
  delegate(workspaceId: string, input: DelegateTaskInput, options?: CallOptions): Promise<DelegationHit | DelegationAccepted>
}

export interface DelegationsDelegation {
  /**
   * List a workspace's delegations.
   *
   * Lists the tasks that a workspace handed to others, newest first, 50 at most, each with its state and the
   * beginning of the answer. A tenant without a ledger of delegations shows entries of the activity log instead:
   * then a task can appear twice, once for the request and once for the result, and has `id` and `type`.
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
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.delegation.list('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<DelegationList>

  /**
   * Record a delegation.
   *
   * Notes a task that an agent has handed to another workspace by itself, so that it shows in the list. Nothing is
   * sent; report the outcome later with an update.
   *
   * Refusals (`ApiError`):
   * - 400: The delegation is not described well enough: give `target_id` as a UUID, `task` and `delegation_id`.
   *   With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not note the delegation. A workspace that does not exist causes this too: check its
   *   id. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.delegation.record('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', {
   *   targetId: '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12',
   *   task: 'Keep the charts of the wiki up to date.',
   *   delegationId: 'pipeline-8',
   * })
   */
  record(workspaceId: string, input: RecordDelegationInput, options?: CallOptions): Promise<DelegationRecorded>

  /**
   * Report how a delegation ended.
   *
   * Sets a delegation of this workspace to completed or failed, with the error or the beginning of the answer. An
   * id that is not known is answered in the same way and changes nothing.
   *
   * Refusals (`ApiError`):
   * - 400: The outcome is not acceptable: `status` is `completed` or `failed`. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.delegation.update('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', 'pipeline-7', {
   *   status: 'completed',
   *   responsePreview: 'The dashboards are up to date.',
   * })
   */
  update(workspaceId: string, delegationId: string, input: UpdateDelegationInput, options?: CallOptions): Promise<DelegationUpdated>
}

export const delegations: readonly WireOperation[] = [
  {
    id: 'delegateTask',
    at: ['workspace', 'delegate'],
    aliases: ['asyncDelegate'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/delegate',
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
      { name: 'target_id', property: 'targetId', in: 'body', wireName: 'target_id', required: true },
      { name: 'task', property: 'task', in: 'body', wireName: 'task', required: true },
      { name: 'idempotency_key', property: 'idempotencyKey', in: 'body', wireName: 'idempotency_key' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the task: something is missing, `target_id` is not a UUID, or the workspace would delegate to itself. `error` says which, and `hint` what to do. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'listDelegations',
    at: ['delegation', 'list'],
    aliases: ['checkDelegations'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/delegations',
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
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'recordDelegation',
    at: ['delegation', 'record'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/delegations/record',
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
      { name: 'target_id', property: 'targetId', in: 'body', wireName: 'target_id', required: true },
      { name: 'task', property: 'task', in: 'body', wireName: 'task', required: true },
      {
        name: 'delegation_id',
        property: 'delegationId',
        in: 'body',
        wireName: 'delegation_id',
        required: true,
      },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The delegation is not described well enough: give `target_id` as a UUID, `task` and `delegation_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not note the delegation. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'updateDelegation',
    at: ['delegation', 'update'],
    aliases: ['updateDelegationStatus'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/delegations/{delegation_id}/update',
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
      {
        name: 'delegation_id',
        property: 'delegationId',
        in: 'path',
        wireName: 'delegation_id',
        required: true,
      },
      { name: 'status', property: 'status', in: 'body', wireName: 'status', required: true },
      { name: 'error', property: 'error', in: 'body', wireName: 'error' },
      { name: 'response_preview', property: 'responsePreview', in: 'body', wireName: 'response_preview' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The outcome is not acceptable: `status` is `completed` or `failed`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
]
