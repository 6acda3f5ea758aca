import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { findWorkspace, saveWorkspace, type Workspace } from '../../state/workspaces.ts'
import { findTemplate } from '../../state/templates.ts'

/** Whom a workspace may write to, and what it is made from. */
export const abilities = {
  async updateWorkspaceAbilities({ path, body, org }, scope) {
    const workspace = await find(path.workspace_id, org.id, scope)
    const { broadcast_enabled, talk_to_user_enabled } = body
    await saveWorkspace(scope.sql, {
      ...workspace,
      ...(broadcast_enabled === undefined ? {} : { broadcast_enabled }),
      ...(talk_to_user_enabled === undefined ? {} : { talk_to_user_enabled }),
    })
    return { status: 200, body: { status: 'updated' } }
  },

  async setWorkspaceTemplate({ path, body, org }, scope) {
    const workspace = await find(path.workspace_id, org.id, scope)
    const { template } = body
    if (!(await findTemplate(scope.sql, org.id, template)))
      throw new Refusal(422, `template ${template} is not supported`, { code: 'TEMPLATE_UNSUPPORTED' })
    await saveWorkspace(scope.sql, { ...workspace, template })
    return { status: 200, body: { status: 'updated', needs_restart: true } }
  },
} satisfies Partial<Handlers>

async function find(id: string, orgId: string, { sql, clock }: Scope): Promise<Workspace> {
  const workspace = await findWorkspace(sql, orgId, id, clock.now())
  if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
  return workspace
}
