import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js'
import { startEmulator } from '@molecule-ai/emulator'
import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { call, program } from './client.ts'
import { post, rpc, send, serve, standard, type Served } from './http-client.ts'

let emulator: Awaited<ReturnType<typeof startEmulator>>
let server: Served
let url: string
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
  server = await serve(emulator.env(), [
    '--allowed-hosts=mcp.example.com',
    '--allowed-origins=https://app.example',
  ])
  url = server.url
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  await emulator.close()
})

async function connect(): Promise<Client> {
  const client = new Client({ name: 'test', version: '1' }, { capabilities: { elicitation: {} } })
  await client.connect(new StreamableHTTPClientTransport(new URL(url)))
  return client
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

const list = rpc('tools/list')

it.each<[string, number, Parameters<typeof send>[1] & { path?: string }]>([
  ['a request', 200, {}],
  ['a request of a page on this machine', 200, { headers: { ...standard, origin: 'http://localhost:6274' } }],
  ['a request to an allowed name', 200, { headers: { ...standard, host: 'mcp.example.com:443' } }],
  ['a request of an allowed page', 200, { headers: { ...standard, origin: 'https://app.example' } }],
  ['a name of somebody else', 403, { headers: { ...standard, host: 'evil.example' } }],
  ['a name that only begins like ours', 403, { headers: { ...standard, host: 'localhost.evil.example' } }],
  ['a page of somebody else', 403, { headers: { ...standard, origin: 'https://evil.example' } }],
  ['a page of no origin', 403, { headers: { ...standard, origin: 'null' } }],
  ['a stream', 405, { method: 'GET' }],
  ['the end of a session', 405, { method: 'DELETE' }],
  ['another method', 405, { method: 'PUT' }],
  ['another path', 404, { path: '/' }],
  ['metadata that there is none of', 404, { path: '/.well-known/oauth-protected-resource', method: 'GET' }],
  ['a web form', 415, { headers: { ...standard, 'content-type': 'text/plain' } }],
  [
    'a page for a body',
    415,
    { headers: { ...standard, 'content-type': 'text/html' }, body: '<html></html>' },
  ],
  ['no type', 415, { headers: { accept: 'application/json, text/event-stream' } }],
  ['a compressed body', 415, { headers: { ...standard, 'content-encoding': 'gzip' } }],
  ['a client that wants a page', 406, { headers: { ...standard, accept: 'text/html' } }],
  ['a client that takes no stream', 406, { headers: { ...standard, accept: 'application/json' } }],
  ['half a message', 400, { body: '{' }],
  ['a page that says it is JSON', 400, { body: '<!doctype html><title>502</title>' }],
  ['no body', 400, { body: '' }],
  ['a batch', 400, { body: `[${list},${list}]` }],
  ['a text', 400, { body: '"tools/list"' }],
  ['JSON that is no message', 400, { body: '{"method":"tools/list"}' }],
  ['an unknown version', 400, { headers: { ...standard, 'mcp-protocol-version': '1999-01-01' } }],
  ['a body that is too large', 413, { body: rpc('x'.repeat(2_000_000)) }],
])('answers %s with %i', async (_, status, { path = '/mcp', body = list, ...rest }) => {
  const answered = await send(new URL(path, url), { ...rest, body: rest.method ? '' : body })
  expect(answered.status).toBe(status)
  if (status === 200) return
  expect(answered.message).toEqual({
    jsonrpc: '2.0',
    id: null,
    error: { code: expect.any(Number), message: expect.any(String) },
  })
  expect(answered.text).not.toMatch(/node_modules|\bat .*:\d+|\/(?:work|home|root|tmp)\//)
})

it('answers a body of unknown length as soon as it is too large', async () => {
  const { request } = await import('node:http')
  const outgoing = request(url, { method: 'POST', headers: standard })
  outgoing.on('error', () => undefined)
  const chunk = 'x'.repeat(100_000)
  const feed = setInterval(() => outgoing.write(chunk), 1)
  const [response] = (await once(outgoing, 'response')) as [import('node:http').IncomingMessage]
  clearInterval(feed)
  expect(response.statusCode).toBe(413)
  outgoing.destroy()
})

it('lets allowed pages read, and pages of this machine only ask', async () => {
  const preflight = async (origin: string): Promise<unknown[]> => {
    const { status, headers } = await send(url, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST' },
    })
    return [status, headers['access-control-allow-origin']]
  }
  expect(await preflight('https://app.example')).toEqual([204, 'https://app.example'])
  expect(await preflight('http://localhost:6274')).toEqual([405, undefined])
  expect(await preflight('https://evil.example')).toEqual([403, undefined])
})

it('tells who balances the load that it is there, whatever it is called', async () => {
  for (const path of ['/healthz', '/readyz']) {
    const address = new URL(path, url)
    const headers = { host: '10.1.2.3' }
    expect(await send(address, { method: 'GET', headers })).toMatchObject({
      status: 200,
      text: '{"status":"ok"}',
    })
    expect(await send(address, { method: 'HEAD', headers })).toMatchObject({ status: 200, text: '' })
    expect((await send(address, { headers })).status).toBe(405)
  }
})

it('knows no tool of an unknown name, and no such method', async () => {
  expect((await post(url, 'tools/call', { name: 'no_such_tool' })).message.error?.code).toBe(-32_602)
  expect((await post(url, 'no/such/method')).message.error?.code).toBe(-32_601)
})

it('ends when it is told to', async () => {
  await using own = await serve(emulator.env())
  own.child.kill('SIGTERM')
  expect(await once(own.child, 'exit')).toEqual([0, null])
})

it.each([
  [['--host=0.0.0.0'], 'MOLECULE_MCP_HTTP_TOKEN'],
  [['--confirm=elicit-only'], 'a form is answered in another request'],
  [['--state=/dev/null'], 'cannot be written'],
])('does not start with %j', async (args, reason) => {
  const failed = await promisify(execFile)(process.execPath, [program, '--http', '--port=0', ...args], {
    env: emulator.env(),
  }).catch((error: unknown) => error)
  expect(failed).toMatchObject({ stdout: '', stderr: expect.stringContaining(reason) })
})

it('says in one line that the port is taken', async () => {
  const failed = await promisify(execFile)(
    process.execPath,
    [program, '--http', `--port=${new URL(url).port}`],
    {
      env: emulator.env(),
    },
  ).catch((error: unknown) => error)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringMatching(/^molecule-mcp: .*EADDRINUSE.*\n$/) })
})
