import type { CommandData } from './command-data.ts'
import { UsageError } from './errors.ts'
import { parseJson } from './flags.ts'
import type { Given, Input } from './inputs.ts'
import { readText, type Secrets } from './secrets.ts'

const flag = '--body-file'

/** What `--body-file` names, read as JSON; `undefined` when it was not given. */
export async function readBodyFile(flags: Given, secrets: Secrets): Promise<unknown> {
  const file = flags['body-file'] as string | undefined
  if (file === undefined) return undefined
  return parseJson(file === '-' ? await secrets.read(flag, '-') : await readText(file), flag)
}

/** The inputs that the file gives, by their names; the API's own consent is left to the person who is asked. */
export async function readFields(data: CommandData, flags: Given, secrets: Secrets): Promise<Input> {
  const body = await readBodyFile(flags, secrets)
  if (body === undefined) return {}
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw new UsageError(`${flag} takes a JSON object, and this is none.`)
  const fields = data.fields ?? {}
  const unknown = Object.keys(body).find((key) => !Object.hasOwn(fields, key))
  if (unknown !== undefined)
    throw new UsageError(
      `${flag} has the field ${JSON.stringify(unknown.slice(0, 60))}, which ${data.words.join(' ')} does not take.`,
      `It takes ${Object.keys(fields).join(', ')}.`,
    )
  const inputs = Object.entries(body).map(([key, value]): [string, unknown] => [fields[key] ?? key, value])
  return Object.fromEntries(inputs.filter(([name]) => data.confirm?.consent[name] === undefined))
}

/** The file's inputs under those given by flags. A flag for a part of an object changes that part only. */
export function underneath(data: CommandData, fields: Input, given: Input): Input {
  const parts = new Set(data.flags.filter(({ path }) => path.length > 1).map(({ path }) => path[0]))
  const joined = Object.entries(given).map(([name, value]) => {
    const base = fields[name]
    return [name, parts.has(name) && isObject(base) && isObject(value) ? { ...base, ...value } : value]
  })
  return { ...fields, ...(Object.fromEntries(joined) as Input) }
}

/** The same command for a command line with `--body-file`: what the file can give need not be a flag. */
export function withBodyFile(data: CommandData, argv: readonly string[]): CommandData {
  if (data.fields === undefined || !argv.some((word) => word === flag || word.startsWith(`${flag}=`)))
    return data
  const inFile = new Set(Object.values(data.fields))
  const flags = data.flags.map((each) => {
    const { required, ...optional } = each
    return required && inFile.has(each.path[0] ?? '') ? optional : each
  })
  return { ...data, flags }
}

/** Whether the command line asks for a body to begin with, whatever else is on it. */
export const asksForTemplate = ({ body, fields }: CommandData, argv: readonly string[]): boolean =>
  (body !== undefined || fields !== undefined) && argv.includes('--body-template')

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
