import { afterEach, beforeEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  nowhere,
  office,
  reports,
  research,
  type SandboxClient,
} from './testing/sandbox-client.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour
const report = 'b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26'

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

describe('a schedule', () => {
  it('is created, listed, changed and deleted', async () => {
    const body = { cron_expr: '30 2 * * *', timezone: 'Europe/Berlin', prompt: 'One\r\ntwo' }
    const created = await call('createSchedule', { ...at(research), body })
    expect(created).toEqual({
      status: 201,
      // Clocks go forward that night: 02:30 is not there, so it runs right after the gap.
      body: { id: expect.any(String), status: 'created', next_run_at: '2026-03-29T01:00:00.000Z' },
    })
    const { id } = created.body
    const made = '2026-03-28T12:00:00.000Z'
    expect(await find(research, id)).toEqual({
      id,
      workspace_id: research,
      name: '',
      cron_expr: '30 2 * * *',
      timezone: 'Europe/Berlin',
      prompt: 'One\ntwo',
      enabled: true,
      last_run_at: null,
      next_run_at: '2026-03-29T01:00:00.000Z',
      run_count: 0,
      last_status: '',
      last_error: '',
      source: 'runtime',
      created_at: made,
      updated_at: made,
    })
    const change = (changed: object) => call('updateSchedule', { ...at(research, id), body: changed })
    await expect(change({ name: 'Night', timezone: '' })).resolves.toEqual({
      status: 200,
      body: { status: 'updated' },
    })
    expect(await find(research, id)).toMatchObject({
      name: 'Night',
      timezone: '',
      next_run_at: '2026-03-29T02:30:00.000Z',
    })
    await expect(call('deleteSchedule', at(research, id))).resolves.toEqual({
      status: 200,
      body: { status: 'deleted' },
    })
    expect(await find(research, id)).toBeUndefined()
    await expect(call('deleteSchedule', at(research, id))).resolves.toEqual({
      status: 404,
      body: { error: 'schedule not found' },
    })
  })

  it('takes a null for a field that is not there', async () => {
    const id = await create(research, { ...hourly, timezone: null, enabled: null })
    const before = await find(research, id)
    expect(before).toMatchObject({ timezone: 'UTC', enabled: true })
    const body = { name: null, cron_expr: null, timezone: null, prompt: null, enabled: null }
    await expect(call('updateSchedule', { ...at(research, id), body })).resolves.toMatchObject({
      status: 200,
    })
    expect(await find(research, id)).toEqual(before)
    const nothing = { ...hourly, prompt: null }
    await expect(call('createSchedule', { ...at(research), body: nothing })).resolves.toEqual({
      status: 400,
      body: { error: 'cron_expr and prompt are required' },
    })
  })

  it('hands out its prompt when it is run, and runs nothing', async () => {
    const before = await find(reports, report)
    await expect(call('runSchedule', at(reports, report))).resolves.toEqual({
      status: 200,
      body: { status: 'fired', workspace_id: reports, prompt: before.prompt },
    })
    expect(await find(reports, report)).toEqual(before)
    await expect(call('runSchedule', at(research, report))).resolves.toMatchObject({ status: 404 })
  })

  it.each([
    [{ prompt: 'x' }, 400, 'cron_expr and prompt are required'],
    [{ cron_expr: '0 9 * * *', prompt: '' }, 400, 'cron_expr and prompt are required'],
    ['nonsense', 400, 'cron_expr and prompt are required'],
    [{ ...hourly, cron_expr: '@daily' }, 400, 'invalid request body'],
    [{ ...hourly, cron_expr: '0 0 9 * * *' }, 400, 'invalid request body'],
    [{ ...hourly, timezone: 'Mars/Base' }, 400, 'invalid timezone: Mars/Base'],
    [{ ...hourly, name: 'Weekday report' }, 500, 'failed to create schedule'],
  ])('is refused: %j', async (body, status, error) => {
    await expect(call('createSchedule', { ...at(reports), body })).resolves.toEqual({
      status,
      body: { error },
    })
  })

  it('may go without a name once in a workspace', async () => {
    await create(research, { cron_expr: '0 9 * * *', prompt: 'x' })
    const again = { cron_expr: '0 10 * * *', prompt: 'y' }
    await expect(call('createSchedule', { ...at(research), body: again })).resolves.toMatchObject({
      status: 500,
    })
    await create(office, again)
  })

  it.each([
    [{ timezone: 'Mars/Base' }, 400, 'invalid timezone: Mars/Base'],
    [{ cron_expr: '' }, 400, 'invalid request body'],
    [{ enabled: 'no' }, 400, 'invalid JSON'],
    [{ name: 'Quarterly review' }, 500, 'failed to update schedule'],
  ])('keeps what it has when a change is refused: %j', async (body, status, error) => {
    const before = await find(reports, report)
    await expect(call('updateSchedule', { ...at(reports, report), body })).resolves.toEqual({
      status,
      body: { error },
    })
    expect(await find(reports, report)).toEqual(before)
  })

  it('is not looked for in a workspace that is not there', async () => {
    await expect(call('listSchedules', at(nowhere))).resolves.toEqual({ status: 200, body: [] })
    await expect(call('listScheduleHistory', at(nowhere, report))).resolves.toEqual({ status: 200, body: [] })
    await expect(call('createSchedule', { ...at(nowhere), body: hourly })).resolves.toEqual({
      status: 500,
      body: { error: 'failed to create schedule' },
    })
    await expect(call('listSchedules', at('reports'))).resolves.toEqual({
      status: 500,
      body: { error: 'failed to query schedules' },
    })
  })
})

