import { afterEach, beforeEach, expect, it } from 'vitest'

import { startEmulator, type Emulator } from './emulator.ts'
import {
  archive,
  charts,
  createSandboxClient,
  nowhere,
  office,
  reports,
  support,
  until,
  type SandboxClient,
} from './testing/sandbox-client.ts'

let emulator: Emulator | undefined
let call: SandboxClient
/** Waits take a moment only; what has to be seen before they are over needs real time. */
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

/** Without a credential: the tenant asks for none. */
const anonymous = { Authorization: undefined }
const as = (id: string, token?: string) => ({
  'X-Workspace-ID': id,
  Authorization: token === undefined ? undefined : `Bearer ${token}`,
})
const message = (text: string) => ({
  method: 'message/send',
  params: { message: { role: 'user', parts: [{ kind: 'text', text }] } },
})
const say = (text: string, workspace_id = charts, headers: Record<string, string | undefined> = {}) =>
  call('sendMessage', { path: { workspace_id }, headers, body: message(text) })

async function create(body: object): Promise<{ id: string; auth_token: string }> {
  const made = await call('createWorkspace', { body: { runtime: 'codex', model: 'gpt-5', ...body } })
  const { id } = made.body
  await until(
    () => call('getWorkspace', { path: { workspace_id: id } }),
    ({ body: { status } }) => status !== 'provisioning',
  )
  return made.body
}

it('answers the same to the same message, and repeats the id of an envelope', async () => {
  const [first, second] = [await say('Hello'), await say('Hello', charts, anonymous)]
  expect(first).toEqual({
    status: 200,
    body: {
      jsonrpc: '2.0',
      id: expect.any(String),
      result: {
        kind: 'message',
        messageId: expect.any(String),
        role: 'agent',
        parts: [{ kind: 'text', text: 'Charts read: Hello' }],
      },
    },
  })
  expect(second.body.result).toEqual(first.body.result)
  expect(second.body.id).not.toBe(first.body.id)

  const enveloped = { jsonrpc: '2.0', id: 7, ...message('Hello'), method: 'tasks/unknown' }
  expect(await call('sendMessage', { path: { workspace_id: charts }, body: enveloped })).toEqual({
    status: 200,
    body: { jsonrpc: '2.0', id: 7, error: { code: -32601, message: 'Method not found: tasks/unknown' } },
  })
})

it.each([
  ['silent', 200, { error: 'agent returned empty response body' }],
  ['slow', 200, { status: 'queued', delivery_mode: 'push-async', method: 'message/send' }],
  ['refusing', 422, { error: 'agent does not accept messages of this kind' }],
  ['unreachable', 502, { error: 'failed to reach workspace agent' }],
])('plays an agent that is %s', async (mood, status, body) => {
  expect(await say(`agent-is-${mood}`)).toEqual({ status, body })
})

it('lets the method of an agent fail inside a 200', async () => {
  const { id } = await create({ name: 'Mill agent-is-failing' })
  const { status, body } = await say('Hello', id)
  expect([status, body.error]).toEqual([200, { code: -32603, message: 'Internal error' }])
})

it('lets another workspace wait for a slow agent', async () => {
  const { body } = await say('agent-is-slow', charts, as(office))
  expect(body.result.parts[0].text).toBe('Charts read: agent-is-slow')
})

it('starts a workspace again whose agent is dead', async () => {
  await start(1)
  expect(await say('agent-is-dead')).toEqual({
    status: 503,
    body: { error: expect.any(String), restarting: true },
  })
  const { body } = await call('getWorkspace', { path: { workspace_id: charts } })
  expect(body.status).toBe('provisioning')
  expect(await say('Hello')).toMatchObject({
    status: 503,
    body: { error: 'workspace has no URL', status: 'provisioning' },
  })
})

const busy = {
  method: 'message/send',
  params: { message: { messageId: 'm-1', role: 'user', parts: [{ kind: 'text', text: 'agent-is-busy' }] } },
}
const queue = () => call('sendMessage', { path: { workspace_id: charts }, headers: as(office), body: busy })
const look = (queue_id: string, headers: Record<string, string | undefined>) =>
  call('getQueuedMessage', { path: { workspace_id: charts, queue_id }, headers })

