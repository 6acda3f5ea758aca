// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { WorkspaceAbilitiesUpdated, WorkspaceBillingMode, WorkspaceBillingModeUnread, WorkspaceBudget, WorkspaceBudgetStored, WorkspaceConfig, WorkspaceConfigAnswer, WorkspaceConfigUpdated, WorkspaceModel, WorkspaceModelSaved, WorkspaceUpdated } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.budget.set` takes. */
export interface SetWorkspaceBudgetInput {
  /** The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace. */
  budgetLimits?: {
    /** The most in an hour. In US cents; null for no limit. */
    hourly?: number | null
    /** The most in 24 hours. In US cents; null for no limit. */
    daily?: number | null
    /** The most in 7 days. In US cents; null for no limit. */
    weekly?: number | null
    /** The most in 30 days. In US cents; null for no limit. */
    monthly?: number | null
  } | undefined
  /** The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows. */
  budgetLimit?: number | null | undefined
}

/** What `molecule.workspace.model.set` takes. */
export interface SetWorkspaceModelInput {
  /** The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared. */
  model?: string | undefined
}

/** What `molecule.workspace.config.update` takes. */
export interface UpdateWorkspaceConfigInput {
  /** An object. What the keys mean is up to who uses them. At most 256 KiB. */
  body: WorkspaceConfig
}

/** What `molecule.workspace.template.set` takes. */
export interface SetWorkspaceTemplateInput {
  /** The name of a template on the tenant. */
  template: string
}

/** What `molecule.workspace.ability.update` takes. */
export interface UpdateWorkspaceAbilitiesInput {
  /** Whether it may write to all at once. All workspaces get what it writes. */
  broadcastEnabled?: boolean | undefined
  /** Whether it may write to people. */
  talkToUserEnabled?: boolean | undefined
}

/** What `molecule.workspace.billingMode.set` takes. */
export interface SetWorkspaceBillingModeInput {
  /** Who pays; null takes the decision back. */
  mode: 'platform_managed' | 'byok' | 'disabled' | null
}

export interface WorkspaceSettingsWorkspaceBudget {
  /**
   * Show the budget of a workspace.
   *
   * Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days.
   * The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.budget.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  get(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceBudget>

  /**
   * Set the budget of a workspace.
   *
   * Sets how much a workspace may spend, in US cents, per hour, 24 hours, 7 days and 30 days. The given limits
   * replace all that were there: a period that is not named has no limit afterwards. Once a limit is reached,
   * messages to the workspace are refused (402) until enough time has passed or the limit is raised; 0 stops it at
   * once. `budget_limit` is the older way to give the limit of 30 days, and clears the other three. A workspace
   * cannot change its own budget.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the limits; `error` says why: none is given, a period is unknown, or a limit is not
   *   a whole number of cents from 0 or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is
   *   missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.budget.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   budgetLimits: {
   *     hourly: null,
   *     daily: 500,
   *     monthly: 5000,
   *   },
   * })
   */
  set(workspaceId: string, input?: SetWorkspaceBudgetInput, options?: CallOptions): Promise<WorkspaceBudget | WorkspaceBudgetStored>
}