describe('the clock', () => {
  it('runs what is due, and keeps a history of it', async () => {
    const id = await create(research)
    now += 2 * hour + 5 * minute
    expect(await find(research, id)).toMatchObject({
      run_count: 2,
      last_status: 'ok',
      last_error: '',
      last_run_at: '2026-03-28T14:00:00.000Z',
      next_run_at: '2026-03-28T15:00:00.000Z',
    })
    const request = {
      schedule_id: id,
      schedule_name: 'Clock',
      cron_expr: '0 * * * *',
      prompt: 'Say the time.',
    }
    const run = { duration_ms: null, status: 'ok', error_detail: '', request }
    await expect(call('listScheduleHistory', at(research, id))).resolves.toEqual({
      status: 200,
      body: [
        { timestamp: '2026-03-28T14:00:00.000Z', ...run },
        { timestamp: '2026-03-28T13:00:00.000Z', ...run },
      ],
    })
    const { body: deeds } = await call('listActivity', { path: { workspace_id: research } })
    expect(deeds).toMatchObject([
      { activity_type: 'cron_run', status: 'ok', created_at: '2026-03-28T14:00:00.000Z' },
      { activity_type: 'cron_run', status: 'ok', created_at: '2026-03-28T13:00:00.000Z' },
    ])
    const { body: events } = await call('listWorkspaceEvents', { path: { workspace_id: research } })
    expect(events[0]).toMatchObject({ event_type: 'CRON_EXECUTED', created_at: '2026-03-28T14:00:00.000Z' })
  })

  it('runs nothing that is switched off, and once what is overdue when it is switched on', async () => {
    const id = await create(research, { ...hourly, enabled: false })
    now += 5 * hour + minute
    expect(await find(research, id)).toMatchObject({ run_count: 0, next_run_at: '2026-03-28T13:00:00.000Z' })
    await call('updateSchedule', { ...at(research, id), body: { enabled: true } })
    expect(await find(research, id)).toMatchObject({
      run_count: 1,
      last_run_at: '2026-03-28T17:01:00.000Z',
      next_run_at: '2026-03-28T18:00:00.000Z',
    })
  })

  it('fails where nobody is there to take the prompt', async () => {
    const id = await create(charts)
    await call('pauseWorkspace', at(charts))
    now += hour
    expect(await find(charts, id)).toMatchObject({ last_status: 'error', last_error: 'workspace has no URL' })
    const { body } = await call('listScheduleHistory', at(charts, id))
    expect(body).toMatchObject([{ status: 'error', error_detail: 'workspace has no URL' }])
  })

  it('skips a workspace that is busy', async () => {
    await call('updateWorkspace', { ...at(research), body: { name: 'Research is-busy' } })
    const id = await create(research)
    now += hour
    const { body } = await call('listScheduleHistory', at(research, id))
    expect(body).toMatchObject([{ status: 'skipped', request: { skipped: true, active_tasks: 1 } }])
    expect(body[0].request).not.toHaveProperty('prompt')
    const { body: events } = await call('listWorkspaceEvents', { path: { workspace_id: research } })
    expect(events[0]).toMatchObject({ event_type: 'CRON_SKIPPED' })
  })

  it('makes up for no more than the history shows', async () => {
    const id = await create(research, { ...hourly, cron_expr: '* * * * *' })
    now += 365 * day
    expect(await find(research, id)).toMatchObject({ run_count: 20, last_run_at: '2027-03-28T12:00:00.000Z' })
    const { body } = await call('listScheduleHistory', at(research, id))
    expect(body).toHaveLength(20)
    expect(body.at(-1).timestamp).toBe('2027-03-28T11:41:00.000Z')
  })

  it('forgets runs with the activity, after a week', async () => {
    const id = await create(research, { ...hourly, cron_expr: '0 0 1 * *' })
    now = Date.parse('2026-04-02T00:00:00Z')
    expect((await call('listScheduleHistory', at(research, id))).body).toHaveLength(1)
    now += 7 * day
    expect((await call('listScheduleHistory', at(research, id))).body).toEqual([])
  })
})
