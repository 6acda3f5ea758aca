import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const hour = 3_600_000

let journey: Journey
let now: number
beforeEach(async () => {
  now = Date.parse('2026-10-24T12:00:00Z')
  journey = await startJourney({ now: () => now })
})
afterEach(() => journey.close())

it('has a workspace told something by the clock, in a terminal', async () => {
  const { molecule, shell } = journey
  const flags = `--cron-expr '0 6 * * *' --timezone Europe/Berlin --prompt 'Good morning.' --name Morning`
  const { id, next_run_at } = await molecule(`schedule create ${reports} ${flags}`)
  // Clocks go back that night, and six in the morning stays six in the morning.
  expect(next_run_at).toBe('2026-10-25T05:00:00.000Z')

  const again = await shell(`molecule schedule create ${reports} ${flags}`)
  expect([again.code, again.stderr]).toEqual([5, expect.stringContaining('choose another name')])
  const daily = await shell(`molecule schedule create ${reports} --cron-expr @daily --prompt Hello`)
  expect([daily.code, daily.stderr]).toEqual([4, expect.stringContaining('exactly five fields')])

  now += 48 * hour
  const history = await molecule(`schedule history ${reports} ${id}`)
  expect(history).toMatchObject([
    { timestamp: '2026-10-26T05:00:00.000Z', status: 'ok', request: { prompt: 'Good morning.' } },
    { timestamp: '2026-10-25T05:00:00.000Z', status: 'ok' },
  ])
  const { stdout } = await shell(`molecule schedule list ${reports}`)
  expect(stdout).toMatch(/Morning .*0 6 \* \* \* .*Europe\/Berlin/)
  expect(await molecule('org schedule health')).toContainEqual(
    expect.objectContaining({ schedule_id: id, workspace_name: 'Reports', status: 'ok' }),
  )
  expect(await molecule(`schedule health ${reports} --x-workspace-id ${reports}`)).toContainEqual(
    expect.objectContaining({ id, run_count: 2 }),
  )

  expect(await molecule(`schedule update ${reports} ${id} --no-enabled`)).toEqual({ status: 'updated' })
  now += 48 * hour
  expect(await molecule(`schedule history ${reports} ${id}`)).toHaveLength(2)
  expect(await molecule(`schedule run ${reports} ${id}`)).toMatchObject({ prompt: 'Good morning.' })

  const asked = await shell(`molecule schedule delete ${reports} ${id}`)
  expect([asked.code, asked.stderr]).toEqual([8, expect.stringContaining('--yes')])
  await molecule(`schedule delete ${reports} ${id} --yes`)
  expect(await molecule(`schedule list ${reports}`)).not.toContainEqual(expect.objectContaining({ id }))
})

it('does the same as an agent', async () => {
  const { tool, refused, questions } = journey
  const morning = { cron_expr: '0 6 * * *', timezone: 'Europe/Berlin', prompt: 'Good morning.' }
  const { result } = await tool('create_schedule', { workspace_id: reports, ...morning })
  const schedule = { workspace_id: reports, schedule_id: result.id }
  expect(result.next_run_at).toBe('2026-10-25T05:00:00.000Z')
  expect(await refused('create_schedule', { workspace_id: reports, ...morning })).toMatchObject({
    status: 500,
  })
  expect(
    await refused('create_schedule', { workspace_id: reports, ...morning, timezone: 'Mars/Base' }),
  ).toMatchObject({ status: 400 })

  now += 24 * hour
  // By its former name.
  expect((await tool('get_schedule_history', schedule)).items).toMatchObject([{ status: 'ok' }])
  await tool('update_schedule', { ...schedule, enabled: false })
  expect((await tool('list_schedules', { workspace_id: reports, detail: 'full' })).items).toContainEqual(
    expect.objectContaining({ id: result.id, enabled: false, run_count: 1 }),
  )
  expect(await tool('run_schedule', schedule)).toMatchObject({ prompt: 'Good morning.' })
  await tool('delete_schedule', schedule)
  expect(questions).toEqual([expect.stringContaining('Delete the schedule')])
  expect(await refused('run_schedule', schedule)).toMatchObject({ status: 404 })
})

it('clears up what a removed workspace left behind', async () => {
  const { molecule, tool } = journey
  const { id } = await molecule('workspace create --name Letters --runtime codex --model gpt-5')
  const left = await molecule(`schedule create ${id} --cron-expr '0 6 * * *' --prompt Hello`)
  await molecule(`workspace delete ${id} --confirm-name Letters --yes`)
  expect(await molecule('schedule orphan list')).toContainEqual(
    expect.objectContaining({ schedule_id: left.id, workspace_status: 'removed', enabled: false }),
  )
  const { id: heir } = await molecule('workspace create --name Letters --runtime codex --model gpt-5')
  expect((await tool('reap_orphan_schedules')).result).toEqual({ repointed: 1, disabled: 1 })
  expect(await molecule(`schedule list ${heir}`)).toMatchObject([{ id: left.id, enabled: false }])
})
