import { generateKeyPair, exportJWK, SignJWT } from 'jose'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { start } from './client.ts'
import { callTool, post, serve, startApi, type Api } from './http-client.ts'

let api: Api
let state: string
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())
beforeEach(async () => {
  api.requests.length = 0
  state = await mkdtemp(join(tmpdir(), 'molecule-state-'))
  return () => rm(state, { recursive: true })
})

const target = { workspace_id: '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', confirm_name: 'Reports' }
const guarded = 'delete_workspace'
const changes = (): number => api.requests.filter((request) => !request.startsWith('GET')).length

const plan = async (url: string, headers: Record<string, string> = {}): Promise<string> => {
  const { error, confirm_token } = await callTool(url, guarded, target, headers)
  expect(error).toBe('CONFIRMATION_REQUIRED')
  return confirm_token as string
}

it('shares agreements between replicas, each good once, across a restart', async () => {
  await using one = await serve(api.env, [`--state=${state}`])
  const tokens = [await plan(one.url), await plan(one.url)]
  one.child.kill('SIGKILL')
  await using other = await serve(api.env, [`--state=${state}`])
  const confirmed = { ...target, confirm_token: tokens[0] }
  expect(
    await callTool(other.url, guarded, { ...target, purge: 'true', confirm_token: tokens[1] }),
  ).toMatchObject({
    error: 'CONFIRMATION_REQUIRED',
  })
  expect(changes()).toBe(0)
  expect(await callTool(other.url, guarded, confirmed)).toMatchObject({ ok: true })
  expect(await callTool(other.url, guarded, confirmed)).toMatchObject({
    error: 'CONFIRMATION_REQUIRED',
    detail: expect.stringContaining('used up'),
  })
  expect(changes()).toBe(1)
})

it('shares them with a process over stdio as well', async () => {
  await using local = await start(api.env, [`--state=${state}`])
  const { data } = await local.call(guarded, target)
  await using served = await serve(api.env, [`--state=${state}`])
  expect(await callTool(served.url, guarded, { ...target, confirm_token: data.confirm_token })).toMatchObject(
    { ok: true },
  )
})

it('lets one of many win that use a token at the same moment in two processes', async () => {
  const args = [`--state=${state}`]
  await using one = await serve(api.env, args)
  await using other = await serve(api.env, args)
  for (let round = 1; round <= 10; round++) {
    const confirmed = { ...target, confirm_token: await plan(round % 2 ? one.url : other.url) }
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) => callTool(index % 2 ? one.url : other.url, guarded, confirmed)),
    )
    expect(answers.filter(({ ok }) => ok === true)).toHaveLength(1)
    expect(changes()).toBe(round)
  }
  expect((await readdir(join(state, 'confirmations'))).length).toBe(10 * 15)
})

it('says why a token of another process is worth nothing where they share no directory', async () => {
  await using one = await serve(api.env)
  await using other = await serve(api.env)
  const confirmed = { ...target, confirm_token: await plan(one.url) }
  expect(await callTool(other.url, guarded, confirmed)).toMatchObject({
    error: 'CONFIRMATION_REQUIRED',
    detail: expect.stringContaining('--state'),
  })
  expect(changes()).toBe(0)
  expect(await callTool(one.url, guarded, confirmed)).toMatchObject({ ok: true })
})

it('believes no client that says it has forms', async () => {
  await using server = await serve(api.env)
  await post(server.url, 'initialize', {
    protocolVersion: '2025-11-25',
    capabilities: { elicitation: { form: {} } },
    clientInfo: { name: 'liar', version: '1' },
  })
  expect(await callTool(server.url, guarded, { ...target, confirm: 'true' })).toMatchObject({
    confirm_token: expect.any(String),
  })
  expect(changes()).toBe(0)
})

it('is worth nothing to another client', async () => {
  const { privateKey, publicKey } = await generateKeyPair('ES256')
  const jwk = { ...(await exportJWK(publicKey)), alg: 'ES256' }
  const authority = createServer(({ url }, response) =>
    response.end(JSON.stringify(url === '/keys' ? { keys: [jwk] } : { issuer, jwks_uri: `${issuer}/keys` })),
  )
  await new Promise<void>((resolve) => authority.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(authority.address() as AddressInfo).port}`
  const resource = 'https://mcp.example.com/mcp'
  const as = async (sub: string, client_id: string): Promise<Record<string, string>> => {
    const token = new SignJWT({ sub, client_id }).setProtectedHeader({ alg: 'ES256' }).setIssuer(issuer)
    return {
      authorization: `Bearer ${await token.setAudience(resource).setExpirationTime('5m').sign(privateKey)}`,
    }
  }
  const args = [`--authorization-server=${issuer}`, `--public-url=${resource}`, `--state=${state}`]
  await using server = await serve(api.env, args)
  const confirmed = { ...target, confirm_token: await plan(server.url, await as('ada', 'agent')) }
  for (const [sub, client] of [
    ['eve', 'agent'],
    ['ada', 'other'],
  ] as const)
    expect(await callTool(server.url, guarded, confirmed, await as(sub, client))).toMatchObject({
      error: 'CONFIRMATION_REQUIRED',
      detail: expect.stringContaining('another caller'),
    })
  expect(changes()).toBe(0)
  // A new access token of the same client is as good as the one before.
  expect(await callTool(server.url, guarded, confirmed, await as('ada', 'agent'))).toMatchObject({ ok: true })
  const { attributes } = await server.line(({ event_name }) => event_name === 'change')
  expect(attributes).toMatchObject({ 'molecule.confirmed': 'token', 'user.id': `${issuer}|ada|agent` })
  authority.close()
})
