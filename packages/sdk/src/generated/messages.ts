// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { WireOperation } from '../wire.ts'
import type { MessageAnswer, MessageParams, MessageReceipt, QueuedMessage } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.agent.send` takes. */
export interface SendMessageInput {
  /** The workspace that speaks. Without it the message comes from a person. */
  xWorkspaceId?: string | undefined
  /** Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time. */
  timeout?: number | undefined
  /** Only with a whole JSON-RPC envelope. Without it the tenant makes one. */
  jsonrpc?: '2.0' | undefined
  /** The id of the call, which the answer repeats. Counts only together with `jsonrpc`. */
  id?: string | number | undefined
  /** The agent's method, `message/send` for a message. */
  method: string
  /** What the method takes. For `message/send` it is the message. */
  params: MessageParams
}

/** What `molecule.agent.queue.get` takes. */
export interface GetQueuedMessageInput {
  /** The workspace that asks. It is sender or receiver; not needed with a workspace token. */
  xWorkspaceId?: string | undefined
}

export interface MessagesAgent {
  /**
   * Send a message to an agent.
   *
   * Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the
   * tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy
   * agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every
   * message counts against the budget of the workspace.
   *
   * No credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is
   * needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a
   * person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may
   * have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a
   * workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.
   *
   * Refusals (`ApiError`):
   * - 400: The body is not a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing:
   *   set MOLECULE_ORG_ID.
   * - 401: The workspace that calls did not prove who it is. Use its own workspace token
   *   (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's
   *   admin token; say which workspace calls where nothing else does.
   * - 402: The workspace has used up its budget for the periods in `exceeded_periods`; nothing was sent. Raise the
   *   budget, or wait until earlier spending is older than the period.
   * - 403: The sender may not talk to this workspace. X-Workspace-ID names a workspace that is neither above nor
   *   below it nor beside it, one of another organisation, or a reserved caller such as `system:`; give the id of a
   *   related workspace, or leave the header out. An empty body means that the request carried an Origin header that
   *   this tenant does not allow: leave that header out.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 413: The message is larger than `max_bytes`. Send less, for example a reference to a file.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   * - 502: The agent was not reached, or its reply was cut off. Only with `delivery_confirmed` has it got the
   *   message: do not send that again. Otherwise check the workspace and its address, and try once more.
   * - 503: The workspace cannot take messages now. It is not running (`status` says what it is instead: start it),
   *   is being started again (`restarting`, `waking`: try again after a while), or is busy and has no room in its
   *   queue (`busy`: it may have the message, so look before you repeat it).
   * - default: The agent itself refused the message; its HTTP status is passed on and `error` says what it said.
   *   What to do about it depends on the agent.
   *
   * @example
   * const answer = await molecule.agent.send('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   method: 'message/send',
   *   params: {
   *     message: {
   *       role: 'user',
   *       parts: [
   *         {
   *           kind: 'text',
   *           text: 'How is the weekly report coming along?',
   *         },
   *       ],
   *     },
   *   },
   * })
   */
  send(workspaceId: string, input: SendMessageInput, options?: CallOptions): Promise<MessageAnswer | MessageReceipt>
}

export interface MessagesAgentQueue {
  /**
   * Show a queued message.
   *
   * Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is
   * one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its
   * workspace token.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The tenant does not know who asks, or has no proof of it. Give the id of the sender or of the receiver
   *   in X-Workspace-ID; if that workspace has a token of its own, use it or an Org API Key of the same
   *   organisation.
   * - 403: Whoever asks is neither the sender nor the receiver of this message. Give the id of one of the two in
   *   X-Workspace-ID. An empty body means that the request carried an Origin header that this tenant does not allow:
   *   leave that header out.
   * - 404: The queue has no such message, perhaps not yet: check the id, and try again in a moment. An empty body
   *   means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.agent.queue.get('9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12', 'c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052', {
   *   xWorkspaceId: '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12',
   * })
   */
  get(workspaceId: string, queueId: string, input?: GetQueuedMessageInput, options?: CallOptions): Promise<QueuedMessage>
}

export const messages: readonly WireOperation[] = [
  {
    id: 'sendMessage',
    at: ['agent', 'send'],
    aliases: ['chatWithAgent'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/a2a',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
      ['orgId'],
      [],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'x_workspace_id', property: 'xWorkspaceId', in: 'header', wireName: 'X-Workspace-ID' },
      { name: 'timeout', property: 'timeout', in: 'header', wireName: 'X-Timeout' },
      { name: 'jsonrpc', property: 'jsonrpc', in: 'body', wireName: 'jsonrpc' },
      { name: 'id', property: 'id', in: 'body', wireName: 'id' },
      { name: 'method', property: 'method', in: 'body', wireName: 'method', required: true },
      { name: 'params', property: 'params', in: 'body', wireName: 'params', required: true },
    ],
    bodyRequired: true,
    timeoutSeconds: 1800,
    errors: {
      '400': 'The body is not a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized6,
      '402': 'The workspace has used up its budget for the periods in `exceeded_periods`; nothing was sent. Raise the budget, or wait until earlier spending is older than the period.',
      '403': 'The sender may not talk to this workspace. X-Workspace-ID names a workspace that is neither above nor below it nor beside it, one of another organisation, or a reserved caller such as `system:`; give the id of a related workspace, or leave the header out. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.',
      '404': remedies.notFound6,
      '413': 'The message is larger than `max_bytes`. Send less, for example a reference to a file.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
      '502': 'The agent was not reached, or its reply was cut off. Only with `delivery_confirmed` has it got the message: do not send that again. Otherwise check the workspace and its address, and try once more.',
      '503': 'The workspace cannot take messages now. It is not running (`status` says what it is instead: start it), is being started again (`restarting`, `waking`: try again after a while), or is busy and has no room in its queue (`busy`: it may have the message, so look before you repeat it).',
      default: 'The agent itself refused the message; its HTTP status is passed on and `error` says what it said. What to do about it depends on the agent.',
    },
  },
  {
    id: 'getQueuedMessage',
    at: ['agent', 'queue', 'get'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/a2a/queue/{queue_id}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
      ['orgId'],
      [],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'queue_id', property: 'queueId', in: 'path', wireName: 'queue_id', required: true },
      { name: 'x_workspace_id', property: 'xWorkspaceId', in: 'header', wireName: 'X-Workspace-ID' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': 'The tenant does not know who asks, or has no proof of it. Give the id of the sender or of the receiver in X-Workspace-ID; if that workspace has a token of its own, use it or an Org API Key of the same organisation.',
      '403': 'Whoever asks is neither the sender nor the receiver of this message. Give the id of one of the two in X-Workspace-ID. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.',
      '404': 'The queue has no such message, perhaps not yet: check the id, and try again in a moment. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
]
