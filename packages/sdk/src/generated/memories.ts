// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { MemoryCommitted, MemoryDeleted, MemoryList, MemoryNamespaces, MemorySearchResult } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.memory.commit` takes. */
export interface CommitMemoryInput {
  /** What to remember. What looks like a credential is blacked out. */
  content: string
  /** Who remembers. The workspace, its team, or the organisation; in capitals. */
  scope: 'LOCAL' | 'TEAM' | 'GLOBAL'
  /**
   * A name to keep it under. At most 50 bytes.
   *
   * Default: `"general"`.
   */
  namespace?: string | undefined
}

/** What `molecule.memory.search` takes. */
export interface SearchMemoryInput {
  /** The words to search for. */
  q?: string | undefined
  /** Only memories of this namespace. The list of namespaces has their names. */
  namespace?: string | undefined
  /** Only memories of this kind, `fact`, `summary` or `checkpoint`. */
  kind?: string | undefined
  /** How many to return at most. 50 unless given; more than 100 counts as 100. */
  limit?: number | undefined
}

export interface MemoriesMemory {
  /**
   * List the memories of a workspace.
   *
   * Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing
   * can be filtered here; search the memories for that.
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
   * - 502: The tenant's memory service did not answer properly. Try again in a moment.
   * - 503: This tenant has no memory service. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.memory.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<MemoryList>

  /**
   * Commit a memory.
   *
   * Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it,
   * `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also
   * shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text
   * twice stores it twice.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the memory: the content is missing, `scope` is not LOCAL, TEAM or GLOBAL in
   *   capitals, or the namespace is longer than 50 bytes. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set
   *   MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: This workspace may not write there: a workspace with a parent cannot write `GLOBAL` memories, and some
   *   may write none. Choose another scope, or look at the writable namespaces. An empty body means that the request
   *   carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the memory. A workspace that does not exist causes this too: check its id.
   *   Otherwise try again in a moment.
   * - 503: This tenant has no memory service. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.memory.commit('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   content: 'The report goes out on Monday at nine.',
   *   scope: 'LOCAL',
   *   namespace: 'reports',
   * })
   */
  commit(workspaceId: string, input: CommitMemoryInput, options?: CallOptions): Promise<MemoryCommitted>

  /**
   * Search the memories of a workspace.
   *
   * Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the
   * organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one
   * than 100 as 100.
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
   * - 502: The tenant's memory service did not answer properly. Try again in a moment.
   * - 503: This tenant has no memory service. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.memory.search('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   q: 'report',
   *   namespace: 'workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47',
   *   kind: 'fact',
   *   limit: 10,
   * })
   */
  search(workspaceId: string, input?: SearchMemoryInput, options?: CallOptions): Promise<MemorySearchResult>

  /**
   * Delete a memory.
   *
   * Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory
   * that another workspace wrote is not found here.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no memory of its own with this id; search its memories to find the right one. An
   *   empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look this up. A workspace id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   * - 502: The tenant's memory service did not answer properly. Try again in a moment.
   * - 503: This tenant has no memory service. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.memory.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68')
   */
  delete(workspaceId: string, memoryId: string, input?: NoInput, options?: CallOptions): Promise<MemoryDeleted>
}

export interface MemoriesMemoryNamespace {
  /**
   * List the memory namespaces of a workspace.
   *
   * Lists where a workspace may read memories and where it may write them: its own namespace, that of its team,
   * that of the organisation, and any that were set up beside these.
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
   * - 502: The tenant's memory service did not answer properly. Try again in a moment.
   * - 503: This tenant has no memory service. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.memory.namespace.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<MemoryNamespaces>
}

export const memories: readonly WireOperation[] = [
  {
    id: 'listMemories',
    at: ['memory', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/memories',
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
      '502': remedies.badGateway4,
      '503': remedies.serviceUnavailable6,
    },
  },
  {
    id: 'commitMemory',
    at: ['memory', 'commit'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/memories',
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
      { name: 'content', property: 'content', in: 'body', wireName: 'content', required: true },
      { name: 'scope', property: 'scope', in: 'body', wireName: 'scope', required: true },
      { name: 'namespace', property: 'namespace', in: 'body', wireName: 'namespace' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the memory: the content is missing, `scope` is not LOCAL, TEAM or GLOBAL in capitals, or the namespace is longer than 50 bytes. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': 'This workspace may not write there: a workspace with a parent cannot write `GLOBAL` memories, and some may write none. Choose another scope, or look at the writable namespaces. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the memory. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable6,
    },
  },
  {
    id: 'searchMemory',
    at: ['memory', 'search'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/v2/memories',
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
      { name: 'namespace', property: 'namespace', in: 'query', wireName: 'namespace' },
      { name: 'kind', property: 'kind', in: 'query', wireName: 'kind' },
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
      '502': remedies.badGateway4,
      '503': remedies.serviceUnavailable6,
    },
  },
  {
    id: 'deleteMemory',
    at: ['memory', 'delete'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/v2/memories/{memory_id}',
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
      { name: 'memory_id', property: 'memoryId', in: 'path', wireName: 'memory_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace has no memory of its own with this id; search its memories to find the right one. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError6,
      '502': remedies.badGateway4,
      '503': remedies.serviceUnavailable6,
    },
  },
  {
    id: 'listMemoryNamespaces',
    at: ['memory', 'namespace', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/v2/namespaces',
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
      '502': remedies.badGateway4,
      '503': remedies.serviceUnavailable6,
    },
  },
]
