import type { CommandData, FlagData } from './command-data.ts'
import { asText } from './text.ts'

type Shape = Pick<CommandData, 'words' | 'args' | 'flags' | 'body' | 'confirm'>

/** Writes the command line that gives exactly this input. */
export function toExample(command: Shape, input: Readonly<Record<string, unknown>>): string {
  const { args, flags, confirm } = command
  const consented = confirm !== undefined && !confirm.preview.some((name) => input[name] === true)
  return [
    'molecule',
    ...command.words,
    ...args.map((arg) => quote(asText(input[arg.input]))),
    ...flags.flatMap((flag) => flagWords(flag, valueAt(input, flag.path))),
    ...unset(flags, input),
    ...(command.body === undefined || input.body === undefined
      ? []
      : ['--body', quote(JSON.stringify(input.body))]),
    ...(consented ? ['--yes'] : []),
  ].join(' ')
}

function flagWords(flag: FlagData, value: unknown): string[] {
  if (value === undefined || (value === null && flag.kind !== 'json')) return []
  if (flag.sensitive)
    return [
      `--${flag.name}-from`,
      `env:MOLECULE_SECRET_${flag.name.replace(/[^a-z0-9]+/g, '_').toUpperCase()}`,
    ]
  if (flag.kind === 'switch') return [`--${flag.name}`]
  if (flag.kind === 'boolean') return [value === true ? `--${flag.name}` : `--no-${flag.name}`]
  if (flag.kind === 'array')
    // An example may be one value, though it has no right to.
    return [value].flat().flatMap((item) => [`--${flag.name}`, quote(asText(item))])
  if (flag.kind === 'map')
    return Object.entries(value as Record<string, unknown>).flatMap(([key, item]) => [
      `--${flag.name}`,
      quote(`${key}=${asText(item)}`),
    ])
  return [`--${flag.name}`, quote(flag.kind === 'json' ? JSON.stringify(value) : asText(value))]
}

/** An explicit null is said with `--unset`. */
function unset(flags: readonly FlagData[], input: Readonly<Record<string, unknown>>): string[] {
  const names = flags
    .filter((flag) => flag.kind !== 'json' && valueAt(input, flag.path) === null)
    .map(({ name }) => name)
  return names.flatMap((name) => ['--unset', name])
}

const valueAt = (input: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | null | undefined)?.[key], input)

/** Quotes for a POSIX shell, only where needed. */
export const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
