import type { Operation } from '@molecule-ai/spec'

import { Refusal } from './call.ts'
import type { Problem } from './problem.ts'

/** The refusal of a request that does not fit the contract. The control plane also lists the fields that are missing. */
export function toInvalid(operation: Operation, { text, missing }: Problem): Refusal {
  const listed = operation.service === 'controlPlane' && missing.length > 0
  return new Refusal(400, text, listed ? { fields: missing } : {})
}
