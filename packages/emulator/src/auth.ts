import type { Operation } from '@molecule-ai/spec'

import { Refusal, type Caller } from './call.ts'
import type { Sql } from './database.ts'
import { provisionSecret, sessions, toAdminToken } from './sandbox.ts'
import { listOrgs, type Org } from './state/orgs.ts'
import { useOrgToken } from './state/org-tokens.ts'
import { digest, findTokenWorkspace } from './state/tokens.ts'

/** One of the two services, and what opens it besides the tokens in the state. */
export interface Place {
  readonly service: 'controlPlane' | 'tenant'
  /** The control plane's admin token, or the tenant's ADMIN_TOKEN. */
  readonly adminToken: string
  /** Whose tenant it is. The control plane belongs to nobody. */
  readonly org: Org
}

export interface Request {
  readonly headers: Headers
  readonly path: Readonly<Record<string, string>>
}

/** Finds out who calls. Throws the refusal of the service when the contract does not let them in. */
export async function authenticate(
  operation: Operation,
  place: Place,
  request: Request,
  sql: Sql,
  now: number,
): Promise<Caller> {
  const bearer = readBearer(request.headers)
  const session = place.service === 'controlPlane' ? readSession(request.headers) : undefined
  const holder = bearer === undefined ? undefined : await toCaller(place, bearer, request.path, sql, now)
  const accepts = (credential: string): boolean =>
    operation.security.some((alternative) => alternative.includes(credential))
  const caller = [holder, session].find((each) => each && accepts(each.credential))
  if (caller && accepts('tenantAdminToken'))
    return withTenant(operation, caller, request.headers.get('x-molecule-admin-token'), sql)
  if (caller) return caller
  // The organisation id is checked by the tenant guard, before anything else.
  const open = operation.security.some((alternative) => alternative.every((name) => name === 'orgId'))
  if (open) return { credential: 'none', label: 'none' }
  // Who is signed in is known, but is no operator.
  if (session && operation.responses.some(({ status }) => status === '403'))
    throw new Refusal(403, 'forbidden')
  throw new Refusal(401, toError(place, accepts('workspaceToken'), bearer !== undefined))
}

async function toCaller(
  { service, adminToken, org }: Place,
  bearer: string,
  path: Request['path'],
  sql: Sql,
  now: number,
): Promise<Caller | undefined> {
  // Digests, so that the comparison takes the same time wherever it fails.
  const isAdmin = digest(bearer) === digest(adminToken)
  if (service === 'controlPlane' && digest(bearer) === digest(provisionSecret))
    return { credential: 'provisionSecret', label: 'provision-secret' }
  if (service === 'controlPlane')
    return isAdmin ? { credential: 'cpAdminToken', label: 'admin-token' } : undefined
  if (isAdmin) return { credential: 'adminToken', label: 'admin-token' }
  const key = await useOrgToken(sql, org.id, bearer, now)
  if (key)
    return {
      credential: 'orgApiKey',
      label: `org-token:${key.prefix}`,
      ...(key.root_id === null ? {} : { rootId: key.root_id }),
    }
  const workspaceId = await findTokenWorkspace(sql, bearer, now)
  if (workspaceId === undefined || workspaceId !== path['workspace_id']?.toLowerCase()) return undefined
  return { credential: 'workspaceToken', label: 'workspace-token', workspaceId }
}

/** The person whose session the cookie holds. */
function readSession(headers: Headers): Caller | undefined {
  const cookies = (headers.get('cookie') ?? '').split(';').map((cookie) => cookie.trim())
  const value = cookies.find((cookie) => cookie.startsWith('mcp_session='))?.slice('mcp_session='.length)
  if (value === undefined) return undefined
  const session = Object.values(sessions).find((each) => digest(each.value) === digest(value))
  return (
    session && { credential: 'workosSession', label: `session:${session.userId}`, userId: session.userId }
  )
}

/** The caller of a machine call, with the organisation that the second credential proves. A wrong one is not ignored. */
async function withTenant(
  operation: Operation,
  caller: Caller,
  token: string | null,
  sql: Sql,
): Promise<Caller> {
  const given = new Set([caller.credential, ...(token === null ? [] : ['tenantAdminToken'])])
  const isEnough = operation.security.some((alternative) => alternative.every((name) => given.has(name)))
  if (!isEnough) throw new Refusal(401, 'unauthorized')
  if (token === null) return caller
  const org = (await listOrgs(sql)).find(({ slug }) => digest(toAdminToken(slug)) === digest(token))
  if (!org) throw new Refusal(401, 'unauthorized')
  return { ...caller, orgId: org.id }
}

function readBearer(headers: Headers): string | undefined {
  const value = headers.get('authorization') ?? ''
  return value.startsWith('Bearer ') ? value.slice('Bearer '.length).trim() : undefined
}

function toError(place: Place, isWorkspaceRoute: boolean, isGiven: boolean): string {
  if (place.service === 'controlPlane') return 'unauthorized'
  if (isWorkspaceRoute) return `${isGiven ? 'invalid' : 'missing'} workspace auth token`
  return isGiven ? 'invalid admin auth token' : 'admin auth required'
}
