import type { Method } from '@molecule-ai/spec'

/** Another way in that the real services have and the contract leaves out on purpose. */
export interface Alias {
  readonly operationId: string
  readonly method: Method
  readonly path: string
}

export const aliases: readonly Alias[] = [
  {
    operationId: 'getWorkspaceMigrationStatus',
    method: 'GET',
    path: '/api/v1/admin/workspaces/:workspace_id/migrate-provider',
  },
  { operationId: 'setWorkspaceSecret', method: 'PUT', path: '/workspaces/:workspace_id/secrets' },
  { operationId: 'setOrgSecret', method: 'POST', path: '/settings/secrets' },
  { operationId: 'listOrgSecrets', method: 'GET', path: '/admin/secrets' },
  { operationId: 'setOrgSecret', method: 'POST', path: '/admin/secrets' },
  { operationId: 'deleteOrgSecret', method: 'DELETE', path: '/admin/secrets/:key' },
  // The slashes of a file's path need not be encoded.
  { operationId: 'readFile', method: 'GET', path: '/workspaces/:workspace_id/files/:path{.+}' },
  { operationId: 'writeFile', method: 'PUT', path: '/workspaces/:workspace_id/files/:path{.+}' },
  { operationId: 'deleteFile', method: 'DELETE', path: '/workspaces/:workspace_id/files/:path{.+}' },
]
