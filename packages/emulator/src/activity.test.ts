import { describe, expect, it } from 'vitest'

import { startEmulator } from './emulator.ts'
import { createSandboxClient, nowhere, office, reports, research, support } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({})

const at = (workspace_id: string) => ({ path: { workspace_id } })
const list = async (query: Record<string, string> = {}, workspace_id = reports) =>
  (await call('listActivity', { ...at(workspace_id), query })).body
const summaries = async (query: Record<string, string> = {}) =>
  (await list(query)).map((deed: { summary: string }) => deed.summary)
const record = (body: Record<string, unknown>, workspace_id = reports) =>
  call('recordActivity', { ...at(workspace_id), body })

const asked = 'Asked for the numbers of last week'
const written = 'Weekly report is written'

describe('activity', () => {
  it('is listed newest first, with every key and only the bodies that were kept', async () => {
    const logged = { status: 200, body: { status: 'logged' } }
    const body = { activity_type: 'agent_log', summary: 'Hello', response_body: null, metadata: { a: 1 } }
    await expect(record(body)).resolves.toEqual(logged)
    expect((await list())[0]).toEqual({
      id: expect.any(String),
      workspace_id: reports,
      activity_type: 'agent_log',
      source_id: null,
      target_id: null,
      method: null,
      summary: 'Hello',
      error_detail: null,
      duration_ms: null,
      status: 'ok',
      created_at: expect.any(String),
      response_body: null,
    })
    expect(await summaries()).toEqual(['Hello', written, asked])
  })

  it('is filtered by type, source, peer and time', async () => {
    await record({ activity_type: 'error', summary: 'Now', target_id: office, status: 'error' })
    expect(await summaries({ type: 'task_update' })).toEqual([written])
    expect(await summaries({ source: 'agent' })).toEqual([asked])
    expect(await summaries({ source: 'canvas' })).toEqual(['Now', written])
    expect(await summaries({ peer_id: office.toUpperCase() })).toEqual(['Now', asked])
    expect(await summaries({ since_secs: '60' })).toEqual(['Now'])
    expect(await summaries({ before_ts: '2026-06-24T09:42:00+02:00' })).toEqual([asked])
    expect(await summaries({ limit: '1' })).toEqual(['Now'])
    expect(await summaries({ limit: '0' })).toHaveLength(3)
  })

  it('goes on after an entry, oldest first, and is gone (410) when there is no such entry', async () => {
    const oldest = (await list()).at(-1)
    await record({ activity_type: 'agent_log', summary: 'Later' })
    expect(await summaries({ since_id: oldest.id })).toEqual([written, 'Later'])
    expect(await summaries({ since_id: oldest.id, limit: '1' })).toEqual([written])
    for (const since_id of [nowhere, 'nonsense'])
      await expect(call('listActivity', { ...at(reports), query: { since_id } })).resolves.toEqual({
        status: 410,
        body: { error: 'since_id is not known' },
      })
  })

  it('tells who is at the other end on request', async () => {
    const [, received] = await list({ include: 'peer_info' })
    expect(received).toMatchObject({ source_id: office, peer_name: 'Office', peer_role: 'Hands out work' })
    expect((await list())[1]).not.toHaveProperty('peer_name')
  })

  it.each([
    [{ source: 'web' }, "source must be 'canvas' or 'agent'"],
    [{ peer_id: 'office' }, 'peer_id must be a UUID'],
    [{ since_secs: '0' }, 'since_secs must be from 1 to 2592000'],
    [{ since_secs: '2592001' }, 'since_secs must be from 1 to 2592000'],
    [{ before_ts: 'yesterday' }, 'before_ts must be RFC 3339, such as 2026-06-24T08:00:00Z'],
  ])('refuses the filter %j', async (query, error) => {
    await expect(call('listActivity', { ...at(reports), query })).resolves.toEqual({
      status: 400,
      body: { error },
    })
  })

  it('is empty for a workspace that is not there, or is of another organisation', async () => {
    // The real service says that it is logged even then.
    await expect(record({ activity_type: 'agent_log' }, nowhere)).resolves.toMatchObject({ status: 200 })
    expect([await list({}, nowhere), await list({}, support)]).toEqual([[], []])
  })

  it('cannot be recorded in the name of another workspace, or as just anything', async () => {
    await expect(record({ activity_type: 'a2a_send', source_id: office })).resolves.toMatchObject({
      status: 403,
      body: { error: 'source_id must match the workspace' },
    })
    for (const body of [{}, { activity_type: 'delegation' }, { activity_type: 'error', duration_ms: 'long' }])
      await expect(record(body)).resolves.toEqual({ status: 400, body: { error: 'invalid request body' } })
  })

  it('is searched together with memories', async () => {
    const search = async (q: string) =>
      (await call('searchSessions', { ...at(reports), query: { q } })).body.map(
        ({ kind, content }: { kind: string; content: string }) => `${kind}: ${content}`,
      )
    expect(await search('REPORT')).toEqual([
      `activity: ${written}`,
      'memory: The report goes out on Monday at nine.',
    ])
    expect(await search('nothing like it')).toEqual([])
  })
})

