import type { MiddlewareHandler } from 'hono'

/** Turns pages of other origins away, also with what a browser sends without asking first. */
export const guardOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('Origin')
  if (origin === undefined || URL.parse(origin)?.host === new URL(context.req.url).host) return next()
  return context.json({ error: 'the admin API does not answer pages of other origins' }, 403)
}

const headers = {
  'Content-Security-Policy':
    "default-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}

/** Marks every answer of the admin API, its page above all. */
export const secureAdmin: MiddlewareHandler = async (context, next) => {
  await next()
  for (const [name, value] of Object.entries(headers)) context.res.headers.set(name, value)
}
