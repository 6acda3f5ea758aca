import type { components } from '@molecule-ai/spec/types'

import type { Workspace } from './workspaces.ts'

const day = 86_400_000
/** What a cent buys in the sandbox: it counts cents only, and the real prices are not known. */
const tokensPerCent = { input: 2500, output: 500 }

/** What a workspace used since midnight UTC. */
export function toMetrics(workspace: Workspace, now: number): components['schemas']['WorkspaceMetrics'] {
  const midnight = Math.floor(now / day) * day
  const calls = (workspace.spending ?? []).filter(({ at }) => at >= midnight)
  const cents = calls.reduce((sum, call) => sum + call.cents, 0)
  return {
    input_tokens: cents * tokensPerCent.input,
    output_tokens: cents * tokensPerCent.output,
    total_calls: calls.length,
    // A text, so that no client reads money as a floating-point number.
    estimated_cost_usd: (cents / 100).toFixed(6),
    period_start: toSeconds(midnight),
    period_end: toSeconds(midnight + day),
  }
}

/** Unlike the other times of the API, these have no fraction. */
const toSeconds = (milliseconds: number): string => new Date(milliseconds).toISOString().replace('.000', '')
