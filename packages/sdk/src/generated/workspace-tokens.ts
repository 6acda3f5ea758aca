// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { WorkspaceTokenCreated, WorkspaceTokenList, WorkspaceTokenRevoked } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.token.list` takes. */
export interface ListWorkspaceTokensInput {
  /**
   * How many to list. Anything that is not between 1 and 200 counts as 50.
   *
   * Default: `50`.
   */
  limit?: number | undefined
  /**
   * How many to skip. The newest come first. Anything that is not 0 or more counts as 0.
   *
   * Default: `0`.
   */
  offset?: number | undefined
}

export interface WorkspaceTokensWorkspaceToken {
  /**
   * List a workspace's tokens.
   *
   * Lists the live tokens of a workspace, newest first. A token is told by its first eight characters; the token
   * itself is shown only when it is created. `count` is the length of this page, not a total, so ask for the next
   * page with `offset` until one comes back shorter than `limit`.
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
   * - 500: The tenant could not list the tokens. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.token.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: ListWorkspaceTokensInput, options?: CallOptions): Promise<WorkspaceTokenList>

  /**
   * Create a token for a workspace.
   *
   * Creates a token that opens this workspace and nothing else, and shows it, only this once. The workspace can do
   * this for itself with a token that it has. Fifty can be live at a time. The answer has no id; list the tokens
   * to find the one to revoke later.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many tokens or requests. Without `retry_after` fifty tokens of this workspace are live: revoke one
   *   that is not needed. With it too many requests came in a short time: wait that many seconds.
   * - 500: The tenant could not create the token. A workspace that does not exist causes this too: check its id.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.token.create('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  create(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceTokenCreated>

  /**
   * Revoke a workspace's token.
   *
   * Ends one token of a workspace at once; whatever uses it is refused from then on. A token can revoke itself. An
   * agent whose last token is revoked is cut off until it gets another.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: This workspace has no live token of this id; it may have been revoked before, or belong to another
   *   workspace. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not revoke the token. A token id that is not a UUID causes this too: take the id from
   *   the list, not the token or its prefix. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.token.revoke('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93')
   */
  revoke(workspaceId: string, tokenId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceTokenRevoked>

  /**
   * Mint a workspace token as an administrator.
   *
   * Does what creating a token of a workspace does, for administrators only: it says when there is no such
   * workspace, and a workspace's own token cannot call it. The token is shown only this once, and the answer has
   * no id.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many tokens or requests. Without `retry_after` fifty tokens of this workspace are live: revoke one
   *   that is not needed. With it too many requests came in a short time: wait that many seconds.
   * - 500: The tenant could not create the token. Try again in a moment. The body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.token.mint('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  mint(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceTokenCreated>
}

export const workspaceTokens: readonly WireOperation[] = [
  {
    id: 'listWorkspaceTokens',
    at: ['workspace', 'token', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/tokens',
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
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
      { name: 'offset', property: 'offset', in: 'query', wireName: 'offset' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not list the tokens. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'createWorkspaceToken',
    at: ['workspace', 'token', 'create'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/tokens',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    errors: {
      '400': remedies.badRequest6,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests3,
      '500': 'The tenant could not create the token. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'revokeWorkspaceToken',
    at: ['workspace', 'token', 'revoke'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/tokens/{token_id}',
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
      { name: 'token_id', property: 'tokenId', in: 'path', wireName: 'token_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest6,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'This workspace has no live token of this id; it may have been revoked before, or belong to another workspace. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not revoke the token. A token id that is not a UUID causes this too: take the id from the list, not the token or its prefix. Otherwise try again in a moment.',
    },
  },
  {
    id: 'mintWorkspaceToken',
    at: ['workspace', 'token', 'mint'],
    service: 'tenant',
    method: 'POST',
    path: '/admin/workspaces/{workspace_id}/tokens',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    errors: {
      '400': remedies.badRequest6,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests3,
      '500': 'The tenant could not create the token. Try again in a moment. The body can be empty.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
