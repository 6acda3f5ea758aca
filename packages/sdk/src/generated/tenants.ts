// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { FleetRedeployed, MachineConsole, OrgWorkspaceBillingMode, OrphanTunnelsCleaned, PurgeList, TenantAdminToken, TenantBootEvents, TenantDeletionReceipt, TenantDiagnostics, TenantRedeployed, TenantScrubbed, TenantWorkspacesRedeployed } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.tenant.delete` takes. */
export interface DeleteTenantInput {
  /** The slug once more. The control plane deletes nothing unless it is exactly the same. */
  confirm: string
}

/** What `molecule.tenant.scrub` takes. */
export interface ScrubTenantArtifactsInput {
  /** The slug once more. The control plane removes nothing unless it is exactly the same. */
  confirm: string
}

/** What `molecule.purge.list` takes. */
export interface ListPurgesInput {
  /** How many deletions to return at most. */
  limit?: number | undefined
}

/** What `molecule.tenant.bootEvent.list` takes. */
export interface ListTenantBootEventsInput {
  /** How many events to return at most. */
  limit?: number | undefined
}

/** What `molecule.tenant.redeploy` takes. */
export interface RedeployTenantInput {
  /** The image's tag. The current one when it is left out. */
  targetTag?: string | undefined
  /** Only say what would be done. */
  dryRun?: boolean | undefined
}

/** What `molecule.fleet.redeploy` takes. */
export interface RedeployFleetInput {
  /** The image's tag. */
  targetTag?: string | undefined
  /** Has to be true, even for a dry run; the control plane refuses to do anything without it. */
  confirm: true
  /** Only plan; every row then says `DryRun`. */
  dryRun?: boolean | undefined
  /** The tenant that goes first. */
  canarySlug?: string | undefined
  /** How long to watch the canary. Then the others follow. */
  soakSeconds?: number | undefined
  /** How many at a time. Tenants are redeployed in batches of this size. */
  batchSize?: number | undefined
  /** How many tenants may stay unfinished. The whole does not count as failed for them. */
  maxStragglers?: number | undefined
  /** Only these tenants. Leave it out for all; an empty list is refused. */
  onlySlugs?: string[] | undefined
}

/** What `molecule.tenant.workspace.redeploy` takes. */
export interface RedeployTenantWorkspacesInput {
  /** Only workspaces of this runtime. All of them when it is empty or left out. */
  runtime?: string | undefined
  /** Build their machines anew instead of restarting them. */
  recreate?: boolean | undefined
  /** Only say what would be done. */
  dryRun?: boolean | undefined
  /** Who wants it. It is kept for the record. */
  actor?: string | undefined
  /** The reason. It is kept for the record. */
  reason?: string | undefined
}

/** What `molecule.org.workspace.billingMode.get` takes. */
export interface GetOrgWorkspaceBillingModeInput {
  /** The slug of the organisation that the workspace belongs to. */
  orgSlug: string
}

/** What `molecule.org.workspace.billingMode.set` takes. */
export interface SetOrgWorkspaceBillingModeInput {
  /** The slug of the organisation that the workspace belongs to. */
  orgSlug: string
  /**
   * With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and
   * `disabled` leaves the workspace without a model. Null for what follows from its provider.
   */
  mode: 'platform_managed' | 'byok' | 'disabled' | null
}

export interface TenantsOrgAdminToken {
  /**
   * Show the admin token of an organisation's tenant.
   *
   * Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody
   * has an Org API Key. There is none until the tenant has been built.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: There is no token: the slug belongs to no organisation, or its tenant has not been built yet. List the
   *   organisations to check the slug, and wait until `instance_status` is `running`.
   *
   * @example
   * const answer = await molecule.org.adminToken.get('acme')
   */
  get(slug: string, input?: NoInput, options?: CallOptions): Promise<TenantAdminToken>
}

export interface TenantsTenant {
  /**
   * Delete a tenant with everything in it.
   *
   * Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and
   * its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when
   * all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and
   * see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A
   * newer control plane answers 202 at once and does the work later.
   *
   * Refusals (`ApiError`):
   * - 400: Nothing was deleted, because `confirm` is not the slug. Send the organisation's exact slug as
   *   `confirm`.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 409: Nothing was deleted, because something else is being done with the organisation, such as building its
   *   tenant. Wait until that has ended, then send it again.
   * - 500: The deletion stopped halfway; `last_step` in the list of purges says where. Send it again: it goes on
   *   from there.
   * - 503: This control plane has nothing to end machines with. Ask its operator to configure that.
   *
   * @example
   * const answer = await molecule.tenant.delete('e2e-smoke', { confirm: 'e2e-smoke' })
   */
  delete(slug: string, input: DeleteTenantInput, options?: CallOptions): Promise<TenantDeletionReceipt>

