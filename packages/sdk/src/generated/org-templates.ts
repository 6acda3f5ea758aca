// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgImported, OrgImportedPartly, OrgTemplate, OrgTemplateList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.org.import` takes. */
export interface ImportOrgInput {
  /** The template's directory. The list shows it. Needed unless `template` is given. */
  dir?: string | undefined
  /** A team given along, instead of one of the tenant's templates. */
  template?: OrgTemplate | undefined
  /**
   * `merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the
   * template and are not part of this import.
   *
   * Default: `"merge"`.
   */
  mode?: 'merge' | 'reconcile' | undefined
}

export interface OrgTemplatesOrgTemplate {
  /**
   * List the templates of whole teams.
   *
   * Lists the templates that a team of workspaces can be made from, with the secrets that each needs. A template
   * that cannot be read is left out without a word.
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
   * const answer = await molecule.org.template.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<OrgTemplateList>
}

export interface OrgTemplatesOrg {
  /**
   * Make a team of workspaces from a template.
   *
   * Creates all workspaces of a template, with their memories, schedules, channels and secrets. Name a template of
   * the tenant in `dir`, or give one in `template`. Workspaces that are there already, told by name and parent,
   * are kept and marked `skipped`. The mode `reconcile` also removes workspaces of the same names that are
   * elsewhere. The call takes about two seconds for each workspace and stops at the first that fails: then the
   * answer is 207 with `error`, and what was created stays. On a hosted tenant, restart a workspace that stays
   * `provisioning`.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the template: the body cannot be read, neither `dir` nor `template` is usable, `dir`
   *   leads outside the templates, or the template itself is broken. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The tenant has no template in this directory: list the templates to find the right one. An empty body
   *   means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 412: Secrets that the template needs are not set, so nothing was created. Set those in `missing_env` as
   *   secrets of the organisation. Those in `missing_workspace_env` are needed by single workspaces: set them as
   *   secrets of the organisation too, or in the `.env` file of the workspace's directory. Of an `any_of` group one
   *   is enough. Then send the same call again.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not find out which secrets are set, so nothing was created. Try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.import({ dir: 'review-team' })
   */
  import(input?: ImportOrgInput, options?: CallOptions): Promise<OrgImported | OrgImportedPartly>
}

export const orgTemplates: readonly WireOperation[] = [
  {
    id: 'listOrgTemplates',
    at: ['org', 'template', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/org/templates',
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
    id: 'importOrg',
    at: ['org', 'import'],
    aliases: ['createOrgFromTemplate'],
    service: 'tenant',
    method: 'POST',
    path: '/org/import',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'dir', property: 'dir', in: 'body', wireName: 'dir' },
      { name: 'template', property: 'template', in: 'body', wireName: 'template' },
      { name: 'mode', property: 'mode', in: 'body', wireName: 'mode' },
    ],
    bodyRequired: true,
    timeoutSeconds: 330,
    errors: {
      '400': 'The tenant refused the template: the body cannot be read, neither `dir` nor `template` is usable, `dir` leads outside the templates, or the template itself is broken. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': 'The tenant has no template in this directory: list the templates to find the right one. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '412': 'Secrets that the template needs are not set, so nothing was created. Set those in `missing_env` as secrets of the organisation. Those in `missing_workspace_env` are needed by single workspaces: set them as secrets of the organisation too, or in the `.env` file of the workspace\'s directory. Of an `any_of` group one is enough. Then send the same call again.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not find out which secrets are set, so nothing was created. Try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
