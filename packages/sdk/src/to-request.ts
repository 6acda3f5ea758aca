import { InputError } from './errors.ts'
import { toBody } from './expressions.ts'
import type { WireInput, WireOperation } from './wire.ts'

export interface RequestParts {
  /** Path and query. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
}

/** What a call is on the wire, but for its host and credentials. `input` is checked and complete. */
export function toRequest(operation: WireOperation, input: Readonly<Record<string, unknown>>): RequestParts {
  const given = operation.inputs.filter(({ name }) => input[name] !== undefined)
  const at = (place: WireInput['in']): WireInput[] => given.filter((each) => each.in === place)
  const path = operation.path.replace(/\{([^}]+)\}/g, (_, wireName: string) => {
    const each = at('path').find((candidate) => candidate.wireName === wireName)!
    return toSegment(operation, each, input[each.name])
  })
  const query = at('query').flatMap((each) => toQuery(operation, each, input[each.name]))
  const body = toBody({ inputs: operation.inputs, input }) ?? (operation.bodyRequired && {})
  return {
    path: query.length === 0 ? path : `${path}?${query.join('&')}`,
    headers: {
      accept: operation.accept ?? 'application/json',
      ...(body === undefined ? {} : { 'content-type': operation.contentType ?? 'application/json' }),
      ...Object.fromEntries(
        at('header').map((each) => [
          each.wireName.toLowerCase(),
          toHeader(operation, each, input[each.name]),
        ]),
      ),
    },
    ...(body === undefined ? {} : { body: write(operation, body) }),
  }
}

function write(operation: WireOperation, body: unknown): string {
  if (operation.contentType !== 'application/x-www-form-urlencoded') return JSON.stringify(body)
  const pairs = Object.entries(body as Readonly<Record<string, unknown>>).flatMap(([wireName, value]) =>
    toQuery(
      operation,
      operation.inputs.find((each) => each.in === 'body' && each.wireName === wireName)!,
      value,
    ),
  )
  return pairs.join('&')
}

function toSegment(operation: WireOperation, input: WireInput, value: unknown): string {
  const segment = encode(operation, input, value)
  // Dots survive encoding, and a URL resolves `..` to the parent path: another resource.
  if (/^\.*$/.test(segment)) throw unfit(operation, input, 'must not be empty or made of dots')
  return segment
}

function toQuery(operation: WireOperation, input: WireInput, value: unknown): string[] {
  const one = (name: string, text: string): string => `${encodeURIComponent(name)}=${text}`
  const text = (item: unknown): string => encode(operation, input, item)
  if (Array.isArray(value))
    return input.explode === false
      ? [one(input.wireName, value.map(text).join(','))]
      : value.map((item) => one(input.wireName, text(item)))
  if (typeof value !== 'object' || value === null) return [one(input.wireName, text(value))]
  const entries = Object.entries(value)
  return input.explode === false
    ? [one(input.wireName, entries.flatMap(([key, item]) => [encodeURIComponent(key), text(item)]).join(','))]
    : entries.map(([key, item]) => one(key, text(item)))
}

function toHeader(operation: WireOperation, input: WireInput, value: unknown): string {
  const text = (Array.isArray(value) ? value : [value])
    .map((item) => toText(operation, input, item))
    .join(',')
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  if (/[\x00-\x1f\x7f]/.test(text)) throw unfit(operation, input, 'must be one line')
  // A header is bytes. `fetch` takes one character for each, and the services read UTF-8, as from curl.
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('')
}

function encode(operation: WireOperation, input: WireInput, value: unknown): string {
  const text = toText(operation, input, value)
  if (!text.isWellFormed()) throw unfit(operation, input, 'is not well-formed text')
  return encodeURIComponent(text)
}

function toText(operation: WireOperation, input: WireInput, value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw unfit(operation, input, 'must be a text, a number or a boolean')
}

const unfit = ({ id }: WireOperation, { name }: WireInput, what: string): InputError =>
  new InputError(`${id}: ${name} ${what}.`, { operationId: id, input: name })
