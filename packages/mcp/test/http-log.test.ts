import { afterAll, beforeAll, expect, it } from 'vitest'
import { start } from './client.ts'
import { callTool, post, send, serve, startApi, type Api, type LogLine, type Served } from './http-client.ts'

const workspace_id = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
const spanId = '00f067aa0ba902b7'
const traceparent = `00-${traceId}-${spanId}-01`
const trace = { trace_id: traceId, span_id: spanId, trace_flags: 1 }
const resource = { 'service.name': 'molecule-mcp', 'service.version': expect.any(String) as string }

let api: Api
let server: Served
beforeAll(async () => {
  api = await startApi()
  server = await serve({ ...api.env, MOLECULE_MCP_HTTP_TOKEN: 'canary-http-token' })
})
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  api.close()
})

const bearer = { authorization: 'Bearer canary-http-token' }

it('writes a line for each request, in the data model of OpenTelemetry', async () => {
  await callTool(server.url, 'get_workspace', { workspace_id }, { ...bearer, traceparent })
  expect(await server.line(({ attributes }) => attributes['gen_ai.tool.name'] === 'get_workspace')).toEqual({
    timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    severity_text: 'INFO',
    severity_number: 9,
    event_name: 'request',
    body: 'POST /mcp',
    attributes: {
      'http.request.method': 'POST',
      'http.route': '/mcp',
      'http.response.status_code': 200,
      'client.address': '127.0.0.1',
      'user.id': 'bearer',
      'mcp.method.name': 'tools/call',
      'gen_ai.tool.name': 'get_workspace',
      duration_ms: expect.any(Number),
    },
    resource,
    ...trace,
  })
})

it.each<[string, () => Promise<unknown>, (line: LogLine) => boolean, Record<string, unknown>]>([
  [
    'one that shows no credential',
    () => post(server.url, 'tools/list'),
    ({ attributes }) => attributes['http.response.status_code'] === 401,
    { 'http.route': '/mcp' },
  ],
  [
    'one for nothing that there is',
    () => send(new URL('/canary-path?canary-query', server.url), { method: 'GET' }),
    ({ attributes }) => attributes['http.response.status_code'] === 404,
    { 'http.request.method': 'GET' },
  ],
  [
    'a look at its health',
    () => send(new URL('/healthz', server.url), { method: 'GET' }),
    ({ severity_text }) => severity_text === 'DEBUG',
    { 'http.route': '/healthz' },
  ],
  [
    'a method and a tool that are none',
    () => post(server.url, 'tools/call', { name: 'canary tool name' }, bearer),
    ({ attributes }) => attributes['mcp.method.name'] === 'tools/call' && !('gen_ai.tool.name' in attributes),
    {},
  ],
])('writes %s', async (_, ask, matches, attributes) => {
  await ask()
  expect((await server.line(matches)).attributes).toMatchObject(attributes)
})

it('writes nothing that a client can say freely, and no secret', async () => {
  const headers = { ...bearer, 'user-agent': 'canary-agent', traceparent: 'canary-trace' }
  await callTool(server.url, 'canary-http-token', { note: 'canary-argument' }, headers)
  await callTool(server.url, 'send_message', { message: 'canary-argument' }, headers)
  await post(server.url, 'canary\nmethod', {}, headers)
  await post(server.url, 'ping', { last: true }, bearer)
  await server.line(({ attributes }) => attributes['mcp.method.name'] === 'ping')
  expect(server.text()).not.toContain('canary')
  expect(server.text()).toContain('[redacted]')
})

it('knows the trace of a call over stdio from the call itself', async () => {
  await using local = await start(api.env, ['--confirm=off'])
  const given = { workspace_id, confirm_name: 'Reports' }
  await local.client.callTool({ name: 'delete_workspace', arguments: given, _meta: { traceparent } })
  expect(JSON.parse(local.log())).toMatchObject({
    event_name: 'change',
    severity_number: 13,
    attributes: { 'molecule.operation': 'deleteWorkspace', 'molecule.confirmed': 'off' },
    resource,
    ...trace,
  })
})
