import { Refusal, type Handlers } from '../../call.ts'
import { toMetrics } from '../../state/metrics.ts'
import { hasToken } from '../../state/tokens.ts'
import { findWorkspace, type Workspace } from '../../state/workspaces.ts'

/** The short state for the agent itself, what it used, and what its machine says. */
export const inspectWorkspace = {
  async getWorkspaceState({ path, org, caller }, { sql, clock }) {
    // A second gate behind the usual one: while there is a token of the workspace, nothing else will do.
    if (caller.credential !== 'workspaceToken' && (await hasToken(sql, path.workspace_id.toLowerCase())))
      throw new Refusal(401, 'invalid workspace auth token')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // No `error` in these two, as in the real service.
    if (!workspace) return { status: 404, body: { workspace_id: path.workspace_id, deleted: true } }
    const { id: workspace_id, status } = workspace
    if (workspace.removed_at !== null)
      return { status: 404, body: { workspace_id, deleted: true, status: 'removed' } }
    return {
      status: 200,
      body: { workspace_id, status, paused: status === 'paused', deleted: false },
    }
  },

  async getWorkspaceMetrics({ path, org }, { sql, clock }) {
    const now = clock.now()
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, now)
    if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
    return { status: 200, body: toMetrics(workspace, now) }
  },

  async getWorkspaceConsole({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The tenant asks the control plane, which knows machines: where there is none, that fails and not the look-up.
    if (!workspace || workspace.instance_id === null)
      throw new Refusal(502, 'control plane returned an error: no console')
    return { status: 200, body: { output: toConsole(workspace) } }
  },
} satisfies Partial<Handlers>

function toConsole({ instance_id, compute, runtime, status }: Workspace): string {
  const type = compute['instance_type']
  return [
    `booting ${instance_id}${typeof type === 'string' ? ` (${type})` : ''}`,
    `starting ${runtime}`,
    ...(status === 'provisioning' ? [] : [`agent is ${status}`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
}
