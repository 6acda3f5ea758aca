import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { copyRepository, type RepositoryCopy } from './repository-copy.ts'

/** Not in management.yaml, so that nothing can know it by name. */
const operation = {
  operationId: 'rankWorkspaceMoods',
  'x-molecule-command': 'workspace mood rank',
  tags: ['workspaces'],
  summary: 'Rank the moods of a workspace',
  description: 'Ranks the moods of the agents of one workspace.',
  'x-molecule-effect': { kind: 'write' },
  'x-molecule-mcp': { toolset: 'workspaces', core: true },
  parameters: [{ $ref: '#/components/parameters/WorkspaceId' }],
  requestBody: {
    required: true,
    content: {
      'application/json': {
        schema: {
          type: 'object',
          required: ['scale'],
          properties: {
            scale: { type: 'string', enum: ['calm', 'wild'], description: 'Which end comes first.' },
          },
        },
        example: { scale: 'calm' },
      },
    },
  },
  responses: {
    '200': {
      description: 'The moods, in order.',
      content: {
        'application/json': {
          schema: {
            type: 'object',
            required: ['moods'],
            properties: { moods: { type: 'array', items: { type: 'string' }, description: 'In order.' } },
          },
          example: { moods: ['calm', 'curious'] },
        },
      },
    },
  },
}

type Unseen = Record<string, Record<string, { readonly summary: string }>>

let copy: RepositoryCopy
let emulator: { env: Record<string, string>; stop(): Promise<void> }

