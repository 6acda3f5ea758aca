import { setTimeout as realSleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ApiError, CredentialError, InputError, OperationFailedError } from './index.ts'
import { brokenConnection, workspaceId, type Reply } from './testing/fake-service.ts'
import { accepted, failureOf, input, record, started, status, way, world } from './testing/migration.ts'

describe('a handle', () => {
  it('is awaited for the last status', async () => {
    const { molecule, received } = world(way.map((state) => status(state)))
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    await expect(handle.started).resolves.toEqual(started)
    await expect(handle).resolves.toEqual(record('completed'))
    expect(received[0]).toMatchObject({ method: 'POST', body: { from: 'aws', to: 'hetzner', confirm: true } })
    expect(received[1]?.url).toBe(
      `https://cp.example/api/v1/admin/workspaces/${workspaceId}/migration-status`,
    )
  })

  it('yields each state once, to everyone who asks', async () => {
    const { molecule, looks } = world(way.flatMap((state) => [status(state), status(state)]))
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    const states = async (): Promise<string[]> => {
      const seen: string[] = []
      for await (const { state, outcome } of handle) seen.push(`${state} ${outcome}`)
      return seen
    }
    const expected = [...way.slice(0, -1).map((state) => `${state} pending`), 'completed success']
    await expect(Promise.all([states(), states(), handle])).resolves.toEqual([
      expected,
      expected,
      record('completed'),
    ])
    await expect(states()).resolves.toEqual(expected)
    expect(looks()).toBe(11)
  })

  it('looks only while somebody waits', async () => {
    const { molecule, looks } = world(way.map((state) => status(state)))
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    await handle.started
    await realSleep(5)
    expect(looks()).toBe(0)
    for await (const { state } of handle) if (state === 'snapshotted') break
    await realSleep(5)
    expect(looks()).toBe(2)
  })

  it('looks often at first and seldom later', async () => {
    const { molecule, clock } = world([...Array<Reply>(20).fill(status('snapshotting')), status('completed')])
    await molecule.workspace.migrateProvider(workspaceId, input)
    const expected = [2, 3, 4.5, 6.75, 10.13, ...Array<number>(15).fill(15)]
    expect(clock.slept.length).toBe(20)
    for (const [index, milliseconds] of clock.slept.entries())
      expect(Math.abs(milliseconds / 1000 / expected[index]! - 1)).toBeLessThanOrEqual(0.21)
  })

  it('looks often again when something has changed', async () => {
    const idle = Array<Reply>(8).fill(status('snapshotting'))
    const { molecule, clock } = world([...idle, status('snapshotted'), status('completed')])
    await molecule.workspace.migrateProvider(workspaceId, input)
    const [before = 0, after = 0] = clock.slept.slice(-2)
    expect([before > 11_000, after < 2500]).toEqual([true, true])
  })

  it('takes a state that it does not know for one on the way', async () => {
    const { molecule } = world([status('snapshotting'), status('defrosting'), status('completed')])
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    const seen: unknown[] = []
    for await (const { state, outcome } of handle) seen.push([state, outcome])
    expect(seen).toEqual([
      ['snapshotting', 'pending'],
      ['defrosting', 'pending'],
      ['completed', 'success'],
    ])
  })

  it('fails when the operation does, with the reason that the API gives', async () => {
    const end = status('rolled_back', { detail: 'target never became healthy' })
    const { molecule } = world([status('provisioning_target'), end])
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    const seen: string[] = []
    for await (const { outcome } of handle) seen.push(outcome)
    expect(seen).toEqual(['pending', 'failure'])
    const error = await failureOf(handle)
    expect(error).toBeInstanceOf(OperationFailedError)
    expect(error).toMatchObject({
      operationId: 'migrateWorkspaceProvider',
      state: 'rolled_back',
      body: record('rolled_back', { detail: 'target never became healthy' }),
      message: 'migrateWorkspaceProvider ended as rolled_back: target never became healthy.',
    })
  })

  it('survives an outage of the status', async () => {
    const outage: Reply[] = [
      brokenConnection(),
      { status: 429, json: {}, headers: { 'retry-after': '30' } },
      { status: 500 },
      { status: 503, json: { error: 'not now' } },
      { status: 502, text: '<html>', headers: { 'content-type': 'text/html' } },
    ]
    const { molecule, clock } = world([status('snapshotting'), ...outage, status('completed')])
    await expect(molecule.workspace.migrateProvider(workspaceId, input)).resolves.toEqual(record('completed'))
    expect(clock.slept).toContain(30_000)
  })

  it('tells of looks that failed, and does not pretend to know how it stands', async () => {
    const { molecule } = world([status('snapshotting'), { status: 500 }])
    const missed: string[] = []
    const error = await failureOf(
      molecule.workspace.migrateProvider(workspaceId, input, {
        waitTimeoutMs: 5000,
        onMissedLook: ({ name }) => missed.push(name),
      }),
    )
    expect(missed.length).toBeGreaterThan(1)
    expect(new Set(missed)).toEqual(new Set(['ApiError']))
    expect(error).toMatchObject({ name: 'TimeoutError', state: 'snapshotting', cause: { status: 500 } })
    expect((error as Error).message).toContain(
      'The last look failed, so it may have ended by now: getWorkspaceMigrationStatus: 500.',
    )
  })

  it('tells what may be running before anything is sent, and each look', async () => {
    const { molecule, received } = world([
      status('snapshotting'),
      status('snapshotting'),
      status('completed'),
    ])
    const told: unknown[] = []
    const handle = molecule.workspace.migrateProvider(workspaceId, input, {
      onStart: async (state) => {
        await realSleep(1)
        told.push(state, received.length)
      },
      onLook: ({ state }) => told.push(state),
    })
    await handle
    expect(told).toEqual([handle.toJSON(), 0, 'snapshotting', 'snapshotting', 'completed'])
  })

  it('sends nothing when it cannot be written down', async () => {
    const { molecule, received } = world([])
    const onStart = (): never => {
      throw new Error('disk full')
    }
    const handle = molecule.workspace.migrateProvider(workspaceId, input, { onStart })
    await expect(failureOf(handle)).resolves.toMatchObject({ message: 'disk full' })
    expect(received).toEqual([])
  })

  it.each([
    ['an input that is missing', InputError, { ...input, confirm: undefined as unknown as true }, {}],
    ['a credential that is missing', CredentialError, input, { cpAdminToken: undefined }],
  ])('fails with %s before any request', async (_, type, given, more) => {
    const { molecule, received } = world([], accepted, more)
    const handle = molecule.workspace.migrateProvider(workspaceId, given)
    await expect(failureOf(handle)).resolves.toBeInstanceOf(type)
    await expect(failureOf(handle.started)).resolves.toBeInstanceOf(type)
    expect(received).toEqual([])
  })

  it('passes a conflict on', async () => {
    const { molecule, looks } = world([status('snapshotting')], {
      status: 409,
      json: { error: 'a migration is running' },
    })
    const error = await failureOf(molecule.workspace.migrateProvider(workspaceId, input))
    expect(error).toBeInstanceOf(ApiError)
    expect(error).toMatchObject({ status: 409 })
    expect(looks()).toBe(0)
  })
})
