import { expect, it } from 'vitest'

import { nowhere, reports, research } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const seeded = '1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93'
const sandbox = useEmulator({})
const { call } = sandbox

const as = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
const at = (workspace_id: string, token_id = '') => ({ path: { workspace_id, token_id } })

it('lists live tokens, newest first, without the tokens', async () => {
  const { body } = await call('createWorkspaceToken', at(reports))
  await call('listWorkspaceSecrets', { ...at(reports), ...as(body.auth_token) })
  await expect(call('listWorkspaceTokens', at(reports))).resolves.toEqual({
    status: 200,
    body: {
      tokens: [
        {
          id: expect.any(String),
          prefix: body.auth_token.slice(0, 8),
          created_at: expect.any(String),
          last_used_at: expect.any(String),
        },
        {
          id: seeded,
          prefix: expect.stringMatching(/^local-/),
          created_at: '2026-06-09T11:20:00.000Z',
          last_used_at: null,
        },
      ],
      count: 2,
    },
  })
})

it('creates a token that opens its workspace until it is revoked, by itself if it likes', async () => {
  const created = await call('createWorkspaceToken', at(research))
  expect(created).toEqual({
    status: 201,
    body: {
      auth_token: expect.stringMatching(/^[\w-]{43}$/),
      workspace_id: research,
      message: expect.any(String),
    },
  })
  const own = as(created.body.auth_token)
  const listed = await call('listWorkspaceTokens', { ...at(research), ...own })
  const { id } = listed.body.tokens[0]
  await expect(call('listWorkspaceTokens', { ...at(reports), ...own })).resolves.toMatchObject({
    status: 401,
  })
  await expect(call('revokeWorkspaceToken', { ...at(research, id), ...own })).resolves.toEqual({
    status: 200,
    body: { status: 'revoked' },
  })
  await expect(call('listWorkspaceTokens', { ...at(research), ...own })).resolves.toMatchObject({
    status: 401,
  })
})

it('mints for administrators only', async () => {
  const minted = await call('mintWorkspaceToken', at(reports))
  expect(minted).toMatchObject({ status: 201, body: { workspace_id: reports } })
  const own = as(minted.body.auth_token)
  await expect(call('mintWorkspaceToken', { ...at(reports), ...own })).resolves.toMatchObject({ status: 401 })
  await expect(call('mintWorkspaceToken', at(nowhere))).resolves.toEqual({
    status: 404,
    body: { error: 'workspace not found' },
  })
})

it('keeps fifty live tokens of a workspace and no more, without saying when to try again', async () => {
  for (let live = 1; live < 50; live += 1) await call('createWorkspaceToken', at(reports))
  const full = { status: 429, body: { error: 'maximum 50 active tokens per workspace' } }
  await expect(call('createWorkspaceToken', at(reports))).resolves.toEqual(full)
  await expect(call('mintWorkspaceToken', at(reports))).resolves.toEqual(full)
  const { url, orgId, orgApiKey } = sandbox.emulator.tenants[0] ?? expect.fail('there is a tenant')
  const headers = { Authorization: `Bearer ${orgApiKey}`, 'X-Molecule-Org-Id': orgId }
  const refused = await sandbox.emulator.fetch(`${url}/workspaces/${reports}/tokens`, {
    method: 'POST',
    headers,
  })
  expect([refused.status, refused.headers.get('Retry-After')]).toEqual([429, null])
  await call('revokeWorkspaceToken', at(reports, seeded))
  await expect(call('createWorkspaceToken', at(reports))).resolves.toMatchObject({ status: 201 })
})

it('lists page by page, and takes a bad limit for none', async () => {
  for (let live = 1; live < 4; live += 1) await call('createWorkspaceToken', at(reports))
  const count = async (query: Record<string, string>) =>
    (await call('listWorkspaceTokens', { ...at(reports), query })).body.count
  expect([
    await count({ limit: '3' }),
    await count({ limit: '3', offset: '3' }),
    await count({ limit: '0' }),
    await count({ limit: '201', offset: '-1' }),
  ]).toEqual([3, 1, 4, 4])
})

it('does not let a token of a removed workspace in', async () => {
  const { body } = await call('createWorkspaceToken', at(research))
  await call('deleteWorkspace', { ...at(research), headers: { 'X-Confirm-Name': 'Research' } })
  const { body: late } = await call('createWorkspaceToken', at(research))
  for (const token of [body.auth_token, late.auth_token])
    await expect(call('listWorkspaceTokens', { ...at(research), ...as(token) })).resolves.toMatchObject({
      status: 401,
    })
  await expect(call('mintWorkspaceToken', at(research))).resolves.toMatchObject({ status: 404 })
})

it.each([
  ['listWorkspaceTokens', 'office', '', 500, 'failed to list tokens'],
  ['createWorkspaceToken', 'office', '', 400, 'invalid workspace id'],
  ['createWorkspaceToken', nowhere, '', 500, 'failed to create token'],
  ['mintWorkspaceToken', 'office', '', 400, 'invalid workspace id'],
  ['revokeWorkspaceToken', 'office', seeded, 400, 'invalid workspace id'],
  ['revokeWorkspaceToken', reports, 'local-ab', 500, 'failed to revoke token'],
  ['revokeWorkspaceToken', research, seeded, 404, 'token not found or already revoked'],
] as const)('%s of %s refuses %j with %i', async (operationId, workspace, token, status, error) => {
  await expect(call(operationId, at(workspace, token))).resolves.toEqual({ status, body: { error } })
})
