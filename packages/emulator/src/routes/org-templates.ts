import { Refusal, type Call, type Handlers } from '../call.ts'
import { orgTemplateDirectories, type OrgTemplateDirectory } from '../org-template-directories.ts'
import { collect, refuseMissing } from './org-templates/environment.ts'
import { reconcile } from './org-templates/reconcile.ts'
import { createTree, listNodes } from './org-templates/tree.ts'

export const orgTemplates = {
  async listOrgTemplates() {
    return {
      status: 200,
      body: orgTemplateDirectories.map(({ dir, template }) => ({
        dir,
        name: template.name,
        description: template.description ?? '',
        workspaces: listNodes(template.workspaces).length,
        required_env: collect(template, 'required_env'),
        recommended_env: collect(template, 'recommended_env'),
      })),
    }
  },

  async importOrg({ body, org }, scope) {
    const source = findSource(body)
    await refuseMissing(scope.sql, org.id, source)
    const { workspaces, error } = await createTree(org, source, scope)
    const answer = {
      org: source.template.name,
      workspaces,
      count: workspaces.length,
      ...(body.mode === 'reconcile'
        ? { mode: 'reconcile' as const, ...(await reconcile(org.id, workspaces, scope)) }
        : {}),
    }
    // An answer and no refusal: what was created before the failure stays.
    return error === undefined ? { status: 201, body: answer } : { status: 207, body: { ...answer, error } }
  },
} satisfies Partial<Handlers>

/** The directory wins when both are given. */
function findSource({ dir, template }: Call<'importOrg'>['body']): OrgTemplateDirectory {
  if (dir === undefined) {
    if (template === undefined) throw new Refusal(400, "provide 'dir' or 'template'")
    return { dir: '', template, env: {} }
  }
  if (dir.startsWith('/') || dir.split(/[/\\]/).includes('..'))
    throw new Refusal(400, 'invalid org directory')
  const found = orgTemplateDirectories.find((each) => each.dir === dir)
  if (!found) throw new Refusal(404, 'org template not found')
  return found
}
