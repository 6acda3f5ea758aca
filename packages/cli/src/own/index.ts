import type { Command } from '@oclif/core/command'
import { absences, aliases, commands } from '../generated/commands.ts'
import { topics } from '../generated/topics.ts'
import { defineOwn, type OwnCommand } from './own-command.ts'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<OwnCommand>
}

/** By id: the words joined by colons. */
const all: Readonly<Record<string, Entry>> = {
  api: {
    summary: 'Send a request that you write yourself',
    load: async () => (await import('./api.ts')).api,
  },
  commands: {
    summary: 'List all commands, as JSON with all that they take',
    load: async () => (await import('./commands.ts')).commands,
  },
  completion: {
    summary: 'Print the script that completes commands in a shell',
    load: async () => (await import('./completion.ts')).completion,
  },
  doctor: {
    summary: 'Check addresses, credentials and the way to the services',
    load: async () => (await import('./doctor.ts')).doctor,
  },
}

interface Names {
  readonly topics: readonly string[]
  /** Of commands, former ones included. */
  readonly ids: readonly string[]
  readonly absent: readonly string[]
}

/** What is below one word of the program itself. */
const allTopics: Readonly<Record<string, string>> = {}

const firstOf = (id: string): string => id.split(':', 1)[0] ?? ''

/** The commands that are no operations, as far as the contract has no topic or command of the same name: then it means that. */
export function beside({ topics: known, ids, absent }: Names): Readonly<Record<string, Entry>> {
  const taken = new Set([...known, ...ids, ...absent].map(firstOf))
  return Object.fromEntries(Object.entries(all).filter(([id]) => !taken.has(firstOf(id))))
}

export const ownCommands = beside({
  topics: Object.keys(topics),
  ids: [...Object.keys(commands), ...Object.keys(aliases)],
  absent: absences.flatMap(({ ids }) => ids),
})

/** Their topics, by the one word that each has. */
export const ownTopics: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(allTopics).filter(([name]) => Object.keys(ownCommands).some((id) => firstOf(id) === name)),
)

/** The class of such a command; `undefined` when the id is none of theirs. */
export async function loadOwn(id: string | undefined): Promise<Command.Class | undefined> {
  if (id === undefined || !Object.hasOwn(ownCommands, id)) return undefined
  const { summary, load } = ownCommands[id]!
  return defineOwn(id, summary, await load())
}
