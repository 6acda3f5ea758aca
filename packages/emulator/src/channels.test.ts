import { describe, expect, it } from 'vitest'

import { nowhere, office, reports, research } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const slack = '3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64'
const lark = 'a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19'
const spent = 'e7c2b940-1d8f-4a56-b3e0-6f9a8d5c7b21'
const token = '1234567890:example-telegram-bot-token-canary'

const { call } = useEmulator({})

const at = (workspace_id: string, channel_id = '') => ({ path: { workspace_id, channel_id } })
const telegram = {
  channel_type: 'telegram',
  config: { bot_token: token, chat_id: '-1', webhook_secret: 'hush' },
}
const create = (workspace_id: string, body: unknown) => call('createChannel', { ...at(workspace_id), body })
const find = async (workspace_id: string, id: string) =>
  (await call('listChannels', at(workspace_id))).body.find((channel: { id: string }) => channel.id === id)

it('lists the types, and what they want', async () => {
  const { body } = await call('listChannelAdapters', { headers: { Authorization: undefined } })
  const needs = (fields: { key: string; required: boolean }[]) =>
    fields.filter(({ required }) => required).map(({ key }) => key)
  expect(
    body.map(({ type, config_schema }: { type: string; config_schema: [] }) => [type, needs(config_schema)]),
  ).toEqual([
    ['discord', ['webhook_url']],
    ['lark', ['webhook_url']],
    ['slack', []],
    ['telegram', ['bot_token', 'chat_id']],
  ])
})

describe('a channel', () => {
  it('is created, and shows all of its configuration but the bot token', async () => {
    const created = await create(office, telegram)
    expect(created).toEqual({
      status: 201,
      body: { id: expect.any(String), channel_type: 'telegram', enabled: true },
    })
    expect(await find(office, created.body.id)).toEqual({
      id: created.body.id,
      workspace_id: office,
      channel_type: 'telegram',
      config: { bot_token: '1234...nary', chat_id: '-1', webhook_secret: 'hush' },
      enabled: true,
      allowed_users: null,
      message_count: 0,
      created_at: expect.any(String),
      updated_at: expect.any(String),
    })
  })

  it('is changed as a whole configuration and unchecked, the rest field by field', async () => {
    const change = (body: unknown) => call('updateChannel', { ...at(reports, slack), body })
    await expect(change({ config: { bot_token: 'short', odd: 1 } })).resolves.toEqual({
      status: 200,
      body: { status: 'updated' },
    })
    expect(await find(reports, slack)).toMatchObject({
      config: { bot_token: '***', odd: 1 },
      allowed_users: ['U0EXAMPLE01'],
    })
    expect(Object.keys((await find(reports, slack)).config)).toEqual(['bot_token', 'odd'])
    await change({ allowed_users: [], enabled: false })
    expect(await find(reports, slack)).toMatchObject({
      allowed_users: [],
      enabled: false,
      config: { odd: 1 },
    })
    await expect(change('{')).resolves.toEqual({ status: 400, body: { error: 'invalid JSON' } })
  })

  it('is deleted, from its own workspace only', async () => {
    const unknown = { status: 404, body: { error: 'channel not found' } }
    await expect(call('deleteChannel', at(research, lark))).resolves.toEqual(unknown)
    await expect(call('deleteChannel', at(reports, lark))).resolves.toEqual({
      status: 200,
      body: { status: 'deleted' },
    })
    await expect(call('deleteChannel', at(reports, lark))).resolves.toEqual(unknown)
    await expect(call('updateChannel', { ...at(reports, lark), body: {} })).resolves.toEqual(unknown)
  })

  it('goes with a workspace that is purged', async () => {
    const headers = { 'X-Confirm-Name': 'Research' }
    await call('deleteWorkspace', { ...at(research), headers, query: { purge: 'true' } })
    await expect(
      call('sendChannelMessage', { ...at(research, spent), body: { text: 'x' } }),
    ).resolves.toEqual({
      status: 500,
      body: { error: 'send failed' },
    })
  })

  it.each([
    ['{', 400, 'invalid JSON'],
    [{ channel_type: 1 }, 400, 'invalid JSON'],
    [{ type: 'telegram', config: {} }, 400, 'channel_type is required'],
    [{ channel_type: 'irc', config: {} }, 400, 'unsupported channel_type: irc'],
    [{ channel_type: 'telegram' }, 400, 'invalid channel config'],
    [{ channel_type: 'telegram', config: { bot_token: token } }, 400, 'invalid channel config'],
    [{ channel_type: 'telegram', config: { bot_token: 'x', chat_id: '-1' } }, 400, 'invalid channel config'],
    [{ channel_type: 'slack', config: { bot_token: 'x' } }, 400, 'invalid channel config'],
    [
      { channel_type: 'slack', config: { webhook_url: 'https://example.com' } },
      400,
      'invalid channel config',
    ],
    [
      { channel_type: 'discord', config: { webhook_url: 'https://example.com' } },
      400,
      'invalid channel config',
    ],
    // One of each type: the real service finds out in its database.
    [{ channel_type: 'slack', config: { bot_token: 'x', channel_id: 'C' } }, 500, 'failed to create channel'],
  ])('is refused: %j', async (body, status, error) => {
    await expect(create(reports, body)).resolves.toEqual({ status, body: { error } })
  })

  it('needs a workspace', async () => {
    await expect(create(nowhere, telegram)).resolves.toEqual({
      status: 500,
      body: { error: 'failed to create channel' },
    })
    await expect(call('listChannels', at(nowhere))).resolves.toEqual({ status: 200, body: [] })
    await expect(call('listChannels', at('reports'))).resolves.toEqual({
      status: 500,
      body: { error: 'query failed' },
    })
  })
})

