// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { OperationHandle } from '../operation-handle.ts'
import type { CallOptions, FollowOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgExport, OrgInstance, OrgProvisionStatus, Organization } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.org.createMine` takes. */
export interface CreateMyOrgInput {
  /**
   * The first part of the host name. Lower-case letters, digits and hyphens, starting with a letter; it can never
   * be changed.
   */
  slug: string
  /** The name that people see. */
  name: string
}

export interface MyOrgsOrg {
  /**
   * List the organisations of the signed-in person.
   *
   * Lists the organisations that the person who is signed in belongs to, and no others. Operators, who see all of
   * them, have a list of their own.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   *
   * @example
   * const answer = await molecule.org.listMine()
   */
  listMine(input?: NoInput, options?: CallOptions): Promise<Organization[]>

  /**
   * Create an organisation of one's own.
   *
   * Creates an organisation that belongs to the person who is signed in, and starts building its tenant. The
   * person must have accepted the terms, and quota and credit must allow one more organisation. The tenant takes
   * several minutes; follow the provisioning status until it runs or has failed.
   *
   * Returns a handle: await it for the last status, iterate over its states, or leave it and come back.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says what is wrong, and `fields` names what is missing.
   *   Correct it and send it again.
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 402: Quota or credit does not allow one more organisation. Add credit or choose a larger plan in the web UI,
   *   or delete an organisation that is no longer used.
   * - 409: The slug is taken. Choose another slug.
   * - 412: The person has not accepted the current terms. Accept them in the web UI, then create the organisation
   *   again.
   *
   * @example
   * const answer = await molecule.org.createMine({ slug: 'umbrella', name: 'Umbrella' })
   */
  createMine(input: CreateMyOrgInput, options?: FollowOptions): OperationHandle<Organization, OrgProvisionStatus>

  /**
   * Show an organisation.
   *
   * Shows an organisation to a person who belongs to it, with what it pays for and where it is in its life. An
   * operator's admin token is refused here; operators look in the list of all organisations.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 403: The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to
   *   be let in.
   * - 404: No organisation has this slug. Check it in the list of the person's organisations.
   *
   * @example
   * const answer = await molecule.org.get('acme')
   */
  get(slug: string, input?: NoInput, options?: CallOptions): Promise<Organization>

  /**
   * Delete an organisation.
   *
   * Deletes an organisation and everything that belongs to it: the billing customer, all machines, host name and
   * tunnel, and the records. Only the owner may. It cannot be undone, and the API asks for no confirmation: the
   * request alone is enough. An entry in the purge log remains.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 403: The person who is signed in does not own this organisation, so it was not deleted. Ask its owner to do
   *   it.
   * - 404: No organisation has this slug. Check it in the list of the person's organisations.
   *
   * @example
   * await molecule.org.delete('hooli')
   */
  delete(slug: string, input?: NoInput, options?: CallOptions): Promise<undefined>

  /**
   * Export what is stored about an organisation.
   *
   * Returns what the control plane stores about an organisation, its members and its machine in one document, as
   * the right to data portability asks for. What the tenant keeps, such as files and memories, is not in it. What
   * the open parts hold may change, so read them leniently.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 403: The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to
   *   be let in.
   * - 404: No organisation has this slug. Check it in the list of the person's organisations.
   *
   * @example
   * const answer = await molecule.org.export('acme')
   */
  export(slug: string, input?: NoInput, options?: CallOptions): Promise<OrgExport>

  /**
   * Show how the building of a tenant is going.
   *
   * Tells how far an organisation's tenant is: the stage, the progress in percent, and about how long it still
   * takes. It has ended when `status` is `running` or `failed`.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 404: There is no such organisation, or the person who is signed in does not belong to it. Check the slug in
   *   the list of the person's organisations.
   *
   * @example
   * const answer = await molecule.org.provisionStatus('acme')
   */
  provisionStatus(slug: string, input?: NoInput, options?: CallOptions): Promise<OrgProvisionStatus>

  /**
   * Look up an organisation's machine.
   *
   * Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's
   * id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the
   * answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.
   *
   * Refusals (`ApiError`):
   * - 404: No organisation has this slug. Check it for a typing mistake.
   * - 429: Too many look-ups in a short time. Wait a minute, then try again.
   *
   * @example
   * const answer = await molecule.org.instance('acme')
   */
  instance(slug: string, input?: NoInput, options?: CallOptions): Promise<OrgInstance>
}

export const myOrgs: readonly WireOperation[] = [
  {
    id: 'listMyOrgs',
    at: ['org', 'listMine'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/orgs',
    security: [['workosSession']],
    inputs: [],
    idempotent: true,
    errors: { '401': remedies.unauthorized2 },
  },
  {
    id: 'createMyOrg',
    at: ['org', 'createMine'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/orgs',
    security: [['workosSession']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'body', wireName: 'slug', required: true },
      { name: 'name', property: 'name', in: 'body', wireName: 'name', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': remedies.badRequest,
      '401': remedies.unauthorized2,
      '402': 'Quota or credit does not allow one more organisation. Add credit or choose a larger plan in the web UI, or delete an organisation that is no longer used.',
      '409': remedies.conflict,
      '412': 'The person has not accepted the current terms. Accept them in the web UI, then create the organisation again.',
    },
    monitor: {
      operationId: 'getOrgProvisionStatus',
      parameters: { slug: '$response.body#/slug' },
      state: '/status',
      outcome: { provisioning: 'pending', running: 'success', failed: 'failure' },
      timeoutSeconds: 1800,
    },
  },
  {
    id: 'getOrg',
    at: ['org', 'get'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/orgs/{slug}',
    security: [['workosSession']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: { '401': remedies.unauthorized2, '403': remedies.forbidden, '404': remedies.notFound2 },
  },
  {
    id: 'deleteOrg',
    at: ['org', 'delete'],
    service: 'controlPlane',
    method: 'DELETE',
    path: '/api/v1/orgs/{slug}',
    security: [['workosSession']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    errors: {
      '401': remedies.unauthorized2,
      '403': 'The person who is signed in does not own this organisation, so it was not deleted. Ask its owner to do it.',
      '404': remedies.notFound2,
    },
  },
  {
    id: 'exportOrg',
    at: ['org', 'export'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/orgs/{slug}/export',
    security: [['workosSession']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: { '401': remedies.unauthorized2, '403': remedies.forbidden, '404': remedies.notFound2 },
  },
  {
    id: 'getOrgProvisionStatus',
    at: ['org', 'provisionStatus'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/orgs/{slug}/provision-status',
    security: [['workosSession']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized2,
      '404': 'There is no such organisation, or the person who is signed in does not belong to it. Check the slug in the list of the person\'s organisations.',
    },
  },
  {
    id: 'getOrgInstance',
    at: ['org', 'instance'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/orgs/{slug}/instance',
    security: [[]],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: {
      '404': 'No organisation has this slug. Check it for a typing mistake.',
      '429': 'Too many look-ups in a short time. Wait a minute, then try again.',
    },
  },
]
