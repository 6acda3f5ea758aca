import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'
import type { ConfirmMode } from '../consent/consent.ts'
import { flags, variableOf, type Flag, type FlagName } from './flags.ts'
import { nearest } from '../nearest.ts'
import type { Pins } from '../selection/pins.ts'
import { readListen, type Listen } from '../http/listen.ts'
import { UsageError } from './usage-error.ts'

export interface Options {
  /** Absent over stdio. */
  readonly listen?: Listen
  readonly toolsets: readonly string[]
  readonly tools: readonly string[]
  readonly excludeTools: readonly string[]
  readonly readOnly: boolean
  readonly pins: Pins
  readonly confirm: ConfirmMode
  readonly secretRoot?: string
  readonly allowSecretValues: boolean
  readonly show?: 'help' | 'version' | 'tools'
}

/** What can be chosen from. */
export interface Known {
  readonly toolsets: readonly string[]
  /** Former names included. */
  readonly tools: readonly string[]
  /** Why an operation is no tool. */
  readonly whyAbsent?: (name: string) => string | undefined
}

const confirmModes: readonly ConfirmMode[] = ['token', 'elicit-only', 'off']

/** Reads command line and environment. Nothing is guessed: a mistyped `--read-only` must not end up with full access. */
export function readOptions(argv: readonly string[], env: NodeJS.ProcessEnv, known: Known): Options {
  const given = parse(argv)
  const values = new Values(given, env)
  const http = values.switch('http')
  for (const { name } of flags.filter((flag: Flag) => flag.http))
    if (given[name] !== undefined && !http) throw new UsageError(`--${name} needs --http.`)
  const tools = values.list('tools', unknownTools(known))
  const [org, workspace] = [values.text('org'), values.text('workspace')]
  const secretRoot = values.directory('secret-root')
  const show = given.help ? 'help' : given.version ? 'version' : given['print-tools'] ? 'tools' : undefined
  const confirm = values.choice('confirm', confirmModes) ?? 'token'
  if (http && confirm === 'elicit-only')
    throw new UsageError(
      '--confirm=elicit-only does not go with --http: a form is answered in another request, which any replica may get. Use --confirm=token, which asks by a second call, or --read-only.',
    )
  const state = values.text('state')
  return {
    ...(http && { listen: readListen(values, env) }),
    // Who names tools wants those, unless toolsets are named as well.
    toolsets: values.list('toolsets', unknownToolsets(known)) ?? (tools ? [] : ['default']),
    tools: tools ?? [],
    excludeTools: values.list('exclude-tools', unknownTools(known)) ?? [],
    readOnly: values.switch('read-only'),
    pins: { ...(org !== undefined && { org }), ...(workspace !== undefined && { workspace }) },
    confirm,
    ...(state !== undefined && { state }),
    ...(secretRoot !== undefined && { secretRoot }),
    allowSecretValues: values.switch('allow-secret-values'),
    ...(show && { show }),
  }
}

function unknownToolsets({ toolsets }: Known): (name: string) => string | undefined {
  const valid = ['default', 'all', ...toolsets]
  return (name) => (valid.includes(name) ? undefined : `Valid are ${valid.join(', ')}.`)
}

function unknownTools({ tools, whyAbsent }: Known): (name: string) => string | undefined {
  return (name) => {
    if (tools.includes(name)) return undefined
    const near = nearest(name, tools)
    const meant = near.length > 0 ? `Did you mean ${near.join(' or ')}? ` : ''
    return whyAbsent?.(name) ?? `${meant}--print-tools --toolsets=all prints them all.`
  }
}

type Given = Readonly<Record<string, string | boolean | undefined>>

/** The value of each flag, from the command line or else from its variable. */
class Values {
  readonly #given: Given
  readonly #env: NodeJS.ProcessEnv

  constructor(given: Given, env: NodeJS.ProcessEnv) {
    this.#given = given
    this.#env = env
  }

  switch(name: FlagName): boolean {
    const [text, at] = this.#find(name)
    if (text === undefined || text === 'false' || text === '0') return false
    if (text === 'true' || text === '1') return true
    throw new UsageError(`${at} must be true or false.`)
  }

  text(name: FlagName): string | undefined {
    return this.#find(name)[0]
  }

  directory(name: FlagName): string | undefined {
    const [text, at] = this.#find(name)
    if (text?.trim() === '') throw new UsageError(`${at} must be a directory.`)
    return text
  }

  number(name: FlagName, otherwise: number, maximum: number): number {
    const [text, at] = this.#find(name)
    const number = Number(text ?? otherwise)
    if (!/^\d+$/.test(text ?? '0') || number > maximum)
      throw new UsageError(`${at} must be a number from 0 to ${maximum}.`)
    return number
  }

  choice<T extends string>(name: FlagName, valid: readonly T[]): T | undefined {
    const [text, at] = this.#find(name)
    const chosen = valid.find((each) => each === text)
    if (text !== undefined && chosen === undefined)
      throw new UsageError(`${at} must be one of ${valid.join(', ')}.`)
    return chosen
  }

  /** A list of names; `explain` says what is wrong with one that is not known. */
  list(name: FlagName, explain?: (each: string) => string | undefined): string[] | undefined {
    const [text, at] = this.#find(name)
    if (text === undefined) return undefined
    const names = text.split(',').map((each) => each.trim())
    const wrong = [...new Set(names)].flatMap((each) => {
      const why = explain?.(each) ?? (each === '' ? '' : undefined)
      return why === undefined ? [] : `${JSON.stringify(each)} is not known. ${why}`.trim()
    })
    if (wrong.length > 0) throw new UsageError(`${at}: ${wrong.join(' ')}`)
    return names
  }

  #find(name: FlagName): [text: string | undefined, at: string] {
    const given = this.#given[name]
    if (given !== undefined) return [String(given), `--${name}`]
    const variable = variableOf(name)
    return [this.#env[variable]?.trim() || undefined, variable]
  }
}

function parse(argv: readonly string[]): Given {
  // The usual start; the parser brings a good part of Node with it.
  if (argv.length === 0) return {}
  const own = ['print-tools', 'version', 'help'].map((name) => [name, { type: 'boolean' as const }] as const)
  const shared = flags.map(
    ({ name, kind }) =>
      [name, { type: kind === 'switch' ? ('boolean' as const) : ('string' as const) }] as const,
  )
  const options: ParseArgsOptionsConfig = Object.fromEntries([...own, ...shared])
  try {
    return parseArgs({ args: [...argv], strict: true, allowPositionals: false, options }).values as Given
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const [, typed] = /^Unknown option '--([\w-]+)'/.exec(message) ?? []
    const near = typed === undefined ? [] : nearest(typed, Object.keys(options), 1)
    throw new UsageError([message, ...near.map((name) => `. Did you mean --${name}?`)].join(''))
  }
}