  /**
   * Remove what a failed tenant left behind.
   *
   * Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build
   * or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not
   * known: do not try it on one.
   *
   * How this looks on the wire is inferred, not seen.
   *
   * Refusals (`ApiError`):
   * - 400: Nothing was removed, because `confirm` is not the slug. Send the tenant's exact slug as `confirm`.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.tenant.scrub('e2e-nightly', { confirm: 'e2e-nightly' })
   */
  scrub(slug: string, input: ScrubTenantArtifactsInput, options?: CallOptions): Promise<TenantScrubbed>

  /**
   * Diagnose a tenant.
   *
   * Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are
   * there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   *
   * @example
   * const answer = await molecule.tenant.diagnostics('acme')
   */
  diagnostics(slug: string, input?: NoInput, options?: CallOptions): Promise<TenantDiagnostics>

  /**
   * Redeploy a tenant.
   *
   * Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not
   * answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 403: The control plane's access to the image registry has expired. Ask its operator to renew it, then try
   *   again.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 503: This control plane cannot redeploy. Ask its operator to configure that.
   *
   * @example
   * const answer = await molecule.tenant.redeploy('acme', { targetTag: 'v2026.6.3', dryRun: true })
   */
  redeploy(slug: string, input?: RedeployTenantInput, options?: CallOptions): Promise<TenantRedeployed>
}

export interface TenantsPurge {
  /**
   * List deletions of organisations.
   *
   * Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is
   * `completed`; one that failed goes on from `last_step` when it is sent again.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.purge.list({ limit: 50 })
   */
  list(input?: ListPurgesInput, options?: CallOptions): Promise<PurgeList>
}

export interface TenantsTenantBootEvent {
  /**
   * List what a tenant reported while booting.
   *
   * Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof
   * that a tenant was deleted: no organisation has the slug any more.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug, so there is no such tenant. After a deletion that is the proof;
   *   otherwise list the organisations to find the right slug.
   *
   * @example
   * const answer = await molecule.tenant.bootEvent.list('acme', { limit: 50 })
   */
  list(slug: string, input?: ListTenantBootEventsInput, options?: CallOptions): Promise<TenantBootEvents>
}

export interface TenantsFleet {
  /**
   * Redeploy all tenants.
   *
   * Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after
   * `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are
   * skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a
   * `dry_run` wants `confirm`.
   *
   * Refusals (`ApiError`):
   * - 400: Nothing was redeployed: the body is empty, `confirm` is not true, or `only_slugs` is an empty list. Set
   *   `confirm`, and leave `only_slugs` out to mean all tenants.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 500: At least one tenant failed; `results` says which and why, and the others are as told there. Mend those,
   *   then redeploy them with `only_slugs`.
   * - 502: The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done
   *   already are done again.
   * - 503: The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done
   *   already are done again.
   * - 504: The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done
   *   already are done again.
   *
   * @example
   * const answer = await molecule.fleet.redeploy({ targetTag: 'v2026.6.3', confirm: true, dryRun: true })
   */
  redeploy(input: RedeployFleetInput, options?: CallOptions): Promise<FleetRedeployed>
}

export interface TenantsTenantWorkspace {
  /**
   * Redeploy the workspaces of a tenant.
   *
   * Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with
   * `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only
   * says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 503: This control plane cannot redeploy. Ask its operator to configure that.
   *
   * @deprecated It stops working on 2026-07-14.
   *
   * @example
   * const answer = await molecule.tenant.workspace.redeploy('acme', { runtime: 'codex', dryRun: true })
   */
  redeploy(slug: string, input?: RedeployTenantWorkspacesInput, options?: CallOptions): Promise<TenantWorkspacesRedeployed>
}

export interface TenantsOrphanTunnel {
  /**
   * Delete tunnels that no tenant uses.
   *
   * Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted.
   * Tunnels of existing tenants stay.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   *
   * @example
   * const answer = await molecule.orphanTunnel.cleanup()
   */
  cleanup(input?: NoInput, options?: CallOptions): Promise<OrphanTunnelsCleaned>
}

