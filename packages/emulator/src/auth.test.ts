import { afterAll, describe, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient, reports, research, type Wire } from './testing/sandbox-client.ts'

const emulator = await startEmulator({ fetchOnly: true })
const call = createSandboxClient(emulator)
const [acme, globex] = emulator.tenants
const as = (token: string | undefined): NonNullable<Wire['headers']> => ({
  Authorization: token === undefined ? undefined : `Bearer ${token}`,
})
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

describe('the control plane', () => {
  it.each([
    ['no credential', undefined],
    ['an Org API Key', acme?.orgApiKey],
    ["a tenant's admin token", acme?.adminToken],
    ['a token that nobody has', 'local-nobody'],
  ])('refuses %s', async (_, token) => {
    await expect(call('listOrgs', { headers: as(token) })).resolves.toEqual({
      status: 401,
      body: { error: 'unauthorized' },
    })
  })

  it('takes its admin token, and wants the prefix written as it is', async () => {
    await expect(call('listOrgs')).resolves.toMatchObject({ status: 200 })
    const headers = { Authorization: `bearer ${emulator.cpAdminToken}` }
    await expect(call('listOrgs', { headers })).resolves.toMatchObject({ status: 401 })
  })

  it('answers an unknown path with JSON', async () => {
    const response = await emulator.fetch(`${emulator.controlPlaneUrl}/api/v1/admin/nothing`)
    expect([response.status, await response.json()]).toEqual([404, { error: 'not found' }])
  })

  it('is healthy without a credential', async () => {
    const response = await emulator.fetch(`${emulator.controlPlaneUrl}/health`)
    expect(await response.json()).toEqual({ service: 'molecule-cp', status: 'ok' })
  })
})

describe('a tenant', () => {
  it.each([
    ['admin route, nothing given', 'listWorkspaces', undefined, 'admin auth required'],
    ['admin route, control plane token', 'listWorkspaces', emulator.cpAdminToken, 'invalid admin auth token'],
    ["admin route, another tenant's key", 'listWorkspaces', globex?.orgApiKey, 'invalid admin auth token'],
    ['workspace route, nothing given', 'listWorkspaceSecrets', undefined, 'missing workspace auth token'],
    ['workspace route, wrong token', 'listWorkspaceSecrets', 'x', 'invalid workspace auth token'],
  ] as const)('%s: 401', async (_, operationId, token, error) => {
    const path = { workspace_id: reports }
    await expect(call(operationId, { path, headers: as(token) })).resolves.toEqual({
      status: 401,
      body: { error },
    })
  })

  it('shows a single workspace without a credential, but not without the organisation id', async () => {
    const path = { workspace_id: reports }
    await expect(call('getWorkspace', { path, headers: as(undefined) })).resolves.toMatchObject({
      status: 200,
    })
    await expect(
      call('getWorkspace', { path, headers: { ...as(undefined), 'X-Molecule-Org-Id': undefined } }),
    ).resolves.toMatchObject({ status: 400 })
  })

  it('asks for the organisation id before anything else', async () => {
    await expect(call('listWorkspaces', { headers: { 'X-Molecule-Org-Id': undefined } })).resolves.toEqual({
      status: 400,
      body: {
        error: 'missing tenant routing header',
        code: 'TENANT_ORG_HEADER_REQUIRED',
        required_header: 'X-Molecule-Org-Id',
        detail: 'send the organisation id in the X-Molecule-Org-Id header',
      },
    })
  })

  it('hides behind an empty 404 from a wrong organisation id', async () => {
    const headers = { 'X-Molecule-Org-Id': globex?.orgId }
    await expect(call('listWorkspaces', { headers })).resolves.toEqual({ status: 404, body: undefined })
  })

  it('refuses a foreign origin without a body', async () => {
    const headers = { Origin: 'https://example.com' }
    await expect(call('listWorkspaces', { headers })).resolves.toEqual({ status: 403, body: undefined })
  })

  it('answers an unknown path, and a wrong method, as its router does', async () => {
    const headers = { 'X-Molecule-Org-Id': acme?.orgId ?? '' }
    const unknown = await emulator.fetch(`${acme?.url}/nothing`, { headers })
    const wrong = await emulator.fetch(`${acme?.url}/workspaces`, { method: 'PUT', headers })
    expect([unknown.status, await unknown.text(), wrong.status, await wrong.text()]).toEqual([
      404,
      '404 page not found',
      404,
      '404 page not found',
    ])
    expect(unknown.headers.get('content-type')).toMatch(/^text\/plain/)
  })

  it('is healthy without anything', async () => {
    expect((await emulator.fetch(`${acme?.url}/health`)).status).toBe(200)
  })
})

it('answers under a loopback name only', async () => {
  const other = await startEmulator({ speed: 1000 })
  const { port } = new URL(other.controlPlaneUrl)
  const foreign = await emulatorRequest(Number(port), 'attacker.example')
  expect(foreign).toBe(403)
  await other.close()
})

it('lets a workspace token open its own workspace and no other, until it is migrated', async () => {
  const created = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
  const headers = as(created.body.auth_token)
  const own = { path: { workspace_id: created.body.id }, headers }
  await expect(call('listWorkspaceSecrets', own)).resolves.toMatchObject({ status: 200 })
  await expect(
    call('listWorkspaceSecrets', { path: { workspace_id: research }, headers }),
  ).resolves.toMatchObject({ status: 401 })
  await expect(call('listWorkspaces', { headers })).resolves.toMatchObject({ status: 401 })
  await call('deleteWorkspace', { path: own.path, headers: { 'X-Confirm-Name': 'Own' } })
  await expect(call('listWorkspaceSecrets', own)).resolves.toMatchObject({ status: 401 })
})

// `fetch` does not let a caller choose the Host header.
async function emulatorRequest(port: number, host: string): Promise<number | undefined> {
  const { request } = await import('node:http')
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path: '/health', headers: { Host: host } }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode))
    })
      .on('error', reject)
      .end()
  })
}
