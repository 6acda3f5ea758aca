import type { Command } from '@oclif/core/command'
import type { Plugin } from '@oclif/core/interfaces'
import pjson from '../package.json' with { type: 'json' }
import { defineCommand } from './command.ts'
import { commands } from './generated/commands.ts'
import { topics } from './generated/topics.ts'
import { loadOwn, ownCommands, ownTopics } from './own/index.ts'

/**
 * The program as oclif sees it, made in memory for one command line. Left to itself oclif would read a manifest of all
 * commands at every start, and copy and sort them, to find one whose data is in the bundle already.
 *
 * `words` is a routed command line: a command or topic in front, or `--help` alone. Only those and what is below them are known.
 * `own` is the command in front, where it is no operation.
 */
export function toProgram(root: string, words: readonly string[], own?: Command.Class): Plugin {
  const [subject = ''] = words
  const runs = Object.hasOwn(commands, subject) && words[1] !== '--help'
  const isBelow = (name: string): boolean => !runs && name.startsWith(`${subject}:`)
  return {
    ...fixed,
    root,
    options: { root },
    commands:
      own === undefined
        ? [
            ...Object.keys(commands).flatMap((id) => {
              if (id === subject) return [runs ? listed(id) : explained(withId(id))]
              return isBelow(id) ? [listed(id)] : []
            }),
            ...Object.keys(ownCommands).filter(isBelow).map(listedOwn),
          ]
        : [explained(own)],
    topics: Object.entries(allTopics).flatMap(([name, description]) =>
      isBelow(name) || (name === subject && !runs) ? [{ name, description }] : [],
    ),
  }
}

const allTopics: Readonly<Record<string, string>> = {
  ...ownTopics,
  ...Object.fromEntries(Object.entries(topics).map(([name, { description }]) => [name, description])),
}

const fixed = {
  _base: pjson.name,
  alias: pjson.name,
  name: pjson.name,
  version: pjson.version,
  pjson: pjson as never,
  type: 'core',
  moduleType: 'module',
  isRoot: true,
  valid: true,
  hasManifest: false,
  hooks: {},
  commandIDs: [],
  commandsDir: undefined,
  load: async () => undefined,
  findCommand: (() => undefined) as never,
} as const satisfies Partial<Plugin>

function withId(id: string): Command.Class {
  const command = defineCommand(commands[id]!())
  command.id = id
  return command
}

const empty = { aliases: [], hiddenAliases: [], hidden: false, args: {}, flags: {} }

/** Enough to list it, and to find it. */
const listed = (id: string): Command.Loadable => ({
  ...empty,
  id,
  get summary() {
    return commands[id]!().summary
  },
  load: async () => withId(id),
})

const listedOwn = (id: string): Command.Loadable => ({
  ...empty,
  id,
  summary: ownCommands[id]!.summary,
  load: async () => (await loadOwn(id))!,
})

/** All that its help tells. The further static fields of the class are for that, too. */
function explained(command: Command.Class): Command.Loadable {
  const { id, args, baseFlags, flags, summary, description, examples, state, deprecationOptions } = command
  const own = Object.fromEntries(
    Object.entries(command).filter(([name]) => !['baseFlags', 'flags', 'args'].includes(name)),
  )
  return {
    ...own,
    id,
    aliases: [],
    hiddenAliases: [],
    hidden: false,
    load: async () => command,
    summary,
    description,
    examples,
    state,
    deprecationOptions,
    args: named(args),
    flags: named({ ...baseFlags, ...flags }),
  }
}

const named = <T extends object>(parts: Record<string, T>): Record<string, T & { name: string }> =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, { ...part, name }]))
