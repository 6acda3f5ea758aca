import type { Catalogue } from '@molecule-ai/spec'

import { handlers } from './handlers.ts'

/** The operations that are answered from the contract's example, because nothing is written for them yet. */
export function exampleOnly(catalogue: Catalogue): string[] {
  return catalogue.operations
    .map((operation) => operation.id)
    .filter((operationId) => !Object.hasOwn(handlers, operationId))
}
