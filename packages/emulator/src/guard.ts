import type { MiddlewareHandler } from 'hono'

import type { Place } from './auth.ts'

const local = /^(localhost|.+\.localhost|127\.0\.0\.1|\[::1\])$/
const routingHeader = 'X-Molecule-Org-Id'

/** Turns away requests under a foreign host name: a web page must not reach the sandbox by way of a DNS trick. */
export const guardHost: MiddlewareHandler = async (context, next) => {
  const { hostname } = new URL(context.req.url)
  if (local.test(hostname)) return next()
  return context.json({ error: `the sandbox answers on loopback only, not as ${hostname}` }, 403)
}

/** What a tenant checks before it looks at the path: the origin, then the organisation id. */
export function guardTenant({ org }: Place): MiddlewareHandler {
  const origins = new Set([
    'http://localhost:3000',
    'http://localhost:3001',
    `https://${org.slug}.moleculesai.app`,
  ])
  return async (context, next) => {
    const { host } = new URL(context.req.url)
    const origin = context.req.header('Origin')
    if (origin !== undefined && !origins.has(origin) && URL.parse(origin)?.host !== host)
      return context.body(null, 403)
    if (context.req.path === '/health') return next()
    const given = context.req.header(routingHeader)
    if (given === undefined)
      return context.json(
        {
          error: 'missing tenant routing header',
          code: 'TENANT_ORG_HEADER_REQUIRED',
          required_header: routingHeader,
          detail: `send the organisation id in the ${routingHeader} header`,
        },
        400,
      )
    // A tenant does not say whose it is: a wrong id looks like a path that is not there.
    return given === org.id ? next() : context.body(null, 404)
  }
}
