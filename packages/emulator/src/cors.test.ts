import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'

const emulator = await startEmulator({ fetchOnly: true })
const { url, orgId, orgApiKey } = emulator.tenants[0] ?? expect.fail('there is a tenant')
afterAll(() => emulator.close())

const send = (headers: Record<string, string>, method = 'GET') =>
  emulator.fetch(`${url}/workspaces`, { method, headers })
const credentials = { Authorization: `Bearer ${orgApiKey}`, 'X-Molecule-Org-Id': orgId }
const local = { Origin: 'http://localhost:3000' }

it('lets a browser ask first, without credentials, and names the headers that it may send', async () => {
  const answer = await send({ ...local, 'Access-Control-Request-Method': 'GET' }, 'OPTIONS')
  const allowed = answer.headers.get('Access-Control-Allow-Headers')?.split(', ')
  expect([
    answer.status,
    await answer.text(),
    answer.headers.get('Access-Control-Allow-Credentials'),
  ]).toEqual([204, '', 'true'])
  expect(allowed).toEqual([
    'Origin',
    'Content-Type',
    'X-Workspace-ID',
    'Authorization',
    'X-Molecule-Org-Id',
    'X-Molecule-Org-Slug',
    'X-Confirm-Name',
  ])
  // What comes before the limiter does not count.
  expect(answer.headers.has('X-RateLimit-Limit')).toBe(false)
})

it('answers an allowed origin, and its own, and turns any other away without a word', async () => {
  const allowed = await send({ ...credentials, ...local })
  expect([allowed.status, allowed.headers.get('Access-Control-Allow-Origin')]).toEqual([200, local.Origin])
  const own = await send({ ...credentials, Origin: url })
  expect([own.status, own.headers.has('Access-Control-Allow-Origin')]).toEqual([200, false])
  for (const method of ['GET', 'OPTIONS']) {
    const foreign = await send({ ...credentials, Origin: 'https://example.com' }, method)
    expect([foreign.status, await foreign.text(), foreign.headers.has('X-RateLimit-Limit')]).toEqual([
      403,
      '',
      false,
    ])
  }
})

it('lets the pages of this machine call either service, and no page that only looks like one', async () => {
  const { controlPlaneUrl, cpAdminToken } = emulator
  const orgs = (Origin: string, method = 'GET', more: Record<string, string> = {}) =>
    emulator.fetch(`${controlPlaneUrl}/api/v1/admin/orgs`, {
      method,
      headers: { Origin, Authorization: `Bearer ${cpAdminToken}`, ...more },
    })
  for (const origin of ['http://127.0.0.1:4510', 'http://localhost:4510', 'http://[::1]:4510']) {
    const answers = [await orgs(origin), await send({ ...credentials, Origin: origin })]
    for (const { status, headers } of answers)
      expect([status, headers.get('Access-Control-Allow-Origin')]).toEqual([200, origin])
  }
  const asked = { 'Access-Control-Request-Method': 'POST', 'Access-Control-Request-Headers': 'authorization' }
  const preflight = await orgs('http://127.0.0.1:4510', 'OPTIONS', asked)
  expect([preflight.status, preflight.headers.get('Access-Control-Allow-Headers')]).toEqual([
    204,
    'authorization',
  ])
  for (const origin of ['http://127.0.0.1.example.com', 'https://127.0.0.1:4510', 'null'])
    expect((await orgs(origin)).headers.has('Access-Control-Allow-Origin')).toBe(false)
})

it('marks what passes the tenant guard with the headers of security, and nothing else', async () => {
  const names = [
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Strict-Transport-Security',
    'Referrer-Policy',
    'Permissions-Policy',
    'Content-Security-Policy',
  ]
  const marked = async (headers: Record<string, string>) => {
    const answer = await send(headers)
    return [answer.status, names.filter((name) => answer.headers.has(name))]
  }
  expect(await marked(credentials)).toEqual([200, names])
  expect(await marked({ 'X-Molecule-Org-Id': orgId })).toEqual([401, names])
  expect(await marked({})).toEqual([400, []])
  expect(await marked({ 'X-Molecule-Org-Id': 'other' })).toEqual([404, []])
})
