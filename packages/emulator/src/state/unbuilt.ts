import type { Scope } from '../call.ts'
import { recordEvent } from './events.ts'
import { saveWorkspace, type Workspace } from './workspaces.ts'

type Given = Pick<Workspace, 'id' | 'org_id' | 'parent_id' | 'name' | 'role' | 'tier' | 'runtime'>

/**
 * Stores a workspace whose machine nobody builds. On a hosted tenant imports do no more than that: it stays
 * `provisioning` until somebody restarts it.
 */
export async function createUnbuilt(
  { sql, clock }: Pick<Scope, 'sql' | 'clock'>,
  given: Given & Partial<Workspace>,
): Promise<Workspace> {
  const workspace: Workspace = {
    status: 'provisioning',
    online_at: null,
    model: null,
    external: false,
    url: '',
    workspace_dir: null,
    workspace_access: 'none',
    budget_limit: null,
    max_concurrent_tasks: 1,
    x: 0,
    y: 0,
    collapsed: false,
    compute: {},
    provider: 'aws',
    instance_id: null,
    env: [],
    created_at: clock.now(),
    removed_at: null,
    ...given,
  }
  await saveWorkspace(sql, workspace)
  await recordEvent(sql, clock, {
    orgId: workspace.org_id,
    workspaceId: workspace.id,
    type: workspace.external ? 'WORKSPACE_ONLINE' : 'WORKSPACE_PROVISIONING',
    payload: { name: workspace.name, tier: workspace.tier },
  })
  return workspace
}
