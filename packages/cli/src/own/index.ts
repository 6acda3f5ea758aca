import type { Command } from '@oclif/core/command'
import { absences, aliases, commands } from '../generated/commands.ts'
import { topics } from '../generated/topics.ts'
import { defineOwn, type OwnCommand } from './own-command.ts'

interface Entry {
  readonly summary: string
  readonly load: () => Promise<OwnCommand>
}

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

/** The commands that are no operations, as far as the contract has no topic or command of the same name: then it means that. */
export const beside = ({ topics: known, ids, absent }: Names): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    Object.entries(all).filter(
      ([name]) =>
        !known.includes(name) &&
        !ids.includes(name) &&
        !absent.some((id) => id === name || id.startsWith(`${name}:`)),
    ),
  )

export const ownCommands = beside({
  topics: Object.keys(topics),
  ids: [...Object.keys(commands), ...Object.keys(aliases)],
  absent: absences.flatMap(({ ids }) => ids),
})

/** The class of such a command; `undefined` when the word is none of theirs. */
export async function loadOwn(word: string | undefined): Promise<Command.Class | undefined> {
  if (word === undefined || !Object.hasOwn(ownCommands, word)) return undefined
  const { summary, load } = ownCommands[word]!
  return defineOwn(word, summary, await load())
}
