import { expect, it } from 'vitest'

import { createClock } from './clock.ts'
import { acme } from './seed.ts'
import { insertOrg } from './state/orgs.ts'
import { openDatabase } from './database.ts'
import { listEvents, recordEvent } from './state/events.ts'
import { stateSchema } from './tables.ts'
import { createSandboxClient, nowhere, reports } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const sandbox = useEmulator({})
const { call } = sandbox

const online = {
  id: '9d27f5a3-6c40-4b8e-b1d9-7e5a2f0c8364',
  event_type: 'WORKSPACE_ONLINE',
  workspace_id: reports,
  payload: { name: 'Reports' },
  created_at: '2026-06-02T09:14:07.000Z',
}

it('lists the events of the organisation and of a workspace', async () => {
  expect((await call('listEvents')).body).toContainEqual(online)
  const of = async (workspace_id: string) => call('listWorkspaceEvents', { path: { workspace_id } })
  expect((await of(reports)).body).toContainEqual(online)
  expect((await of(reports.toUpperCase())).body).toContainEqual(online)
  await expect(of(nowhere)).resolves.toEqual({ status: 200, body: [] })
  await expect(of('nonsense')).resolves.toEqual({ status: 500, body: { error: 'query failed' } })
})

it('does not show them to a workspace, or to another organisation', async () => {
  const { body } = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
  const headers = { Authorization: `Bearer ${body.auth_token}` }
  await expect(call('listEvents', { headers })).resolves.toMatchObject({ status: 401 })
  expect((await createSandboxClient(sandbox.emulator, 'globex')('listEvents')).body).not.toContainEqual(
    online,
  )
})

it('lists the latest hundred, newest first', async () => {
  const database = await openDatabase({}, stateSchema)
  const listed = await database.transaction(async (sql) => {
    const clock = createClock(1)
    await insertOrg(sql, acme)
    for (let count = 1; count <= 101; count++)
      await recordEvent(sql, clock, { orgId: acme.id, workspaceId: null, type: 'T', payload: { count } })
    return listEvents(sql, acme.id, 100)
  })
  await database.close()
  expect([listed.length, listed[0]?.payload, listed.at(-1)?.payload]).toEqual([
    100,
    { count: 101 },
    { count: 2 },
  ])
})

it('says that it is well, without a credential and an organisation id', async () => {
  const headers = { Authorization: undefined, 'X-Molecule-Org-Id': undefined }
  await expect(call('getHealth', { headers })).resolves.toEqual({ status: 200, body: { status: 'ok' } })
  await expect(call('getLiveness', { headers })).resolves.toMatchObject({ status: 400 })
  const health = await sandbox.emulator.fetch(`${sandbox.emulator.controlPlaneUrl}/health`)
  expect(await health.json()).toEqual({ service: 'molecule-cp', status: 'ok' })
})

it('shows when its subsystems gave a sign of life', async () => {
  const { body } = await call('getLiveness')
  expect(Object.keys(body.subsystems)).toEqual(['scheduler', 'hibernation-monitor'])
  const { last_tick_at, seconds_ago } = body.subsystems.scheduler
  expect(Math.abs(Date.now() - Date.parse(last_tick_at) - seconds_ago * 1000)).toBeLessThan(5000)
})
