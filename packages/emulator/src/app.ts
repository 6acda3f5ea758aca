import { Hono, type Context } from 'hono'
import { isJson, type Catalogue, type Operation } from '@molecule-ai/spec'

import { deprecate, oldPrefix, toPlaces } from './aliases.ts'
import { authenticate, type Place } from './auth.ts'
import { Refusal, type Call, type Scope } from './call.ts'
import type { Clock } from './clock.ts'
import { toContract, type Contract, type RawRequest } from './contract.ts'
import { allowLocalPages, allowOrigins } from './cors.ts'
import { Unavailable, type Database, type Sql } from './database.ts'
import { settleDelegations } from './delegate.ts'
import { toExample } from './example.ts'
import { faultHeader } from './faults/fault-header.ts'
import { toHttpFault, toInjected, toLabel, truncate, type HttpFault } from './faults/http-fault.ts'
import type { Faults } from './faults.ts'
import type { Finding } from './findings.ts'
import { guardHost, guardTenant, refuseHead } from './guard.ts'
import { toInvalid } from './invalid.ts'
import type { Migrator } from './migrate.ts'
import { toOwnLimit } from './mint-limit.ts'
import type { Clouds } from './providers/cloud.ts'
import {
  createRateLimiter,
  limitRate,
  toHeaders,
  toRefusal,
  type Quota,
  type RateLimiter,
} from './rate-limit.ts'
import { readText } from './read-text.ts'
import { redactPath, type RequestLog } from './request-log.ts'
import { secureHeaders } from './security-headers.ts'
import { settleWorkspaces } from './state/settle.ts'
import { runDueSchedules } from './state/schedule-runs.ts'
import { redirectSlashes } from './trailing-slash.ts'
import type { Trace, Traced } from './trace.ts'

/** What both services share. */
export interface World {
  readonly catalogue: Catalogue
  /** By operationId. What a handler needs and answers is typed where it is written; here all are alike. */
  readonly handlers: Readonly<Record<string, Behaviour>>
  readonly database: Database
  readonly clock: Clock
  readonly migrator: Migrator | undefined
  readonly clouds: Clouds
  /** Requests that a caller may send to a tenant in a minute. */
  readonly rateLimit: number
  readonly findings: Finding[]
  readonly faults: Faults
  readonly requests: RequestLog
  /** What is served under `/_emulator` on the control plane. */
  readonly admin?: Hono<Traced>
  log(line: string): void
}

export type Behaviour = (call: Call, scope: Scope) => Promise<Reply | (() => Promise<Reply>)>

/** What a caller is asked to wait for when the database does not answer. */
const retrySeconds = '5'
/** Nothing that the contract describes comes near it, in bytes. */
const largestBody = 32 * 1024 * 1024

interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One service: the routes of the catalogue that are its own, behind its guards. */
export function createApp(world: World, place: Place): Hono<Traced> {
  const app = new Hono<Traced>()
  const service = place.service === 'tenant' ? place.org.slug : 'control-plane'
  const { admin } = world
  if (admin && place.service === 'controlPlane')
    app.all('/_emulator/*', (context) => admin.fetch(context.req.raw, context.env))
  app.use(async (context, next) => {
    const started = performance.now()
    await next()
    const milliseconds = Math.round(performance.now() - started)
    const { operationId = null, fault = null, contract, isCut } = context.env.trace
    const { method, path, raw } = context.req
    const status = isCut ? null : context.res.status
    const shown = redactPath(path, raw.headers)
    world.log(
      `${service} ${method} ${shown} ${status ?? 'cut'} ${milliseconds}ms${fault === null ? '' : ` (${fault})`}`,
    )
    const at = world.clock.now()
    world.requests.add({
      at,
      service,
      method,
      path: shown,
      operationId,
      status,
      milliseconds,
      fault,
      contract,
    })
  })
  app.use(guardHost)
  const own = world.catalogue.operations.filter((operation) => operation.service === place.service)
  if (place.service === 'tenant') {
    app.use(redirectSlashes(own.flatMap(toPlaces)))
    // The order is the real service's: what one of them refuses, those after it do not see.
    app.use(allowOrigins(place.org.slug))
    app.use(limitRate(createRateLimiter(world.clock, world.rateLimit, 1)))
    app.use(guardTenant(place))
    app.use(secureHeaders, refuseHead)
  }
  // A tenant's is in the contract.
  if (place.service === 'controlPlane') {
    app.use(allowLocalPages)
    app.get('/health', (context) => context.json({ service: 'molecule-cp', status: 'ok' }))
    app.use(`${oldPrefix}*`, deprecate)
  }
  for (const operation of own) {
    const answer = toAnswer(world, place, operation)
    for (const { method, path } of toPlaces(operation)) app.on(heard(method), path, answer)
  }
  app.onError((error, context) => {
    if (error instanceof Unavailable) {
      world.log(`emulator: ${error.message}`)
      return context.json({ error: 'service unavailable' }, 503, { 'Retry-After': retrySeconds })
    }
    const operationId = redactPath(context.req.path, context.req.raw.headers)
    world.findings.push({ operationId, status: 500, problem: error.message })
    context.env.trace.contract = 'violation'
    world.log(`emulator failure: ${error.stack}`)
    return context.json({ error: `emulator failure: ${error.message}` }, 500)
  })
  app.notFound((context) =>
    // A tenant answers like its router; so does it to a wrong method on a known path.
    place.service === 'tenant'
      ? context.text('404 page not found', 404)
      : context.json({ error: 'not found' }, 404),
  )
  return app
}

