import type { RawRequest } from '@molecule-ai/sdk'
import type { CommandData } from '../command-data.ts'
import { UsageError } from '../errors.ts'
import { parseJson } from '../flags.ts'
import type { Given, Input } from '../inputs.ts'
import { readBodyFile } from '../body-file.ts'
import type { Secrets } from '../secrets.ts'

/** Finds the operation that a request is: its command, with the names of its inputs. */
export type Find = (request: RawRequest) => { data: CommandData; inputs: readonly string[] } | undefined

/** Reads the request that the arguments describe. */
export async function toRawRequest(
  args: Given,
  flags: Given,
  secrets: Secrets,
  find: Find,
): Promise<RawRequest> {
  const method = String(args.method).toUpperCase()
  const service = flags.service as string | undefined
  const base = { method, path: String(args.path), ...(service === undefined ? {} : { service }) }
  const found = find(base)
  const inline = flags.body as string | undefined
  const body = inline === undefined ? await readBodyFile(flags, secrets) : parseJson(inline, '--body')
  if (method === 'GET' && body !== undefined)
    throw new UsageError('A GET has no body.', 'What it asks for goes into its query: --field KEY=TEXT.')
  if (inline !== undefined && found !== undefined) refuseSecrets(found.data, body, '--body')
  const fields = ((flags.field ?? []) as readonly string[]).map(toField)
  return fields.reduce<RawRequest>(
    (request, [keys, value]) => {
      const [key = ''] = keys
      const input = found?.inputs.find((name) => keys.length === 1 && toName(name) === toName(key))
      if (found !== undefined) refuseSecrets(found.data, place({}, keys, value), '--field')
      if (input !== undefined && !isBodyField(found, key))
        return { ...request, input: { ...request.input, [input]: value } }
      if (method === 'GET') return { ...request, path: withQuery(request.path, keys.join('.'), value) }
      if (request.body !== undefined && !isObject(request.body))
        throw new UsageError('--field adds to a body that is an object, and this one is none.')
      return { ...request, body: place({ ...request.body }, keys, value) }
    },
    { ...base, ...(body === undefined ? {} : { body }) },
  )
}

/** What goes into the body goes there as it is written, whatever an input is called. */
const isBodyField = (found: ReturnType<Find>, key: string): boolean =>
  Object.hasOwn(found?.data.fields ?? {}, key)

/** `a.b=text` and `a.b:=JSON`. */
function toField(text: string): [string[], unknown] {
  const [, key, json, value = ''] = /^([^=:]+)(:?)=(.*)$/s.exec(text) ?? []
  if (key === undefined || key.split('.').includes(''))
    throw new UsageError('--field takes KEY=TEXT or KEY:=JSON, and a dot between the keys of objects.')
  return [key.split('.'), json === '' ? value : parseJson(value, `--field ${key}:=`)]
}

function withQuery(path: string, key: string, value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return `${path}${path.includes('?') ? '&' : '?'}${encodeURIComponent(key)}=${encodeURIComponent(text)}`
}

function place(body: Input, [key = '', ...rest]: readonly string[], value: unknown): Input {
  if (rest.length === 0) return { ...body, [key]: value }
  const inner = body[key]
  return { ...body, [key]: place(isObject(inner) ? inner : {}, rest, value) }
}

/** Arguments can be seen by others, so what the contract calls a secret is taken from a file or standard input only. */
function refuseSecrets({ flags, fields = {}, body }: CommandData, value: unknown, flag: string): void {
  if (!isObject(value)) return
  const isThere = (path: readonly string[]): boolean => {
    const [input = '', ...rest] = path
    const first = Object.keys(fields).find((name) => fields[name] === input) ?? input
    return (
      [first, ...rest].reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), value) !==
      undefined
    )
  }
  const secret = flags.find(({ sensitive, path }) => sensitive && isThere(path))
  if (secret === undefined && body?.inline !== false) return
  throw new UsageError(
    `A secret is never given on the command line, and ${flag} has one${secret === undefined ? '' : `: ${secret.name}`}.`,
    'Use --body-file with a file, or - for standard input.',
  )
}

const toName = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '_').replace(/^x_/, '')

const isObject = (value: unknown): value is Input =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
