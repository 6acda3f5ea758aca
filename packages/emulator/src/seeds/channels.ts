import type { Sql } from '../database.ts'
import { saveChannel, type Channel } from '../state/channels.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
const research = '2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62'

/** Two channels of Reports, and one of Research that has sent all the messages it may. */
export async function seedChannels(sql: Sql): Promise<void> {
  const created = Date.parse('2026-06-03T08:00:00Z')
  const common = {
    workspace_id: reports,
    enabled: true,
    allowed_users: null,
    message_count: 0,
    budget: null,
    last_message_at: null,
    created_at: created,
    updated_at: created,
  }
  const seeded: readonly Channel[] = [
    {
      ...common,
      id: '3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64',
      channel_type: 'slack',
      config: {
        bot_token: 'example-slack-bot-token-0001',
        channel_id: 'C0EXAMPLE01',
        chat_id: 'C0EXAMPLE01',
      },
      allowed_users: ['U0EXAMPLE01'],
      message_count: 12,
      last_message_at: Date.parse('2026-06-24T07:00:09Z'),
    },
    {
      ...common,
      id: 'a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19',
      channel_type: 'lark',
      config: { webhook_url: 'https://open.larksuite.com/open-apis/bot/v2/hook/example' },
      enabled: false,
    },
    {
      ...common,
      id: 'e7c2b940-1d8f-4a56-b3e0-6f9a8d5c7b21',
      workspace_id: research,
      channel_type: 'telegram',
      config: { bot_token: '1234567890:example-telegram-bot-token-00002', chat_id: '-1009876543210' },
      message_count: 3,
      budget: 3,
      last_message_at: Date.parse('2026-06-20T12:00:00Z'),
    },
  ]
  for (const channel of seeded) await saveChannel(sql, channel)
}
