import type { WireOperation } from './wire.ts'

/** Whether a request may be sent again. A POST may have been carried out although its answer was lost, so it never is. */
export const isRepeatable = ({ method, idempotent }: WireOperation): boolean =>
  method !== 'POST' && (idempotent === true || ['GET', 'HEAD', 'OPTIONS', 'PUT', 'DELETE'].includes(method))

/** What to know when the service itself did not answer. */
export const doubtOf = (operation: WireOperation): string | undefined =>
  isRepeatable(operation) ? undefined : 'It may have been carried out all the same: look before you repeat it'
