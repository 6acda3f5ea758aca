import * as Flags from '@oclif/core/flags'
import type { FlagInput } from '@oclif/core/interfaces'
import type { CommandData, FlagData, Kind } from './command-data.ts'
import { toMilliseconds, toText } from './duration.ts'
import { UsageError } from './errors.ts'
import { formats } from './formats.ts'
import { services } from './generated/services.ts'
import { batchFlags } from './batch/flags.ts'

/** The flags that every command has. The ones for URLs work and are not shown: the environment is the usual place. */
export const globalFlags: FlagInput = {
  output: Flags.option({
    options: formats,
    char: 'o',
    summary: 'How the result is written. [default: table]',
    env: 'MOLECULE_OUTPUT',
    helpGroup: 'GLOBAL',
    helpValue: formats.join('|'),
  })(),
  json: Flags.boolean({ summary: 'The same as --output json. Failures are JSON too.', helpGroup: 'GLOBAL' }),
  query: Flags.string({
    summary: 'What to take of the result, in JMESPath. [default: as JSON, or a table where it is one]',
    helpGroup: 'GLOBAL',
    helpValue: 'JMESPATH',
  }),
  columns: Flags.string({
    summary: 'The columns of the table, nested ones with dots.',
    helpGroup: 'GLOBAL',
    helpValue: 'A,B.C',
  }),
  curl: Flags.boolean({
    summary: 'Print the curl commands that do the same, and send nothing.',
    helpGroup: 'GLOBAL',
  }),
  profile: Flags.string({
    summary: 'Whose settings to use. [default: MOLECULE_PROFILE, or the current one]',
    helpGroup: 'GLOBAL',
    helpValue: 'PROFILE',
  }),
  ...Object.fromEntries(
    services.map(({ flag, aliases }) => [flag, Flags.string({ hidden: true, aliases: [...aliases] })]),
  ),
}

/** The flags of one command: its inputs, then what the command line itself needs to know. */
export function toOclifFlags(data: CommandData): FlagInput {
  return {
    ...Object.fromEntries(
      data.flags.map((flag) =>
        flag.sensitive ? [`${flag.name}-from`, toSource(flag)] : [flag.name, toFlag(flag)],
      ),
    ),
    ...bodyFlags(data),
    ...(data.nullable.length === 0 ? {} : { unset: unsetFlag(data.nullable) }),
    ...confirmFlags(data),
    ...waitFlags(data),
    ...batchFlags(data),
    ...pageFlags(data),
  }
}

// No flag has a default: what the caller leaves out is not sent, else every change would overwrite what it does not name.
function toFlag(flag: FlagData): FlagInput[string] {
  const common = {
    summary: flag.summary,
    ...(flag.required ? { required: true } : {}),
    ...(flag.aliases === undefined ? {} : { aliases: [...flag.aliases] }),
    ...(flag.deprecated ? { deprecated: true as const } : {}),
  }
  const options = flag.options === undefined ? {} : { options: [...flag.options] }
  if (flag.kind === 'switch') return Flags.boolean(common)
  if (flag.kind === 'boolean') return Flags.boolean({ ...common, allowNo: true })
  if (flag.kind === 'map') {
    const entry = async (text: string): Promise<[string, unknown]> => parseEntry(flag, text)
    return Flags.custom<[string, unknown]>({ parse: entry, helpValue: 'KEY=VALUE' })({
      ...common,
      ...repeatable,
    })
  }
  const value = flag.kind === 'array' ? (flag.item ?? 'string') : flag.kind
  const parse = async (text: string): Promise<unknown> => parseValue(flag, value, text)
  const made = Flags.custom<unknown>({
    parse,
    ...(flag.options === undefined ? { helpValue: placeholders[value] ?? 'TEXT' } : {}),
  })
  return flag.kind === 'array'
    ? made({ ...common, ...options, ...repeatable })
    : made({ ...common, ...options })
}

// Greedy repetition would swallow the argument that comes after the flag.
const repeatable = { multiple: true, multipleNonGreedy: true } as const

const placeholders: Partial<Record<Kind, string>> = { integer: 'N', number: 'N', json: 'JSON' }

