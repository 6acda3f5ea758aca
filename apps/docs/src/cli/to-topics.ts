import { describeCommands, topics, type CommandEntry, type FlagEntry } from '@molecule-ai/cli/reference'
import { topicPath } from '../urls.ts'

/** The command line, as the program itself describes it. */
export interface CommandLine {
  readonly globalFlags: readonly FlagEntry[]
  /** By their first word, in alphabetical order. */
  readonly topics: readonly Topic[]
  /** The commands that are no operations. */
  readonly own: readonly CommandEntry[]
}

export interface Topic {
  readonly name: string
  readonly path: string
  readonly description: string
  readonly commands: readonly CommandEntry[]
}

export async function toCommandLine(): Promise<CommandLine> {
  const { globalFlags, commands } = await describeCommands()
  const groups = Map.groupBy(
    commands.filter(({ operation }) => operation !== undefined),
    ({ command }) => command.split(' ', 1)[0] ?? '',
  )
  return {
    globalFlags,
    topics: [...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, own]) => ({
        name,
        path: topicPath(name),
        description: topics[name]?.description ?? own[0]?.summary ?? '',
        commands: own,
      })),
    own: commands.filter(({ operation }) => operation === undefined),
  }
}

/** `molecule workspace migrate-provider WORKSPACE-ID --to aws|hetzner|gcp [FLAGS]`, as the help has it. */
export function usageOf({ command, arguments: args, flags }: CommandEntry): string {
  const required = flags.filter((flag) => flag.required === true).map(spell)
  const given = args.map(({ name, required: needed }) =>
    needed ? name.toUpperCase() : `[${name.toUpperCase()}]`,
  )
  return ['molecule', command, ...given, ...required, '[FLAGS]'].join(' ')
}

/** A flag with what stands for its value: `--to aws|hetzner|gcp`, `--[no-]wait`. */
export function spell({ name, type, value, options, negatable }: FlagEntry): string {
  const written = `--${negatable === true ? '[no-]' : ''}${name}`
  return type === 'boolean' ? written : `${written} ${options?.join('|') ?? value}`
}

/** What a flag says beside its summary. */
export const factsOf = ({ repeatable, env }: FlagEntry): string[] => [
  ...(repeatable === true ? ['can be repeated'] : []),
  ...(env === undefined ? [] : [`or \`${env}\``]),
]
