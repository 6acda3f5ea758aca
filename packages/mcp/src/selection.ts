import type { ManagementClient } from './client.ts'
import type { Entry } from './tool.ts'

export interface SelectionOptions {
  /** Names of toolsets, `default` or `all`. */
  readonly toolsets: readonly string[]
  readonly readOnly: boolean
}

export interface Selection {
  /** By tool name, former names included. */
  readonly byName: ReadonlyMap<string, Entry>
  /** What the options allow, with or without a credential. */
  readonly enabled: readonly Entry[]
  /** What is published: enabled, and callable with the credentials at hand. */
  readonly listed: readonly Entry[]
}

/** Chooses the tools. Read-only wins over everything; a tool without its credential is not offered. */
export function select(
  entries: readonly Entry[],
  options: SelectionOptions,
  client: ManagementClient,
): Selection {
  const chosen = (entry: Entry): boolean =>
    options.toolsets.some(
      (name) => name === 'all' || name === entry.call.toolset || (name === 'default' && entry.call.core),
    )
  const enabled = entries.filter(
    (entry) => chosen(entry) && (!options.readOnly || entry.call.effect.kind === 'read'),
  )
  return {
    byName: new Map(
      entries.flatMap((entry) => [entry.tool.name, ...entry.call.aliases].map((name) => [name, entry])),
    ),
    enabled,
    listed: enabled.filter(({ call }) => client.missing(call.operationId).length === 0),
  }
}

/** The toolsets in the order of the document. */
export const toolsetsOf = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.map(({ call }) => call.toolset)),
]
