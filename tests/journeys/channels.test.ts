import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const token = '1234567890:example-telegram-bot-token-canary'
const hook = 'https://discord.com/api/webhooks/canary'

let journey: Journey
beforeEach(async () => {
  const env = { MOLECULE_SECRET_BOT: token, MOLECULE_SECRET_HOOK: hook, MOLECULE_SECRET_ODD: 'no-token' }
  journey = await startJourney({ env })
})
afterEach(() => journey.close())

it('connects a workspace to people in a terminal, and keeps the token off the command line', async () => {
  const { molecule, shell } = journey
  expect(await molecule('channel adapter list')).toContainEqual(expect.objectContaining({ type: 'telegram' }))
  const [chat] = (
    await molecule(
      `channel discover --channel-type telegram --workspace-id ${office} --bot-token-from env:MOLECULE_SECRET_BOT --yes`,
    )
  ).chats
  const telegram = `molecule channel create ${office} --channel-type telegram --config.chat-id ${chat.chat_id}`

  const shown = await shell(`${telegram} --config.bot-token ${token}`)
  expect([shown.code, shown.stderr]).toEqual([2, expect.stringContaining('never given on the command line')])
  expect(shown.stderr).not.toContain(token)
  const odd = await shell(`${telegram} --config.bot-token-from env:MOLECULE_SECRET_ODD`)
  expect([odd.code, odd.stderr]).toEqual([4, expect.stringContaining('lacks what the type needs')])
  const { id } = await molecule(
    `${telegram.replace('molecule ', '')} --config.bot-token-from env:MOLECULE_SECRET_BOT --allowed-users 111`,
  )
  const second = await shell(`echo '${token}' | ${telegram} --config.bot-token-from -`)
  expect([second.code, second.stderr]).toEqual([5, expect.stringContaining('channel of this type')])

  expect(await molecule(`channel send ${office} ${id} --text 'Hello everybody.'`)).toEqual({ status: 'sent' })
  expect(await molecule(`channel test ${office} ${id}`)).toMatchObject({ status: 'ok' })
  expect(await molecule(`channel list ${office}`)).toMatchObject([
    {
      id,
      config: { bot_token: '1234...nary', chat_id: chat.chat_id },
      message_count: 1,
      allowed_users: ['111'],
    },
  ])

  expect(await molecule(`workspace event list ${office}`)).toMatchObject([{ event_type: 'CHANNEL_MESSAGE' }])

  // The whole configuration is replaced, so this one can no longer send.
  await molecule(`channel update ${office} ${id} --config.bot-token-from env:MOLECULE_SECRET_BOT`)
  const lost = await shell(`molecule channel send ${office} ${id} --text Hello`)
  expect([lost.code, lost.stderr]).toEqual([5, expect.stringContaining('chat_id')])
  await molecule(`channel delete ${office} ${id} --yes`)
  expect(await molecule(`channel list ${office}`)).toEqual([])
})

it('does the same as an agent, which sees no secret', async () => {
  const { tool, refused, questions } = journey
  const seen: unknown[] = []
  const note = <Answer>(answer: Answer): Answer => {
    seen.push(answer)
    return answer
  }
  const bot = { channel_type: 'telegram', workspace_id: office, bot_token_from: 'env:MOLECULE_SECRET_BOT' }
  const { result: found } = note(await tool('discover_channels', bot))
  expect(questions).toEqual([expect.stringContaining('[secret]')])
  const create = { workspace_id: office, channel_type: 'telegram' }
  const config = { chat_id: found.chats[0].chat_id, bot_token_from: 'env:MOLECULE_SECRET_BOT' }
  note(await refused('create_channel', { ...create, config: { chat_id: '-1', bot_token: token } }))
  const { result } = note(await tool('create_channel', { ...create, config }))
  const channel = { workspace_id: office, channel_id: result.id }
  note(await refused('create_channel', { ...create, config }))

  note(await tool('send_channel_message', { ...channel, text: 'Hello everybody.' }))
  note(await tool('test_channel', channel))
  const discord = { webhook_url_from: 'env:MOLECULE_SECRET_HOOK' }
  note(await tool('create_channel', { workspace_id: office, channel_type: 'discord', config: discord }))
  // The service shows a webhook address in full; an agent is told where it was put.
  expect(note(await tool('list_channels', { workspace_id: office, detail: 'full' })).items).toMatchObject([
    { config: { bot_token: '1234...nary' }, message_count: 1 },
    { config: { webhook_url: '[in a file]', webhook_url_file: expect.any(String) } },
  ])
  note(await tool('update_channel', { ...channel, enabled: false }))
  note(await tool('delete_channel', channel))
  expect(questions).toHaveLength(2)
  expect(JSON.stringify([seen, questions])).not.toMatch(/bot-token-canary|webhooks\/canary/)
})
