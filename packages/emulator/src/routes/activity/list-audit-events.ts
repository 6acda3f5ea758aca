import type { Handlers } from '../../call.ts'
import { isChain, listAuditEvents as listTrail } from '../../state/audit.ts'
import { findWorkspace } from '../../state/workspaces.ts'
import { readTime } from './rfc3339.ts'

export const listAuditEvents: Handlers['listAuditEvents'] = async (call, { sql, clock }) => {
  const { path, query, url, org } = call
  const from = readTime(url.searchParams, 'from') ?? -Infinity
  const to = readTime(url.searchParams, 'to') ?? Infinity
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  const all = workspace ? await listTrail(sql, workspace.id) : []
  const matching = all.filter((event) => {
    const at = Date.parse(event.timestamp)
    const isOf = (wanted: string | undefined, value: string): boolean => !wanted || wanted === value
    return (
      isOf(query.agent_id, event.agent_id) &&
      isOf(query.session_id, event.session_id) &&
      at >= from &&
      at < to
    )
  })
  const offset = query.offset ?? 0
  const page = matching.slice(offset, offset + Math.min(query.limit ?? 100, 500))
  return {
    status: 200,
    body: {
      // Not an empty list: the real service writes a slice that nothing was added to.
      events: page.length === 0 ? null : page,
      total: matching.length,
      // Over this page alone, so that what a filter leaves out looks like a gap.
      chain_valid: offset > 0 ? null : isChain(page),
    },
  }
}
