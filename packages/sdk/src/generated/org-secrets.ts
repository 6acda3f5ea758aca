// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgSecretDeleted, OrgSecretSaved, SecretList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.org.secret.set` takes. */
export interface SetOrgSecretInput {
  /** Its name, such as GITHUB_TOKEN. It is best written like an environment variable. */
  key: string
  /** Its value. It is stored encrypted and never shown again. */
  value: string
}

export interface OrgSecretsOrgSecret {
  /**
   * List the organisation's secrets.
   *
   * Lists the names of the secrets that all workspaces inherit, sorted by name. Values are never shown.
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
   * const answer = await molecule.org.secret.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<SecretList>

  /**
   * Set a secret of the organisation.
   *
   * Creates a secret that all workspaces inherit, or replaces its value. Every running workspace without a secret
   * of the same name restarts to see it. A POST on this path does the same.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the secret: key or value is missing or empty. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
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
   * const answer = await molecule.org.secret.set({ key: 'SENTRY_DSN', value: '…' })
   */
  set(input: SetOrgSecretInput, options?: CallOptions): Promise<OrgSecretSaved>

  /**
   * Delete a secret of the organisation.
   *
   * Deletes a secret that workspaces inherit. Every running workspace without a secret of the same name restarts.
   * The value cannot be brought back.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation has no secret with this key. An empty body means that the organisation id is not this
   *   tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.secret.delete('GITHUB_TOKEN')
   */
  delete(key: string, input?: NoInput, options?: CallOptions): Promise<OrgSecretDeleted>
}

export const orgSecrets: readonly WireOperation[] = [
  {
    id: 'listOrgSecrets',
    at: ['org', 'secret', 'list'],
    aliases: ['listGlobalSecrets'],
    service: 'tenant',
    method: 'GET',
    path: '/settings/secrets',
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
    id: 'setOrgSecret',
    at: ['org', 'secret', 'set'],
    aliases: ['setGlobalSecret'],
    service: 'tenant',
    method: 'PUT',
    path: '/settings/secrets',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'key', property: 'key', in: 'body', wireName: 'key', required: true },
      { name: 'value', property: 'value', in: 'body', wireName: 'value', required: true, sensitive: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the secret: key or value is missing or empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'deleteOrgSecret',
    at: ['org', 'secret', 'delete'],
    aliases: ['deleteGlobalSecret'],
    service: 'tenant',
    method: 'DELETE',
    path: '/settings/secrets/{key}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'key', property: 'key', in: 'path', wireName: 'key', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': 'The organisation has no secret with this key. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
]
