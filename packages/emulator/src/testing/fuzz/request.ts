import type { Operation } from '@molecule-ai/spec'

import { cpAdminToken, provisionSecret, sessions, tenantKeys } from '../../sandbox.ts'
import type { Random } from './random.ts'
import { oddBodies, oddSegments, spoil, toOddValue, toValue } from './values.ts'

/** How a request is meant. */
export const kinds = [
  'valid',
  'invalid',
  'malformed',
  'wrong auth',
  'wrong host',
  'odd path',
  'fault',
] as const
export type Kind = (typeof kinds)[number]

export interface FuzzRequest {
  readonly kind: Kind
  readonly operation: Operation
  readonly method: string
  /** From the slash on. */
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
  /** What it is addressed to, if it is not the right one. */
  readonly host?: string
}

/** Whether a request holds nothing of what its operation asks for. */
export function isUnproven({ kind, operation, headers }: FuzzRequest): boolean {
  const isOpen = operation.security.some((names) => names.every((name) => name === 'orgId'))
  if (isOpen || kind !== 'wrong auth') return false
  const { Authorization = '', Cookie = '' } = headers
  return !real.some((secret) => Authorization === `Bearer ${secret}` || Cookie.includes(secret))
}

/** What requests can be about; the ids of the sandbox. */
export interface Known {
  /** By the name of a path parameter. */
  readonly values: Readonly<Record<string, readonly string[]>>
  readonly orgIds: readonly string[]
}

const real: readonly string[] = [
  cpAdminToken,
  provisionSecret,
  sessions.owner.value,
  ...Object.values(tenantKeys).flatMap(({ orgApiKey, adminToken }) => [orgApiKey, adminToken]),
]
const headerCanary = 'canary-in-a-header-5b1f'
const bodyCanary = 'canary-in-a-body-77c2'
const queryCanary = 'canary-in-a-query-09da'

/** Secrets that are in requests, of which none may be in a log. */
export const secrets: readonly string[] = [...real, headerCanary, bodyCanary, queryCanary]

/** Makes a request for an operation. */
export function toRequest(operation: Operation, known: Known, random: Random): FuzzRequest {
  const kind = toKind(operation, random)
  const body = toBody(operation, kind, random)
  return {
    kind,
    operation,
    method: kind === 'odd path' && random.chance(0.3) ? random.pick(methods) : operation.method,
    path: toPath(operation, kind, known, random) + toQuery(operation, kind, random),
    headers: {
      ...toCredentials(operation, kind, known, random),
      ...(random.chance(0.8) ? { 'Content-Type': 'application/json' } : {}),
      ...toExtra(operation, kind, random),
    },
    ...(body === undefined ? {} : { body }),
    ...(kind === 'wrong host' && random.chance(0.5) ? { host: random.pick(hosts) } : {}),
  }
}

const methods = ['GET', 'PUT', 'POST', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS']
const hosts = ['example.com', 'acme.moleculesai.app', '169.254.169.254', 'localhost.example.com', '[::]']

function toKind(operation: Operation, random: Random): Kind {
  const kind = random.pick<Kind>(['valid', 'valid', 'valid', 'invalid', 'invalid', ...kinds])
  const hasInputs = operation.body !== undefined || operation.inputs.length > 0
  return kind === 'invalid' && !hasInputs ? 'valid' : kind
}

function toPath(operation: Operation, kind: Kind, known: Known, random: Random): string {
  const path = operation.path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const odd = kind === 'odd path' || (kind === 'invalid' && random.chance(0.3))
    if (odd && random.chance(0.8)) return toSegment(random.pick(oddSegments))
    const values = known.values[name]
    if (values !== undefined && random.chance(0.9)) return encodeURIComponent(random.pick(values))
    const input = operation.inputs.find((each) => each.in === 'path' && each.wireName === name)
    return encodeURIComponent(toParameter(toValue(input?.schema ?? {}, random)))
  })
  if (kind !== 'odd path') return path
  return random.pick([
    path,
    `${path}/`,
    `/${path}`,
    `${path}/${cpAdminToken}`,
    path.toUpperCase(),
    `${path}//x`,
  ])
}

/** Well-formed in Unicode, and with the percent signs that are meant. */
const toSegment = (text: string): string => (text.startsWith('%') ? text : encodeURIComponent(text))

