import type { Structured } from '../results/results.ts'
import type { Selection } from '../selection/selection.ts'
import type { Entry } from '../tool.ts'
import { callToolOf } from './tools.ts'

/** The tool that calls an operation which was not chosen as one itself; undefined when none does. */
export function callerOf(selection: Selection, entry: Entry): string | undefined {
  const by = callToolOf(entry)
  const offered = selection.own.some(({ name }) => name === by)
  return offered && selection.whyHidden(entry)?.by === 'not_chosen' ? by : undefined
}

/** The call to make next, as a client can make it: without what is held, and by way of the tools that find others. */
export function withReachableNext(selection: Selection, result: Structured): Structured {
  const next = result.next as { tool: string; arguments: Structured } | undefined
  const entry = next && selection.byName.get(next.tool)
  if (!entry) return result
  const { properties = {} } = entry.tool.inputSchema
  // What says how to show an answer is no input, and not all of it is published.
  const isHeld = (name: string): boolean =>
    !(name in properties) && entry.call.inputs.some((input) => input.name === name)
  const given = Object.fromEntries(Object.entries(next.arguments).filter(([name]) => !isHeld(name)))
  const by = callToolOf(entry)
  const direct = selection.listed.includes(entry) || !selection.own.some(({ name }) => name === by)
  const call = direct
    ? { arguments: given }
    : { tool: by, arguments: { operation: next.tool, arguments: given } }
  return { ...result, next: { ...next, ...call } }
}
