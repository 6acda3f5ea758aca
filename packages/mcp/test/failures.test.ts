import { startEmulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { createWorkspace as create, start, type Called, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

describe('what goes wrong reaches the model with its remedy', () => {
  let asking: Started
  beforeAll(async () => {
    asking = await start(emulator.env(), [], () => {
      throw new Error('nobody may be asked')
    })
  })
  afterAll(() => asking[Symbol.asyncDispose]())

  it.each<[string, string, Record<string, unknown>, Record<string, unknown>]>([
    [
      'the same provider',
      'aws',
      { to: 'aws' },
      { error: 'INVALID_ARGUMENTS', detail: expect.stringContaining('already') },
    ],
    [
      'an unknown provider',
      'aws',
      { to: 'azure' },
      { error: 'INVALID_ARGUMENTS', detail: 'to must be one of aws, hetzner, gcp.' },
    ],
    [
      'no machine named',
      'hetzner',
      { to: 'aws' },
      { error: 'INVALID_ARGUMENTS', detail: expect.stringContaining('from_instance_id') },
    ],
    [
      'an argument that does not exist',
      'aws',
      { to: 'gcp', force: true },
      { error: 'INVALID_ARGUMENTS', remedy: expect.stringContaining('workspace_id, from, to') },
    ],
    ['a required argument left out', 'aws', {}, { error: 'INVALID_ARGUMENTS', detail: 'to is required.' }],
  ])('%s, before anybody is asked', async (_, provider, args, failure) => {
    const { data, isError } = await asking.call('migrate_workspace_provider', {
      workspace_id: await create(asking, provider),
      ...args,
    })
    expect(isError).toBe(true)
    expect(data).toMatchObject(failure)
  })

  it('a migration that runs already', async () => {
    const slow = await startEmulator({ speed: 1 })
    onTestFinished(() => slow.close())
    await using server = await start(slow.env(), ['--confirm=off'])
    const workspaceId = await create(server)
    const migrate = (): Promise<Called> =>
      server.call('migrate_workspace_provider', { workspace_id: workspaceId, to: 'gcp', from: 'aws' })
    expect((await migrate()).data).toMatchObject({ ok: true, from_source: 'explicit' })
    expect(await migrate()).toEqual({
      isError: true,
      data: {
        error: 'MIGRATION_START_FAILED',
        detail: { error: 'HTTP 409', detail: expect.any(String) },
        status: 409,
        remedy: expect.stringContaining('Follow that one with the migration status'),
      },
    })
  })

  it('a control plane that cannot migrate', async () => {
    const unwired = await startEmulator({ migrator: false })
    onTestFinished(() => unwired.close())
    await using server = await start(unwired.env(), ['--confirm=off'])
    const { data } = await server.call('migrate_workspace_provider', {
      workspace_id: await create(server),
      to: 'gcp',
    })
    expect(data).toMatchObject({
      error: 'MIGRATION_START_FAILED',
      detail: { error: 'HTTP 503' },
      status: 503,
      remedy: expect.stringContaining('Ask its operator'),
    })
  })

  it('an Org API Key where the admin token belongs', async () => {
    const env = emulator.env()
    await using server = await start({ ...env, MOLECULE_CP_ADMIN_TOKEN: env.MOLECULE_ORG_API_KEY ?? '' }, [
      '--confirm=off',
    ])
    const { data } = await server.call('migrate_workspace_provider', {
      workspace_id: await create(server),
      to: 'gcp',
    })
    expect(data).toMatchObject({
      error: 'AUTH_ERROR',
      status: 401,
      remedy: expect.stringContaining('MOLECULE_CP_ADMIN_TOKEN'),
    })
  })

  it('a provider that cannot be looked up', async () => {
    const { MOLECULE_CP_URL, MOLECULE_CP_ADMIN_TOKEN } = emulator.env()
    await using server = await start({ MOLECULE_CP_URL, MOLECULE_CP_ADMIN_TOKEN } as Record<string, string>)
    const { data } = await server.call('migrate_workspace_provider', {
      workspace_id: crypto.randomUUID(),
      to: 'gcp',
    })
    expect(data).toMatchObject({
      error: 'FROM_UNRESOLVED',
      cause: 'PLATFORM_ERROR',
      detail: expect.stringContaining('MOLECULE_API_URL'),
      remedy: 'Give from. Ask the user to correct the environment of this server.',
    })
  })

  it('a name in the place of an id', async () => {
    await using server = await start(emulator.env())
    const { data } = await server.call('get_workspace', { workspace_id: 'Reports' })
    expect(data.detail).toBe('workspace_id must be an id in the form of a UUID; a name is none.')
  })

  it('a platform that does not answer', async () => {
    const env = { ...emulator.env(), MOLECULE_CP_URL: 'http://127.0.0.1:9' }
    await using server = await start(env, ['--confirm=off'])
    const { data } = await server.call('migrate_workspace_provider', {
      workspace_id: await create(server),
      to: 'gcp',
    })
    expect(data).toMatchObject({
      error: 'PLATFORM_ERROR',
      detail: expect.stringContaining('migrateWorkspaceProvider'),
    })
  })
})
