import { describe, expect, it } from 'vitest'
import { ApiError, ConnectionError, OperationFailedError, SupersededError } from './index.ts'
import { brokenConnection, workspaceId, type Reply } from './testing/fake-service.ts'
import { failureOf, input, record, status, world } from './testing/migration.ts'

describe('a lost answer', () => {
  it.each<[string, Reply]>([
    ['the connection broke', brokenConnection()],
    ['a gateway gave up', { status: 504 }],
    ['the service broke over it', { status: 500 }],
  ])('is made good for by the status when %s', async (_, start) => {
    const { molecule, starts } = world(
      [brokenConnection(), status('snapshotting'), status('completed')],
      start,
    )
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    await expect(handle).resolves.toEqual(record('completed'))
    await expect(handle.started).resolves.toBeUndefined()
    expect(starts()).toBe(1)
  })

  it.each<[string, Reply]>([
    ['nothing was ever started', { status: 404, json: {} }],
    ['another migration runs', status('snapshotting', { to_provider: 'gcp' })],
    ['the last migration has ended', status('rolled_back')],
    ['the status does not say which it is', { json: { migration: { state: 'snapshotting' } } }],
    ['the status is refused', { status: 401, json: {} }],
  ])('stays lost when %s', async (_, look) => {
    const { molecule, starts, looks } = world([look], brokenConnection())
    await expect(failureOf(molecule.workspace.migrateProvider(workspaceId, input))).resolves.toBeInstanceOf(
      ConnectionError,
    )
    expect([starts(), looks()]).toEqual([1, 3])
  })

  it('is looked for longer than a minute when the status is out of reach as well, and not for ever', async () => {
    const { molecule, clock, starts } = world([brokenConnection()], brokenConnection())
    const missed: string[] = []
    const onMissedLook = ({ name }: Error): void => void missed.push(name)
    await expect(
      failureOf(molecule.workspace.migrateProvider(workspaceId, input, { onMissedLook })),
    ).resolves.toBeInstanceOf(ConnectionError)
    expect(starts()).toBe(1)
    expect(missed).toHaveLength(15)
    expect(clock.now()).toBeGreaterThan(70_000)
  })

  it('is not looked for when nobody was there to take the start', async () => {
    const refused = new TypeError('fetch failed', {
      cause: Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }),
    })
    const { molecule, looks } = world([status('snapshotting')], refused)
    await expect(failureOf(molecule.workspace.migrateProvider(workspaceId, input))).resolves.toBeInstanceOf(
      ConnectionError,
    )
    expect(looks()).toBe(0)
  })
})

describe('the record of an earlier run', () => {
  it.each<[string, Reply]>([
    ['of another way', status('completed', { from_provider: 'hetzner', to_provider: 'aws' })],
    ['of the same way that failed', status('failed')],
    ['that is not there yet', { status: 404, json: {} }],
  ])('%s is not taken for this one', async (_, earlier) => {
    const { molecule } = world([earlier, earlier, status('snapshotting'), status('completed')])
    const handle = molecule.workspace.migrateProvider(workspaceId, input)
    const seen: string[] = []
    for await (const { state } of handle) seen.push(state)
    expect(seen).toEqual(['snapshotting', 'completed'])
  })

  it.each<[string, Reply, unknown]>([
    ['of another way', status('completed', { to_provider: 'gcp' }), SupersededError],
    ['that failed', status('failed'), OperationFailedError],
    ['that is not there', { status: 404, json: {} }, ApiError],
  ])('%s is believed when it stays', async (_, stays, type) => {
    const { molecule, looks } = world([stays])
    const error = await failureOf(molecule.workspace.migrateProvider(workspaceId, input))
    expect(error).toBeInstanceOf(type)
    expect(looks()).toBe(4)
  })

  it('is no matter once this run was seen', async () => {
    const { molecule, looks } = world([status('snapshotting'), status('failed')])
    await expect(failureOf(molecule.workspace.migrateProvider(workspaceId, input))).resolves.toBeInstanceOf(
      OperationFailedError,
    )
    expect(looks()).toBe(2)
    const later = world([status('snapshotting'), status('snapshotting', { to_provider: 'gcp' })])
    await expect(
      failureOf(later.molecule.workspace.migrateProvider(workspaceId, input)),
    ).resolves.toBeInstanceOf(SupersededError)
  })
})
