import { expect, it } from 'vitest'
import { Molecule, type RequestEvent, type ResponseEvent } from './index.ts'
import { brokenConnection, fakeService, virtualClock, type Reply } from './testing/fake-service.ts'

const secret = 'org-key-canary'

function observed(replies: readonly Reply[]) {
  const requests: RequestEvent[] = []
  const responses: ResponseEvent[] = []
  const lines: string[] = []
  const clock = virtualClock()
  const { fetch } = fakeService((_, number) => replies[number - 1]!)
  const molecule = new Molecule({
    orgApiKey: secret,
    tenantUrl: 'https://tenant.example',
    fetch,
    clock,
    onRequest: (event) => requests.push(event),
    onResponse: (event) => responses.push(event),
    log: (line) => lines.push(line),
  })
  return { molecule, requests, responses, lines, clock }
}

it('tells of every attempt, without a secret', async () => {
  const { molecule, requests, responses, lines } = observed([
    brokenConnection(),
    { status: 502, headers: { 'x-request-id': 'r-1' } },
    { json: { status: 'saved' }, headers: { 'x-request-id': 'r-2' } },
  ])
  await molecule.org.secret.set({ key: 'TOKEN', value: 'value-canary' })
  expect(requests.map(({ attempt }) => attempt)).toEqual([1, 2, 3])
  expect(requests[0]).toMatchObject({
    operationId: 'setOrgSecret',
    method: 'PUT',
    url: 'https://tenant.example/settings/secrets',
    headers: { authorization: 'Bearer [redacted]' },
    body: '{"key":"TOKEN","value":"[redacted]"}',
  })
  expect(responses.map(({ status, requestId, error }) => [status, requestId, error?.name])).toEqual([
    [undefined, undefined, 'ConnectionError'],
    [502, 'r-1', 'ApiError'],
    [200, 'r-2', undefined],
  ])
  expect(lines.filter((line) => line.startsWith('>'))).toEqual([
    '> setOrgSecret: PUT https://tenant.example/settings/secrets',
    '> setOrgSecret: PUT https://tenant.example/settings/secrets (attempt 2)',
    '> setOrgSecret: PUT https://tenant.example/settings/secrets (attempt 3)',
  ])
  expect(lines.at(-1)).toMatch(/^< setOrgSecret: 200 in \d+ ms, request r-2$/)
  expect(JSON.stringify([requests, responses, lines])).not.toContain('canary')
})

it('sends the same, whatever an observer does to what it is told', async () => {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  const molecule = new Molecule({
    orgApiKey: secret,
    tenantUrl: 'https://tenant.example',
    fetch,
    onRequest: (event) => Object.assign(event.headers, { authorization: 'none' }),
  })
  await molecule.workspace.list()
  expect(received[0]?.headers.authorization).toBe(`Bearer ${secret}`)
})

it('ends a call when its time is up, and begins no attempt that would be too late', async () => {
  const busy: Reply = { status: 429, headers: { 'retry-after': '10' } }
  const { molecule, requests, clock } = observed([busy, busy, busy])
  await expect(molecule.workspace.list({}, { deadlineMs: 15_000 })).rejects.toMatchObject({ status: 429 })
  expect(requests).toHaveLength(2)
  expect(clock.slept).toEqual([10_000])
})
