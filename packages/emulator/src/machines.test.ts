import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import { createSandboxClient, nowhere, reports, until, type SandboxClient } from './testing/sandbox-client.ts'

let emulator: Emulator
let call: SandboxClient
/** As the tenants of acme and globex call. */
let acme: Record<string, string | undefined>
let globex: Record<string, string | undefined>
beforeEach(async () => {
  emulator = await startEmulator({ fetchOnly: true, speed: 100_000 })
  call = createSandboxClient(emulator)
  const [first, second] = emulator.tenants.map(({ adminToken }) => ({
    Authorization: `Bearer ${emulator.provisionSecret}`,
    'X-Molecule-Admin-Token': adminToken,
  }))
  acme = first ?? {}
  globex = second ?? {}
})
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const workspace_id = '3e7f1a5d-9c62-4b6d-8f04-95e3ba170c81'
const order = {
  org_id: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
  workspace_id,
  runtime: 'claude-code',
  platform_url: 'https://acme.moleculesai.app',
}
const provision = (more: object = {}, headers: Record<string, string | undefined> = acme) =>
  call('provisionMachine', { body: { ...order, ...more }, headers })
const statusOf = (
  instance_id: string,
  headers: Record<string, string | undefined> = acme,
  path = { workspace_id },
) => call('getMachineStatus', { path, query: { instance_id }, headers })

it('builds a machine, shows it until it runs, and ends it', async () => {
  const { status, body } = await provision({ provider: 'hetzner' })
  expect([status, body]).toEqual([
    201,
    {
      instance_id: expect.stringMatching(/^\d{8}$/),
      state: 'pending',
      public_ip: expect.stringMatching(/^203\.0\.113\./),
      private_ip: expect.stringMatching(/^10\./),
      runtime: 'claude-code',
      domain: '3e7f1a5d.acme.moleculesai.app',
    },
  ])
  await until(
    () => statusOf(body.instance_id),
    (reply) => reply.body.state === 'running',
  )
  const end = {
    path: { workspace_id },
    query: { instance_id: body.instance_id, prune: 'true' },
    headers: acme,
  }
  await expect(call('deprovisionMachine', end)).resolves.toEqual({
    status: 200,
    body: { status: 'terminated' },
  })
  await expect(statusOf(body.instance_id)).resolves.toMatchObject({ body: { state: 'terminated' } })
})

it('does not build a second machine while the first is being built', async () => {
  const slow = await startEmulator({ fetchOnly: true, speed: 1 })
  const client = createSandboxClient(slow)
  await client('provisionMachine', { body: order, headers: acme })
  await expect(client('provisionMachine', { body: order, headers: acme })).resolves.toEqual({
    status: 409,
    body: { error: 'provision_in_progress' },
  })
  await slow.close()
})

describe('credentials', () => {
  const refused = { status: 401, body: { error: 'unauthorized' } }
  const deprovision = (headers: Record<string, string | undefined>) =>
    call('deprovisionMachine', { path: { workspace_id: reports }, headers })

  it('are the shared secret, and where a machine ends the token of its tenant too', async () => {
    const secretOnly = { 'X-Molecule-Admin-Token': undefined }
    await expect(provision({}, secretOnly)).resolves.toMatchObject({ status: 201 })
    await expect(deprovision(secretOnly)).resolves.toEqual(refused)
    await expect(deprovision({ ...acme, Authorization: undefined })).resolves.toEqual(refused)
    await expect(deprovision(globex)).resolves.toMatchObject({ status: 403 })
    await expect(deprovision(acme)).resolves.toMatchObject({ status: 200 })
    await expect(call('getWorkspace', { path: { workspace_id: reports } })).resolves.toMatchObject({
      body: { status: 'offline' },
    })
  })

  it('are never those of an operator, and a wrong tenant token is not overlooked', async () => {
    await expect(provision({}, { Authorization: `Bearer ${emulator.cpAdminToken}` })).resolves.toEqual(
      refused,
    )
    await expect(provision({}, { ...acme, 'X-Molecule-Admin-Token': 'local-nobody' })).resolves.toEqual(
      refused,
    )
    await expect(call('listOrgs', { headers: acme })).resolves.toEqual(refused)
  })

  it("hide other organisations' machines", async () => {
    await expect(provision({}, globex)).resolves.toEqual({
      status: 403,
      body: { error: 'org_id does not match the tenant' },
    })
    const machine = ['i-0example000000001', acme, { workspace_id: reports }] as const
    await expect(statusOf(...machine)).resolves.toMatchObject({ status: 200, body: { state: 'running' } })
    await expect(statusOf(machine[0], globex, machine[2])).resolves.toMatchObject({ status: 404 })
  })
})

it.each([
  [400, 'privileged_env_forbidden', { env: { AWS_SECRET_ACCESS_KEY: 'x' } }],
  [400, 'platform_url must not lead into an internal network', { platform_url: 'http://169.254.169.254/' }],
  [400, 'config_files are larger than 256 KiB', { config_files: { a: 'A'.repeat(400_000) } }],
  [400, 'template_assets may only hold config.yaml and prompts', { template_assets: { 'bin/x': 'eA==' } }],
  [400, 'org_id is not known', { org_id: nowhere }],
  [422, 'provider azure is not configured', { provider: 'azure' }],
  [422, 'PLATFORM_AGENT_RUNTIME_UNSUPPORTED', { kind: 'platform', runtime: 'codex' }],
  [422, 'RUNTIME_PIN_MISSING', { runtime: 'langgraph' }],
])('refuses with %i %s', async (status, error, more) => {
  const secretOnly = { 'X-Molecule-Admin-Token': undefined }
  await expect(provision(more, secretOnly)).resolves.toEqual({ status, body: { error } })
})

it('builds for a runtime once an image of it is promoted', async () => {
  const body = { template_name: 'langgraph', image_digest: `sha256:${'0'.repeat(64)}` }
  await call('promoteRuntimeImage', { body })
  await expect(provision({ runtime: 'langgraph' })).resolves.toMatchObject({ status: 201 })
})

it('knows no machine of an unknown workspace', async () => {
  await expect(statusOf('i-0example000000001', acme, { workspace_id: nowhere })).resolves.toEqual({
    status: 404,
    body: { error: 'instance not found' },
  })
})
