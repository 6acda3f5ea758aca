import { Refusal, type Handlers } from '../../call.ts'
import { startWorkspace } from '../../state/provision.ts'
import { findWorkspaceAnywhere, saveWorkspace } from '../../state/workspaces.ts'

const secretLike = /TOKEN|SECRET|KEY|PASSWORD/i

export const updateWorkspaceEnv: Handlers['updateWorkspaceEnv'] = async ({ path, body }, { sql, clock }) => {
  const keys = Object.keys(body.env)
  const suspicious = keys.filter((key) => secretLike.test(key))
  if (suspicious.length > 0 && !body.force)
    throw new Refusal(400, `${suspicious.join(', ')} looks like a secret; set force to apply it anyway`)
  const workspace = await findWorkspaceAnywhere(sql, path.workspace_id, clock.now())
  if (!workspace || workspace.removed_at !== null || workspace.instance_id === null)
    throw new Refusal(404, 'workspace not found')

  const kept = body.merge ? workspace.env : []
  const env = [...new Set([...kept, ...keys])].toSorted()
  // There is no container to restart while it is paused.
  const paused = workspace.status === 'paused'
  if (paused) await saveWorkspace(sql, { ...workspace, env })
  else await startWorkspace(sql, clock, { ...workspace, env })
  return {
    status: 200,
    body: {
      ok: true,
      workspace_id: workspace.id,
      instance_id: workspace.instance_id,
      ssm_status: 'Success',
      ssm_exit_code: 0,
      container_restarted: !paused,
      applied_keys: keys.toSorted(),
      env_keys_after: env,
    },
  }
}
