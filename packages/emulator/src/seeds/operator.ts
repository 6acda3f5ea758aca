import { timestamp } from '../clock.ts'
import type { Sql } from '../database.ts'
import { savePin } from '../state/image-pins.ts'
import { addLeftover } from '../state/leftovers.ts'
import { orderMachine } from '../state/machines.ts'
import { insertOrg, type Org } from '../state/orgs.ts'
import { insertPurge } from '../state/purges.ts'

const smokeAt = Date.parse('2026-05-20T02:00:00Z')
const pinnedAt = Date.parse('2026-06-02T09:14:07Z')

/** An organisation that a test left behind, to be deleted. Its tenant is played by nobody. */
export async function seedSmoke(sql: Sql): Promise<void> {
  await insertOrg(sql, {
    id: 'b7e24d18-5f90-4c3a-a6d1-3e8c0f7b9254',
    slug: 'e2e-smoke',
    name: 'Smoke test',
    plan: 'free',
    owner_user_id: 'e2e-runner:e2e-smoke',
    member_count: 1,
    running_at: smokeAt,
    created_at: smokeAt,
  })
}

/** What an operator finds: a deletion and what it left behind, images, and a machine that its tenant has forgotten. */
export async function seedOperator(sql: Sql, org: Org): Promise<void> {
  await insertPurge(sql, {
    id: 'd90b3f7e-2c61-4a85-b4e9-07f5c8a2d613',
    org_id: '84f1c6a9-7d03-4e52-9b28-c5e0a3d7f146',
    org_slug: 'e2e-nightly',
    status: 'completed',
    last_step: 'audit',
    completed_at: Date.parse('2026-06-19T02:31:08Z'),
  })
  for (const kind of ['dns', 'tunnel'] as const) await addLeftover(sql, 'e2e-nightly', kind)
  await savePin(sql, 'thin-ami', 'us-east-2', { region: 'us-east-2', ami_id: 'ami-0example000000001' })
  // There is none for langgraph: its machines cannot be built until somebody promotes one.
  for (const template_name of ['claude-code', 'codex', 'google-adk', 'hermes', 'openclaw'])
    await savePin(sql, 'runtime', template_name, {
      template_name,
      region: 'global',
      image_digest: `sha256:${'0a1b2c3d4e5f60718293a4b5c6d7e8f9'.repeat(2)}`,
      git_sha: '1f6b8e0c472d1f6b8e0c47c861f6b8e0c472d1f6',
      promoted_by: 'api-token-0example',
      promoted_at: timestamp(pinnedAt),
      notes: '',
    })
  const workspaceId = 'c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135'
  await orderMachine(sql, {
    token: `${workspaceId}:create`,
    workspaceId,
    orgId: org.id,
    provider: 'aws',
    instanceId: 'i-0example000000005',
    attached: false,
    runningAt: pinnedAt,
  })
}
