import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import { Hono, type Context } from 'hono'
import type { Schema } from '@molecule-ai/spec'

import { Refusal } from '../call.ts'
import { guardHost } from '../guard.ts'
import { toProblem } from '../problem.ts'
import { readText } from '../read-text.ts'
import type { Traced } from '../trace.ts'
import { clockOperations } from './clock.ts'
import { streamEvents } from './events.ts'
import { faultOperations } from './faults.ts'
import { guardOrigin, secureAdmin } from './guards.ts'
import { requireKey } from './key.ts'
import { toOpenApi } from './openapi.ts'
import type { AdminOperation, Sandbox } from './operation.ts'
import { servePage } from './page.ts'
import { seedOperations } from './plant.ts'
import { requestOperations } from './requests.ts'
import { resetOperations } from './reset.ts'
import { snapshotOperations } from './snapshot.ts'
import { stateOperations } from './state.ts'

/** All calls of the admin API. */
export const adminOperations: readonly AdminOperation[] = [
  ...stateOperations,
  ...requestOperations,
  ...faultOperations,
  ...clockOperations,
  ...resetOperations,
  ...seedOperations,
  ...snapshotOperations,
]

/** Where all of it is. */
export const root = '/_emulator'
/** A state of 10,000 workspaces and more. */
const largestBody = 256 * 1024 * 1024
const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, addUsedSchema: false })
formats.default(ajv)

/** What is served under `/_emulator`: it sets up and shows the sandbox, and is no part of what the sandbox plays. */
export function createAdminApp(sandbox: Sandbox, key: string): Hono<Traced> {
  const app = new Hono<Traced>()
  app.use(guardHost, secureAdmin, guardOrigin, requireKey(key))
  app.get(`${root}/openapi.json`, (context) => context.json(toOpenApi(adminOperations, sandbox.version)))
  app.get(`${root}/events`, (context) => streamEvents(context, sandbox))
  servePage(app, sandbox)
  for (const operation of adminOperations) {
    const path = root + operation.path.replaceAll(/\{(\w+)\}/g, ':$1')
    app.on(operation.method, path, toAnswer(operation, sandbox))
  }
  app.onError((error, context) => {
    if (error instanceof Refusal) return context.json(error.body, error.status as 400, { ...error.headers })
    return context.json({ error: `emulator failure: ${error.message}` }, 500)
  })
  app.get(root, (context) => context.redirect(`${root}/`))
  app.all('*', (context) => {
    const error = `the admin API has no ${context.req.method} ${context.req.path}; GET /_emulator/openapi.json describes it`
    return context.json({ error }, 404)
  })
  return app
}

function toAnswer(operation: AdminOperation, sandbox: Sandbox) {
  const checkQuery = once(() =>
    ajv.compile({ type: 'object', properties: operation.query ?? {}, additionalProperties: false }),
  )
  const checkBody = once(() => ajv.compile(operation.body ?? {}))
  return async (context: Context<Traced>): Promise<Response> => {
    const query = readQuery(operation.query ?? {}, new URL(context.req.url))
    if (!checkQuery()(query)) throw new Refusal(400, toProblem(checkQuery().errors ?? [], 'query').text)
    const body = operation.body === undefined ? undefined : await readBody(context)
    if (operation.body !== undefined && !checkBody()(body))
      throw new Refusal(400, toProblem(checkBody().errors ?? [], 'body').text)
    const result = await operation.handle({ path: context.req.param(), query, body }, sandbox)
    const { status } = operation.success
    return status === 204 ? context.body(null, 204) : context.json(result as object, status)
  }
}

function readQuery(schemas: Readonly<Record<string, Schema>>, url: URL): Record<string, unknown> {
  return Object.fromEntries(
    [...url.searchParams].map(([name, text]) => {
      const isNumber = Object.hasOwn(schemas, name) && schemas[name]?.type === 'integer'
      return [name, isNumber && /^\d+$/.test(text) ? Number(text) : text]
    }),
  )
}

async function readBody(context: Context): Promise<unknown> {
  const text = await readText(context.req.raw, largestBody)
  if (text.trim() === '') throw new Refusal(400, 'the body is empty; it has to be JSON')
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Refusal(400, `the body is no JSON: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined
  return () => (made ??= { value: make() }).value
}
