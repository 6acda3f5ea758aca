import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { start, type Answer, type Started } from './client.ts'
import { sampleOf } from './samples.ts'
import { startStub, type Stub } from './stub-api.ts'

/** An API that agrees to everything: only the server can keep a change from being made. */
let api: Stub
beforeAll(async () => void (api = await startStub()))
beforeEach(() => void (api.requests.length = 0))
afterAll(() => api.close())

const guarded = entries.filter(({ call }) => call.effect.confirm)
const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** All ways that a model has to pretend that somebody agreed. */
const pretences: Record<string, unknown>[] = [
  {},
  { confirm: true },
  { confirm_token: 'guessed' },
  { confirm: true, confirm_token: '' },
]

const attempt = async (server: Started): Promise<unknown[]> => {
  const called = guarded.flatMap((entry) =>
    pretences.flatMap((pretence) =>
      [entry.tool.name, ...entry.call.aliases].map((name) =>
        server.call(name, { ...sampleOf(entry), ...pretence }),
      ),
    ),
  )
  return (await Promise.all(called)).map(({ data }) => data.error)
}

it.each<[string, string[], Answer | undefined]>([
  ['has no forms', [], undefined],
  ['has no forms, where forms are a must', ['--confirm=elicit-only'], undefined],
  ['declines', [], () => ({ action: 'decline' })],
  ['accepts without a word', [], () => ({ action: 'accept' })],
  [
    'fills in anything',
    [],
    ({ requestedSchema }) => ({
      action: 'accept',
      content: Object.fromEntries(Object.keys(requestedSchema.properties).map((name) => [name, 'x'])),
    }),
  ],
])('nothing that needs consent is done when the client %s', async (_, args, answer) => {
  await using server = await start({ ...api.env }, ['--toolsets=all', ...args], answer)
  const errors = await attempt(server)
  expect(errors.length).toBeGreaterThanOrEqual(guarded.length * pretences.length)
  expect(
    errors.filter((error) => error !== 'CONFIRMATION_REQUIRED' && error !== 'INVALID_ARGUMENTS'),
  ).toEqual([])
  expect(api.changes()).toEqual([])
})

it('everything that needs consent is done once somebody agreed, and once only', async () => {
  await using server = await start({ ...api.env }, ['--toolsets=all'])
  for (const entry of guarded) {
    const args = sampleOf(entry)
    const { data } = await server.call(entry.tool.name, args)
    const agreed = { ...args, confirm_token: data.confirm_token }
    expect((await server.call(entry.tool.name, agreed)).data).toMatchObject({ ok: true })
    expect((await server.call(entry.tool.name, agreed)).data.error).toBe('CONFIRMATION_REQUIRED')
  }
  expect(api.changes()).toHaveLength(guarded.length)
})

it('the name that a person has to give is asked for only where it would help', async () => {
  const given = { workspace_id: crypto.randomUUID() }
  await using server = await start({ ...api.env })
  expect((await server.call('delete_workspace', given)).data).toMatchObject({
    error: 'INVALID_ARGUMENTS',
    remedy: expect.stringContaining('Ask the user for confirm_name') as unknown,
  })
  await using strict = await start({ ...api.env }, ['--confirm=elicit-only'])
  expect((await strict.call('delete_workspace', given)).data.error).toBe('CONFIRMATION_REQUIRED')
})

it('a preview changes nothing, so nobody is asked', async () => {
  await using server = await start({ ...api.env }, ['--toolsets=all', '--confirm=elicit-only'])
  const preview = { slug: 'acme', name: 'Acme', owner_user_id: 'user', dry_run: true }
  expect((await server.call('create_org', preview)).data).toMatchObject({ ok: true, slug: 'acme' })
  expect((await server.call('create_org', { ...preview, dry_run: false })).data.error).toBe(
    'CONFIRMATION_REQUIRED',
  )
})

it('the person sees every argument that is sent along', async () => {
  let asked = ''
  await using server = await start({ ...api.env }, ['--toolsets=all'], ({ message }) => {
    asked = message
    return { action: 'decline' }
  })
  await server.call('delete_workspace', { workspace_id: id, purge: 'true', erase_data: 'true' })
  expect(asked).toContain(`Delete workspace ${id}`)
  expect(asked).toContain('purge: true; erase_data: true')
})
