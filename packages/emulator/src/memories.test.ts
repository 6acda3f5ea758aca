import { describe, expect, it } from 'vitest'

import { charts, nowhere, office, reports, research, until } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({})

const at = (workspace_id: string) => ({ path: { workspace_id } })

describe('memories', () => {
  const commit = (workspace_id: string, body: Record<string, unknown>) =>
    call('commitMemory', { ...at(workspace_id), body })
  const search = async (workspace_id: string, query: Record<string, string> = {}) =>
    (await call('searchMemory', { ...at(workspace_id), query })).body.memories
  const contents = async (workspace_id: string) =>
    (await search(workspace_id)).map((memory: { content: string }) => memory.content)

  it('are read by the workspace, its team or everybody', async () => {
    for (const scope of ['LOCAL', 'TEAM', 'GLOBAL']) await commit(office, { content: scope, scope })
    expect(await contents(office)).toEqual(['GLOBAL', 'TEAM', 'LOCAL'])
    expect(await contents(charts)).toEqual(['GLOBAL', 'TEAM'])
    expect(await contents(research)).toEqual(['GLOBAL'])
    expect(await contents(nowhere)).toEqual([])
  })

  it('are found by words, namespace and kind', async () => {
    const { body } = await commit(reports, { content: 'Ask Ada first', scope: 'TEAM' })
    expect(body).toEqual({ id: expect.any(String), scope: 'TEAM', namespace: 'general' })
    expect(await search(reports, { q: 'ada', namespace: `team:${reports}`, kind: 'fact' })).toEqual([
      {
        id: body.id,
        namespace: `team:${reports}`,
        content: 'Ask Ada first',
        kind: 'fact',
        source: 'agent',
        pin: false,
        created_at: expect.any(String),
        source_workspace_id: reports,
      },
    ])
    for (const query of [{ q: 'bob' }, { namespace: 'org:nobody' }, { kind: 'summary' }])
      expect(await search(reports, query)).toEqual([])
  })

  it('have an older list that ignores what it is asked', async () => {
    const query = { q: 'nothing like it', limit: '0' }
    expect((await call('listMemories', { ...at(reports), query })).body).toEqual([
      {
        id: '0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68',
        content: 'The report goes out on Monday at nine.',
        scope: 'LOCAL',
        created_at: '2026-06-20T08:30:00.000Z',
      },
    ])
  })

  it('for everybody come from the top only, and show in the activity', async () => {
    await expect(commit(charts, { content: 'a', scope: 'GLOBAL' })).resolves.toEqual({
      status: 403,
      body: { error: 'only root workspaces can write GLOBAL memories' },
    })
    await commit(office, { content: 'a', scope: 'GLOBAL' })
    expect((await call('listActivity', at(office))).body).toMatchObject([
      { activity_type: 'memory_write_global' },
    ])
    const { body } = await call('listMemoryNamespaces', at(charts))
    const names = (namespaces: { name: string }[]) => namespaces.map(({ name }) => name)
    const own = [`workspace:${charts}`, `team:${office}`]
    expect([names(body.readable), names(body.writable)]).toEqual([
      [...own, expect.stringMatching(/^org:/)],
      own,
    ])
  })

  it('keep no credentials', async () => {
    const key = `sk-${'canary'.repeat(4)}`
    await commit(research, { content: `The key is ${key}, keep it`, scope: 'LOCAL' })
    expect(await contents(research)).toEqual(['The key is [REDACTED:API_KEY], keep it'])
  })

  it.each([
    [{ content: 'a', scope: 'local' }, 'scope must be LOCAL, TEAM, or GLOBAL'],
    [{ content: 'a', scope: 'LOCAL', namespace: 'ü'.repeat(26) }, 'namespace must be <= 50 characters'],
    [{ content: 'a', scope: 'LOCAL', namespace: 'u'.repeat(51) }, 'namespace must be <= 50 characters'],
    [{ content: '', scope: 'LOCAL' }, 'invalid request body'],
    [{ content: 'a' }, 'invalid request body'],
  ])('refuse %j', async (body, error) => {
    await expect(commit(reports, body)).resolves.toEqual({ status: 400, body: { error } })
  })

  it('are deleted by the workspace that wrote them', async () => {
    const { body } = await commit(office, { content: 'a', scope: 'TEAM' })
    const remove = (workspace_id: string) =>
      call('deleteMemory', { path: { workspace_id, memory_id: body.id } })
    const unknown = {
      status: 404,
      body: { error: 'memory not found or not owned by this workspace' },
    }
    await expect(remove(charts)).resolves.toEqual(unknown)
    await expect(remove(office)).resolves.toEqual({ status: 200, body: { status: 'deleted' } })
    await expect(remove(office)).resolves.toEqual(unknown)
  })

  it('stumble over a workspace that is not there, as the real service does', async () => {
    await expect(commit(nowhere, { content: 'a', scope: 'LOCAL' })).resolves.toEqual({
      status: 500,
      body: { error: 'failed to store memory' },
    })
  })
})

