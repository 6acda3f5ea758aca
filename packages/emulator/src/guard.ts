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

/** A tenant's router has no HEAD, not even where it has GET. */
export const refuseHead: MiddlewareHandler = async (context, next) =>
  context.req.method === 'HEAD' ? context.notFound() : next()

/** What a tenant knows without being told for which organisation. */
const exempt = new Set(['/health', '/metrics', '/buildinfo', '/registry/register', '/registry/heartbeat'])

/** What a tenant checks before it looks at the path: whether the caller means this organisation. */
export function guardTenant({ org }: Place): MiddlewareHandler {
  return async (context, next) => {
    if (exempt.has(context.req.path)) return next()
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
