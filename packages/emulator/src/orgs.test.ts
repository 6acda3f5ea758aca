import { afterAll, beforeAll, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import { createSandboxClient, until, type SandboxClient } from './testing/sandbox-client.ts'

let emulator: Emulator
let call: SandboxClient
beforeAll(async () => {
  emulator = await startEmulator({ fetchOnly: true, speed: 1_000_000 })
  call = createSandboxClient(emulator)
})
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const initech = { slug: 'initech', name: 'Initech', owner_user_id: 'user_1' }
const list = async (query: Record<string, string> = {}) => {
  const { body } = await call('listOrgs', { query })
  return [body.limit, body.offset, body.orgs.map((org: { slug: string }) => org.slug)]
}

it('lists organisations in pages, newest first', async () => {
  expect(await list()).toEqual([100, 0, ['acme', 'globex', 'e2e-smoke', 'hooli']])
  expect(await list({ limit: '1', offset: '1' })).toEqual([1, 1, ['globex']])
  expect(await list({ offset: '5' })).toEqual([100, 5, []])
})

it('takes the default for a page that makes no sense, as the real one does', async () => {
  expect(await list({ limit: 'many', offset: '-1' })).toEqual([
    100,
    0,
    ['acme', 'globex', 'e2e-smoke', 'hooli'],
  ])
})

it('only checks an organisation on a dry run', async () => {
  await expect(call('createOrg', { query: { dry_run: 'true' }, body: initech })).resolves.toEqual({
    status: 200,
    body: { dry_run: true, ...initech },
  })
  expect((await list())[2]).toEqual(['acme', 'globex', 'e2e-smoke', 'hooli'])
})

it.each([
  [
    'missing fields',
    { slug: 'initech' },
    { error: 'name is required; owner_user_id is required', fields: ['name', 'owner_user_id'] },
  ],
  ['an unknown key', { ...initech, provider: 'aws' }, { error: 'provider is not known' }],
  [
    'a bad slug',
    { ...initech, slug: 'Initech' },
    { error: expect.stringMatching(/^slug is not acceptable\. .*Lower-case/) },
  ],
  ['a central host name', { ...initech, slug: 'api' }, { error: 'slug api is reserved' }],
])('refuses %s', async (_, body, answer) => {
  await expect(call('createOrg', { body })).resolves.toEqual({ status: 400, body: answer })
})

it('creates an organisation once, and builds its tenant', async () => {
  await expect(call('createOrg', { body: initech })).resolves.toMatchObject({
    status: 201,
    body: { slug: 'initech', plan: 'free', status: 'provisioning' },
  })
  await expect(call('createOrg', { body: initech })).resolves.toEqual({
    status: 409,
    body: { error: 'slug already taken' },
  })
  const newest = await until(
    async () => (await call('listOrgs')).body.orgs[0],
    (org) => org.instance_status === 'running',
  )
  expect(newest.slug).toBe('initech')
  await expect(call('listOrgWorkspaces', { path: { slug: 'initech' } })).resolves.toEqual({
    status: 200,
    body: { slug: 'initech', workspaces: [] },
  })
})

it('shows an operator the workspaces of an organisation, with their machines', async () => {
  const { body } = await call('listOrgWorkspaces', { path: { slug: 'globex' } })
  expect(body.workspaces[1]).toEqual({
    id: 'e7930a5c-d4f1-4b68-9c2e-0a8d6f3b5e71',
    name: 'Watch',
    status: 'online',
    runtime: 'claude-code',
    compute: { provider: 'hetzner', instance_type: 'cpx31' },
    instance_id: '48151624',
  })
})

it.each(['nobody', 'Not A Slug'])('knows no organisation %s', async (slug) => {
  await expect(call('listOrgWorkspaces', { path: { slug } })).resolves.toEqual({
    status: 404,
    body: { error: 'org not found', slug },
  })
})
