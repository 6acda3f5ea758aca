// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { MemoryEntry, MemoryEntryDeleted, MemoryEntryList, MemoryEntrySaved } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.memory.entry.set` takes. */
export interface SetMemoryEntryInput {
  /** The key. */
  key: string
  /** Any JSON; a text is in quotes. It may be an object, a list, a number or null too. */
  value: unknown
  /** After how many seconds it expires. 0 or less is at once; without it the entry stays. */
  ttlSeconds?: number | undefined
  /** The version that was read; 0 if there must be none. Nothing is written when the entry has another one. */
  ifMatchVersion?: number | undefined
}

export interface MemoryEntriesMemoryEntry {
  /**
   * List the memory entries of a workspace.
   *
   * Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.
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
   * const answer = await molecule.memory.entry.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<MemoryEntryList>

  /**
   * Set a memory entry.
   *
   * Creates an entry or replaces its value, and counts its version up. The value is any JSON, null included. With
   * `if_match_version` it is written only while the entry still has that version, so that two writers do not
   * overwrite each other; 0 writes only where there is no entry yet. Without `ttl_seconds` the entry stays, also
   * when it had an expiry before.
   *
   * Refusals (`ApiError`):
   * - 400: The key is missing or empty, or a number is not a whole one. Correct it. With the code
   *   TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 409: The entry has another version than `if_match_version`, so nothing was written. Read it again, decide,
   *   and send the version it has now: `current_version`, which is null when there is no such entry.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the entry. A missing `value` and a workspace that does not exist cause this
   *   too: check both; for nothing, send null. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.memory.entry.set('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   key: 'last-report',
   *   value: { week: 26, sent: false },
   *   ttlSeconds: 604800,
   * })
   */
  set(workspaceId: string, input: SetMemoryEntryInput, options?: CallOptions): Promise<MemoryEntrySaved>

  /**
   * Show a memory entry.
   *
   * Shows the value of a key with its version. An entry that has expired is not found.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no entry with this key, or it has expired; list the entries to see which there are.
   *   An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look this up. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.memory.entry.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'last-report')
   */
  get(workspaceId: string, key: string, input?: NoInput, options?: CallOptions): Promise<MemoryEntry>

  /**
   * Delete a memory entry.
   *
   * Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one
   * that was.
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
   * const answer = await molecule.memory.entry.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'last-report')
   */
  delete(workspaceId: string, key: string, input?: NoInput, options?: CallOptions): Promise<MemoryEntryDeleted>
}

export const memoryEntries: readonly WireOperation[] = [
  {
    id: 'listMemoryEntries',
    at: ['memory', 'entry', 'list'],
    aliases: ['memoryList'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/memory',
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
      '500': remedies.internalServerError6,
    },
  },
  {
    id: 'setMemoryEntry',
    at: ['memory', 'entry', 'set'],
    aliases: ['memorySet'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/memory',
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
      { name: 'key', property: 'key', in: 'body', wireName: 'key', required: true },
      { name: 'value', property: 'value', in: 'body', wireName: 'value', required: true },
      { name: 'ttl_seconds', property: 'ttlSeconds', in: 'body', wireName: 'ttl_seconds' },
      { name: 'if_match_version', property: 'ifMatchVersion', in: 'body', wireName: 'if_match_version' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The key is missing or empty, or a number is not a whole one. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '409': 'The entry has another version than `if_match_version`, so nothing was written. Read it again, decide, and send the version it has now: `current_version`, which is null when there is no such entry.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the entry. A missing `value` and a workspace that does not exist cause this too: check both; for nothing, send null. Otherwise try again in a moment.',
    },
  },
  {
    id: 'getMemoryEntry',
    at: ['memory', 'entry', 'get'],
    aliases: ['memoryGet'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/memory/{key}',
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
      { name: 'key', property: 'key', in: 'path', wireName: 'key', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace has no entry with this key, or it has expired; list the entries to see which there are. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError6,
    },
  },
  {
    id: 'deleteMemoryEntry',
    at: ['memory', 'entry', 'delete'],
    aliases: ['memoryDeleteKv'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/memory/{key}',
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
      { name: 'key', property: 'key', in: 'path', wireName: 'key', required: true },
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
]