export interface WorkspaceSettingsWorkspaceModel {
  /**
   * Show the model of a workspace.
   *
   * Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice,
   * and also one that does not exist, answers an empty model with the source `unresolved`.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the choice. An id that is not a UUID causes this too: check it. Otherwise try
   *   again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.model.get('9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12')
   */
  get(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceModel>

  /**
   * Choose the model of a workspace.
   *
   * Stores the choice as the workspace's secret `MODEL` and restarts the workspace, which interrupts its agent. An
   * empty model, or none, clears the choice. The model has to be known for the workspace's runtime, and its vendor
   * has to be one that the platform knows.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the request. The workspace id is not a UUID in lower case, or the body is not
   *   a JSON object with a text. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set
   *   MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 422: The model cannot be used. `code` says why: UNREGISTERED_MODEL_FOR_RUNTIME (the runtime does not know
   *   it) or DERIVED_PROVIDER_NOT_IN_REGISTRY (nobody knows its vendor). Choose another model.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store or clear the choice. Try again in a moment; if it goes on, tell whoever runs
   *   the tenant. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.model.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { model: 'minimax/MiniMax-M2.7' })
   */
  set(workspaceId: string, input?: SetWorkspaceModelInput, options?: CallOptions): Promise<WorkspaceModelSaved>
}

export interface WorkspaceSettingsWorkspaceConfig {
  /**
   * Show the stored configuration of a workspace.
   *
   * Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which
   * is a file. A workspace without one, and also one that does not exist, answers an empty object.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the document. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.config.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  get(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceConfigAnswer>

  /**
   * Change the stored configuration of a workspace.
   *
   * Lays an object over the JSON document that the tenant keeps for a workspace: each given key replaces the whole
   * value of that key, objects within are not merged, and keys that are not given stay. A key cannot be removed;
   * null is stored as null. Nothing is restarted. The body may have at most 256 KiB.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not read the body as JSON. Send a JSON object. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 413: The body has more than 256 KiB, or could not be read. Send less at a time; big texts belong into files.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the change. A workspace that does not exist causes this too: check its id.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.config.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   body: {
   *     report: { day: 'Friday', length: 'long' },
   *   },
   * })
   */
  update(workspaceId: string, input: UpdateWorkspaceConfigInput, options?: CallOptions): Promise<WorkspaceConfigUpdated>
}

export interface WorkspaceSettingsWorkspaceTemplate {
  /**
   * Set the template of a workspace.
   *
   * Records from which template the workspace is made. Nothing happens until the workspace is restarted.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the request; the id is not a UUID, or no template is named. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 422: The tenant cannot use this template (code TEMPLATE_UNSUPPORTED). Choose one from its list of templates.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.template.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { template: 'researcher' })
   */
  set(workspaceId: string, input: SetWorkspaceTemplateInput, options?: CallOptions): Promise<WorkspaceUpdated>
}

export interface WorkspaceSettingsWorkspaceAbility {
  /**
   * Change whom a workspace may write to.
   *
   * Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least
   * one; the other stays as it is.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the request; the id is not a UUID, or neither ability is given as true or
   *   false. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.ability.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   broadcastEnabled: false,
   *   talkToUserEnabled: true,
   * })
   */
  update(workspaceId: string, input?: UpdateWorkspaceAbilitiesInput, options?: CallOptions): Promise<WorkspaceAbilitiesUpdated>
}

export interface WorkspaceSettingsWorkspaceBillingMode {
  /**
   * Show who pays for the model of a workspace.
   *
   * Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A
   * workspace that does not exist answers what it would get by default.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid. Give it as a UUID in lower case. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not tell. Until it can, it goes by `safe_default`. Try again in a moment. The body can
   *   be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @deprecated It stops working on 2026-06-30.
   *
   * @example
   * const answer = await molecule.workspace.billingMode.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  get(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceBillingMode>

  /**
   * Decide who pays for the model of a workspace.
   *
   * Decides for one workspace who pays the model's vendor: the platform (`platform_managed`), the organisation
   * with its own key (`byok`), or nobody, so that it has no model (`disabled`). `mode` has to be there; null takes
   * the decision back. Nothing is restarted.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not use the request; the id is not a UUID in lower case, or `mode` is missing or not
   *   one of its values. Send one of them, or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is
   *   missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the decision. Try again in a moment. The body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @deprecated It stops working on 2026-06-30.
   *
   * @example
   * const answer = await molecule.workspace.billingMode.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { mode: 'byok' })
   */
  set(workspaceId: string, input: SetWorkspaceBillingModeInput, options?: CallOptions): Promise<WorkspaceBillingMode | WorkspaceBillingModeUnread>
}

export const workspaceSettings: readonly WireOperation[] = [
  {
    id: 'getWorkspaceBudget',
    at: ['workspace', 'budget', 'get'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/budget',
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
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'setWorkspaceBudget',
    at: ['workspace', 'budget', 'set'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/budget',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'budget_limits', property: 'budgetLimits', in: 'body', wireName: 'budget_limits' },
      { name: 'budget_limit', property: 'budgetLimit', in: 'body', wireName: 'budget_limit' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant refused the limits; `error` says why: none is given, a period is unknown, or a limit is not a whole number of cents from 0 or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'getWorkspaceModel',
    at: ['workspace', 'model', 'get'],
    aliases: ['getModel'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/model',
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
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the choice. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.',
    },
  },
  {
    id: 'setWorkspaceModel',
    at: ['workspace', 'model', 'set'],
    service: 'tenant',
    method: 'PUT',
    path: '/workspaces/{workspace_id}/model',
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
      { name: 'model', property: 'model', in: 'body', wireName: 'model' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant could not use the request. The workspace id is not a UUID in lower case, or the body is not a JSON object with a text. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '422': 'The model cannot be used. `code` says why: UNREGISTERED_MODEL_FOR_RUNTIME (the runtime does not know it) or DERIVED_PROVIDER_NOT_IN_REGISTRY (nobody knows its vendor). Choose another model.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store or clear the choice. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty.',
    },
  },
  {
    id: 'getWorkspaceConfig',
    at: ['workspace', 'config', 'get'],
    aliases: ['getConfig'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/config',
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
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the document. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.',
    },
  },
  {
    id: 'updateWorkspaceConfig',
    at: ['workspace', 'config', 'update'],
    aliases: ['updateConfig'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/config',
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
      { name: 'body', property: 'body', in: 'body', wireName: '', required: true },
    ],
    idempotent: true,
    errors: {
      '400': 'The tenant could not read the body as JSON. Send a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '413': 'The body has more than 256 KiB, or could not be read. Send less at a time; big texts belong into files.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the change. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. The body can be empty.',
    },
  },
  {
    id: 'setWorkspaceTemplate',
    at: ['workspace', 'template', 'set'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/template',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'template', property: 'template', in: 'body', wireName: 'template', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant could not use the request; the id is not a UUID, or no template is named. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '422': 'The tenant cannot use this template (code TEMPLATE_UNSUPPORTED). Choose one from its list of templates.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'updateWorkspaceAbilities',
    at: ['workspace', 'ability', 'update'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/abilities',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'broadcast_enabled', property: 'broadcastEnabled', in: 'body', wireName: 'broadcast_enabled' },
      {
        name: 'talk_to_user_enabled',
        property: 'talkToUserEnabled',
        in: 'body',
        wireName: 'talk_to_user_enabled',
      },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant could not use the request; the id is not a UUID, or neither ability is given as true or false. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'getWorkspaceBillingMode',
    at: ['workspace', 'billingMode', 'get'],
    service: 'tenant',
    method: 'GET',
    path: '/admin/workspaces/{workspace_id}/llm-billing-mode',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': 'The workspace id is not valid. Give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not tell. Until it can, it goes by `safe_default`. Try again in a moment. The body can be empty.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'setWorkspaceBillingMode',
    at: ['workspace', 'billingMode', 'set'],
    aliases: ['setLlmBillingMode'],
    service: 'tenant',
    method: 'PUT',
    path: '/admin/workspaces/{workspace_id}/llm-billing-mode',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'mode', property: 'mode', in: 'body', wireName: 'mode', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant could not use the request; the id is not a UUID in lower case, or `mode` is missing or not one of its values. Send one of them, or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the decision. Try again in a moment. The body can be empty.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
