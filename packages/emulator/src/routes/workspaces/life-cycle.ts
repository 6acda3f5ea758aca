import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { isExternalRuntime, startWorkspace } from '../../state/provision.ts'
import { findPausedAncestor, listDescendants } from '../../state/tree.ts'
import { findTemplate } from '../../state/templates.ts'
import { findWorkspace, saveWorkspace, type Workspace } from '../../state/workspaces.ts'

/** Restart, pause and resume. */
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
    const template = body?.template ?? ''
    return {
      status: 200,
      body: {
        status: 'provisioning',
        config_dir: (await findTemplate(scope.sql, org.id, template)) ? template : 'existing-volume',
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
    for (const paused of [workspace, ...running])
      await saveWorkspace(sql, { ...paused, status: 'paused', online_at: null })
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
