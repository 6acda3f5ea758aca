import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { startEmulator } from '@molecule-ai/emulator'
import { catalogue } from '@molecule-ai/spec'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer as createHttpServer } from 'node:http'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { createServer } from '../src/server.ts'
import { createWorkspace, program, start, type Started } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
/** For the tests that need nothing of their own. */
let shared: Started
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
  shared = await start(emulator.env())
})
afterAll(async () => {
  await shared[Symbol.asyncDispose]()
  await emulator.close()
})

const withResource = entries.filter(({ call }) => call.resource !== undefined)
const uriOf = (path: string): string => `molecule://${path}`

async function readJson(client: Client, uri: string): Promise<Record<string, unknown>> {
  const { contents } = await client.readResource({ uri })
  expect(contents).toEqual([{ uri, mimeType: 'application/json', text: expect.any(String) }])
  return JSON.parse((contents[0] as { text: string }).text) as Record<string, unknown>
}

async function uris(client: Client): Promise<string[]> {
  const { resources } = await client.listResources()
  const { resourceTemplates } = await client.listResourceTemplates()
  return [...resources.map(({ uri }) => uri), ...resourceTemplates.map(({ uriTemplate }) => uriTemplate)]
}

const own = ['spec', 'operations', 'operations/{operation}'].map(uriOf)

describe('the list', () => {
  it('holds what the contract makes a resource, and what tells about the contract', async () => {
    await using server = await start(emulator.env(), ['--toolsets=all'])
    expect((await uris(server.client)).toSorted()).toEqual(
      [...own, ...withResource.map(({ call }) => uriOf(call.resource!))].toSorted(),
    )
    const { resourceTemplates } = await server.client.listResourceTemplates()
    expect(resourceTemplates).toContainEqual({
      uriTemplate: 'molecule://workspaces/{workspace_id}/migration',
      name: 'get_workspace_migration_status',
      title: "Show how a workspace's migration is going",
      description: expect.any(String),
      mimeType: 'application/json',
      annotations: { audience: ['user', 'assistant'], priority: 0.8 },
    })
  })

  it('leaves out what is no tool here: by toolset, or for want of a credential', async () => {
    const offered = async (env: Record<string, string>, ...args: string[]): Promise<string[]> => {
      await using server = await start(env, args)
      return (await uris(server.client)).filter((uri) => !own.includes(uri)).toSorted()
    }
    const of = (chosen: typeof entries): string[] =>
      chosen.map(({ call }) => uriOf(call.resource!)).toSorted()
    const core = withResource.filter(({ call }) => call.core)
    expect(await offered(emulator.env())).toEqual(of(core))
    const { MOLECULE_CP_ADMIN_TOKEN: _, ...tenantOnly } = emulator.env()
    const tenant = ({ call }: (typeof entries)[number]): boolean =>
      catalogue.operations.find(({ id }) => id === call.operationId)?.service === 'tenant'
    expect(await offered(tenantOnly)).toEqual(of(core.filter(tenant)))
    expect(core.filter(tenant).length).toBeLessThan(core.length)
  })
})

