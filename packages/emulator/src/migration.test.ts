import { catalogue } from '@molecule-ai/spec'
import { afterEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator, type EmulatorOptions } from './emulator.ts'
import { isEnd, isStage, stages, type Stage } from './machine.ts'
import {
  archive,
  billing,
  createSandboxClient,
  nowhere,
  reports,
  research,
  until,
  untilEnded,
  type SandboxClient,
} from './testing/sandbox-client.ts'

const fast = 100_000
let emulator: Emulator
let call: SandboxClient

async function start(options: EmulatorOptions = {}): Promise<void> {
  emulator = await startEmulator({ fetchOnly: true, speed: fast, ...options })
  call = createSandboxClient(emulator)
}

afterEach(async () => {
  await emulator.close()
  expect(emulator.findings).toEqual([])
})

const toHetzner = { from: 'aws', to: 'hetzner', confirm: true }
const migrate = (workspace_id: string, body: unknown = toHetzner, headers: Record<string, string> = {}) =>
  call('migrateWorkspaceProvider', { path: { workspace_id }, body, headers })
const status = (workspace_id: string) => call('getWorkspaceMigrationStatus', { path: { workspace_id } })
const compute = async (workspace_id: string) =>
  (await call('getWorkspace', { path: { workspace_id } })).body.compute

describe('a migration that goes well', () => {
  it('is accepted, goes through all states in order and ends on the target', async () => {
    await start({ speed: 3000 })
    await expect(migrate(reports)).resolves.toMatchObject({
      status: 202,
      body: { status: 'migration_started', workspace_id: reports, from: 'aws', to: 'hetzner' },
    })
    const order: readonly string[] = [...stages, 'completed']
    const seen: number[] = []
    await until(
      async () => {
        const { migration, terminal } = (await status(reports)).body
        seen.push(order.indexOf(migration.state))
        return terminal as boolean
      },
      (terminal) => terminal,
    )
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
    await expect(emulator.states(reports)).resolves.toEqual(order)
    await expect(status(reports)).resolves.toEqual({
      status: 200,
      body: {
        migration: { state: 'completed', from_provider: 'aws', to_provider: 'hetzner', detail: '' },
        terminal: true,
      },
    })
    await expect(compute(reports)).resolves.toEqual({ provider: 'hetzner', instance_type: 'cpx31' })
  })

  it('can go on from the new provider', async () => {
    await start()
    await migrate(reports)
    await untilEnded(call, reports)
    await expect(
      migrate(reports, { from: 'hetzner', from_instance_id: '48151623', to: 'gcp', confirm: true }),
    ).resolves.toMatchObject({ status: 202 })
    await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'completed', to_provider: 'gcp' })
  })

  it("ends the workspace's own tokens before the target is found healthy", async () => {
    await start()
    const { body } = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
    const own = { path: { workspace_id: body.id }, headers: { Authorization: `Bearer ${body.auth_token}` } }
    await expect(call('listWorkspaceSecrets', own)).resolves.toMatchObject({ status: 200 })
    await migrate(body.id, toHetzner, { 'X-Emulator-Fault': 'fail-at=target_healthy' })
    await expect(untilEnded(call, body.id)).resolves.toMatchObject({ state: 'rolled_back' })
    await expect(call('listWorkspaceSecrets', own)).resolves.toMatchObject({ status: 401 })
  })

  it('can be followed on the path of the POST too', async () => {
    await start()
    await migrate(reports)
    const migration = await untilEnded(call, reports)
    const response = await emulator.fetch(
      `${emulator.controlPlaneUrl}/api/v1/admin/workspaces/${reports}/migrate-provider`,
      { headers: { Authorization: `Bearer ${emulator.cpAdminToken}` } },
    )
    expect(await response.json()).toEqual({ migration, terminal: true })
  })
})

