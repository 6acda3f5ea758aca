import { Refusal, type Handlers } from '../call.ts'
import { findWorkspace } from '../state/workspaces.ts'
import { toBundle } from './bundles/export.ts'
import { createFromBundle } from './bundles/import.ts'

export const bundles = {
  async exportBundle({ path, org }, scope) {
    const workspace = await findWorkspace(scope.sql, org.id, path.workspace_id, scope.clock.now())
    if (!workspace || workspace.removed_at !== null) throw new Refusal(404, 'bundle not found')
    return { status: 200, body: await toBundle(workspace, scope) }
  },

  async importBundle({ body, org }, scope) {
    return { status: 201, body: await createFromBundle(org.id, body, null, scope) }
  },
} satisfies Partial<Handlers>
