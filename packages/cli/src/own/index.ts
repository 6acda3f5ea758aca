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
  'config:explain': {
    summary: 'Tell of each setting its value and where it is from',
    load: async () => (await import('./config-settings.ts')).configExplain,
  },
  'config:get': {
    summary: 'Print the value of a setting that counts',
    load: async () => (await import('./config-settings.ts')).configGet,
  },
  'config:list': {
    summary: 'List what is set in the profile',
    load: async () => (await import('./config-settings.ts')).configList,
  },
  'config:profiles': {
    summary: 'List the profiles',
    load: async () => (await import('./config-profiles.ts')).configProfiles,
  },
  'config:remove': {
    summary: 'Remove a profile and its credentials',
    load: async () => (await import('./config-profiles.ts')).configRemove,
  },
  'config:set': {
    summary: 'Set a value in the profile',
    load: async () => (await import('./config-settings.ts')).configSet,
  },
  'config:unset': {
    summary: 'Remove a value from the profile',
    load: async () => (await import('./config-settings.ts')).configUnset,
  },
  'config:use': {
    summary: 'Make a profile the current one',
    load: async () => (await import('./config-profiles.ts')).configUse,
  },
  doctor: {
    summary: 'Check addresses, credentials and the way to the services',
    load: async () => (await import('./doctor.ts')).doctor,
  },
  'emulator:clock': {
    summary: 'Tell or move the clock of the local control plane',
    load: async () => (await import('./emulator/clock.ts')).clock,
  },
  'emulator:fault': {
    summary: 'Have something go wrong in the local control plane',
    load: async () => (await import('./emulator/fault.ts')).fault,
  },
  'emulator:faults': {
    summary: 'List what is to go wrong, or take it back',
    load: async () => (await import('./emulator/faults.ts')).faults,
  },
  'emulator:logs': {
    summary: 'Show what the local control plane wrote',
    load: async () => (await import('./emulator/logs.ts')).logs,
  },
  'emulator:reset': {
    summary: 'Make the local control plane begin again',
    load: async () => (await import('./emulator/reset.ts')).reset,
  },
  'emulator:restore': {
    summary: 'Put a snapshot back into the local control plane',
    load: async () => (await import('./emulator/restore.ts')).restore,
  },
  'emulator:seed': {
    summary: 'Add what a file describes to the local control plane',
    load: async () => (await import('./emulator/seed.ts')).seed,
  },
  'emulator:snapshot': {
    summary: 'Keep the state of the local control plane in a file',
    load: async () => (await import('./emulator/snapshot.ts')).snapshot,
  },
  'emulator:start': {
    summary: 'Start the local control plane in the background',
    load: async () => (await import('./emulator/start.ts')).start,
  },
  'emulator:status': {
    summary: 'Show whether the local control plane runs, and where',
    load: async () => (await import('./emulator/status.ts')).status,
  },
  'emulator:stop': {
    summary: 'Stop the local control plane',
    load: async () => (await import('./emulator/stop.ts')).stop,
  },
  login: {
    summary: 'Store what opens a service',
    load: async () => (await import('./login.ts')).login,
  },
  logout: {
    summary: 'Remove stored credentials',
    load: async () => (await import('./logout.ts')).logout,
  },
  'mcp:install': {
    summary: 'Add the MCP server to a client',
    load: async () => (await import('./mcp/install.ts')).install,
  },
  'mcp:uninstall': {
    summary: 'Take the MCP server out of a client',
    load: async () => (await import('./mcp/uninstall.ts')).uninstall,
  },
  whoami: {
    summary: 'Tell which organisation, credential and profile are used',
    load: async () => (await import('./whoami.ts')).whoami,
  },
  'operations:list': {
    summary: 'List what was started here, and how it stands',
    load: async () => (await import('./operations-list.ts')).operationsList,
  },
  'operations:wait': {
    summary: 'Watch what was started here until it has ended',
    load: async () => (await import('./operations-wait.ts')).operationsWait,
  },
}

interface Names {
  readonly topics: readonly string[]
  /** Of commands, former ones included. */
  readonly ids: readonly string[]
  readonly absent: readonly string[]
}

/** What is below one word of the program itself. */
const allTopics: Readonly<Record<string, string>> = {
  config: 'Profiles and settings.',
  emulator: 'The local control plane, to try things without an account.',
  mcp: 'The MCP server in the configuration of your clients.',
  operations: 'What was started here and goes on: find it again, watch it.',
}

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
