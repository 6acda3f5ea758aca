import type { components } from '@molecule-ai/spec/types'

import type { Scope } from '../../call.ts'
import { findContents, type Contents } from '../../state/bundles.ts'
import { findTemplate, listTemplates, toTemplateId } from '../../state/templates.ts'
import { listChildren } from '../../state/tree.ts'
import type { Workspace } from '../../state/workspaces.ts'

type Bundle = components['schemas']['Bundle']

/** Writes a workspace and everything below it as one document. */
export async function toBundle(workspace: Workspace, scope: Scope): Promise<Bundle> {
  const children = await listChildren(scope.sql, workspace, scope.clock.now())
  const { system_prompt, config, skills } = await readContents(workspace, scope)
  const sub_workspaces: Bundle[] = []
  for (const child of children) sub_workspaces.push(await toBundle(child, scope))
  return {
    schema: '1.0',
    id: workspace.id,
    name: workspace.name,
    description: workspace.role ?? '',
    tier: workspace.tier,
    model: '',
    system_prompt,
    skills: skills as Bundle['skills'],
    tools: [],
    prompts: config === undefined ? {} : { 'config.yaml': config },
    sub_workspaces,
    agent_card: null,
    author: '',
    version: '1.0.0',
  }
}

async function readContents(workspace: Workspace, { sql }: Scope): Promise<Contents> {
  const { name, org_id, runtime, status } = workspace
  const contents = { system_prompt: '', skills: [] }
  if (status === 'online')
    return {
      ...contents,
      config: `name: ${name}\nruntime: ${runtime}\n`,
      ...(await findContents(sql, workspace.id)),
    }
  // Without a running machine the real service takes the template of the same name, or simply the first that it finds.
  const template =
    (await findTemplate(sql, org_id, toTemplateId(name))) ?? (await listTemplates(sql, org_id)).at(0)
  const config = template?.files['config.yaml']
  return config === undefined ? contents : { ...contents, config }
}
