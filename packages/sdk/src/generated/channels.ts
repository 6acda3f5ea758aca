// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { ChannelAdapterList, ChannelConfig, ChannelCreated, ChannelDeleted, ChannelDiscovery, ChannelList, ChannelMessageSent, ChannelTested, ChannelUpdated } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.channel.create` takes. */
export interface CreateChannelInput {
  /** Where the channel is. */
  channelType: 'telegram' | 'slack' | 'discord' | 'lark'
  /** How to reach the conversation. More keys are stored as they are. */
  config: ChannelConfig
  /** Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out. */
  allowedUsers?: string[] | undefined
  /**
   * Whether it is used.
   *
   * Default: `true`.
   */
  enabled?: boolean | undefined
}

/** What `molecule.channel.update` takes. */
export interface UpdateChannelInput {
  /** How to reach the conversation. More keys are stored as they are. */
  config?: ChannelConfig | undefined
  /** Who may talk to the workspace, by the vendor's ids. An empty list clears it. */
  allowedUsers?: string[] | undefined
  /** Whether it is used. */
  enabled?: boolean | undefined
}

/** What `molecule.channel.send` takes. */
export interface SendChannelMessageInput {
  /** What to say. */
  text: string
}

/** What `molecule.channel.discover` takes. */
export interface DiscoverChannelsInput {
  /** Has to be `telegram`, the only type that can be searched. */
  channelType: string
  /** Token of the bot. */
  botToken: string
  /** The bot's workspace, which stops listening meanwhile. The bot is meant for it. */
  workspaceId: string
}

export interface ChannelsChannelAdapter {
  /**
   * List the types of channels.
   *
   * Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in
   * `config`.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.channel.adapter.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<ChannelAdapterList>
}

export interface ChannelsChannel {
  /**
   * List a workspace's channels.
   *
   * Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant
   * hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret.
   * A workspace that does not exist has none, and that is no error.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the channels. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<ChannelList>

  /**
   * Create a channel.
   *
   * Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends
   * on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one
   * channel of each type. A Telegram channel is listened to from then on.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the channel: the type is missing or not known, or `config` lacks what the type
   *   needs. The list of types says what that is. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is
   *   missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the channel. Causes are a channel of this type that the workspace has
   *   already, and a workspace that does not exist: change or delete the other channel, or check the id. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.create('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   channelType: 'telegram',
   *   config: {
   *     bot_token: '1234567890:example-telegram-bot-token-00001',
   *     chat_id: '-1001234567890',
   *   },
   *   allowedUsers: ['111111111', '222222222'],
   * })
   */
  create(workspaceId: string, input: CreateChannelInput, options?: CallOptions): Promise<ChannelCreated>

  /**
   * Delete a channel.
   *
   * Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no channel of this id; list its channels to find the right one. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not delete the channel. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19')
   */
  delete(workspaceId: string, channelId: string, input?: NoInput, options?: CallOptions): Promise<ChannelDeleted>

  /**
   * Update a channel.
   *
   * Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give
   * all of it, with the real bot token and not the shortened one of the list. The type cannot change.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not read the body as JSON of the right types. Correct it and send it again. With the
   *   code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no channel of this id; list its channels to find the right one. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not change the channel. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64', {
   *   config: {
   *     bot_token: 'example-slack-bot-token-0001',
   *     channel_id: 'C0EXAMPLE02',
   *     chat_id: 'C0EXAMPLE02',
   *   },
   * })
   */
  update(workspaceId: string, channelId: string, input?: UpdateChannelInput, options?: CallOptions): Promise<ChannelUpdated>

  /**
   * Send a message to a channel.
   *
   * Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what
   * one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace
   * is not checked.
   *
   * Refusals (`ApiError`):
   * - 400: The message has no text. Give a `text` that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Either too many requests in a short time: wait for the seconds in `Retry-After`. Or the channel has
   *   used up its number of messages: then there is no `Retry-After`, waiting does not help, and whoever runs the
   *   tenant has to raise it.
   * - 500: The message was not sent. Causes are a channel that does not exist and, for every type, a `config`
   *   without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach;
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.send('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64', { text: 'The weekly report is ready.' })
   */
  send(workspaceId: string, channelId: string, input: SendChannelMessageInput, options?: CallOptions): Promise<ChannelMessageSent>

