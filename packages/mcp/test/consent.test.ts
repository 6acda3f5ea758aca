import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { catalogue } from '@molecule-ai/spec'
import { entries } from '../src/generated/index.ts'
import type { Entry } from '../src/tool.ts'
import { start, type Answer, type Started } from './client.ts'

/** An API that agrees to everything and notes what it was asked to change. */
let api: Server
let env: Record<string, string>
let changes: string[]
beforeAll(async () => {
  api = createServer((request, response) => {
    if (request.method !== 'GET') changes.push(`${request.method} ${request.url}`)
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ compute: { provider: 'aws' } }))
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  const { port } = api.address() as AddressInfo
  env = {
    MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
    MOLECULE_API_URL: `http://localhost:${port}`,
    ...Object.fromEntries(
      catalogue.credentials.map(({ name, env: [variable = ''] }) => [variable, `local-${name}`]),
    ),
    MOLECULE_SECRET_ANY: 'local-secret',
  }
})
beforeEach(() => void (changes = []))
afterAll(() => api.close())

const guarded = entries.filter(({ call }) => call.effect.confirm)
const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'

/** What the contract's example gives, but for what only a person may say. */
const argumentsOf = ({ call }: Entry): Record<string, unknown> => {
  const operation = catalogue.operations.find(({ id: operationId }) => operationId === call.operationId)
  const input = operation?.examples[0]?.input ?? {}
  const given = call.inputs.flatMap(({ name, sensitive, guard }): [string, unknown][] => {
    const value = input[name] ?? (name === call.effect.confirm?.echo ? 'Reports' : undefined)
    if (value === undefined || guard === 'consent' || guard === 'preview') return []
    if (!sensitive) return [[name, value]]
    const reference = 'env:MOLECULE_SECRET_ANY'
    const map =
      typeof value === 'object' && Object.fromEntries(Object.keys(value ?? {}).map((key) => [key, reference]))
    return [[`${name}_from`, map || reference]]
  })
  return Object.fromEntries(given)
}

/** All ways that a model has to pretend that somebody agreed. */
const pretences: Record<string, unknown>[] = [
  {},
  { confirm: true },
  { confirm_token: 'guessed' },
  { confirm: true, confirm_token: '' },
]

async function attempt(server: Started): Promise<unknown[]> {
  const errors: unknown[] = []
  for (const entry of guarded)
    for (const pretence of pretences)
      for (const name of [entry.tool.name, ...entry.call.aliases])
        errors.push((await server.call(name, { ...argumentsOf(entry), ...pretence })).data.error)
  return errors
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
  await using server = await start(env, ['--toolsets=all', ...args], answer)
  const errors = await attempt(server)
  expect(errors.length).toBeGreaterThanOrEqual(guarded.length * pretences.length)
  expect(
    errors.filter((error) => error !== 'CONFIRMATION_REQUIRED' && error !== 'INVALID_ARGUMENTS'),
  ).toEqual([])
  expect(changes).toEqual([])
})

it('everything that needs consent is done once somebody agreed, and once only', async () => {
  await using server = await start(env, ['--toolsets=all'])
  for (const entry of guarded) {
    const args = argumentsOf(entry)
    const { data } = await server.call(entry.tool.name, args)
    const agreed = { ...args, confirm_token: data.confirm_token }
    expect((await server.call(entry.tool.name, agreed)).data).toMatchObject({ ok: true })
    expect((await server.call(entry.tool.name, agreed)).data.error).toBe('CONFIRMATION_REQUIRED')
  }
  expect(changes).toHaveLength(guarded.length)
})

it('the name that a person has to give is asked for only where it would help', async () => {
  const given = { workspace_id: crypto.randomUUID() }
  await using server = await start(env)
  expect((await server.call('delete_workspace', given)).data).toMatchObject({
    error: 'INVALID_ARGUMENTS',
    remedy: expect.stringContaining('Ask the user for confirm_name') as unknown,
  })
  await using strict = await start(env, ['--confirm=elicit-only'])
  expect((await strict.call('delete_workspace', given)).data.error).toBe('CONFIRMATION_REQUIRED')
})

it('a preview changes nothing, so nobody is asked', async () => {
  await using server = await start(env, ['--toolsets=all', '--confirm=elicit-only'])
  const preview = { slug: 'acme', name: 'Acme', owner_user_id: 'user', dry_run: true }
  expect((await server.call('create_org', preview)).data).toMatchObject({ ok: true, slug: 'acme' })
  expect((await server.call('create_org', { ...preview, dry_run: false })).data.error).toBe(
    'CONFIRMATION_REQUIRED',
  )
})

it('the person sees every argument that is sent along', async () => {
  let asked = ''
  await using server = await start(env, ['--toolsets=all'], ({ message }) => {
    asked = message
    return { action: 'decline' }
  })
  await server.call('delete_workspace', { workspace_id: id, purge: 'true', erase_data: 'true' })
  expect(asked).toContain(`Delete workspace ${id}`)
  expect(asked).toContain('purge: true; erase_data: true')
})
