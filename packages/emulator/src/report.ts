import type { Catalogue } from '@molecule-ai/spec'

/** The operations that are answered from the contract's example, because nothing is written for them yet. */
export function report(catalogue: Catalogue, handlers: Readonly<Record<string, unknown>>): string[] {
  return catalogue.operations
    .map((operation) => operation.id)
    .filter((operationId) => !Object.hasOwn(handlers, operationId))
}
