import { absences } from '../generated/index.ts'
import { toResult, type ToolResult } from '../results/results.ts'

/** Tells why an operation is no tool; undefined when nothing is called that at all. */
export function toAbsent(name: string): ToolResult | undefined {
  const reason = whyAbsent(name)
  if (reason === undefined) return undefined
  return toResult({ error: 'NOT_AVAILABLE', detail: `${name} is not available as a tool. ${reason}` }, true)
}

export const whyAbsent = (name: string): string | undefined =>
  absences.find(({ names }) => names.includes(name))?.reason
