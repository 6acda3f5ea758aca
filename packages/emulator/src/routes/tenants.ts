import { Refusal, type Handlers, type Scope } from '../call.ts'
import { timestamp } from '../clock.ts'
import { readFault } from '../fault.ts'
import { toAdminToken } from '../sandbox.ts'
import { removeAllLeftovers, removeLeftovers } from '../state/leftovers.ts'
import { findActiveMigration } from '../state/migrations.ts'
import { removeOrg } from '../state/org-removal.ts'
import { toProvision } from '../state/org-views.ts'
import { findOrg, type Org } from '../state/orgs.ts'
import { findPurge, isPast, listPurges, purgeSteps } from '../state/purges.ts'
import { findWorkspaceAnywhere, listWorkspaces, type Workspace } from '../state/workspaces.ts'
import { billingMode } from './tenants/billing-mode.ts'
import { redeploy } from './tenants/redeploy.ts'

const pageSize = 100

export const tenants = {
  async getOrgAdminToken({ path }, scope) {
    const org = await getOrg(path.slug, scope)
    const { slug } = org
    if (toProvision(org, scope.clock.now()).status !== 'running')
      throw new Refusal(404, 'tenant has no admin token yet', { slug })
    return { status: 200, body: { slug, admin_token: toAdminToken(slug) } }
  },

  async deleteTenant({ path, body, headers }, scope) {
    const { sql, clock } = scope
    assertConfirmed(path.slug, body.confirm)
    const org = await getOrg(path.slug, scope)
    if (await isBusy(org, scope)) throw new Refusal(409, 'organization has an active lifecycle operation')
    // The real service answers after up to two minutes; the sandbox is not that thorough.
    const purge = await removeOrg(sql, org, clock.now(), readFault(headers, purgeSteps))
    // Answered, not thrown: what was deleted so far stays deleted.
    if (purge.status !== 'completed')
      return { status: 500, body: { error: 'tenant deletion failed', slug: org.slug } }
    return { status: 200, body: { deleted: true, slug: org.slug, purge_id: purge.id, org_id: org.id } }
  },

  async scrubTenantArtifacts({ path, body }, { sql }) {
    assertConfirmed(path.slug, body.confirm)
    // What the real service does to a tenant in service is not known. Here only what is left of one that is gone goes.
    return { status: 200, body: { slug: path.slug, removed: await removeLeftovers(sql, path.slug) } }
  },

  async listPurges({ query }, { sql }) {
    const purges = (await listPurges(sql)).slice(0, query.limit ?? pageSize).map((purge) => ({
      ...purge,
      completed_at: purge.completed_at === null ? null : timestamp(purge.completed_at),
    }))
    return { status: 200, body: { purges } }
  },

  // Under which key the real service lists the events, and what is in one, is not known; so there are none.
  async listTenantBootEvents({ path }, scope) {
    const { slug, id } = await getOrg(path.slug, scope)
    return { status: 200, body: { slug, org_id: id } }
  },

  async getTenantDiagnostics({ path }, scope) {
    const { sql, clock } = scope
    const org = await getOrg(path.slug, scope)
    const purge = await findPurge(sql, org.id)
    const { status } = toProvision(org, clock.now())
    const hasInstance = !isPast(purge, 'compute')
    const isNamed = status === 'running' && !isPast(purge, 'dns')
    return {
      status: 200,
      body: {
        slug: org.slug,
        org: { present: true },
        instance: hasInstance ? { present: true, status } : { present: false },
        dns: { present: isNamed },
        tunnel: { present: isNamed },
      },
    }
  },

  async cleanupOrphanTunnels(_, { sql }) {
    return { status: 200, body: { deleted_count: await removeAllLeftovers(sql, 'tunnel'), failed: {} } }
  },

  async getOrgWorkspaceConsole({ path }, { sql, clock }) {
    const workspace = await findWorkspaceAnywhere(sql, path.workspace_id, clock.now())
    if (!workspace || workspace.instance_id === null) throw new Refusal(404, 'workspace not found')
    return { status: 200, body: { output: toConsole(workspace) } }
  },

  ...redeploy,
  ...billingMode,
} satisfies Partial<Handlers>

function assertConfirmed(slug: string, confirm: string): void {
  if (confirm !== slug) throw new Refusal(400, 'confirm must equal the slug')
}

async function getOrg(slug: string, { sql }: Scope): Promise<Org> {
  const org = await findOrg(sql, slug)
  if (!org) throw new Refusal(404, 'org not found', { slug })
  return org
}

/** Which operations the real service waits for is not known. Building a tenant and moving a workspace are such here. */
async function isBusy(org: Org, { sql, clock }: Scope): Promise<boolean> {
  const now = clock.now()
  if (toProvision(org, now).status === 'provisioning') return true
  for (const { id } of await listWorkspaces(sql, org.id, now))
    if (await findActiveMigration(sql, id)) return true
  return false
}

const toConsole = ({ instance_id, runtime, status }: Workspace): string =>
  [
    `booting ${instance_id}`,
    `starting ${runtime}`,
    ...(status === 'provisioning' ? [] : [`agent is ${status}`]),
  ]
    .map((line) => `${line}\n`)
    .join('')