describe('audit', () => {
  const audit = async (query: Record<string, string> = {}, workspace_id = reports) =>
    (await call('listAuditEvents', { ...at(workspace_id), query })).body
  const ids = (events: { id: string }[]) => events.map(({ id }) => id)

  it('is listed oldest first, page by page', async () => {
    const all = await audit()
    expect([ids(all.events), all.total, all.chain_valid]).toEqual([
      ['audit-0001', 'audit-0002', 'audit-0003'],
      3,
      true,
    ])
    const second = await audit({ limit: '1', offset: '1' })
    expect([ids(second.events), second.total, second.chain_valid]).toEqual([['audit-0002'], 3, null])
  })

  it('looks broken to a filter that leaves the beginning out, as in the real service', async () => {
    const later = await audit({ from: '2026-06-24T07:40:04Z', to: '2026-06-24T07:44:30Z' })
    expect([ids(later.events), later.chain_valid]).toEqual([['audit-0002'], false])
    expect((await audit({ session_id: 'session-0042' })).chain_valid).toBe(true)
  })

  it('has null and no list where nothing matches', async () => {
    const nothing = { events: null, total: 0, chain_valid: true }
    expect([await audit({}, research), await audit({ agent_id: 'nobody' })]).toEqual([nothing, nothing])
  })

  it('refuses a time that is none', async () => {
    await expect(call('listAuditEvents', { ...at(reports), query: { to: 'now' } })).resolves.toMatchObject({
      status: 400,
      body: { error: expect.stringContaining('to must be RFC 3339') },
    })
  })
})

it('notifies the user, but not of a workspace that is not there or without a message', async () => {
  const notify = (body: unknown, workspace_id = reports) => call('notifyUser', { ...at(workspace_id), body })
  const attachments = [{ uri: 'https://files.example.net/a.pdf', name: 'a.pdf' }]
  await expect(notify({ message: 'Done', attachments })).resolves.toEqual({
    status: 200,
    body: { status: 'sent' },
  })
  expect((await notify({ message: 'Done' }, nowhere)).status).toBe(404)
  expect((await notify({ message: 'Done' }, 'nonsense')).status).toBe(404)
  expect((await notify({ message: 'Done', attachments: [{ uri: 'a' }] })).status).toBe(400)
  for (const body of [{}, { message: '' }, { message: null }])
    await expect(notify(body)).resolves.toEqual({ status: 400, body: { error: 'message is required' } })
})

it('has no traces', async () => {
  await expect(call('listTraces', at(reports))).resolves.toEqual({ status: 200, body: [] })
})

it('keeps the activity of a removed workspace until it is purged', async () => {
  await record({ activity_type: 'agent_log', summary: 'Kept' }, research)
  const remove = (query: Record<string, string>) =>
    call('deleteWorkspace', { ...at(research), query, headers: { 'X-Confirm-Name': 'Research' } })
  await remove({})
  expect(await list({}, research)).toMatchObject([{ summary: 'Kept' }])

  const other = await startEmulator({ fetchOnly: true })
  const callOther = createSandboxClient(other)
  await callOther('recordActivity', { ...at(research), body: { activity_type: 'agent_log' } })
  await callOther('deleteWorkspace', {
    ...at(research),
    query: { purge: 'true' },
    headers: { 'X-Confirm-Name': 'Research' },
  })
  expect((await callOther('listActivity', at(research))).body).toEqual([])
  await other.close()
})