export interface TenantsOrgWorkspace {
  /**
   * Show the console of a workspace's machine.
   *
   * Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine
   * does not come up. Take care with the text: a program may have printed secrets.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: The control plane knows no machine of this workspace. Check the workspace id.
   *
   * @example
   * const answer = await molecule.org.workspace.console('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  console(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<MachineConsole>
}

export interface TenantsOrgWorkspaceBillingMode {
  /**
   * Show who pays for a workspace's model, as operator.
   *
   * Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane
   * passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a
   * successor.
   *
   * Refusals (`ApiError`):
   * - 400: The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid
   *   `mode`. `error` says which; correct it and send it again.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 502: The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404
   *   it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again.
   * - 503: This control plane cannot call its tenants. Ask the tenant itself with an Org API Key.
   *
   * @deprecated It stops working on 2026-06-30.
   *
   * @example
   * const answer = await molecule.org.workspace.billingMode.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { orgSlug: 'acme' })
   */
  get(workspaceId: string, input: GetOrgWorkspaceBillingModeInput, options?: CallOptions): Promise<OrgWorkspaceBillingMode>

  /**
   * Set who pays for a workspace's model, as operator.
   *
   * Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key
   * of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not
   * restarted. It went away on 30 June 2026 without a successor.
   *
   * Refusals (`ApiError`):
   * - 400: The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid
   *   `mode`. `error` says which; correct it and send it again.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: No organisation has this slug. List the organisations to find the right one.
   * - 502: The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404
   *   it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again.
   * - 503: This control plane cannot call its tenants. Ask the tenant itself with an Org API Key.
   *
   * @deprecated It stops working on 2026-06-30.
   *
   * @example
   * const answer = await molecule.org.workspace.billingMode.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { orgSlug: 'acme', mode: 'byok' })
   */
  set(workspaceId: string, input: SetOrgWorkspaceBillingModeInput, options?: CallOptions): Promise<OrgWorkspaceBillingMode>
}

