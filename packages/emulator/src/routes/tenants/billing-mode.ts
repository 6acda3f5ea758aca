import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { findOrg } from '../../state/orgs.ts'
import { findWorkspace, saveWorkspace, type BillingMode, type Workspace } from '../../state/workspaces.ts'

export const billingMode = {
  async getOrgWorkspaceBillingMode({ path, query }, scope) {
    const workspace = await find(path.workspace_id, query.org_slug, scope)
    return { status: 200, body: toView(path.workspace_id, workspace?.billing_mode ?? null) }
  },

  async setOrgWorkspaceBillingMode({ path, query, body }, scope) {
    const workspace = await find(path.workspace_id, query.org_slug, scope)
    // The tenant says so, and the control plane passes it on as a failure of the tenant.
    if (!workspace || workspace.removed_at !== null)
      throw new Refusal(502, 'tenant request failed', { http_status: 404 })
    await saveWorkspace(scope.sql, { ...workspace, billing_mode: body.mode })
    return { status: 200, body: toView(workspace.id, body.mode) }
  },
} satisfies Partial<Handlers>

async function find(id: string, slug: string, { sql, clock }: Scope): Promise<Workspace | undefined> {
  const org = await findOrg(sql, slug)
  if (!org) throw new Refusal(404, 'org not found', { slug })
  return findWorkspace(sql, org.id, id, clock.now())
}

/** An unknown workspace gets what it would get by default, as in the real service. */
const toView = (workspace_id: string, decided: BillingMode | null) => ({
  workspace_id,
  resolved_mode: decided ?? 'platform_managed',
  workspace_override: decided,
  source: decided === null ? 'derived_default' : 'workspace_override',
})
