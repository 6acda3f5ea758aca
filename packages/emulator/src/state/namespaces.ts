import type { components } from '@molecule-ai/spec/types'

import type { Org } from './orgs.ts'
import type { Workspace } from './workspaces.ts'

export type Namespace = components['schemas']['MemoryNamespace']

/** Where a workspace may read and write, by the scope that stands for each in the older calls. */
export function namespacesOf(org: Org, workspace: Workspace): Record<'LOCAL' | 'TEAM' | 'GLOBAL', Namespace> {
  const { id, name, parent_id } = workspace
  return {
    LOCAL: { name: `workspace:${id}`, kind: 'workspace', label: name },
    // Siblings and their parent share one; a workspace without a parent has one with its children.
    TEAM: { name: `team:${parent_id ?? id}`, kind: 'team', label: 'Team' },
    GLOBAL: { name: `org:${org.id}`, kind: 'org', label: org.name },
  }
}

/** Only workspaces without a parent write what the whole organisation reads. */
export const writesGlobal = ({ parent_id }: Workspace): boolean => parent_id === null
