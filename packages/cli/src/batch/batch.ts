import type { ArgData, CommandData, FlagData, ValuesData } from '../command-data.ts'

/** What makes it possible to carry out a command for many things: it is known what lists them. */
export interface Batch {
  /** The argument that says which one it is otherwise. */
  readonly argument: string
  readonly values: ValuesData
}

/** The flags that say which ones, in place of the argument. */
const choosing = ['all', 'plan-file', 'resume'] as const

export const batchFlagNames = [...choosing, 'filter', 'plan', 'max-parallel', 'on-failure'] as const

/**
 * Whether a command can be carried out for many things at a time: it starts something that takes long, its only argument is
 * one of what another operation lists, and nobody has to type a name for each. A plan and a journal are kept in files, so it
 * takes no secret. An input that has the name of one of the flags keeps it, and the command does without.
 */
export function batchOf(data: Omit<CommandData, 'examples'>): Batch | undefined {
  const { operation, args, flags, body, confirm, monitor } = data
  const [argument, ...others] = args
  if (argument?.values === undefined || others.length > 0 || monitor?.operation !== operation)
    return undefined
  if (Object.keys(argument.values.parameters).length > 0 || body !== undefined) return undefined
  if (confirm?.echo !== undefined || flags.some((flag) => flag.sensitive || isTaken(flag))) return undefined
  return { argument: argument.input, values: argument.values }
}

/** The same command for a command line that means a batch: which one is not asked, nor what a plan or a journal has. */
export function withBatch(data: CommandData, argv: readonly string[]): CommandData {
  const isGiven = (name: string): boolean =>
    argv.some((word) => word === `--${name}` || word.startsWith(`--${name}=`))
  if (!['filter', 'plan', ...choosing].some(isGiven) || batchOf(data) === undefined) return data
  const flags = isGiven('plan-file') || isGiven('resume') ? data.flags.map(toOptional) : data.flags
  return { ...data, args: [] satisfies ArgData[], flags }
}

/** Whether flags that were parsed mean a batch. */
export const meansBatch = (flags: Readonly<Record<string, unknown>>): boolean =>
  choosing.some((name) => flags[name] !== undefined && flags[name] !== false)

const isTaken = ({ name, aliases = [] }: FlagData): boolean =>
  [name, ...aliases].some((each) => (batchFlagNames as readonly string[]).includes(each))

function toOptional(flag: FlagData): FlagData {
  const { required: _, ...optional } = flag
  return optional
}
