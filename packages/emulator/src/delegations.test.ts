import { afterEach, beforeEach, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  charts,
  createSandboxClient,
  nowhere,
  office,
  reports,
  until,
  type SandboxClient,
} from './testing/sandbox-client.ts'

let emulator: Emulator | undefined
let call: SandboxClient
/** Waits take a moment only; what has to be seen before they are over needs a slower one. */
async function start(speed = 2000): Promise<void> {
  await emulator?.close()
  emulator = await startEmulator({ fetchOnly: true, speed })
  call = createSandboxClient(emulator)
}
beforeEach(() => start())
afterEach(async () => {
  await emulator?.close()
  expect(emulator?.findings).toEqual([])
})

const path = { workspace_id: office }
const delegate = (body: object, workspace_id = office) =>
  call('delegateTask', { path: { workspace_id }, body: { target_id: charts, task: 'Draw.', ...body } })
const newest = async () => (await call('listDelegations', { path })).body[0]
const ended = () => until(newest, ({ status }) => status === 'completed' || status === 'failed')

it('lets the other agent do it in the background', async () => {
  const { status, body } = await delegate({})
  expect([status, body]).toEqual([
    202,
    { delegation_id: expect.any(String), status: 'delegated', target_id: charts },
  ])
  expect(await ended()).toEqual({
    delegation_id: body.delegation_id,
    source_id: office,
    target_id: charts,
    summary: 'Draw.',
    status: 'completed',
    created_at: expect.any(String),
    updated_at: expect.any(String),
    _ledger: true,
    response_preview: 'Charts read: Draw.',
  })
})

it.each([
  [reports, 'Draw.', 'access denied: workspaces cannot communicate per hierarchy rules'],
  [nowhere, 'Draw.', 'workspace not found'],
  [charts, 'agent-is-unreachable', 'failed to reach workspace agent'],
  [charts, 'agent-is-silent', 'agent returned empty response body'],
])('finds out later that %s cannot do %s', async (target_id, task, error) => {
  expect((await delegate({ target_id, task })).status).toBe(202)
  expect(await ended()).toMatchObject({ target_id, status: 'failed', error })
})

it('shows how far it has got', async () => {
  await start(60)
  const { body } = await delegate({ task: 'agent-is-busy' })
  const isUnderWay = ({ status }: { status: string }): boolean => status !== 'dispatched'
  expect(await until(newest, isUnderWay)).toMatchObject({ ...body, status: 'queued' })
})

it('starts nothing new for a key', async () => {
  await start(1)
  const first = await delegate({ idempotency_key: 'k' })
  const again = await delegate({ idempotency_key: 'k', target_id: reports, task: 'Something else.' })
  expect(again).toEqual({
    status: 200,
    body: {
      delegation_id: first.body.delegation_id,
      status: expect.stringMatching(/dispatched|in_progress/),
      target_id: charts,
      idempotent_hit: true,
    },
  })
})

it('gives a key back when the first try failed', async () => {
  const failing = await delegate({ idempotency_key: 'f', target_id: reports })
  await ended()
  const retry = await delegate({ idempotency_key: 'f' })
  expect(retry.status).toBe(202)
  expect(retry.body.delegation_id).not.toBe(failing.body.delegation_id)
})

it('refuses what is no delegation, and warns where it cannot be written down', async () => {
  expect(await delegate({ target_id: 'charts' })).toEqual({
    status: 400,
    body: { error: 'target_id must be a valid UUID' },
  })
  expect((await delegate({ task: '' })).body.error).toBe('invalid delegation request')
  expect((await delegate({ target_id: office })).body).toMatchObject({
    error: 'self-delegation not permitted',
    reason: expect.any(String),
    hint: expect.any(String),
  })
  expect(await delegate({}, nowhere)).toMatchObject({ status: 202, body: { warning: expect.any(String) } })
  expect(await call('listDelegations', { path: { workspace_id: nowhere } })).toEqual({
    status: 200,
    body: [],
  })
})

it("notes an agent's own delegation, and how it ended", async () => {
  const record = { target_id: charts, task: 'Look after it.', delegation_id: 'mine' }
  expect(await call('recordDelegation', { path, body: record })).toEqual({
    status: 202,
    body: { delegation_id: 'mine', status: 'recorded' },
  })
  expect(await newest()).toMatchObject({ delegation_id: 'mine', status: 'dispatched' })
  const update = (delegation_id: string, body: object) =>
    call('updateDelegation', { path: { ...path, delegation_id }, body })
  const failed = { status: 'failed', error: 'no data' }
  expect(await update('mine', failed)).toEqual({
    status: 200,
    body: { status: 'failed', delegation_id: 'mine' },
  })
  expect(await newest()).toMatchObject({ delegation_id: 'mine', ...failed })
  expect((await update('nobody', { status: 'completed' })).status).toBe(200)
  expect((await update('mine', { status: 'paused' })).status).toBe(400)
  expect((await call('recordDelegation', { path, body: { task: 'x' } })).status).toBe(400)
  expect((await call('recordDelegation', { path: { workspace_id: nowhere }, body: record })).status).toBe(500)
})
