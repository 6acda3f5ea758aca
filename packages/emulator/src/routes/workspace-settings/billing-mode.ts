import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { findModel, toVendor } from '../../state/models.ts'
import { findWorkspace, saveWorkspace, type Workspace } from '../../state/workspaces.ts'

export const billingMode = {
  async getWorkspaceBillingMode({ path, org }, scope) {
    const workspace = await findWorkspace(scope.sql, org.id, path.workspace_id, scope.clock.now())
    return { status: 200, body: await resolve(path.workspace_id, workspace, scope) }
  },

  async setWorkspaceBillingMode({ path, body, org }, scope) {
    const { sql, clock } = scope
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
    const changed = { ...workspace, billing_mode: body.mode }
    await saveWorkspace(sql, changed)
    return { status: 200, body: await resolve(workspace.id, changed, scope) }
  },
} satisfies Partial<Handlers>

/** An unknown workspace gets what it would get by default, as in the real service. */
async function resolve(
  workspace_id: string,
  workspace: Workspace | undefined,
  { sql }: Scope,
): Promise<components['schemas']['WorkspaceBillingMode']> {
  const model = workspace && ((await findModel(sql, workspace.id)) ?? workspace.model)
  const vendor = toVendor(model ?? '')
  const decided = workspace?.billing_mode ?? null
  return {
    workspace_id,
    resolved_mode: decided ?? 'platform_managed',
    workspace_override: decided,
    source: decided ? 'workspace_override' : vendor === undefined ? 'derived_default' : 'derived_provider',
    provider_selection: vendor ?? null,
  }
}
