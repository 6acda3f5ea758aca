// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { Bundle, BundleImported, BundlePart, BundleSkill, BundleTool } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.bundle.import` takes. */
export interface ImportBundleInput {
  /** The version of the format. */
  schema?: string | undefined
  /** The id of the workspace that it was exported from. */
  id?: string | undefined
  /** The workspace's name. */
  name: string
  /** What the workspace is there for. */
  description?: string | undefined
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier?: number | undefined
  /** Always empty in an export, and not used by an import. */
  model?: string | undefined
  /** What the agent is told at all times. */
  systemPrompt?: string | undefined
  /** What the agent has learnt. */
  skills?: BundleSkill[] | undefined
  /** Always empty in an export, and not used by an import. */
  tools?: BundleTool[] | undefined
  /** Files by name. Only `config.yaml` is exported and used. */
  prompts?: Record<string, string> | undefined
  /** The workspaces below it, each as a bundle. */
  subWorkspaces?: BundlePart[] | undefined
  /** What the agent says about itself. Null when it has said nothing; not used by an import. */
  agentCard?: unknown | undefined
  /** Always empty in an export, and not used by an import. */
  author?: string | undefined
  /** The bundle's own version, not used by an import. */
  version?: string | undefined
}

export interface BundlesBundle {
  /**
   * Export a workspace as a bundle.
   *
   * Writes a workspace and everything below it as one document, which an import makes workspaces from again, here
   * or on another tenant. It holds names, roles, prompts and skills. Secrets, memories, schedules and the model
   * are not in it. When the machine is not running, the configuration is taken from a template instead, which need
   * not be the workspace's own.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace could not be exported; most likely no workspace has this id. Check it against the list of
   *   workspaces, then try again in a moment. An empty body means that the organisation id is not this tenant's:
   *   correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.bundle.export('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  export(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<Bundle>

  /**
   * Make workspaces from a bundle.
   *
   * Creates a workspace from a bundle, and one for each bundle inside it. Every import makes new workspaces with
   * new ids. The answer is 201 even when that failed, for example because the name is taken: look at `status` of
   * the result and of each of its `children`. Of the bundle only name, description, tier, id, system prompt,
   * `config.yaml`, skills and sub-workspaces are used. The imported workspaces have no secrets, memories or
   * schedules. On a hosted tenant, restart a workspace that stays `provisioning`.
   *
   * Refusals (`ApiError`):
   * - 400: The bundle cannot be read, or it has no name. Send what an export wrote. With the code
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
   * const answer = await molecule.bundle.import({
   *   schema: '1.0',
   *   name: 'Invoices',
   *   description: 'Writes invoices',
   *   tier: 2,
   *   systemPrompt: 'You write invoices.',
   * })
   */
  import(input: ImportBundleInput, options?: CallOptions): Promise<BundleImported>
}

export const bundles: readonly WireOperation[] = [
  {
    id: 'exportBundle',
    at: ['bundle', 'export'],
    service: 'tenant',
    method: 'GET',
    path: '/bundles/export/{workspace_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': 'The workspace could not be exported; most likely no workspace has this id. Check it against the list of workspaces, then try again in a moment. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'importBundle',
    at: ['bundle', 'import'],
    service: 'tenant',
    method: 'POST',
    path: '/bundles/import',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'schema', property: 'schema', in: 'body', wireName: 'schema' },
      { name: 'id', property: 'id', in: 'body', wireName: 'id' },
      { name: 'name', property: 'name', in: 'body', wireName: 'name', required: true },
      { name: 'description', property: 'description', in: 'body', wireName: 'description' },
      { name: 'tier', property: 'tier', in: 'body', wireName: 'tier' },
      { name: 'model', property: 'model', in: 'body', wireName: 'model' },
      { name: 'system_prompt', property: 'systemPrompt', in: 'body', wireName: 'system_prompt' },
      { name: 'skills', property: 'skills', in: 'body', wireName: 'skills' },
      { name: 'tools', property: 'tools', in: 'body', wireName: 'tools' },
      { name: 'prompts', property: 'prompts', in: 'body', wireName: 'prompts' },
      { name: 'sub_workspaces', property: 'subWorkspaces', in: 'body', wireName: 'sub_workspaces' },
      { name: 'agent_card', property: 'agentCard', in: 'body', wireName: 'agent_card' },
      { name: 'author', property: 'author', in: 'body', wireName: 'author' },
      { name: 'version', property: 'version', in: 'body', wireName: 'version' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The bundle cannot be read, or it has no name. Send what an export wrote. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
]
