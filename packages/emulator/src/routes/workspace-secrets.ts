import { holdBack } from '../approval-gate.ts'
import { Refusal, type Handlers } from '../call.ts'
import { isVendorKey, keepModel, modelKey } from '../state/models.ts'
import { restartForSecret } from '../state/provision.ts'
import { deleteSecret, listSecrets, saveSecret, type Owner } from '../state/secrets.ts'
import { toSecret } from '../state/views.ts'
import { findWorkspace, type Workspace } from '../state/workspaces.ts'

export const workspaceSecrets = {
  async listWorkspaceSecrets({ path, org }, { sql }) {
    const own = await listSecrets(sql, { orgId: org.id, workspaceId: path.workspace_id })
    const names = new Set(own.map((secret) => secret.key))
    const inherited = (await listSecrets(sql, { orgId: org.id })).filter((secret) => !names.has(secret.key))
    // An unknown workspace is not a 404 in the real service either: it sees what everybody inherits.
    return {
      status: 200,
      body: [
        ...own.map((secret) => toSecret(secret, 'workspace')),
        ...inherited.map((secret) => toSecret(secret, 'global')),
      ],
    }
  },

  async setWorkspaceSecret({ path, body, org, caller }, scope) {
    const { sql, clock } = scope
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // No person is asked to approve what would be refused anyway.
    if (workspace && isPlatformManaged(workspace) && isVendorKey(body.key))
      throw new Refusal(400, 'vendor keys are not accepted on a platform-managed workspace', {
        key: body.key,
        workspace_id: workspace.id,
      })
    const held = await holdBack(
      { caller, org, action: 'secret_write', call: [path, body], workspaceId: path.workspace_id },
      scope,
    )
    if (held) return held
    // The real service stumbles over the missing row only when it stores the secret, hence a 500.
    if (!workspace) throw new Refusal(500, 'failed to save secret')
    await saveSecret(sql, { orgId: org.id, workspaceId: workspace.id }, body.key, clock.now())
    if (body.key === modelKey) await keepModel(sql, workspace.id, body.value)
    // An agent that stores its own secret is not restarted in the middle of it.
    if (caller.workspaceId !== workspace.id) await restartForSecret(sql, clock, workspace)
    return { status: 200, body: { status: 'saved', key: body.key } }
  },

  async deleteWorkspaceSecret({ path, org }, { sql, clock }) {
    const owner: Owner = { orgId: org.id, workspaceId: path.workspace_id }
    if (!(await deleteSecret(sql, owner, path.key))) throw new Refusal(404, 'secret not found')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (workspace) await restartForSecret(sql, clock, workspace)
    return { status: 200, body: { status: 'deleted', key: path.key } }
  },
} satisfies Partial<Handlers>

/** An agent that somebody else runs pays for its own model. */
function isPlatformManaged({ external, billing_mode }: Workspace): boolean {
  return (billing_mode ?? (external ? 'byok' : 'platform_managed')) === 'platform_managed'
}
