import type { Command } from '@oclif/core/command'
import type { FlagInput } from '@oclif/core/interfaces'
import pjson from '../../package.json' with { type: 'json' }
import type { CommandData } from '../command-data.ts'
import { exitCodes } from '../exit-codes.ts'
import { globalFlags, toOclifFlags } from '../flags.ts'
import { commands as operations } from '../generated/commands.ts'
import { credentials } from '../generated/services.ts'
import { toShape } from '../shape.ts'
import { ownCommands } from './index.ts'
import type { CommandEntry, FlagEntry, Manifest } from './manifest.ts'
import type { OwnCommand, OwnInvocation } from './own-command.ts'

/** `molecule commands`: what there is, for people as a list and for programs with all that the help says. */
export const commands: OwnCommand = {
  description:
    'Lists all commands with what they do. As JSON each has its arguments, flags, effect, services, credentials and examples: all that an agent or a generator has to know.',
  args: {},
  flags: {},
  examples: [
    { summary: 'List the commands', command: 'molecule commands' },
    { summary: 'Describe all of them', command: 'molecule commands --json' },
    {
      summary: 'List those that destroy something',
      command: `molecule commands --query "commands[?effect=='destructive'].command" --output table`,
    },
  ],
  run,
}

async function run({ flags, format, terminal }: OwnInvocation): Promise<void> {
  const shape = await toShape(flags, format, { rows: '/commands', columns: ['command', 'effect', 'summary'] })
  process.stdout.write(`${await shape(await describe(), terminal)}\n`)
}

/** Everything that `molecule commands --json` prints. */
export async function describe(): Promise<Manifest> {
  return {
    version: pjson.version,
    globalFlags: flagsOf(globalFlags),
    exitCodes: Object.values(exitCodes),
    commands: [...Object.values(operations).map((load) => ofOperation(load())), ...(await ofOwn())],
  }
}

const ofOperation = (data: CommandData): CommandEntry => ({
  command: data.words.join(' '),
  summary: data.summary,
  effect: data.effect,
  description: data.description,
  operation: data.operation,
  ...(data.deprecated ? { deprecated: true } : {}),
  aliases: data.aliases,
  services: data.services,
  // The usual way first; others open it as well.
  credentials: variablesOf(data.credentials),
  otherCredentials: variablesOf(data.otherCredentials),
  confirms: data.confirm !== undefined,
  waits: data.monitor !== undefined,
  arguments: data.args.map(({ input, description, options }) => ({
    name: input.replaceAll('_', '-'),
    description,
    required: true,
    ...(options === undefined ? {} : { options }),
  })),
  flags: flagsOf(toOclifFlags(data)),
  examples: data.examples,
})

const variablesOf = (names: readonly string[]): string[] =>
  names.flatMap((name) => credentials[name]?.env ?? [])

async function ofOwn(): Promise<CommandEntry[]> {
  const entries = Object.entries(ownCommands).map(async ([id, { summary, load }]) => {
    const { description, args, flags, examples } = await load()
    return {
      command: id.replaceAll(':', ' '),
      summary,
      description,
      arguments: Object.entries(args).map(([arg, { description: text = '', required, options }]) => ({
        name: arg,
        description: text,
        required: required === true,
        ...(options === undefined ? {} : { options }),
      })),
      flags: flagsOf(flags),
      examples,
    }
  })
  return Promise.all(entries)
}

const flagsOf = (flags: FlagInput): FlagEntry[] =>
  Object.entries(flags as Readonly<Record<string, Command.Flag.Any>>)
    .filter(([, { hidden }]) => hidden !== true)
    .map(([name, flag]) => ({
      name,
      ...(flag.char === undefined ? {} : { char: flag.char }),
      summary: flag.summary ?? '',
      ...(flag.type === 'boolean'
        ? { type: 'boolean' as const }
        : { type: 'value' as const, value: String(flag.helpValue ?? 'TEXT') }),
      ...('multiple' in flag && flag.multiple ? { repeatable: true } : {}),
      ...(flag.required ? { required: true } : {}),
      ...('options' in flag && flag.options ? { options: flag.options } : {}),
      ...('allowNo' in flag && flag.allowNo ? { negatable: true } : {}),
      ...(flag.env === undefined ? {} : { env: flag.env }),
    }))
