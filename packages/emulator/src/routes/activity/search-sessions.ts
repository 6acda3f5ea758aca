import type { components } from '@molecule-ai/spec/types'

import type { Handlers } from '../../call.ts'
import { timestamp } from '../../clock.ts'
import { listDeeds, type RecordedDeed } from '../../state/activity.ts'
import { listMemoriesOf, type Memory } from '../../state/memories.ts'
import { findWorkspace } from '../../state/workspaces.ts'

type Find = components['schemas']['SessionFind']

export const searchSessions: Handlers['searchSessions'] = async (call, { sql, clock }) => {
  const { path, query, org } = call
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  if (!workspace) return { status: 200, body: [] }
  const words = (query.q ?? '').toLowerCase()
  const found = [
    ...(await listDeeds(sql, workspace.id)).map(fromDeed),
    ...(await listMemoriesOf(sql, workspace.id)).map(fromMemory),
  ]
    .filter(({ label, content, method }) => `${label} ${content} ${method}`.toLowerCase().includes(words))
    .toSorted((a, b) => b.created_at.localeCompare(a.created_at))
  return { status: 200, body: found.slice(0, Math.min(query.limit ?? 50, 200)) }
}

function fromDeed(deed: RecordedDeed): Find {
  const { request_body, response_body } = deed
  return {
    kind: 'activity',
    id: deed.id,
    workspace_id: deed.workspaceId,
    label: deed.type,
    content: deed.summary ?? '',
    method: deed.method ?? '',
    status: deed.status ?? 'ok',
    created_at: timestamp(deed.at),
    ...(request_body === undefined ? {} : { request_body }),
    ...(response_body === undefined ? {} : { response_body }),
  }
}

const fromMemory = (memory: Memory): Find => ({
  kind: 'memory',
  id: memory.id,
  workspace_id: memory.workspace_id,
  label: memory.scope,
  content: memory.content,
  method: '',
  status: '',
  created_at: timestamp(memory.created_at),
})
