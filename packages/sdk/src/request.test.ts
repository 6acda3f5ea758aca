import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it, vi } from 'vitest'
import { ApiError, ConnectionError, Molecule } from './index.ts'
import {
  brokenConnection,
  fakeService,
  virtualClock,
  workspaceId,
  type Reply,
} from './testing/fake-service.ts'

const options = {
  orgApiKey: 'org-key',
  cpAdminToken: 'cp-token',
  tenantUrl: 'https://tenant.example',
  controlPlaneUrl: 'https://cp.example',
}

/** Calls once, with one reply after another, and returns what became of it. */
async function attempt(replies: readonly Reply[], operationId = 'listOrgs', input = {}) {
  const clock = virtualClock()
  const { fetch, received } = fakeService((_, number) => replies[number - 1] ?? { json: 'one too many' })
  const molecule = new Molecule({ ...options, fetch, clock })
  const result = await molecule.call(operationId, input).catch((error: unknown) => error)
  return { result, attempts: received.length, slept: clock.slept }
}

const json = { orgs: [] }
const busy = { status: 429, json: { error: 'rate limit exceeded' } }

it.each<[string, Reply]>([
  ['a broken connection', brokenConnection()],
  ['408', { status: 408 }],
  ['429', busy],
  ['500', { status: 500 }],
  ['502', { status: 502 }],
  ['503 with a time', { status: 503, headers: { 'retry-after': '1' } }],
  ['504', { status: 504 }],
])('tries a read again after %s', async (_, reply) => {
  await expect(attempt([reply, reply, { json }])).resolves.toMatchObject({ result: json, attempts: 3 })
  const { result, attempts } = await attempt([reply, reply, reply, { json }])
  expect(attempts).toBe(3)
  expect(result).toBeInstanceOf(Error)
})

it.each([400, 401, 404, 409, 501, 503])('does not try again after %i', async (status) => {
  await expect(attempt([{ status }])).resolves.toMatchObject({ result: { status }, attempts: 1 })
})

it.each([
  ['createWorkspace', { name: 'x' }],
  ['pauseWorkspace', { workspace_id: workspaceId }],
])('never sends the POST %s twice', async (operationId, input) => {
  for (const reply of [brokenConnection(), busy, { status: 503, headers: { 'retry-after': '1' } }])
    await expect(attempt([reply], operationId, input)).resolves.toMatchObject({ attempts: 1 })
})

it('tries a PATCH and a DELETE again that leave the same when repeated', async () => {
  const input = { workspace_id: workspaceId, key: 'K' }
  await expect(
    attempt([brokenConnection(), { json }], 'deleteWorkspaceSecret', input),
  ).resolves.toMatchObject({ attempts: 2 })
  await expect(
    attempt([{ status: 502 }, { json }], 'updateWorkspace', { workspace_id: workspaceId }),
  ).resolves.toMatchObject({ attempts: 2 })
})

it('waits as long as the service asks, up to a minute', async () => {
  const after = (time: string): Reply => ({ ...busy, headers: { 'retry-after': time } })
  await expect(attempt([after('60'), { json }])).resolves.toMatchObject({ result: json, slept: [60_000] })
  await expect(attempt([after('61'), { json }])).resolves.toMatchObject({
    result: { retryAfterMs: 61_000 },
    slept: [],
  })
  const { slept } = await attempt([after(new Date(Date.now() + 20_000).toUTCString()), { json }])
  expect(slept[0]).toBeGreaterThan(15_000)
  expect(slept[0]).toBeLessThanOrEqual(20_000)
})

it('says what happened in the words of the API, and what to do in those of the contract', async () => {
  const { result } = await attempt(
    [
      {
        status: 404,
        json: { error: 'workspace not found', hint: 'gone' },
        headers: { 'x-request-id': 'r-1' },
      },
    ],
    'getWorkspace',
    { workspace_id: workspaceId },
  )
  expect(result).toBeInstanceOf(ApiError)
  const { message, ...fields } = JSON.parse(JSON.stringify(result)) as Record<string, unknown>
  expect(message).toMatch(
    /^getWorkspace: 404 workspace not found\. gone\. No workspace has this id; list the workspaces/,
  )
  expect(fields).toEqual({
    name: 'ApiError',
    operationId: 'getWorkspace',
    status: 404,
    body: { error: 'workspace not found', hint: 'gone' },
    reason: 'workspace not found. gone.',
    remedy: expect.stringContaining('list the workspaces') as unknown,
    requestId: 'r-1',
  })
})

it('keeps the text of a server on one line, bounded and printable', async () => {
  const { result } = await attempt([
    { status: 400, json: { error: `\u001b[31mred\nline\u202e${'x'.repeat(900)}` } },
  ])
  const { message } = result as ApiError
  expect(message.startsWith('listOrgs: 400 [31mred line xxx')).toBe(true)
  expect(message.length).toBeLessThan(560)
})

it.each<[string, Reply, string]>([
  [
    'a web page with success',
    { text: '<!doctype html><p>hi', headers: { 'content-type': 'text/html' } },
    '200 the answer is a web page, not JSON. Check controlPlaneUrl or MOLECULE_CP_URL:',
  ],
  [
    'a web page with a failure',
    { status: 502, text: '<html>', headers: { 'content-type': 'text/html' } },
    '502 the answer is a web page, not JSON.',
  ],
  [
    'broken JSON',
    { text: '{"orgs":', headers: { 'content-type': 'application/json' } },
    '200 the answer is not JSON. Check controlPlaneUrl or MOLECULE_CP_URL:',
  ],
])('takes %s for an error that says so', async (_, reply, message) => {
  const { result } = await attempt([reply, reply, reply])
  expect(result).toBeInstanceOf(ApiError)
  expect((result as ApiError).message).toContain(`listOrgs: ${message}`)
  expect((result as ApiError).message).not.toContain('<')
})