describe('a message', () => {
  const send = (workspace_id: string, id: string, body: unknown = { text: 'Hello' }) =>
    call('sendChannelMessage', { ...at(workspace_id, id), body })

  it('is counted', async () => {
    await expect(send(reports, slack)).resolves.toEqual({ status: 200, body: { status: 'sent' } })
    expect(await find(reports, slack)).toMatchObject({ message_count: 13 })
    const { body: events } = await call('listWorkspaceEvents', { path: { workspace_id: reports } })
    expect(events[0]).toMatchObject({ event_type: 'CHANNEL_MESSAGE', payload: { channel_id: slack } })
    await expect(call('testChannel', at(reports, slack))).resolves.toEqual({
      status: 200,
      body: { status: 'ok', message: expect.any(String) },
    })
    expect(await find(reports, slack)).toMatchObject({ message_count: 13 })
  })

  it('goes out whatever workspace is named', async () => {
    await expect(send(nowhere, slack)).resolves.toMatchObject({ status: 200 })
  })

  it('cannot be sent without a chat_id, whatever the type', async () => {
    await expect(send(reports, lark)).resolves.toEqual({ status: 500, body: { error: 'send failed' } })
    await expect(call('testChannel', at(reports, lark))).resolves.toEqual({
      status: 500,
      body: { error: 'test message failed' },
    })
    await expect(send(reports, nowhere)).resolves.toEqual({ status: 500, body: { error: 'send failed' } })
  })

  it('cannot be sent once the budget is spent, but tested', async () => {
    await expect(send(research, spent)).resolves.toEqual({
      status: 429,
      body: { error: 'channel budget exceeded' },
    })
    await expect(call('testChannel', at(research, spent))).resolves.toMatchObject({ status: 200 })
  })

  it('has a text', async () => {
    for (const body of [{}, { text: '' }, 'x'])
      await expect(send(reports, slack, body)).resolves.toEqual({
        status: 400,
        body: { error: 'text is required' },
      })
  })
})

describe('discovery', () => {
  const discover = (body: unknown) => call('discoverChannels', { body })
  const ask = (bot_token: string) => discover({ bot_token, workspace_id: reports, channel_type: 'telegram' })

  it('finds the chats of a bot', async () => {
    await expect(ask(token)).resolves.toMatchObject({
      status: 200,
      body: { bot_username: 'example_bot', chats: [{ chat_id: '-1001234567890' }], privacy_warning: '' },
    })
    const long = '1234567890:example-telegram-bot-token-'
    await expect(ask(`${long}is-alone`)).resolves.toMatchObject({ body: { chats: null } })
    await expect(ask(`${long}is-private`)).resolves.toMatchObject({
      body: { can_read_all_group_messages: false, privacy_warning: expect.stringMatching(/./) },
    })
  })

  it.each([
    ['nonsense', 'invalid bot token'],
    [`${token}-fails-as-invalid`, 'invalid bot token'],
    [`${token}-fails-as-connected`, 'this bot is already connected elsewhere'],
    [`${token}-fails-as-network`, 'could not reach Telegram'],
    [`${token}-fails-as-unknown`, 'discovery failed'],
  ])('passes on that the vendor refused: %s', async (bot_token, error) => {
    await expect(ask(bot_token)).resolves.toEqual({ status: 400, body: { error } })
  })

  it.each([
    [{}, 'bot_token is required'],
    [{ bot_token: token, channel_type: 'telegram' }, 'workspace_id is required'],
    [{ bot_token: token, workspace_id: reports, channel_type: 'irc' }, 'unsupported channel_type'],
    [{ bot_token: token, workspace_id: reports }, 'unsupported channel_type'],
    [{ bot_token: token, workspace_id: reports, channel_type: 'slack' }, 'discovery not supported for slack'],
  ])('refuses %j', async (body, error) => {
    await expect(discover(body)).resolves.toEqual({ status: 400, body: { error } })
  })
})
