import { execFile } from 'node:child_process'
import { copyFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startRecorder, type Recorder } from './recorder.ts'
import { copyRepository, type RepositoryCopy } from './repository-copy.ts'

let copy: RepositoryCopy
let recorder: Recorder
let env: Record<string, string>

beforeAll(async () => {
  copy = await copyRepository()
  await copyFile(
    join(import.meta.dirname, 'fixtures/library.yaml'),
    join(copy.path, 'packages/spec/management.yaml'),
  )
  for (const name of ['spec', 'sdk', 'mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/generate.ts')
  for (const name of ['mcp', 'cli']) await copy.run(`packages/${name}`, 'scripts/build.ts')
  recorder = await startRecorder()
  recorder.answer(() => ({ status: 200, body: { page: 1, data: [{ id: 'b1', title: 'Emma' }] } }))
  env = { MOLECULE_API_URL: recorder.url, MOLECULE_O_AUTH2: 'a-token' }
}, 180_000)

afterAll(async () => {
  await recorder?.close()
  await copy.remove()
})

it('is a CLI for somebody else’s API', async () => {
  const { stdout } = await molecule('books', 'get-books', '--genre', 'novel', '--genre', 'letters', '--json')
  expect(JSON.parse(stdout)).toEqual({ page: 1, data: [{ id: 'b1', title: 'Emma' }] })
  expect(recorder.take()).toEqual([
    {
      method: 'GET',
      url: '/books?genre=novel&genre=letters',
      headers: { accept: 'application/json', authorization: 'Bearer a-token' },
      body: undefined,
    },
  ])
})

it('is an MCP server that sends the same request as the CLI', async () => {
  const flags = ['--days', '7', '--body-book-id', 'b1', '--pickup', '{"kind":"desk","desk":2}']
  await molecule('books', 'lend-book', 'b1', ...flags)
  const expected = recorder.take()
  expect(expected).toMatchObject([
    {
      method: 'POST',
      url: '/books/b1/loans',
      body: { days: 7, bookId: 'b1', pickup: { kind: 'desk', desk: 2 } },
    },
  ])

  const client = new Client({ name: 'foreign', version: '0.0.0' })
  const args = [join(copy.path, 'packages/mcp/dist/molecule-mcp.js'), '--toolsets', 'all']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }))
  try {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['get_books', 'lend_book'])
    expect(client.getServerCapabilities()).not.toHaveProperty('prompts')
    const { resources } = await client.listResources()
    expect(resources.map(({ uri }) => uri)).toEqual(['molecule://spec', 'molecule://operations'])
    const { contents } = await client.readResource({ uri: 'molecule://operations/lend_book' })
    expect(JSON.stringify(contents)).toContain('Somebody else has it.')
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'molecule://operations/{operation}' },
      argument: { name: 'operation', value: 'book' },
    })
    expect(completion.values).toEqual(['get_books', 'lend_book'])
    const id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
    const pickup = { kind: 'desk', desk: 2 }
    const result = await client.callTool({
      name: 'lend_book',
      arguments: { book_id: id, days: 7, body_book_id: 'b1', pickup },
    })
    expect(result.isError ?? false, JSON.stringify(result.content)).toBe(false)
    expect(recorder.take()).toEqual(expected.map((request) => ({ ...request, url: `/books/${id}/loans` })))
  } finally {
    await client.close()
  }
})

it('is an MCP server whose operations are found, and that is held to nothing that the document does not name', async () => {
  const program = join(copy.path, 'packages/mcp/dist/molecule-mcp.js')
  const client = new Client({ name: 'foreign', version: '0.0.0' })
  const args = [program, '--toolsets', 'search']
  await client.connect(new StdioClientTransport({ command: process.execPath, args, env, stderr: 'ignore' }))
  try {
    const query = { query: 'borrow a book' }
    const { structuredContent } = await client.callTool({ name: 'search_operations', arguments: query })
    expect(structuredContent).toMatchObject({
      items: [{ name: 'lend_book', call_with: 'call_write_operation' }, {}],
    })
  } finally {
    await client.close()
  }
  for (const flag of ['--org=acme', '--workspace=b1'])
    await expect(promisify(execFile)(process.execPath, [program, flag], { env })).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('the description of this API does not say') as unknown,
    })
})

it('is a docs page and an emulator route', async () => {
  const page = await copy.run(
    'apps/docs',
    '--input-type=module-typescript',
    '--eval',
    `import { catalogue } from '@molecule-ai/spec'
     import { toPage } from './src/to-page.ts'
     import { toRoute } from '../../packages/emulator/src/to-route.ts'
     console.log(JSON.stringify(catalogue.operations.map((operation) => [toPage(operation), toRoute(operation)])))`,
  )
  for (const text of [
    'molecule books lend-book',
    'lend_book',
    '/books/:bookId/loans',
    'Somebody else has it',
  ])
    expect(page).toContain(text)
})

const molecule = (...args: string[]): Promise<{ stdout: string }> =>
  promisify(execFile)(process.execPath, [join(copy.path, 'packages/cli/bin/run.cjs'), ...args], {
    env: { PATH: process.env['PATH'], XDG_STATE_HOME: join(copy.path, 'state'), ...env },
  })
