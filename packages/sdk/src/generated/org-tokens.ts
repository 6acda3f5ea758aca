// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgTokenList, OrgTokenMinted, OrgTokenRevoked, PendingApproval } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.org.token.mint` takes. */
export interface MintOrgTokenInput {
  /** What the key is for. It can be told apart by this later. */
  name?: string | undefined
  /** When it ends. A time in the future; without one it does not end. */
  expiresAt?: string | undefined
}

export interface OrgTokensOrgToken {
  /**
   * List Org API Keys.
   *
   * Lists the live Org API Keys, newest first and 500 at most. A key is told by its first eight characters; the
   * key itself is shown only when it is minted.
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
   * const answer = await molecule.org.token.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<OrgTokenList>

  /**
   * Mint an Org API Key.
   *
   * Creates an Org API Key and shows it, only this once. Whoever holds it can do everything on this tenant; it has
   * no scopes. Ten keys an hour can be minted and a hundred can be live. Some tenants ask a person to approve
   * first: the answer is then 202 and no key exists yet; send the same call again once it is approved.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the key: the name is longer than 100 bytes, the body is not JSON, or nobody is known
   *   who could approve it (then let a person mint it while signed in). With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many keys. With `retry_after` the hourly limit is reached: wait that many seconds. Without it a
   *   hundred keys are live: revoke one that is not needed.
   * - 500: The tenant could not mint the key. An `expires_at` in the past causes this too; otherwise try again
   *   later.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.token.mint({ name: 'ci' })
   */
  mint(input?: MintOrgTokenInput, options?: CallOptions): Promise<OrgTokenMinted | PendingApproval>

  /**
   * Revoke an Org API Key.
   *
   * Ends an Org API Key at once; whatever uses it is refused from then on. A key can revoke itself.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No live key has this id; it may have been revoked before. An empty body means that the organisation id
   *   is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not revoke the key. An id that is not a UUID causes this too: take the id from the
   *   list, not the key or its prefix. Otherwise try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.token.revoke('e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59')
   */
  revoke(tokenId: string, input?: NoInput, options?: CallOptions): Promise<OrgTokenRevoked>
}

export const orgTokens: readonly WireOperation[] = [
  {
    id: 'listOrgTokens',
    at: ['org', 'token', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/org/tokens',
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
    id: 'mintOrgToken',
    at: ['org', 'token', 'mint'],
    service: 'tenant',
    method: 'POST',
    path: '/org/tokens',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'name', property: 'name', in: 'body', wireName: 'name' },
      { name: 'expires_at', property: 'expiresAt', in: 'body', wireName: 'expires_at' },
    ],
    errors: {
      '400': 'The tenant refused the key: the name is longer than 100 bytes, the body is not JSON, or nobody is known who could approve it (then let a person mint it while signed in). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': 'Too many keys. With `retry_after` the hourly limit is reached: wait that many seconds. Without it a hundred keys are live: revoke one that is not needed.',
      '500': 'The tenant could not mint the key. An `expires_at` in the past causes this too; otherwise try again later.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'revokeOrgToken',
    at: ['org', 'token', 'revoke'],
    service: 'tenant',
    method: 'DELETE',
    path: '/org/tokens/{token_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'token_id', property: 'tokenId', in: 'path', wireName: 'token_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': 'No live key has this id; it may have been revoked before. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not revoke the key. An id that is not a UUID causes this too: take the id from the list, not the key or its prefix. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
