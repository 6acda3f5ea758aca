// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { OperationHandle } from '../operation-handle.ts'
import type { CallOptions, FollowOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { WorkspaceMigrationStarted, WorkspaceMigrationStatus } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.migrateProvider` takes. */
export interface MigrateWorkspaceProviderInput {
  /**
   * The provider that the workspace is on now; clients look it up when it is left out. Looked up with getWorkspace
   * when it is left out.
   */
  from?: 'aws' | 'hetzner' | 'gcp' | undefined
  /** The provider to move to. */
  to: 'aws' | 'hetzner' | 'gcp'
  /** The machine at the current provider, needed unless that is AWS. There it is found by its tags. */
  fromInstanceId?: string | undefined
  /** The organisation's id, found when it is left out. The control plane knows it. */
  orgId?: string | undefined
  /** The workspace's runtime. Found by the control plane when it is left out. */
  runtime?: string | undefined
  /** Has to be true; the control plane refuses to migrate without it. */
  confirm: true
}

export interface MigrationsWorkspace {
  /**
   * Move a workspace to another cloud provider.
   *
   * Starts moving a workspace to another cloud and answers at once; the move itself takes about 15 to 20 minutes.
   * A snapshot is taken and verified, a machine is built on the target, the snapshot is restored there, and only
   * when the new machine is healthy is the old one retired. `/workspace` and `/home/agent/.claude` are kept,
   * `/configs` is not. The workspace's own tokens are revoked on the way. When a step fails, the old machine stays
   * in service. One migration per workspace can run at a time. Follow it with the migration status.
   *
   * Returns a handle: await it for the last status, iterate over its states, or leave it and come back.
   *
   * Refusals (`ApiError`):
   * - 400: The migration was refused before anything happened: the provider is unknown, source and target are the
   *   same, a source other than AWS came without `from_instance_id`, or `confirm` was not true. `error` says which;
   *   correct it and send it again.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 409: A migration of this workspace is running already. Follow that one with the migration status and start
   *   another after it has ended.
   * - 503: This control plane cannot migrate: its migrator or its storage for workspace data is not configured.
   *   Ask its operator to configure both.
   *
   * @example
   * const answer = await molecule.workspace.migrateProvider('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   from: 'aws',
   *   to: 'hetzner',
   *   confirm: true,
   * })
   */
  migrateProvider(workspaceId: string, input: MigrateWorkspaceProviderInput, options?: FollowOptions): OperationHandle<WorkspaceMigrationStarted, WorkspaceMigrationStatus>

  /**
   * Show how a workspace's migration is going.
   *
   * Shows the latest migration of a workspace. `terminal` turns true when it has ended: `completed` on the new
   * provider, `failed` before the switch with the old machine still running, or `rolled_back` with the new machine
   * removed. Asking every 15 to 30 seconds is plenty. A GET on the `migrate-provider` path answers the same.
   *
   * Refusals (`ApiError`):
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: This workspace was never migrated, or the id is wrong. Check the workspace id, or start a migration.
   *
   * @example
   * const answer = await molecule.workspace.migrationStatus('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  migrationStatus(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceMigrationStatus>
}

export const migrations: readonly WireOperation[] = [
  {
    id: 'migrateWorkspaceProvider',
    at: ['workspace', 'migrateProvider'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/workspaces/{workspace_id}/migrate-provider',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      {
        name: 'from',
        property: 'from',
        in: 'body',
        wireName: 'from',
        default: {
          operationId: 'getWorkspace',
          parameters: { workspace_id: '$request.path.workspace_id' },
          values: ['$response.body#/compute/provider', '$response.body#/provider', '$response.body#/compute_provider'],
          needed: true,
        },
      },
      { name: 'to', property: 'to', in: 'body', wireName: 'to', required: true },
      { name: 'from_instance_id', property: 'fromInstanceId', in: 'body', wireName: 'from_instance_id' },
      { name: 'org_id', property: 'orgId', in: 'body', wireName: 'org_id' },
      { name: 'runtime', property: 'runtime', in: 'body', wireName: 'runtime' },
      { name: 'confirm', property: 'confirm', in: 'body', wireName: 'confirm', consent: true },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The migration was refused before anything happened: the provider is unknown, source and target are the same, a source other than AWS came without `from_instance_id`, or `confirm` was not true. `error` says which; correct it and send it again.',
      '401': remedies.unauthorized,
      '409': 'A migration of this workspace is running already. Follow that one with the migration status and start another after it has ended.',
      '503': 'This control plane cannot migrate: its migrator or its storage for workspace data is not configured. Ask its operator to configure both.',
    },
    monitor: {
      operationId: 'getWorkspaceMigrationStatus',
      parameters: { workspace_id: '$request.path.workspace_id' },
      state: '/migration/state',
      outcome: {
        snapshotting: 'pending',
        snapshotted: 'pending',
        provisioning_target: 'pending',
        target_healthy: 'pending',
        retiring_source: 'pending',
        completed: 'success',
        failed: 'failure',
        rolled_back: 'failure',
      },
      timeoutSeconds: 2700,
      identity: { from: '/migration/from_provider', to: '/migration/to_provider' },
    },
  },
  {
    id: 'getWorkspaceMigrationStatus',
    at: ['workspace', 'migrationStatus'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/admin/workspaces/{workspace_id}/migration-status',
    security: [['cpAdminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '401': remedies.unauthorized,
      '404': 'This workspace was never migrated, or the id is wrong. Check the workspace id, or start a migration.',
    },
  },
]