function toQuery(operation: Operation, kind: Kind, random: Random): string {
  const query = new URLSearchParams()
  for (const { wireName, schema, required, ...input } of operation.inputs) {
    if (input.in !== 'query' || !(required || random.chance(0.3))) continue
    const value = kind === 'invalid' && random.chance(0.5) ? toOddValue(random) : toValue(schema, random)
    for (const each of Array.isArray(value) ? value.slice(0, 5) : [value])
      query.append(wireName, toParameter(each))
  }
  if (random.chance(0.1)) query.append('token', queryCanary)
  if (random.chance(0.02)) query.append('__proto__[polluted]', 'true')
  return query.size === 0 ? '' : `?${query.toString()}`
}

const toParameter = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed().slice(0, 3000)

function toBody(operation: Operation, kind: Kind, random: Random): string | Uint8Array | undefined {
  const { body } = operation
  if (operation.method === 'GET') return undefined
  if (kind === 'malformed') return random.pick(oddBodies)
  if (body === undefined || (!body.required && random.chance(0.3))) return undefined
  const shown = operation.examples.filter(({ input }) => Object.keys(input).length > 0)
  const value =
    shown.length > 0 && random.chance(0.4)
      ? toShown(operation, random.pick(shown).input)
      : toValue(body.schema, random)
  const sent = kind === 'invalid' ? spoil(value, random) : value
  const text = JSON.stringify(sent) ?? ''
  // Where a value is secret, it has to be one that can be looked for.
  return random.chance(0.2)
    ? text.replace(/"(value|secret|token|bot_token)":"[^"]*"/g, `"$1":"${bodyCanary}"`)
    : text
}

/** The body that an example of the contract shows. */
const toShown = (operation: Operation, input: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(
    operation.inputs
      .filter((each) => each.in === 'body' && input[each.name] !== undefined)
      .map((each) => [each.wireName, input[each.name]]),
  )

function toCredentials(
  operation: Operation,
  kind: Kind,
  known: Known,
  random: Random,
): Record<string, string> {
  const right = toRight(operation, known, random)
  if (kind !== 'wrong auth' && !(kind === 'wrong host' && random.chance(0.5))) return right
  const { Authorization: _dropped, Cookie: _cookie, ...rest } = right
  return random.pick<Record<string, string>>([
    rest,
    { ...rest, Authorization: `Bearer ${headerCanary}` },
    { ...rest, Authorization: headerCanary },
    { ...rest, Authorization: `bearer ${cpAdminToken}` },
    { ...rest, Authorization: 'Bearer ' },
    { ...rest, Authorization: `Bearer ${random.pick(secrets)}` },
    { ...rest, Cookie: `mcp_session=${headerCanary}; other` },
    { ...right, 'X-Molecule-Org-Id': random.pick(['', 'nope', ...known.orgIds]) },
    { ...right, 'X-Molecule-Admin-Token': headerCanary },
  ])
}

/** Everything that opens the operation for its first alternative, and the routing header. */
function toRight(operation: Operation, known: Known, random: Random): Record<string, string> {
  const { acme } = tenantKeys
  const holders: Readonly<Record<string, Record<string, string>>> = {
    orgApiKey: { Authorization: `Bearer ${acme.orgApiKey}` },
    adminToken: { Authorization: `Bearer ${acme.adminToken}` },
    cpAdminToken: { Authorization: `Bearer ${cpAdminToken}` },
    provisionSecret: { Authorization: `Bearer ${provisionSecret}` },
    tenantAdminToken: { 'X-Molecule-Admin-Token': acme.adminToken },
    workosSession: { Cookie: `mcp_session=${sessions.owner.value}` },
  }
  const names = operation.security.length === 0 ? [] : random.pick(operation.security)
  return Object.assign(
    operation.service === 'tenant' ? { 'X-Molecule-Org-Id': known.orgIds[0] ?? '' } : {},
    ...names.map((name) => holders[name] ?? {}),
  ) as Record<string, string>
}

function toExtra(operation: Operation, kind: Kind, random: Random): Record<string, string> {
  if (kind === 'wrong host')
    return { Origin: random.pick(['https://example.com', 'null', 'http://localhost:3000']) }
  if (kind === 'fault')
    return {
      'X-Emulator-Fault': random.pick([
        'answer=503; retry-after=1',
        'answer=429',
        'drop-before',
        'drop-after',
        'truncate',
        'delay=1',
        'fail-at=snapshotting',
        'answer=999',
        'nonsense',
        headerCanary,
      ]),
    }
  const headers = operation.inputs.filter(
    (input) => input.in === 'header' && (input.required || random.chance(0.3)),
  )
  return Object.fromEntries(
    headers.map(({ wireName, schema }) => [
      wireName,
      // Headers are bytes.
      toParameter(kind === 'invalid' ? toOddValue(random) : toValue(schema, random)).replaceAll(
        /[^\x20-\x7e]/g,
        '?',
      ),
    ]),
  )
}