it('says why there was no answer, and warns when it may have been carried out', async () => {
  const { result } = await attempt([brokenConnection()], 'createWorkspace', { name: 'x' })
  expect(result).toBeInstanceOf(ConnectionError)
  expect((result as ConnectionError).message).toBe(
    'createWorkspace: no answer from https://tenant.example (ECONNRESET). It may have been carried out all the same: look before you repeat it. Check the network, and tenantUrl or MOLECULE_API_URL.',
  )
  expect((result as ConnectionError).remedy).toMatch(/^It may have been .* Check the network, .*\.$/)
})

it('warns as well when a gateway gave up on what may have been carried out', async () => {
  const gateway = { status: 502, text: '<html>', headers: { 'content-type': 'text/html' } }
  const { result } = await attempt([gateway], 'createWorkspace', { name: 'x' })
  expect((result as ApiError).message).toBe(
    'createWorkspace: 502 the answer is a web page, not JSON. It may have been carried out all the same: look before you repeat it. The service, or something on the way to it, failed. Try again in a moment.',
  )
  const { result: read } = await attempt([gateway, gateway, gateway])
  expect((read as ApiError).message).not.toContain('carried out')
})

it('says how long the service asks to wait when that is too long', async () => {
  const { result } = await attempt([{ ...busy, headers: { 'retry-after': '3600' } }])
  expect((result as ApiError).message).toContain(
    'listOrgs: 429 rate limit exceeded. The service asks to wait 3600 s.',
  )
})

const servers: (() => void)[] = []
afterEach(() => {
  vi.useRealTimers()
  servers.splice(0).forEach((close) => close())
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  servers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

it('counts the body into the time of an attempt', async () => {
  const controlPlaneUrl = await serve((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('{"orgs":')
  })
  let attempts = 0
  const fetch: typeof globalThis.fetch = (url, init) => {
    attempts++
    return globalThis.fetch(url, init)
  }
  const stalled = { cpAdminToken: 'x', controlPlaneUrl, timeoutMs: 100, clock: virtualClock(), fetch }
  await expect(new Molecule(stalled).org.list()).rejects.toThrow(
    `listOrgs: no complete answer from ${controlPlaneUrl} within 0.1 s.`,
  )
  expect(attempts).toBe(3)
})

it('does not follow a redirect of a real server', async () => {
  const elsewhere: string[] = []
  const other = await serve((request, response) => response.end(String(elsewhere.push(request.url ?? ''))))
  const controlPlaneUrl = await serve((_, response) =>
    response.writeHead(308, { location: `${other}/stolen` }).end(),
  )
  const molecule = new Molecule({ cpAdminToken: 'x', controlPlaneUrl })
  await expect(molecule.org.list()).rejects.toThrow(`listOrgs: 308 the service redirects to ${other}.`)
  expect(elsewhere).toEqual([])
})

it.each([
  ['as long as the contract says', {}, {}, 1_200_000],
  ['as long as the client says', { timeoutMs: 5000 }, {}, 5000],
  ['as long as the call says', { timeoutMs: 5000 }, { timeoutMs: 7000 }, 7000],
])('waits %s for a slow answer, and leaves no timer behind', async (_, ofClient, ofCall, expected) => {
  vi.useFakeTimers()
  const fetch = (_url: string, { signal }: RequestInit): Promise<Response> =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
    })
  const molecule = new Molecule({ ...options, ...ofClient, fetch })
  let failure: unknown
  const call = molecule.call('redeployTenant', { slug: 'acme' }, ofCall).catch((error) => (failure = error))
  await vi.advanceTimersByTimeAsync(expected - 1)
  expect(failure).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1)
  await call
  expect(String(failure)).toContain('no complete answer from')
  expect(String(failure)).toContain(`within ${expected / 1000} s`)

  const { fetch: answering } = fakeService(() => ({ json: { slug: 'acme' } }))
  await new Molecule({ ...options, ...ofClient, fetch: answering }).call('redeployTenant', { slug: 'acme' })
  expect(vi.getTimerCount()).toBe(0)
})

it('leaves a request when the signal says so', async () => {
  const controlPlaneUrl = await serve(() => undefined)
  const molecule = new Molecule({ cpAdminToken: 'x', controlPlaneUrl })
  await expect(molecule.org.list({}, { signal: AbortSignal.timeout(50) })).rejects.toMatchObject({
    name: 'TimeoutError',
  })
})

it('takes a header of any length, and leaves it to the service to refuse it', async () => {
  let length = 0
  const fetch = async (_: string, init?: RequestInit): Promise<Response> => {
    length = new Headers(init?.headers).get('x-confirm-name')?.length ?? 0
    return Response.json({ error: 'too long' }, { status: 431 })
  }
  const molecule = new Molecule({ orgApiKey: 'x', tenantUrl: 'https://tenant.example', fetch })
  const deleted = molecule.workspace.delete(workspaceId, { confirmName: 'x'.repeat(1_000_000) })
  await expect(deleted).rejects.toMatchObject({ status: 431 })
  expect(length).toBe(1_000_000)
})

it('reaches a real server through the platform, whatever stands in a header', async () => {
  let name: string | undefined
  const tenantUrl = await serve((request, response) => {
    name = request.headers['x-confirm-name'] as string
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end('{"status":"removed","cascade_deleted":0}')
  })
  const molecule = new Molecule({ orgApiKey: 'x', tenantUrl })
  await expect(molecule.workspace.delete(workspaceId, { confirmName: 'Größe 日本' })).resolves.toMatchObject({
    status: 'removed',
  })
  expect(Buffer.from(name!, 'latin1').toString('utf8')).toBe('Größe 日本')
})
