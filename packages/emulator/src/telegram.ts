import { isTelegramToken } from './adapters.ts'
import { Refusal } from './call.ts'

/** What Telegram says of a bot. */
export interface Bot {
  readonly bot_username: string
  readonly chats: readonly { chat_id: string; name: string; type: string }[] | null
  readonly can_read_all_group_messages: boolean
  readonly privacy_warning: string
  readonly hint: string
}

/**
 * Plays Telegram: nothing leaves the sandbox. The end of the token decides. `fails-as-invalid`, `-connected`, `-network`
 * and `-unknown` fail; `is-private` cannot read groups; `is-alone` is in no chat; every other token in the form of one is in
 * a group.
 */
export function askTelegram(token: string): Bot {
  const failure = Object.keys(failures).find((kind) => token.endsWith(`fails-as-${kind}`))
  // The real service answers 400 to whatever goes wrong between it and the vendor.
  if (failure !== undefined || !isTelegramToken(token))
    throw new Refusal(400, failures[failure ?? 'invalid'] ?? '')
  const isPrivate = token.endsWith('is-private')
  const isAlone = token.endsWith('is-alone')
  return {
    bot_username: 'example_bot',
    chats: isAlone ? null : [{ chat_id: '-1001234567890', name: 'Team', type: 'supergroup' }],
    can_read_all_group_messages: !isPrivate,
    privacy_warning: isPrivate ? 'The bot sees only messages that name it; switch its privacy mode off.' : '',
    hint: isAlone
      ? 'Write to the bot or add it to a group, then try again.'
      : 'Use a chat_id of the list in the config of a new channel.',
  }
}

const failures: Readonly<Record<string, string>> = {
  invalid: 'invalid bot token',
  connected: 'this bot is already connected elsewhere',
  network: 'could not reach Telegram',
  unknown: 'discovery failed',
}
