import type { Operation } from '@molecule-ai/spec'

import { Refusal, type OperationId } from './call.ts'
import type { Misfit } from './contract.ts'
import { automationBodies, automationIds } from './invalid/automation.ts'
import { messageBodies, messageIds } from './invalid/messages.ts'
import { observedBodies, observedIds, toInvalidFiles } from './invalid/observe.ts'
import type { Problem } from './problem.ts'

/** The refusal of a request that does not fit the contract, in the words of the service where they are known. */
export function toInvalid(operation: Operation, { place, problem }: Misfit, body: string): Refusal {
  const own = (place === 'path' ? ids : bodies)[operation.id as OperationId]
  if (own) return own(problem, body)
  // The control plane also lists the fields that are missing.
  const listed = operation.service === 'controlPlane' && problem.missing.length > 0
  return new Refusal(400, problem.text, listed ? { fields: problem.missing } : {})
}

/** What is refused how; `body` is the request's as it came, for where the service looks at it first. */
export type Refusals = Readonly<Partial<Record<OperationId, (problem: Problem, body: string) => Refusal>>>

/** Where the service does not look at an id, its database stumbles over a malformed one. */
const ids: Refusals = {
  restartWorkspace: () => new Refusal(500, 'lookup failed'),
  pauseWorkspace: () => new Refusal(500, 'lookup failed'),
  resumeWorkspace: () => new Refusal(500, 'lookup failed'),
  hibernateWorkspace: () => new Refusal(500, 'lookup failed'),
  getWorkspaceState: () => new Refusal(500, 'query failed'),
  getWorkspaceMetrics: () => new Refusal(500, 'failed to verify workspace'),
  getWorkspaceConsole: () => new Refusal(502, 'control plane returned an error: no console'),
  getWorkspaceBudget: () => new Refusal(500, 'query failed'),
  setWorkspaceBudget: () => new Refusal(404, 'workspace not found'),
  getWorkspaceModel: () => new Refusal(500, 'query failed'),
  getWorkspaceConfig: () => new Refusal(500, 'query failed'),
  updateWorkspaceConfig: () => new Refusal(500, 'failed to update config'),
  getWorkspaceBillingMode: () => new Refusal(400, 'invalid workspace id'),
  setWorkspaceBillingMode: () => new Refusal(400, 'invalid workspace id'),
  assignAgent: () => new Refusal(500, 'lookup failed'),
  replaceAgent: () => new Refusal(500, 'failed to replace agent'),
  removeAgent: () => new Refusal(500, 'failed to remove agent'),
  moveAgent: () => new Refusal(500, 'failed to move agent'),
  revokeOrgToken: () => new Refusal(500, 'failed to revoke'),
  listWorkspaceTokens: () => new Refusal(500, 'failed to list tokens'),
  createWorkspaceToken: () => new Refusal(400, 'invalid workspace id'),
  mintWorkspaceToken: () => new Refusal(400, 'invalid workspace id'),
  revokeWorkspaceToken: ({ faults }) =>
    faults.some(({ field }) => field === 'workspace_id')
      ? new Refusal(400, 'invalid workspace id')
      : new Refusal(500, 'failed to revoke token'),
  listWorkspaceApprovals: () => new Refusal(500, 'query failed'),
  createApproval: () => new Refusal(500, 'failed to create approval'),
  decideApproval: () => new Refusal(500, 'failed to update'),
  withdrawApproval: () => new Refusal(500, 'failed to withdraw approval'),
  updateInstruction: () => new Refusal(500, 'update failed'),
  deleteInstruction: () => new Refusal(500, 'delete failed'),
  resolveInstructions: () => new Refusal(500, 'query failed'),
  ...observedIds,
  listWorkspacePlugins: () => new Refusal(500, 'query failed'),
  listAvailablePlugins: () => new Refusal(500, 'query failed'),
  checkPluginCompatibility: () => new Refusal(500, 'failed to list installed plugins'),
  installPlugin: () => new Refusal(503, 'workspace container not running'),
  uninstallPlugin: ({ faults }) =>
    faults[0]?.field === 'name'
      ? new Refusal(400, 'invalid plugin name')
      : new Refusal(503, 'workspace container not running'),
  getOrgPluginAllowlist: () => new Refusal(500, 'failed to verify org'),
  setOrgPluginAllowlist: () => new Refusal(500, 'failed to verify org'),
  // Whatever goes wrong with an export is told as if there were nothing to export.
  exportBundle: () => new Refusal(404, 'bundle not found'),
  ...automationIds,
  ...messageIds,
}