/** Hono hears a HEAD as a GET, and leaves the body out by itself. */
const heard = (method: string): string => (method === 'HEAD' ? 'GET' : method)

function toAnswer(world: World, place: Place, operation: Operation) {
  const contract = toContract(operation)
  const limiter = toOwnLimit(operation.id, world.clock)
  return async (context: Context<Traced>): Promise<Response> => {
    const { trace } = context.env
    trace.operationId = operation.id
    const { headers } = context.req.raw
    const fault = await toHttpFault(world.faults, operation.id, headers).catch(toRefused)
    if (fault instanceof Refusal) return toResponse(fault, { [faultHeader]: 'refused' })
    const early = await applyBefore(operation, fault, trace)
    if (early) return early
    const text = await readText(context.req.raw, largestBody).catch(toRefused)
    if (text instanceof Refusal) return toResponse(text)
    const raw: RawRequest = {
      path: context.req.param(),
      url: new URL(context.req.url),
      headers,
      text,
    }
    const reply = await perform(world, place, operation, contract, raw, limiter, trace)
    const problem = contract.response(reply.status, reply.body)
    if (problem !== undefined) {
      trace.contract = 'violation'
      return toViolation(world, operation, reply.status, problem)
    }
    return applyAfter(reply, fault, trace)
  }
}

function toRefused(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  throw error
}

/** What goes wrong before anything happens. */
async function applyBefore(
  operation: Operation,
  fault: HttpFault | undefined,
  trace: Trace,
): Promise<Response | undefined> {
  if (fault === undefined) return undefined
  trace.fault = toLabel(fault)
  if (fault.action === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
  if (fault.action === 'drop-before') return toCut(trace)
  const injected = toInjected(operation, fault)
  return injected && toResponse(injected, { [faultHeader]: trace.fault })
}

/** What goes wrong when it has happened. */
function applyAfter(reply: Reply, fault: HttpFault | undefined, trace: Trace): Response {
  if (fault?.action === 'drop-after') return toCut(trace)
  const response = toResponse(reply, trace.fault === undefined ? {} : { [faultHeader]: trace.fault })
  if (fault?.action !== 'truncate' || reply.body === undefined) return response
  return truncate(response, fault.bytes, toText(reply.body), trace.cut)
}

/** Whoever serves this sees the mark and cuts the connection. */
function toCut(trace: Trace): Response {
  trace.isCut = true
  return new Response()
}

/** Runs an operation in one transaction, and what it leaves to do after that. */
async function perform(
  world: World,
  place: Place,
  operation: Operation,
  contract: Contract,
  raw: RawRequest,
  limiter: RateLimiter | undefined,
  trace: Trace,
): Promise<Reply> {
  let quota: Quota | undefined
  const { database, clock, clouds, migrator } = world
  const work = async (sql: Sql): ReturnType<Behaviour> => {
    await settleWorkspaces(sql, clock)
    await runDueSchedules(sql, clock)
    await settleDelegations(sql, clock)
    const caller = await authenticate(operation, place, raw, sql, clock.now())
    // Counted once, even if the transaction runs again.
    quota ??= limiter?.(raw.headers)
    if (quota?.isExceeded) throw toRefusal(quota)
    const checked = contract.request(raw)
    trace.contract = 'problem' in checked ? 'invalid-request' : 'kept'
    if ('problem' in checked) throw toInvalid(operation, checked, raw.text)
    const handler = Object.hasOwn(world.handlers, operation.id) ? world.handlers[operation.id] : undefined
    if (!handler) return toExample(operation)
    const { headers, url } = raw
    return handler({ ...checked.request, headers, url, caller, org: place.org } as Call, {
      sql,
      clock,
      clouds,
      database,
      ...(migrator ? { migrator } : {}),
    })
  }
  const reply = await database
    .transaction(work, { mode: operation.method === 'GET' ? 'read' : 'write' })
    .then((done): Reply | Promise<Reply> => (typeof done === 'function' ? done() : done))
    .catch((error: unknown): Reply => {
      if (error instanceof Refusal) return error
      throw error
    })
  return { ...reply, headers: { ...(quota ? toHeaders(quota) : {}), ...reply.headers } }
}

function toResponse({ status, body, headers }: Reply, more: Reply['headers'] = {}): Response {
  const all = { ...headers, ...more }
  if (body === undefined) return new Response(null, { status, headers: all })
  const type = all['Content-Type'] ?? 'application/json; charset=utf-8'
  return new Response(typeof body === 'string' && !isJson(type) ? body : toText(body), {
    status,
    headers: { ...all, 'Content-Type': type },
  })
}

const toText = (body: unknown): string => (body === undefined ? '' : JSON.stringify(body))

function toViolation(world: World, operation: Operation, status: number, problem: string): Response {
  world.findings.push({ operationId: operation.id, status, problem })
  const error = `emulator contract violation: ${operation.id} answered ${status}, and ${problem}`
  world.log(error)
  return toResponse({ status: 500, body: { error } })
}
