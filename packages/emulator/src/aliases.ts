import type { Method, Operation } from '@molecule-ai/spec'
import type { MiddlewareHandler } from 'hono'

import { toRoute } from './to-route.ts'

/** Another way in that the real services have and the contract leaves out on purpose. */
export interface Alias {
  readonly operationId: string
  readonly method: Method
  readonly path: string
}

const aliases: readonly Alias[] = [
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

/** What the paths of the control plane began with once; they still lead there. */
export const oldPrefix = '/cp/'

/** All places at which an operation answers. */
export function toPlaces(operation: Operation): readonly Pick<Alias, 'method' | 'path'>[] {
  const { method, path } = toRoute(operation)
  return [
    { method, path },
    ...aliases.filter((alias) => alias.operationId === operation.id),
    ...(operation.service === 'controlPlane'
      ? [{ method, path: path.replace(/^\/api\/v1\//, oldPrefix) }].filter((old) => old.path !== path)
      : []),
  ]
}

/** Says of an answer that it came from an old path. Until when that works, no source tells, so nothing is said here. */
export const deprecate: MiddlewareHandler = async (context, next) => {
  await next()
  context.res.headers.set('Deprecation', 'true')
}
