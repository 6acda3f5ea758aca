import { describe, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { sessions } from './sandbox.ts'
import { createSandboxClient, until, type Wire } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({ speed: 100_000 })

const acme = { path: { slug: 'acme' } }
const umbrella = { path: { slug: 'umbrella' } }
const asMember: Pick<Wire, 'headers'> = { headers: { Cookie: `mcp_session=${sessions.member.value}` } }
const slugs = async (wire: Wire = {}): Promise<string[]> =>
  (await call('listMyOrgs', wire)).body.map((org: { slug: string }) => org.slug)
const create = (name = 'Umbrella') => call('createMyOrg', { body: { slug: 'umbrella', name } })
const untilBuilt = () =>
  until(
    () => call('getOrgProvisionStatus', umbrella),
    ({ body }) => body.status !== 'provisioning',
  )

describe('a session', () => {
  it.each([
    ['nothing', {}],
    ["the operator's token", { Authorization: 'Bearer local-cp-admin-token-0000000000000000000000' }],
    ['a session that nobody has', { Cookie: 'mcp_session=local-nobody' }],
    ['the session in another cookie', { Cookie: `session=${sessions.owner.value}` }],
  ])('is not %s', async (_, headers) => {
    await expect(call('getOrg', { ...acme, headers: { Cookie: undefined, ...headers } })).resolves.toEqual({
      status: 401,
      body: { error: 'unauthorized' },
    })
  })

  it('is found among other cookies', async () => {
    const Cookie = `theme=dark; mcp_session=${sessions.owner.value}`
    await expect(call('getOrg', { ...acme, headers: { Cookie } })).resolves.toMatchObject({ status: 200 })
  })

  it('makes nobody an operator', async () => {
    const headers = { Authorization: undefined, Cookie: `mcp_session=${sessions.owner.value}` }
    await expect(call('listOrgs', { headers })).resolves.toEqual({
      status: 403,
      body: { error: 'forbidden' },
    })
    await expect(call('listOrgWorkspaces', { ...acme, headers })).resolves.toMatchObject({ status: 401 })
  })
})

it('shows a person the organisations that they belong to', async () => {
  expect(await slugs()).toEqual(['acme', 'hooli'])
  expect(await slugs(asMember)).toEqual(['acme'])
  await expect(call('getOrg', acme)).resolves.toEqual({
    status: 200,
    body: {
      id: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
      slug: 'acme',
      name: 'Acme',
      plan: 'pro',
      status: 'running',
      stripe_customer_id: 'cus_example_acme',
      created_at: '2026-06-02T09:14:07.000Z',
      updated_at: '2026-06-02T09:14:07.000Z',
    },
  })
})

it('keeps strangers out', async () => {
  const globex = { path: { slug: 'globex' } }
  const stranger = { status: 403, body: { error: 'not a member of this organization' } }
  await expect(call('getOrg', globex)).resolves.toEqual(stranger)
  await expect(call('exportOrg', globex)).resolves.toEqual(stranger)
  const hidden = { status: 404, body: { error: 'org not found', slug: 'globex' } }
  await expect(call('getOrgProvisionStatus', globex)).resolves.toEqual(hidden)
  await expect(call('getOrg', { path: { slug: 'No Slug' } })).resolves.toMatchObject({ status: 404 })
})

it('exports what is stored, members and all', async () => {
  const { body } = await call('exportOrg', { ...acme, ...asMember })
  expect(body).toMatchObject({
    exported_by: 'user_acme_member',
    subject: { user_id: 'user_acme_member' },
    organization: { slug: 'acme' },
    infrastructure: { status: 'running' },
  })
  expect(body.members).toHaveLength(4)
})

describe('a new organisation', () => {
  it('is built until it runs', async () => {
    await expect(create()).resolves.toMatchObject({
      status: 201,
      body: { slug: 'umbrella', plan: 'free', status: 'provisioning' },
    })
    await expect(create()).resolves.toEqual({ status: 409, body: { error: 'slug already taken' } })
    expect((await untilBuilt()).body).toEqual({
      status: 'running',
      stage: 'ready',
      progress: 100,
      message: 'The tenant is ready.',
      eta_seconds: 0,
      url: 'https://umbrella.moleculesai.app',
    })
    expect(await slugs()).toEqual(['umbrella', 'acme', 'hooli'])
  })

  it('goes through the stages of its tenant', async () => {
    const slow = await startEmulator({ fetchOnly: true, speed: 1 })
    const client = createSandboxClient(slow)
    await client('createMyOrg', { body: { slug: 'umbrella', name: 'Umbrella' } })
    const { body } = await client('getOrgProvisionStatus', umbrella)
    expect(body).toMatchObject({ status: 'provisioning', stage: 'launching', progress: 0 })
    expect(body.eta_seconds).toBeGreaterThan(470)
    const instance = await client('getOrgInstance', umbrella)
    expect(instance.body).toMatchObject({ status: 'provisioning', ip: '' })
    await slow.close()
    expect(slow.findings).toEqual([])
  })

  it('fails where its name says, and is exported without a machine', async () => {
    await create('Umbrella fails-at-starting')
    expect((await untilBuilt()).body).toMatchObject({ status: 'failed', stage: 'failed', progress: 75 })
    const { body } = await call('exportOrg', umbrella)
    expect(Object.keys(body)).not.toContain('infrastructure')
    const { body: listed } = await call('listOrgs')
    expect(listed.orgs[0]).toMatchObject({ slug: 'umbrella', instance_status: 'failed' })
  })

  it.each([
    [{ slug: 'umbrella', name: 'Umbrella lacks-terms' }, 412, { error: 'terms not accepted' }],
    [{ slug: 'umbrella', name: 'Umbrella lacks-credit' }, 402, { error: 'insufficient credit' }],
    [{ slug: 'api', name: 'Api' }, 400, { error: 'slug api is reserved' }],
    [{ slug: 'umbrella' }, 400, { error: 'name is required', fields: ['name'] }],
  ])('is refused as %j', async (body, status, answer) => {
    await expect(call('createMyOrg', { body })).resolves.toEqual({ status, body: answer })
    expect(await slugs()).toEqual(['acme', 'hooli'])
  })
})

describe('deleting an organisation', () => {
  it('is for its owner only', async () => {
    await expect(call('deleteOrg', { ...acme, ...asMember })).resolves.toEqual({
      status: 403,
      body: { error: 'only the owner can delete an organization' },
    })
    expect(await slugs()).toContain('acme')
  })

  it('takes everything with it', async () => {
    await expect(call('deleteOrg', acme)).resolves.toEqual({ status: 204, body: undefined })
    const gone = { status: 404, body: { error: 'org not found', slug: 'acme' } }
    await expect(call('deleteOrg', acme)).resolves.toEqual(gone)
    await expect(call('getOrgInstance', acme)).resolves.toEqual(gone)
    await expect(call('listOrgWorkspaces', acme)).resolves.toEqual(gone)
    expect(await slugs(asMember)).toEqual([])
  })
})

it('tells anybody about the machine, but not too often', async () => {
  const slow = await startEmulator({ fetchOnly: true, speed: 1 })
  const client = createSandboxClient(slow)
  const look = () => client('getOrgInstance', { ...acme, headers: { Authorization: undefined } })
  await expect(look()).resolves.toEqual({
    status: 200,
    body: {
      slug: 'acme',
      status: 'running',
      ip: '203.0.113.10',
      org_id: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
    },
  })
  for (let more = 1; more < 60; more += 1) await look()
  await expect(look()).resolves.toEqual({ status: 429, body: { error: 'rate limit exceeded' } })
  await slow.close()
  expect(slow.findings).toEqual([])
})

describe('billing', () => {
  const back = 'https://app.moleculesai.app/billing'
  const checkout = { org_slug: 'acme', plan: 'pro', success_url: `${back}/done`, cancel_url: back }

  it('leads to a page of the payment service', async () => {
    const { body } = await call('createCheckout', { body: checkout })
    expect(body).toEqual({
      id: expect.stringMatching(/^cs_/),
      url: `https://pay.example.com/checkout/${body.id}`,
    })
    const portal = await call('openBillingPortal', { body: { org_slug: 'acme', return_url: back } })
    expect(portal.body.url).toMatch(/^https:\/\/pay\.example\.com\/portal\/bps_/)
    await expect(call('listInvoices')).resolves.toEqual({ status: 200, body: [] })
  })

  it.each([
    [{ ...checkout, plan: 'free' }, 400, { error: 'plan must be one of starter, pro' }],
    [{ plan: 'pro' }, 400, { fields: ['org_slug', 'success_url', 'cancel_url'] }],
    [{ ...checkout, org_slug: 'globex' }, 403, { error: 'not a member of this organization' }],
  ])('refuses %j', async (body, status, answer) => {
    await expect(call('createCheckout', { body })).resolves.toMatchObject({ status, body: answer })
  })
})
