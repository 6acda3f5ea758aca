import { Refusal, type Handlers } from '../call.ts'
import { registry, worksOn, type Plugin } from '../plugin-registry.ts'
import { listWorkspacePlugins } from '../state/plugins.ts'
import { findWorkspace } from '../state/workspaces.ts'
import { allowlist } from './plugins/allowlist.ts'
import { installPlugin, uninstallPlugin } from './plugins/install.ts'
import { schemes } from './plugins/source.ts'

export const plugins = {
  async listPlugins({ query }) {
    const { runtime } = query
    const fitting = registry.filter((plugin) => !runtime || worksOn(plugin, runtime))
    return { status: 200, body: fitting.map(toListed) }
  },

  async listPluginSources() {
    return { status: 200, body: { schemes: [...schemes] } }
  },

  async listWorkspacePlugins({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // It looks on the machine: where none is running, or none ever was, it sees nothing.
    if (workspace?.status !== 'online') return { status: 200, body: [] }
    const installed = await listWorkspacePlugins(sql, workspace.id)
    return {
      status: 200,
      body: installed.map((plugin) => ({
        ...toListed(plugin),
        supported_on_runtime: worksOn(plugin, workspace.runtime),
      })),
    }
  },

  async listAvailablePlugins({ path, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const fitting = registry.filter((plugin) => !workspace || worksOn(plugin, workspace.runtime))
    return { status: 200, body: fitting.map(toListed) }
  },

  async checkPluginCompatibility({ path, query, org }, { sql, clock }) {
    const { runtime } = query
    if (!runtime) throw new Refusal(400, 'runtime query parameter is required')
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    const installed = workspace?.status === 'online' ? await listWorkspacePlugins(sql, workspace.id) : []
    const incompatible = installed.filter((plugin) => !worksOn(plugin, runtime))
    return {
      status: 200,
      body: {
        target_runtime: runtime,
        compatible: installed.filter((plugin) => worksOn(plugin, runtime)).map(toListed),
        incompatible: incompatible.map(toListed),
        all_compatible: incompatible.length === 0,
      },
    }
  },

  installPlugin,
  uninstallPlugin,
  ...allowlist,
} satisfies Partial<Handlers>

const toListed = (plugin: Plugin) => ({
  ...plugin,
  tags: copy(plugin.tags),
  skills: copy(plugin.skills),
  runtimes: copy(plugin.runtimes),
})

const copy = (list: readonly string[] | null): string[] | null => (list === null ? null : [...list])
