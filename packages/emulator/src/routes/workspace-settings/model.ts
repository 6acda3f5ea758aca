import { Refusal, type Handlers } from '../../call.ts'
import { clearModel, findModel, refuseModel, saveModel } from '../../state/models.ts'
import { restartForSecret } from '../../state/provision.ts'
import { findWorkspace } from '../../state/workspaces.ts'

export const model = {
  async getWorkspaceModel({ path, org }, { sql, clock }) {
    // An unknown workspace is not a 404 here: it has no secrets, so nothing was chosen.
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const chosen = workspace && (await findModel(sql, workspace.id))
    return {
      status: 200,
      body: { model: chosen ?? '', source: chosen === undefined ? 'unresolved' : 'workspace_secrets' },
    }
  },

  async setWorkspaceModel({ path, body, org }, { sql, clock }) {
    const owner = { orgId: org.id, workspaceId: path.workspace_id }
    const found = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const workspace = found?.removed_at === null ? found : undefined
    const chosen = body.model ?? ''
    if (chosen === '') {
      if (workspace) {
        await clearModel(sql, owner)
        await restartForSecret(sql, clock, workspace)
      }
      return { status: 200, body: { status: 'cleared' } }
    }
    if (!workspace) throw new Refusal(404, 'workspace not found')
    const code = refuseModel(chosen)
    if (code !== undefined)
      throw new Refusal(422, `${chosen} cannot be used with ${workspace.runtime}`, {
        code,
        runtime: workspace.runtime,
        model: chosen,
      })
    await saveModel(sql, owner, chosen, clock.now())
    await restartForSecret(sql, clock, workspace)
    return { status: 200, body: { status: 'saved', model: chosen } }
  },
} satisfies Partial<Handlers>
