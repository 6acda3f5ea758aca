import type { ElicitResult } from '@modelcontextprotocol/sdk/types.js'
import { startEmulator } from '@molecule-ai/emulator'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createWorkspace as create, start, type Answer, type Called, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
beforeAll(async () => void (emulator = await startEmulator({ speed: 600 })))
afterAll(() => emulator.close())

const agree: ElicitResult = { action: 'accept', content: { confirm: 'yes' } }

const yes: Answer = () => agree

const migrationOf = (server: Started, workspaceId: string): Promise<Called> =>
  server.call('get_workspace_migration_status', { workspace_id: workspaceId })

describe('with a client that has forms', () => {
  let server: Started
  let answer: Answer
  beforeAll(async () => void (server = await start(emulator.env(), [], (question) => answer(question))))
  afterAll(() => server[Symbol.asyncDispose]())

  it('asks the person, starts, and says what to call next', async () => {
    const questions: string[] = []
    answer = ({ message }) => {
      questions.push(message)
      return agree
    }
    const workspaceId = await create(server)
    const { data, isError } = await server.call('migrate_workspace_provider', {
      workspace_id: workspaceId,
      to: 'hetzner',
    })
    expect({ data, isError }).toEqual({
      isError: false,
      data: {
        ok: true,
        workspace_id: workspaceId,
        from: 'aws',
        to: 'hetzner',
        from_source: 'workspace_lookup',
        result: expect.objectContaining({
          status: 'migration_started',
          workspace_id: workspaceId,
          from: 'aws',
          to: 'hetzner',
        }),
        next: {
          tool: 'get_workspace_migration_status',
          arguments: { workspace_id: workspaceId, wait_seconds: 45 },
          after_seconds: 0,
          resource: `molecule://workspaces/${workspaceId}/migration`,
        },
      },
    })
    expect(questions).toEqual([
      expect.stringContaining(`Migrate workspace ${workspaceId} from aws to hetzner?`),
    ])
    const [line] = server
      .log()
      .split('\n')
      .filter((each) => each.includes('migrateWorkspaceProvider') && each.includes(workspaceId))
    expect(JSON.parse(line ?? '')).toMatchObject({
      severity_text: 'WARN',
      event_name: 'change',
      attributes: {
        'molecule.operation': 'migrateWorkspaceProvider',
        'molecule.input': {
          workspace_id: workspaceId,
          from: 'aws',
          to: 'hetzner',
          from_source: 'workspace_lookup',
        },
        'molecule.confirmed': 'elicitation',
      },
    })
  })

  it.each<[string, Answer]>([
    ['declines', () => ({ action: 'decline' })],
    ['closes the form', () => ({ action: 'cancel' })],
    ['types something else', () => ({ action: 'accept', content: { confirm: 'no' } })],
    ['leaves it empty', () => ({ action: 'accept', content: {} })],
    ['has a client that fails', () => Promise.reject(new Error('no form'))],
  ])('changes nothing when the person %s', async (_, given) => {
    answer = given
    const workspaceId = await create(server)
    const { data, isError } = await server.call('migrate_workspace_provider', {
      workspace_id: workspaceId,
      to: 'gcp',
    })
    expect({ isError, data }).toEqual({
      isError: true,
      data: {
        error: 'CONFIRMATION_REQUIRED',
        ok: false,
        remedy: 'Call again only if the user asks for it.',
        detail: expect.stringContaining('Nothing was changed.'),
      },
    })
    expect((await migrationOf(server, workspaceId)).data).toMatchObject({
      error: 'NOT_FOUND',
      status: 404,
      remedy: expect.stringContaining('Check the workspace id'),
    })
  })

  it('follows the migration state by state to its end', async () => {
    answer = yes
    const workspaceId = await create(server)
    await server.call('migrate_workspace_provider', { workspace_id: workspaceId, to: 'hetzner', from: 'aws' })
    const reports: unknown[] = []
    const states: string[] = []
    for (let calls = 0; calls < 20; calls++) {
      const { data } = await server.call(
        'get_workspace_migration_status',
        { workspace_id: workspaceId, wait_seconds: 45 },
        { onprogress: (report) => reports.push(report) },
      )
      states.push((data.migration as { state: string }).state)
      if (data.terminal === true) {
        expect(data).toMatchObject({
          ok: true,
          workspace_id: workspaceId,
          migration: { state: 'completed' },
          terminal: true,
        })
        expect(data).not.toHaveProperty('next')
        break
      }
      expect(data.next).toEqual({
        tool: 'get_workspace_migration_status',
        arguments: { workspace_id: workspaceId, wait_seconds: 45 },
        after_seconds: 0,
        resource: `molecule://workspaces/${workspaceId}/migration`,
      })
    }
    expect(states.at(-1)).toBe('completed')
    expect(new Set(states).size).toBe(states.length)
    expect(reports).toContainEqual(expect.objectContaining({ total: 45, message: expect.any(String) }))
  })
})

