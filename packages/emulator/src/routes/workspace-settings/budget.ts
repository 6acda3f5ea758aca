import type { components } from '@molecule-ai/spec/types'

import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { toPeriods, withLimits } from '../../state/budgets.ts'
import { findWorkspace, saveWorkspace, type Workspace } from '../../state/workspaces.ts'

export const budget = {
  async getWorkspaceBudget({ path, org }, scope) {
    return { status: 200, body: toBudget(await find(path.workspace_id, org.id, scope), scope) }
  },

  async setWorkspaceBudget({ path, body, org }, scope) {
    const workspace = await find(path.workspace_id, org.id, scope)
    // What is not named loses its limit, whichever of the two ways names the others.
    const limits = body.budget_limits ?? { monthly: body.budget_limit ?? null }
    const changed = withLimits(workspace, limits)
    await saveWorkspace(scope.sql, changed)
    return { status: 200, body: toBudget(changed, scope) }
  },
} satisfies Partial<Handlers>

async function find(id: string, orgId: string, { sql, clock }: Scope): Promise<Workspace> {
  const workspace = await findWorkspace(sql, orgId, id, clock.now())
  if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'workspace not found')
  return workspace
}

function toBudget(workspace: Workspace, { clock }: Scope): components['schemas']['WorkspaceBudget'] {
  const periods = toPeriods(workspace, clock.now())
  const { limit: budget_limit, spend: monthly_spend, remaining: budget_remaining } = periods.monthly
  return { budget_limit, monthly_spend, budget_remaining, periods }
}
