import { Refusal, type Call, type Handlers, type Scope } from '../../call.ts'
import { timestamp } from '../../clock.ts'
import { listAllowedPlugins, replaceAllowedPlugins } from '../../state/plugins.ts'
import { findWorkspace } from '../../state/workspaces.ts'
import { isPluginName } from './source.ts'

export const allowlist = {
  async getOrgPluginAllowlist(call, scope) {
    const rootId = await requireRoot(call, scope)
    const allowed = await listAllowedPlugins(scope.sql, rootId)
    return {
      status: 200,
      body: {
        org_id: rootId,
        plugins: allowed.map(({ name, enabled_by, enabled_at }) => ({
          plugin_name: name,
          enabled_by,
          enabled_at: timestamp(enabled_at),
        })),
        allow_all: allowed.length === 0,
      },
    }
  },

  async setOrgPluginAllowlist(call, scope) {
    const { enabled_by, plugins } = call.body
    const names = plugins ?? []
    const wrong = names.find((name) => !isPluginName(name))
    if (wrong !== undefined)
      throw new Refusal(400, 'invalid plugin name', {
        plugin_name: wrong,
        detail: 'a plugin name has no slash, backslash or double dot',
      })
    const rootId = await requireRoot(call, scope)
    await replaceAllowedPlugins(scope.sql, rootId, names, enabled_by, scope.clock.now())
    // The list goes back as it came, doubles and all, and not as it is kept.
    return {
      status: 200,
      body: { org_id: rootId, plugins: plugins ?? null, allow_all: names.length === 0 },
    }
  },
} satisfies Partial<Handlers>

/** That it exists is checked first, then whether the caller's key is tied to it. Whether it is a root is not. */
async function requireRoot(
  { path, org, caller }: Call<'getOrgPluginAllowlist' | 'setOrgPluginAllowlist'>,
  { sql, clock }: Scope,
): Promise<string> {
  const root = await findWorkspace(sql, org.id, path.org_id, clock.now())
  if (!root) throw new Refusal(404, 'org not found')
  if (caller.credential === 'orgApiKey' && caller.rootId !== root.id)
    throw new Refusal(403, 'org access denied')
  return root.id
}