const bodies: Refusals = {
  createWorkspace: toInvalidCreate,
  updateWorkspace: toInvalidUpdate,
  restartWorkspace: () => new Refusal(400, 'invalid JSON body'),
  setWorkspaceBudget: toInvalidBudget,
  setWorkspaceModel: () => new Refusal(400, 'invalid request body'),
  updateWorkspaceConfig: () => new Refusal(400, 'invalid JSON'),
  setWorkspaceTemplate: () => new Refusal(400, 'invalid request body'),
  updateWorkspaceAbilities: ({ missing }) =>
    new Refusal(
      400,
      missing.length > 0 ? 'broadcast_enabled or talk_to_user_enabled is required' : 'invalid request body',
    ),
  setWorkspaceBillingMode: toInvalidBillingMode,
  assignAgent: () => new Refusal(400, 'invalid request body'),
  replaceAgent: () => new Refusal(400, 'invalid request body'),
  moveAgent: ({ faults }) =>
    faults.every(({ rule }) => rule === 'format')
      ? new Refusal(500, 'target lookup failed')
      : new Refusal(400, 'invalid request body'),
  setWorkspaceSecret: () => new Refusal(400, 'invalid request body'),
  setOrgSecret: () => new Refusal(400, 'invalid request body'),
  createApproval: () => new Refusal(400, 'invalid request body'),
  decideApproval: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ rule }) => rule === 'enum')
        ? "decision must be 'approved' or 'denied'"
        : 'invalid request body',
    ),
  createInstruction: toInvalidInstruction,
  updateInstruction: ({ faults }) =>
    new Refusal(400, faults.some(({ rule }) => rule !== 'maxLength') ? 'invalid request' : toTooLong(faults)),
  importTemplate: toInvalidFiles,
  importOrg: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ rule }) => rule === 'required' || rule === 'minLength')
        ? "provide 'dir' or 'template'"
        : 'invalid request body',
    ),
  importBundle: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ field, rule }) => field === 'name' && rule !== 'type')
        ? 'bundle name is required'
        : 'invalid bundle',
    ),
  installPlugin: toInvalidInstall,
  setOrgPluginAllowlist: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ field, rule }) => field === 'enabled_by' && rule !== 'type')
        ? 'enabled_by is required'
        : 'invalid request body',
    ),
  mintOrgToken: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ rule }) => rule === 'maxLength')
        ? 'name too long (max 100 chars)'
        : 'invalid JSON body',
    ),
  ...observedBodies,
  ...automationBodies,
  ...messageBodies,
}

/** First what cannot be read, then one text for all rules of the texts, then field by field. */
function toInvalidCreate({ faults, text }: Problem): Refusal {
  const has = (rules: readonly string[]): boolean => faults.some(({ rule }) => rules.includes(rule))
  const names = (field: string): boolean => faults.some((fault) => fault.field === field)
  if (has(['json', 'type', 'required', 'minLength'])) return new Refusal(400, 'invalid workspace payload')
  if (has(['maxLength', 'pattern'])) return new Refusal(400, 'invalid workspace fields')
  if (names('workspace_access')) return new Refusal(400, 'invalid workspace access')
  if (names('delivery_mode')) return new Refusal(400, "delivery_mode must be 'push' or 'poll'")
  if (faults.every(({ field }) => field === 'parent_id'))
    return new Refusal(500, 'failed to create workspace')
  return new Refusal(400, text)
}

/** A digest is only compared, so one that is none differs. */
function toInvalidInstall({ faults }: Problem): Refusal {
  if (faults.every(({ field, rule }) => field === 'source' && rule !== 'type'))
    return new Refusal(400, "'source' is required")
  return faults.every(({ rule }) => rule === 'pattern')
    ? new Refusal(422, 'sha256 mismatch: this is no digest')
    : new Refusal(400, 'invalid request body')
}

function toInvalidUpdate({ faults, text }: Problem): Refusal {
  if (faults.some(({ field }) => field === 'body')) return new Refusal(400, 'invalid request body')
  const odd = faults.find(({ rule }) => rule === 'pattern')
  return new Refusal(400, odd ? `${odd.field} contains invalid characters` : text)
}

/** In the order in which the service looks: what is missing, the scope, whom it is for, then the lengths. */
function toInvalidInstruction({ faults }: Problem): Refusal {
  const breaks = (rule: string, ...fields: readonly string[]): boolean =>
    faults.some((fault) => fault.rule === rule && (fields.length === 0 || fields.includes(fault.field)))
  const texts = ['scope', 'title', 'content']
  if (breaks('json') || breaks('type') || breaks('required', ...texts) || breaks('minLength', ...texts))
    return new Refusal(400, 'scope, title, and content are required')
  if (breaks('enum')) return new Refusal(400, 'scope must be global or workspace')
  if (breaks('required') || breaks('minLength'))
    return new Refusal(400, 'scope_target required for workspace scope')
  return new Refusal(400, toTooLong(faults))
}

const toTooLong = (faults: Problem['faults']): string =>
  faults.some(({ field }) => field === 'content') ? 'content exceeds 8192 chars' : 'title exceeds 200 chars'

function toInvalidBudget({ faults, missing }: Problem): Refusal {
  const [{ field, rule } = { field: 'body', rule: 'json' }] = faults
  const [name, period] = field.split('.')
  if (name === 'body') return new Refusal(400, 'invalid request body')
  if (missing.length > 0) return new Refusal(400, 'budget_limits or budget_limit field is required')
  if (rule === 'additionalProperties')
    return new Refusal(400, `unknown budget period: ${period} (hourly, daily, weekly and monthly are known)`)
  if (rule === 'minimum')
    return new Refusal(400, `${period ? `budget limit for ${period}` : name} must be >= 0 (USD cents)`)
  return new Refusal(
    400,
    name === 'budget_limit'
      ? 'budget_limit must be an integer (USD cents) or null'
      : 'budget_limits must be an object of period→int|null',
  )
}

function toInvalidBillingMode({ faults, missing }: Problem): Refusal {
  if (faults.some(({ field }) => field === 'body')) return new Refusal(400, 'invalid request body')
  if (missing.length > 0) return new Refusal(400, 'mode is required')
  return new Refusal(400, 'unknown billing mode', {
    detail: 'use platform_managed, byok, disabled or null',
  })
}
