import { describe, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { faultHeader } from './faults/fault-header.ts'
import {
  createSandboxClient,
  nowhere,
  reports,
  research,
  until,
  type SandboxClient,
} from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({ speed: 100_000 })
const { call } = sandbox

const at = (slug: string) => ({ path: { slug } })
const remove = (slug: string, headers = {}) =>
  call('deleteTenant', { ...at(slug), body: { confirm: slug }, headers })
const unknown = (slug: string) => ({ status: 404, body: { error: 'org not found', slug } })
const slugs = async (): Promise<string[]> =>
  (await call('listOrgs')).body.orgs.map((org: { slug: string }) => org.slug)
const purgeOf = async (slug: string) =>
  (await call('listPurges')).body.purges.find((purge: { org_slug: string }) => purge.org_slug === slug)
const create = (client = call) =>
  client('createOrg', { body: { slug: 'initech', name: 'Initech', owner_user_id: 'user_1' } })
/** Where nothing that takes time ever ends. */
async function inRealTime(work: (client: SandboxClient) => Promise<void>): Promise<void> {
  const slow = await startEmulator({ fetchOnly: true, speed: 1 })
  await work(createSandboxClient(slow))
  await slow.close()
  expect(slow.findings).toEqual([])
}
const untilRunning = () =>
  until(
    () => call('getTenantDiagnostics', at('initech')),
    ({ body }) => body.instance.status === 'running',
  )

describe('the admin token', () => {
  it('opens the tenant', async () => {
    const { body } = await call('getOrgAdminToken', at('acme'))
    expect(body).toEqual({ slug: 'acme', admin_token: sandbox.emulator.tenants[0]?.adminToken })
    const headers = { Authorization: `Bearer ${body.admin_token}` }
    await expect(call('listWorkspaces', { headers })).resolves.toMatchObject({ status: 200 })
  })

  it('is there once the tenant is built', async () => {
    await inRealTime(async (client) => {
      await create(client)
      await expect(client('getOrgAdminToken', at('initech'))).resolves.toEqual({
        status: 404,
        body: { error: 'tenant has no admin token yet', slug: 'initech' },
      })
    })
    await create()
    await untilRunning()
    await expect(call('getOrgAdminToken', at('initech'))).resolves.toMatchObject({ status: 200 })
    await expect(call('getOrgAdminToken', at('umbrella'))).resolves.toEqual(unknown('umbrella'))
  })
})

describe('deleting a tenant', () => {
  it('leaves a receipt, a purge and nothing else', async () => {
    const { status, body } = await remove('acme')
    expect([status, body]).toEqual([
      200,
      {
        deleted: true,
        slug: 'acme',
        purge_id: expect.any(String),
        org_id: sandbox.emulator.tenants[0]?.orgId,
      },
    ])
    expect(await purgeOf('acme')).toEqual({
      id: body.purge_id,
      org_id: body.org_id,
      org_slug: 'acme',
      status: 'completed',
      last_step: 'audit',
      completed_at: expect.any(String),
    })
    for (const operationId of ['listTenantBootEvents', 'getTenantDiagnostics', 'listOrgWorkspaces'] as const)
      await expect(call(operationId, at('acme'))).resolves.toEqual(unknown('acme'))
    expect(await slugs()).toEqual(['globex', 'e2e-smoke', 'hooli'])
    await expect(remove('acme')).resolves.toEqual(unknown('acme'))
    await expect(call('listWorkspaces')).rejects.toThrow('fetch failed')
    const workspace = { path: { workspace_id: reports } }
    await expect(call('getOrgWorkspaceConsole', workspace)).resolves.toMatchObject({ status: 404 })
    await expect(call('getWorkspaceMigrationStatus', workspace)).resolves.toMatchObject({ status: 404 })
  })

  it('takes nothing but the exact slug for a confirmation, before it looks for the organisation', async () => {
    for (const confirm of ['Acme', 'globex', 'acme '])
      await expect(call('deleteTenant', { ...at('acme'), body: { confirm } })).resolves.toEqual({
        status: 400,
        body: { error: 'confirm must equal the slug' },
      })
    await expect(
      call('deleteTenant', { ...at('umbrella'), body: { confirm: 'acme' } }),
    ).resolves.toMatchObject({
      status: 400,
    })
    await expect(call('deleteTenant', { ...at('acme'), body: {} })).resolves.toEqual({
      status: 400,
      body: { error: 'confirm is required', fields: ['confirm'] },
    })
    expect(await slugs()).toContain('acme')
    expect(await purgeOf('acme')).toBeUndefined()
  })

  it('goes on where it stopped when it is sent again', async () => {
    await expect(remove('acme', { [faultHeader]: 'fail-at=rows' })).resolves.toEqual({
      status: 500,
      body: { error: 'tenant deletion failed', slug: 'acme' },
    })
    const stopped = await purgeOf('acme')
    expect(stopped).toMatchObject({ status: 'failed', last_step: 'dns', completed_at: null })
    expect((await call('getTenantDiagnostics', at('acme'))).body).toEqual({
      slug: 'acme',
      org: { present: true },
      instance: { present: false },
      dns: { present: false },
      tunnel: { present: false },
    })
    await expect(call('listWorkspaces')).rejects.toThrow('fetch failed')
    const { body } = await remove('acme')
    expect(body.purge_id).toBe(stopped.id)
    expect(await purgeOf('acme')).toMatchObject({ status: 'completed' })
  })

  it('waits for what is being done with the organisation', async () => {
    const busy = { status: 409, body: { error: 'organization has an active lifecycle operation' } }
    await inRealTime(async (client) => {
      await create(client)
      const move = { from: 'aws', to: 'gcp', confirm: true }
      await client('migrateWorkspaceProvider', { path: { workspace_id: reports }, body: move })
      for (const slug of ['initech', 'acme'])
        await expect(client('deleteTenant', { ...at(slug), body: { confirm: slug } })).resolves.toEqual(busy)
    })
    await create()
    await untilRunning()
    await expect(remove('initech')).resolves.toMatchObject({ status: 200 })
  })

  it('frees the slug, but the old tenant stays away', async () => {
    await remove('globex')
    const body = { slug: 'globex', name: 'Globex again', owner_user_id: 'user_1' }
    await expect(call('createOrg', { body })).resolves.toMatchObject({ status: 201 })
    await expect(createSandboxClient(sandbox.emulator, 'globex')('listWorkspaces')).rejects.toThrow(
      'fetch failed',
    )
  })
})

it('cuts the connection to a deleted tenant', async () => {
  const listening = await startEmulator({ speed: 100_000 })
  const client = createSandboxClient(listening)
  await expect(client('listWorkspaces')).resolves.toMatchObject({ status: 200 })
  await client('deleteTenant', { ...at('acme'), body: { confirm: 'acme' } })
  await expect(client('listWorkspaces')).rejects.toThrow('fetch failed')
  await expect(client('listOrgs')).resolves.toMatchObject({ status: 200 })
  await listening.close()
})

it('cleans up what deleted tenants left behind', async () => {
  const scrub = (confirm: string) => call('scrubTenantArtifacts', { ...at('e2e-nightly'), body: { confirm } })
  await expect(scrub('acme')).resolves.toMatchObject({ status: 400 })
  await expect(call('cleanupOrphanTunnels')).resolves.toEqual({
    status: 200,
    body: { deleted_count: 1, failed: {} },
  })
  await expect(scrub('e2e-nightly')).resolves.toMatchObject({ body: { removed: ['dns'] } })
  await expect(scrub('e2e-nightly')).resolves.toMatchObject({ body: { removed: [] } })
  expect((await call('cleanupOrphanTunnels')).body.deleted_count).toBe(0)
})

it('lists the deletion of an organisation by its owner too', async () => {
  await call('deleteOrg', at('hooli'))
  expect(await purgeOf('hooli')).toMatchObject({ status: 'completed', last_step: 'audit' })
})

it('lists as many deletions as asked for, newest first', async () => {
  await remove('e2e-smoke')
  const { body } = await call('listPurges', { query: { limit: '1' } })
  expect(body.purges.map((purge: { org_slug: string }) => purge.org_slug)).toEqual(['e2e-smoke'])
  expect((await call('listPurges')).body.purges).toHaveLength(2)
})

describe('redeploying', () => {
  const done = { ssm_status: 'Success', ssm_exit_code: 0, healthz_ok: true, verified_on_target: true }
  const fleet = (body: object, headers = {}) =>
    call('redeployFleet', { body: { confirm: true, ...body }, headers })

  it('plans or does it for one tenant', async () => {
    await expect(call('redeployTenant', { ...at('acme'), body: { dry_run: true } })).resolves.toEqual({
      status: 200,
      body: { slug: 'acme', ssm_status: 'DryRun' },
    })
    await expect(call('redeployTenant', at('acme'))).resolves.toEqual({
      status: 200,
      body: { slug: 'acme', ...done },
    })
    await expect(call('redeployTenant', at('umbrella'))).resolves.toEqual(unknown('umbrella'))
  })

  it('starts with the canary and leaves out what tests made', async () => {
    await expect(fleet({ canary_slug: 'globex' })).resolves.toEqual({
      status: 200,
      body: {
        ok: true,
        results: [
          { slug: 'globex', phase: 'canary', ...done },
          { slug: 'acme', phase: 'fleet', ...done },
          { slug: 'hooli', phase: 'fleet', ...done },
        ],
        stragglers: [],
      },
    })
    const { body } = await fleet({ only_slugs: ['acme', 'e2e-smoke'], dry_run: true })
    expect(body.results).toEqual([{ slug: 'acme', phase: 'fleet', ssm_status: 'DryRun' }])
  })

  it('answers in the same shape when a tenant fails', async () => {
    const { status, body } = await fleet({}, { [faultHeader]: 'fail-at=globex' })
    expect([status, body.ok]).toEqual([500, false])
    expect(body.results).toMatchObject([
      { slug: 'acme', ssm_status: 'Success' },
      { slug: 'globex', ssm_status: 'Failed', error: 'failed on request' },
      { slug: 'hooli', ssm_status: 'Success' },
    ])
  })

  it.each([
    ['nothing', undefined, 'invalid request body: it is empty'],
    ['no confirmation', {}, 'confirm must be true'],
    ['a refusal', { confirm: false }, 'confirm must be true'],
    ['no tenants', { confirm: true, only_slugs: [] }, 'only_slugs must NOT have fewer than 1 items'],
  ])('refuses %s', async (_, body, error) => {
    await expect(call('redeployFleet', { body })).resolves.toMatchObject({ status: 400, body: { error } })
  })

  it('restarts the workspaces of a runtime, or builds their machines anew', async () => {
    const redeploy = (body?: object) => call('redeployTenantWorkspaces', { ...at('acme'), body })
    const machineOf = async () =>
      (await sandbox.emulator.workspaces()).find((workspace) => workspace.id === research)?.instanceId
    const before = await machineOf()
    const { body: plan } = await redeploy({ runtime: 'codex', dry_run: true })
    expect(plan).toMatchObject({ dry_run: true, workspaces: [{ name: 'Charts' }, { name: 'Research' }] })
    await redeploy()
    expect(await machineOf()).toBe(before)
    await redeploy({ runtime: 'codex', recreate: true })
    expect(await machineOf()).not.toBe(before)
  })
})

it('shows an operator the console of a machine', async () => {
  await expect(call('getOrgWorkspaceConsole', { path: { workspace_id: reports } })).resolves.toEqual({
    status: 200,
    body: { output: 'booting i-0example000000001\nstarting claude-code\nagent is online\n' },
  })
})

describe('who pays for a model', () => {
  const wire = (slug = 'acme', workspace_id = reports) => ({
    path: { workspace_id },
    query: { org_slug: slug },
  })

  it('is what was said last, or what follows from the rest', async () => {
    await call('setOrgWorkspaceBillingMode', { ...wire(), body: { mode: 'byok' } })
    await expect(call('getOrgWorkspaceBillingMode', wire())).resolves.toMatchObject({
      body: { resolved_mode: 'byok', source: 'workspace_override' },
    })
    const { body } = await call('setOrgWorkspaceBillingMode', { ...wire(), body: { mode: null } })
    expect(body).toMatchObject({ resolved_mode: 'platform_managed', workspace_override: null })
  })

  it.each([
    ['an unknown organisation', 404, wire('umbrella'), { mode: 'byok' }],
    ['a workspace that its tenant does not have', 502, wire('acme', nowhere), { mode: 'byok' }],
    ['no mode', 400, wire(), {}],
    ['an unknown mode', 400, wire(), { mode: 'mine' }],
    ['no organisation', 400, { path: { workspace_id: reports } }, { mode: 'byok' }],
  ])('is not said for %s', async (_, status, where, body) => {
    await expect(call('setOrgWorkspaceBillingMode', { ...where, body })).resolves.toMatchObject({ status })
  })
})