/** Reads the text of one value, or of one item. */
function parseValue(flag: FlagData, kind: Kind, text: string): unknown {
  if (kind === 'json') return parseJson(text, `--${flag.name}`)
  if (kind === 'boolean') {
    if (text === 'true' || text === 'false') return text === 'true'
    throw new UsageError(`--${flag.name} takes true or false, not ${text}.`)
  }
  if (kind !== 'integer' && kind !== 'number') return text
  const number = text.trim() === '' ? Number.NaN : Number(text)
  const fits = number >= (flag.minimum ?? -Infinity) && number <= (flag.maximum ?? Infinity)
  if (kind === 'integer' ? Number.isSafeInteger(number) && fits : Number.isFinite(number) && fits)
    return number
  const range = [
    flag.minimum === undefined ? '' : ` from ${flag.minimum}`,
    flag.maximum === undefined ? '' : ` up to ${flag.maximum}`,
  ]
  throw new UsageError(
    `--${flag.name} takes ${kind === 'integer' ? 'a whole number' : 'a number'}${range.join('')}, not ${text}.`,
  )
}

function parseEntry(flag: FlagData, text: string): [string, unknown] {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`--${flag.name} takes KEY=VALUE, and this has no key.`)
  return [text.slice(0, at), parseValue(flag, flag.item ?? 'string', text.slice(at + 1))]
}

/** Reads JSON that the caller gave; `where` names the flag in the complaint, which never repeats the text. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${where} takes JSON, and this is none.`)
  }
}

const toSource = (flag: FlagData): FlagInput[string] =>
  Flags.string({
    summary: flag.kind === 'string' ? flag.summary : `${flag.summary} It is read as JSON.`,
    helpValue: 'SOURCE',
  })

function bodyFlags(data: CommandData): FlagInput {
  if (data.body === undefined && data.fields === undefined) return {}
  const file = Flags.string({
    summary: `Read the body as JSON from a file, - is standard input.${data.body === undefined ? ' Other flags go before it.' : ''}`,
    helpValue: 'FILE|-',
  })
  const template = Flags.boolean({ summary: 'Print a body to begin with, as JSON, and send nothing.' })
  if (data.body?.inline !== true) return { 'body-file': file, 'body-template': template }
  return {
    body: Flags.string({ summary: 'The body, as JSON.', helpValue: 'JSON', exclusive: ['body-file'] }),
    'body-file': file,
    'body-template': template,
  }
}

const unsetFlag = (nullable: readonly string[]): FlagInput[string] =>
  Flags.string({
    summary: 'Send null for this field, which clears it.',
    options: [...nullable],
    ...repeatable,
  })

function confirmFlags(data: CommandData): FlagInput {
  if (data.confirm === undefined) return {}
  const consent = Object.keys(data.confirm.consent).map((name) => name.replaceAll('_', '-'))
  // Who knows the API types the name of its consent field: it means the same.
  return {
    yes: Flags.boolean({ char: 'y', summary: 'Do not ask, do it.', aliases: consent, helpGroup: 'GLOBAL' }),
  }
}

/** An input that has the name of the flag keeps it. */
function pageFlags({ pages, flags }: CommandData): FlagInput {
  if (pages === undefined || flags.some(({ name }) => name === 'all')) return {}
  return { all: Flags.boolean({ summary: 'All pages as one answer, instead of the first one.' }) }
}

const newSummary =
  'Start although the same one, started from here, still runs or may run. [default: follow that one]'

function waitFlags({ monitor, operation }: CommandData): FlagInput {
  if (monitor === undefined) return {}
  const starts = monitor.operation === operation
  return {
    wait: Flags.boolean({
      summary: `Stay until it has ended. [default: ${starts ? 'on a terminal, and ' : ''}with --timeout]`,
      allowNo: starts,
      helpGroup: 'WAIT',
    }),
    ...durationFlags(toText(monitor.timeoutSeconds)),
    ...(starts ? { new: Flags.boolean({ summary: newSummary, helpGroup: 'WAIT' }) } : {}),
  }
}

/** How long to wait, `usual` unless it is said, and how often to look. */
export function durationFlags(usual: string): FlagInput {
  const duration = async (text: string): Promise<number> => {
    const value = toMilliseconds(text)
    if (value === undefined) throw new UsageError(`"${text}" is no duration: write 90s, 45m or 1h30m.`)
    return value
  }
  const milliseconds = Flags.custom<number>({ parse: duration, helpGroup: 'WAIT' })
  return {
    timeout: milliseconds({
      summary: `Stop waiting after this time. [default: ${usual}]`,
      helpValue: '45m',
    }),
    'poll-interval': milliseconds({
      summary:
        'The first pause between two looks, again after each change; it grows to 7.5 times that. [default: 2s]',
      helpValue: '2s',
    }),
  }
}
