import type { MiddlewareHandler } from 'hono'

const allowHeaders = [
  'Origin',
  'Content-Type',
  'X-Workspace-ID',
  'Authorization',
  'X-Molecule-Org-Id',
  'X-Molecule-Org-Slug',
  'X-Confirm-Name',
].join(', ')

const allowMethods = 'GET, POST, PUT, PATCH, DELETE, OPTIONS'

/** What a tenant says to browsers. Beside what the real one allows it lets the pages of this machine, such as the docs. It comes before everything else, so a foreign origin learns nothing. */
export function allowOrigins(slug: string): MiddlewareHandler {
  const origins = new Set([
    'http://localhost:3000',
    'http://localhost:3001',
    `https://${slug}.moleculesai.app`,
  ])
  return async (context, next) => {
    const origin = context.req.header('Origin')
    // The tenant's own pages need no permission.
    if (origin === undefined || URL.parse(origin)?.host === new URL(context.req.url).host) return next()
    if (!origins.has(origin) && !isLocalPage(origin)) return context.body(null, 403)
    const headers = {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      Vary: 'Origin',
    }
    if (context.req.method === 'OPTIONS')
      return context.body(null, 204, {
        ...headers,
        'Access-Control-Allow-Methods': allowMethods,
        'Access-Control-Allow-Headers': allowHeaders,
      })
    await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  }
}

/**
 * The real control plane is not known to let any page call it. This one lets the pages of this machine, so that the docs
 * can try what they describe.
 */
export const allowLocalPages: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('Origin')
  if (origin === undefined || !isLocalPage(origin)) return next()
  const headers = { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' }
  if (context.req.method === 'OPTIONS')
    return context.body(null, 204, {
      ...headers,
      'Access-Control-Allow-Methods': allowMethods,
      'Access-Control-Allow-Headers': context.req.header('Access-Control-Request-Headers') ?? allowHeaders,
    })
  await next()
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}

/** Of a page that is served on loopback, on whatever port: nobody else can put one there. */
const isLocalPage = (origin: string): boolean =>
  /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(origin)
