import { randomUUID } from 'node:crypto'
import type { components } from '@molecule-ai/spec/types'

import type { Scope } from '../../call.ts'
import { saveContents } from '../../state/bundles.ts'
import { createUnbuilt } from '../../state/unbuilt.ts'
import { readConfig, textOf } from '../../state/templates.ts'
import { listWorkspaces } from '../../state/workspaces.ts'

type Schemas = components['schemas']

/** Creates the workspace of a bundle, then those of the bundles inside it. A failure is part of the answer. */
export async function createFromBundle(
  orgId: string,
  bundle: Schemas['BundlePart'],
  parentId: string | null,
  scope: Scope,
): Promise<Schemas['BundleImported']> {
  const { sql, clock } = scope
  const id = randomUUID()
  const name = bundle.name ?? ''
  const all = await listWorkspaces(sql, orgId, clock.now())
  // The database finds it out, and its own words are what the caller gets to read.
  if (all.some((other) => other.parent_id === parentId && other.name === name))
    return {
      workspace_id: id,
      name,
      status: 'failed',
      error: 'duplicate key value violates unique constraint: a workspace of this name exists',
    }
  const config = bundle.prompts?.['config.yaml']
  await createUnbuilt(scope, {
    id,
    org_id: orgId,
    parent_id: parentId,
    name,
    role: bundle.description ?? '',
    // Not checked, and without a default: none given is 0.
    tier: bundle.tier ?? 0,
    runtime: textOf(readConfig(config ?? '')['runtime']) || 'claude-code',
  })
  await saveContents(sql, id, {
    system_prompt: bundle.system_prompt ?? '',
    ...(config === undefined ? {} : { config }),
    skills: bundle.skills ?? [],
  })
  const children: Schemas['BundleImported'][] = []
  for (const part of bundle.sub_workspaces ?? [])
    children.push(await createFromBundle(orgId, part, id, scope))
  return {
    workspace_id: id,
    name,
    status: 'provisioning',
    ...(children.length === 0 ? {} : { children }),
  }
}
