import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { activeTasks } from '../../state/busy.ts'
import { isExternalRuntime, startWorkspace, stopWorkspace } from '../../state/provision.ts'
import { findPausedAncestor, listDescendants } from '../../state/tree.ts'
import { findTemplate } from '../../state/templates.ts'
import { findWorkspace, type Workspace } from '../../state/workspaces.ts'

/** Restart, pause, resume and hibernate. */
export const lifeCycle = {
  async restartWorkspace({ path, body, url, org }, scope) {
    const workspace = await findStanding(scope, org.id, path.workspace_id, 'workspace not found')
    const { runtime } = workspace
    if (isExternalRuntime(runtime) || runtime === 'mock')
      return {
        status: 200,
        body: {
          status: 'noop',
          runtime,
          message: `${runtime} workspaces are not restarted by the platform`,
        },
      }
    await refuseBelowPaused(scope, workspace)
    await startWorkspace(scope.sql, scope.clock, workspace)
    const matching = body?.apply_template === true ? [workspace.name, `${runtime}-default`] : []
    const candidates = [body?.template ?? workspace.template ?? '', ...matching]
    const template = await findFirst(scope, org.id, candidates)
    return {
      status: 200,
      body: {
        status: 'provisioning',
        config_dir: template ?? 'existing-volume',
        // The query parameter of the same meaning is not part of the contract.
        reset_session: body?.reset === true || url.searchParams.get('reset') === 'true',
      },
    }
  },

  async pauseWorkspace({ path, query, org }, scope) {
    const { sql, clock } = scope
    const gone = 'workspace not found or already paused'
    const workspace = await findStanding(scope, org.id, path.workspace_id, gone)
    if (workspace.status === 'paused') throw new Refusal(404, gone)
    const running = (await listDescendants(sql, workspace, clock.now())).filter(
      (other) => other.status !== 'paused',
    )
    refuseCascade(running, query.cascade, 'workspace has running descendants; pass cascade=true')
    for (const paused of [workspace, ...running]) await stopWorkspace(sql, clock, paused, 'paused')
    return { status: 200, body: { status: 'paused', paused_count: 1 + running.length } }
  },

  async resumeWorkspace({ path, query, org }, scope) {
    const { sql, clock } = scope
    const gone = 'workspace not found or not paused'
    const workspace = await findStanding(scope, org.id, path.workspace_id, gone)
    if (workspace.status !== 'paused') throw new Refusal(404, gone)
    await refuseBelowPaused(scope, workspace)
    const paused = (await listDescendants(sql, workspace, clock.now())).filter(
      (other) => other.status === 'paused',
    )
    refuseCascade(paused, query.cascade, 'workspace has paused descendants; pass cascade=true')
    for (const resumed of [workspace, ...paused]) await startWorkspace(sql, clock, resumed)
    return { status: 200, body: { status: 'provisioning', resumed_count: 1 + paused.length } }
  },

  async hibernateWorkspace({ path, query, org }, scope) {
    const gone = 'workspace not found or not online'
    const workspace = await findStanding(scope, org.id, path.workspace_id, gone)
    if (!['online', 'degraded'].includes(workspace.status)) throw new Refusal(404, gone)
    const active_tasks = activeTasks(workspace)
    if (active_tasks > 0 && query.force !== 'true')
      throw new Refusal(409, 'workspace has active tasks', { active_tasks })
    // The real service says that it is hibernated in any case, but never puts one to sleep while a task runs.
    if (active_tasks === 0) await stopWorkspace(scope.sql, scope.clock, workspace, 'hibernated')
    return { status: 200, body: { status: 'hibernated' } }
  },
} satisfies Partial<Handlers>

async function findStanding(
  { sql, clock }: Scope,
  orgId: string,
  id: string,
  gone: string,
): Promise<Workspace> {
  const workspace = await findWorkspace(sql, orgId, id, clock.now())
  if (!workspace || workspace.removed_at !== null) throw new Refusal(404, gone)
  return workspace
}

async function refuseBelowPaused({ sql, clock }: Scope, workspace: Workspace): Promise<void> {
  const paused = await findPausedAncestor(sql, workspace, clock.now())
  if (paused) throw new Refusal(409, `parent workspace "${paused.name}" is paused; resume it first`)
}

function refuseCascade(affected: readonly Workspace[], cascade: string | undefined, error: string): void {
  if (affected.length === 0 || cascade === 'true') return
  throw new Refusal(409, error, { descendants: affected.map(({ id, name }) => ({ id, name })) })
}

/** The first of these that is a template. */
async function findFirst(
  { sql }: Scope,
  orgId: string,
  names: readonly string[],
): Promise<string | undefined> {
  for (const name of names) if (await findTemplate(sql, orgId, name)) return name
  return undefined
}
