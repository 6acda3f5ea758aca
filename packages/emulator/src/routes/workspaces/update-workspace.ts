import { Refusal, type Call, type Handlers, type Scope } from '../../call.ts'
import { giveUpMachines } from '../../state/machines.ts'
import { findActiveMigration } from '../../state/migrations.ts'
import { listDescendants } from '../../state/tree.ts'
import { findWorkspace, saveWorkspace, type Workspace } from '../../state/workspaces.ts'
import { checkDirectory, checkRuntime, findTooLong } from './workspace-fields.ts'

type Body = Call<'updateWorkspace'>['body']

const infrastructure = ['tier', 'parent_id', 'runtime', 'workspace_dir', 'compute'] as const
const needRestart = ['workspace_dir', 'runtime', 'compute'] as const

export const updateWorkspace: Handlers['updateWorkspace'] = async ({ path, body, org, caller }, scope) => {
  const { sql, clock } = scope
  if (caller.credential !== 'adminToken' && infrastructure.some((field) => body[field] !== undefined))
    throw new Refusal(403, 'changing workspace infrastructure needs the tenant admin token', {
      code: 'WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED',
    })
  // A removed workspace is found and changed, as in the real service.
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  if (!workspace) throw new Refusal(404, 'workspace not found')
  const long = findTooLong(body)
  if (long) throw new Refusal(400, `${long.field} must be at most ${long.limit} characters`)
  if (body.runtime !== undefined) checkRuntime(body.runtime)
  if (typeof body.workspace_dir === 'string') checkDirectory(body.workspace_dir)

  await saveWorkspace(sql, {
    ...workspace,
    name: body.name ?? workspace.name,
    role: body.role === undefined ? workspace.role : body.role,
    tier: body.tier ?? workspace.tier,
    parent_id: await toParent(workspace, body, scope),
    runtime: body.runtime ?? workspace.runtime,
    collapsed: body.collapsed ?? workspace.collapsed,
    workspace_dir: body.workspace_dir === undefined ? workspace.workspace_dir : body.workspace_dir,
    // A position counts only when it is whole.
    ...(body.x !== undefined && body.y !== undefined ? { x: body.x, y: body.y } : {}),
    ...(body.compute === undefined ? {} : await toMachine(workspace, body.compute, scope)),
  })
  const restartDue = needRestart.some((field) => body[field] !== undefined)
  return { status: 200, body: { status: 'updated', ...(restartDue ? { needs_restart: true } : {}) } }
}

/** An unknown parent, or one below the workspace itself, is quietly not stored: the real service only logs it. */
async function toParent(workspace: Workspace, body: Body, { sql, clock }: Scope): Promise<string | null> {
  if (body.parent_id === undefined) return workspace.parent_id
  if (body.parent_id === null) return null
  const parent = await findWorkspace(sql, workspace.org_id, body.parent_id, clock.now())
  const below = await listDescendants(sql, workspace, clock.now())
  const usable = parent && ![workspace, ...below].some((other) => other.id === parent.id)
  return usable ? parent.id : workspace.parent_id
}

/** Another provider means that the old machine goes, with its files; the next restart builds a new one. */
async function toMachine(
  workspace: Workspace,
  compute: NonNullable<Body['compute']> | null,
  { sql }: Scope,
): Promise<Partial<Workspace>> {
  const chosen = { compute: { ...compute } }
  const provider = compute?.provider ?? 'aws'
  if (workspace.provider === null || workspace.provider === provider) return chosen
  if (await findActiveMigration(sql, workspace.id))
    throw new Refusal(
      502,
      'failed to deprovision the previous machine: a migration of this workspace is running',
    )
  await giveUpMachines(sql, workspace.id)
  return { ...chosen, provider, instance_id: null, status: 'offline', online_at: null }
}
