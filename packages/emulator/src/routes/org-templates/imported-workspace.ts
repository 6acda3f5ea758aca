import { randomUUID } from 'node:crypto'
import type { components } from '@molecule-ai/spec/types'

import type { Scope } from '../../call.ts'
import type { OrgTemplateDirectory, OrgWorkspace } from '../../org-template-directories.ts'
import { registry } from '../../plugin-registry.ts'
import { putPlugin } from '../../state/plugins.ts'
import { saveSecret } from '../../state/secrets.ts'
import { createUnbuilt } from '../../state/unbuilt.ts'

type Imported = components['schemas']['ImportedWorkspace']

export interface Place {
  readonly orgId: string
  readonly parentId: string | null
  readonly source: OrgTemplateDirectory
}

const channelTypes = ['telegram', 'slack', 'discord', 'lark']

/** Creates one workspace of a team from its node in the template: the only place that turns a node into state. */
export async function createImportedWorkspace(
  node: OrgWorkspace,
  { orgId, parentId, source }: Place,
  scope: Scope,
): Promise<Imported | { readonly error: string }> {
  const { defaults = {} } = source.template
  const name = node.name ?? ''
  const external = node.external === true
  const model = node.model ?? defaults.model ?? null
  if (!model && !external) return { error: `workspace "${name}": model is required` }
  const id = randomUUID()
  const { tier } = await createUnbuilt(scope, {
    id,
    org_id: orgId,
    parent_id: parentId,
    name,
    role: node.role ?? null,
    // Unlike one that is created alone, it does not get the highest tier of a hosted tenant.
    tier: node.tier ?? defaults.tier ?? 2,
    runtime: external ? 'external' : (node.runtime ?? defaults.runtime ?? 'claude-code'),
    model,
    external,
    url: node.url ?? '',
    ...(external ? { status: 'online', online_at: scope.clock.now(), provider: null } : {}),
    workspace_dir: node.workspace_dir ?? null,
    workspace_access: node.workspace_access ?? 'none',
    max_concurrent_tasks: node.max_concurrent_tasks ?? 1,
    // Only where a root is drawn is taken from the template.
    ...(parentId === null ? { x: node.canvas?.x ?? 0, y: node.canvas?.y ?? 0 } : {}),
  })
  for (const key of source.env[node.files_dir ?? ''] ?? [])
    await saveSecret(scope.sql, { orgId, workspaceId: id }, key, scope.clock.now())
  for (const plugin of pluginsOf(node, defaults.plugins)) await putPlugin(scope.sql, id, plugin)
  return { id, name, tier, ...toChannels(node, name) }
}

/** Those of the defaults and its own; a name with `!` or `-` before it is left out. */
function pluginsOf({ plugins = [] }: OrgWorkspace, ofAll: readonly string[] = []) {
  const without = new Set(plugins.filter((name) => /^[!-]/.test(name)).map((name) => name.slice(1)))
  const wanted = new Set([...ofAll, ...plugins].filter((name) => !without.has(name)))
  return registry.filter(({ name }) => wanted.has(name))
}

function toChannels({ channels = [] }: OrgWorkspace, workspace: string): Partial<Imported> {
  const types = channels.map(({ type = '' }) => type)
  const known = types.filter((type) => channelTypes.includes(type))
  const skipped = types.filter((type) => !channelTypes.includes(type))
  return {
    ...(known.length === 0 ? {} : { channels: known }),
    ...(skipped.length === 0
      ? {}
      : { channels_skipped: skipped.map((type) => ({ workspace, type, reason: 'unknown channel type' })) }),
  }
}
