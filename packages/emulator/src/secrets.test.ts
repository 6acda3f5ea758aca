import { afterEach, beforeEach, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  nowhere,
  reports,
  research,
  until,
  type SandboxClient,
} from './testing/sandbox-client.ts'

const canary = 'canary-7f3d'
const log: string[] = []
let emulator: Emulator
let call: SandboxClient
beforeEach(async () => {
  // Real time: what has been restarted stays `provisioning` while we look.
  emulator = await startEmulator({ fetchOnly: true, speed: 1, log: (line) => log.push(line) })
  call = createSandboxClient(emulator)
})
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
  expect(log.join('\n')).not.toContain(canary)
})

const at = (workspace_id: string) => ({ path: { workspace_id } })
const names = async (workspace_id: string) => {
  const { body } = await call('listWorkspaceSecrets', at(workspace_id))
  return body.map((secret: { key: string; scope: string }) => `${secret.scope} ${secret.key}`)
}
const restarted = async () => {
  const all = await emulator.workspaces()
  return all.filter((workspace) => workspace.status === 'provisioning').map((workspace) => workspace.name)
}

it('lists own secrets first, then those inherited and not overridden', async () => {
  expect(await names(reports)).toEqual(['workspace GITHUB_TOKEN', 'global SENTRY_DSN'])
  expect(await names(research)).toEqual(['global GITHUB_TOKEN', 'global SENTRY_DSN'])
})

it('knows only the inherited ones of a workspace that is not there, as the real service does', async () => {
  expect(await names(nowhere)).toEqual(['global GITHUB_TOKEN', 'global SENTRY_DSN'])
})

it('stores a secret, never shows it, and restarts that workspace', async () => {
  const saved = await call('setWorkspaceSecret', {
    ...at(research),
    body: { key: 'SENTRY_DSN', value: canary },
  })
  expect(saved).toEqual({ status: 200, body: { status: 'saved', key: 'SENTRY_DSN' } })
  const listed = await call('listWorkspaceSecrets', at(research))
  expect(JSON.stringify(listed)).not.toContain(canary)
  expect(await names(research)).toEqual(['workspace SENTRY_DSN', 'global GITHUB_TOKEN'])
  expect(await restarted()).toEqual(['Research'])
})

it("takes a vendor's key only where the platform does not pay for the model", async () => {
  const body = { key: 'ANTHROPIC_API_KEY', value: canary }
  await expect(call('setWorkspaceSecret', { ...at(research), body })).resolves.toEqual({
    status: 400,
    body: {
      error: 'vendor keys are not accepted on a platform-managed workspace',
      key: 'ANTHROPIC_API_KEY',
      workspace_id: research,
    },
  })
  await call('setWorkspaceBillingMode', { ...at(research), body: { mode: 'byok' } })
  await expect(call('setWorkspaceSecret', { ...at(research), body })).resolves.toMatchObject({ status: 200 })
})

it('does not restart an agent that stores its own secret, but one that deletes it', async () => {
  const other = await startEmulator({ fetchOnly: true, speed: 300 })
  const callOther = createSandboxClient(other)
  const { body } = await callOther('createWorkspace', { body: { name: 'Own', model: 'm' } })
  const own = { path: { workspace_id: body.id, key: 'A' } }
  const look = async () => (await callOther('getWorkspace', own)).body.status
  await until(look, (status) => status === 'online')
  const headers = { Authorization: `Bearer ${body.auth_token}` }
  await callOther('setWorkspaceSecret', { ...own, headers, body: { key: 'A', value: canary } })
  expect(await look()).toBe('online')
  await callOther('deleteWorkspaceSecret', { ...own, headers })
  expect(await look()).toBe('provisioning')
  await other.close()
})

it('deletes an own secret, and does not touch an inherited one', async () => {
  const own = { path: { workspace_id: reports, key: 'GITHUB_TOKEN' } }
  await expect(call('deleteWorkspaceSecret', own)).resolves.toEqual({
    status: 200,
    body: { status: 'deleted', key: 'GITHUB_TOKEN' },
  })
  await expect(call('deleteWorkspaceSecret', own)).resolves.toEqual({
    status: 404,
    body: { error: 'secret not found' },
  })
  expect(await names(reports)).toEqual(['global GITHUB_TOKEN', 'global SENTRY_DSN'])
})

