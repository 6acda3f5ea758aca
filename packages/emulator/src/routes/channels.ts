import { adapters, findAdapter } from '../adapters.ts'
import { Refusal, type Handlers, type Scope } from '../call.ts'
import { timestamp } from '../clock.ts'
import {
  createChannel,
  deleteChannel,
  findChannel,
  listChannels,
  saveChannel,
  type Channel,
} from '../state/channels.ts'
import { recordEvent } from '../state/events.ts'
import { findWorkspace } from '../state/workspaces.ts'
import { askTelegram } from '../telegram.ts'

export const channels = {
  async listChannelAdapters() {
    return {
      status: 200,
      body: adapters.map(({ type, display_name, config_schema }) => ({
        type,
        display_name,
        config_schema: [...config_schema],
      })),
    }
  },

  async listChannels({ path, org }, { sql }) {
    const all = await listChannels(sql, org.id, path.workspace_id)
    return { status: 200, body: all.map(toView) }
  },

  async createChannel({ path, body, org }, { sql, clock }) {
    const workspace = await findWorkspace(sql, org.id, path.workspace_id, clock.now())
    // The real service learns from its database that a workspace is missing or has a channel of this type.
    const failed = new Refusal(500, 'failed to create channel')
    if (!workspace) throw failed
    const created = await createChannel(sql, clock, {
      ...body,
      config: body.config,
      workspaceId: workspace.id,
    })
    if (created === 'type') throw new Refusal(400, `unsupported channel_type: ${body.channel_type}`)
    if (created === 'config') throw new Refusal(400, 'invalid channel config')
    if (created === 'type taken') throw failed
    const { id, channel_type, enabled } = created
    return { status: 201, body: { id, channel_type, enabled } }
  },

  async updateChannel({ path, body, org }, { sql, clock }) {
    const channel = await findOwn(sql, org.id, path)
    // Not checked, as in the real service: what is wrong with it shows when it is used.
    await saveChannel(sql, { ...channel, ...body, updated_at: clock.now() })
    return { status: 200, body: { status: 'updated' } }
  },

  async deleteChannel({ path, org }, { sql }) {
    const { id } = await findOwn(sql, org.id, path)
    await deleteChannel(sql, id)
    return { status: 200, body: { status: 'deleted' } }
  },

  async sendChannelMessage({ path, org }, { sql, clock }) {
    const channel = await findReachable(sql, org.id, path.channel_id, 'send failed')
    const { id, workspace_id: workspaceId, channel_type, message_count, budget } = channel
    if (budget !== null && message_count >= budget) throw new Refusal(429, 'channel budget exceeded')
    await saveChannel(sql, { ...channel, message_count: message_count + 1, last_message_at: clock.now() })
    const payload = { channel_id: id, channel_type }
    await recordEvent(sql, clock, { orgId: org.id, workspaceId, type: 'CHANNEL_MESSAGE', payload })
    return { status: 200, body: { status: 'sent' } }
  },

  async testChannel({ path, org }, { sql }) {
    await findReachable(sql, org.id, path.channel_id, 'test message failed')
    return { status: 200, body: { status: 'ok', message: 'Test message sent' } }
  },

  async discoverChannels({ body: { channel_type, bot_token } }) {
    if (!findAdapter(channel_type)) throw new Refusal(400, 'unsupported channel_type')
    if (channel_type !== 'telegram') throw new Refusal(400, `discovery not supported for ${channel_type}`)
    const bot = askTelegram(bot_token)
    return { status: 200, body: { ...bot, chats: bot.chats && [...bot.chats] } }
  },
} satisfies Partial<Handlers>

async function findOwn(
  sql: Scope['sql'],
  orgId: string,
  path: { readonly workspace_id: string; readonly channel_id: string },
): Promise<Channel> {
  const channel = await findChannel(sql, orgId, path.channel_id)
  if (channel?.workspace_id !== path.workspace_id.toLowerCase()) throw new Refusal(404, 'channel not found')
  return channel
}

/**
 * A channel that can be sent to. The real service does not ask whose it is, knows no 404 here, and needs a `chat_id` even
 * where the vendor would not.
 */
async function findReachable(sql: Scope['sql'], orgId: string, id: string, error: string): Promise<Channel> {
  const channel = await findChannel(sql, orgId, id)
  if (!channel?.config['chat_id']) throw new Refusal(500, error)
  return channel
}

function toView(channel: Channel) {
  const { id, workspace_id, channel_type, config, enabled, allowed_users, message_count } = channel
  const { created_at, updated_at, last_message_at } = channel
  return {
    id,
    workspace_id,
    channel_type,
    config,
    enabled,
    allowed_users: allowed_users && [...allowed_users],
    message_count,
    created_at: timestamp(created_at),
    updated_at: timestamp(updated_at),
    ...(last_message_at === null ? {} : { last_message_at: timestamp(last_message_at) }),
  }
}
