import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from 'jose'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { callTool, post, send, serve, startApi, type Answered, type Api, type Served } from './http-client.ts'

const resource = 'https://mcp.example.com/mcp'
const metadata = 'https://mcp.example.com/.well-known/oauth-protected-resource/mcp'
type Keys = Awaited<ReturnType<typeof generateKeyPair>>

let api: Api
let keys: Keys
let strange: Keys
let authority: Server
let issuer: string
let broken = false
let server: Served
beforeAll(async () => {
  api = await startApi()
  ;[keys, strange] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')])
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', alg: 'ES256' }
  authority = createServer(({ url }, response) => {
    const answers: Record<string, unknown> = {
      '/.well-known/openid-configuration/realm': { issuer, jwks_uri: `${issuer}/keys` },
      '/realm/keys': { keys: [jwk] },
      '/.well-known/oauth-authorization-server/liar': { issuer, jwks_uri: `${issuer}/keys` },
    }
    const body = broken ? undefined : answers[url ?? '']
    response.writeHead(broken ? 500 : body ? 200 : 404).end(JSON.stringify(body ?? { error: 'nothing' }))
  })
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(authority.address() as AddressInfo).port}/realm`
  server = await start()
})
beforeEach(() => void (broken = false))
afterAll(async () => {
  await server[Symbol.asyncDispose]()
  authority.close()
  api.close()
})

const start = (at = issuer): Promise<Served> =>
  serve(api.env, [`--authorization-server=${at}`, `--public-url=${resource}`, '--required-scopes=manage'])

const good = (): JWTPayload => ({
  iss: issuer,
  aud: resource,
  sub: 'user',
  client_id: 'agent',
  scope: 'openid manage',
  exp: Math.floor(Date.now() / 1000) + 600,
})

const sign = (claims: JWTPayload, { privateKey } = keys, kid = 'one'): Promise<string> =>
  new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid }).sign(privateKey)

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` })

const list = (token: string, { url } = server): Promise<Answered> =>
  post(url, 'tools/list', {}, bearer(token))

it('serves whoever has a token for this server, and keeps the token from the API', async () => {
  const token = await sign(good())
  expect((await list(token)).status).toBe(200)
  expect(
    await callTool(
      server.url,
      'get_workspace',
      { workspace_id: '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47' },
      bearer(token),
    ),
  ).toMatchObject({
    ok: true,
  })
  expect(api.headers.length).toBeGreaterThan(0)
  expect(JSON.stringify(api.headers)).not.toContain(token)
  expect(server.text()).not.toContain(token)
})

it.each<[string, (claims: JWTPayload) => Promise<string>]>([
  ['of another issuer', (claims) => sign({ ...claims, iss: 'https://evil.example' })],
  ['of no issuer', ({ iss: _, ...claims }) => sign(claims)],
  ['for another server', (claims) => sign({ ...claims, aud: 'https://other.example/mcp' })],
  ['for the server of the same host', (claims) => sign({ ...claims, aud: 'https://mcp.example.com' })],
  ['for nobody', ({ aud: _, ...claims }) => sign(claims)],
  ['that has expired', (claims) => sign({ ...claims, exp: Math.floor(Date.now() / 1000) - 60 })],
  ['that never expires', ({ exp: _, ...claims }) => sign(claims)],
  ['that is not good yet', (claims) => sign({ ...claims, nbf: Math.floor(Date.now() / 1000) + 600 })],
  ['of nobody', ({ sub: _, client_id: __, ...claims }) => sign(claims)],
  ['signed with a strange key', (claims) => sign(claims, strange)],
  ['signed with an unknown key', (claims) => sign(claims, strange, 'two')],
  [
    'signed with a shared secret',
    (claims) => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: 'one' }).sign(new Uint8Array(32)),
  ],
  [
    'without a signature',
    (claims) =>
      Promise.resolve(
        `${[{ alg: 'none' }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')}.`,
      ),
  ],
  ['that is none', () => Promise.resolve('canary-not-a-token')],
])('refuses a token %s', async (_, make) => {
  const token = await make(good())
  const { status, headers, text } = await list(token)
  expect(status).toBe(401)
  expect(headers['www-authenticate']).toBe(
    `Bearer realm="molecule-mcp", error="invalid_token", error_description="The token is expired, revoked, or not for this server.", resource_metadata="${metadata}"`,
  )
  expect(text + server.text()).not.toContain(token)
})

