import { Refusal, type Caller } from './call.ts'
import type { Sql } from './database.ts'
import { findTokenWorkspace, hasToken } from './state/tokens.ts'

/** What of a call says who makes it. */
export interface Introduction {
  readonly headers: Headers
  readonly caller: Caller
}

export const nameHeader = 'X-Workspace-ID'

/** Callers that only the platform itself may be. */
const reserved = /^(webhook|system|test|channel):/

/** The workspace that a call says it comes from, by the header or else by its workspace token. */
export async function toClaimed(sql: Sql, { headers }: Introduction): Promise<string | undefined> {
  const named = headers.get(nameHeader)?.trim() ?? ''
  if (reserved.test(named)) throw new Refusal(403, 'invalid caller ID')
  if (named !== '') return named.toLowerCase()
  const bearer = readBearer(headers)
  return bearer === undefined ? undefined : findTokenWorkspace(sql, bearer)
}

/** Whether a person calls for the workspace: with an Org API Key or the tenant's admin token. */
export const isPerson = ({ credential }: Caller): boolean =>
  credential === 'orgApiKey' || credential === 'adminToken'

/**
 * Makes sure that a call comes from the workspace that it names. One without any token cannot prove it, and need not.
 * `whose` is the word for it in the refusal, which differs between the routes.
 */
export async function proveSender(
  sql: Sql,
  { headers, caller }: Introduction,
  workspaceId: string,
  whose: 'caller' | 'workspace',
): Promise<void> {
  if (isPerson(caller) || !(await hasToken(sql, workspaceId))) return
  const bearer = readBearer(headers)
  if (bearer === undefined) throw new Refusal(401, `missing ${whose} auth token`)
  if ((await findTokenWorkspace(sql, bearer)) !== workspaceId)
    throw new Refusal(401, `invalid ${whose} auth token`)
}

function readBearer(headers: Headers): string | undefined {
  const value = headers.get('authorization') ?? ''
  return value.startsWith('Bearer ') ? value.slice('Bearer '.length).trim() : undefined
}
