import { setTimeout as realSleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Molecule, TimeoutError, type Clock } from './index.ts'
import { brokenConnection, fakeService, workspaceId } from './testing/fake-service.ts'
import { accepted, failureOf, input, options, record, started, status, world } from './testing/migration.ts'

describe('the watching of a handle', () => {
  it('ends when the status is refused', async () => {
    const { molecule } = world([status('snapshotting'), { status: 401, json: { error: 'expired' } }])
    await expect(failureOf(molecule.workspace.migrateProvider(workspaceId, input))).resolves.toMatchObject({
      status: 401,
    })
  })

  it('gives up after the time of the contract, or the one it is given', async () => {
    const { molecule, clock } = world([status('snapshotting')])
    const error = await failureOf(molecule.workspace.migrateProvider(workspaceId, input))
    expect(error).toBeInstanceOf(TimeoutError)
    expect(error).toMatchObject({
      state: 'snapshotting',
      message:
        'migrateWorkspaceProvider has not ended within 2700 s (snapshotting). It goes on: watch it again later.',
    })
    expect(clock.now()).toBe(2_700_000)
    await failureOf(molecule.workspace.migrateProvider(workspaceId, input, { waitTimeoutMs: 5000 }))
    expect(clock.now()).toBe(2_705_000)
  })

  it('does not count the time for which the machine slept, or by which its clock was set', async () => {
    const hour = 3_600_000
    const jumps = [8 * hour, -9 * hour]
    let time = 0
    const clock: Clock = {
      now: () => time,
      sleep: async (milliseconds) => void (time += milliseconds + (jumps.shift() ?? 0)),
    }
    const looks = [status('snapshotting'), brokenConnection(), status('snapshotting'), status('completed')]
    const { molecule } = world(looks, accepted, { clock })
    await expect(
      molecule.workspace.migrateProvider(workspaceId, input, { waitTimeoutMs: 60_000 }),
    ).resolves.toEqual(record('completed'))
  })

  it('stops watching when it is told to, and nothing else', async () => {
    const { molecule, received } = world([status('snapshotting')], accepted, { clock: undefined })
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    const end = failureOf(handle)
    await handle.started
    while (received.length < 2) await realSleep(1)
    handle.abort()
    await expect(end).resolves.toMatchObject({ name: 'AbortError' })
    await realSleep(5)
    expect(received.map(({ method }) => method)).toEqual(['POST', 'GET'])
  })

  it('is left at once while the start is under way, which goes on', async () => {
    const { promise, resolve } = Promise.withResolvers<void>()
    const { fetch } = fakeService(async () => {
      await promise
      return accepted
    })
    const handle = new Molecule({ ...options, fetch }).workspace.migrateProvider(workspaceId, input)
    const end = failureOf(handle)
    handle.abort()
    await expect(end).resolves.toMatchObject({ name: 'AbortError' })
    resolve()
    await expect(handle.started).resolves.toEqual(started)
  })

  it('heeds a signal as well', async () => {
    const { molecule, received, starts } = world([status('snapshotting')], accepted, { clock: undefined })
    const leaving = new AbortController()
    const end = failureOf(molecule.workspace.migrateProvider(workspaceId, input, { signal: leaving.signal }))
    while (received.length < 2) await realSleep(1)
    leaving.abort(new Error('closing'))
    await expect(end).resolves.toMatchObject({ message: 'closing' })
    await expect(
      failureOf(molecule.workspace.migrateProvider(workspaceId, input, { signal: leaving.signal })),
    ).resolves.toMatchObject({ message: 'closing' })
    expect(starts()).toBe(1)
  })
})
