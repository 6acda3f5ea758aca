// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { ActivityList, ActivityRecorded, AuditTrail, NotificationAttachment, SessionFindList, Traces, UserNotified } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.activity.list` takes. */
export interface ListActivityInput {
  /** How many to return at most. 100 unless given; more than 500 counts as 500. */
  limit?: number | undefined
  /** Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`. */
  type?: string | undefined
  /**
   * Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace
   * (`agent`).
   */
  source?: 'canvas' | 'agent' | undefined
  /** Only entries that this workspace is the source or the target of. */
  peerId?: string | undefined
  /** Only entries of the last so many seconds. 30 days at most. */
  sinceSecs?: number | undefined
  /** Only entries from before this time. */
  beforeTs?: string | undefined
  /** Only entries after the one with this id, oldest first. */
  sinceId?: string | undefined
  /**
   * Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was
   * attached.
   */
  include?: 'peer_info' | undefined
}

/** What `molecule.activity.record` takes. */
export interface RecordActivityInput {
  /** What kind of thing it was. */
  activityType: 'a2a_send' | 'a2a_receive' | 'task_update' | 'agent_log' | 'skill_promotion' | 'memory_write' | 'error'
  /** The protocol method that was called. */
  method?: string | undefined
  /** What happened, in a line. */
  summary?: string | undefined
  /** The workspace that it came from. Only the workspace's own id is accepted. */
  sourceId?: string | undefined
  /** The workspace that it went to. */
  targetId?: string | undefined
  /**
   * How it ended.
   *
   * Default: `"ok"`.
   */
  status?: string | undefined
  /** What went wrong. */
  errorDetail?: string | undefined
  /** How long it took, in milliseconds. */
  durationMs?: number | undefined
  /** What was sent, any JSON. */
  requestBody?: unknown | undefined
  /** What was answered, any JSON. */
  responseBody?: unknown | undefined
  /** Something for those who watch, any JSON. It is not kept. */
  metadata?: unknown | undefined
}

/** What `molecule.user.notify` takes. */
export interface NotifyUserInput {
  /** What to say. */
  message: string
  /** Files that go with it. */
  attachments?: NotificationAttachment[] | undefined
}

/** What `molecule.workspace.audit` takes. */
export interface ListAuditEventsInput {
  /** Only entries of this agent. */
  agentId?: string | undefined
  /** Only entries of this session. */
  sessionId?: string | undefined
  /** Only entries of this time or later. */
  from?: string | undefined
  /** Only entries from before this time. */
  to?: string | undefined
  /** How many to return at most. 100 unless given; more than 500 counts as 500. */
  limit?: number | undefined
  /** How many entries to skip. The oldest come first. */
  offset?: number | undefined
}

/** What `molecule.session.search` takes. */
export interface SearchSessionsInput {
  /** The words to search for. */
  q?: string | undefined
  /** How many to return at most. 50 unless given; more than 200 counts as 200. */
  limit?: number | undefined
}

export interface ActivityActivity {
  /**
   * List the activity of a workspace.
   *
   * Lists what a workspace did and what was done to it: messages in and out, tasks, schedule runs, errors. Newest
   * first, and at most 500. To follow it, give the id of the last entry that you have seen as `since_id`: the
   * entries after it come then, oldest first. Entries are dropped after a week, unless the tenant keeps them for
   * another time.
   *
   * A `limit` that is no positive number counts as absent, a larger one than 500 as 500. `request_body`,
   * `response_body` and `tool_trace` are there only where something was recorded.
   *
   * Refusals (`ApiError`):
   * - 400: A filter cannot be understood: `source` is canvas or agent, `peer_id` is a UUID, `since_secs` is from 1
   *   to 2592000, `before_ts` is a time such as 2026-06-24T08:00:00Z. Correct it. With the code
   *   TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 410: The entry of `since_id` is not there, most likely because it is too old and was dropped. List without
   *   `since_id` to start anew.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look this up. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.activity.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { limit: 20 })
   */
  list(workspaceId: string, input?: ListActivityInput, options?: CallOptions): Promise<ActivityList>

