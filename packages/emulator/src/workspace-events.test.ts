import { afterEach, beforeEach, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  office,
  reports,
  until,
  type SandboxClient,
} from './testing/sandbox-client.ts'

let start: string
let emulator: Emulator
let call: SandboxClient
beforeEach(async () => {
  emulator = await startEmulator({ fetchOnly: true, speed: 100_000 })
  call = createSandboxClient(emulator)
  start = new Date().toISOString()
})
afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const at = (workspace_id: string) => ({ path: { workspace_id } })
const untilOnline = (id: string) =>
  until(
    async () => (await call('getWorkspace', at(id))).body.status,
    (status) => status === 'online',
  )

/** What the log says of a workspace since the test began, oldest first. */
async function log(workspace_id: string): Promise<string[]> {
  const { body } = await call('listWorkspaceEvents', at(workspace_id))
  const events = body as { event_type: string; created_at: string }[]
  return events
    .filter(({ created_at }) => created_at >= start)
    .map(({ event_type }) => event_type)
    .toReversed()
}

it('follows a workspace from its creation to its end', async () => {
  const { body } = await call('createWorkspace', { body: { name: 'New', model: 'm' } })
  await untilOnline(body.id)
  await call('hibernateWorkspace', at(body.id))
  await call('restartWorkspace', at(body.id))
  await untilOnline(body.id)
  await call('pauseWorkspace', at(body.id))
  await call('resumeWorkspace', at(body.id))
  await untilOnline(body.id)
  const query = { purge: 'true' }
  await call('deleteWorkspace', { ...at(body.id), query, headers: { 'X-Confirm-Name': 'New' } })
  expect(await log(body.id)).toEqual([
    'WORKSPACE_PROVISIONING',
    'WORKSPACE_ONLINE',
    'WORKSPACE_HIBERNATED',
    'WORKSPACE_PROVISIONING',
    'WORKSPACE_ONLINE',
    'WORKSPACE_PAUSED',
    'WORKSPACE_PROVISIONING',
    'WORKSPACE_ONLINE',
    'WORKSPACE_REMOVED',
  ])
})

it('tells of agents that somebody else runs when they are created', async () => {
  const waiting = await call('createWorkspace', { body: { name: 'Laptop', external: true } })
  const there = await call('createWorkspace', {
    body: { name: 'Server', external: true, url: 'https://agent.example.com' },
  })
  expect(await log(waiting.body.id)).toEqual(['WORKSPACE_PROVISIONING', 'WORKSPACE_AWAITING_AGENT'])
  expect(await log(there.body.id)).toEqual(['WORKSPACE_PROVISIONING', 'WORKSPACE_ONLINE'])
})

it('tells of everything that a cascade reaches, and nothing of what was refused', async () => {
  await call('pauseWorkspace', at(office))
  expect(await log(office)).toEqual([])
  await call('pauseWorkspace', { ...at(office), query: { cascade: 'true' } })
  const headers = { 'X-Confirm-Name': 'Office' }
  await call('deleteWorkspace', { ...at(office), headers, query: { confirm: 'true' } })
  for (const id of [office, charts]) expect(await log(id)).toEqual(['WORKSPACE_PAUSED', 'WORKSPACE_REMOVED'])
})

it('tells of the restart that a changed model causes, and of agents', async () => {
  await call('setWorkspaceModel', { ...at(reports), body: { model: 'openai/gpt-5' } })
  await untilOnline(reports)
  await call('assignAgent', { ...at(reports), body: { model: 'a' } })
  await call('replaceAgent', { ...at(reports), body: { model: 'b' } })
  await call('removeAgent', at(reports))
  await call('moveAgent', { ...at(office), body: { target_workspace_id: reports } })
  expect(await log(reports)).toEqual([
    'WORKSPACE_PROVISIONING',
    'WORKSPACE_ONLINE',
    'AGENT_ASSIGNED',
    'AGENT_REPLACED',
    'AGENT_REMOVED',
    'AGENT_MOVED',
  ])
  expect(await log(office)).toEqual(['AGENT_MOVED'])
})
