import { absences } from './generated/index.ts'
import { toResult, type ToolResult } from './results.ts'

/** Tells why an operation is no tool; undefined when nothing is called that at all. */
export function toAbsent(name: string): ToolResult | undefined {
  const absence = absences.find(({ names }) => names.includes(name))
  if (!absence) return undefined
  return toResult(
    { error: 'NOT_AVAILABLE', detail: `${name} is not available as a tool. ${absence.reason}` },
    true,
  )
}
