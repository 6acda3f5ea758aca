import { expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient, nowhere } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({})
const { call } = sandbox

const as = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })

it('lists live keys, newest first, without the keys', async () => {
  const { body } = await call('listOrgTokens')
  expect(body).toEqual({
    tokens: [
      {
        id: 'e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59',
        prefix: expect.stringMatching(/^local-/),
        name: 'ci',
        created_by: 'admin-token',
        created_at: '2026-06-03T09:14:07.000Z',
      },
      {
        id: '3c9f0b57-6e2a-4d81-b4f3-1a7d5c8e9026',
        prefix: 'local-ac',
        name: 'sandbox',
        org_id: 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46',
        created_by: 'session:sandbox',
        created_at: '2026-06-02T09:14:07.000Z',
        last_used_at: expect.any(String),
      },
    ],
    count: 2,
  })
})

it('mints a key that works until it is revoked, by itself if it likes', async () => {
  const minted = await call('mintOrgToken', { body: { name: 'build' } })
  expect(minted).toEqual({
    status: 200,
    body: {
      id: expect.any(String),
      prefix: minted.body.auth_token.slice(0, 8),
      name: 'build',
      auth_token: expect.stringMatching(/^[\w-]{43}$/),
      warning: expect.any(String),
    },
  })
  const key = as(minted.body.auth_token)
  const { body } = await call('listOrgTokens', key)
  expect(body.tokens[0]).toMatchObject({ name: 'build', created_by: 'org-token:local-ac' })
  await expect(call('revokeOrgToken', { ...key, path: { token_id: minted.body.id } })).resolves.toEqual({
    status: 200,
    body: { revoked: minted.body.id },
  })
  await expect(call('listOrgTokens', key)).resolves.toMatchObject({ status: 401 })
  await expect(call('revokeOrgToken', { path: { token_id: minted.body.id } })).resolves.toEqual({
    status: 404,
    body: { error: 'token not found or already revoked' },
  })
})

it('mints without a body, and without a name to show', async () => {
  const { status, body } = await call('mintOrgToken')
  expect([status, Object.keys(body).toSorted((a, b) => a.localeCompare(b))]).toEqual([
    200,
    ['auth_token', 'id', 'prefix', 'warning'],
  ])
})

it.each([
  [{ name: 'é'.repeat(51) }, 400, 'name too long (max 100 chars)'],
  ['{', 400, 'invalid JSON body'],
  [{ name: 'e'.repeat(101) }, 400, 'name too long (max 100 chars)'],
  [{ expires_at: 'tomorrow' }, 400, 'invalid JSON body'],
  [{ expires_at: '2020-01-01T00:00:00Z' }, 500, 'failed to mint token'],
])('refuses to mint %j', async (body, status, error) => {
  await expect(call('mintOrgToken', { body })).resolves.toEqual({ status, body: { error } })
})

it('mints a hundred live keys and no more', async () => {
  // So fast that the hour of the ten mints is over at once.
  const fast = await startEmulator({ fetchOnly: true, speed: 1e9 })
  const callFast = createSandboxClient(fast)
  for (let live = 2; live < 100; live += 1) await callFast('mintOrgToken')
  await expect(callFast('mintOrgToken')).resolves.toEqual({
    status: 429,
    body: { error: 'org api token mint ceiling exceeded' },
  })
  await fast.close()
})

it("revokes nobody else's key", async () => {
  const globex = createSandboxClient(sandbox.emulator, 'globex')
  const { body } = await globex('listOrgTokens')
  for (const token_id of [body.tokens[0].id, nowhere])
    await expect(call('revokeOrgToken', { path: { token_id } })).resolves.toMatchObject({ status: 404 })
})

it('stumbles over an id that is none, as the real service does', async () => {
  await expect(call('revokeOrgToken', { path: { token_id: 'ci' } })).resolves.toEqual({
    status: 500,
    body: { error: 'failed to revoke' },
  })
})

it('asks for an approval when the admin token mints', async () => {
  const admin = as(sandbox.emulator.tenants[0]?.adminToken ?? '')
  const asked = await call('mintOrgToken', { ...admin, body: { name: 'build' } })
  expect(asked).toMatchObject({ status: 202, body: { status: 'pending_approval', action: 'org_token_mint' } })
  await sandbox.emulator.approve(asked.body.approval_id)
  await expect(call('mintOrgToken', { ...admin, body: { name: 'other' } })).resolves.toMatchObject({
    status: 202,
  })
  await expect(call('mintOrgToken', { ...admin, body: { name: 'build' } })).resolves.toMatchObject({
    status: 200,
  })
})
