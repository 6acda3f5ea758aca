import { Refusal, type Handlers, type Scope } from '../../call.ts'
import { toDigest } from '../../plugin-registry.ts'
import { listAllowedPlugins, putPlugin, takePlugin } from '../../state/plugins.ts'
import { isExternalRuntime, restartForSecret } from '../../state/provision.ts'
import { findWorkspace, type Workspace } from '../../state/workspaces.ts'
import { fetchPlugin, isPluginName, readSource } from './source.ts'

const largestBody = 64 * 1024

export const installPlugin: Handlers['installPlugin'] = async ({ path, body, org }, scope) => {
  const { sql, clock } = scope
  if (Buffer.byteLength(JSON.stringify(body)) > largestBody) throw new Refusal(400, 'invalid request body')
  const source = readSource(body.source)
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  refuseExternal(workspace, 'install the plugin on the machine that runs the agent')

  const plugin = fetchPlugin(source)
  if (body.sha256 !== undefined && body.sha256.toLowerCase() !== toDigest(plugin))
    throw new Refusal(422, 'sha256 mismatch: plugin.yaml is not the file that was meant', {
      source: source.text,
    })
  // Only now, since the name is not known before the plugin is there.
  if (workspace && !(await isAllowed(scope, workspace, plugin.name)))
    throw new Refusal(403, `plugin "${plugin.name}" is not in the org allowlist`)
  const running = requireRunning(workspace)
  await putPlugin(sql, running.id, plugin)
  await restartForSecret(sql, clock, running)
  return { status: 200, body: { status: 'installed', plugin: plugin.name, source: source.text } }
}

export const uninstallPlugin: Handlers['uninstallPlugin'] = async ({ path, org }, { sql, clock }) => {
  if (!isPluginName(path.name)) throw new Refusal(400, 'invalid plugin name')
  const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
  refuseExternal(workspace, 'remove the plugin on the machine that runs the agent')
  const running = requireRunning(workspace)
  // Whether it was there makes no difference, not even for the restart.
  await takePlugin(sql, running.id, path.name)
  await restartForSecret(sql, clock, running)
  return { status: 200, body: { status: 'uninstalled', plugin: path.name } }
}

/** Looks at the list of the workspace right above, or at its own for a root: the root's does not reach further down. */
async function isAllowed({ sql }: Scope, workspace: Workspace, name: string): Promise<boolean> {
  const allowed = await listAllowedPlugins(sql, workspace.parent_id ?? workspace.id)
  return allowed.length === 0 || allowed.some((each) => each.name === name)
}

function refuseExternal(workspace: Workspace | undefined, hint: string): void {
  if (workspace && (workspace.external || isExternalRuntime(workspace.runtime)))
    throw new Refusal(422, `plugins of ${workspace.runtime} workspaces are not managed by the platform`, {
      hint,
    })
}

function requireRunning(workspace: Workspace | undefined): Workspace {
  if (workspace?.status !== 'online') throw new Refusal(503, 'workspace container not running')
  return workspace
}
