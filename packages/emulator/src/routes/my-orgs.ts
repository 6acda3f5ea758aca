import { randomUUID } from 'node:crypto'

import { Refusal, type Caller, type Handlers, type Scope } from '../call.ts'
import { timestamp } from '../clock.ts'
import { isTooMany } from '../state/instance-lookups.ts'
import { findOrgOf, isMember, listMembers, listOrgsOf } from '../state/members.ts'
import { removeOrg } from '../state/org-removal.ts'
import { toOrganization, toProvision } from '../state/org-views.ts'
import { assertFree, findOrg, insertOrg, provisionMinutes, type Org } from '../state/orgs.ts'

export const myOrgs = {
  async listMyOrgs({ caller }, { sql, clock }) {
    const own = await listOrgsOf(sql, toUserId(caller))
    return { status: 200, body: own.map((org) => toOrganization(org, clock.now())) }
  },

  async createMyOrg({ caller, body }, { sql, clock }) {
    // The ends of the name play what a person cannot cause here: there are no terms to accept and nothing to pay.
    if (body.name.endsWith('lacks-terms')) throw new Refusal(412, 'terms not accepted')
    if (body.name.endsWith('lacks-credit')) throw new Refusal(402, 'insufficient credit')
    await assertFree(sql, body.slug)
    const now = clock.now()
    const org: Org = {
      id: randomUUID(),
      slug: body.slug,
      name: body.name,
      plan: 'free',
      owner_user_id: toUserId(caller),
      member_count: 1,
      running_at: now + clock.wait(provisionMinutes),
      created_at: now,
    }
    await insertOrg(sql, org)
    return { status: 201, body: { ...toOrganization(org, now), status: 'provisioning' } }
  },

  async getOrg({ path, caller }, scope) {
    return { status: 200, body: toOrganization(await getOwn(path.slug, caller, scope), scope.clock.now()) }
  },

  async deleteOrg({ path, caller }, scope) {
    const org = await getOrg(path.slug, scope)
    if (org.owner_user_id !== toUserId(caller))
      throw new Refusal(403, 'only the owner can delete an organization')
    await removeOrg(scope.sql, org, scope.clock.now())
    return { status: 204, body: undefined }
  },

  async exportOrg({ path, caller }, scope) {
    const { sql, clock } = scope
    const now = clock.now()
    const org = await getOwn(path.slug, caller, scope)
    const { status } = toProvision(org, now)
    const members = await listMembers(sql, org)
    return {
      status: 200,
      body: {
        schema_version: '1',
        exported_at: timestamp(now),
        exported_by: toUserId(caller),
        subject: { user_id: toUserId(caller) },
        organization: toOrganization(org, now),
        ...(status === 'failed' ? {} : { infrastructure: { status } }),
        members: members.map((user_id) => ({ user_id })),
        notes: {},
      },
    }
  },

  async getOrgProvisionStatus({ path, caller }, { sql, clock }) {
    // Whether it exists is not told to strangers.
    const org = await findOrgOf(sql, path.slug, toUserId(caller))
    if (!org) throw new Refusal(404, 'org not found', { slug: path.slug })
    const now = clock.now()
    const provision = toProvision(org, now)
    const isRunning = provision.status === 'running'
    return {
      status: 200,
      body: {
        ...provision,
        message: messages[provision.stage],
        eta_seconds: provision.status === 'provisioning' ? Math.ceil((org.running_at - now) / 1000) : 0,
        ...(isRunning ? { url: `https://${org.slug}.moleculesai.app` } : {}),
      },
    }
  },

  async getOrgInstance({ path }, scope) {
    const { sql, clock } = scope
    const now = clock.now()
    if (await isTooMany(sql, now, clock.wait(1))) throw new Refusal(429, 'rate limit exceeded')
    const org = await getOrg(path.slug, scope)
    const { status } = toProvision(org, now)
    // An address that is reserved for documents: it leads nowhere.
    const ip = status === 'running' ? '203.0.113.10' : ''
    return { status: 200, body: { slug: org.slug, status, ip, org_id: org.id } }
  },
} satisfies Partial<Handlers>

const messages = {
  launching: 'Starting the machine.',
  installing: 'Installing the platform.',
  starting: 'Starting the platform.',
  configuring_https: 'Getting a certificate.',
  ready: 'The tenant is ready.',
  failed: 'The tenant could not be built.',
} as const

const toUserId = ({ userId = '' }: Caller): string => userId

async function getOrg(slug: string, { sql }: Scope): Promise<Org> {
  const org = await findOrg(sql, slug)
  if (!org) throw new Refusal(404, 'org not found', { slug })
  return org
}

/** An organisation that the caller belongs to. */
async function getOwn(slug: string, caller: Caller, scope: Scope): Promise<Org> {
  const org = await getOrg(slug, scope)
  if (!(await isMember(scope.sql, org, toUserId(caller))))
    throw new Refusal(403, 'not a member of this organization')
  return org
}
