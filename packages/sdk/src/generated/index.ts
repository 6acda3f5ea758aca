// Generated from management.yaml by `pnpm generate`. Do not edit.

import { orgs, type OrgsOrg, type OrgsOrgWorkspace } from './orgs.ts'
import { migrations, type MigrationsWorkspace } from './migrations.ts'
import { workspaces, type WorkspacesWorkspaceEnv, type WorkspacesWorkspace } from './workspaces.ts'
import { workspaceSecrets, type WorkspaceSecretsWorkspaceSecret } from './workspace-secrets.ts'
import { orgSecrets, type OrgSecretsOrgSecret } from './org-secrets.ts'
import { orgTokens, type OrgTokensOrgToken } from './org-tokens.ts'
import type { WireOperation } from '../wire.ts'

/** The ids that `molecule.call` takes. */
export type OperationId =
  | 'listOrgs'
  | 'createOrg'
  | 'listOrgWorkspaces'
  | 'migrateWorkspaceProvider'
  | 'getWorkspaceMigrationStatus'
  | 'updateWorkspaceEnv'
  | 'listWorkspaces'
  | 'createWorkspace'
  | 'getWorkspace'
  | 'deleteWorkspace'
  | 'updateWorkspace'
  | 'restartWorkspace'
  | 'pauseWorkspace'
  | 'resumeWorkspace'
  | 'listWorkspaceSecrets'
  | 'setWorkspaceSecret'
  | 'deleteWorkspaceSecret'
  | 'listOrgSecrets'
  | 'setOrgSecret'
  | 'deleteOrgSecret'
  | 'listOrgTokens'
  | 'mintOrgToken'
  | 'revokeOrgToken'

/** All operations, by the words of their commands. */
export interface Methods {
  readonly org: OrgMethods
  readonly workspace: WorkspaceMethods
}

export interface OrgMethods extends OrgsOrg {
  readonly workspace: OrgWorkspaceMethods
  readonly secret: OrgSecretMethods
  readonly token: OrgTokenMethods
}

export interface OrgWorkspaceMethods extends OrgsOrgWorkspace {
}

export interface WorkspaceMethods extends MigrationsWorkspace, WorkspacesWorkspace {
  readonly env: WorkspaceEnvMethods
  readonly secret: WorkspaceSecretMethods
}

export interface WorkspaceEnvMethods extends WorkspacesWorkspaceEnv {
}

export interface WorkspaceSecretMethods extends WorkspaceSecretsWorkspaceSecret {
}

export interface OrgSecretMethods extends OrgSecretsOrgSecret {
}

export interface OrgTokenMethods extends OrgTokensOrgToken {
}

export const operations: readonly WireOperation[] = [...orgs, ...migrations, ...workspaces, ...workspaceSecrets, ...orgSecrets, ...orgTokens]
