import type { Sql } from '../database.ts'
import { addAgent } from '../state/agents.ts'
import { withLimits } from '../state/budgets.ts'
import { saveConfig } from '../state/configs.ts'
import { saveModel } from '../state/models.ts'
import { findWorkspaceAnywhere, saveWorkspace, type Workspace } from '../state/workspaces.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const charts = '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12'
const research = '2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62'

const model = 'minimax/MiniMax-M2.7'
const hour = 3_600_000

/** What has been set and spent before anybody comes, as the examples of management.yaml have it. */
export async function seedWorkspaceSettings(sql: Sql): Promise<void> {
  // The windows of a budget roll, so what was spent is told from now.
  const now = Date.now()
  const ago = (hours: number, cents: number) => ({ at: now - hours * hour, cents })
  await change(sql, reports, (workspace) => ({
    ...withLimits(workspace, { monthly: 5000 }),
    spending: [ago(288, 720), ago(72, 340), ago(5, 140), ago(0, 40)],
  }))
  // Somebody has to be busy, so that it can be seen what is refused then.
  await change(sql, office, (workspace) => ({
    ...workspace,
    active_tasks: 2,
    current_task: 'Handing out work',
  }))

  const { org_id: orgId } = await find(sql, reports)
  await saveModel(sql, { orgId, workspaceId: charts }, model, now)
  await saveConfig(sql, reports, { language: 'en', report: { day: 'Monday', length: 'short' } })
  await addAgent(sql, office, model, 'c50b8e17-2d6f-49a3-8e94-7a1f3d0c6b28')
  await addAgent(sql, charts, model, 'b7f20d85-93c6-4e1a-a5d4-0c8e6f1b2973')
  await addAgent(sql, research, model, '1d6c3e94-a07b-4f58-9b2e-5e8a7d40c1f6')
}

async function change(sql: Sql, id: string, to: (workspace: Workspace) => Workspace): Promise<void> {
  await saveWorkspace(sql, to(await find(sql, id)))
}

async function find(sql: Sql, id: string): Promise<Workspace> {
  const workspace = await findWorkspaceAnywhere(sql, id, Date.now())
  if (!workspace) throw new Error(`there is no workspace ${id}`)
  return workspace
}
