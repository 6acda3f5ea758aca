import { createApp, type World } from './app.ts'
import type { Place } from './auth.ts'
import { Unavailable, type Sql } from './database.ts'
import { cpAdminToken, tenantKeys } from './sandbox.ts'
import { acme, globex } from './seed.ts'
import { serve, type Listener } from './serve.ts'
import { createTrace } from './trace.ts'
import { findOrg, type Org } from './state/orgs.ts'
import { findPurge, isPast } from './state/purges.ts'

/** One organisation's host, and what opens it. */
export interface Tenant {
  readonly slug: string
  readonly orgId: string
  readonly url: string
  readonly orgApiKey: string
  readonly adminToken: string
}

/** The two services at their addresses. */
export interface Places {
  readonly controlPlaneUrl: string
  readonly tenants: readonly Tenant[]
  /** Answers without a network. */
  fetch(request: Request): Promise<Response>
  close(): Promise<void>
}

/** No answer cuts the connection; `cut` does it in the midst of one. */
type Answer = (request: Request, cut?: () => void) => Promise<Response | undefined>

/** Opens the control plane and the tenants of the seeded organisations, on ports unless `port` is missing. */
export async function openPlaces(world: World, port: number | undefined): Promise<Places> {
  const places = new Map<string, Answer>()
  const listeners: Listener[] = []
  const close = async (): Promise<void> => {
    await Promise.all(listeners.map((listener) => listener.close()))
  }
  const open = async (place: Place, name: string, offset: number): Promise<string> => {
    const app = createApp(world, place)
    const answer: Answer = async (request, cut) => {
      if (!(await isReachable(world, place))) return undefined
      const trace = createTrace(cut)
      const response = await app.fetch(request, { trace })
      return trace.isCut ? undefined : response
    }
    const listener = port === undefined ? undefined : await serve(answer, port === 0 ? 0 : port + offset)
    if (listener) listeners.push(listener)
    const url = listener?.url ?? `http://${name}.localhost`
    places.set(url, answer)
    return url
  }
  const openTenant = async (org: Org, keys: Omit<Tenant, 'slug' | 'orgId' | 'url'>, offset: number) => {
    const place: Place = { service: 'tenant', org, adminToken: keys.adminToken }
    return { slug: org.slug, orgId: org.id, url: await open(place, org.slug, offset), ...keys }
  }
  try {
    return {
      controlPlaneUrl: await open(controlPlane, 'control-plane', 0),
      tenants: [await openTenant(acme, tenantKeys.acme, 1), await openTenant(globex, tenantKeys.globex, 2)],
      async fetch(request) {
        const { origin } = new URL(request.url)
        const answer = places.get(origin)
        if (!answer) throw new TypeError(`fetch failed: the emulator does not play ${origin}`)
        const response = await answer(request)
        if (!response) throw new TypeError('fetch failed: the connection was cut')
        return response
      },
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

/** A tenant that was deleted has no name any more: whoever calls it does not get through. */
async function isReachable({ database }: World, { service, org }: Place): Promise<boolean> {
  if (service === 'controlPlane') return true
  const look = async (sql: Sql): Promise<boolean> => {
    const found = await findOrg(sql, org.slug)
    return found?.id === org.id && !isPast(await findPurge(sql, org.id), 'dns')
  }
  return database.transaction(look, { mode: 'read' }).catch((error: unknown) => {
    // It is there; that it cannot do anything now is its own answer.
    if (error instanceof Unavailable) return true
    throw error
  })
}

/** The organisation that the control plane stands for: it owns nothing. */
const nobody: Org = {
  id: '',
  slug: '',
  name: '',
  plan: '',
  owner_user_id: '',
  member_count: 0,
  running_at: 0,
  created_at: 0,
}
const controlPlane: Place = { service: 'controlPlane', adminToken: cpAdminToken, org: nobody }