describe('a migration that is refused', () => {
  it.each([
    [
      'same provider',
      { ...toHetzner, to: 'aws' },
      'to: The workspace is on aws already; choose hetzner or gcp',
    ],
    ['unknown target', { ...toHetzner, to: 'azure' }, 'to must be one of aws, hetzner, gcp'],
    ['unknown source', { ...toHetzner, from: 'azure' }, 'from must be one of aws, hetzner, gcp'],
    ['confirm false', { ...toHetzner, confirm: false }, 'confirm must be true'],
    ['no confirm', { from: 'aws', to: 'hetzner' }, 'confirm must be true'],
    [
      'other provider',
      { ...toHetzner, from: 'aws', to: 'gcp' },
      'from is aws, but the workspace runs on hetzner',
    ],
    [
      'no machine named',
      { ...toHetzner, from: 'hetzner', to: 'aws' },
      'from_instance_id: Coming from hetzner or gcp, name the current machine in from_instance_id',
    ],
    ['no body', '', 'invalid request body: it is empty'],
    ['no JSON', '{', 'invalid JSON body'],
  ])('%s: 400', async (_, body, error) => {
    await start()
    await expect(migrate(research, body)).resolves.toMatchObject({ status: 400, body: { error } })
    await expect(status(research)).resolves.toMatchObject({ status: 404 })
  })

  it('is refused for a workspace that is not there', async () => {
    await start()
    await expect(migrate(nowhere)).resolves.toEqual({ status: 400, body: { error: 'workspace not found' } })
    await expect(migrate('no-uuid')).resolves.toEqual({
      status: 400,
      body: { error: 'invalid workspace ID' },
    })
  })

  it('is refused with the Org API Key', async () => {
    await start()
    const Authorization = `Bearer ${emulator.tenants[0]?.orgApiKey}`
    await expect(migrate(reports, toHetzner, { Authorization })).resolves.toEqual({
      status: 401,
      body: { error: 'unauthorized' },
    })
  })

  it('is refused while one runs, and only for that workspace', async () => {
    await start({ speed: 1 })
    await migrate(reports)
    await expect(migrate(reports)).resolves.toEqual({
      status: 409,
      body: { error: 'a migration of this workspace is already in progress' },
    })
    await expect(migrate(archive)).resolves.toMatchObject({ status: 202 })
  })

  it('starts one of many at the same time', async () => {
    await start({ speed: 1 })
    const replies = await Promise.all(Array.from({ length: 10 }, () => migrate(reports)))
    expect(replies.map((reply) => reply.status).toSorted((a, b) => a - b)).toEqual([
      202,
      ...Array.from({ length: 9 }, () => 409),
    ])
  })

  it('is refused by a control plane without a migrator', async () => {
    await start({ migrator: false })
    await expect(migrate(reports)).resolves.toEqual({
      status: 503,
      body: { error: 'workspace migrator not configured' },
    })
  })
})

it('is unknown until there was one', async () => {
  await start()
  const unknown = { status: 404, body: { error: 'no migration for this workspace' } }
  await expect(status(reports)).resolves.toEqual(unknown)
  await expect(status('no-uuid')).resolves.toEqual(unknown)
})

describe('a migration that fails', () => {
  const ends: Readonly<Record<Stage, string>> = {
    snapshotting: 'failed',
    snapshotted: 'failed',
    provisioning_target: 'rolled_back',
    target_healthy: 'rolled_back',
    retiring_source: 'rolled_back',
  }

  it.each(Object.entries(ends))('in %s ends %s, and the workspace stays as it was', async (stage, end) => {
    await start()
    const before = await compute(reports)
    await migrate(reports, toHetzner, { 'X-Emulator-Fault': `fail-at=${stage}` })
    await expect(untilEnded(call, reports)).resolves.toMatchObject({
      state: end,
      detail: expect.stringContaining(`${stage} failed on request`),
    })
    await expect(compute(reports)).resolves.toEqual(before)
    // The fault was for that one only.
    await migrate(reports)
    await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'completed' })
  })

  it.each([
    [archive, 'failed'],
    [billing, 'rolled_back'],
  ])('by its name: %s ends %s', async (workspace, end) => {
    await start()
    await migrate(workspace)
    await expect(untilEnded(call, workspace)).resolves.toMatchObject({ state: end })
  })

  it('when it was ordered for the next one', async () => {
    await start()
    await emulator.failNextMigration(reports, 'target_healthy')
    await migrate(reports)
    await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'rolled_back' })
    await migrate(reports)
    await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'completed' })
  })

  it('when its workspace is removed meanwhile', async () => {
    await start({ speed: 300 })
    await migrate(reports)
    await until(
      () => status(reports),
      ({ body }) => body.migration.state === 'provisioning_target',
    )
    await call('deleteWorkspace', {
      path: { workspace_id: reports },
      headers: { 'X-Confirm-Name': 'Reports' },
    })
    await expect(untilEnded(call, reports)).resolves.toMatchObject({
      state: 'rolled_back',
      detail: expect.stringContaining('the workspace was removed'),
    })
  })

  it('wants a state that there is', async () => {
    await start()
    await expect(
      migrate(reports, toHetzner, { 'X-Emulator-Fault': 'fail-at=completed' }),
    ).resolves.toMatchObject({ status: 400, body: { error: expect.stringContaining('snapshotting') } })
  })
})

it('knows exactly the states of the contract', async () => {
  await start()
  const link = catalogue.operations
    .find((operation) => operation.id === 'migrateWorkspaceProvider')
    ?.links.find((candidate) => candidate.rel === 'monitor')
  const states = Object.keys(link?.outcome ?? {})
  expect(states.filter(isStage)).toEqual([...stages])
  expect(states.filter((state) => !isStage(state))).toEqual(states.filter(isEnd))
  expect(states.filter(isEnd)).toHaveLength(3)
})
