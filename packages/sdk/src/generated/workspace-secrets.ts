// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { PendingApproval, SecretList, WorkspaceSecretDeleted, WorkspaceSecretSaved } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.secret.set` takes. */
export interface SetWorkspaceSecretInput {
  /** Its name, such as GITHUB_TOKEN. It is best written like an environment variable. */
  key: string
  /** Its value. It is stored encrypted and never shown again. */
  value: string
}

export interface WorkspaceSecretsWorkspaceSecret {
  /**
   * List a workspace's secrets.
   *
   * Lists the names of the secrets that a workspace sees: its own first, then those of the organisation that it
   * does not override. Values are never shown. A workspace that does not exist answers with the organisation's
   * secrets only.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID in lower case. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.
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
   * const answer = await molecule.workspace.secret.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<SecretList>

  /**
   * Set a workspace secret.
   *
   * Creates a secret of a workspace or replaces its value, then restarts the workspace so that the agent sees it,
   * unless the workspace itself called. The key `MODEL` is the workspace's choice of model. Some tenants ask a
   * person to approve first: the answer is then 202 and nothing has changed; send the same call again once it is
   * approved. A PUT on this path does the same.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the secret: key or value is missing, the workspace id is not a lower-case UUID, or
   *   the key belongs to a model vendor while the platform pays for this workspace's model (then the body names key
   *   and workspace). With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The platform's own agent may not change its own secrets (code CONCIERGE_SELF_WRITE_BLOCKED); let a
   *   person set it. An empty body means that the request carried an Origin header that this tenant does not allow:
   *   leave the header out.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the secret. A workspace that does not exist causes this too: check its id.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.secret.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { key: 'GITHUB_TOKEN', value: '…' })
   */
  set(workspaceId: string, input: SetWorkspaceSecretInput, options?: CallOptions): Promise<WorkspaceSecretSaved | PendingApproval>

  /**
   * Delete a workspace secret.
   *
   * Deletes a secret of a workspace and restarts the workspace. Its value cannot be brought back. A secret that
   * the workspace only inherits from the organisation is not touched.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID in lower case. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no secret of its own with this key; it may inherit one from the organisation. An
   *   empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.secret.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'GITHUB_TOKEN')
   */
  delete(workspaceId: string, key: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceSecretDeleted>
}

export const workspaceSecrets: readonly WireOperation[] = [
  {
    id: 'listWorkspaceSecrets',
    at: ['workspace', 'secret', 'list'],
    aliases: ['listSecrets'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/secrets',
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
      '400': remedies.badRequest4,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'setWorkspaceSecret',
    at: ['workspace', 'secret', 'set'],
    aliases: ['setSecret'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/secrets',
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
      { name: 'key', property: 'key', in: 'body', wireName: 'key', required: true },
      { name: 'value', property: 'value', in: 'body', wireName: 'value', required: true, sensitive: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the secret: key or value is missing, the workspace id is not a lower-case UUID, or the key belongs to a model vendor while the platform pays for this workspace\'s model (then the body names key and workspace). With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': 'The platform\'s own agent may not change its own secrets (code CONCIERGE_SELF_WRITE_BLOCKED); let a person set it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the secret. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'deleteWorkspaceSecret',
    at: ['workspace', 'secret', 'delete'],
    aliases: ['deleteSecret'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/secrets/{key}',
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
      { name: 'key', property: 'key', in: 'path', wireName: 'key', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest4,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace has no secret of its own with this key; it may inherit one from the organisation. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
]
