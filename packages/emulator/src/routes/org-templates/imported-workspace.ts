import { randomUUID } from 'node:crypto'
import type { components } from '@molecule-ai/spec/types'

import type { Scope } from '../../call.ts'
import type { OrgTemplateDirectory, OrgWorkspace } from '../../org-template-directories.ts'
import { registry } from '../../plugin-registry.ts'
import { insertMemory } from '../../state/memories.ts'
import { namespacesOf } from '../../state/namespaces.ts'
import type { Org } from '../../state/orgs.ts'
import { putPlugin } from '../../state/plugins.ts'
import { saveSecret } from '../../state/secrets.ts'
import { createUnbuilt } from '../../state/unbuilt.ts'
import type { Workspace } from '../../state/workspaces.ts'

type Imported = components['schemas']['ImportedWorkspace']

export interface Place {
  readonly org: Org
  readonly parentId: string | null
  readonly source: OrgTemplateDirectory
  /** Whether no other workspace has been created before. */
  readonly isFirst: boolean
}

const channelTypes = ['telegram', 'slack', 'discord', 'lark']

/** Creates one workspace of a team from its node in the template: the only place that turns a node into state. */
export async function createImportedWorkspace(
  node: OrgWorkspace,
  { org, parentId, source, isFirst }: Place,
  scope: Scope,
): Promise<Imported | { readonly error: string }> {
  const { defaults = {} } = source.template
  const name = node.name ?? ''
  const external = node.external === true
  const model = node.model ?? defaults.model ?? null
  if (!model && !external) return { error: `workspace "${name}": model is required` }
  const id = randomUUID()
  const created = await createUnbuilt(scope, {
    id,
    org_id: org.id,
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
    await saveSecret(scope.sql, { orgId: org.id, workspaceId: id }, key, scope.clock.now())
  for (const plugin of pluginsOf(node, defaults.plugins)) await putPlugin(scope.sql, id, plugin)
  const memories = node.initial_memories ?? defaults.initial_memories ?? []
  const ofAll = isFirst ? (source.template.global_memories ?? []) : []
  await remember(scope, org, created, [...memories, ...ofAll.map((each) => ({ ...each, scope: 'GLOBAL' }))])
  return { id, name, tier: created.tier, ...toChannels(node, name) }
}

/** Those of the defaults and its own; a name with `!` or `-` before it is left out. */
function pluginsOf({ plugins = [] }: OrgWorkspace, ofAll: readonly string[] = []) {
  const without = new Set(plugins.filter((name) => /^[!-]/.test(name)).map((name) => name.slice(1)))
  const wanted = new Set([...ofAll, ...plugins].filter((name) => !without.has(name)))
  return registry.filter(({ name }) => wanted.has(name))
}

async function remember(
  { sql, clock }: Scope,
  org: Org,
  workspace: Workspace,
  memories: NonNullable<OrgWorkspace['initial_memories']>,
): Promise<void> {
  const namespaces = namespacesOf(org, workspace)
  for (const { content = '', scope = 'LOCAL' } of memories) {
    const namespace = Object.entries(namespaces).find(([known]) => known === scope)?.[1]
    if (content === '' || namespace === undefined) continue
    await insertMemory(sql, {
      id: randomUUID(),
      workspace_id: workspace.id,
      namespace: namespace.name,
      scope,
      kind: 'fact',
      content,
      created_at: clock.now(),
    })
  }
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
