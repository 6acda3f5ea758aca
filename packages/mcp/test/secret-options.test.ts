import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { entries } from '../src/generated/index.ts'
import { start } from './client.ts'
import { json, startStub, type Stub } from './stub-api.ts'

const canary = 'canary-5d0c-value'
const all = ['--toolsets=all', '--confirm=off']
let api: Stub
let home: string
let env: Record<string, string>
beforeAll(async () => {
  api = await startStub()
  home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
  env = { ...api.env, XDG_STATE_HOME: home }
  await writeFile(join(home, 'key'), `${canary}\n`, { mode: 0o600 })
})
beforeEach(() => {
  api.requests.length = 0
  api.answer = ({ body }, response) => json(response, 200, body === '' ? [] : { said: body })
})
afterAll(async () => {
  api.close()
  await rm(home, { recursive: true })
})

/** Any tool that takes one secret, and the name of its argument. */
const [setter] = entries.filter(({ tool }) => tool.inputSchema.required?.join() === 'key,value_from')
const name = setter?.tool.name ?? ''
const [minter] = entries.filter(
  ({ call }) =>
    call.effect.kind === 'write' &&
    call.secrets.join() === 'auth_token' &&
    call.inputs.every(({ required }) => !required),
)

it('reads a secret from a file below the root, and repeats it nowhere', async () => {
  await using server = await start(env, [...all, `--secret-root=${home}`])
  expect(server.instructions).toContain('or file:<path>, below its --secret-root')
  const { data } = await server.call(name, { key: 'A', value_from: 'file:key' })
  expect(data).toMatchObject({ ok: true, result: { said: '{"key":"A","value":"[redacted]"}' } })
  expect(JSON.parse(api.requests[0]?.body ?? '')).toEqual({ key: 'A', value: canary })

  // It is remembered: another answer does not repeat it either.
  api.answer = (_, response) => json(response, 200, { key: canary })
  const other = await server.call(name, { key: 'B', value_from: 'env:MOLECULE_SECRET_ANY' })
  expect(other.data).toMatchObject({ result: { key: '[redacted]' } })
  expect(server.log()).not.toContain(canary)
})

it.each([
  ['file:../../etc/passwd', 'names no file below --secret-root'],
  ['file:/etc/passwd', 'names no file below --secret-root'],
  [`file:${canary}`, 'names no file below --secret-root'],
  ['file:', 'names no file below --secret-root'],
  [canary, 'must have the form env:MOLECULE_SECRET_<NAME> or file:<path>.'],
])('refuses the reference %s without repeating it', async (reference, detail) => {
  await using server = await start(env, [...all, `--secret-root=${home}`])
  const { data } = await server.call(name, { key: 'A', value_from: reference })
  expect(data).toMatchObject({
    error: 'INVALID_ARGUMENTS',
    detail: expect.stringContaining(detail),
    remedy: expect.stringContaining('--secret-root'),
  })
  expect(JSON.stringify(data) + server.log()).not.toContain(canary)
  expect(api.requests).toEqual([])
})

it('says once who else can read the file, to whoever runs the server', async () => {
  await chmod(join(home, 'key'), 0o644)
  await using server = await start(env, [...all, `--secret-root=${home}`])
  for (const key of ['A', 'B']) await server.call(name, { key, value_from: 'file:key' })
  const warnings = server
    .log()
    .split('\n')
    .filter((line) => line.includes('secret_file_open'))
  expect(warnings.map((line) => JSON.parse(line))).toMatchObject([
    { severity_text: 'WARN', attributes: { 'file.path': expect.stringMatching(/key$/) } },
  ])
  await chmod(join(home, 'key'), 0o600)
})

it('reads no file without a root, and says how to allow it', async () => {
  await using server = await start(env, all)
  const { data } = await server.call(name, { key: 'A', value_from: `file:${join(home, 'key')}` })
  expect(data).toMatchObject({
    error: 'INVALID_ARGUMENTS',
    detail: 'value_from: this server reads no secrets from files.',
    remedy: expect.stringContaining('--secret-root=<directory>'),
  })
  expect(api.requests).toEqual([])
})

it('does not start with a root that is none', async () => {
  await expect(start(env, [`--secret-root=${join(home, 'absent')}`])).rejects.toThrow()
})

it('keeps values from the model unless they are allowed', async () => {
  await using server = await start(env, all)
  const { tools } = await server.client.listTools()
  const published = tools.find((tool) => tool.name === name)?.inputSchema
  expect(Object.keys(published?.properties ?? {})).toEqual(['key', 'value_from'])
  expect((await server.call(name, { key: 'A', value: canary })).data.error).toBe('INVALID_ARGUMENTS')
  expect(server.instructions).not.toContain('allow-secret-values')
})

it('takes values and shows new secrets where that is allowed, and says so everywhere', async () => {
  await using server = await start(env, [...all, '--allow-secret-values'])
  const { tools } = await server.client.listTools()
  const published = tools.find((tool) => tool.name === name)?.inputSchema
  expect(Object.keys(published?.properties ?? {})).toEqual(['key', 'value_from', 'value'])
  expect(published?.required).toEqual(['key'])
  expect(server.instructions).toContain('--allow-secret-values is on')

  const given = await server.call(name, { key: 'A', value: canary })
  expect(given.data).toMatchObject({ ok: true, result: { said: '{"key":"A","value":"[redacted]"}' } })
  expect(JSON.parse(api.requests[0]?.body ?? '')).toEqual({ key: 'A', value: canary })
  expect(JSON.parse(server.log().trim())).toMatchObject({
    event_name: 'change',
    attributes: { 'molecule.secret_values': 'allowed' },
  })
  expect(server.log()).not.toContain(canary)

  expect((await server.call(name, { key: 'A' })).data).toMatchObject({ detail: 'value_from is required.' })
  const both = { key: 'A', value: canary, value_from: 'env:MOLECULE_SECRET_ANY' }
  expect((await server.call(name, both)).data).toMatchObject({ detail: 'value is given twice.' })

  const before = await readdir(home)
  const own = env.MOLECULE_ORG_API_KEY
  api.answer = (_, response) => json(response, 201, { id: 'a', auth_token: 'new-secret', prefix: own })
  const { data } = await server.call(minter?.tool.name ?? '')
  expect(data).toMatchObject({ result: { auth_token: 'new-secret', prefix: '[redacted]' } })
  expect(await readdir(home)).toEqual(before)
})

it('takes values inside an argument where that is allowed', async () => {
  await using server = await start(env, [...all, '--allow-secret-values'])
  const args = { workspace_id: crypto.randomUUID(), channel_type: 'telegram' }
  const connect = (config: object): ReturnType<typeof server.call> =>
    server.call('create_channel', { ...args, config })
  const token = '1234567890:canary-telegram-bot-token-00001'
  expect(await connect({ bot_token: token, chat_id: '-1' })).toMatchObject({ isError: false })
  expect(JSON.parse(api.requests[0]?.body ?? '')).toMatchObject({
    config: { bot_token: token, chat_id: '-1' },
  })
  const both = await connect({ bot_token: token, bot_token_from: 'env:MOLECULE_SECRET_ANY', chat_id: '-1' })
  expect(both.data).toMatchObject({ detail: 'config.bot_token is given twice.' })
  expect(server.log()).not.toContain(token)
})
