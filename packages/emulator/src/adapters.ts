import type { components } from '@molecule-ai/spec/types'

type Field = components['schemas']['ChannelAdapterField']

/** A kind of conversation that a workspace can have. */
export interface Adapter {
  readonly type: string
  readonly display_name: string
  readonly config_schema: readonly Field[]
  /** Whether a new channel may have this configuration. */
  accepts(config: Readonly<Record<string, unknown>>): boolean
}

const chat = field('chat_id', 'Chat id', { help: 'Where messages go. Without it nothing can be sent.' })

/** By display name. */
export const adapters: readonly Adapter[] = [
  {
    type: 'discord',
    display_name: 'Discord',
    config_schema: [
      field('webhook_url', 'Webhook address', {
        type: 'password',
        required: true,
        sensitive: true,
        placeholder: 'https://discord.com/api/webhooks/...',
      }),
      field('public_key', 'Public key', { help: 'Of the application, to check what Discord sends.' }),
      chat,
    ],
    accepts: ({ webhook_url }) => begins(webhook_url, 'https://discord.com/api/webhooks/'),
  },
  {
    type: 'lark',
    display_name: 'Lark',
    config_schema: [
      field('webhook_url', 'Webhook address', {
        type: 'password',
        required: true,
        sensitive: true,
        placeholder: 'https://open.larksuite.com/open-apis/bot/v2/hook/...',
      }),
      field('verify_token', 'Verification token', { type: 'password', sensitive: true }),
      chat,
    ],
    accepts: ({ webhook_url }) =>
      ['feishu.cn', 'larksuite.com'].some((host) =>
        begins(webhook_url, `https://open.${host}/open-apis/bot/v2/hook/`),
      ),
  },
  {
    type: 'slack',
    display_name: 'Slack',
    config_schema: [
      field('bot_token', 'Bot token', { type: 'password', sensitive: true, help: 'Goes with a channel id.' }),
      field('channel_id', 'Channel id', { placeholder: 'C0EXAMPLE01' }),
      field('webhook_url', 'Webhook address', {
        type: 'password',
        sensitive: true,
        placeholder: 'https://hooks.slack.com/...',
        help: 'Instead of a bot token.',
      }),
      field('username', 'User name'),
      field('icon_emoji', 'Emoji'),
      chat,
    ],
    accepts: ({ bot_token, channel_id, webhook_url }) =>
      isText(webhook_url)
        ? begins(webhook_url, 'https://hooks.slack.com/')
        : isText(bot_token) && isText(channel_id),
  },
  {
    type: 'telegram',
    display_name: 'Telegram',
    config_schema: [
      field('bot_token', 'Bot token', {
        type: 'password',
        required: true,
        sensitive: true,
        help: "Telegram's BotFather hands it out.",
      }),
      field('chat_id', 'Chat ids', { required: true, placeholder: '-1001234567890' }),
      field('webhook_secret', 'Webhook secret', { type: 'password', sensitive: true }),
    ],
    accepts: ({ bot_token, ...others }) => isTelegramToken(bot_token) && 'chat_id' in others,
  },
]

export const findAdapter = (type: string): Adapter | undefined =>
  adapters.find((adapter) => adapter.type === type)

export const isTelegramToken = (token: unknown): boolean =>
  isText(token) && /^\d+:[A-Za-z0-9_-]{30,}$/.test(token)

const isText = (value: unknown): value is string => typeof value === 'string' && value !== ''

const begins = (value: unknown, prefix: string): boolean => isText(value) && value.startsWith(prefix)

function field(key: string, label: string, more: Partial<Field> = {}): Field {
  return { key, label, type: 'text', required: false, sensitive: false, ...more }
}
