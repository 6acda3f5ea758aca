import { Molecule, OperationFailedError, type Clock } from '@molecule-ai/sdk'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney({ speed: 100_000 })
})
afterEach(() => journey.close())

const reason = 'It takes the session of a person who is signed in'

it('creates, exports, pays for and deletes an organisation as the person who is signed in', async () => {
  // The SDK asks every few seconds; a sandbox builds a tenant in milliseconds.
  const clock: Clock = { now: Date.now, sleep: () => new Promise((resolve) => setTimeout(resolve, 5)) }
  const molecule = Molecule.fromEnv(journey.emulator.env(), { clock })
  const slugs = async () => (await molecule.org.listMine()).map(({ slug }) => slug)

  const built = await molecule.org.createMine({ slug: 'umbrella', name: 'Umbrella' })
  expect(built).toMatchObject({ status: 'running', url: 'https://umbrella.moleculesai.app' })
  expect(await slugs()).toEqual(['umbrella', 'acme', 'hooli'])
  expect(await molecule.org.get('umbrella')).toMatchObject({ name: 'Umbrella', plan: 'free' })

  const failing = molecule.org.createMine({ slug: 'soylent', name: 'Soylent fails-at-installing' })
  await expect(failing).rejects.toThrow(OperationFailedError)
  await expect(molecule.org.createMine({ slug: 'cyberdyne', name: 'lacks-terms' })).rejects.toMatchObject({
    status: 412,
    remedy: expect.stringContaining('Accept them in the web UI'),
  })

  const { url } = await molecule.billing.checkout({
    orgSlug: 'umbrella',
    plan: 'starter',
    successUrl: 'https://app.moleculesai.app/billing/done',
    cancelUrl: 'https://app.moleculesai.app/billing',
  })
  expect(url).toContain('https://pay.example.com/checkout/')
  expect(await molecule.billing.invoice.list()).toEqual([])

  expect(await molecule.org.export('umbrella')).toMatchObject({
    organization: { slug: 'umbrella' },
    members: [{ user_id: 'user_acme_owner' }],
  })
  await molecule.org.delete('umbrella')
  await expect(molecule.org.get('umbrella')).rejects.toMatchObject({ status: 404 })
  expect(await slugs()).toEqual(['soylent', 'acme', 'hooli'])
})

it('lets neither the operator nor a tenant in without the session', async () => {
  const { MOLECULE_SESSION: _, ...env } = journey.emulator.env()
  await expect(Molecule.fromEnv(env).org.get('acme')).rejects.toMatchObject({
    name: 'CredentialError',
    credentials: [{ env: ['MOLECULE_SESSION'] }],
  })
})

it('looks up a machine in a terminal, and is told what only a browser can do', async () => {
  const { molecule, shell } = journey
  expect(
    await molecule('org instance acme', { MOLECULE_CP_ADMIN_TOKEN: '', MOLECULE_ORG_API_KEY: '' }),
  ).toEqual({
    slug: 'acme',
    status: 'running',
    ip: '203.0.113.10',
    org_id: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
  })
  const table = await shell('molecule org instance acme')
  expect(table.stdout).toMatch(/^slug +acme$/m)

  for (const line of ['org get acme', 'org export acme --help', 'org delete acme', 'billing invoice list']) {
    const { code, stdout, stderr } = await shell(`molecule ${line}`)
    expect([code, stdout, stderr]).toEqual([4, '', expect.stringContaining(reason)])
  }
  const { code, stdout } = await shell('molecule org get acme --json')
  expect([code, JSON.parse(stdout).error]).toMatchObject([
    4,
    { code: 'refused', message: expect.stringContaining(reason) },
  ])
})

it('does the same as an agent', async () => {
  const { tool, refused } = journey
  expect(await tool('get_org_instance', { slug: 'acme' })).toMatchObject({
    slug: 'acme',
    status: 'running',
    org_id: '5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95',
  })
  expect(await refused('get_org_instance', { slug: 'nobody' })).toMatchObject({
    error: 'NOT_FOUND',
    status: 404,
  })
  for (const name of ['get_org', 'export_org', 'delete_org', 'list_invoices'])
    expect(await refused(name, { slug: 'acme' })).toEqual({
      error: 'NOT_AVAILABLE',
      detail: expect.stringContaining(reason),
    })
})
