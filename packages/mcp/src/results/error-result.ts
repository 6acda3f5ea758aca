import { clean, cleanValue } from './clean.ts'
import { cut } from './cut.ts'
import { createFence } from './fence.ts'
import { longestErrorBytes } from '../limits.ts'
import { byteLength, clip } from './measure.ts'
import { redact } from '../secrets/redact.ts'
import { toResult, type Structured, type ToolResult } from './results.ts'

const longestDetail = 500

/** What stopped a call, as the model is told it: our words and the API's short ones, and apart from them what else it answered. */
export function toErrorResult(failure: Structured, secrets: readonly string[]): ToolResult {
  // Cut after redaction: half a secret would not be recognised.
  const { answer, ...ours } = redact(cleanValue(failure), [...secrets, ...secrets.map(clean)])
  return toResult({ ...shorten(ours), ...(answer !== undefined && fenced(answer)) }, true)
}

function shorten(failure: Structured): Structured {
  const { detail } = failure
  if (typeof detail === 'string') return { ...failure, detail: clip(detail, longestDetail) }
  return typeof detail === 'object' && detail !== null
    ? { ...failure, detail: shorten(detail as Structured) }
    : failure
}

/** Agents and users may have written any of it. */
function fenced(answer: unknown): Structured {
  const fence = createFence(answer)
  const whole = fence.enclose(answer, true)
  if (byteLength(whole) <= longestErrorBytes) return { answer: whole }
  const { value, omitted } = cut(answer, { marks: true, fence, offset: 0, room: longestErrorBytes })
  return { answer: value, truncated: true, omitted }
}
