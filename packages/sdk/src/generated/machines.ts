// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { WireOperation } from '../wire.ts'
import type { Machine, MachineDeprovisioned, MachineDisplay, MachineProvisioned } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.machine.provision` takes. */
export interface ProvisionMachineInput {
  /** The organisation's id. */
  orgId: string
  /** The workspace that gets the machine. */
  workspaceId: string
  /** The agent software. An image of it has to be promoted. */
  runtime: string
  /** Where the agent finds its tenant. Addresses of internal networks are refused. */
  platformUrl: string
  /** How much the workspace may do. A tenant always sends it. */
  tier?: number | undefined
  /** The size of the machine, in the words of the provider. */
  instanceType?: string | undefined
  /** The size of its disk, in GB. */
  diskGb?: number | undefined
  /**
   * Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or
   * the platform are refused.
   */
  env?: Record<string, string> | undefined
  /** Files to put on it, by path, each in Base64; 256 KiB in all. */
  configFiles?: Record<string, string> | undefined
  /** The screen that the machine gets. */
  display?: MachineDisplay | undefined
  /** The template that the workspace was made from. */
  template?: string | undefined
  /** The cloud to build it in. */
  provider?: string | undefined
  /** Whether its data outlives it. */
  dataPersistence?: string | undefined
  /** Empty, or `platform` for the platform's own agent. */
  kind?: string | undefined
  /** Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all. */
  templateAssets?: Record<string, string> | undefined
}

/** What `molecule.machine.deprovision` takes. */
export interface DeprovisionMachineInput {
  /** The machine. The tenant always names it. */
  instanceId?: string | undefined
  /** The machine's cloud. The tenant always names it. */
  provider?: string | undefined
  /** Give `true` to erase the data volume for good. Anything else keeps it for a time of grace. */
  prune?: 'true' | undefined
}

/** What `molecule.machine.status` takes. */
export interface GetMachineStatusInput {
  /** The machine. */
  instanceId: string
  /** The machine's cloud. */
  provider?: string | undefined
}

export interface MachinesMachine {
  /**
   * Build the machine of a workspace.
   *
   * The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead,
   * and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its
   * `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only
   * build for itself.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says why: a key is missing, `platform_url` leads into an
   *   internal network, `env` holds a name that is reserved for the provider or the platform
   *   (`privileged_env_forbidden`), or the files are too large. Correct it; sending the same again does not help.
   * - 401: The credentials were not accepted. This takes the secret that tenant and control plane share
   *   (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control
   *   plane admin token is refused here.
   * - 403: The tenant's admin token belongs to another organisation than `org_id`. Use the token and the id of the
   *   same organisation.
   * - 404: This control plane takes no machine calls, because no shared secret is set there. Ask its operator to
   *   set one.
   * - 409: With `provision_in_progress` an earlier try got through and its machine is being built: follow that
   *   one, or send the same again later. With `idempotency_key_conflict` the request differs from the one before it:
   *   do not send it again.
   * - 422: The control plane cannot build this; `error` says why. RUNTIME_PIN_MISSING: promote an image of the
   *   runtime first. PLATFORM_AGENT_RUNTIME_UNSUPPORTED: choose another runtime for the platform's agent. Otherwise
   *   the provider is not set up: choose another provider.
   * - 429: The machine could not be built right now. Send the same again later; when an earlier try got through
   *   after all, the answer is then `provision_in_progress`.
   * - 500: The machine could not be built right now. Send the same again later; when an earlier try got through
   *   after all, the answer is then `provision_in_progress`.
   * - 502: The machine could not be built right now. Send the same again later; when an earlier try got through
   *   after all, the answer is then `provision_in_progress`.
   * - 503: The machine could not be built right now. Send the same again later; when an earlier try got through
   *   after all, the answer is then `provision_in_progress`.
   * - 504: The machine could not be built right now. Send the same again later; when an earlier try got through
   *   after all, the answer is then `provision_in_progress`.
   *
   * @example
   * const answer = await molecule.machine.provision({
   *   orgId: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
   *   workspaceId: '3e7f1a5d-9c62-4b6d-8f04-95e3ba170c81',
   *   runtime: 'claude-code',
   *   platformUrl: 'https://acme.moleculesai.app',
   *   tier: 4,
   *   instanceType: 't3.medium',
   *   diskGb: 40,
   *   env: { LOG_LEVEL: 'debug' },
   *   configFiles: {
   *     'config.yaml': 'bmFtZTogUmVwb3J0cwo=',
   *   },
   *   provider: 'aws',
   * })
   */
  provision(input: ProvisionMachineInput, options?: CallOptions): Promise<MachineProvisioned>

  /**
   * End the machine of a workspace.
   *
   * The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete
   * a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for
   * a while, unless `prune` is set: then it is erased for good.
   *
   * Refusals (`ApiError`):
   * - 401: The credentials were not accepted. This takes the secret that tenant and control plane share
   *   (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control
   *   plane admin token is refused here.
   * - 403: The machine belongs to another organisation than the tenant's admin token. Use that organisation's
   *   token.
   * - 404: The workspace has no such machine: check the workspace id and `instance_id`. If every machine call
   *   answers this, no shared secret is set on the control plane: ask its operator to set one.
   *
   * @example
   * const answer = await molecule.machine.deprovision('c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135', {
   *   instanceId: 'i-0example000000005',
   *   provider: 'aws',
   * })
   */
  deprovision(workspaceId: string, input?: DeprovisionMachineInput, options?: CallOptions): Promise<MachineDeprovisioned>

  /**
   * Show the state of a workspace's machine.
   *
   * Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet
   * an agent that answers: for that, look at the workspace.
   *
   * Refusals (`ApiError`):
   * - 401: The credentials were not accepted. This takes the secret that tenant and control plane share
   *   (MOLECULE_CP_SHARED_SECRET) together with the tenant's admin token (MOLECULE_TENANT_ADMIN_TOKEN); the control
   *   plane admin token is refused here.
   * - 404: The workspace has no such machine: check the workspace id and `instance_id`. If every machine call
   *   answers this, no shared secret is set on the control plane: ask its operator to set one.
   *
   * @example
   * const answer = await molecule.machine.status('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   instanceId: 'i-0example000000001',
   *   provider: 'aws',
   * })
   */
  status(workspaceId: string, input: GetMachineStatusInput, options?: CallOptions): Promise<Machine>
}

