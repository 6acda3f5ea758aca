// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgCreatePreview, OrgList, OrgWorkspaces, Organization } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.org.list` takes. */
export interface ListOrgsInput {
  /** How many organisations to return at most. */
  limit?: number | undefined
  /** How many organisations to skip. The newest come first. */
  offset?: number | undefined
}

/** What `molecule.org.create` takes. */
export interface CreateOrgInput {
  /** Only validate; nothing is created. */
  dryRun?: boolean | undefined
  /** The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens. */
  slug: string
  /** The name that people see. */
  name: string
  /** The user id of its owner. */
  ownerUserId: string
}

export interface OrgsOrg {
  /**
   * List organisations.
   *
   * Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is
   * doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single
   * organisation for operators: list, then pick by slug.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 403: The session is signed in but is not on the list of operators. Use the control plane admin token
   *   (MOLECULE_CP_ADMIN_TOKEN) instead.
   *
   * @example
   * const answer = await molecule.org.list()
   */
  list(input?: ListOrgsInput, options?: CallOptions): Promise<OrgList>

  /**
   * Create an organisation.
   *
   * Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms,
   * quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is
   * read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create
   * a real organisation. Follow `instance_status` in the list of organisations.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body. `fields` names what is missing; a key it does not know is refused
   *   too. Correct the values and send it again.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 409: The slug is taken. Choose another slug.
   * - 502: The control plane is briefly out of reach. Check whether the organisation is in the list before trying
   *   again.
   * - 503: The control plane is briefly out of reach. Check whether the organisation is in the list before trying
   *   again.
   * - 504: The control plane is briefly out of reach. Check whether the organisation is in the list before trying
   *   again.
   *
   * @example
   * const answer = await molecule.org.create({
   *   dryRun: true,
   *   slug: 'initech',
   *   name: 'Initech',
   *   ownerUserId: 'user_example_owner',
   * })
   */
  create(input: CreateOrgInput, options?: CallOptions): Promise<OrgCreatePreview | Organization>
}

export interface OrgsOrgWorkspace {
  /**
   * List the workspaces of an organisation.
   *
   * Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The
   * control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 502: The organisation's tenant did not answer properly; `http_status` is what it sent. Check that the tenant
   *   is running, then try again.
   * - 503: This control plane cannot list workspaces of its tenants. Ask the tenant itself with an Org API Key.
   *
   * @example
   * const answer = await molecule.org.workspace.list('acme')
   */
  list(slug: string, input?: NoInput, options?: CallOptions): Promise<OrgWorkspaces>
}

export const orgs: readonly WireOperation[] = [
  {
    id: 'listOrgs',
    at: ['org', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/orgs',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
      { name: 'offset', property: 'offset', in: 'query', wireName: 'offset' },
    ],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized,
      '403': 'The session is signed in but is not on the list of operators. Use the control plane admin token (MOLECULE_CP_ADMIN_TOKEN) instead.',
    },
  },
  {
    id: 'createOrg',
    at: ['org', 'create'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/orgs',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'dry_run', property: 'dryRun', in: 'query', wireName: 'dry_run' },
      { name: 'slug', property: 'slug', in: 'body', wireName: 'slug', required: true },
      { name: 'name', property: 'name', in: 'body', wireName: 'name', required: true },
      {
        name: 'owner_user_id',
        property: 'ownerUserId',
        in: 'body',
        wireName: 'owner_user_id',
        required: true,
      },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The control plane refused the body. `fields` names what is missing; a key it does not know is refused too. Correct the values and send it again.',
      '401': remedies.unauthorized,
      '409': remedies.conflict,
      '502': remedies.badGateway,
      '503': remedies.badGateway,
      '504': remedies.badGateway,
    },
  },
  {
    id: 'listOrgWorkspaces',
    at: ['org', 'workspace', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/orgs/{slug}/workspaces',
    security: [['cpAdminToken']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized,
      '404': remedies.notFound,
      '502': 'The organisation\'s tenant did not answer properly; `http_status` is what it sent. Check that the tenant is running, then try again.',
      '503': 'This control plane cannot list workspaces of its tenants. Ask the tenant itself with an Org API Key.',
    },
  },
]
