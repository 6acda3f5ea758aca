import type { Clock } from './clock.ts'
import type { Sql } from './database.ts'
import { tenantKeys } from './sandbox.ts'
import { seedHooli, seedMembers } from './seeds/my-orgs.ts'
import { seedOperator, seedSmoke } from './seeds/operator.ts'
import { seedTokens } from './seeds/tokens.ts'
import { seedObserve } from './seeds/observe.ts'
import { seedPlugins } from './seeds/plugins.ts'
import { seedTemplates } from './seeds/templates.ts'
import { seedWorkspaceSettings } from './seeds/workspace-settings.ts'
import { seedChannels } from './seeds/channels.ts'
import { seedSchedules } from './seeds/schedules.ts'
import { seedMessages } from './seeds/messages.ts'
import { orderMachine } from './state/machines.ts'
import { addOrgToken } from './state/org-tokens.ts'
import { insertOrg, listOrgs, type Org } from './state/orgs.ts'
import { listPurges } from './state/purges.ts'
import { saveSecret } from './state/secrets.ts'
import { createToken } from './state/tokens.ts'
import { saveWorkspace, type Provider } from './state/workspaces.ts'

// Ids and names are those of the examples in management.yaml, so that what the documentation shows works here.
export const acme = toOrg('5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95', 'acme', 'Acme', 'pro', 4)
export const globex = toOrg('c81e4f27-0b95-4a6d-93f2-7a5d1e8c0b34', 'globex', 'Globex', 'free', 1)

const start = Date.parse('2026-06-02T09:14:07Z')
const day = 86_400_000

interface Seed {
  readonly org: Org
  readonly id: string
  readonly name: string
  readonly role: string
  readonly runtime: string
  readonly provider: Provider
  readonly type: string
  readonly instance: string
  readonly parent?: string
}

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const support = '61f0d2c9-3b84-4e9a-a75d-8e2c1b6f4093'

/** The workspaces that every sandbox starts with. The names of the last two of acme make their migrations fail. */
export const seeds: readonly Seed[] = [
  {
    org: acme,
    id: '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47',
    name: 'Reports',
    role: 'Writes the weekly report',
    runtime: 'claude-code',
    provider: 'aws',
    type: 't3.medium',
    instance: 'i-0example000000001',
  },
  {
    org: acme,
    id: office,
    name: 'Office',
    role: 'Hands out work',
    runtime: 'claude-code',
    provider: 'aws',
    type: 't3.medium',
    instance: 'i-0example000000002',
  },
  {
    org: acme,
    id: '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12',
    name: 'Charts',
    role: 'Draws',
    runtime: 'codex',
    provider: 'gcp',
    type: 'e2-standard-2',
    instance: '4711000000000000001',
    parent: office,
  },
  {
    org: acme,
    id: '2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62',
    name: 'Research',
    role: 'Reads papers',
    runtime: 'codex',
    provider: 'hetzner',
    type: 'cpx31',
    instance: '48151623',
  },
  {
    org: acme,
    id: 'a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15',
    name: 'Archive fails-at-snapshotting',
    role: 'Shows a migration that fails before there is a target',
    runtime: 'claude-code',
    provider: 'aws',
    type: 't3.medium',
    instance: 'i-0example000000003',
  },
  {
    org: acme,
    id: 'd85b3f60-e1a9-4c72-8b04-9c6e5d2f7a38',
    name: 'Billing fails-at-target_healthy',
    role: 'Shows a migration that is rolled back',
    runtime: 'claude-code',
    provider: 'aws',
    type: 't3.medium',
    instance: 'i-0example000000004',
  },
  {
    org: globex,
    id: support,
    name: 'Support',
    role: 'Answers customers',
    runtime: 'hermes',
    provider: 'gcp',
    type: 'e2-standard-2',
    instance: '4711000000000000002',
  },
  {
    org: globex,
    id: 'e7930a5c-d4f1-4b68-9c2e-0a8d6f3b5e71',
    name: 'Watch',
    role: 'Looks after the machines',
    runtime: 'claude-code',
    provider: 'hetzner',
    type: 'cpx31',
    instance: '48151624',
  },
]

/** Fills an empty state. What is there already is left alone: a revoked key stays revoked after a restart. */
export async function seed(sql: Sql, clock: Clock): Promise<void> {
  if ((await listOrgs(sql)).length > 0 || (await listPurges(sql)).length > 0) return
  // First, because lists are newest first.
  await seedHooli(sql)
  await seedSmoke(sql)
  for (const org of [globex, acme]) {
    await insertOrg(sql, org)
    await addOrgToken(sql, org.id, tenantKeys[org.slug as 'acme' | 'globex'].orgApiKey, {
      id: org === acme ? '3c9f0b57-6e2a-4d81-b4f3-1a7d5c8e9026' : '8d14e6a2-b70c-4f95-93d8-5e2b0c7f6a41',
      name: 'sandbox',
      root_id: org === acme ? office : support,
      created_by: 'session:sandbox',
      created_at: org.created_at,
      expires_at: null,
    })
  }
  // Nobody has this one; it is there to be listed and revoked.
  await addOrgToken(sql, acme.id, createToken(), {
    id: 'e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59',
    name: 'ci',
    root_id: null,
    created_by: 'admin-token',
    created_at: start + day,
    expires_at: null,
  })
  for (const [index, workspace] of seeds.entries()) await insertWorkspace(sql, workspace, index)
  for (const key of ['SENTRY_DSN', 'GITHUB_TOKEN']) await saveSecret(sql, { orgId: acme.id }, key, start)
  const [reports] = seeds
  await saveSecret(sql, { orgId: acme.id, workspaceId: reports?.id ?? '' }, 'GITHUB_TOKEN', start + day)
  await saveSecret(sql, { orgId: globex.id }, 'SENTRY_DSN', start)
  await seedMembers(sql)
  await seedTokens(sql)
  await seedObserve(sql)
  await seedOperator(sql, acme)
  for (const org of [acme, globex]) await seedTemplates(sql, org.id)
  await seedPlugins(sql)
  await seedWorkspaceSettings(sql)
  await seedSchedules(sql, acme.id, clock)
  await seedChannels(sql)
  await seedMessages(sql)
}

async function insertWorkspace(sql: Sql, workspace: Seed, index: number): Promise<void> {
  const { org, id, name, role, runtime, provider, type, instance, parent = null } = workspace
  const created_at = start + index * 60_000
  await saveWorkspace(sql, {
    id,
    org_id: org.id,
    parent_id: parent,
    name,
    role,
    tier: 4,
    status: 'online',
    online_at: created_at,
    runtime,
    model: 'minimax/MiniMax-M2.7',
    external: false,
    url: '',
    workspace_dir: null,
    workspace_access: 'none',
    budget_limit: null,
    max_concurrent_tasks: 1,
    x: 120 * (index + 1),
    y: 80,
    collapsed: false,
    compute: { provider, instance_type: type },
    provider,
    instance_id: instance,
    env: ['TZ'],
    created_at,
    removed_at: null,
  })
  await orderMachine(sql, {
    token: `${id}:create`,
    workspaceId: id,
    orgId: org.id,
    provider,
    type,
    instanceId: instance,
  })
}

function toOrg(id: string, slug: string, name: string, plan: string, members: number): Org {
  const created_at = Date.parse(slug === 'acme' ? '2026-06-02T09:14:07Z' : '2026-05-28T11:02:33Z')
  return {
    id,
    slug,
    name,
    plan,
    owner_user_id: `user_${slug}_owner`,
    member_count: members,
    running_at: created_at,
    created_at,
  }
}