describe('reading', () => {
  it('gives the contract as it is written', async () => {
    await using server = await start({})
    const { resources } = await server.client.listResources()
    const { contents } = await server.client.readResource({ uri: 'molecule://spec' })
    const written = await readFile(new URL('../../spec/management.yaml', import.meta.url), 'utf8')
    expect(contents).toEqual([{ uri: 'molecule://spec', mimeType: 'text/yaml', text: written }])
    expect(resources.find(({ uri }) => uri === 'molecule://spec')?.size).toBe(Buffer.byteLength(written))
  })

  it('answers as the tool does', async () => {
    const answer = { state: 'as it is', list: [1, 2] }
    const api = createHttpServer((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    })
    await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => api.close().closeAllConnections())
    const { port } = api.address() as AddressInfo
    const addresses = {
      MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
      MOLECULE_API_URL: `http://localhost:${port}`,
    }
    await using server = await start({ ...emulator.env(), ...addresses }, ['--toolsets=all'])
    const workspace_id = crypto.randomUUID()
    for (const { tool, call } of withResource) {
      const args = call.resource!.includes('{') ? { workspace_id } : {}
      const uri = uriOf(call.resource!.replace('{workspace_id}', workspace_id))
      const read = await readJson(server.client, uri)
      const full = call.shape?.detail ? { ...args, detail: 'full' } : args
      expect(plain(read)).toEqual(plain((await server.call(tool.name, full)).data))
      expect(plain(read)).toMatchObject({ ok: true, ...args, ...answer })
    }
  })

  it('tells of every operation whether it can be called, and what is missing', async () => {
    const { MOLECULE_CP_ADMIN_TOKEN: _, ...env } = emulator.env()
    await using server = await start(env)
    const { columns, rows, services, not_tools } = await readJson(server.client, 'molecule://operations')
    const table = (rows as string[][]).map((row) =>
      Object.fromEntries((columns as string[]).map((column, index) => [column, row[index]])),
    )
    expect(table.map(({ tool }) => tool)).toEqual(entries.map(({ tool }) => tool.name))
    const availableOf = (name: string): unknown => table.find(({ tool }) => tool === name)?.available
    expect(table.find(({ tool }) => tool === 'migrate_workspace_provider')).toEqual({
      tool: 'migrate_workspace_provider',
      title: 'Move a workspace to another cloud provider',
      effect: 'destructive',
      toolset: 'migrations',
      service: 'controlPlane',
      credential: 'MOLECULE_CP_ADMIN_TOKEN',
      available: 'no: set MOLECULE_CP_ADMIN_TOKEN',
    })
    expect(availableOf('list_workspaces')).toBe('yes')
    expect(availableOf('export_bundle')).toContain('switched off')
    expect(services).toEqual(Object.fromEntries(catalogue.services.map(({ name, title }) => [name, title])))
    expect(not_tools).toContainEqual({ reason: expect.any(String), names: ['decide_approval'] })
  })

  it('tells everything about one tool, by any of its names', async () => {
    await using server = await start(emulator.env())
    const about = await readJson(server.client, 'molecule://operations/migrate_workspace_provider')
    expect(about).toMatchObject({
      operation: 'migrateWorkspaceProvider',
      available: 'yes',
      method: 'POST',
      effect: { kind: 'destructive', confirm: { message: expect.stringContaining('Migrate workspace') } },
      credentials: ['MOLECULE_CP_ADMIN_TOKEN'],
      errors: expect.arrayContaining([{ status: '409', description: expect.any(String) }]),
      guards: { confirm: 'set by the server once a person has agreed' },
      schemas: { body: { properties: { to: { enum: ['aws', 'hetzner', 'gcp'] } } } },
      followed_by: {
        tool: 'get_workspace_migration_status',
        resource: 'molecule://workspaces/{workspace_id}/migration',
      },
    })
    expect(await readJson(server.client, 'molecule://operations/migrateWorkspaceProvider')).toEqual(about)
    expect(await readJson(server.client, 'molecule://operations/provision_workspace')).toMatchObject({
      tool: 'create_workspace',
    })
    expect(await readJson(server.client, 'molecule://operations/get_org')).toEqual({
      tool: 'get_org',
      available: expect.stringMatching(/^no: It takes the session of a person/),
    })
    for (const { tool } of entries)
      expect(await readJson(server.client, uriOf(`operations/${tool.name}`))).toMatchObject({
        tool: tool.name,
      })
  })

  it.each([
    'molecule://nothing',
    'molecule://operations/nothing',
    'molecule://workspaces/',
    'molecule://workspaces/a/b/c',
    'molecule://workspaces?x=1',
    'molecule://workspaces/%E0%A4%A',
    'file:///etc/passwd',
    '',
  ])('answers %s, which is nothing, with the error of the protocol', async (uri) => {
    const unknown = { code: -32_002, data: { uri } }
    await expect(shared.client.readResource({ uri })).rejects.toMatchObject(unknown)
  })

  it('says what is wrong, and what to do, when it fails', async () => {
    const { MOLECULE_CP_ADMIN_TOKEN: _, ...env } = emulator.env()
    await using server = await start(env)
    const failure = (path: string): Promise<unknown> =>
      server.client.readResource({ uri: uriOf(path) }).catch((error: unknown) => error)
    expect(await failure(`workspaces/${crypto.randomUUID()}`)).toMatchObject({
      code: -32_002,
      data: { error: 'NOT_FOUND', status: 404, uri: expect.any(String) },
    })
    expect(await failure('workspaces/not-an-id')).toMatchObject({
      code: -32_602,
      message: expect.stringContaining('workspace_id'),
    })
    expect(await failure('workspaces/..%2F..%2Forg%2Ftokens')).toMatchObject({ code: -32_602 })
    expect(await failure(`workspaces/${crypto.randomUUID()}/migration`)).toMatchObject({
      code: -32_603,
      message: expect.stringContaining('MOLECULE_CP_ADMIN_TOKEN'),
      data: { error: 'AUTH_ERROR' },
    })
    expect(await failure(`workspaces/${crypto.randomUUID()}/config`)).toMatchObject({
      code: -32_603,
      data: { error: 'TOOL_NOT_FOUND' },
    })
  })
})

