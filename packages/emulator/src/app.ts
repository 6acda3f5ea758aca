import { Hono, type Context } from 'hono'
import type { Catalogue, Operation } from '@molecule-ai/spec'

import { aliases } from './aliases.ts'
import { authenticate, type Place } from './auth.ts'
import { Refusal, type Answer, type Call, type Scope } from './call.ts'
import type { Clock } from './clock.ts'
import { toContract, type Contract, type RawRequest } from './contract.ts'
import { allowLocalPages, allowOrigins } from './cors.ts'
import type { Database } from './database.ts'
import { settleDelegations } from './delegate.ts'
import { behaviourHeader, toExample } from './example.ts'
import type { Finding } from './findings.ts'
import { guardHost, guardTenant } from './guard.ts'
import { toInvalid } from './invalid.ts'
import type { Migrator } from './migrate.ts'
import { toOwnLimit } from './mint-limit.ts'
import { createRateLimiter, limitRate, toHeaders, toRefusal, type RateLimiter } from './rate-limit.ts'
import { secureHeaders } from './security-headers.ts'
import { settleWorkspaces } from './state/settle.ts'
import { runDueSchedules } from './state/schedule-runs.ts'
import { toRoute } from './to-route.ts'

/** What both services share. */
export interface World {
  readonly catalogue: Catalogue
  /** By operationId. What a handler needs and answers is typed where it is written; here all are alike. */
  readonly handlers: Readonly<Record<string, Behaviour>>
  readonly database: Database
  readonly clock: Clock
  readonly migrator: Migrator | undefined
  /** Requests that a caller may send to a tenant in a minute. */
  readonly rateLimit: number
  readonly findings: Finding[]
  log(line: string): void
}

export type Behaviour = (call: Call, scope: Scope) => Promise<Answer>

interface Reply {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One service: the routes of the catalogue that are its own, behind its guards. */
export function createApp(world: World, place: Place): Hono {
  const app = new Hono()
  app.use(async (context, next) => {
    const started = performance.now()
    await next()
    const took = Math.round(performance.now() - started)
    // The query and the headers stay out of the log: they may hold what nobody should read there.
    const owner = place.service === 'tenant' ? place.org.slug : 'control-plane'
    world.log(`${owner} ${context.req.method} ${context.req.path} ${context.res.status} ${took}ms`)
  })
  app.use(guardHost)
  if (place.service === 'tenant') {
    // The order is the real service's: what one of them refuses, those after it do not see.
    app.use(allowOrigins(place.org.slug))
    app.use(limitRate(createRateLimiter(world.clock, world.rateLimit, 1)))
    app.use(guardTenant(place))
    app.use(secureHeaders)
  }
  if (place.service === 'controlPlane') app.use(allowLocalPages)
  // A tenant's is in the contract.
  if (place.service === 'controlPlane')
    app.get('/health', (context) => context.json({ service: 'molecule-cp', status: 'ok' }))
  for (const operation of world.catalogue.operations) {
    if (operation.service !== place.service) continue
    const answer = toAnswer(world, place, operation)
    for (const { method, path } of [
      toRoute(operation),
      ...aliases.filter((alias) => alias.operationId === operation.id),
    ])
      app.on(method, path, answer)
  }
  app.onError((error, context) => {
    world.findings.push({ operationId: context.req.path, status: 500, problem: error.message })
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

function toAnswer(world: World, place: Place, operation: Operation) {
  const contract = toContract(operation)
  const limiter = toOwnLimit(operation.id, world.clock)
  return async (context: Context): Promise<Response> => {
    const raw: RawRequest = {
      path: context.req.param(),
      url: new URL(context.req.url),
      headers: context.req.raw.headers,
      text: await context.req.text(),
    }
    const reply = await perform(world, place, operation, contract, raw, limiter)
    const problem = contract.response(reply.status, reply.body)
    return problem === undefined ? toResponse(reply) : toViolation(world, operation, reply.status, problem)
  }
}

/** Runs an operation in one transaction. */
async function perform(
  world: World,
  place: Place,
  operation: Operation,
  contract: Contract,
  raw: RawRequest,
  limiter: RateLimiter | undefined,
): Promise<Reply> {
  let limits: Readonly<Record<string, string>> = {}
  const after: (() => Promise<void>)[] = []
  const reply = await world.database
    .transaction(async (sql): Promise<Reply> => {
      await settleWorkspaces(sql, world.clock)
      await runDueSchedules(sql, world.clock)
      await settleDelegations(sql, world.clock)
      const caller = await authenticate(operation, place, raw, sql, world.clock.now())
      const quota = limiter?.(raw.headers)
      if (quota) limits = toHeaders(quota)
      if (quota?.isExceeded) throw toRefusal(quota)
      const checked = contract.request(raw)
      if ('problem' in checked) throw toInvalid(operation, checked)
      const handler = Object.hasOwn(world.handlers, operation.id) ? world.handlers[operation.id] : undefined
      if (!handler) return { ...toExample(operation), headers: { [behaviourHeader]: 'example' } }
      const { headers, url } = raw
      const { org } = place
      const { clock, migrator } = world
      return handler({ ...checked.request, headers, url, caller, org } as Call, {
        sql,
        clock,
        ...(migrator ? { migrator } : {}),
        afterCommit: (work) => after.push(work),
      })
    })
    .catch((error: unknown): Reply => {
      after.length = 0
      if (error instanceof Refusal) return error
      throw error
    })
  for (const work of after) await work()
  return { ...reply, headers: { ...limits, ...reply.headers } }
}

function toResponse({ status, body, headers = {} }: Reply): Response {
  if (body === undefined) return new Response(null, { status, headers })
  return new Response(JSON.stringify(body), {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8', ...headers },
  })
}

function toViolation(world: World, operation: Operation, status: number, problem: string): Response {
  world.findings.push({ operationId: operation.id, status, problem })
  const error = `emulator contract violation: ${operation.id} answered ${status}, and ${problem}`
  world.log(error)
  return toResponse({ status: 500, body: { error } })
}
