import { randomUUID } from 'node:crypto'

import { Refusal, type Handlers } from '../call.ts'
import { timestamp } from '../clock.ts'
import { toOrganization, toProvision, toUpdated } from '../state/org-views.ts'
import { assertFree, findOrg, insertOrg, listOrgs, provisionMinutes, type Org } from '../state/orgs.ts'
import { listWorkspaces } from '../state/workspaces.ts'

const pageSize = 100

export const orgs = {
  async listOrgs({ query }, { sql, clock }) {
    const limit = query.limit ?? pageSize
    const offset = query.offset ?? 0
    const page = (await listOrgs(sql)).slice(offset, offset + limit)
    return { status: 200, body: { limit, offset, orgs: page.map((org) => toSummary(org, clock.now())) } }
  },

  async createOrg({ query, body }, { sql, clock }) {
    await assertFree(sql, body.slug)
    if (query.dry_run === true) return { status: 200, body: { dry_run: true, ...body } }
    const now = clock.now()
    const org: Org = {
      ...body,
      id: randomUUID(),
      plan: 'free',
      member_count: 1,
      running_at: now + clock.wait(provisionMinutes),
      created_at: now,
    }
    await insertOrg(sql, org)
    return { status: 201, body: { ...toOrganization(org, now), status: 'provisioning' } }
  },

  async listOrgWorkspaces({ path }, { sql, clock }) {
    const org = await findOrg(sql, path.slug)
    if (!org) throw new Refusal(404, 'org not found', { slug: path.slug })
    const now = clock.now()
    const workspaces = (await listWorkspaces(sql, org.id, now)).map((workspace) => ({
      id: workspace.id,
      name: workspace.name,
      status: workspace.status,
      runtime: workspace.runtime,
      compute: workspace.compute,
      // The only place where an operator can see what `from_instance_id` of a migration wants.
      instance_id: workspace.instance_id,
    }))
    return { status: 200, body: { slug: org.slug, workspaces } }
  },
} satisfies Partial<Handlers>

function toSummary(org: Org, now: number) {
  return {
    id: org.id,
    slug: org.slug,
    name: org.name,
    plan: org.plan,
    member_count: org.member_count,
    instance_status: toProvision(org, now).status,
    last_error: '',
    created_at: timestamp(org.created_at),
    updated_at: timestamp(toUpdated(org, now)),
  }
}
