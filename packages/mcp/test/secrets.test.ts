import { startEmulator } from '@molecule-ai/emulator'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { start, type Started } from './client.ts'

const canary = 'canary-3f9b1c-value'
let emulator: Awaited<ReturnType<typeof startEmulator>>
let home: string
let env: Record<string, string>
/** For the tests that need nothing of their own. */
let shared: Started
beforeAll(async () => {
  emulator = await startEmulator({ speed: 600 })
  home = await mkdtemp(join(tmpdir(), 'molecule-mcp-'))
  env = { ...emulator.env(), XDG_STATE_HOME: home, MOLECULE_SECRET_DEPLOY: canary, OTHER_KEY: canary }
  shared = await start(env, ['--toolsets=all'])
})
afterAll(async () => {
  await shared[Symbol.asyncDispose]()
  await emulator.close()
  await rm(home, { recursive: true })
})

it('sets a secret that the model never sees', async () => {
  await using server = await start(env)
  const result = await server.call('set_org_secret', {
    key: 'DEPLOY',
    value_from: 'env:MOLECULE_SECRET_DEPLOY',
  })
  expect(result).toMatchObject({ isError: false, data: { ok: true, key: 'DEPLOY' } })
  const listed = await server.call('list_org_secrets', { detail: 'full' })
  expect(listed.data.items).toContainEqual(expect.objectContaining({ key: 'DEPLOY', has_value: true }))
  expect(JSON.stringify([result, listed]) + server.log()).not.toContain(canary)
})

it.each([
  ['another variable', { value_from: 'env:OTHER_KEY' }, 'must have the form env:MOLECULE_SECRET_<NAME>'],
  [
    'a credential of the server',
    { value_from: 'env:MOLECULE_ORG_API_KEY' },
    'must have the form env:MOLECULE_SECRET_<NAME>',
  ],
  ['the value itself', { value_from: canary }, 'must have the form env:MOLECULE_SECRET_<NAME>'],
  ['the value under its own name', { value: canary }, 'Give value_from instead'],
  [
    'a variable that is not set',
    { value_from: 'env:MOLECULE_SECRET_NOT_SET' },
    'MOLECULE_SECRET_NOT_SET is not set',
  ],
])('refuses %s', async (_, args, detail) => {
  const { data } = await shared.call('set_org_secret', { key: 'X', ...args })
  expect(data).toMatchObject({
    error: 'INVALID_ARGUMENTS',
    detail: expect.stringContaining(detail),
    remedy: expect.any(String),
  })
  expect(JSON.stringify(data) + shared.log()).not.toContain(canary)
})

describe('a secret inside an argument', () => {
  const workspace_id = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
  const connect = (config: object) => ({ workspace_id, channel_type: 'slack', config })

  it('is given by reference too', async () => {
    await using server = await start({ ...env, MOLECULE_SECRET_BOT: canary }, ['--toolsets=all'])
    const config = { bot_token_from: 'env:MOLECULE_SECRET_BOT', channel_id: 'C1' }
    const created = await server.call('create_channel', connect(config))
    expect(created).toMatchObject({ isError: false })
    const { data } = await server.call('list_channels', { workspace_id, detail: 'full' })
    expect(data.items).toMatchObject([{ config: { bot_token: 'cana...alue', channel_id: 'C1' } }])
    expect(JSON.stringify(created) + server.log()).not.toContain(canary)
  })

  it.each([
    ['the value itself', { bot_token: canary }, 'Give config.bot_token_from instead of config.bot_token'],
    ['the value as a reference', { bot_token_from: canary }, 'config.bot_token_from must have the form'],
    ['none', { channel_id: 'C1' }, 'needs a bot token and a channel_id'],
    [
      'one of another type',
      { webhook_url_from: 'env:MOLECULE_SECRET_DEPLOY' },
      'begins with https://hooks.slack.com/',
    ],
  ])('is refused: %s', async (_, config, detail) => {
    const { data } = await shared.call('create_channel', connect(config))
    expect(data).toMatchObject({ error: 'INVALID_ARGUMENTS', detail: expect.stringContaining(detail) })
    expect(JSON.stringify(data) + shared.log()).not.toContain(canary)
  })
})

it('keeps a new key out of the answer, in a file for the user alone', async () => {
  await using server = await start(env, ['--toolsets=all'])
  const { data } = await server.call('mint_org_token', { name: 'ci' })
  const result = data.result as Record<string, string>
  expect(result).toMatchObject({
    auth_token: '[in a file]',
    auth_token_file: expect.stringContaining(join(home, 'molecule', 'secrets')),
  })
  const file = result.auth_token_file ?? ''
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const token = await readFile(file, 'utf8')
  expect(token.startsWith(result.prefix ?? '-')).toBe(true)

  // It works, so the file holds the key and not a copy of the mask.
  await using other = await start({ ...env, MOLECULE_ORG_API_KEY: token })
  expect((await other.call('list_workspaces')).data.ok).toBe(true)
  expect(JSON.stringify(data) + server.log()).not.toContain(token)
})

it('does not mint a key that it could not keep', async () => {
  const inTheWay = join(home, 'file')
  await writeFile(inTheWay, '')
  await using server = await start({ ...env, XDG_STATE_HOME: inTheWay }, ['--toolsets=all'])
  const before = await server.call('list_org_tokens')
  const { data } = await server.call('mint_org_token', { name: 'lost' })
  expect(data).toMatchObject({
    error: 'INTERNAL_ERROR',
    detail: expect.stringContaining('Nothing was changed.'),
  })
  expect((await server.call('list_org_tokens')).data.count).toBe(before.data.count)
})
