import type { Method, Operation } from '@molecule-ai/spec'

/** Where an operation answers, and with which statuses. */
export interface Route {
  readonly operationId: string
  readonly service: string
  readonly method: Method
  /** As Hono writes it, with `:parameters`. */
  readonly path: string
  readonly statuses: readonly string[]
}

/** Derives the route of an operation. */
export function toRoute(operation: Operation): Route {
  return {
    operationId: operation.id,
    service: operation.service,
    method: operation.method,
    path: operation.path.replaceAll(/\{([^}]+)\}/g, ':$1'),
    statuses: operation.responses.map((response) => response.status),
  }
}
