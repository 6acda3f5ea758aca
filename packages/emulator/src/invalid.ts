import type { Operation } from '@molecule-ai/spec'

import { Refusal, type OperationId } from './call.ts'
import type { Misfit } from './contract.ts'
import type { Problem } from './problem.ts'

/** The refusal of a request that does not fit the contract, in the words of the service where they are known. */
export function toInvalid(operation: Operation, { place, problem }: Misfit): Refusal {
  const own = (place === 'path' ? ids : bodies)[operation.id as OperationId]
  if (own) return own(problem)
  // The control plane also lists the fields that are missing.
  const listed = operation.service === 'controlPlane' && problem.missing.length > 0
  return new Refusal(400, problem.text, listed ? { fields: problem.missing } : {})
}

type Refusals = Readonly<Partial<Record<OperationId, (problem: Problem) => Refusal>>>

/** Where the service does not look at an id, its database stumbles over a malformed one. */
const ids: Refusals = {
  restartWorkspace: () => new Refusal(500, 'lookup failed'),
  pauseWorkspace: () => new Refusal(500, 'lookup failed'),
  resumeWorkspace: () => new Refusal(500, 'lookup failed'),
  revokeOrgToken: () => new Refusal(500, 'failed to revoke'),
}

const bodies: Refusals = {
  createWorkspace: toInvalidCreate,
  updateWorkspace: toInvalidUpdate,
  restartWorkspace: () => new Refusal(400, 'invalid JSON body'),
  setWorkspaceSecret: () => new Refusal(400, 'invalid request body'),
  setOrgSecret: () => new Refusal(400, 'invalid request body'),
  mintOrgToken: ({ faults }) =>
    new Refusal(
      400,
      faults.every(({ rule }) => rule === 'maxLength')
        ? 'name too long (max 100 chars)'
        : 'invalid JSON body',
    ),
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

function toInvalidUpdate({ faults, text }: Problem): Refusal {
  if (faults.some(({ field }) => field === 'body')) return new Refusal(400, 'invalid request body')
  const odd = faults.find(({ rule }) => rule === 'pattern')
  return new Refusal(400, odd ? `${odd.field} contains invalid characters` : text)
}
