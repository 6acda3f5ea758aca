import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { timestamp } from '../../clock.ts'
import { listDeeds, type RecordedDeed } from '../../state/activity.ts'
import type { Org } from '../../state/orgs.ts'
import { findWorkspace } from '../../state/workspaces.ts'
import { readTime } from './rfc3339.ts'

type Activity = components['schemas']['Activity']

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const month = 30 * 24 * 3600

export const listActivity: Handlers['listActivity'] = async (call, scope) => {
  const { path, query, url, org } = call
  const { sql, clock } = scope
  const fits = toFilter(url.searchParams, clock.now())
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  const all = workspace ? await listDeeds(sql, workspace.id) : []
  const limit = Math.min(query.limit ?? 100, 500)
  const found = after(all, url.searchParams.get('since_id') ?? '')
    .filter(fits)
    .slice(0, limit)
  const body: Activity[] = []
  for (const deed of found)
    body.push({
      ...toActivity(deed),
      ...(query.include === 'peer_info' ? await toPeer(scope, org, deed) : {}),
    })
  return { status: 200, body }
}

/** Newest first; from an entry on, oldest first. */
function after(deeds: readonly RecordedDeed[], sinceId: string): RecordedDeed[] {
  if (sinceId === '') return deeds.toReversed()
  const last = deeds.findIndex((deed) => deed.id === sinceId.toLowerCase())
  if (last < 0) throw new Refusal(410, 'since_id is not known')
  return deeds.slice(last + 1)
}

// A filter that cannot be understood is refused, unlike other values of a query.
function toFilter(query: URLSearchParams, now: number): (deed: RecordedDeed) => boolean {
  const given = (name: string): string | undefined => query.get(name) || undefined
  const source = given('source')
  if (source !== undefined && source !== 'canvas' && source !== 'agent')
    throw new Refusal(400, "source must be 'canvas' or 'agent'")
  const peer = given('peer_id')?.toLowerCase()
  if (peer !== undefined && !uuid.test(peer)) throw new Refusal(400, 'peer_id must be a UUID')
  const seconds = given('since_secs')
  if (seconds !== undefined && !(/^\d+$/.test(seconds) && Number(seconds) >= 1 && Number(seconds) <= month))
    throw new Refusal(400, `since_secs must be from 1 to ${month}`)
  const before = readTime(query, 'before_ts')
  const type = given('type')
  return (deed) =>
    (type === undefined || deed.type === type) &&
    (source === undefined || (deed.source_id == null) === (source === 'canvas')) &&
    (peer === undefined || deed.source_id === peer || deed.target_id === peer) &&
    (seconds === undefined || deed.at >= now - Number(seconds) * 1000) &&
    (before === undefined || deed.at < before)
}

function toActivity(deed: RecordedDeed): Activity {
  const { request_body, response_body, tool_trace } = deed
  return {
    id: deed.id,
    workspace_id: deed.workspaceId,
    activity_type: deed.type,
    source_id: deed.source_id ?? null,
    target_id: deed.target_id ?? null,
    method: deed.method ?? null,
    summary: deed.summary ?? null,
    error_detail: deed.error_detail ?? null,
    duration_ms: deed.duration_ms ?? null,
    status: deed.status ?? 'ok',
    created_at: timestamp(deed.at),
    ...(request_body === undefined ? {} : { request_body }),
    ...(response_body === undefined ? {} : { response_body }),
    ...(tool_trace === undefined ? {} : { tool_trace }),
  }
}

async function toPeer(
  { sql, clock }: Scope,
  org: Org,
  { workspaceId, source_id, target_id }: RecordedDeed,
): Promise<Partial<Activity>> {
  const id = [source_id, target_id].find((other) => other != null && other !== workspaceId)
  const peer = id == null ? undefined : await findWorkspace(sql, org.id, id, clock.now())
  return peer ? { peer_name: peer.name, ...(peer.role ? { peer_role: peer.role } : {}) } : {}
}
