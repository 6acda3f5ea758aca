import {
  isAnything,
  toFlagName,
  toKebabCase,
  type Example,
  type Input,
  type Operation,
  type Schema,
} from '@molecule-ai/spec'
import { actual, isSecret, secretsInside, secretVariable } from './secrets.ts'

/** Writes an example as a command line of `molecule`. */
export function toCli(operation: Operation, example: Pick<Example, 'input'>): string {
  const place = ({ wireName }: Input): number => operation.path.indexOf(`{${wireName}}`)
  const given = operation.inputs.filter(({ name }) => example.input[name] !== undefined)
  const positional = given.filter((input) => input.in === 'path').toSorted((a, b) => place(a) - place(b))
  // The consent is `--yes`; a value that the client looks up by itself is left to it.
  const named = given.filter(
    (input) => input.in !== 'path' && input.guard !== 'consent' && input.default === undefined,
  )
  const previewed =
    given.some((input) => input.guard === 'preview' && example.input[input.name] === true) &&
    !operation.inputs.some(({ guard }) => guard === 'consent')
  const command = [
    'molecule',
    ...operation.command,
    ...positional.map((input) => quote(String(example.input[input.name]))),
  ]
  const flags = [
    ...named.flatMap((input) => toFlags(input, example.input[input.name])),
    ...(operation.effect.confirm !== undefined && !previewed ? ['--yes'] : []),
    ...(operation.links.some(({ rel }) => rel === 'monitor') ? ['--wait'] : []),
  ]
  const line = [...command, ...flags].join(' ')
  return line.length <= 100 ? line : [command.join(' '), ...flags].join(' \\\n  ')
}

function toFlags(input: Input, value: unknown): string[] {
  if (input.in === 'body' && input.wireName === '') return [`--body ${quote(JSON.stringify(value))}`]
  const name = toFlagName(input.name)
  if (isSecret(input)) return [`--${name}-from env:${secretVariable(input.name)}`]
  const schema = actual(input.schema)
  if (!isObject(value) || isMap(schema) || schema.properties === undefined) return toFlag(name, value, schema)
  return Object.entries(value).flatMap(([key, item]) =>
    toFlag(`${name}.${toKebabCase(key)}`, item, actual(schema.properties?.[key] ?? {})),
  )
}

function toFlag(name: string, value: unknown, schema: Schema): string[] {
  if (isAnything(schema)) return [`--${name} ${quote(JSON.stringify(value))}`]
  if (schema['x-molecule-sensitive'] === true || secretsInside(schema).length > 0)
    return [`--${name}-from env:${secretVariable(name)}`]
  if (value === null) return [`--unset ${name}`]
  if (schema.const !== undefined || schema.enum?.length === 1) return [`--${name}`]
  if (typeof value === 'boolean') return [value ? `--${name}` : `--no-${name}`]
  if (Array.isArray(value) && value.every((item) => !isObject(item)))
    return value.map((item) => `--${name} ${quote(String(item))}`)
  if (isObject(value) && isMap(schema) && Object.values(value).every((item) => !isObject(item)))
    return Object.entries(value).map(([key, item]) => `--${name} ${quote(`${key}=${String(item)}`)}`)
  return [`--${name} ${quote(typeof value === 'string' ? value : JSON.stringify(value))}`]
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isMap = ({ properties, additionalProperties }: Schema): boolean =>
  properties === undefined && typeof additionalProperties === 'object'
const quote = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