  /**
   * Record an activity of a workspace.
   *
   * Adds an entry to a workspace's activity, as the workspace itself does it. `metadata` is passed on to who is
   * watching and is not kept. The answer is the same when the entry could not be stored, as for a workspace that
   * does not exist.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the body: `activity_type` is missing or not one that can be recorded, or another
   *   value has the wrong type. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: `source_id` names another workspace. Leave it out, or give the workspace's own id. An empty body means
   *   that the request carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.activity.record('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   activityType: 'task_update',
   *   summary: 'Weekly report is written',
   *   status: 'ok',
   *   durationMs: 41200,
   *   metadata: { report: '2026-W25' },
   * })
   */
  record(workspaceId: string, input: RecordActivityInput, options?: CallOptions): Promise<ActivityRecorded>
}

export interface ActivityUser {
  /**
   * Notify the user of a workspace.
   *
   * Shows a message of a workspace to the people in the web UI, as an agent does it to report or to ask. A
   * workspace that may not talk to its user is refused; its abilities say so in `talk_to_user_enabled`.
   *
   * Refusals (`ApiError`):
   * - 400: The message is missing, or an attachment lacks its `uri` or `name`. Add it. With the code
   *   TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: This workspace may not talk to its user, which a person decided. Ask whoever keeps the workspace to set
   *   its ability `talk_to_user_enabled`. An empty body means that the request carried an Origin header that this
   *   tenant does not allow: leave the header out.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.user.notify('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   message: 'The weekly report is ready.',
   *   attachments: [
   *     {
   *       uri: 'https://files.example.net/2026-W25.pdf',
   *       name: '2026-W25.pdf',
   *       mimeType: 'application/pdf',
   *       size: 48211,
   *     },
   *   ],
   * })
   */
  notify(workspaceId: string, input: NotifyUserInput, options?: CallOptions): Promise<UserNotified>
}

export interface ActivityWorkspace {
  /**
   * List the audit trail of a workspace.
   *
   * Lists the audit trail that the agent of a workspace wrote, oldest first: tasks, model calls and tool calls.
   * Each entry carries a keyed hash over itself and the one before, so that a changed or missing entry shows.
   * `chain_valid` says whether the entries in this answer still hang together. A filter leaves gaps and can make
   * it false without anything being wrong; judge it without filters. It is null on later pages, and where the
   * tenant has no key to check with.
   *
   * `events` is null, not an empty list, when nothing matches. A `limit` that is no positive number counts as
   * absent, a larger one than 500 as 500.
   *
   * Refusals (`ApiError`):
   * - 400: A time cannot be read. Write it as in 2026-06-24T07:00:00Z. With the code TENANT_ORG_HEADER_REQUIRED,
   *   set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look this up. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.audit('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   agentId: 'reports-agent',
   *   sessionId: 'session-0042',
   *   from: '2026-06-24T07:00:00Z',
   *   to: '2026-06-25T00:00:00Z',
   *   limit: 50,
   *   offset: 0,
   * })
   */
  audit(workspaceId: string, input?: ListAuditEventsInput, options?: CallOptions): Promise<AuditTrail>
}

export interface ActivitySession {
  /**
   * Search the sessions of a workspace.
   *
   * Searches a workspace's activity and its memories at once, newest first. Without words it lists both. `kind`
   * tells which of the two a find is.
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
   * - 500: The tenant could not look this up. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.session.search('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { q: 'report', limit: 10 })
   */
  search(workspaceId: string, input?: SearchSessionsInput, options?: CallOptions): Promise<SessionFindList>
}

