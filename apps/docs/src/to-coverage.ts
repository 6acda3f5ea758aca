import { exampleOnly } from '@molecule-ai/emulator'
import type { Catalogue, Operation, Surface } from '@molecule-ai/spec'
import { operationPath } from './urls.ts'

/** What there is for an operation beside its description. */
export interface Coverage {
  readonly operationId: string
  readonly tag: string
  readonly page: string
  /** The surfaces that have it. */
  readonly surfaces: readonly Surface[]
  /** Why it is missing on the others. */
  readonly reason?: string
  /** Whether the local control plane does it, or only answers with the example. */
  readonly emulator: 'behaviour' | 'example'
  /** The worked calls of the document: each is executed by the tests. */
  readonly examples: number
  /** The cases in which all its surfaces have to send the same request: its examples, and one that is refused. */
  readonly parityCases: number
  readonly evidence: Operation['evidence']
}

/** The surfaces as the columns of the table. */
export const surfaces: readonly { readonly surface: Surface; readonly label: string }[] = [
  { surface: 'sdk', label: 'SDK' },
  { surface: 'cli', label: 'CLI' },
  { surface: 'mcp', label: 'MCP' },
  { surface: 'docs', label: 'Docs' },
]

/** Why operations are missing on surfaces, each reason once. */
export const reasonsOf = (rows: readonly Coverage[]): string[] => [
  ...new Set(rows.flatMap(({ reason }) => reason ?? [])),
]

/** One row for each operation, in the order of the catalogue. */
export function toCoverage(catalogue: Catalogue): Coverage[] {
  const examples = new Set(exampleOnly(catalogue))
  return catalogue.operations.map((operation) => ({
    operationId: operation.id,
    tag: operation.tag,
    page: operationPath(operation),
    surfaces: operation.surfaces,
    ...(operation.surfacesReason === undefined ? {} : { reason: operation.surfacesReason }),
    emulator: examples.has(operation.id) ? 'example' : 'behaviour',
    examples: operation.examples.length,
    parityCases: operation.examples.length + 1,
    evidence: operation.evidence,
  }))
}
