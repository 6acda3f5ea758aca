// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { WireOperation } from '../wire.ts'
import type { AccessChecked, DiscoveredWorkspace, PeerList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.agent.peers` takes. */
export interface ListPeersInput {
  /** A part of a peer's name or role. Upper and lower case are the same. */
  q?: string | undefined
}

/** What `molecule.workspace.discover` takes. */
export interface DiscoverWorkspaceInput {
  /** The workspace that asks. It has to be related to the other one. */
  xWorkspaceId: string
}

/** What `molecule.access.check` takes. */
export interface CheckAccessInput {
  /** The id of the workspace that wants to talk. */
  callerId: string
  /** The id of the workspace to talk to. */
  targetId: string
}

export interface DiscoveryAgent {
  /**
   * List a workspace's peers.
   *
   * Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the
   * top do not see each other. It may also talk to those further up and down, which are not listed. A workspace
   * without a token of its own is shown to everybody.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The workspace that calls did not prove who it is. Use its own workspace token
   *   (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's
   *   admin token; say which workspace calls where nothing else does.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.agent.peers('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', { q: 'draw' })
   */
  peers(workspaceId: string, input?: ListPeersInput, options?: CallOptions): Promise<PeerList>
}

export interface DiscoveryWorkspace {
  /**
   * Find where a workspace is.
   *
   * Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead
   * nowhere from outside. To talk to an agent from outside send it a message.
   *
   * Refusals (`ApiError`):
   * - 400: X-Workspace-ID is missing: give the id of the workspace that asks. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The workspace that calls did not prove who it is. Use its own workspace token
   *   (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's
   *   admin token; say which workspace calls where nothing else does.
   * - 403: The workspace that asks is not related to this one, or one of the ids is not known; list its peers to
   *   find those that are. An empty body means that the request carried an Origin header that this tenant does not
   *   allow: leave that header out.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The workspace cannot be reached: it is not online (`status` says what it is; start it and try again),
   *   its address is not allowed, or the tenant cannot reach its database (code platform_unavailable; try again in a
   *   moment).
   *
   * @example
   * const answer = await molecule.workspace.discover('9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12', {
   *   xWorkspaceId: 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46',
   * })
   */
  discover(workspaceId: string, input: DiscoverWorkspaceInput, options?: CallOptions): Promise<DiscoveredWorkspace>
}

export interface DiscoveryAccess {
  /**
   * Check if two workspaces may talk.
   *
   * Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to
   * all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right
   * organisation id.
   *
   * Refusals (`ApiError`):
   * - 400: An id is missing: give `caller_id` and `target_id`. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.access.check({
   *   callerId: 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46',
   *   targetId: '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12',
   * })
   */
  check(input: CheckAccessInput, options?: CallOptions): Promise<AccessChecked>
}

export const discovery: readonly WireOperation[] = [
  {
    id: 'listPeers',
    at: ['agent', 'peers'],
    service: 'tenant',
    method: 'GET',
    path: '/registry/{workspace_id}/peers',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
      ['orgId'],
      [],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'q', property: 'q', in: 'query', wireName: 'q' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized6,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'discoverWorkspace',
    at: ['workspace', 'discover'],
    service: 'tenant',
    method: 'GET',
    path: '/registry/discover/{workspace_id}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
      ['orgId'],
      [],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      {
        name: 'x_workspace_id',
        property: 'xWorkspaceId',
        in: 'header',
        wireName: 'X-Workspace-ID',
        required: true,
      },
    ],
    idempotent: true,
    errors: {
      '400': 'X-Workspace-ID is missing: give the id of the workspace that asks. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized6,
      '403': 'The workspace that asks is not related to this one, or one of the ids is not known; list its peers to find those that are. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.',
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': 'The workspace cannot be reached: it is not online (`status` says what it is; start it and try again), its address is not allowed, or the tenant cannot reach its database (code platform_unavailable; try again in a moment).',
    },
  },
  {
    id: 'checkAccess',
    at: ['access', 'check'],
    service: 'tenant',
    method: 'POST',
    path: '/registry/check-access',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['workspaceToken', 'orgId'], ['workspaceToken'], ['orgId'], []],
    inputs: [
      { name: 'caller_id', property: 'callerId', in: 'body', wireName: 'caller_id', required: true },
      { name: 'target_id', property: 'targetId', in: 'body', wireName: 'target_id', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'An id is missing: give `caller_id` and `target_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
]
