import { catalogue } from '@molecule-ai/spec'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { toContract } from '../contract.ts'
import { startEmulator } from '../emulator.ts'
import { createSandboxClient } from '../testing/sandbox-client.ts'
import { toInjected } from './http-fault.ts'

const emulator = await startEmulator({ speed: 100_000 })
const call = createSandboxClient({ ...emulator, fetch })
const order = (...rules: object[]) =>
  fetch(new URL('faults', emulator.adminUrl), {
    method: 'PUT',
    headers: { 'X-Emulator-Key': emulator.adminKey },
    body: JSON.stringify({ rules }),
  })
const listOrgs = (headers: Record<string, string> = {}) =>
  fetch(`${emulator.controlPlaneUrl}/api/v1/admin/orgs`, {
    headers: { Authorization: `Bearer ${emulator.cpAdminToken}`, ...headers },
  })
const createOrg = (slug: string, fault: string) =>
  call('createOrg', {
    body: { slug, name: slug, owner_user_id: 'user_x' },
    headers: { 'X-Emulator-Fault': fault },
  })
const slugs = async (): Promise<string[]> =>
  (await call('listOrgs')).body.orgs.map(({ slug }: { slug: string }) => slug)

afterEach(() => order())
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

it('shows every refusal that the contract has as the contract shows it', () => {
  const wrong = catalogue.operations.flatMap((operation) =>
    operation.responses
      .filter(({ status, schema }) => /^[45]\d\d$/.test(status) && schema !== undefined)
      .flatMap((response) => {
        const status = Number(response.status)
        const injected = toInjected(operation, { action: 'answer', status })
        const problem = toContract(operation).response(status, injected?.body)
        return problem === undefined ? [] : [`${operation.id} ${status}: ${problem}`]
      }),
  )
  expect(wrong).toEqual([])
})

describe('a call of a real client', () => {
  it('is refused as often as the rule says, in the form of the contract, and the answer says why', async () => {
    await order({ target: 'http:listOrgs', action: 'answer', status: 429, retryAfter: 3, times: 1 })
    const refused = await listOrgs()
    expect([
      refused.status,
      refused.headers.get('retry-after'),
      refused.headers.get('x-emulator-fault'),
      await refused.json(),
    ]).toEqual([429, '3', 'answer=429; retry-after=3', { error: 'too many requests' }])
    const next = await listOrgs()
    expect([next.status, next.headers.has('x-emulator-fault')]).toEqual([200, false])
  })

  it('is cut before anything happens, or when all of it has happened', async () => {
    await expect(createOrg('cut-before', 'drop-before')).rejects.toThrow('fetch failed')
    await expect(createOrg('cut-after', 'drop-after')).rejects.toThrow('fetch failed')
    const found = await slugs()
    expect([found.includes('cut-before'), found.includes('cut-after')]).toEqual([false, true])
  })

  it('gets the beginning of an answer', async () => {
    await order({ target: 'http:*', action: 'truncate', bytes: 10 })
    const response = await listOrgs()
    expect([response.status, response.headers.get('x-emulator-fault')]).toEqual([200, 'truncate=10'])
    await expect(response.text()).rejects.toThrow('terminated')
  })

  it('waits, and then gets what it asked for', async () => {
    const response = await listOrgs({ 'X-Emulator-Fault': 'delay=1' })
    expect([response.status, response.headers.get('x-emulator-fault')]).toEqual([200, 'delay=1'])
  })

  it.each(['answer=200', 'answer', 'answer=503; retry=1', 'delay=', 'delay=-1', 'truncate=x', 'anwser=503'])(
    'that asks for %j is told the forms that there are',
    async (value) => {
      const response = await listOrgs({ 'X-Emulator-Fault': value })
      expect([response.status, await response.json()]).toEqual([
        400,
        { error: expect.stringContaining('the forms are answer=STATUS') },
      ])
    },
  )
})
