import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  office,
  reports,
  research,
  type SandboxClient,
} from './testing/sandbox-client.ts'

const hour = 3_600_000

let emulator: Emulator
let call: SandboxClient
let now: number
beforeEach(async () => {
  now = Date.parse('2026-03-28T12:00:00Z')
  emulator = await startEmulator({ fetchOnly: true, now: () => now })
  call = createSandboxClient(emulator)
})
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const at = (workspace_id: string, schedule_id = '') => ({ path: { workspace_id, schedule_id } })
const hourly = { cron_expr: '0 * * * *', prompt: 'Say the time.', name: 'Clock' }

async function create(workspace_id: string, body: object = hourly): Promise<string> {
  const created = await call('createSchedule', { ...at(workspace_id), body })
  expect(created.status).toBe(201)
  return created.body.id
}

async function find(workspace_id: string, id: string) {
  const { body } = await call('listSchedules', at(workspace_id))
  return body.find((schedule: { id: string }) => schedule.id === id)
}

describe('health', () => {
  const ask = (asker: string | undefined, headers = {}) =>
    call('listScheduleHealth', { ...at(reports), headers: { 'X-Workspace-ID': asker, ...headers } })
  const nobody = { Authorization: undefined }

  it('is shown to the workspace itself, on its word, without prompts', async () => {
    const { status, body } = await ask(reports, nobody)
    expect([status, body.length]).toEqual([200, 2])
    expect(Object.keys(body[0])).not.toContain('prompt')
    await expect(ask('system:scheduler', nobody)).resolves.toMatchObject({ status: 200 })
  })

  it('asks others who they are', async () => {
    const { body } = await call('createWorkspace', { body: { name: 'Twin', model: 'm' } })
    const token = { Authorization: `Bearer ${body.auth_token}` }
    const refused = (status: number, error: string) => ({ status, body: { error } })
    await expect(ask(undefined)).resolves.toEqual(refused(401, 'X-Workspace-ID header required'))
    await expect(ask(body.id, nobody)).resolves.toEqual(refused(401, 'missing caller auth token'))
    await expect(ask(body.id, { Authorization: 'Bearer other' })).resolves.toEqual(
      refused(401, 'invalid caller auth token'),
    )
    await expect(ask(body.id, token)).resolves.toEqual(refused(403, 'access denied'))
    await expect(ask(body.id)).resolves.toMatchObject({ status: 200 })
  })

  it('knows relatives', async () => {
    const asRelative = (workspace_id: string, asker: string) =>
      call('listScheduleHealth', { ...at(workspace_id), headers: { ...nobody, 'X-Workspace-ID': asker } })
    await expect(asRelative(charts, office)).resolves.toMatchObject({ status: 200 })
    await expect(asRelative(office, charts)).resolves.toMatchObject({ status: 200 })
    await expect(asRelative(office, research)).resolves.toMatchObject({ status: 403 })
  })

  it('of the organisation tells what is overdue', async () => {
    const id = await create(charts)
    const statusOf = async () => {
      const { body } = await call('listOrgScheduleHealth')
      return body.find((row: { schedule_id: string }) => row.schedule_id === id)
    }
    expect(await statusOf()).toEqual({
      workspace_id: charts,
      workspace_name: 'Charts',
      schedule_id: id,
      schedule_name: 'Clock',
      cron_expr: '0 * * * *',
      last_run_at: null,
      expected_next_run: '2026-03-28T13:00:00.000Z',
      status: 'never_run',
      stale_threshold_seconds: 7200,
    })
    now += hour
    expect(await statusOf()).toMatchObject({ status: 'ok' })
    await call('updateSchedule', { ...at(charts, id), body: { enabled: false } })
    now += 3 * hour
    expect(await statusOf()).toMatchObject({ status: 'stale' })
  })
})

describe('an orphan', () => {
  const orphans = async () => (await call('listOrphanSchedules')).body
  const remove = (name: string, workspace_id: string, query = {}) =>
    call('deleteWorkspace', { ...at(workspace_id), query, headers: { 'X-Confirm-Name': name } })

  it('is left by a removed workspace, switched off, and moves to the successor of that', async () => {
    const id = await create(research)
    await expect(remove('research', research)).resolves.toMatchObject({ body: { schedule_count: 1 } })
    await remove('Research', research)
    expect(await orphans()).toContainEqual({
      workspace_id: research,
      workspace_status: 'removed',
      schedule_id: id,
      schedule_name: 'Clock',
      source: 'runtime',
      enabled: false,
      cron_expr: '0 * * * *',
    })
    const { body } = await call('createWorkspace', { body: { name: 'Research', model: 'm' } })
    // The other one is that of the seeds, whose workspace nobody succeeds.
    await expect(call('reapOrphanSchedules')).resolves.toEqual({
      status: 200,
      body: { repointed: 1, disabled: 1 },
    })
    expect(await find(body.id, id)).toMatchObject({ enabled: false })
    expect(await orphans()).toMatchObject([{ workspace_status: 'missing', enabled: false }])
    await expect(call('reapOrphanSchedules')).resolves.toMatchObject({ body: { repointed: 0, disabled: 0 } })
  })

  it('is not left by one that is purged', async () => {
    const before = await orphans()
    await create(research)
    await remove('Research', research, { purge: 'true' })
    expect(await orphans()).toEqual(before)
  })
})
