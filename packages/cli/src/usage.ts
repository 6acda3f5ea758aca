import { stripVTControlCharacters } from 'node:util'
import type { FlagInput } from '@oclif/core/interfaces'
import { UsageError } from './errors.ts'
import type { Subject } from './failure.ts'
import { suggest } from './suggest.ts'

/** What oclif's parser throws. Its classes are not exported, so they are told by what they carry. */
interface ParserError extends Error {
  readonly flags?: unknown
  readonly args?: unknown
}

/** Says in a line what is wrong with a command line, where oclif would print the whole help under it. */
export function toUsageError(
  error: ParserError,
  data: Pick<Subject, 'words' | 'flags'>,
  flags: readonly string[],
): UsageError {
  // A flag's own complaint comes back wrapped in oclif's.
  const text = stripVTControlCharacters(error.message).replace(
    /^Parsing --\S+ \n\t([\s\S]*)\nSee more help with --help$/,
    '$1',
  )
  if (error instanceof UsageError) return new UsageError(text, error.remedy)
  const help = `See molecule ${data.words.join(' ')} --help.`
  if (Array.isArray(error.flags) && text.startsWith('Nonexistent'))
    return unknownFlag(String(error.flags[0]), data, flags, help)
  if (Array.isArray(error.args) && text.startsWith('Missing')) {
    const names = error.args.map((arg: { name: string }) => arg.name.toUpperCase())
    return new UsageError(`Missing ${names.join(', ')}.`, help)
  }
  if (text.startsWith('Unexpected argument')) {
    // In a command that takes secrets a stray argument may be one.
    const what = data.flags.some(({ sensitive }) => sensitive)
      ? ''
      : `: ${(error.args as readonly unknown[]).join(' ')}`
    return new UsageError(`Unexpected argument${what}.`, help)
  }
  const option = text.match(/^Expected (.*?)=?([^=]*) to be one of: (.*)/)
  if (option !== null) return wrongOption(option[1] ?? '', option[2] ?? '', (option[3] ?? '').split(', '))
  const [first = '', ...reasons] = text.split('\n').map((line) => line.trim())
  const said = first.startsWith('The following error')
    ? reasons.filter((line) => line !== '' && !line.startsWith('See more'))
    : [first]
  return new UsageError(said.map(toSentence).join(' '), help)
}

/** oclif takes what stands after `--json=` for an argument, and complains about another one. */
export function refuseValues(argv: readonly string[], flags: FlagInput): void {
  const end = argv.indexOf('--')
  for (const word of end < 0 ? argv : argv.slice(0, end)) {
    const [, name = ''] = word.match(/^--(?:no-)?([^=]+)=/) ?? []
    if (Object.hasOwn(flags, name) && flags[name]?.type === 'boolean')
      throw new UsageError(`--${name} takes no value.`, `Write --${name} alone.`)
  }
}

function unknownFlag(
  typed: string,
  data: Pick<Subject, 'words' | 'flags'>,
  flags: readonly string[],
  help: string,
): UsageError {
  // A value after = may be a secret.
  const name = typed.replace(/=.*/s, '')
  const secret = data.flags.find((flag) => flag.sensitive && name === `--${flag.name}`)
  if (secret !== undefined)
    return new UsageError(
      `A secret is never given on the command line.`,
      `Use ${name}-from env:NAME, file:PATH or - for standard input.`,
    )
  const near = suggest(
    name,
    flags.map((flag) => `--${flag}`),
  )
  return new UsageError(
    `There is no flag ${name}.`,
    near.length > 0 ? `Did you mean ${near.join(', or ')}?` : help,
  )
}

function wrongOption(flag: string, typed: string, options: readonly string[]): UsageError {
  const near = suggest(typed, options)
  const hint = near.length > 0 ? `Did you mean ${near.join(', or ')}?` : undefined
  return new UsageError(
    `${flag === '' ? 'The argument' : flag} takes ${options.join(', ')}, not ${typed}.`,
    hint,
  )
}

function toSentence(line: string): string {
  const text = line
    .replace(/^Missing required flag (\S+)$/, 'Missing --$1')
    .replace(/^Flag (--\S+) expects/, '$1 takes')
  return /[.!?]$/.test(text) ? text : `${text}.`
}
