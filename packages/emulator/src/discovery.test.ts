import { expect, it } from 'vitest'

import { charts, nowhere, office, reports } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({ speed: 2000 })

async function create(name: string, parent_id: string): Promise<{ id: string; auth_token: string }> {
  const body = { name, role: 'Draws maps', parent_id, runtime: 'codex', model: 'gpt-5' }
  return (await call('createWorkspace', { body })).body
}
const peers = async (workspace_id: string, query = {}): Promise<string[]> =>
  (await call('listPeers', { path: { workspace_id }, query })).body.map(({ name }: { name: string }) => name)
const may = async (caller_id: string, target_id: string): Promise<boolean> =>
  (await call('checkAccess', { body: { caller_id, target_id } })).body.allowed

it('lists siblings, children and the parent; those at the top do not see each other', async () => {
  const maps = await create('Maps', office)
  await create('Legends', maps.id)
  expect(await peers(reports)).toEqual([])
  expect(await peers(office)).toEqual(['Charts', 'Maps'])
  expect(await peers(office, { q: 'DRAWS MAPS' })).toEqual(['Maps'])
  expect(await peers(maps.id)).toEqual(['Charts', 'Legends', 'Office'])
})

it('asks a workspace that has a token for it', async () => {
  const { id, auth_token } = await create('Maps', office)
  const list = (Authorization?: string) =>
    call('listPeers', { path: { workspace_id: id }, headers: { Authorization } })
  expect(await list()).toEqual({ status: 401, body: { error: 'missing workspace auth token' } })
  expect((await list('Bearer nonsense')).body).toEqual({ error: 'invalid workspace auth token' })
  expect((await list(`Bearer ${auth_token}`)).status).toBe(200)
  const open = { path: { workspace_id: office }, headers: { Authorization: undefined } }
  expect((await call('listPeers', open)).status).toBe(200)
  expect((await call('listPeers', { path: { workspace_id: nowhere } })).status).toBe(404)
  expect((await call('listPeers', { path: { workspace_id: 'office' } })).status).toBe(500)
})

it('tells relatives where a workspace is, while it is online', async () => {
  const discover = (workspace_id: string, asking?: string) =>
    call('discoverWorkspace', { path: { workspace_id }, headers: { 'X-Workspace-ID': asking } })
  expect(await discover(charts, office)).toEqual({
    status: 200,
    body: { id: charts, name: 'Charts', url: expect.stringContaining('.invalid') },
  })
  expect(await discover(charts)).toEqual({
    status: 400,
    body: { error: 'X-Workspace-ID header is required' },
  })
  const refusal = { status: 403, body: { error: 'not authorized to discover this workspace' } }
  expect(await discover(reports, office)).toEqual(refusal)
  expect(await discover(nowhere, office)).toEqual(refusal)
  await call('pauseWorkspace', { path: { workspace_id: charts } })
  expect(await discover(charts, office)).toEqual({
    status: 503,
    body: { error: 'workspace not available', status: 'paused' },
  })
})

it('says who may talk to whom', async () => {
  const maps = await create('Maps', office)
  const legends = await create('Legends', maps.id)
  expect([
    await may(office, office),
    await may(charts, maps.id),
    await may(office, legends.id),
    await may(legends.id, office),
    await may(charts, legends.id),
    await may(office, reports),
    await may(office, nowhere),
    await may('office', 'office'),
  ]).toEqual([true, true, true, true, false, false, false, false])
  expect((await call('checkAccess', { body: { caller_id: office } })).status).toBe(400)
})
