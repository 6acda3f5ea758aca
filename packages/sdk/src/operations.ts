import { UnknownOperationError } from './errors.ts'
import { operations } from './generated/index.ts'
import type { WireOperation } from './wire.ts'

/** The operation of that id, or that once had it. */
export function operationOf(id: string): WireOperation {
  byId ??= new Map(
    operations.flatMap((operation) =>
      [operation.id, ...(operation.aliases ?? [])].map((name) => [name, operation] as const),
    ),
  )
  const operation = byId.get(id)
  if (!operation) throw new UnknownOperationError(id)
  return operation
}

let byId: ReadonlyMap<string, WireOperation> | undefined
