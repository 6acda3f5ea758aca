import type { ManagementClient } from '../client.ts'
import { whyHidden, type Choice, type Hidden } from './hidden.ts'
import { hold, type Pins } from './pins.ts'
import { ownTools, searchToolset, type OwnTool } from '../search/tools.ts'
import type { Entry, Tool } from '../tool.ts'

export interface SelectionOptions {
  /** Names of toolsets, `default` or `all`. */
  readonly toolsets: readonly string[]
  /** Names of tools beside those of the toolsets, former names included. */
  readonly tools: readonly string[]
  readonly excludeTools: readonly string[]
  readonly readOnly: boolean
  readonly pins: Pins
}

export interface Selection {
  /** Every operation, held to what the options hold it to. */
  readonly entries: readonly Entry[]
  /** By tool name, former names included. */
  readonly byName: ReadonlyMap<string, Entry>
  /** What the options allow, with or without a credential. */
  readonly enabled: readonly Entry[]
  /** What is published: enabled, not deprecated, and callable with the credentials at hand. */
  readonly listed: readonly Entry[]
  /** What is published beside the operations. */
  readonly own: readonly Tool[]
  /** Which option hides a tool; undefined when none does. */
  whyHidden(tool: Entry | OwnTool): Hidden | undefined
}

/** Chooses the tools. What excludes wins over what includes; a tool without its credential is not offered. */
export function select(
  entries: readonly Entry[],
  options: SelectionOptions,
  client: ManagementClient,
): Selection {
  const held = entries.map((entry) => hold(entry, options.pins))
  const why = (tool: Entry | OwnTool): Hidden | undefined => whyHidden(toChoice(tool), options)
  const enabled = held.filter((entry) => why(entry) === undefined)
  return {
    entries: held,
    byName: new Map(held.flatMap((entry) => namesOf(entry).map((name) => [name, entry]))),
    enabled,
    // What is deprecated stays callable for whoever knows it; nobody should begin with it.
    listed: enabled.filter(({ call }) => !call.deprecated && client.missing(call.operationId).length === 0),
    own: [...ownTools.values()].filter((own) => why(own) === undefined).map(({ tool }) => tool),
    whyHidden: why,
  }
}

const namesOf = ({ tool, call }: Entry): string[] => [tool.name, ...call.aliases]

function toChoice(tool: Entry | OwnTool): Choice {
  if ('call' in tool) {
    const { toolset, core, effect, within } = tool.call
    return { names: namesOf(tool), toolset, core, changes: effect.kind !== 'read', within }
  }
  // What they call is held to the pins by itself.
  const within = ['org', 'workspace'] as const
  return {
    names: [tool.tool.name],
    toolset: searchToolset,
    core: false,
    changes: tool.kind !== 'read',
    within,
  }
}

export interface Toolset {
  readonly name: string
  readonly tools: number
  /** How many of them are there by default. */
  readonly core: number
}

/** The toolsets in the order of the document, and last the one that finds the rest. */
export function toolsetsOf(entries: readonly Entry[]): Toolset[] {
  const groups = Map.groupBy(entries, ({ call }) => call.toolset)
  return [
    ...[...groups].map(([name, own]) => ({
      name,
      tools: own.length,
      core: own.filter(({ call }) => call.core).length,
    })),
    { name: searchToolset, tools: ownTools.size, core: 0 },
  ]
}

/** Everything that `--tools` and `--exclude-tools` may name. */
export const toolNamesOf = (entries: readonly Entry[]): string[] => [
  ...entries.flatMap(namesOf),
  ...ownTools.keys(),
]
