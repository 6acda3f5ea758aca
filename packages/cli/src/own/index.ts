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
}

/** The commands that are no operations. Where the contract has a topic or a command of the same name, that is it. */
export const ownCommands: Readonly<Record<string, Entry>> = Object.fromEntries(
  Object.entries(all).filter(([name]) => !isTaken(name)),
)

/** The class of such a command; `undefined` when the word is none of theirs. */
export async function loadOwn(word: string | undefined): Promise<Command.Class | undefined> {
  if (word === undefined || !Object.hasOwn(ownCommands, word)) return undefined
  const { summary, load } = ownCommands[word]!
  return defineOwn(word, summary, await load())
}

function isTaken(name: string): boolean {
  const isOrBelow = (id: string): boolean => id === name || id.startsWith(`${name}:`)
  return (
    Object.hasOwn(topics, name) ||
    Object.hasOwn(commands, name) ||
    Object.hasOwn(aliases, name) ||
    absences.some(({ ids }) => ids.some(isOrBelow))
  )
}
