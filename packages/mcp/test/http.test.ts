import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { startEmulator } from '@molecule-ai/emulator'
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, program } from './client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
let server: ChildProcess
let url: string
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
  server = spawn(process.execPath, [program, '--http', '--port=0'], {
    env: emulator.env(),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [line] = (await once(server.stderr!, 'data')) as [Buffer]
  url = (JSON.parse(line.toString()) as { url: string }).url
})
afterAll(async () => {
  server.kill()
  await emulator.close()
})

async function connect(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { capabilities: { elicitation: {} } })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  return client
}

/** With `node:http`, since `fetch` sets Host and Origin itself. */
async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<number> {
  const outgoing = request(new URL(path, url), {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, text/event-stream',
      ...headers,
    },
  })
  outgoing.end(body)
  const [response] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage]
  response.resume()
  return response.statusCode ?? 0
}

it('serves any client without sessions, and asks for agreement in two steps', async () => {
  const [one, other] = [await connect(), await connect()]
  const { tools } = await one.listTools()
  expect(tools.map(({ name }) => name)).toContain('migrate_workspace_provider')
  const created = await call(one, 'create_workspace', {
    name: 'Over HTTP',
    model: 'minimax/MiniMax-M2.7',
    compute: { provider: 'aws' },
  })
  const workspace_id = (created.data.result as { id: string }).id
  const first = await call(one, 'migrate_workspace_provider', { workspace_id, to: 'gcp' })
  expect(first.data).toMatchObject({ error: 'CONFIRMATION_REQUIRED', confirm_token: expect.any(String) })
  const second = await call(other, 'migrate_workspace_provider', {
    workspace_id,
    to: 'gcp',
    confirm_token: first.data.confirm_token,
  })
  expect(second.data).toMatchObject({ ok: true, from: 'aws', to: 'gcp' })
  await Promise.all([one.close(), other.close()])
})

it('is closed to web pages and to what is no request of the protocol', async () => {
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  expect({
    listed: await send('POST', '/mcp', {}, list),
    rebound: await send('POST', '/mcp', { host: 'evil.example' }, list),
    crossSite: await send('POST', '/mcp', { origin: 'https://evil.example' }, list),
    nullOrigin: await send('POST', '/mcp', { origin: 'null' }, list),
    localPage: await send('POST', '/mcp', { origin: 'http://localhost:6274' }, list),
    stream: await send('GET', '/mcp'),
    elsewhere: await send('POST', '/', {}, list),
    tooLarge: await send(
      'POST',
      '/mcp',
      {},
      JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'x'.repeat(2_000_000) }),
    ),
    noJson: await send('POST', '/mcp', {}, '{'),
    health: await send('GET', '/healthz'),
  }).toEqual({
    listed: 200,
    rebound: 403,
    crossSite: 403,
    nullOrigin: 403,
    localPage: 200,
    stream: 405,
    elsewhere: 404,
    tooLarge: 413,
    noJson: 400,
    health: 200,
  })
})

it('asks for the bearer token when there is one', async () => {
  const env = { ...emulator.env(), MOLECULE_MCP_HTTP_TOKEN: 'canary-http-token' }
  const own = spawn(process.execPath, [program, '--http', '--port=0'], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const [line] = (await once(own.stderr, 'data')) as [Buffer]
  const endpoint = (JSON.parse(line.toString()) as { url: string }).url
  const list = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' })
  const codes = [undefined, 'Bearer wrong', 'Bearer canary-http-token'].map((authorization) =>
    send('POST', endpoint, authorization === undefined ? {} : { authorization }, list),
  )
  expect(await Promise.all(codes)).toEqual([401, 401, 200])
  own.kill()
})

it('ends when it is told to', async () => {
  const own = spawn(process.execPath, [program, '--http', '--port=0'], {
    env: emulator.env(),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await once(own.stderr, 'data')
  own.kill('SIGTERM')
  expect(await once(own, 'exit')).toEqual([0, null])
})
