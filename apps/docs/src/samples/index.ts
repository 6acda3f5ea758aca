import type { Catalogue, Example, Operation, Surface } from '@molecule-ai/spec'
import { toCli } from './cli.ts'
import { toCurl } from './curl.ts'
import { toMcp } from './mcp.ts'
import { toTypescript } from './typescript.ts'

export { toCli } from './cli.ts'
export { toCurl } from './curl.ts'
export { toCurlRequest } from './curl-request.ts'
export { toMcp, toMcpCall } from './mcp.ts'
export { isSecret, replaceInside, secretsInside, secretVariable } from './secrets.ts'
export { toMethod, toTypescript } from './typescript.ts'

/** One way to make a call. Without `code` the operation is not on that surface, and `reason` says why. */
export interface Sample {
  readonly kind: 'curl' | 'typescript' | 'cli' | 'mcp'
  readonly label: string
  readonly language: 'bash' | 'ts' | 'json'
  readonly code?: string
  readonly reason?: string
}

/** What stands between a sample and what it printed. */
export const toPrinted = ({ kind, label }: Pick<Sample, 'kind' | 'label'>): string =>
  `${kind === 'cli' ? 'The CLI' : label} prints:`

type Write = (operation: Operation, example: Pick<Example, 'input'>, catalogue: Catalogue) => string

const kinds: readonly (Omit<Sample, 'code'> & { readonly surface: Surface; readonly write: Write })[] = [
  { kind: 'curl', label: 'curl', language: 'bash', surface: 'docs', write: toCurl },
  { kind: 'typescript', label: 'TypeScript', language: 'ts', surface: 'sdk', write: toTypescript },
  { kind: 'cli', label: 'CLI', language: 'bash', surface: 'cli', write: toCli },
  { kind: 'mcp', label: 'MCP', language: 'json', surface: 'mcp', write: toMcp },
]

/** The example of an operation in the four ways to call it. */
export function toSamples(
  operation: Operation,
  catalogue: Catalogue,
  example = operation.examples[0],
): Sample[] {
  return kinds.map(({ surface, write, ...sample }) =>
    operation.surfaces.includes(surface)
      ? { ...sample, code: write(operation, example ?? { input: {} }, catalogue) }
      : { ...sample, reason: operation.surfacesReason ?? 'Not available here.' },
  )
}
