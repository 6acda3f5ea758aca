import type { CompleteRequestParams } from '@modelcontextprotocol/sdk/types.js'
import { startEmulator } from '@molecule-ai/emulator'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { createWorkspace, start, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
/** For the tests that need nothing of their own. */
let shared: Started
beforeAll(async () => {
  emulator = await startEmulator()
  shared = await start(emulator.env())
})
afterAll(async () => {
  await shared[Symbol.asyncDispose]()
  await emulator.close()
})

const inPrompt = (name: string): CompleteRequestParams['ref'] => ({ type: 'ref/prompt', name })
const inTemplate = (path: string): CompleteRequestParams['ref'] => ({
  type: 'ref/resource',
  uri: `molecule://${path}`,
})

async function complete(
  server: Started,
  ref: CompleteRequestParams['ref'],
  name: string,
  value = '',
  given?: Record<string, string>,
): Promise<{ values: string[]; total?: number; hasMore?: boolean }> {
  const context = given && { context: { arguments: given } }
  const { completion } = await server.client.complete({ ref, argument: { name, value }, ...context })
  return completion as { values: string[] }
}

describe('values', () => {
  it('are those of the schema', async () => {
    const migrate = inPrompt('migrate_workspace_safely')
    expect(await complete(shared, migrate, 'to')).toEqual({
      values: ['aws', 'hetzner', 'gcp'],
      total: 3,
      hasMore: false,
    })
    expect((await complete(shared, migrate, 'to', 'H')).values).toEqual(['hetzner'])
  })

  it('are ids from the API, found by the beginning, by a part and by name', async () => {
    await using server = await start(emulator.env())
    const name = `Archive ${crypto.randomUUID()}`
    const id = await createWorkspace(server, 'aws', name)
    for (const ref of [
      inPrompt('migrate_workspace_safely'),
      inTemplate('workspaces/{workspace_id}/migration'),
    ])
      for (const typed of [id, id.slice(0, 13), id.slice(9, 30), name.slice(3).toUpperCase()])
        expect((await complete(server, ref, 'workspace_id', typed)).values).toEqual([id])
    expect(
      (await complete(server, inTemplate('workspaces/{workspace_id}'), 'workspace_id')).values,
    ).toContain(id)
  })

  it('know what was filled in before', async () => {
    await using server = await start({ ...emulator.env(), MOLECULE_SECRET_ONE: 'a-value' })
    const workspace_id = await createWorkspace(server)
    await server.call('set_workspace_secret', {
      workspace_id,
      key: 'DEPLOY_TOKEN',
      value_from: 'env:MOLECULE_SECRET_ONE',
    })
    const ref = inPrompt('rotate_workspace_secret')
    expect((await complete(server, ref, 'key', 'deploy', { workspace_id })).values).toEqual(['DEPLOY_TOKEN'])
    expect((await complete(server, ref, 'key', 'deploy')).values).toEqual([])
    expect((await complete(server, ref, 'key', 'deploy', { workspace_id: '../../org' })).values).toEqual([])
  })

  it('are the names of tools for what tells about them', async () => {
    await using server = await start({})
    const { values } = await complete(server, inTemplate('operations/{operation}'), 'operation', 'migrat')
    expect(values[0]).toBe('migrate_workspace_provider')
    expect(values).toContain('get_workspace_migration_status')
    const all = await complete(server, inTemplate('operations/{operation}'), 'operation')
    expect(all).toEqual({ values: expect.any(Array), total: entries.length, hasMore: entries.length > 100 })
    expect(all.values).toHaveLength(Math.min(100, entries.length))
  })
})

describe('no values and no error', () => {
  it.each<[string, CompleteRequestParams['ref'], string]>([
    ['an unknown prompt', inPrompt('nothing'), 'x'],
    ['an unknown argument', inPrompt('migrate_workspace_safely'), 'x'],
    ['an unknown template', inTemplate('nothing/{x}'), 'x'],
    ['an input that nobody lists', inPrompt('migrate_workspace_safely'), 'from_instance_id'],
  ])('for %s', async (_, ref, name) => {
    expect(await complete(shared, ref, name)).toEqual({ values: [], total: 0, hasMore: false })
  })

  const template = inTemplate('workspaces/{workspace_id}')

  it('without the credential, and where the list is switched off', async () => {
    const { MOLECULE_ORG_API_KEY: _, ...env } = emulator.env()
    await using locked = await start(env)
    expect((await complete(locked, template, 'workspace_id')).values).toEqual([])
    await using other = await start(emulator.env(), ['--toolsets=migrations'])
    const migration = inTemplate('workspaces/{workspace_id}/migration')
    expect((await complete(other, migration, 'workspace_id')).values).toEqual([])
  })

  it.each<[string, (answer: import('node:http').ServerResponse) => void]>([
    ['refuses', (answer) => answer.writeHead(500).end('{}')],
    [
      'sends a web page',
      (answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Hello</h1>'),
    ],
    [
      'sends something else',
      (answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{"a":[1]}'),
    ],
    ['never answers', () => undefined],
  ])('when the API %s', async (_, respond) => {
    const api = createServer((_request, answer) => respond(answer))
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => api.close().closeAllConnections())
    await using server = await start({
      ...emulator.env(),
      MOLECULE_API_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    })
    expect(await complete(server, template, 'workspace_id')).toEqual({ values: [], total: 0, hasMore: false })
  })
})
