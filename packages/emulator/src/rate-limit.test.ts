import { afterEach, expect, it } from 'vitest'

import { startEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'
import { createRateLimiter } from './rate-limit.ts'

let emulator: Emulator
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

async function start(options: EmulatorOptions) {
  emulator = await startEmulator({ fetchOnly: true, speed: 1, ...options })
  const { url, orgId, orgApiKey } = emulator.tenants[0] ?? expect.fail('there is a tenant')
  const key = { Authorization: `Bearer ${orgApiKey}` }
  return {
    send: (path: string, headers: Record<string, string> = {}, method = 'GET') =>
      emulator.fetch(`${url}${path}`, {
        method,
        headers: { ...key, 'X-Molecule-Org-Id': orgId, ...headers },
      }),
    bare: (headers: Record<string, string>) => emulator.fetch(`${url}/workspaces`, { headers }),
  }
}

const limits = ({ status, headers }: Response) => [
  status,
  headers.get('X-RateLimit-Limit'),
  headers.get('X-RateLimit-Remaining'),
]

it('says on every answer what is left of 600 requests, and none are special', async () => {
  const { send } = await start({})
  const answers = [
    await send('/health'),
    await send('/workspaces'),
    await send('/nothing'),
    await send('/workspaces', { Authorization: 'Bearer x' }),
  ]
  expect(answers.map(limits)).toEqual([
    [200, '600', '599'],
    [200, '600', '598'],
    [404, '600', '597'],
    [401, '600', '596'],
  ])
  expect(Number(answers[0]?.headers.get('X-RateLimit-Reset'))).toBeOneOf([59, 60])
})

it('refuses what is too much, and says when to come back', async () => {
  const { send } = await start({ rateLimit: 1 })
  await send('/workspaces')
  const refused = await send('/workspaces')
  const seconds = Number(refused.headers.get('Retry-After'))
  expect([limits(refused), await refused.json()]).toEqual([
    [429, '1', '0'],
    { error: 'rate limit exceeded', retry_after: seconds },
  ])
  expect(seconds).toBeOneOf([59, 60])
})

it('counts by organisation id, else by bearer, else by peer, before it looks at any of them', async () => {
  const { send, bare } = await start({ rateLimit: 1 })
  expect((await send('/workspaces')).status).toBe(200)
  expect((await send('/workspaces', { Authorization: 'Bearer x' })).status).toBe(429)
  expect((await send('/workspaces', { 'X-Molecule-Org-Id': 'other' })).status).toBe(404)
  expect((await bare({ Authorization: 'Bearer x' })).status).toBe(400)
  expect((await bare({ Authorization: 'Bearer x' })).status).toBe(429)
  expect((await bare({})).status).toBe(400)
  expect((await bare({})).status).toBe(429)
})

it('leaves the control plane alone', async () => {
  await start({ rateLimit: 1 })
  const look = () => emulator.fetch(`${emulator.controlPlaneUrl}/health`)
  await look()
  const second = await look()
  expect([second.status, second.headers.has('X-RateLimit-Limit')]).toEqual([200, false])
})

it('mints ten keys an hour, counted once the caller is known', async () => {
  const { send } = await start({})
  const mint = (headers?: Record<string, string>) => send('/org/tokens', headers, 'POST')
  expect(limits(await mint({ Authorization: 'Bearer x' }))).toEqual([401, '600', '599'])
  expect(limits(await mint())).toEqual([200, '10', '9'])
  for (let minted = 1; minted < 10; minted += 1) await mint()
  const refused = await mint()
  const seconds = Number(refused.headers.get('Retry-After'))
  expect([limits(refused), await refused.json()]).toEqual([
    [429, '10', '0'],
    { error: 'rate limit exceeded', retry_after: seconds },
  ])
  expect(seconds).toBeOneOf([3599, 3600])
  expect((await send('/org/tokens')).headers.get('X-RateLimit-Limit')).toBe('600')
})

it('starts a window anew when it has ended', async () => {
  await start({})
  let now = 0
  const take = createRateLimiter({ now: () => now, wait: (minutes) => minutes * 60_000 }, 1, 1)
  const used = () => take(new Headers()).isExceeded
  expect([used(), used()]).toEqual([false, true])
  now = 59_999
  expect(used()).toBe(true)
  now = 60_000
  expect([used(), used()]).toEqual([false, true])
})