it('queues for a busy agent, each message once, and shows it to sender and receiver only', async () => {
  await start(1)
  const first = await queue()
  expect(first).toMatchObject({ status: 202, body: { queued: true, queue_depth: 1 } })
  const { queue_id } = first.body
  expect((await queue()).body).toMatchObject({ queue_id, queue_depth: 1 })
  expect((await say('agent-is-busy')).body.queue_depth).toBe(2)

  const entry = { queue_id, workspace_id: charts, status: 'queued', priority: 0, attempts: 0 }
  expect((await look(queue_id, as(office))).body).toEqual({ ...entry, enqueued_at: expect.any(String) })
  expect((await look(queue_id, as(charts))).status).toBe(200)
  expect(await look(queue_id, anonymous)).toEqual({
    status: 401,
    body: { error: 'missing caller auth token' },
  })
  expect((await look(queue_id, as(archive))).status).toBe(403)
  expect(await look(nowhere, as(office))).toEqual({
    status: 404,
    body: { error: 'queued message not found', retryable: true },
  })
})

it('delivers from the queue', async () => {
  const { queue_id } = (await queue()).body
  const done = await until(
    () => look(queue_id, as(charts)),
    (reply) => reply.body.status === 'completed',
  )
  expect(done.body).toMatchObject({
    attempts: 1,
    response_body: { result: { parts: [{ text: 'Charts read: agent-is-busy' }] } },
  })
})

it('holds back what a workspace fetches itself', async () => {
  const { id } = await create({ name: 'Laptop', external: true, delivery_mode: 'poll' })
  expect(await say('Hello', id)).toEqual({
    status: 200,
    body: { status: 'queued', delivery_mode: 'poll', method: 'message/send' },
  })
})

it('asks a workspace that has a token for it, and lets only relatives talk', async () => {
  const below = await create({ name: 'Maps', parent_id: office })
  const own = await say('Hello', charts, as(below.id, below.auth_token))
  expect(own.status).toBe(200)
  expect(await say('Hello', charts, as(below.id))).toEqual({
    status: 401,
    body: { error: 'missing caller auth token' },
  })
  expect(await say('Hello', below.id, as(below.id))).toMatchObject({ status: 200 })
  expect((await say('Hello', charts, as(below.id, 'nonsense'))).body.error).toBe('invalid caller auth token')
  // The token says who speaks, also without the header.
  const unrelated = { Authorization: `Bearer ${below.auth_token}` }
  expect((await say('Hello', reports, unrelated)).body.error).toMatch(/hierarchy/)

  expect((await say('Hello', reports, as(office))).status).toBe(403)
  expect((await say('Hello', reports, as(support))).body.error).toMatch(/different org/)
  expect(await say('Hello', reports, as('system:cron'))).toMatchObject({
    body: { error: 'invalid caller ID' },
  })
  // A person may, in the name of any workspace.
  expect((await say('Hello', reports, { 'X-Workspace-ID': office })).status).toBe(200)
})

it('refuses what it cannot deliver', async () => {
  const to = (workspace_id: string, body: unknown) => call('sendMessage', { path: { workspace_id }, body })
  expect(await to(charts, '{')).toEqual({ status: 400, body: { error: 'invalid JSON' } })
  expect(await to(nowhere, message('Hello'))).toEqual({ status: 404, body: { error: 'workspace not found' } })
  expect((await to('charts', message('Hello'))).status).toBe(500)
  expect(await to(charts, message('x'.repeat(16 * 1024 * 1024)))).toMatchObject({
    status: 413,
    body: { truncated: true, max_bytes: 16_777_216 },
  })
  await call('pauseWorkspace', { path: { workspace_id: archive } })
  expect(await say('Hello', archive)).toEqual({
    status: 503,
    body: { error: 'workspace has no URL', status: 'paused' },
  })
})

it('spends the budget until nothing is left', async () => {
  const { id } = await create({ name: 'Thrift', budget_limit: 10 })
  expect([(await say('1', id)).status, (await say('2', id)).status]).toEqual([200, 200])
  expect(await say('3', id)).toEqual({
    status: 402,
    body: { error: 'workspace budget limit exceeded', exceeded_periods: ['monthly'] },
  })
})
