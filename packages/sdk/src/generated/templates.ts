// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { TemplateImported, TemplateList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.template.import` takes. */
export interface ImportTemplateInput {
  /** Its name, which its id is made from. */
  name: string
  /** Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one. */
  files: Record<string, string>
}

export interface TemplatesTemplate {
  /**
   * List the templates of workspaces.
   *
   * Lists what a single workspace can be made from, with runtime, models and the secrets that each template needs.
   * Templates for a runtime that this tenant does not know are left out. On hosted tenants every `tier` is 4.
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
   * const answer = await molecule.template.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<TemplateList>

  /**
   * Add a template.
   *
   * Stores a template for workspaces under an id that is made from its name: in lower case, with hyphens for
   * blanks, and without other characters. A `config.yaml` is written when it is not among the files. There is no
   * way to change or delete a template afterwards.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the template: name or files are missing, there are more than 200 files, or a path is
   *   absolute or has a double dot. Then the files before that path stay on the tenant, so choose another name. With
   *   the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 409: There is a template with this id, made from the name. Choose another name.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not write the template. An empty `files` causes this too: give at least one file.
   *   Otherwise try again in a moment, under another name if this one is taken now.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.template.import({
   *   name: 'Translator',
   *   files: {
   *     'config.yaml': 'name: Translator\ndescription: Translates letters.\nruntime: claude-code\nmodel: minimax/MiniMax-M2.7\n',
   *     'system-prompt.md': 'Translate what you are given.',
   *   },
   * })
   */
  import(input: ImportTemplateInput, options?: CallOptions): Promise<TemplateImported>
}

export const templates: readonly WireOperation[] = [
  {
    id: 'listTemplates',
    at: ['template', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/templates',
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
    id: 'importTemplate',
    at: ['template', 'import'],
    service: 'tenant',
    method: 'POST',
    path: '/templates/import',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'name', property: 'name', in: 'body', wireName: 'name', required: true },
      { name: 'files', property: 'files', in: 'body', wireName: 'files', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the template: name or files are missing, there are more than 200 files, or a path is absolute or has a double dot. Then the files before that path stay on the tenant, so choose another name. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '409': 'There is a template with this id, made from the name. Choose another name.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not write the template. An empty `files` causes this too: give at least one file. Otherwise try again in a moment, under another name if this one is taken now.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
