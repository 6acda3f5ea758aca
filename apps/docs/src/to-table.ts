import { toSnakeCase, type Catalogue, type Operation } from '@molecule-ai/spec'
import { toMethod } from './samples/index.ts'
import { operationPath } from './urls.ts'

/** A row of the table of operations: one operation under all its names. */
export interface Row {
  readonly operationId: string
  readonly summary: string
  readonly tag: string
  readonly service: string
  readonly method: string
  readonly route: string
  readonly effect: string
  readonly sdk?: string
  readonly cli?: string
  readonly mcp?: string
  readonly formerNames: readonly string[]
  readonly deprecated?: true
  /** The day after which a deprecated operation may stop working. */
  readonly sunset?: string
  readonly page: string
}

/** The operations that are documented, in the order of the catalogue. */
export const documented = ({ operations }: Catalogue): Operation[] =>
  operations.filter(({ surfaces }) => surfaces.includes('docs'))

/** What a list says about an operation that should not be used any more. */
export function toWarning({ deprecated, sunset }: Pick<Row, 'deprecated' | 'sunset'>): string | undefined {
  if (deprecated !== true) return undefined
  return sunset === undefined ? 'deprecated' : `deprecated, may stop working after ${sunset}`
}

export const toTable = (catalogue: Catalogue): Row[] =>
  documented(catalogue).map((operation) => ({
    operationId: operation.id,
    summary: operation.summary,
    tag: operation.tag,
    service: operation.service,
    method: operation.method,
    route: operation.path,
    effect: operation.effect.kind,
    ...(operation.surfaces.includes('sdk') ? { sdk: toMethod(operation) } : {}),
    ...(operation.surfaces.includes('cli') ? { cli: `molecule ${operation.command.join(' ')}` } : {}),
    ...(operation.surfaces.includes('mcp') ? { mcp: toSnakeCase(operation.id) } : {}),
    formerNames: [...operation.aliases.operationId, ...operation.aliases.command],
    ...(operation.deprecated ? { deprecated: true } : {}),
    ...(operation.sunset === undefined ? {} : { sunset: operation.sunset }),
    page: operationPath(operation),
  }))
