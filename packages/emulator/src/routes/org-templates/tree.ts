import type { components } from '@molecule-ai/spec/types'

import type { Scope } from '../../call.ts'
import type { OrgTemplateDirectory, OrgWorkspace } from '../../org-template-directories.ts'
import type { Org } from '../../state/orgs.ts'
import { listWorkspaces } from '../../state/workspaces.ts'
import { createImportedWorkspace } from './imported-workspace.ts'

type Imported = components['schemas']['ImportedWorkspace']

/** All nodes of a template, each before those below it; what is not spawned is left out with its subtree. */
export function listNodes(nodes: readonly OrgWorkspace[] = []): OrgWorkspace[] {
  return nodes
    .filter((node) => node.spawning !== false)
    .flatMap((node) => [node, ...listNodes(node.children)])
}

/** Creates the workspaces of a template that are not there yet, up to the first that cannot be created. */
export async function createTree(
  org: Org,
  source: OrgTemplateDirectory,
  scope: Scope,
): Promise<{ workspaces: Imported[]; error?: string }> {
  const workspaces: Imported[] = []
  const create = async (
    nodes: readonly OrgWorkspace[],
    parentId: string | null,
  ): Promise<string | undefined> => {
    for (const node of nodes) {
      if (node.spawning === false) continue
      const created = (await findExisting(org.id, node, parentId, scope)) ?? (await add(node, parentId))
      if ('error' in created) return created.error
      workspaces.push(created)
      const error = await create(node.children ?? [], created.id)
      if (error !== undefined) return error
    }
    return undefined
  }
  const add = (node: OrgWorkspace, parentId: string | null) =>
    createImportedWorkspace(
      node,
      { org, parentId, source, isFirst: workspaces.every(({ skipped }) => skipped) },
      scope,
    )

  const error = await create(source.template.workspaces ?? [], null)
  return error === undefined ? { workspaces } : { workspaces, error }
}

/** A workspace is told by its name and its parent: one that is there is kept as it is. */
async function findExisting(
  orgId: string,
  node: OrgWorkspace,
  parentId: string | null,
  { sql, clock }: Scope,
): Promise<Imported | undefined> {
  const all = await listWorkspaces(sql, orgId, clock.now())
  const found = all.find((other) => other.parent_id === parentId && other.name === (node.name ?? ''))
  return found && { id: found.id, name: found.name, tier: found.tier, skipped: true }
}
