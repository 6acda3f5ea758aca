import type { Command } from '@oclif/core/command'
import { journalIds } from '../batch/journal.ts'
import type { ValuesData } from '../command-data.ts'
import { absences, aliases, commands } from '../generated/commands.ts'
import { globalFlags, toOclifFlags } from '../flags.ts'
import { topics } from '../generated/topics.ts'
import { route } from '../route.ts'
import { readConfig } from '../settings/config-file.ts'
import { allSettings } from '../settings/names.ts'
import { profileIn } from '../settings/preferred.ts'
import { readSettings } from '../settings/settings.ts'
import { stateDirectory } from '../state-directory.ts'
import { clean } from '../text.ts'
import { valuesOf } from './complete-values.ts'
import { ownCommands, ownTopics } from './index.ts'
import { commonFlags } from './own-command.ts'

/** Something to go on with. */
export interface Candidate {
  readonly value: string
  readonly description?: string
}

/**
 * The answer to `molecule __complete =CURRENT WORD...`, which the scripts of `molecule completion` ask at every Tab: a line
 * for each candidate. Whatever goes wrong, a shell is told nothing.
 */
export async function answer([current = '', ...words]: readonly string[]): Promise<void> {
  const found = await complete(words, current.slice(1)).catch(() => [])
  const lines =
    found === 'files'
      ? [':files']
      : found.map(({ value, description = '' }) => `${value}\t${clean(description).slice(0, 80)}`)
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

/** What may come next; `files` where the shell knows better. */
export type Completion = readonly Candidate[] | 'files'

/** Finds what may follow the words, where the one at the cursor begins with `current`. */
export async function complete(words: readonly string[], current: string): Promise<Completion> {
  const found = await commandAt(words)
  const all = found === undefined ? namesBelow(words) : await forCommand(found, current)
  return all === 'files' ? all : all.filter(({ value }) => value.startsWith(current) && isPlain(value))
}

/** What a shell would act on is never put into somebody's command line, least of all when it comes from a server. */
const isPlain = (value: string): boolean => /^[\w@%+=:,./-]+$/.test(value)

interface Found {
  readonly flags: Readonly<Record<string, Command.Flag.Any>>
  readonly args: readonly {
    readonly name: string
    readonly options?: readonly string[]
    readonly values?: ValuesData
    readonly find?: ((env: NodeJS.ProcessEnv) => Promise<readonly Candidate[]>) | undefined
    /** The last one may be given again and again. */
    readonly multiple?: boolean | undefined
  }[]
  /** What it calls. */
  readonly services: readonly string[]
  /** What was typed after the command. */
  readonly rest: readonly string[]
}

async function commandAt(words: readonly string[]): Promise<Found | undefined> {
  const ids = [...Object.keys(commands), ...Object.keys(ownCommands)]
  let routed: string[]
  try {
    routed = route(words, { ids, aliases, absences })
  } catch {
    return undefined
  }
  const [id = '', ...rest] = routed
  if (rest[0] === '--help') return undefined
  if (Object.hasOwn(commands, id)) {
    const data = commands[id]!()
    const args = data.args.map(({ input, ...arg }) => ({ name: input, ...arg }))
    return { flags: { ...toOclifFlags(data), ...globalFlags }, args, services: data.services, rest }
  }
  if (!Object.hasOwn(ownCommands, id)) return undefined
  const own = await ownCommands[id]!.load()
  const named = Object.entries(own.args).map(([name, { options = known(name), multiple }]) => ({
    name,
    options,
    multiple,
    find: own.values?.[name],
  }))
  return { flags: { ...own.flags, ...commonFlags(own) }, args: named, services: [], rest }
}

/** What is known of an argument of the program's own commands, by its name. */
function known(name: string): string[] {
  if (name === 'setting') return allSettings().map((setting) => setting.name)
  return name === 'profile' ? profileNames() : []
}

const profileNames = (): string[] => Object.keys(readConfig(process.env).profiles ?? {})

/** The words that come next in the name of a topic or a command. */
function namesBelow(words: readonly string[]): Candidate[] {
  const ids = [...Object.keys(commands), ...Object.keys(ownCommands)]
  const below = ids
    .map((id) => id.split(':'))
    .filter((id) => words.every((word, index) => id[index] === word))
  const next = [...new Set(below.flatMap((id) => id[words.length] ?? []))]
  return next.map((value) => {
    const name = [...words, value].join(':')
    const description =
      topics[name]?.description ??
      ownTopics[name] ??
      ownCommands[name]?.summary ??
      commands[name]?.().summary ??
      ''
    return { value, description }
  })
}

async function forCommand({ flags, args, services, rest }: Found, current: string): Promise<Completion> {
  const last = rest.at(-1) ?? ''
  const pending = flagOf(last, flags)
  if (pending !== undefined && pending.type !== 'boolean') return forFlag(pending)
  if (current.startsWith('-')) return flagNames(flags, rest)
  const given = rest.filter((word, index) => !word.startsWith('-') && !takesValue(rest[index - 1], flags))
  const arg = args[given.length] ?? args.findLast(({ multiple }) => multiple)
  if (arg === undefined) return flagNames(flags, rest)
  if (arg.find !== undefined) {
    const found = await arg.find(process.env)
    return found.filter(({ value }) => !given.includes(value))
  }
  if (arg.values === undefined) return (arg.options ?? []).map((value) => ({ value }))
  const input = Object.fromEntries(args.slice(0, given.length).map(({ name }, index) => [name, given[index]]))
  const settings = readSettings(profileIn(rest), process.env)
  return valuesOf(arg.values, input, services, settings)
}

const takesValue = (word: string | undefined, flags: Found['flags']): boolean =>
  word !== undefined && (flagOf(word, flags)?.type ?? 'boolean') !== 'boolean'

function flagOf(word: string, flags: Found['flags']): Command.Flag.Any | undefined {
  const found = Object.entries(flags).find(
    ([name, { char, aliases: former }]) =>
      word === `--${name}` || word === `-${char}` || former?.some((each) => word === `--${each}`),
  )
  return found?.[1]
}

async function forFlag(flag: Command.Flag.Any): Promise<Completion> {
  if ('options' in flag && flag.options !== undefined) return flag.options.map((value) => ({ value }))
  const helpValue = 'helpValue' in flag ? flag.helpValue : undefined
  if (helpValue === 'FILE|-') return 'files'
  if (helpValue === 'BATCH')
    return (await journalIds(stateDirectory(process.env))).map((value) => ({ value }))
  if (helpValue === 'PROFILE') return profileNames().map((value) => ({ value }))
  if (helpValue !== 'SOURCE') return []
  return [
    { value: 'env:', description: 'the name of a variable' },
    { value: 'file:', description: 'the path of a file' },
    { value: '-', description: 'standard input' },
  ]
}

function flagNames(flags: Found['flags'], rest: readonly string[]): Candidate[] {
  return Object.entries(flags)
    .filter(([name, flag]) => {
      const again = 'multiple' in flag && flag.multiple
      return (
        flag.hidden !== true &&
        (again || !rest.some((word) => word === `--${name}` || word === `--no-${name}`))
      )
    })
    .flatMap(([name, flag]) => {
      const description = flag.summary ?? ''
      const plain = { value: `--${name}`, description }
      return 'allowNo' in flag && flag.allowNo ? [plain, { value: `--no-${name}`, description }] : [plain]
    })
}
