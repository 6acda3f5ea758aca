// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { AgentAssigned, AgentMoved, AgentRemoved, AgentReplaced } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.agent.assign` takes. */
export interface AssignAgentInput {
  /** The model's name. */
  model: string
}

/** What `molecule.agent.replace` takes. */
export interface ReplaceAgentInput {
  /** The model's name. */
  model: string
}

/** What `molecule.agent.move` takes. */
export interface MoveAgentInput {
  /** The id of the workspace to move to. It must not have an active agent. */
  targetWorkspaceId: string
}

export interface AgentsAgent {
  /**
   * Assign an agent to a workspace.
   *
   * Records that a workspace has an agent, and with which model. This is book-keeping: nothing is restarted, and
   * the model that the workspace runs with is not touched. A workspace has one active agent at most.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: The workspace has an active agent already. Replace that one, or remove it first.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.agent.assign('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { model: 'minimax/MiniMax-M2.7' })
   */
  assign(workspaceId: string, input: AssignAgentInput, options?: CallOptions): Promise<AgentAssigned>

  /**
   * Remove the agent of a workspace.
   *
   * Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as
   * before.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no active agent, or does not exist. There is nothing left to do. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again
   *   in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.agent.remove('9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12')
   */
  remove(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<AgentRemoved>

  /**
   * Replace the agent of a workspace.
   *
   * Ends the active agent of a workspace and records a new one with another model. Book-keeping, like the
   * assignment. If the tenant fails half-way, the old agent is ended and there is no new one: assign it then.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no active agent, or does not exist. Assign one instead. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again
   *   in a moment. The body can be empty. After `failed to assign replacement` the old agent is ended already:
   *   assign a new one.
   *
   * @example
   * const answer = await molecule.agent.replace('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', { model: 'openai/gpt-5' })
   */
  replace(workspaceId: string, input: ReplaceAgentInput, options?: CallOptions): Promise<AgentReplaced>

  /**
   * Move an agent to another workspace.
   *
   * Records the active agent of one workspace for another one that has none. Only the source needs to accept the
   * credential, so a workspace can hand its agent on. Book-keeping, like the assignment.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the body. Name the workspace to move to. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The target workspace does not exist, or the source has no active agent; `error` says which. Check both
   *   ids. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: The target workspace has an active agent already, also when it is the source itself. Remove that one
   *   first.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not do this. A target id that is not a UUID causes this too: check it. Otherwise try
   *   again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.agent.move('2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62', {
   *   targetWorkspaceId: 'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15',
   * })
   */
  move(workspaceId: string, input: MoveAgentInput, options?: CallOptions): Promise<AgentMoved>
}

export const agents: readonly WireOperation[] = [
  {
    id: 'assignAgent',
    at: ['agent', 'assign'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/agent',
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
      { name: 'model', property: 'model', in: 'body', wireName: 'model', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': remedies.badRequest5,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '409': 'The workspace has an active agent already. Replace that one, or remove it first.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'removeAgent',
    at: ['agent', 'remove'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/agent',
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
      '404': 'The workspace has no active agent, or does not exist. There is nothing left to do. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.',
    },
  },
  {
    id: 'replaceAgent',
    at: ['agent', 'replace'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/agent',
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
      { name: 'model', property: 'model', in: 'body', wireName: 'model', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': remedies.badRequest5,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace has no active agent, or does not exist. Assign one instead. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. After `failed to assign replacement` the old agent is ended already: assign a new one.',
    },
  },
  {
    id: 'moveAgent',
    at: ['agent', 'move'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/agent/move',
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
        name: 'target_workspace_id',
        property: 'targetWorkspaceId',
        in: 'body',
        wireName: 'target_workspace_id',
        required: true,
      },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant could not use the body. Name the workspace to move to. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The target workspace does not exist, or the source has no active agent; `error` says which. Check both ids. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '409': 'The target workspace has an active agent already, also when it is the source itself. Remove that one first.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not do this. A target id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.',
    },
  },
]
