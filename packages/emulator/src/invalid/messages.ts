import { Refusal } from '../call.ts'
import type { Refusals } from '../invalid.ts'
import type { Problem } from '../problem.ts'

const failed = (error: string) => (): Refusal => new Refusal(500, error)
const refused = (error: string) => (): Refusal => new Refusal(400, error)

/** What the operations on messages, delegations and peers make of an id that is none. */
export const messageIds: Refusals = {
  sendMessage: failed('lookup failed'),
  getQueuedMessage: failed('query failed'),
  listDelegations: failed('query failed'),
  recordDelegation: failed('failed to record delegation'),
  updateDelegation: failed('update failed'),
  listPeers: failed('lookup failed'),
  // An id that cannot be is related to nobody.
  discoverWorkspace: () => new Refusal(403, 'not authorized to discover this workspace'),
}

/** And of a body that does not fit. */
export const messageBodies: Refusals = {
  sendMessage: toInvalidMessage,
  delegateTask: toInvalidDelegation,
  recordDelegation: refused('invalid delegation record'),
  updateDelegation: refused('status must be completed or failed'),
  checkAccess: refused('invalid request body'),
}

/** The real service looks only whether it is JSON; what becomes of a method or params of the wrong type is not known. */
function toInvalidMessage({ faults, text }: Problem): Refusal {
  return new Refusal(400, faults.some(({ field }) => field === 'body') ? 'invalid JSON' : text)
}

function toInvalidDelegation({ faults }: Problem): Refusal {
  const isTarget = faults.every(({ field, rule }) => field === 'target_id' && rule === 'format')
  return new Refusal(400, isTarget ? 'target_id must be a valid UUID' : 'invalid delegation request')
}
