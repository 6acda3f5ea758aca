import { afterAll, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient, reports } from './testing/sandbox-client.ts'

const emulator = await startEmulator({ fetchOnly: true })
const { url, orgId, orgApiKey } = emulator.tenants[0] ?? expect.fail('there is a tenant')
afterAll(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

it.each([
  ['GET', '/workspaces/', 301, '/workspaces'],
  ['GET', '/workspaces/?a=1&b=2', 301, '/workspaces?a=1&b=2'],
  ['POST', '/workspaces/', 307, '/workspaces'],
  ['GET', '/workspaces/%E2%98%83/', 301, '/workspaces/%E2%98%83'],
  ['GET', `/workspaces/${reports}/`, 301, `/workspaces/${reports}`],
])('a tenant sends %s %s on with %i, whoever asks', async (method, path, status, location) => {
  const answer = await emulator.fetch(url + path, { method, redirect: 'manual' })
  expect([answer.status, answer.headers.get('location')]).toEqual([status, location])
})

it.each([
  ['GET', '/nothing/', '404 page not found'],
  ['PATCH', '/workspaces/', '404 page not found'],
  ['HEAD', '/workspaces', ''],
])('a tenant has no %s %s', async (method, path, text) => {
  const headers = { 'X-Molecule-Org-Id': orgId, Authorization: `Bearer ${orgApiKey}` }
  const answer = await emulator.fetch(url + path, { method, headers })
  expect([answer.status, await answer.text()]).toEqual([404, text])
})

it('the control plane answers at its old paths too, and says that they are old', async () => {
  const headers = { Authorization: `Bearer ${emulator.cpAdminToken}` }
  const [old, now] = await Promise.all(
    ['/cp/admin/orgs', '/api/v1/admin/orgs'].map((path) =>
      emulator.fetch(emulator.controlPlaneUrl + path, { headers }),
    ),
  )
  expect([old?.status, old?.headers.get('deprecation'), now?.headers.get('deprecation')]).toEqual([
    200,
    'true',
    null,
  ])
  expect(await old?.json()).toEqual(await now?.json())
})

it.each([
  [{ name: 'x' }, 500, 'failed to update schedule'],
  [{ cron_expr: '* * * * *' }, 404, 'schedule not found'],
  [{ timezone: 'Europe/Berlin' }, 404, 'schedule not found'],
  ['{', 400, 'invalid JSON'],
])('a schedule whose id is none: %j is %i', async (body, status, error) => {
  const call = createSandboxClient(emulator)
  const path = { workspace_id: reports, schedule_id: 'nope' }
  await expect(call('updateSchedule', { path, body })).resolves.toEqual({ status, body: { error } })
})
