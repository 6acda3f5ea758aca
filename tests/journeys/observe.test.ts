import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey, type Printed } from './journey.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney({ env: { MOLECULE_SECRET_VALUE: 'canary-3e91' } })
})
afterEach(() => journey.close())

const types = (events: Printed[]): string[] => events.map(({ event_type }) => event_type)
const holding = (part: object) => expect.arrayContaining([expect.objectContaining(part)])

it('makes things happen and finds them again in a terminal', async () => {
  const { molecule, shell } = journey
  expect(await molecule('platform health')).toEqual({ status: 'ok' })
  expect(await molecule('platform liveness')).toHaveProperty('subsystems.scheduler.last_tick_at')

  await molecule(`workspace secret set ${reports} --key SENTRY_DSN --value-from env:MOLECULE_SECRET_VALUE`)
  await molecule(`workspace pause ${reports}`)
  const events = await molecule(`workspace event list ${reports}`)
  // Whether it came online before it was paused depends on how quick the machine is.
  const told = types(events).filter((type) => type !== 'WORKSPACE_ONLINE')
  expect(told.slice(0, 2)).toEqual(['WORKSPACE_PAUSED', 'WORKSPACE_PROVISIONING'])
  expect(await molecule('event list')).toEqual(holding({ id: events[0].id, workspace_id: reports }))
  expect(JSON.stringify(events)).not.toContain('canary-3e91')

  const offline = await shell(`molecule file write ${reports} prompts/daily.md --content no`)
  expect([offline.code, offline.stderr]).toEqual([5, expect.stringContaining('running')])
  await molecule(`workspace resume ${reports}`)
  await molecule(`file write ${reports} notes/plan.md --root /workspace --content 'First, look.'`)
  await molecule(
    `file write-all ${reports} --files prompts/daily.md='Write daily.' --files prompts/tone.md=Short`,
  )
  const found = await molecule(`file list ${reports} --depth 2`)
  expect(found).toEqual(holding({ path: 'prompts/daily.md', size: 12, dir: false }))
  const content = `molecule file read ${reports} notes/plan.md --root /workspace --json | grep content`
  expect((await shell(content)).stdout).toContain('First, look.')
  const kept = await shell(`molecule file delete ${reports} prompts/daily.md --yes`)
  expect([kept.code, kept.stderr]).toEqual([4, expect.stringContaining('Write the file empty instead')])

  const [last] = await molecule(`activity list ${reports} --limit 1`)
  await molecule(`activity record ${reports} --activity-type task_update --summary 'Plan is made'`)
  const { id } = await molecule(
    `memory commit ${reports} --scope GLOBAL --content 'The plan is in notes/plan.md'`,
  )
  expect(await molecule(`activity list ${reports} --since-id ${last.id}`)).toMatchObject([
    { activity_type: 'task_update', summary: 'Plan is made' },
    { activity_type: 'memory_write_global' },
  ])
  const sessions = await molecule(`session search ${reports} --q plan`)
  expect(sessions).toEqual(holding({ kind: 'activity', content: 'Plan is made' }))
  expect(sessions).toEqual(holding({ kind: 'memory', id }))
  const { memories } = await molecule(`memory search ${reports} --q notes/plan.md`)
  expect(memories).toMatchObject([{ id, namespace: expect.stringMatching(/^org:/) }])
  expect(await molecule(`memory delete ${reports} ${id} --yes`)).toEqual({ status: 'deleted' })

  await molecule(`memory entry set ${reports} --key plan --value '{"step":1}' --if-match-version 0`)
  await molecule(`memory entry set ${reports} --key plan --value null --if-match-version 1`)
  const late = await shell(`molecule memory entry set ${reports} --key plan --value 3 --if-match-version 1`)
  expect([late.code, late.stderr]).toEqual([4, expect.stringContaining('current_version')])
  expect(await molecule(`memory entry get ${reports} plan`)).toMatchObject({ value: null, version: 2 })

  expect(await molecule(`workspace audit ${reports}`)).toMatchObject({ total: 3, chain_valid: true })
  expect(await molecule(`trace list ${reports}`)).toEqual([])
})

it('does the same as an agent', async () => {
  const { tool, refused, questions } = journey
  const at = { workspace_id: reports }
  expect(await tool('get_health')).toMatchObject({ status: 'ok' })

  await tool('set_workspace_secret', { ...at, key: 'SENTRY_DSN', value_from: 'env:MOLECULE_SECRET_VALUE' })
  await tool('pause_workspace', at)
  const { items: events } = await tool('list_workspace_events', at)
  // Whether it came online before it was paused depends on how quick the machine is.
  const told = types(events).filter((type) => type !== 'WORKSPACE_ONLINE')
  expect(told.slice(0, 2)).toEqual(['WORKSPACE_PAUSED', 'WORKSPACE_PROVISIONING'])
  expect((await tool('list_org_events')).items).toEqual(holding({ id: events[0].id }))

  expect(await refused('list_files', at)).toMatchObject({ status: 500 })
  await tool('resume_workspace', at)
  await tool('write_file', { ...at, path: 'notes/plan.md', root: '/workspace', content: 'First, look.' })
  await tool('replace_all_files', { ...at, files: { 'prompts/daily.md': 'Write daily.' } })
  expect((await tool('list_files', { ...at, depth: 2 })).items).toEqual(holding({ path: 'prompts/daily.md' }))
  expect(await tool('read_file', { ...at, path: 'notes/plan.md', root: '/workspace' })).toMatchObject({
    content: 'First, look.',
    size: 12,
  })
  expect(await refused('delete_file', { ...at, path: 'prompts/daily.md' })).toMatchObject({ status: 400 })

  const { items } = await tool('list_activity', { ...at, limit: 1 })
  await tool('report_activity', { ...at, activity_type: 'task_update', summary: 'Plan is made' })
  const memory = { ...at, scope: 'GLOBAL', content: 'The plan is in notes/plan.md' }
  const { id: memory_id } = (await tool('commit_memory', memory)).result
  expect((await tool('list_activity', { ...at, since_id: items[0].id })).items).toMatchObject([
    { summary: 'Plan is made' },
    { activity_type: 'memory_write_global' },
  ])
  expect((await tool('session_search', { ...at, q: 'plan' })).items).toEqual(
    holding({ kind: 'memory', id: memory_id }),
  )
  expect((await tool('search_memory', { ...at, q: 'plan' })).memories).toMatchObject([{ id: memory_id }])
  await tool('delete_memory', { ...at, memory_id })
  expect(await tool('search_memory', { ...at, q: 'plan' })).toMatchObject({ memories: [] })
  expect(questions.at(-1)).toContain(memory_id)

  await tool('memory_set', { ...at, key: 'plan', value: { step: 1 }, if_match_version: 0 })
  await tool('memory_set', { ...at, key: 'plan', value: 'null', if_match_version: 1 })
  const late = { ...at, key: 'plan', value: 3, if_match_version: 1 }
  expect(await refused('memory_set', late)).toMatchObject({ status: 409 })
  expect(await tool('memory_get', { ...at, key: 'plan' })).toMatchObject({ value: null, version: 2 })

  const message = { ...at, message: 'The plan is made.' }
  expect((await tool('notify_user', message)).result).toEqual({ status: 'sent' })
  expect(await tool('list_audit_events', at)).toMatchObject({ total: 3, chain_valid: true })
})
