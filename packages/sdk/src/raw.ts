import { InputError } from './errors.ts'
import type { InputValues } from './check-input.ts'
import type { RequestParts } from './to-request.ts'
import type { WireInput, WireOperation } from './wire.ts'

/**
 * A request that is written by hand.
 *
 * @example
 * import { type RawRequest } from '@molecule-ai/sdk'
 * const raw: RawRequest = { method: 'GET', path: '/workspaces?limit=5' }
 * await molecule.sendRaw(raw)
 */
export interface RawRequest {
  readonly method: string
  /** Path and query below the service's address: `/workspaces?limit=5`. */
  readonly path: string
  /** Sent as JSON. */
  readonly body?: unknown
  /** Inputs of the operation that the request is, by their names: each goes where the contract has it. */
  readonly input?: InputValues | undefined
  /** Whose the request is; needed where it is no operation of the contract. */
  readonly service?: string | undefined
}

/**
 * What the contract knows of a hand-written request.
 *
 * @example
 * import { type Identified } from '@molecule-ai/sdk'
 * const [found]: readonly Identified[] = molecule.identifyRaw({ method: 'GET', path: '/workspaces' })
 * console.log(found?.operationId)
 */
export interface Identified {
  readonly operationId: string
  readonly service: string
  /** What the request says, by the names of the operation's inputs. What the contract does not know is left out. */
  readonly input: Readonly<Record<string, unknown>>
}

export interface RawCall {
  readonly operation: WireOperation
  readonly input: Readonly<Record<string, unknown>>
  readonly parts: RequestParts
}

/** The operations that a request is, at most one of each service. */
export function identify(operations: readonly WireOperation[], request: RawRequest): Identified[] {
  const { pathname, search } = toUrl(request)
  const segments = pathname
    .replace(/(?<=.)\/$/, '')
    .split('/')
    .map(decode)
  const found = operations
    .filter(
      ({ service, method, path }) =>
        method === request.method.toUpperCase() &&
        (request.service === undefined || request.service === service) &&
        matches(path, segments),
    )
    // `/plugins/sources` is a path of its own although `/plugins/{name}` would fit.
    .toSorted((a, b) => countOf(a.path) - countOf(b.path))
  const best = [...Map.groupBy(found, ({ service }) => service).values()].map(([first]) => first!)
  return best.map((operation) => ({
    operationId: operation.id,
    service: operation.service,
    input: { ...inputOf(operation, segments, new URLSearchParams(search), request.body), ...request.input },
  }))
}

/** Makes a call of a request: host and credential are those of the operation that it is, else those of the service. */
export function toRawCall(operations: readonly WireOperation[], request: RawRequest): RawCall {
  const found = identify(operations, request)
  const [first] = found
  const operation =
    found.length === 1 && first !== undefined
      ? operations.find(({ id }) => id === first.operationId)!
      : unknownOperation(operations, request, found.length > 1)
  return { operation, input: first?.input ?? {}, parts: toParts(operation, request) }
}

function toUrl({ method, path }: RawRequest): URL {
  // A path that begins otherwise could turn the address before it into another one.
  const fits = /^\/[^\s\\#\p{Cc}]*$/u.test(path) && path.isWellFormed()
  const dots = path.split(/[?/]/).some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment))
  if (!fits || dots)
    throw new InputError(
      `${method} needs a path that begins with / and has no blanks, no dots between slashes and no #.`,
      { operationId: method, input: 'path' },
    )
  return new URL(`http://service${path}`)
}

const matches = (template: string, segments: readonly string[]): boolean => {
  const parts = template.split('/')
  return (
    parts.length === segments.length && parts.every((part, index) => toPattern(part).test(segments[index]!))
  )
}

const toPattern = (part: string): RegExp =>
  new RegExp(`^${part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&').replaceAll(/\{[^}]+\}/g, '(.+)')}$`, 's')