beforeAll(async () => {
  copy = await copyRepository()
  const file = join(copy.path, 'packages/spec/management.yaml')
  const document = parseDocument(await readFile(file, 'utf8'))
  const like = ['paths', '/workspaces/{workspace_id}/restart']
  document.setIn(['paths', '/workspaces/{workspace_id}/moods'], {
    servers: document.getIn([...like, 'servers']) ?? document.getIn([...like, 'post', 'servers']),
    post: { ...operation, security: document.getIn([...like, 'post', 'security']) },
  })
  const admin = ['paths', '/api/v1/admin/orgs']
  const unseen = parse(await readFile(join(import.meta.dirname, 'fixtures/unseen.yaml'), 'utf8')) as Unseen
  for (const [path, item] of Object.entries(unseen))
    for (const [method, each] of Object.entries(item))
      document.setIn(['paths', path, method], {
        ...each,
        description: each.summary,
        tags: ['orgs'],
        servers: document.getIn([...admin, 'servers']),
        security: document.getIn([...admin, 'get', 'security']),
      })
  await writeFile(file, document.toString())
  for (const name of ['spec', 'sdk', 'mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/generate.ts')
  for (const name of ['mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/build.ts')
  emulator = await startEmulator(join(copy.path, 'packages/emulator/src/bin.ts'))
}, 180_000)

afterAll(async () => {
  await emulator.stop()
  await copy.remove()
})

it('touches only the spec and generated folders', async () => {
  const changed = await copy.changed()
  expect(changed.filter((file) => !/\/src\/generated\/|\/__snapshots__\//.test(file))).toEqual([
    'packages/spec/management.yaml',
  ])
  expect(changed.length).toBeGreaterThan(4)
})

it('is a typed SDK method', async () => {
  const script = join(copy.path, 'packages/sdk/try.ts')
  await writeFile(
    script,
    `import { Molecule } from './src/index.ts'
     const { moods } = await Molecule.fromEnv(${JSON.stringify(emulator.env)}).workspace.mood.rank(process.argv[2]!, { scale: 'calm' })
     console.log(JSON.stringify(moods))`,
  )
  expect(JSON.parse(await copy.run('packages/sdk', 'try.ts', await anyWorkspace()))).toEqual([
    'calm',
    'curious',
  ])
  await expect(
    copy.run('packages/sdk', '../../node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'),
  ).resolves.toBe('')
})

it('is a CLI command with help', async () => {
  const help = await molecule('workspace', 'mood', 'rank', '--help')
  expect(help).toContain('Rank the moods of a workspace')
  expect(help).toContain('--scale')
  const answer = await molecule(
    'workspace',
    'mood',
    'rank',
    await anyWorkspace(),
    '--scale',
    'wild',
    '--json',
  )
  expect(JSON.parse(answer)).toEqual({ moods: ['calm', 'curious'] })
})

it('is an MCP tool', async () => {
  const client = await mcpClient(emulator.env)
  try {
    const { tools } = await client.listTools()
    expect(tools.find(({ name }) => name === 'rank_workspace_moods')).toMatchObject({
      title: 'Rank the moods of a workspace',
      inputSchema: { required: ['workspace_id', 'scale'] },
      annotations: { destructiveHint: false, openWorldHint: false },
    })
    const answer = await client.callTool({
      name: 'rank_workspace_moods',
      arguments: { workspace_id: await anyWorkspace(), scale: 'calm' },
    })
    expect(answer.structuredContent).toMatchObject({ ok: true, result: { moods: ['calm', 'curious'] } })
  } finally {
    await client.close()
  }
})

it.each([
  [
    'harbour repaint --target-tag v9 --yes --only-slugs acme,globex --soak-seconds 5 --labels team=core --rows [{"a":1}]',
    '{"ok":true}',
  ],
  ['harbour repaint --target-tag v9 --dry-run --yes', '{"ok":true}'],
  ['guild dissolve acme --yes --confirm acme', '{"deleted":true}'],
  ['tenant log read acme --log-level warn --part a,b', '"line one"'],
  ['tenant message send acme --body {"text":"hi"}', '{"queued":true}'],
  ['tenant message send acme --body ["a"]', '{"queued":true}'],
  ['tenant backup start acme --wait', '{"phase":"done"}'],
  ['harbour toll pay --cents 5 --ships Argo', '"paid & sealed"'],
  ['harbour crew check night', '{}'],
  ['harbour crew rename night --mood 1 --body-class day', '{"id":"text"}'],
  ['harbour crew rename night --mood "calm"', '{"id":"text"}'],
])('runs an operation of another shape: %s', async (command, answer) => {
  expect(JSON.stringify(JSON.parse(await molecule(...command.split(' '), '--json')))).toBe(answer)
})

it('follows a list from page to page on every surface', async () => {
  const pages = [
    { ships: [{ name: 'Argo' }, { name: 'Beagle' }], next_cursor: 'two' },
    { ships: [{ name: 'Calypso' }], next_cursor: null },
  ]
  const asked: string[] = []
  const server = createServer(({ url = '' }, response) => {
    asked.push(url.replace(/.*[?]/, ''))
    const page = pages[url.includes('cursor=two') ? 1 : 0]
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(page))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const env = {
    ...emulator.env,
    MOLECULE_CP_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  }
  const list = ['harbour', 'ship', 'list', '--flag', 'nl']
  const script = join(copy.path, 'packages/sdk/ships.ts')
  await writeFile(
    script,
    `import { Molecule } from './src/index.ts'
     const ships = Molecule.fromEnv(${JSON.stringify(env)}).harbour.ship.list({ flag: 'nl' })
     const names: string[] = []
     for await (const { name } of ships) names.push(name)
     console.log(JSON.stringify([names, (await ships).next_cursor]))`,
  )
  try {
    expect(JSON.parse(await moleculeIn(env, ...list, '--json'))).toEqual(pages[0])
    expect(JSON.parse(await moleculeIn(env, ...list, '--all', '--json'))).toEqual({
      ships: [{ name: 'Argo' }, { name: 'Beagle' }, { name: 'Calypso' }],
      next_cursor: null,
    })
    expect(await moleculeIn(env, ...list, '--all', '--output', 'jsonl')).toBe(
      '{"name":"Argo"}\n{"name":"Beagle"}\n{"name":"Calypso"}\n',
    )
    expect(JSON.parse(await copy.run('packages/sdk', 'ships.ts'))).toEqual([
      ['Argo', 'Beagle', 'Calypso'],
      'two',
    ])
    const client = await mcpClient(env, '--toolsets=all')
    const call = { name: 'list_harbour_ships', arguments: { flag: 'nl' } }
    const { structuredContent } = await client.callTool(call)
    const next = { tool: call.name, arguments: { flag: 'nl', cursor: 'two' } }
    expect(structuredContent).toMatchObject({ ships: [{ name: 'Argo' }, { name: 'Beagle' }], next })
    const last = await client.callTool({ name: next.tool, arguments: next.arguments })
    expect(last.structuredContent).not.toHaveProperty('next')
    await client.close()
    expect(new Set(asked)).toEqual(new Set(['flag=nl', 'flag=nl&cursor=two']))
  } finally {
    server.close()
  }
})

it('keeps an operation from the surfaces that cannot have it', async () => {
  expect(await molecule('tenant', '--help')).not.toContain('token')
  const tools = await copy.run('packages/mcp', 'dist/molecule-mcp.js', '--print-tools', '--toolsets', 'all')
  expect(tools).toContain('"start_tenant_backup"')
  expect(tools).not.toContain('tenant_token')
  const { error } = JSON.parse(await molecule('tenant', 'token', 'get', 'acme', '--json')) as {
    error: { message: string }
  }
  expect(error.message).toContain('Only a browser can.')
})

it('is a docs page', async () => {
  const script = 'try-page.ts'
  await writeFile(
    join(copy.path, 'apps/docs', script),
    `import { catalogue } from '@molecule-ai/spec'
     import { toPage } from './src/to-page.ts'
     const operation = catalogue.operations.find(({ id }) => id === 'rankWorkspaceMoods')
     console.log(JSON.stringify(toPage(operation!)))`,
  )
  const page = await copy.run('apps/docs', script)
  for (const sample of [
    'curl',
    'molecule workspace mood rank',
    'molecule.workspace.mood.rank',
    'rank_workspace_moods',
  ])
    expect(page).toContain(sample)
})

it('is an emulator route that says it answers from the example', async () => {
  const response = await fetch(
    `${emulator.env['MOLECULE_API_URL']}/workspaces/${await anyWorkspace()}/moods`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${emulator.env['MOLECULE_ORG_API_KEY']}`,
        'x-molecule-org-id': emulator.env['MOLECULE_ORG_ID']!,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ scale: 'calm' }),
    },
  )
  expect([response.status, response.headers.get('x-emulator-behaviour')]).toEqual([200, 'example'])
  const report = await copy.run('packages/emulator', 'src/bin.ts', '--report')
  expect(report).toContain('rankWorkspaceMoods')
})

async function anyWorkspace(): Promise<string> {
  const list = JSON.parse(await molecule('workspace', 'list', '--json')) as { id: string }[]
  return list[0]!.id
}

async function mcpClient(env: Record<string, string>, ...args: string[]): Promise<Client> {
  const client = new Client({ name: 'one-edit', version: '0.0.0' })
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [join(copy.path, 'packages/mcp/dist/molecule-mcp.js'), ...args],
      env,
      stderr: 'ignore',
    }),
  )
  return client
}

const molecule = (...args: string[]): Promise<string> => moleculeIn(emulator.env, ...args)

async function moleculeIn(env: Record<string, string>, ...args: string[]): Promise<string> {
  const child = spawn(process.execPath, [join(copy.path, 'packages/cli/bin/run.cjs'), ...args], {
    env: { ...process.env, XDG_STATE_HOME: join(copy.path, 'state'), ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let stdout = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  await once(child, 'close')
  return stdout
}

async function startEmulator(file: string): Promise<typeof emulator> {
  const child = spawn(
    process.execPath,
    ['--conditions=@molecule-ai/source', file, '--json', '--quiet', '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  for await (const line of createInterface({ input: child.stdout })) {
    const { env } = JSON.parse(line) as { env: Record<string, string> }
    return {
      env,
      stop: async () => {
        child.kill('SIGTERM')
        await once(child, 'exit')
      },
    }
  }
  throw new Error('the emulator ended before it was ready')
}
