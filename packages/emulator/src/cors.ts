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

/** What a tenant says to browsers. It comes before everything else, so a foreign origin learns nothing. */
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
    if (!origins.has(origin)) return context.body(null, 403)
    const headers = {
      'Access-Control-Allow-Origin': origin,
      'Access-Control-Allow-Credentials': 'true',
      Vary: 'Origin',
    }
    if (context.req.method === 'OPTIONS')
      return context.body(null, 204, {
        ...headers,
        'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, DELETE, OPTIONS',
        'Access-Control-Allow-Headers': allowHeaders,
      })
    await next()
    for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
  }
}