it.each<[string, Record<string, string>, string]>([
  ['no token', {}, ''],
  ['another scheme', { authorization: 'Basic dXNlcjpwYXNz' }, ''],
  ['a token in the address', {}, '?access_token='],
])('tells who sends %s where to get one, and of no error', async (_, headers, query) => {
  const url = `${server.url}${query}${query && (await sign(good()))}`
  const answered = await post(url, 'tools/list', {}, headers)
  expect(answered.status).toBe(401)
  expect(answered.headers['www-authenticate']).toBe(
    `Bearer realm="molecule-mcp", scope="manage", resource_metadata="${metadata}"`,
  )
})

it('names the scope that a token lacks', async () => {
  const { status, headers } = await list(await sign({ ...good(), scope: 'openid' }))
  expect(status).toBe(403)
  expect(headers['www-authenticate']).toBe(
    `Bearer realm="molecule-mcp", error="insufficient_scope", scope="manage", resource_metadata="${metadata}"`,
  )
  expect((await list(await sign({ ...good(), scope: undefined, scp: ['manage'] }))).status).toBe(200)
})

it.each(['', '/mcp'])('publishes what it is and whom it trusts, at …-resource%s', async (suffix) => {
  const url = new URL(`/.well-known/oauth-protected-resource${suffix}`, server.url)
  const { status, message } = await send(url, { method: 'GET' })
  expect(status).toBe(200)
  expect(message).toEqual({
    resource,
    authorization_servers: [issuer],
    bearer_methods_supported: ['header'],
    scopes_supported: ['manage'],
    resource_name: 'Molecule AI management',
  })
  expect((await send(url)).status).toBe(405)
})

it('waits for an authorization server that fails, and believes none that speaks for another', async () => {
  const token = await sign(good())
  await using own = await start()
  broken = true
  const { status, headers } = await list(token, own)
  expect([status, headers['retry-after']]).toEqual([503, '5'])
  expect(await own.line(({ event_name }) => event_name === 'failure')).toMatchObject({
    severity_text: 'ERROR',
  })
  broken = false
  await expect.poll(async () => (await list(token, own)).status, { timeout: 20_000 }).toBe(200)

  await using misled = await start(issuer.replace('realm', 'liar'))
  expect((await list(token, misled)).status).toBe(503)
})

it('asks for the one token of all clients where there is one', async () => {
  const token = 'canary-http-token'
  await using own = await serve({ ...api.env, MOLECULE_MCP_HTTP_TOKEN: token }, ['--host=0.0.0.0'])
  const url = own.url.replace('0.0.0.0', '127.0.0.1')
  const ask = (headers: Record<string, string>): Promise<Answered> => post(url, 'tools/list', {}, headers)
  expect((await ask({})).headers['www-authenticate']).toBe('Bearer realm="molecule-mcp"')
  expect((await ask(bearer('wrong'))).headers['www-authenticate']).toContain('error="invalid_token"')
  const answers = [
    {},
    bearer('wrong'),
    bearer(`${token}x`),
    bearer(token),
    { authorization: `bearer ${token}` },
  ].map(ask)
  expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([401, 401, 401, 200, 200])
  expect((await send(url, { method: 'GET' })).status).toBe(401)
  expect((await send(new URL('/healthz', url), { method: 'GET' })).status).toBe(200)
  expect(own.text()).not.toContain(token)
})
