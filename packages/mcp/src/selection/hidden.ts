import type { Scope } from '@molecule-ai/spec'
import { describePins, isWithin, type Pins } from './pins.ts'
import { Refusal } from '../results/refusal.ts'
import { searchToolset } from '../search/tools.ts'
import type { SelectionOptions } from './selection.ts'

/** What is known of a tool when it is chosen. */
export interface Choice {
  /** Its own first, then its former ones. */
  readonly names: readonly string[]
  readonly toolset: string
  readonly core: boolean
  readonly changes: boolean
  readonly within: readonly Scope[]
}

/** Why a tool is not offered, in words that a model can pass on. */
export interface Hidden {
  /** `not_chosen` is a matter of taste; the others are rules that hold whichever way a tool is called. */
  readonly by: 'read-only' | 'exclude-tools' | 'pin' | 'not_chosen'
  readonly reason: string
  readonly remedy: string
}

/** The option that hides a tool, the one that wins first; undefined when the tool is offered. */
export function whyHidden(choice: Choice, options: SelectionOptions): Hidden | undefined {
  const { names, toolset, core, changes, within } = choice
  const [name = ''] = names
  if (options.readOnly && changes)
    return {
      by: 'read-only',
      reason: `${name} changes something, and this server was started with --read-only.`,
      remedy: without('--read-only'),
    }
  if (names.some((each) => options.excludeTools.includes(each)))
    return {
      by: 'exclude-tools',
      reason: `${name} is switched off by --exclude-tools.`,
      remedy: without(`${name} in --exclude-tools`),
    }
  if (!isWithin(within, options.pins))
    return {
      by: 'pin',
      reason: `${name} is not about ${describePins(options.pins)} alone, and this server is held to that.`,
      remedy: unpin(within, options.pins),
    }
  const chosen =
    names.some((each) => options.tools.includes(each)) ||
    options.toolsets.includes(toolset) ||
    (toolset !== searchToolset && options.toolsets.includes('all')) ||
    (core && options.toolsets.includes('default'))
  if (chosen) return undefined
  return {
    by: 'not_chosen',
    reason: `${name} is not among the tools that were chosen.`,
    remedy:
      options.toolsets.length > 0
        ? `Ask the user to start this server with --toolsets=${[...options.toolsets, toolset].join(',')}.`
        : `Ask the user to add ${name} to --tools.`,
  }
}

function unpin(within: readonly Scope[], { workspace }: Pins): string {
  if (workspace !== undefined) return without('--workspace')
  const hold = within.includes('workspace')
    ? ' Held to a workspace by --workspace as well, it is offered.'
    : ''
  return `${without('--org')}${hold}`
}

const without = (flag: string): string => `Only the user can start it without ${flag}.`

export const toRefusal = ({ reason, remedy }: Hidden): Refusal =>
  new Refusal('TOOL_NOT_FOUND', `${reason} Nothing was sent.`, { remedy })