it('tells how a migration failed, which is an answer and no error', async () => {
  await using server = await start(emulator.env(), ['--confirm=off'])
  const workspaceId = await create(server)
  await emulator.failNextMigration(workspaceId, 'target_healthy')
  await server.call('migrate_workspace_provider', { workspace_id: workspaceId, to: 'gcp' })
  const look = (): Promise<Called> =>
    server.call('get_workspace_migration_status', { workspace_id: workspaceId, wait_seconds: 45 })
  let status = await look()
  while (status.data.terminal === false) status = await look()
  expect(status).toEqual({
    isError: false,
    data: {
      ok: true,
      workspace_id: workspaceId,
      migration: expect.objectContaining({ state: 'rolled_back', detail: expect.any(String) }),
      terminal: true,
    },
  })
})

describe('with a client that has none', () => {
  it('shows the effect first, and acts on the token once', async () => {
    await using server = await start(emulator.env())
    const workspaceId = await create(server)
    const args = { workspace_id: workspaceId, to: 'hetzner' }
    const first = await server.call('migrate_workspace_provider', args)
    expect(first).toEqual({
      isError: true,
      data: {
        error: 'CONFIRMATION_REQUIRED',
        ok: false,
        detail: 'A person has to agree first. Nothing was changed.',
        effect: expect.stringContaining(`Migrate workspace ${workspaceId} from aws to hetzner?`),
        confirm_token: expect.any(String),
        expires_in_seconds: 300,
        remedy: expect.stringContaining('Only if they agree'),
      },
    })
    expect((await migrationOf(server, workspaceId)).data.error).toBe('NOT_FOUND')

    const confirm_token = first.data.confirm_token
    const changed = await server.call('migrate_workspace_provider', { ...args, to: 'gcp', confirm_token })
    expect(changed.data).toMatchObject({
      error: 'CONFIRMATION_REQUIRED',
      effect: expect.stringContaining('to gcp'),
    })

    const [one, other] = await Promise.all(
      [1, 2].map(() => server.call('migrate_workspace_provider', { ...args, confirm_token })),
    )
    expect(one?.isError).not.toBe(other?.isError)
    expect([one, other].find((each) => each?.isError)?.data.error).toBe('CONFIRMATION_REQUIRED')
    expect(server.log()).toContain('"molecule.confirmed":"token"')
  })

  it("does not take the API's own confirm for a person's", async () => {
    await using server = await start(emulator.env())
    const workspaceId = await create(server)
    const { data } = await server.call('migrate_workspace_provider', {
      workspace_id: workspaceId,
      to: 'hetzner',
      confirm: true,
    })
    expect(data).toMatchObject({ error: 'CONFIRMATION_REQUIRED', confirm_token: expect.any(String) })
  })

  it('refuses under --confirm=elicit-only, and asks nobody under --confirm=off', async () => {
    await using strict = await start(emulator.env(), ['--confirm=elicit-only'])
    const workspaceId = await create(strict)
    const { data } = await strict.call('migrate_workspace_provider', {
      workspace_id: workspaceId,
      to: 'hetzner',
    })
    expect(data).toEqual({
      error: 'CONFIRMATION_REQUIRED',
      ok: false,
      detail: expect.any(String),
      effect: expect.any(String),
      remedy: expect.any(String),
    })

    await using automation = await start(emulator.env(), ['--confirm=off'])
    const started = await automation.call('migrate_workspace_provider', {
      workspace_id: workspaceId,
      to: 'hetzner',
    })
    expect(started.data).toMatchObject({ ok: true, from_source: 'workspace_lookup' })
    expect(automation.log()).toContain('"molecule.confirmed":"off"')
  })
})
