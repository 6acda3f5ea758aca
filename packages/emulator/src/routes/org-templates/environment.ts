import type { components } from '@molecule-ai/spec/types'

import { Refusal } from '../../call.ts'
import type { Sql } from '../../database.ts'
import type { OrgTemplate, OrgTemplateDirectory } from '../../org-template-directories.ts'
import { listSecrets } from '../../state/secrets.ts'
import { listNodes } from './tree.ts'

type Requirement = components['schemas']['EnvRequirement']
type Key = 'required_env' | 'recommended_env'

const suggestion = 'set them as secrets of the organisation, then import again'

/** What a template and its workspaces need, each once, single names before groups. */
export function collect(template: OrgTemplate, key: Key): Requirement[] {
  const all = [template, ...listNodes(template.workspaces)].flatMap((node) => toShown(node[key] ?? []))
  const unique = new Map(all.map((each) => [JSON.stringify(each), each]))
  return [...unique.values()].toSorted(
    (a, b) => Number(typeof a !== 'string') - Number(typeof b !== 'string'),
  )
}

/**
 * Refuses a template whose secrets are not there: first those of the whole team, then those of single workspaces, which
 * the `.env` file of a workspace's own directory may bring.
 */
export async function refuseMissing(
  sql: Sql,
  orgId: string,
  { template, env }: OrgTemplateDirectory,
): Promise<void> {
  const set = new Set((await listSecrets(sql, { orgId })).map(({ key }) => key))
  const missing = toShown(template.required_env ?? []).filter((each) => !isSatisfied(each, set))
  if (missing.length > 0)
    throw new Refusal(412, 'required environment variables are not set', {
      missing_env: missing,
      required_env: collect(template, 'required_env'),
      template: template.name,
      suggestion,
    })
  const missingBelow = listNodes(template.workspaces).flatMap((node) => {
    const own = new Set([...set, ...(env[node.files_dir ?? ''] ?? [])])
    const Unsatisfied = toShown(node.required_env ?? []).filter((each) => !isSatisfied(each, own))
    return Unsatisfied.length === 0
      ? []
      : [{ Workspace: node.name ?? '', FilesDir: node.files_dir ?? '', Unsatisfied }]
  })
  if (missingBelow.length > 0)
    throw new Refusal(412, 'required environment variables of workspaces are not set', {
      missing_workspace_env: missingBelow,
      template: template.name,
      suggestion,
    })
}

const isSatisfied = (requirement: Requirement, set: ReadonlySet<string>): boolean =>
  typeof requirement === 'string' ? set.has(requirement) : requirement.any_of.some((name) => set.has(name))

/** Only what can be the name of a variable; a group that shrinks to one name stays a group. */
function toShown(requirements: readonly Requirement[]): Requirement[] {
  return requirements.flatMap((each): Requirement[] => {
    if (typeof each === 'string') return isName(each) ? [each] : []
    const any_of = each.any_of.filter(isName)
    return any_of.length === 0 ? [] : [{ any_of }]
  })
}

const isName = (name: string): boolean => /^[A-Z][A-Z0-9_]{0,127}$/.test(name)