export const machines: readonly WireOperation[] = [
  {
    id: 'provisionMachine',
    at: ['machine', 'provision'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/workspaces/provision',
    security: [['provisionSecret', 'tenantAdminToken'], ['provisionSecret']],
    inputs: [
      { name: 'org_id', property: 'orgId', in: 'body', wireName: 'org_id', required: true },
      { name: 'workspace_id', property: 'workspaceId', in: 'body', wireName: 'workspace_id', required: true },
      { name: 'runtime', property: 'runtime', in: 'body', wireName: 'runtime', required: true },
      { name: 'platform_url', property: 'platformUrl', in: 'body', wireName: 'platform_url', required: true },
      { name: 'tier', property: 'tier', in: 'body', wireName: 'tier' },
      { name: 'instance_type', property: 'instanceType', in: 'body', wireName: 'instance_type' },
      { name: 'disk_gb', property: 'diskGb', in: 'body', wireName: 'disk_gb' },
      { name: 'env', property: 'env', in: 'body', wireName: 'env', sensitive: true },
      { name: 'config_files', property: 'configFiles', in: 'body', wireName: 'config_files' },
      { name: 'display', property: 'display', in: 'body', wireName: 'display' },
      { name: 'template', property: 'template', in: 'body', wireName: 'template' },
      { name: 'provider', property: 'provider', in: 'body', wireName: 'provider' },
      { name: 'data_persistence', property: 'dataPersistence', in: 'body', wireName: 'data_persistence' },
      { name: 'kind', property: 'kind', in: 'body', wireName: 'kind' },
      { name: 'template_assets', property: 'templateAssets', in: 'body', wireName: 'template_assets' },
    ],
    bodyRequired: true,
    timeoutSeconds: 1200,
    errors: {
      '400': 'The control plane refused the body; `error` says why: a key is missing, `platform_url` leads into an internal network, `env` holds a name that is reserved for the provider or the platform (`privileged_env_forbidden`), or the files are too large. Correct it; sending the same again does not help.',
      '401': remedies.unauthorized3,
      '403': 'The tenant\'s admin token belongs to another organisation than `org_id`. Use the token and the id of the same organisation.',
      '404': 'This control plane takes no machine calls, because no shared secret is set there. Ask its operator to set one.',
      '409': 'With `provision_in_progress` an earlier try got through and its machine is being built: follow that one, or send the same again later. With `idempotency_key_conflict` the request differs from the one before it: do not send it again.',
      '422': 'The control plane cannot build this; `error` says why. RUNTIME_PIN_MISSING: promote an image of the runtime first. PLATFORM_AGENT_RUNTIME_UNSUPPORTED: choose another runtime for the platform\'s agent. Otherwise the provider is not set up: choose another provider.',
      '429': remedies.tooManyRequests,
      '500': remedies.tooManyRequests,
      '502': remedies.tooManyRequests,
      '503': remedies.tooManyRequests,
      '504': remedies.tooManyRequests,
    },
  },
  {
    id: 'deprovisionMachine',
    at: ['machine', 'deprovision'],
    service: 'controlPlane',
    method: 'DELETE',
    path: '/api/v1/workspaces/{workspace_id}',
    security: [['provisionSecret', 'tenantAdminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'instance_id', property: 'instanceId', in: 'query', wireName: 'instance_id' },
      { name: 'provider', property: 'provider', in: 'query', wireName: 'provider' },
      { name: 'prune', property: 'prune', in: 'query', wireName: 'prune' },
    ],
    errors: {
      '401': remedies.unauthorized3,
      '403': 'The machine belongs to another organisation than the tenant\'s admin token. Use that organisation\'s token.',
      '404': remedies.notFound4,
    },
  },
  {
    id: 'getMachineStatus',
    at: ['machine', 'status'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/workspaces/{workspace_id}/status',
    security: [['provisionSecret', 'tenantAdminToken'], ['provisionSecret']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'instance_id', property: 'instanceId', in: 'query', wireName: 'instance_id', required: true },
      { name: 'provider', property: 'provider', in: 'query', wireName: 'provider' },
    ],
    idempotent: true,
    errors: { '401': remedies.unauthorized3, '404': remedies.notFound4 },
  },
]
