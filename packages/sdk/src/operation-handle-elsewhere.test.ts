import { describe, expect, it } from 'vitest'
import { type HandleState } from './index.ts'
import { workspaceId, type Reply } from './testing/fake-service.ts'
import { failureOf, input, record, started, status, world } from './testing/migration.ts'

const stateInput = { workspace_id: workspaceId, from: 'aws', to: 'hetzner' }

describe('a handle in another process', () => {
  it('goes on from its JSON, which holds no credential', async () => {
    const first = world([status('snapshotting')])
    const handle = first.molecule.workspace.migrateProvider(workspaceId, input)
    await handle.started
    const text = JSON.stringify(handle)
    expect(JSON.parse(text)).toEqual({
      version: 1,
      operationId: 'migrateWorkspaceProvider',
      input: stateInput,
    })
    const second = world([status('target_healthy'), status('completed')])
    const resumed = second.molecule.resume(JSON.parse(text) as HandleState)
    await expect(resumed).resolves.toEqual(record('completed'))
    await expect(resumed.started).resolves.toBeUndefined()
    expect(JSON.stringify(resumed)).toBe(text)
    expect(second.starts()).toBe(0)
  })

  it.each<[string, Reply, boolean | undefined]>([
    ['the start', status('snapshotting'), true],
    ['another one', status('completed', { to_provider: 'gcp' }), false],
    ['nobody knows which', { json: { migration: { state: 'failed' } } }, undefined],
  ])('looks once, and says when the status is that of %s', async (_, look, own) => {
    const { molecule, looks } = world([look])
    const state = { version: 1, operationId: 'migrateWorkspaceProvider', input: stateInput } as const
    const { json } = look as { json: { migration: { state: string } } }
    await expect(molecule.look(state)).resolves.toMatchObject({
      state: json.migration.state,
      body: json,
      own,
    })
    expect(looks()).toBe(1)
  })

  it('refuses what is no handle', () => {
    const { molecule } = world([])
    expect(() => molecule.resume({} as HandleState)).toThrow(
      'This is not what a handle of this version writes as JSON.',
    )
  })

  it('attaches to what somebody else started', async () => {
    const { molecule, starts } = world([status('failed', { from_provider: 'gcp' })])
    const watched = molecule.watch('migrateWorkspaceProvider', { workspace_id: workspaceId })
    await expect(failureOf(watched)).resolves.toMatchObject({ state: 'failed' })
    const never = world([{ status: 404, json: { error: 'never migrated' } }]).molecule
    await expect(
      failureOf(never.watch('migrateWorkspaceProvider', { workspace_id: workspaceId })),
    ).resolves.toMatchObject({ status: 404 })
    expect(starts()).toBe(0)
  })

  it('attaches to a start whose answer it is given', async () => {
    const { molecule, starts } = world([status('completed')])
    const handle = molecule.follow(
      'migrateWorkspaceProvider',
      { workspace_id: workspaceId, ...input },
      { started },
    )
    await expect(handle.started).resolves.toEqual(started)
    await expect(handle).resolves.toEqual(record('completed'))
    expect(starts()).toBe(0)
  })

  it('says that there is nothing to follow', () => {
    expect(() => world([]).molecule.watch('listOrgs')).toThrow('listOrgs has nothing to follow')
  })
})