describe('memory entries', () => {
  const set = (body: Record<string, unknown>, workspace_id = research) =>
    call('setMemoryEntry', { ...at(workspace_id), body })
  const get = (key: string) => call('getMemoryEntry', { path: { workspace_id: research, key } })
  const keys = async () =>
    (await call('listMemoryEntries', at(research))).body.map((entry: { key: string }) => entry.key)

  it.each([null, 0, false, '', 'text', [1, null], { a: { b: [] } }])('hold %j', async (value) => {
    await expect(set({ key: 'a/b c', value })).resolves.toEqual({
      status: 200,
      body: { status: 'ok', key: 'a/b c', version: 1 },
    })
    await expect(get('a/b c')).resolves.toEqual({
      status: 200,
      body: { key: 'a/b c', value, version: 1, updated_at: expect.any(String) },
    })
  })

  it('are written only at the expected version', async () => {
    const conflict = (expected_version: number, current_version: number | null) => ({
      status: 409,
      body: { error: 'version mismatch', expected_version, current_version },
    })
    await expect(set({ key: 'a', value: 1, if_match_version: 3 })).resolves.toEqual(conflict(3, null))
    await expect(set({ key: 'a', value: 1, if_match_version: 0 })).resolves.toMatchObject({ status: 200 })
    await expect(set({ key: 'a', value: 2, if_match_version: 0 })).resolves.toEqual(conflict(0, 1))
    await expect(set({ key: 'a', value: 2, if_match_version: 1 })).resolves.toMatchObject({
      body: { version: 2 },
    })
    expect((await get('a')).body.value).toBe(2)
  })

  it('expire by the sandbox clock, at once or never', async () => {
    await set({ key: 'b', value: 1, ttl_seconds: 0 })
    expect((await get('b')).status).toBe(404)
    await set({ key: 'a', value: 1, ttl_seconds: 60 })
    expect([(await get('a')).body.expires_at, await keys()]).toEqual([expect.any(String), ['a']])
    await until(keys, (found) => found.length === 0)
    await expect(get('a')).resolves.toEqual({ status: 404, body: { error: 'key not found' } })
    await set({ key: 'a', value: 2, ttl_seconds: 3600 })
    await set({ key: 'a', value: 3 })
    expect((await get('a')).body).not.toHaveProperty('expires_at')
  })

  it('are listed by key and deleted without a word about those that are not there', async () => {
    await set({ key: 'b', value: 1 })
    await set({ key: 'a', value: 1 })
    expect(await keys()).toEqual(['a', 'b'])
    const remove = () => call('deleteMemoryEntry', { path: { workspace_id: research, key: 'a' } })
    const deleted = { status: 200, body: { status: 'deleted' } }
    expect([await remove(), await remove(), await keys()]).toEqual([deleted, deleted, ['b']])
  })

  it('stumble over a missing value and a missing workspace, as the real service does', async () => {
    const failed = { status: 500, body: { error: 'failed to set memory' } }
    expect([await set({ key: 'a' }), await set({ key: 'a', value: 1 }, nowhere)]).toEqual([failed, failed])
  })

  it.each([
    [{ value: 1 }, 'key is required'],
    [{ key: '', value: 1 }, 'key is required'],
    [{ key: 1, value: 1, ttl_seconds: 'a' }, 'invalid request body'],
  ])('refuse %j', async (body, error) => {
    await expect(set(body)).resolves.toEqual({ status: 400, body: { error } })
  })
})

it('forgets everything when the workspace is purged', async () => {
  await call('commitMemory', { ...at(reports), body: { content: 'a', scope: 'GLOBAL' } })
  await call('deleteWorkspace', {
    ...at(reports),
    query: { purge: 'true' },
    headers: { 'X-Confirm-Name': 'Reports' },
  })
  const left = [
    (await call('searchMemory', at(research))).body.memories,
    (await call('listMemoryEntries', at(reports))).body,
    (await call('listAuditEvents', at(reports))).body.events,
    (await call('listFiles', at(reports))).status,
  ]
  expect(left).toEqual([[], [], null, 404])
})