const countOf = (path: string): number => path.split('{').length

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}

function inputOf(
  operation: WireOperation,
  segments: readonly string[],
  query: URLSearchParams,
  body: unknown,
): Record<string, unknown> {
  const inPath = operation.path.split('/').flatMap((part, index) => {
    const values =
      toPattern(part)
        .exec(segments[index] ?? '')
        ?.slice(1) ?? []
    return [...part.matchAll(/\{([^}]+)\}/g)].map(([, name], place) => [name, values[place]] as const)
  })
  const valueOf = ({ in: place, wireName }: WireInput): unknown => {
    if (place === 'path') return inPath.find(([name]) => name === wireName)?.[1]
    if (place === 'query') return toValue(query.get(wireName))
    if (place === 'header') return undefined
    if (wireName === '') return body
    return isObject(body) && Object.hasOwn(body, wireName) ? body[wireName] : undefined
  }
  const pairs = operation.inputs.map((each) => [each.name, valueOf(each)] as const)
  return Object.fromEntries(pairs.filter(([, value]) => value !== undefined))
}

const toValue = (text: string | null): unknown =>
  text === null ? undefined : text === 'true' || text === 'false' ? text === 'true' : text

function toParts(operation: WireOperation, request: RawRequest): RequestParts {
  const url = toUrl(request)
  const given = Object.entries(request.input ?? {})
  const headers: Record<string, string> = { accept: 'application/json' }
  let body = request.body
  for (const [name, value] of given) {
    const input = operation.inputs.find((each) => each.name === name)
    if (input === undefined || input.in === 'path' || input.wireName === '')
      throw unfit(operation, name, 'is no query, header or field of it')
    if (input.in === 'query') url.searchParams.set(input.wireName, String(value))
    else if (input.in === 'header') headers[input.wireName.toLowerCase()] = toHeader(operation, name, value)
    else if (body === undefined || isObject(body)) body = { ...body, [input.wireName]: value }
    else throw unfit(operation, name, 'is a field of an object, and the body is none')
  }
  if (body === undefined && operation.bodyRequired) body = {}
  return {
    path: url.pathname + url.search,
    headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  }
}

function toHeader(operation: WireOperation, name: string, value: unknown): string {
  const text = String(value)
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  if (/[\x00-\x1f\x7f]/.test(text)) throw unfit(operation, name, 'must be one line')
  return String.fromCharCode(...new TextEncoder().encode(text))
}

/** What the contract says of a service, for a request that it does not know. */
function unknownOperation(
  operations: readonly WireOperation[],
  { method, path, service }: RawRequest,
  several: boolean,
): WireOperation {
  const id = `${method.toUpperCase()} ${path.replace(/\?.*/s, '')}`
  const known = [...new Set(operations.map((each) => each.service))]
  if (service === undefined || !known.includes(service)) {
    const fact =
      service !== undefined
        ? 'names a service that does not exist'
        : several
          ? 'is an operation of several services'
          : 'is no operation of the contract, so its service has to be named'
    throw new InputError(`${id} ${fact}. There are ${known.join(', ')}.`, {
      operationId: id,
      input: 'service',
    })
  }
  return {
    id,
    at: [],
    service,
    method: method.toUpperCase(),
    path,
    security: securityOf(operations.filter((each) => each.service === service)),
    inputs: [],
    errors: {},
  }
}

/** The alternatives of the service's operations, those of most first. What opens only what is open to all is none. */
function securityOf(operations: readonly WireOperation[]): readonly (readonly string[])[] {
  const all = operations.flatMap(({ security }) => security).filter((names) => names.length > 0)
  const groups = [...Map.groupBy(all, (names) => names.join()).values()]
  return groups.toSorted((a, b) => b.length - a.length).map(([names]) => names!)
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const unfit = ({ id }: WireOperation, name: string, what: string): InputError =>
  new InputError(`${id}: ${name} ${what}.`, { operationId: id, input: name })