export const tenants: readonly WireOperation[] = [
  {
    id: 'getOrgAdminToken',
    at: ['org', 'adminToken', 'get'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/orgs/{slug}/admin-token',
    security: [['cpAdminToken']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized,
      '404': 'There is no token: the slug belongs to no organisation, or its tenant has not been built yet. List the organisations to check the slug, and wait until `instance_status` is `running`.',
    },
  },
  {
    id: 'deleteTenant',
    at: ['tenant', 'delete'],
    service: 'controlPlane',
    method: 'DELETE',
    path: '/api/v1/admin/tenants/{slug}',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true },
      { name: 'confirm', property: 'confirm', in: 'body', wireName: 'confirm', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    timeoutSeconds: 180,
    errors: {
      '400': 'Nothing was deleted, because `confirm` is not the slug. Send the organisation\'s exact slug as `confirm`.',
      '401': remedies.unauthorized,
      '404': remedies.notFound,
      '409': 'Nothing was deleted, because something else is being done with the organisation, such as building its tenant. Wait until that has ended, then send it again.',
      '500': 'The deletion stopped halfway; `last_step` in the list of purges says where. Send it again: it goes on from there.',
      '503': 'This control plane has nothing to end machines with. Ask its operator to configure that.',
    },
  },
  {
    id: 'scrubTenantArtifacts',
    at: ['tenant', 'scrub'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/tenants/{slug}/scrub-artifacts',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true },
      { name: 'confirm', property: 'confirm', in: 'body', wireName: 'confirm', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'Nothing was removed, because `confirm` is not the slug. Send the tenant\'s exact slug as `confirm`.',
      '401': remedies.unauthorized,
    },
  },
  {
    id: 'listPurges',
    at: ['purge', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/purges',
    security: [['cpAdminToken']],
    inputs: [{ name: 'limit', property: 'limit', in: 'query', wireName: 'limit' }],
    idempotent: true,
    errors: { '401': remedies.unauthorized },
  },
  {
    id: 'listTenantBootEvents',
    at: ['tenant', 'bootEvent', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/tenants/{slug}/boot-events',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true },
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
    ],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized,
      '404': 'No organisation has this slug, so there is no such tenant. After a deletion that is the proof; otherwise list the organisations to find the right slug.',
    },
  },
  {
    id: 'getTenantDiagnostics',
    at: ['tenant', 'diagnostics'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/tenants/{slug}/diagnostics',
    security: [['cpAdminToken']],
    inputs: [{ name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true }],
    idempotent: true,
    errors: { '401': remedies.unauthorized, '404': remedies.notFound },
  },
  {
    id: 'redeployTenant',
    at: ['tenant', 'redeploy'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/tenants/{slug}/redeploy',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true },
      { name: 'target_tag', property: 'targetTag', in: 'body', wireName: 'target_tag' },
      { name: 'dry_run', property: 'dryRun', in: 'body', wireName: 'dry_run' },
    ],
    timeoutSeconds: 1200,
    errors: {
      '401': remedies.unauthorized,
      '403': 'The control plane\'s access to the image registry has expired. Ask its operator to renew it, then try again.',
      '404': remedies.notFound,
      '503': remedies.serviceUnavailable,
    },
  },
  {
    id: 'redeployFleet',
    at: ['fleet', 'redeploy'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/tenants/redeploy-fleet',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'target_tag', property: 'targetTag', in: 'body', wireName: 'target_tag' },
      { name: 'confirm', property: 'confirm', in: 'body', wireName: 'confirm', consent: true },
      { name: 'dry_run', property: 'dryRun', in: 'body', wireName: 'dry_run' },
      { name: 'canary_slug', property: 'canarySlug', in: 'body', wireName: 'canary_slug' },
      { name: 'soak_seconds', property: 'soakSeconds', in: 'body', wireName: 'soak_seconds' },
      { name: 'batch_size', property: 'batchSize', in: 'body', wireName: 'batch_size' },
      { name: 'max_stragglers', property: 'maxStragglers', in: 'body', wireName: 'max_stragglers' },
      { name: 'only_slugs', property: 'onlySlugs', in: 'body', wireName: 'only_slugs' },
    ],
    bodyRequired: true,
    timeoutSeconds: 1200,
    errors: {
      '400': 'Nothing was redeployed: the body is empty, `confirm` is not true, or `only_slugs` is an empty list. Set `confirm`, and leave `only_slugs` out to mean all tenants.',
      '401': remedies.unauthorized,
      '500': 'At least one tenant failed; `results` says which and why, and the others are as told there. Mend those, then redeploy them with `only_slugs`.',
      '502': remedies.badGateway2,
      '503': remedies.badGateway2,
      '504': remedies.badGateway2,
    },
  },
  {
    id: 'redeployTenantWorkspaces',
    at: ['tenant', 'workspace', 'redeploy'],
    aliases: ['recreateWorkspace'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/tenants/{slug}/workspaces/redeploy',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'slug', property: 'slug', in: 'path', wireName: 'slug', required: true },
      { name: 'runtime', property: 'runtime', in: 'body', wireName: 'runtime' },
      { name: 'recreate', property: 'recreate', in: 'body', wireName: 'recreate' },
      { name: 'dry_run', property: 'dryRun', in: 'body', wireName: 'dry_run' },
      { name: 'actor', property: 'actor', in: 'body', wireName: 'actor' },
      { name: 'reason', property: 'reason', in: 'body', wireName: 'reason' },
    ],
    timeoutSeconds: 1200,
    errors: { '401': remedies.unauthorized, '404': remedies.notFound, '503': remedies.serviceUnavailable },
  },
  {
    id: 'cleanupOrphanTunnels',
    at: ['orphanTunnel', 'cleanup'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/orphan-tunnels/cleanup',
    security: [['cpAdminToken']],
    inputs: [],
    errors: { '401': remedies.unauthorized },
  },
  {
    id: 'getOrgWorkspaceConsole',
    at: ['org', 'workspace', 'console'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/workspaces/{workspace_id}/console',
    security: [['cpAdminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: { '401': remedies.unauthorized, '404': remedies.notFound3 },
  },
  {
    id: 'getOrgWorkspaceBillingMode',
    at: ['org', 'workspace', 'billingMode', 'get'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'org_slug', property: 'orgSlug', in: 'query', wireName: 'org_slug', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest2,
      '401': remedies.unauthorized,
      '404': remedies.notFound,
      '502': remedies.badGateway3,
      '503': remedies.serviceUnavailable2,
    },
  },
  {
    id: 'setOrgWorkspaceBillingMode',
    at: ['org', 'workspace', 'billingMode', 'set'],
    service: 'controlPlane',
    method: 'PUT',
    path: '/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'org_slug', property: 'orgSlug', in: 'query', wireName: 'org_slug', required: true },
      { name: 'mode', property: 'mode', in: 'body', wireName: 'mode', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': remedies.badRequest2,
      '401': remedies.unauthorized,
      '404': remedies.notFound,
      '502': remedies.badGateway3,
      '503': remedies.serviceUnavailable2,
    },
  },
]