export interface ActivityTrace {
  /**
   * List the traces of a workspace.
   *
   * Passes on what the tenant's tracing service (Langfuse) says about a workspace, as it is and with its status.
   * The shape is that of the service. Where no tracing is set up, the answer is an empty list.
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
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.trace.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<Traces>
}

export const activity: readonly WireOperation[] = [
  {
    id: 'listActivity',
    at: ['activity', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/activity',
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
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
      { name: 'type', property: 'type', in: 'query', wireName: 'type' },
      { name: 'source', property: 'source', in: 'query', wireName: 'source' },
      { name: 'peer_id', property: 'peerId', in: 'query', wireName: 'peer_id' },
      { name: 'since_secs', property: 'sinceSecs', in: 'query', wireName: 'since_secs' },
      { name: 'before_ts', property: 'beforeTs', in: 'query', wireName: 'before_ts' },
      { name: 'since_id', property: 'sinceId', in: 'query', wireName: 'since_id' },
      { name: 'include', property: 'include', in: 'query', wireName: 'include' },
    ],
    idempotent: true,
    errors: {
      '400': 'A filter cannot be understood: `source` is canvas or agent, `peer_id` is a UUID, `since_secs` is from 1 to 2592000, `before_ts` is a time such as 2026-06-24T08:00:00Z. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '410': 'The entry of `since_id` is not there, most likely because it is too old and was dropped. List without `since_id` to start anew.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError6,
    },
  },
  {
    id: 'recordActivity',
    at: ['activity', 'record'],
    aliases: ['reportActivity'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/activity',
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
      {
        name: 'activity_type',
        property: 'activityType',
        in: 'body',
        wireName: 'activity_type',
        required: true,
      },
      { name: 'method', property: 'method', in: 'body', wireName: 'method' },
      { name: 'summary', property: 'summary', in: 'body', wireName: 'summary' },
      { name: 'source_id', property: 'sourceId', in: 'body', wireName: 'source_id' },
      { name: 'target_id', property: 'targetId', in: 'body', wireName: 'target_id' },
      { name: 'status', property: 'status', in: 'body', wireName: 'status' },
      { name: 'error_detail', property: 'errorDetail', in: 'body', wireName: 'error_detail' },
      { name: 'duration_ms', property: 'durationMs', in: 'body', wireName: 'duration_ms' },
      { name: 'request_body', property: 'requestBody', in: 'body', wireName: 'request_body' },
      { name: 'response_body', property: 'responseBody', in: 'body', wireName: 'response_body' },
      { name: 'metadata', property: 'metadata', in: 'body', wireName: 'metadata' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the body: `activity_type` is missing or not one that can be recorded, or another value has the wrong type. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': '`source_id` names another workspace. Leave it out, or give the workspace\'s own id. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'notifyUser',
    at: ['user', 'notify'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/notify',
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
      { name: 'message', property: 'message', in: 'body', wireName: 'message', required: true },
      { name: 'attachments', property: 'attachments', in: 'body', wireName: 'attachments' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The message is missing, or an attachment lacks its `uri` or `name`. Add it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': 'This workspace may not talk to its user, which a person decided. Ask whoever keeps the workspace to set its ability `talk_to_user_enabled`. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'listAuditEvents',
    at: ['workspace', 'audit'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/audit',
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
      { name: 'agent_id', property: 'agentId', in: 'query', wireName: 'agent_id' },
      { name: 'session_id', property: 'sessionId', in: 'query', wireName: 'session_id' },
      { name: 'from', property: 'from', in: 'query', wireName: 'from' },
      { name: 'to', property: 'to', in: 'query', wireName: 'to' },
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
      { name: 'offset', property: 'offset', in: 'query', wireName: 'offset' },
    ],
    idempotent: true,
    errors: {
      '400': 'A time cannot be read. Write it as in 2026-06-24T07:00:00Z. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError6,
    },
  },
  {
    id: 'searchSessions',
    at: ['session', 'search'],
    aliases: ['sessionSearch'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/session-search',
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
      { name: 'q', property: 'q', in: 'query', wireName: 'q' },
      { name: 'limit', property: 'limit', in: 'query', wireName: 'limit' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError6,
    },
  },
  {
    id: 'listTraces',
    at: ['trace', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/traces',
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
      '500': remedies.internalServerError,
    },
  },
]
