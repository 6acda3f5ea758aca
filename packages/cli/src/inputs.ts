import { readBodyFile, readFields, underneath } from './body-file.ts'
import type { CommandData, FlagData } from './command-data.ts'
import { UsageError } from './errors.ts'
import { parseJson } from './flags.ts'
import type { Secrets } from './secrets.ts'

export type Input = Record<string, unknown>
export type Given = Readonly<Record<string, unknown>>

/** Turns arguments and flags into the SDK's flat input. Only what was given is in it. */
export async function toInput(
  data: CommandData,
  args: Given,
  flags: Given,
  secrets: Secrets,
): Promise<Input> {
  const fields = data.fields === undefined ? {} : await readFields(data, flags, secrets)
  const input: Input = {}
  for (const { input: name } of data.args) if (args[name] !== undefined) input[name] = args[name]
  for (const flag of data.flags) {
    const needed = flag.required === true && fields[flag.path[0] ?? ''] === undefined
    const value = flag.sensitive
      ? await readSecret(flag, needed, flags, secrets)
      : fromFlag(flag, flags[flag.name])
    if (value !== undefined) place(input, flag.path, value)
  }
  for (const name of (flags.unset ?? []) as readonly string[]) setNull(data, input, name)
  const body = await readBody(data, flags, secrets)
  return body === undefined ? underneath(data, fields, input) : { ...input, body }
}

function fromFlag(flag: FlagData, value: unknown): unknown {
  if (value === undefined) return undefined
  if (flag.kind === 'switch') return flag.value
  return flag.kind === 'map' ? Object.fromEntries(value as readonly [string, unknown][]) : value
}

async function readSecret(flag: FlagData, needed: boolean, flags: Given, secrets: Secrets): Promise<unknown> {
  const name = `--${flag.name}-from`
  const source = flags[`${flag.name}-from`] as string | undefined
  // Nobody is asked for a secret that need not be given.
  const text =
    source === undefined ? (needed ? await secrets.ask(name) : undefined) : await secrets.read(name, source)
  return text === undefined || flag.kind === 'string' ? text : parseJson(text, name)
}

async function readBody({ body }: CommandData, flags: Given, secrets: Secrets): Promise<unknown> {
  if (body === undefined) return undefined
  const inline = flags.body as string | undefined
  if (inline !== undefined) return parseJson(inline, '--body')
  const file = await readBodyFile(flags, secrets)
  if (file !== undefined) return file
  if (body.required) throw new UsageError(`Missing ${body.inline ? '--body or ' : ''}--body-file.`)
  return undefined
}

function setNull(data: CommandData, input: Input, name: string): void {
  const exact = data.flags.find((flag) => flag.name === name)?.path
  const path = exact ?? data.flags.find((flag) => flag.name.startsWith(`${name}.`))?.path.slice(0, 1)
  if (path === undefined) return
  const given = path.reduce<unknown>((value, key) => (value as Input | null | undefined)?.[key], input)
  if (given !== undefined || input[path[0]!] === null)
    throw new UsageError(`--${name} cannot have a value and be cleared with --unset ${name}.`)
  place(input, path, null)
}

function place(input: Input, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path
  if (rest.length === 0) {
    input[key] = value
    return
  }
  const child = { ...(input[key] as Input | undefined) }
  place(child, rest, value)
  input[key] = child
}