  /**
   * Send a test message to a channel.
   *
   * Sends a test message that people in the channel see. It counts against no budget.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The test message was not sent. Causes are a channel that does not exist and, for every type, a `config`
   *   without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach;
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.test('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64')
   */
  test(workspaceId: string, channelId: string, input?: NoInput, options?: CallOptions): Promise<ChannelTested>

  /**
   * Find the chats of a Telegram bot.
   *
   * Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the
   * bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops
   * listening with this bot meanwhile.
   *
   * Refusals (`ApiError`):
   * - 400: Either the body is not complete or names a type other than `telegram`, or Telegram did not help: it
   *   does not know the token, something else is connected with it, or it cannot be reached. `error` says which;
   *   correct the values, disconnect the other, or try again in a moment. With the code TENANT_ORG_HEADER_REQUIRED
   *   the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.channel.discover({
   *   channelType: 'telegram',
   *   botToken: '…',
   *   workspaceId: '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47',
   * })
   */
  discover(input: DiscoverChannelsInput, options?: CallOptions): Promise<ChannelDiscovery>
}

export const channels: readonly WireOperation[] = [
  {
    id: 'listChannelAdapters',
    at: ['channel', 'adapter', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/channels/adapters',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['workspaceToken', 'orgId'], ['workspaceToken'], ['orgId'], []],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'listChannels',
    at: ['channel', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/channels',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the channels. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'createChannel',
    at: ['channel', 'create'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/channels',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'channel_type', property: 'channelType', in: 'body', wireName: 'channel_type', required: true },
      { name: 'config', property: 'config', in: 'body', wireName: 'config', required: true, sensitive: true },
      { name: 'allowed_users', property: 'allowedUsers', in: 'body', wireName: 'allowed_users' },
      { name: 'enabled', property: 'enabled', in: 'body', wireName: 'enabled' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the channel: the type is missing or not known, or `config` lacks what the type needs. The list of types says what that is. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the channel. Causes are a channel of this type that the workspace has already, and a workspace that does not exist: change or delete the other channel, or check the id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'deleteChannel',
    at: ['channel', 'delete'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/channels/{channel_id}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'channel_id', property: 'channelId', in: 'path', wireName: 'channel_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound10,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not delete the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'updateChannel',
    at: ['channel', 'update'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/channels/{channel_id}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'channel_id', property: 'channelId', in: 'path', wireName: 'channel_id', required: true },
      { name: 'config', property: 'config', in: 'body', wireName: 'config', sensitive: true },
      { name: 'allowed_users', property: 'allowedUsers', in: 'body', wireName: 'allowed_users' },
      { name: 'enabled', property: 'enabled', in: 'body', wireName: 'enabled' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant could not read the body as JSON of the right types. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound10,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not change the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'sendChannelMessage',
    at: ['channel', 'send'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/channels/{channel_id}/send',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'channel_id', property: 'channelId', in: 'path', wireName: 'channel_id', required: true },
      { name: 'text', property: 'text', in: 'body', wireName: 'text', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The message has no text. Give a `text` that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': 'Either too many requests in a short time: wait for the seconds in `Retry-After`. Or the channel has used up its number of messages: then there is no `Retry-After`, waiting does not help, and whoever runs the tenant has to raise it.',
      '500': 'The message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment.',
    },
  },
  {
    id: 'testChannel',
    at: ['channel', 'test'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/channels/{channel_id}/test',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'channel_id', property: 'channelId', in: 'path', wireName: 'channel_id', required: true },
    ],
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The test message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment.',
    },
  },
  {
    id: 'discoverChannels',
    at: ['channel', 'discover'],
    service: 'tenant',
    method: 'POST',
    path: '/channels/discover',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'channel_type', property: 'channelType', in: 'body', wireName: 'channel_type', required: true },
      {
        name: 'bot_token',
        property: 'botToken',
        in: 'body',
        wireName: 'bot_token',
        required: true,
        sensitive: true,
      },
      { name: 'workspace_id', property: 'workspaceId', in: 'body', wireName: 'workspace_id', required: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'Either the body is not complete or names a type other than `telegram`, or Telegram did not help: it does not know the token, something else is connected with it, or it cannot be reached. `error` says which; correct the values, disconnect the other, or try again in a moment. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
]
