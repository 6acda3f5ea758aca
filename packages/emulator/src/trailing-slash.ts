import type { Method } from '@molecule-ai/spec'
import type { MiddlewareHandler } from 'hono'

/** Where something answers, as Hono writes it. */
interface Place {
  readonly method: Method
  readonly path: string
}

/**
 * Sends a path with a slash too many to the one without, as a tenant's router does: before anything else looks at the
 * request, so nobody has to be allowed anything for it.
 */
export function redirectSlashes(places: readonly Place[]): MiddlewareHandler {
  const patterns = places.map(({ method, path }) => ({ method, pattern: toPattern(path) }))
  return async (context, next) => {
    const { method, path } = context.req
    const shorter = path.slice(0, -1)
    const isOne =
      path.endsWith('/') && patterns.some((each) => each.method === method && each.pattern.test(shorter))
    if (!isOne) return next()
    // As it came: what Hono calls the path is decoded.
    const { pathname, search } = new URL(context.req.url)
    const location = pathname.slice(0, -1) + search
    if (method !== 'GET') return context.body(null, 307, { Location: location })
    return context.html(
      `<a href="${location.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">Moved Permanently</a>.\n\n`,
      301,
      {
        Location: location,
      },
    )
  }
}

const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/:\w+\{\.\+\}/g, '.+').replaceAll(/:\w+/g, '[^/]+')}$`)
