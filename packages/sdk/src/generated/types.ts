// Generated from management.yaml by `pnpm generate`. Do not edit.

export type {
  Migration,
  MigrationState,
  OrgCreatePreview,
  OrgList,
  OrgSecretDeleted,
  OrgSecretSaved,
  OrgSummary,
  OrgToken,
  OrgTokenList,
  OrgTokenMinted,
  OrgTokenRevoked,
  OrgWorkspaces,
  Organization,
  PendingApproval,
  Secret,
  SecretList,
  Workspace,
  WorkspaceCompute,
  WorkspaceComputeChoice,
  WorkspaceConnection,
  WorkspaceCreated,
  WorkspaceDeleted,
  WorkspaceEnvUpdated,
  WorkspaceList,
  WorkspaceListItem,
  WorkspaceMigrationStarted,
  WorkspaceMigrationStatus,
  WorkspacePaused,
  WorkspaceRestarted,
  WorkspaceResumed,
  WorkspaceSecretDeleted,
  WorkspaceSecretSaved,
  WorkspaceUpdated,
} from './models.ts'
export type {
  CreateOrgInput,
  ListOrgsInput,
} from './orgs.ts'
export type {
  MigrateWorkspaceProviderInput,
} from './migrations.ts'
export type {
  CreateWorkspaceInput,
  DeleteWorkspaceInput,
  GetWorkspaceInput,
  PauseWorkspaceInput,
  RestartWorkspaceInput,
  ResumeWorkspaceInput,
  UpdateWorkspaceEnvInput,
  UpdateWorkspaceInput,
} from './workspaces.ts'
export type {
  SetWorkspaceSecretInput,
} from './workspace-secrets.ts'
export type {
  SetOrgSecretInput,
} from './org-secrets.ts'
export type {
  MintOrgTokenInput,
} from './org-tokens.ts'
export type {
  OperationId,
} from './index.ts'