it('shows no secret, whatever the API puts into an answer', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'molecule-resource-'))
  onTestFinished(() => rm(directory, { recursive: true }))
  const canary = 'canary-org-api-key-5f1c'
  const env = {
    ...emulator.env(),
    MOLECULE_ORG_API_KEY: canary,
    MOLECULE_SECRET_CANARY: `${canary}-referred`,
    XDG_STATE_HOME: directory,
  }
  const leak = { id: canary, name: `${canary}-referred`, nested: [{ [canary]: canary }] }
  const client = {
    call: () => Promise.resolve(leak),
    resolve: () => Promise.reject(new Error('nothing is looked up')),
    watch: () => {
      throw new Error('nothing is watched')
    },
    missing: () => [],
  }
  const server = createServer({ env, client, toolsets: ['all'] })
  const { PassThrough } = await import('node:stream')
  const [input, output] = [new PassThrough(), new PassThrough()]
  const session = server.createSession()
  await session.serveStdio(input, output)
  const paths = ['spec', 'operations', ...entries.map(({ tool }) => `operations/${tool.name}`)]
  const asked = [...paths, ...withResource.map(({ call }) => call.resource!)].map((path) =>
    uriOf(path.replace('{workspace_id}', crypto.randomUUID())),
  )
  let text = ''
  output.on('data', (chunk: Buffer) => (text += chunk.toString()))
  for (const [id, uri] of asked.entries())
    input.write(`${JSON.stringify({ jsonrpc: '2.0', id, method: 'resources/read', params: { uri } })}\n`)
  await expect.poll(() => text.split('\n').length - 1, { timeout: 20_000 }).toBe(asked.length)
  expect(text).toContain('[redacted]')
  expect(text).not.toContain(canary)
  expect(text).not.toContain('"error"')
  await session.close()
})

it('reads, guides and completes over HTTP, without anything to follow', async () => {
  const server = spawn(process.execPath, [program, '--http', '--port=0'], {
    env: emulator.env(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  onTestFinished(() => void server.kill())
  const [line] = (await once(server.stderr, 'data')) as [Buffer]
  const { attributes } = JSON.parse(line.toString()) as { attributes: { 'url.full': string } }
  const url = attributes['url.full']
  const client = new Client({ name: 'test', version: '1' })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  expect(client.getServerCapabilities()).toEqual({ tools: {}, resources: {}, prompts: {}, completions: {} })
  expect(await readJson(client, 'molecule://workspaces')).toMatchObject({
    ok: true,
    items: expect.any(Array),
  })
  const { prompts } = await client.listPrompts()
  expect(prompts.map(({ name }) => name)).toContain('migrate_workspace_safely')
  const { completion } = await client.complete({
    ref: { type: 'ref/prompt', name: 'evacuate_provider' },
    argument: { name: 'to', value: 'het' },
  })
  expect(completion.values).toEqual(['hetzner'])
  await expect(client.subscribeResource({ uri: 'molecule://workspaces' })).rejects.toThrow()
  await client.close()
})

/** Without the boundaries around text of others, whose word is new in each answer. */
const plain = (value: object): unknown =>
  JSON.parse(JSON.stringify(value).replaceAll(/<\/?data-[0-9a-f]+>/g, ''))

describe('a tool that starts what goes on', () => {
  const migrate = async (server: Started): Promise<{ content: unknown[]; next: unknown; id: string }> => {
    const id = await createWorkspace(server)
    const result = await server.client.callTool({
      name: 'migrate_workspace_provider',
      arguments: { workspace_id: id, to: 'gcp' },
    })
    const { next } = result.structuredContent as { next: unknown }
    return { content: result.content as unknown[], next, id }
  }

  it('links the resource to follow, for clients that know links', async () => {
    await using server = await start(emulator.env(), ['--confirm=off'], () => ({ action: 'decline' }))
    const { content, next, id } = await migrate(server)
    const resource = `molecule://workspaces/${id}/migration`
    expect(next).toMatchObject({ resource })
    expect(content).toEqual([
      { type: 'text', text: expect.any(String) },
      {
        type: 'resource_link',
        uri: resource,
        name: 'get_workspace_migration_status',
        mimeType: 'application/json',
      },
    ])
    expect(await readJson(server.client, resource)).toMatchObject({ ok: true, workspace_id: id })
  })

  it('only names it for clients that may not', async () => {
    await using server = await start(emulator.env(), ['--confirm=off'])
    const { content, next, id } = await migrate(server)
    expect(content).toHaveLength(1)
    expect(next).toMatchObject({ resource: `molecule://workspaces/${id}/migration` })
  })
})

it('introduces itself', async () => {
  await using server = await start(emulator.env())
  expect(server.client.getServerCapabilities()).toEqual({
    tools: {},
    resources: { subscribe: true },
    prompts: {},
    completions: {},
  })
  expect(server.client.getServerVersion()).toEqual({
    name: 'molecule',
    title: 'Molecule AI management',
    version: expect.stringMatching(/^\d+\.\d+\.\d+$/),
    websiteUrl: expect.stringMatching(/^https:\/\/\S+(?<!\.git)$/),
    icons: [
      {
        src: expect.stringMatching(/^data:image\/svg\+xml;base64,/),
        mimeType: 'image/svg+xml',
        sizes: ['any'],
      },
    ],
  })
})