it.each([{ key: 'A' }, { key: '', value: '' }, 'nonsense', ''])('refuses %j', async (body) => {
  const refused = { status: 400, body: { error: 'invalid request body' } }
  await expect(call('setWorkspaceSecret', { ...at(reports), body })).resolves.toEqual(refused)
  await expect(call('setOrgSecret', { body })).resolves.toEqual(refused)
})

it('stumbles over a workspace that is not there, as the real service does', async () => {
  await expect(
    call('setWorkspaceSecret', { ...at(nowhere), body: { key: 'A', value: canary } }),
  ).resolves.toEqual({ status: 500, body: { error: 'failed to save secret' } })
})

it('takes lower-case ids only', async () => {
  await expect(call('listWorkspaceSecrets', at(reports.toUpperCase()))).resolves.toEqual({
    status: 400,
    body: { error: 'invalid workspace ID' },
  })
})

it('restarts everything that sees a changed secret of the organisation, and nothing that has its own', async () => {
  await call('pauseWorkspace', at(charts))
  await expect(call('setOrgSecret', { body: { key: 'GITHUB_TOKEN', value: canary } })).resolves.toEqual({
    status: 200,
    body: { status: 'saved', key: 'GITHUB_TOKEN', scope: 'global' },
  })
  expect(await restarted()).toEqual([
    'Office',
    'Research',
    'Archive fails-at-snapshotting',
    'Billing fails-at-target_healthy',
  ])
})

it('lists and deletes secrets of the organisation', async () => {
  const listed = await call('listOrgSecrets')
  expect(listed.body.map((secret: { key: string }) => secret.key)).toEqual(['GITHUB_TOKEN', 'SENTRY_DSN'])
  const path = { key: 'SENTRY_DSN' }
  await expect(call('deleteOrgSecret', { path })).resolves.toEqual({
    status: 200,
    body: { status: 'deleted', key: 'SENTRY_DSN', scope: 'global' },
  })
  await expect(call('deleteOrgSecret', { path })).resolves.toEqual({
    status: 404,
    body: { error: 'secret not found' },
  })
})

it('has the other ways in that the real service has', async () => {
  const { url, orgApiKey, orgId } = emulator.tenants[0] ?? expect.fail('there is a tenant')
  const headers = { Authorization: `Bearer ${orgApiKey}`, 'X-Molecule-Org-Id': orgId }
  const body = JSON.stringify({ key: 'A', value: canary })
  const statuses: number[] = []
  for (const [path, init] of [
    [`/workspaces/${reports}/secrets`, { method: 'PUT', body }],
    ['/settings/secrets', { method: 'POST', body }],
    ['/admin/secrets', {}],
    ['/admin/secrets/A', { method: 'DELETE' }],
  ] as const)
    statuses.push((await emulator.fetch(`${url}${path}`, { headers, ...init })).status)
  expect(statuses).toEqual([200, 200, 200, 200])
})

it('asks for an approval when the admin token writes, and takes the approved call once', async () => {
  const write = () =>
    call('setWorkspaceSecret', {
      ...at(reports),
      headers: { Authorization: `Bearer ${emulator.tenants[0]?.adminToken}` },
      body: { key: 'A', value: canary },
    })
  const asked = await write()
  expect(asked).toEqual({
    status: 202,
    body: {
      status: 'pending_approval',
      approval_id: expect.any(String),
      action: 'secret_write',
      reason: 'approval required',
    },
  })
  expect(await write()).toEqual(asked)
  expect(await names(reports)).not.toContain('workspace A')
  expect(await emulator.approve(asked.body.approval_id)).toBe(true)
  await expect(write()).resolves.toMatchObject({ status: 200 })
  await expect(write()).resolves.toMatchObject({ status: 202 })
})
