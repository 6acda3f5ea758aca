// Generated from management.yaml by `pnpm generate`. Do not edit.

/** A page of organisations. */
export interface OrgList {
  /** How many the page can hold. */
  limit: number
  /** How many came before this page. */
  offset: number
  /** The organisations, newest first. */
  orgs: OrgSummary[]
}

/** An organisation in the operator's list. */
export interface OrgSummary {
  /** The organisation's id. */
  id: string
  /** The first part of its host name. It never changes. */
  slug: string
  /** The name that people see. */
  name: string
  /** What the organisation pays for. */
  plan: string
  /** How many people belong to it. */
  member_count?: number
  /** How its machine is doing. Missing while it has none. */
  instance_status?: string
  /** The last trouble with its machine, empty when there was none. */
  last_error?: string
  /** When it was created. */
  created_at?: string
  /** When it last changed. */
  updated_at?: string
}

/** What would be created. */
export interface OrgCreatePreview {
  /** Says that nothing was created. */
  dry_run: true
  /** The slug that would be taken. */
  slug: string
  /** The name it would have. */
  name: string
  /** The person who would own it. */
  owner_user_id: string
}

/** An organisation. */
export interface Organization {
  /** The organisation's id; clients send it in `X-Molecule-Org-Id`. */
  id: string
  /** The first part of its host name. It never changes. */
  slug: string
  /** The name that people see. */
  name: string
  /** What the organisation pays for. */
  plan: string
  /** Where it is in its life. */
  status: string
  /** Its customer number with the payment service. */
  stripe_customer_id?: string
  /** Credits that are left. */
  credits_balance?: number
  /** Credits that the plan adds each month. */
  plan_monthly_credits?: number
  /** Credits used beyond the plan. */
  overage_used_credits?: number
  /** The most credits that may be used beyond the plan. */
  overage_cap_credits?: number
  /** When it was created. */
  created_at?: string
  /** When it last changed. */
  updated_at?: string
}

/** An organisation's workspaces and their health. The keys are not fixed. */
export type OrgWorkspaces = Record<string, unknown>

/** What the control plane stores about an organisation. It is a best effort, and keys may be added. */
export interface OrgExport {
  /** The version of this format. */
  schema_version?: string | number
  /** When it was made. */
  exported_at?: string
  /** Who asked for it. */
  exported_by?: string
  /** The person whose right it is. */
  subject?: {
    /** The person's id. */
    user_id?: string
  }
  /** An organisation. */
  organization?: Organization
  /** The machine of its tenant. Missing when building it failed. */
  infrastructure?: Record<string, unknown>
  /** Who belongs to it. */
  members?: Record<string, unknown>[]
  /** Remarks on what is in the export and what is not. */
  notes?: Record<string, unknown>
}

/** How far the building of a tenant is. */
export interface OrgProvisionStatus {
  /** Whether it is on its way, done or failed. */
  status: 'provisioning' | 'running' | 'failed' | (string & {})
  /** What is being done. */
  stage: 'launching' | 'installing' | 'starting' | 'configuring_https' | 'ready' | 'failed' | (string & {})
  /** How much is done, in percent. */
  progress: number
  /** The same for people. */
  message: string
  /** About how many seconds are left. */
  eta_seconds: number
  /** Where the tenant answers, once that is known. */
  url?: string
}

/** The machine of an organisation's tenant. */
export interface OrgInstance {
  /** The organisation's slug. */
  slug: string
  /** How the machine is doing. */
  status: string
  /** Its public address. Missing or empty while there is none. */
  ip?: string
  /** The organisation's id; clients send it in `X-Molecule-Org-Id`. */
  org_id: string
}

/** An invoice. Which keys it has is not known. */
export type Invoice = Record<string, unknown>

/** A payment page. */
export interface CheckoutPage {
  /** Where the person pays. */
  url: string
  /** The payment's id with the payment service. */
  id?: string
}

/** The billing portal of an organisation, for one visit. */
export interface BillingPortalPage {
  /** Where the person goes. */
  url: string
}

/** The token that opens everything on a tenant. */
export interface TenantAdminToken {
  /** The organisation's id. */
  slug: string
  /** The token itself. */
  admin_token: string
}

/** The receipt of a deletion. */
export interface TenantDeletionReceipt {
  /** Whether all of it is gone already. False or missing while the deletion is queued. */
  deleted?: boolean
  /** The organisation that was deleted. */
  slug: string
  /** The deletion's id in the list of purges. */
  purge_id: string
  /** The id that the organisation had. */
  org_id: string
}

/** What was removed. The keys are not fixed. */
export type TenantScrubbed = Record<string, unknown>

/** Deletions of organisations. */
export interface PurgeList {
  /** The deletions. */
  purges: Purge[]
}

/** The deletion of an organisation, which stays on record. */
export interface Purge {
  /** The deletion's id, the `purge_id` of its receipt. */
  id: string
  /** The id that the organisation had. */
  org_id?: string
  /** The slug that the organisation had. */
  org_slug: string
  /** How far it is. There may be other values than these. */
  status: string
  /** The last step that was done. A deletion that is sent again goes on after it. */
  last_step?: string
  /** When it was done. Null or missing while it is not. */
  completed_at?: string | null
}

/** What a tenant's machine reported while it booted. Which key holds the events is not known. */
export interface TenantBootEvents {
  /** The organisation's id. */
  slug: string
  /** The organisation's id. */
  org_id: string
  [key: string]: unknown
}

/** The state of a tenant's organisation, machine, DNS name and tunnel. The keys are not fixed. */
export type TenantDiagnostics = Record<string, unknown>

/** What was done to a tenant. The keys are not fixed. */
export type TenantRedeployed = Record<string, unknown>

/** What was done to the tenants of the fleet. */
export interface FleetRedeployed {
  /** Whether no tenant failed. */
  ok: boolean
  /** One row for each tenant. */
  results: FleetRedeployResult[]
  /** Tenants that were not finished in time. What an entry looks like is not known. */
  stragglers: unknown[]
}

/** What was done to one tenant. */
export interface FleetRedeployResult {
  /** The tenant. */
  slug: string
  /** When its turn was. */
  phase?: string
  /** How the command on its machine ended. */
  ssm_status?: string
  /** The command's exit code. */
  ssm_exit_code?: number
  /** Whether the tenant answered afterwards. */
  healthz_ok?: boolean
  /** Whether it was seen to run the wanted image. */
  verified_on_target?: boolean
  /** What went wrong. */
  error?: string
}

/** What was done to the workspaces. The keys are not fixed. */
export type TenantWorkspacesRedeployed = Record<string, unknown>

/** Tunnels that were deleted. */
export interface OrphanTunnelsCleaned {
  /** How many were deleted. */
  deleted_count: number
  /** Those that could not be deleted. Empty when all went well. */
  failed: Record<string, unknown>
}

/** The console of a machine. */
export interface MachineConsole {
  /** What the machine wrote. */
  output: string
}

/** Who pays for a workspace's model, in the words of its tenant. The keys are not fixed. */
export type OrgWorkspaceBillingMode = Record<string, unknown>

/** The machine image of a region. It may hold more keys than these. */
export interface ThinAmiPin {
  /** The AWS region. */
  region?: string
  /** The id of the image. */
  ami_id?: string
  [key: string]: unknown
}

/** The machine images in use. */
export interface ThinAmiList {
  /** One for each region. */
  pins: ThinAmiPin[]
}

/** The image that a runtime is pinned to. It may hold more keys than these. */
export interface RuntimeImagePin {
  /** The runtime. */
  template_name: string
  /** Where it applies. */
  region?: string
  /** The digest of the image. */
  image_digest: string
  /** The commit of the image. */
  git_sha?: string
  /** Who promoted it, as the control plane noted it. No caller can set it. */
  promoted_by?: string
  /** When it was promoted, by the clock of the control plane. */
  promoted_at?: string
  /** A remark. */
  notes?: string
  [key: string]: unknown
}

/** The images of the runtimes. */
export interface RuntimeImageList {
  /** One for each runtime. */
  pins: RuntimeImagePin[]
}

/** The screen that the machine gets. */
export interface MachineDisplay {
  /** Whether it has one, and which. */
  mode?: string
  /** Its width in pixels. */
  width?: number
  /** Its height in pixels. */
  height?: number
  /** How it is shown elsewhere. */
  protocol?: string
}

/** A machine that is being built. */
export interface MachineProvisioned {
  /** The machine's id at its provider. */
  instance_id: string
  /** How it is, in the words of the provider. */
  state: string
  /** Its address in the internet. */
  public_ip?: string
  /** Its address in the provider's network. */
  private_ip?: string
  /** The agent software on it. */
  runtime?: string
  /** Its DNS name. */
  domain?: string
}

/** A machine that is no more. */
export interface MachineDeprovisioned {
  /** Says that it was ended. */
  status: 'terminated'
}

/** A machine. */
export interface Machine {
  /** The machine's id at its provider. */
  instance_id: string
  /** How it is, in the words of the provider. */
  state: string
  /** Its address in the internet. */
  public_ip?: string
  /** Its address in the provider's network. */
  private_ip?: string
}

/** A migration that has begun. */
export interface WorkspaceMigrationStarted {
  /** Says that the migration runs. */
  status: 'migration_started'
  /** The workspace. */
  workspace_id: string
  /** The provider it leaves. */
  from: string
  /** The provider it moves to. */
  to: string
  /** A remark for people. */
  note?: string
}

/** A workspace's latest migration. */
export interface WorkspaceMigrationStatus {
  /** The record of a migration. It may hold more keys than these. */
  migration: Migration
  /** Whether the migration has ended. */
  terminal: boolean
}

/** The record of a migration. It may hold more keys than these. */
export interface Migration {
  /**
   * How far the migration is: the snapshot is taken, is there, the target is built, is healthy, the source is
   * retired, all is done; or it failed with the source untouched, or was rolled back to it.
   */
  state: MigrationState
  /** The provider it leaves. */
  from_provider?: string
  /** The provider it moves to. */
  to_provider?: string
  /** What it is doing, or why it ended. */
  detail?: string
  [key: string]: unknown
}

/**
 * How far the migration is: the snapshot is taken, is there, the target is built, is healthy, the source is
 * retired, all is done; or it failed with the source untouched, or was rolled back to it.
 */
export type MigrationState = 'snapshotting' | 'snapshotted' | 'provisioning_target' | 'target_healthy' | 'retiring_source' | 'completed' | 'failed' | 'rolled_back' | (string & {})

/** What was changed on the machine. Names only, no values. */
export interface WorkspaceEnvUpdated {
  /** Whether it worked. */
  ok: boolean
  /** The workspace. */
  workspace_id: string
  /** Its machine. */
  instance_id?: string
  /** How the command on the machine ended. */
  ssm_status?: string
  /** The command's exit code. */
  ssm_exit_code?: number
  /** Whether the agent's container was restarted. */
  container_restarted?: boolean
  /** The names that were set. */
  applied_keys: string[]
  /** All names that are set now. */
  env_keys_after: string[]
}

/** Workspaces, oldest first. */
export type WorkspaceList = WorkspaceListItem[]

/** A workspace in the list. */
export interface WorkspaceListItem {
  /** The workspace's id. */
  id: string
  /** Its name. */
  name: string
  /** What it is there for. */
  role: string | null
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier: number
  /** How it is doing. Only `online` is ready for work. */
  status: string
  /** `platform` for the one that the platform runs for the organisation, else `workspace`. */
  kind: string
  /** Where the agent listens, empty when nowhere. */
  url: string
  /** The workspace above it. */
  parent_id: string | null
  /** What the agent says about itself. */
  agent_card: Record<string, unknown> | null
  /** How many tasks it is working on. */
  active_tasks: number
  /** How many tasks it may work on at a time. */
  max_concurrent_tasks: number
  /** The share of its recent work that failed, from 0 to 1. */
  last_error_rate: number
  /** How long it has been up. */
  uptime_seconds: number
  /** The agent software it runs. */
  runtime: string
  /** Horizontal position where it is drawn. */
  x: number
  /** Vertical position where it is drawn. */
  y: number
  /** Whether it is drawn collapsed. */
  collapsed: boolean
  /** How long its runtime may take to start. Missing when the runtime does not say. */
  provision_timeout_ms?: number
  /** Whether it may write to all at once. All workspaces get what it writes. */
  broadcast_enabled: boolean
  /** Whether it may write to people. */
  talk_to_user_enabled: boolean
  /** The workspace's machine. Empty when nothing was chosen. */
  compute: WorkspaceCompute
  /** The most it may spend in 30 days, in US cents; null when there is no limit. */
  budget_limit: number | null
  /** What it spent in the last 30 days, in US cents. */
  monthly_spend: number
  /** The latest error it reported, empty when there is none. */
  last_sample_error: string
  /** What it is working on, empty when idle. */
  current_task: string
  /** The directory of the host that it works in. */
  workspace_dir: string | null
}

/** The workspace's machine. Empty when nothing was chosen. */
export interface WorkspaceCompute {
  /** The cloud it runs on. */
  provider?: string
  /** The provider's name for the machine's size. */
  instance_type?: string
  /** Its disk. */
  volume?: {
    /** Size in gigabytes. */
    root_gb?: number
    [key: string]: unknown
  }
  /** Its desktop, if it has one. */
  display?: {
    /** What kind of desktop. */
    mode?: string
    /** How the desktop is shown. */
    protocol?: string
    /** Width in pixels. */
    width?: number
    /** Height in pixels. */
    height?: number
    [key: string]: unknown
  }
  /** Whether the data outlives the machine. */
  data_persistence?: string
  [key: string]: unknown
}

/** The machine to use. */
export interface WorkspaceComputeChoice {
  /** The cloud to run on; AWS when left out. */
  provider?: 'aws' | 'gcp' | 'hetzner'
  /** The provider's name for a machine size that the platform allows. */
  instance_type?: string
  /** Its disk. */
  volume?: {
    /** Size in gigabytes. */
    root_gb?: number
  }
  /** A desktop for the agent. */
  display?: {
    /** What kind of desktop. */
    mode?: 'none' | 'desktop-control' | 'gpu-desktop-control'
    /** How the desktop is shown. */
    protocol?: 'dcv' | 'novnc'
    /** Width in pixels. */
    width?: number
    /** Height in pixels. */
    height?: number
  }
  /** Whether the data outlives the machine. */
  data_persistence?: 'persist' | 'ephemeral'
}

/** A workspace that was just created. Which keys are there depends on its kind. */
export interface WorkspaceCreated {
  /** The workspace's id. */
  id: string
  /** `provisioning` while a machine is built, `online` or `awaiting_agent` for an external workspace. */
  status: string
  /** What it may do in its directory. */
  workspace_access?: string
  /** The workspace's own token, shown only this once. */
  auth_token?: string
  /** Whether you run the agent yourself. */
  external?: boolean
  /** How your own agent connects. */
  connection?: WorkspaceConnection
}

/** How your own agent connects. */
export interface WorkspaceConnection {
  /** The workspace's id. */
  workspace_id: string
  /** The tenant to connect to. */
  platform_url: string
  /** The workspace's own token, shown only this once. Empty when it could not be minted. */
  auth_token: string
  /** Where the agent registers. */
  registry_endpoint: string
  /** Where the agent reports in. */
  heartbeat_endpoint: string
  /** A curl command that registers. */
  curl_register_template?: string
  /** A start in Python. */
  python_snippet?: string
  /** Set-up for Claude Code. */
  claude_code_channel_snippet?: string
  /** Set-up for any MCP client. */
  universal_mcp_snippet?: string
  /** Set-up for Hermes. */
  hermes_channel_snippet?: string
  /** Set-up for Codex. */
  codex_snippet?: string
  /** Set-up for OpenClaw. */
  openclaw_snippet?: string
  /** Set-up for Kimi. */
  kimi_snippet?: string
}

/** A workspace in detail. */
export interface Workspace {
  /** The workspace's id. */
  id: string
  /** Its name. */
  name: string
  /** What it is there for. */
  role: string | null
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier: number
  /** How it is doing. Only `online` is ready for work. */
  status: string
  /** `platform` for the one that the platform runs for the organisation, else `workspace`. */
  kind: string
  /** Where the agent listens, empty when nowhere. */
  url: string
  /** The workspace above it. */
  parent_id: string | null
  /** What the agent says about itself. */
  agent_card: Record<string, unknown> | null
  /** How many tasks it is working on. */
  active_tasks: number
  /** How many tasks it may work on at a time. */
  max_concurrent_tasks: number
  /** The share of its recent work that failed, from 0 to 1. */
  last_error_rate: number
  /** How long it has been up. */
  uptime_seconds: number
  /** The agent software it runs. */
  runtime: string
  /** Horizontal position where it is drawn. */
  x: number
  /** Vertical position where it is drawn. */
  y: number
  /** Whether it is drawn collapsed. */
  collapsed: boolean
  /** How long its runtime may take to start. Missing when the runtime does not say. */
  provision_timeout_ms?: number
  /** Whether it may write to all at once. All workspaces get what it writes. */
  broadcast_enabled: boolean
  /** Whether it may write to people. */
  talk_to_user_enabled: boolean
  /** The workspace's machine. Empty when nothing was chosen. */
  compute: WorkspaceCompute
  /** The cloud it runs on, from tenants that report it here. */
  provider?: string
  /** The cloud it runs on, from tenants that report it here. */
  compute_provider?: string
  /** When it last reached another agent. */
  last_outbound_at: string | null
  /** When it last reported in. */
  last_heartbeat_at: string | null
  /** Whether it is up but stuck. */
  wedged: boolean
}

/** What was deleted. */
export interface WorkspaceDeleted {
  /** `removed`, or `purged` when its records are gone too. */
  status: string
  /** How many workspaces below it went with it. */
  cascade_deleted: number
}

/** The change was taken. */
export interface WorkspaceUpdated {
  /** Says that the change was taken. */
  status: 'updated'
  /** There, and true, when the change shows only after a restart. */
  needs_restart?: boolean
}

/** What happened. For an agent that you run yourself, `status` is `noop`. */
export interface WorkspaceRestarted {
  /** `provisioning` when it restarts, `noop` when there was nothing to restart. */
  status: string
  /** Where the configuration comes from. */
  config_dir?: string
  /** Whether the session was discarded. */
  reset_session?: boolean
  /** The runtime, with `noop`. */
  runtime?: string
  /** Why nothing was restarted, with `noop`. */
  message?: string
}

/** What was paused. */
export interface WorkspacePaused {
  /** Says that it is paused. */
  status: 'paused'
  /** How many workspaces were paused, this one included. */
  paused_count: number
}

/** What was resumed. */
export interface WorkspaceResumed {
  /** Says that it is starting. */
  status: 'provisioning'
  /** How many workspaces were resumed, this one included. */
  resumed_count: number
}

/** The order to hibernate was taken. */
export interface WorkspaceHibernated {
  /** Says that the order was taken. */
  status: 'hibernated'
}

/** A workspace in short, for its own agent. */
export interface WorkspaceState {
  /** The workspace's id. */
  workspace_id: string
  /** How it is doing. */
  status: string
  /** Whether it is paused. */
  paused: boolean
  /** Says that it is there. */
  deleted: false
}

/** What a workspace used on the current day. */
export interface WorkspaceMetrics {
  /** Tokens that its model read. */
  input_tokens: number
  /** Tokens that its model wrote. */
  output_tokens: number
  /** Calls of its model. */
  total_calls: number
  /** What that may have cost in US dollars, as a text with six decimals. */
  estimated_cost_usd: string
  /** When the day began, midnight UTC. */
  period_start: string
  /** When the day ends, midnight UTC. */
  period_end: string
}

/** What a machine wrote to its serial console. */
export interface WorkspaceConsole {
  /** The text, empty when there is none; at most 256 KiB. */
  output: string
}

/** What a workspace may spend and has spent, in US cents. */
export interface WorkspaceBudget {
  /** The limit of 30 days; null when there is none. */
  budget_limit: number | null
  /** What it spent in the last 30 days. */
  monthly_spend: number
  /** What is left of the limit of 30 days, below zero when it is overdrawn; null without a limit. */
  budget_remaining: number | null
  /** The same for each window. */
  periods: {
    /** The last hour. */
    hourly: BudgetPeriod
    /** The last 24 hours. */
    daily: BudgetPeriod
    /** The last 7 days. */
    weekly: BudgetPeriod
    /** The last 30 days. */
    monthly: BudgetPeriod
  }
}

/** The last hour. */
export interface BudgetPeriod {
  /** The most it may spend; null when there is no limit. */
  limit: number | null
  /** What it spent. */
  spend: number
  /** What is left, below zero when it is overdrawn; null without a limit. */
  remaining: number | null
}

/** The limits are set, but the tenant could not read the budget back. */
export interface WorkspaceBudgetStored {
  /** Says that the limits are set. */
  status: 'updated'
}

/** The model that was chosen for a workspace. */
export interface WorkspaceModel {
  /** The model, empty when none was chosen. */
  model: string
  /** `workspace_secrets` when it was chosen, `unresolved` when not. */
  source: string
}

/** What became of the choice. */
export interface WorkspaceModelSaved {
  /** `saved`, or `cleared` when the choice was taken back. */
  status: string
  /** The model, with `saved`. */
  model?: string
}

/** The JSON document of a workspace. */
export interface WorkspaceConfigAnswer {
  /** The document, an empty object when nothing was ever stored. */
  data: Record<string, unknown>
}

/** An object. What the keys mean is up to who uses them. At most 256 KiB. */
export type WorkspaceConfig = Record<string, unknown>

/** The document is changed. */
export interface WorkspaceConfigUpdated {
  /** Says that it is changed. */
  status: 'updated'
}

/** The abilities are switched. */
export interface WorkspaceAbilitiesUpdated {
  /** Says that they are switched. */
  status: 'updated'
}

/** Who pays for the model of a workspace. */
export interface WorkspaceBillingMode {
  /** The workspace's id. */
  workspace_id: string
  /** Who pays. The platform, the organisation with its own key, or nobody. */
  resolved_mode: 'platform_managed' | 'byok' | 'disabled' | (string & {})
  /** What was decided for this workspace; null when nothing was. */
  workspace_override: string | null
  /** What decided it. */
  source: string
  /** The model's vendor, if it is known. */
  provider_selection: string | null
}

/** The decision is stored, but the tenant could not read it back. */
export interface WorkspaceBillingModeUnread {
  /** The workspace's id. */
  workspace_id: string
  /** Who pays. */
  resolved_mode: 'platform_managed' | 'byok' | 'disabled' | (string & {})
  /** Why it could not be read back. */
  readback_error: string
}

/** An agent that was assigned. */
export interface AgentAssigned {
  /** The agent's id. */
  agent_id: string
  /** Its model. */
  model: string
}

/** An agent that was ended. */
export interface AgentRemoved {
  /** Says that it is ended. */
  status: 'removed'
  /** The agent's id. */
  agent_id: string
}

/** An agent that took the place of another. */
export interface AgentReplaced {
  /** The new agent's id. */
  agent_id: string
  /** Its model. */
  model: string
  /** The model of the agent before it. */
  old_model: string
}

/** An agent that changed its workspace. */
export interface AgentMoved {
  /** The agent's id. */
  agent_id: string
  /** Its model. */
  model: string
  /** The workspace that it left. */
  from_workspace: string
  /** The workspace that it belongs to now. */
  to_workspace: string
}

/** Secrets, without their values. */
export type SecretList = Secret[]

/** A secret without its value. */
export interface Secret {
  /** Its name. */
  key: string
  /** Always true. */
  has_value: boolean
  /** `workspace` for its own, `global` for one of the organisation. */
  scope: string
  /** When it was created. */
  created_at: string
  /** When its value last changed. */
  updated_at: string
}

/** The secret is stored. */
export interface WorkspaceSecretSaved {
  /** Says that it is stored. */
  status: 'saved'
  /** The secret's name. */
  key: string
}

/** A person has to approve before anything happens. */
export interface PendingApproval {
  /** Says that nothing has happened yet. */
  status: 'pending_approval'
  /** The request that a person has to approve. */
  approval_id: string
  /** What is to be approved. */
  action: string
  /** Why an approval is needed. */
  reason?: string
}

/** The secret is gone. */
export interface WorkspaceSecretDeleted {
  /** Says that it is gone. */
  status: 'deleted'
  /** The secret's name. */
  key: string
}

/** The secret is stored. */
export interface OrgSecretSaved {
  /** Says that it is stored. */
  status: 'saved'
  /** The secret's name. */
  key: string
  /** Says that all workspaces inherit it. */
  scope: 'global'
}

/** The secret is gone. */
export interface OrgSecretDeleted {
  /** Says that it is gone. */
  status: 'deleted'
  /** The secret's name. */
  key: string
  /** Says that all workspaces inherited it. */
  scope: 'global'
}

/** Live Org API Keys. */
export interface OrgTokenList {
  /** The keys, newest first, 500 at most. */
  tokens: OrgToken[]
  /** How many are listed. */
  count: number
}

/** An Org API Key, without the key itself. Keys of this object that have nothing to say are missing. */
export interface OrgToken {
  /** The id to revoke it by. */
  id: string
  /** Its first eight characters. */
  prefix: string
  /** What it was named. */
  name?: string
  /** The organisation's root workspace that it belongs to. */
  org_id?: string
  /** Who minted it. */
  created_by?: string
  /** When it was minted. */
  created_at: string
  /** When it was last used. Missing when it never was. */
  last_used_at?: string
  /** When it ends. Missing when it does not. */
  expires_at?: string
}

/** A new key. It is shown only this once. */
export interface OrgTokenMinted {
  /** The id to revoke it by. */
  id: string
  /** Its first eight characters. */
  prefix: string
  /** What it was named. */
  name?: string
  /** The key itself. */
  auth_token: string
  /** A reminder to store it. */
  warning: string
  /** When it ends. Missing when it does not. */
  expires_at?: string
}

/** A key that no longer works. */
export interface OrgTokenRevoked {
  /** The key's id. */
  revoked: string
}

/** Live tokens of a workspace. */
export interface WorkspaceTokenList {
  /** The tokens of this page, newest first. */
  tokens: WorkspaceToken[]
  /** How many this page has. It is not a total. */
  count: number
}

/** A token that opens one workspace, without the token itself. */
export interface WorkspaceToken {
  /** The id to revoke it by. */
  id: string
  /** Its first eight characters. */
  prefix: string
  /** When it was created. */
  created_at: string
  /** When it was last used. Null when it never was. */
  last_used_at: string | null
}

/** A new token. It is shown only this once. */
export interface WorkspaceTokenCreated {
  /** The token itself. */
  auth_token: string
  /** The workspace that it opens. */
  workspace_id: string
  /** A reminder to store it. */
  message: string
}

/** A token that no longer works. */
export interface WorkspaceTokenRevoked {
  /** Says that it no longer works. */
  status: 'revoked'
}

/** Requests that wait for a person, newest first, 50 at most. */
export type PendingApprovalList = WaitingApproval[]

/** A request that waits for a person. */
export interface WaitingApproval {
  /** The id to decide it by. */
  id: string
  /** The workspace that asks. */
  workspace_id: string
  /** That workspace's name. */
  workspace_name: string
  /** What is to be approved, in the words of whoever asks. The tenant itself writes the examples. */
  action: string
  /** Why. */
  reason: string | null
  /** Says that it waits. */
  status: 'pending'
  /** When it was asked. */
  created_at: string
}

/** What a workspace asked to be approved, newest first, 50 at most. */
export type ApprovalList = Approval[]

/** A request for an approval, and what became of it. */
export interface Approval {
  /** The request's id. */
  id: string
  /** The task that it belongs to. Empty when none was named. */
  task_id: string | null
  /** What is to be approved. */
  action: string
  /** Why. */
  reason: string | null
  /** `pending` while it waits, then `approved`, `denied` or `withdrawn`. `escalated` is reserved. More may come. */
  status: string
  /** Who decided. Null while it waits. */
  decided_by: string | null
  /** When it was decided. Null while it waits. */
  decided_at: string | null
  /** When it was asked. */
  created_at: string
}

/** A request that waits. */
export interface ApprovalCreated {
  /** The request's id. */
  approval_id: string
  /** Says that it waits. */
  status: 'pending'
}

/** A request that is decided. */
export interface ApprovalDecided {
  /** The decision. */
  status: string
  /** The request's id. */
  approval_id: string
}

/** A request that was taken back. */
export interface ApprovalWithdrawn {
  /** Says that it was taken back. */
  status: 'withdrawn'
  /** The request's id. */
  approval_id: string
}

/** Standing instructions. */
export type InstructionList = Instruction[]

/** A standing instruction, for all workspaces or for one. */
export interface Instruction {
  /** The instruction's id. */
  id: string
  /** `global` for all workspaces, `workspace` for one. Stored data may also say `team`. */
  scope: string
  /** The workspace that it is for. Null when none was given. */
  scope_target: string | null
  /** Its heading. */
  title: string
  /** What agents are told. */
  content: string
  /** The highest comes first. */
  priority: number
  /** Whether agents get it. */
  enabled: boolean
  /** When it was created. */
  created_at: string
  /** When it last changed. */
  updated_at: string
}

/** A new instruction. */
export interface InstructionCreated {
  /** The instruction's id. */
  id: string
}

/** The instruction is changed. */
export interface InstructionUpdated {
  /** Says that it is changed. */
  status: 'updated'
}

/** The instruction is gone. */
export interface InstructionDeleted {
  /** Says that it is gone. */
  status: 'deleted'
}

/** What a workspace's agent is told. */
export interface ResolvedInstructions {
  /** The workspace. */
  workspace_id: string
  /** The text in Markdown. Empty when there are none. */
  instructions: string
}

/** Templates of whole teams. */
export type OrgTemplateList = OrgTemplateSummary[]

/** A template of a whole team. */
export interface OrgTemplateSummary {
  /** Its directory, which an import names. */
  dir: string
  /** Its name. Can be empty. */
  name: string
  /** What it is for. Can be empty. */
  description: string
  /** How many workspaces it has, at all levels. */
  workspaces: number
  /** The secrets that it and its workspaces need. */
  required_env: EnvRequirement[]
  /** The secrets that it and its workspaces can do more with. */
  recommended_env: EnvRequirement[]
}

/** A secret that has to be there, by its name; or a group of which one has to be there. */
export type EnvRequirement = string | {
  /** The names, of which one is enough. */
  any_of: string[]
}

/** A team given along, instead of one of the tenant's templates. */
export interface OrgTemplate {
  /** The team's name. */
  name: string
  /** What the team is for. */
  description?: string
  /** What the workspaces of the team have unless they say otherwise. */
  defaults?: OrgDefaults
  /**
   * The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`,
   * `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind.
   */
  workspaces?: OrgWorkspace[]
  /** What the whole organisation remembers. Kept by the first workspace that is created. */
  global_memories?: OrgMemory[]
  /** The secrets of the organisation that have to be set before anything is created. */
  required_env?: EnvRequirement[]
  /** The secrets that the team can do more with. */
  recommended_env?: EnvRequirement[]
}

/** What the workspaces of the team have unless they say otherwise. */
export interface OrgDefaults {
  /** The agent software. */
  runtime?: string
  /** How much a workspace may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier?: number
  /** The model. */
  model?: string
  /** Plugins that every workspace gets. */
  plugins?: string[]
  /** What an agent is told first. */
  initial_prompt?: string
  /** A file of the template with that prompt. Works with `dir` only. */
  initial_prompt_file?: string
  /** What an agent is told when it has nothing to do. */
  idle_prompt?: string
  /** A file of the template with that prompt. Works with `dir` only. */
  idle_prompt_file?: string
  /** How long an agent is left idle before it is told so. */
  idle_interval_seconds?: number
  /** Which workspaces get which kinds of task. */
  category_routing?: Record<string, string[]>
  /** What every workspace remembers from the start. */
  initial_memories?: OrgMemory[]
}

/** Something to remember. */
export interface OrgMemory {
  /** What to remember. */
  content?: string
  /** Who sees it. */
  scope?: string
}

/** A workspace of the team, with the workspaces below it. */
export interface OrgWorkspace {
  /** Its name. With its parent it tells whether the workspace is there already. */
  name?: string
  /** What it is there for. */
  role?: string
  /** The agent software. claude-code when neither it nor the defaults say. */
  runtime?: string
  /** A template for its files. */
  template?: string
  /** A directory of the template with its files. */
  files_dir?: string
  /** What the agent is told at all times. */
  system_prompt?: string
  /** The model it uses. Needed here or in the defaults, unless the workspace is external. */
  model?: string
  /** Where the agent listens, for an external workspace. */
  url?: string
  /**
   * How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. 2 when neither it nor the defaults
   * say.
   */
  tier?: number
  /** A directory of the host to work in; an absolute path. `${VAR}` is filled in. */
  workspace_dir?: string
  /** What it may do in `workspace_dir`. */
  workspace_access?: 'none' | 'read_only' | 'read_write'
  /** Plugins besides those of the defaults. A name with `!` or `-` before it leaves one of those out. */
  plugins?: string[]
  /** What the agent is told first. */
  initial_prompt?: string
  /** A file of the template with that prompt. Works with `dir` only. */
  initial_prompt_file?: string
  /** What the agent is told when it has nothing to do. */
  idle_prompt?: string
  /** A file of the template with that prompt. Works with `dir` only. */
  idle_prompt_file?: string
  /** How long it is left idle before it is told so; 600 when there is an idle prompt. */
  idle_interval_seconds?: number
  /** Which workspaces get which kinds of task. */
  category_routing?: Record<string, string[]>
  /** What it remembers from the start. */
  initial_memories?: OrgMemory[]
  /** How many tasks it works on at a time; 1 when left out. */
  max_concurrent_tasks?: number
  /** Prompts that it is given by the clock. */
  schedules?: OrgSchedule[]
  /** Conversations that it takes part in. */
  channels?: OrgChannel[]
  /** Whether you run the agent yourself, at `url`. The platform does when left out. */
  external?: boolean
  /** Where it is drawn. Counts at the top level only. */
  canvas?: {
    /** How far to the right. */
    x?: number
    /** How far down. */
    y?: number
  }
  /** The secrets that it needs before anything is created. */
  required_env?: EnvRequirement[]
  /** The secrets that it can do more with. */
  recommended_env?: EnvRequirement[]
  /** False leaves out this workspace and all below it. */
  spawning?: boolean
  /** The workspaces below it. */
  children?: OrgWorkspace[]
}

/** A prompt that the workspace is given by the clock. An entry that is not valid is passed over. */
export interface OrgSchedule {
  /** Its name. */
  name?: string
  /** When, as a cron expression with five fields. */
  cron_expr?: string
  /** The time zone of that. */
  timezone?: string
  /** What the agent is told. */
  prompt?: string
  /** A file of the template with the prompt. Works with `dir` only. */
  prompt_file?: string
  /** Whether it runs. It does when left out. */
  enabled?: boolean | null
}

/** A conversation to connect the workspace to. */
export interface OrgChannel {
  /** Where the channel is. */
  type?: string
  /**
   * Its settings; their names depend on the type. Write a secret as `${NAME}`, after a secret of the organisation,
   * never the value.
   */
  config?: Record<string, string>
  /** Who may write to the workspace there. Everybody when empty. */
  allowed_users?: string[]
  /** Whether it is connected. It is when left out. */
  enabled?: boolean | null
}

/** A team that has been created. */
export interface OrgImported {
  /** The template's name. */
  org: string
  /** Its workspaces, each before the ones below it. */
  workspaces: ImportedWorkspace[]
  /** How many they are. */
  count: number
  /** Only there in the mode `reconcile`. */
  mode?: 'reconcile'
  /** How many workspaces were removed. Only there in the mode `reconcile`. */
  reconcile_removed_count?: number
  /** What went wrong with the removal. Only there in the mode `reconcile`, and when something did. */
  reconcile_errors?: string[]
}

/** A workspace of the team. */
export interface ImportedWorkspace {
  /** The workspace's id. */
  id: string
  /** Its name. */
  name: string
  /** How much it may do. */
  tier: number
  /** True when it was there already and was left as it is. */
  skipped?: boolean
  /** The kinds of the conversations that it was connected to. Missing when there are none. */
  channels?: string[]
  /** The conversations that it was not connected to, and why. Missing when there are none. */
  channels_skipped?: SkippedChannel[]
}

/** A conversation that the workspace was not connected to. */
export interface SkippedChannel {
  /** The workspace's name. */
  workspace: string
  /** Where the channel is. */
  type: string
  /** Why it was passed over. */
  reason: string
}

/** A team of which not all workspaces could be created. */
export interface OrgImportedPartly {
  /** The template's name. */
  org: string
  /** The workspaces that are there, each before the ones below it. They stay. */
  workspaces: ImportedWorkspace[]
  /** How many they are. */
  count: number
  /** Why the next one could not be created. */
  error: string
  /** Only there in the mode `reconcile`. */
  mode?: 'reconcile'
  /** How many workspaces were removed. Only there in the mode `reconcile`. */
  reconcile_removed_count?: number
  /** What went wrong with the removal. Only there in the mode `reconcile`, and when something did. */
  reconcile_errors?: string[]
}

/** Templates of workspaces. */
export type TemplateList = Template[]

/** What a workspace can be made from. Optional keys are missing when they have nothing to say. */
export interface Template {
  /** Its id, which a new workspace names in `template`. */
  id: string
  /** Its name. Can be empty. */
  name: string
  /** What it is for. Can be empty. */
  description: string
  /** The agent software it is made for. Can be empty. */
  runtime: string
  /** The model it uses unless another is chosen. Can be empty. */
  model: string
  /** How much its workspaces may do; 0 when it does not say. */
  tier: number
  /** The models to choose from. */
  models?: TemplateModel[]
  /** The secrets that it needs. */
  required_env?: string[]
  /** The secrets that it can do more with. */
  recommended_env?: string[]
  /** The skills that it brings. Null when it names none. */
  skills: string[] | null
  /** How many skills it brings. */
  skill_count: number
  /** How long its workspaces may take to come online. */
  provision_timeout_seconds?: number
  /** The model providers that it works with. */
  providers?: string[]
  /** The model providers that it brings. */
  provider_registry?: TemplateProvider[]
  /** Whether its models come from the platform's own list. */
  registry_backed?: boolean
  /** The providers on the platform's list. */
  registry_providers?: RegisteredProvider[]
  /** The models on the platform's list. The keys are not fixed. */
  registry_models?: Record<string, unknown>[]
  /** Whether the web UI offers it. */
  displayable?: boolean
}

/** A model that a template can be used with. */
export interface TemplateModel {
  /** The model's id. */
  id: string
  /** Its name for people. */
  name?: string
  /** The secrets that it needs. */
  required_env?: string[]
  /** Who serves it. */
  provider?: string
  /** Who pays for it. */
  billing_mode?: string
}

/** A model provider that a template brings. Other keys may appear. */
export interface TemplateProvider {
  /** The provider's name. */
  name: string
  /** How it is signed in to. */
  auth_mode?: string
  /** What the ids of its models begin with. */
  model_prefixes?: string[]
  /** Other names of its models. */
  model_aliases?: unknown
  /** Where it answers. */
  base_url?: string
  /** The secrets that it is signed in to with. */
  auth_env?: unknown
  [key: string]: unknown
}

/** A model provider that the platform knows. Other keys may appear. */
export interface RegisteredProvider {
  /** The provider's name. */
  name: string
  /** Its name for people. */
  display_name?: string
  /** The secrets that it is signed in to with. */
  auth_env?: unknown
  /** Who pays for it. */
  billing_mode?: string
  /** Whether it is on its way out. */
  deprecated?: boolean
  [key: string]: unknown
}

/** A template that has been stored. */
export interface TemplateImported {
  /** Says that it is stored. */
  status: 'imported'
  /** Its id, which a new workspace names in `template`. */
  id: string
  /** The name as it was sent. */
  name: string
}

/** A workspace and those below it, as one document. */
export interface Bundle {
  /** The version of the format. */
  schema: string
  /** The id of the workspace that it was exported from. */
  id: string
  /** The workspace's name. */
  name: string
  /** What the workspace is there for. */
  description: string
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier: number
  /** Always empty in an export, and not used by an import. */
  model: string
  /** What the agent is told at all times. */
  system_prompt: string
  /** What the agent has learnt. */
  skills: BundleSkill[]
  /** Always empty in an export, and not used by an import. */
  tools: BundleTool[]
  /** Files by name. Only `config.yaml` is exported and used. */
  prompts: Record<string, string>
  /** The workspaces below it, each as a bundle. */
  sub_workspaces: Bundle[]
  /** What the agent says about itself. Null when it has said nothing; not used by an import. */
  agent_card: unknown
  /** Always empty in an export, and not used by an import. */
  author: string
  /** The bundle's own version, not used by an import. */
  version: string
}

/** A skill of an agent. */
export interface BundleSkill {
  /** Its id. */
  id?: string
  /** Its name. */
  name?: string
  /** What it is for. */
  description?: string
  /** Its files, by path. */
  files?: Record<string, string>
}

/** A tool of an agent. */
export interface BundleTool {
  /** Its id. */
  id?: string
  /** Its settings. */
  config?: Record<string, unknown>
}

/** A bundle inside another. */
export interface BundlePart {
  /** The version of the format. */
  schema?: string
  /** The id of the workspace that it was exported from. */
  id?: string
  /** The workspace's name. */
  name?: string
  /** What the workspace is there for. */
  description?: string
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier?: number
  /** Always empty in an export, and not used by an import. */
  model?: string
  /** What the agent is told at all times. */
  system_prompt?: string
  /** What the agent has learnt. */
  skills?: BundleSkill[]
  /** Always empty in an export, and not used by an import. */
  tools?: BundleTool[]
  /** Files by name. Only `config.yaml` is exported and used. */
  prompts?: Record<string, string>
  /** The workspaces below it, each as a bundle. */
  sub_workspaces?: BundlePart[]
  /** What the agent says about itself. Null when it has said nothing; not used by an import. */
  agent_card?: unknown
  /** Always empty in an export, and not used by an import. */
  author?: string
  /** The bundle's own version, not used by an import. */
  version?: string
}

/** What became of a bundle. */
export interface BundleImported {
  /** The id of the new workspace. It is there even when creating it failed. */
  workspace_id: string
  /** Its name. */
  name: string
  /** Whether it was created. */
  status: 'provisioning' | 'failed' | (string & {})
  /** Why it was not, in the words of the database. */
  error?: string
  /** What became of the bundles inside it. Missing when there were none. */
  children?: BundleImported[]
}

/** Plugins. */
export type PluginList = Plugin[]

/** A plugin, as its own manifest describes it. */
export interface Plugin {
  /** Its name, which installs and uninstalls it. */
  name: string
  /** Its version; empty when it says none. */
  version: string
  /** What it does; empty when it does not say. */
  description: string
  /** Who made it; empty when it does not say. */
  author: string
  /** What it is about. Null when it does not say. */
  tags: string[] | null
  /** The skills that it brings. Null when it names none. */
  skills: string[] | null
  /** The runtimes that it works on. Null when it names none, which counts as all. */
  runtimes: string[] | null
}

/** Where plugins may come from. */
export interface PluginSources {
  /** What may stand before `://` in the source of a plugin. */
  schemes: string[]
}

/** The plugins of a workspace. */
export type WorkspacePluginList = WorkspacePlugin[]

/** A plugin that is installed on a workspace. */
export interface WorkspacePlugin {
  /** Its name, which uninstalls it. */
  name: string
  /** Its version; empty when it says none. */
  version: string
  /** What it does; empty when it does not say. */
  description: string
  /** Who made it; empty when it does not say. */
  author: string
  /** What it is about. Null when it does not say. */
  tags: string[] | null
  /** The skills that it brings. Null when it names none. */
  skills: string[] | null
  /** The runtimes that it works on. Null when it names none, which counts as all. */
  runtimes: string[] | null
  /** Whether it works on the workspace's runtime. */
  supported_on_runtime?: boolean
}

/** A plugin that has been installed. */
export interface PluginInstalled {
  /** Says that it is there. */
  status: 'installed'
  /** Its name, which uninstalls it. */
  plugin: string
  /** Where it came from, with the scheme. */
  source: string
}

/** Which plugins of a workspace would work on another runtime. */
export interface PluginCompatibility {
  /** The runtime that was asked about. */
  target_runtime: string
  /** The plugins that would work. */
  compatible: Plugin[]
  /** The plugins that would not. */
  incompatible: Plugin[]
  /** Whether all would work. */
  all_compatible: boolean
}

/** A plugin that is not installed any more. */
export interface PluginUninstalled {
  /** Says that it is gone. */
  status: 'uninstalled'
  /** Its name. */
  plugin: string
}

/** Which plugins may be installed. */
export interface PluginAllowlist {
  /** The root workspace that the list belongs to. */
  org_id: string
  /** The plugins that are allowed, sorted by name. */
  plugins: AllowedPlugin[]
  /** Whether every plugin is allowed, which is so when the list is empty. */
  allow_all: boolean
}

/** A plugin that may be installed. */
export interface AllowedPlugin {
  /** Its name. */
  plugin_name: string
  /** Who allowed it. */
  enabled_by: string
  /** When it was allowed. */
  enabled_at: string
}

/** The allow-list as it was sent. */
export interface PluginAllowlistChanged {
  /** The root workspace that the list belongs to. */
  org_id: string
  /** The names that were sent, as they were sent. Null when none were. */
  plugins: string[] | null
  /** Whether every plugin is allowed now. */
  allow_all: boolean
}

/** The schedules of a workspace, oldest first. */
export type ScheduleList = Schedule[]

/** A prompt that a workspace is given by the clock. */
export interface Schedule {
  /** The schedule's id. */
  id: string
  /** Its workspace. */
  workspace_id: string
  /** What people call it; can be empty. */
  name: string
  /** When it runs: minute, hour, day of the month, month, weekday. */
  cron_expr: string
  /** The IANA time zone. The times are meant in it. */
  timezone: string
  /** What the workspace is told. */
  prompt: string
  /** Whether it runs. */
  enabled: boolean
  /** When it ran last. */
  last_run_at: string | null
  /** When it runs next. */
  next_run_at: string | null
  /** How often it ran. */
  run_count: number
  /**
   * How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale;
   * newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent
   * left the task.
   */
  last_status: string
  /** What went wrong in the last run, empty when nothing did. */
  last_error: string
  /** Made by a call, or by the template that the organisation was made from. */
  source?: 'runtime' | 'template' | (string & {})
  /** When it was created. */
  created_at: string
  /** When it last changed. */
  updated_at: string
}

/** A new schedule. */
export interface ScheduleCreated {
  /** The schedule's id. */
  id: string
  /** Says that it exists. */
  status: 'created'
  /** When it runs first. */
  next_run_at: string
}

/** The schedule is gone. */
export interface ScheduleDeleted {
  /** Says that it is gone. */
  status: 'deleted'
}

/** The schedule is changed. */
export interface ScheduleUpdated {
  /** Says that it is changed. */
  status: 'updated'
}

/** The prompt of a schedule. Nothing was run. */
export interface ScheduleFired {
  /** Always the same. It does not mean that anything runs. */
  status: 'fired'
  /** The workspace to send the prompt to. */
  workspace_id: string
  /** What to send. */
  prompt: string
}

/** The last runs of a schedule, newest first. */
export type ScheduleRunList = ScheduleRun[]

/** One run of a schedule. */
export interface ScheduleRun {
  /** When it ran. */
  timestamp: string
  /** How long it took. The scheduler of this version leaves it null. */
  duration_ms: number | null
  /** How it ended, in the words of `last_status`. */
  status: string | null
  /** What went wrong, empty when nothing did. */
  error_detail: string
  /** What was run, or why it was not. */
  request: ScheduleRunRequest
}

/** What was run, or why it was not. */
export interface ScheduleRunRequest {
  /** The schedule. */
  schedule_id: string
  /** Its name then. */
  schedule_name: string
  /** Its times then. */
  cron_expr: string
  /** The first 200 characters of the prompt. Missing when the run was skipped. */
  prompt?: string
  /** Only there when the workspace was busy and the run was skipped. */
  skipped?: true
  /** How many tasks kept the workspace busy. */
  active_tasks?: number
}

/** The schedules of a workspace without prompts. */
export type ScheduleHealthList = ScheduleHealth[]

/** How a schedule is doing. */
export interface ScheduleHealth {
  /** The schedule's id. */
  id: string
  /** What people call it; can be empty. */
  name: string
  /** Whether it runs. */
  enabled: boolean
  /** When it ran last. */
  last_run_at: string | null
  /** When it runs next. */
  next_run_at: string | null
  /** How often it ran. */
  run_count: number
  /**
   * How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale;
   * newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent
   * left the task.
   */
  last_status: string
  /** What went wrong in the last run, empty when nothing did. */
  last_error: string
}

/** All schedules, by the names of workspace and schedule. */
export type OrgScheduleHealthList = OrgScheduleHealth[]

/** How a schedule is doing, as the organisation sees it. */
export interface OrgScheduleHealth {
  /** The workspace. */
  workspace_id: string
  /** The schedule. */
  schedule_id: string
  /** The name of the workspace. */
  workspace_name: string
  /** The name of the schedule. */
  schedule_name: string
  /** When it runs: minute, hour, day of the month, month, weekday. */
  cron_expr: string
  /** When it ran last. */
  last_run_at: string | null
  /** When it should run next. */
  expected_next_run: string | null
  /** Whether it ran when it should have. `stale` means that the last run is longer ago than the threshold. */
  status: 'ok' | 'stale' | 'never_run' | (string & {})
  /** How long ago the last run may be; 0 when the stored times cannot be read. */
  stale_threshold_seconds: number
}

/** Schedules without a living workspace. */
export type OrphanScheduleList = OrphanSchedule[]

/** A schedule whose workspace is gone. */
export interface OrphanSchedule {
  /** The workspace that it was made for. */
  workspace_id: string
  /** Whether that workspace was removed or is not there at all. */
  workspace_status: 'removed' | 'missing' | (string & {})
  /** The schedule. */
  schedule_id: string
  /** Its name. */
  schedule_name: string
  /** Made by a call, or by the template that the organisation was made from. */
  source: 'runtime' | 'template' | (string & {})
  /** Whether it is still switched on. */
  enabled: boolean
  /** When it runs: minute, hour, day of the month, month, weekday. */
  cron_expr: string
}

/** What was done with the orphans. */
export interface OrphanSchedulesReaped {
  /** How many were given to the successor of their workspace. */
  repointed: number
  /** How many were switched off. */
  disabled: number
}

/** The types of channels, by display name. */
export type ChannelAdapterList = ChannelAdapter[]

/** A type of channel. */
export interface ChannelAdapter {
  /** What `channel_type` takes. */
  type: string
  /** What people call it. */
  display_name: string
  /** What `config` takes. */
  config_schema: ChannelAdapterField[]
}

/** A key of `config`. */
export interface ChannelAdapterField {
  /** Its name. */
  key: string
  /** What people call it. */
  label: string
  /** What kind of field a form shows. */
  type: 'text' | 'password' | 'textarea' | (string & {})
  /** Whether the type needs it. */
  required: boolean
  /** Whether it is a secret. */
  sensitive: boolean
  /** What a value looks like. */
  placeholder?: string
  /** Where to find it. */
  help?: string
}

/** The channels of a workspace, oldest first. */
export type ChannelList = Channel[]

/** A conversation with a workspace. */
export interface Channel {
  /** The channel's id. */
  id: string
  /** Its workspace. */
  workspace_id: string
  /** Where the channel is. */
  channel_type: string
  /** How it is reached. */
  config: ChannelSettings | null
  /** Whether it is used. */
  enabled: boolean
  /** Who may talk to the workspace there, by the vendor's ids; null when that was never said. */
  allowed_users: string[] | null
  /** How many messages were sent. */
  message_count: number
  /** When it was created. */
  created_at: string
  /** When it last changed. */
  updated_at: string
  /** When the last message was sent. Missing before the first. */
  last_message_at?: string
}

/** How a channel is reached. There can be more keys. */
export interface ChannelSettings {
  /** Token of the bot, only its first and last four characters; a short one is `***`. */
  bot_token?: string
  /** Where messages go, several separated by commas. */
  chat_id?: string
  /** Slack: the channel that the bot is in. */
  channel_id?: string
  /** Address that messages are posted to. Whoever has it can post. */
  webhook_url?: string
  /** Telegram: what Telegram signs its calls with. */
  webhook_secret?: string
  /** Lark: the token that its calls carry. */
  verify_token?: string
  /** Slack: the name that messages appear under. */
  username?: string
  /** Slack: the emoji that messages appear with. */
  icon_emoji?: string
  /** Discord: the key that its calls are checked with. */
  public_key?: string
  /** Discord: the same under its other name. */
  app_public_key?: string
}

/** How to reach the conversation. More keys are stored as they are. */
export interface ChannelConfig {
  /** Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`. */
  bot_token?: string
  /**
   * Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be
   * sent.
   */
  chat_id?: string
  /** Slack: the channel that the bot is in. */
  channel_id?: string
  /**
   * Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such
   * as https://hooks.slack.com/.
   */
  webhook_url?: string
  /** Telegram: what Telegram signs its calls with. */
  webhook_secret?: string
  /** Lark: the token that its calls carry. */
  verify_token?: string
  /** Slack: the name that messages appear under. */
  username?: string
  /** Slack: the emoji that messages appear with. */
  icon_emoji?: string
  /** Discord: the key that its calls are checked with. */
  public_key?: string
  /** Discord: the same under its other name. */
  app_public_key?: string
}

/** A new channel. */
export interface ChannelCreated {
  /** The channel's id. */
  id: string
  /** Where the channel is. */
  channel_type: string
  /** Whether it is used. */
  enabled: boolean
}

/** The channel is gone. */
export interface ChannelDeleted {
  /** Says that it is gone. */
  status: 'deleted'
}

/** The channel is changed. */
export interface ChannelUpdated {
  /** Says that it is changed. */
  status: 'updated'
}

/** The message was handed to the vendor. */
export interface ChannelMessageSent {
  /** Says that it was tried, not that it arrived. */
  status: 'sent'
}

/** The test message was handed to the vendor. */
export interface ChannelTested {
  /** Says that it was tried. */
  status: 'ok'
  /** The same for people. */
  message: string
}

/** A bot and the chats that it is in. */
export interface ChannelDiscovery {
  /** The name of the bot. */
  bot_username: string
  /** The chats that wrote to it lately; null when there are none. */
  chats: ChannelChat[] | null
  /** Whether the bot sees all messages of its groups, or only those that name it. */
  can_read_all_group_messages: boolean
  /** What the bot will not see, empty when it sees everything. */
  privacy_warning: string
  /** What to do next. */
  hint: string
}

/** A chat that a bot is in. */
export interface ChannelChat {
  /** What `chat_id` of a new channel takes. */
  chat_id: string
  /** The name of the chat. */
  name: string
  /** What kind of chat it is. */
  type: string
}

/** What the method takes. For `message/send` it is the message. */
export interface MessageParams {
  /** A message: `role` and `parts`, as in {"role": "user", "parts": [{"kind": "text", "text": "Hello"}]}. */
  message?: Message
  [key: string]: unknown
}

/** A message: `role` and `parts`, as in {"role": "user", "parts": [{"kind": "text", "text": "Hello"}]}. */
export interface Message {
  /** Who speaks, `user` for whoever writes to the agent. */
  role?: string
  /** What is said. A part with text is {"kind": "text", "text": "Hello"}. */
  parts?: MessagePart[]
  /**
   * An id of the sender's choice. A busy agent's queue takes each id only once. The tenant makes one when it is
   * missing.
   */
  messageId?: string
  /** Anything that the agent should know besides. */
  metadata?: Record<string, unknown>
  [key: string]: unknown
}

/** A piece of a message. Other fields are passed on to the agent. */
export interface MessagePart {
  /** What it is, `text` for text. Some agents call this field `type`. */
  kind?: string
  /** The text. */
  text?: string
  [key: string]: unknown
}

/** The agent's answer, or word that it comes later. */
export type MessageAnswer = MessageReply | MessageQueued | MessageReplyEmpty

/** What the agent answered, in JSON-RPC. It is passed on unseen, so an agent may answer with other fields. */
export interface MessageReply {
  /** The version of JSON-RPC, `2.0`. */
  jsonrpc: string
  /** The id of the call. */
  id?: string | number | null
  /** What the agent says, a message or a task. The text is in `parts`. */
  result?: Record<string, unknown> | unknown[] | string | number | boolean | null
  /** Why the agent's method failed. */
  error?: {
    /** The number of the failure in JSON-RPC. */
    code?: number
    /** What went wrong. */
    message?: string
    [key: string]: unknown
  }
  [key: string]: unknown
}

/** The message was taken, and the answer is not waited for. */
export interface MessageQueued {
  /** Says that the answer comes later. */
  status: 'queued'
  /** `poll` when the workspace fetches it, `push-async` when the agent has it already. */
  delivery_mode: string
  /** The method that was called. */
  method: string
}

/** The agent answered with nothing. */
export interface MessageReplyEmpty {
  /** Says so. */
  error: string
}

/** A message in the queue of a busy agent. */
export interface MessageReceipt {
  /** Says that the message waits. */
  queued: true
  /** The id to look it up by. */
  queue_id: string
  /** How many messages wait, this one included. */
  queue_depth: number
  /** The same, for people. */
  message: string
}

/** A message in the queue of an agent. */
export interface QueuedMessage {
  /** The entry's id. */
  queue_id: string
  /** The workspace that the message is for. */
  workspace_id: string
  /** How far it has got. Other values can come up. */
  status: string
  /** What is higher goes first. */
  priority: number
  /** How often it was handed to the agent. */
  attempts: number
  /** When it was queued. */
  enqueued_at: string
  /** What went wrong the last time. Missing when nothing did. */
  last_error?: string
  /** When the agent got it. Missing before that. */
  dispatched_at?: string
  /** When the agent had answered. Missing before that. */
  completed_at?: string
  /** When it is given up. Missing when it is not. */
  expires_at?: string
  /** What the agent answered. Missing before that. */
  response_body?: Record<string, unknown> | unknown[] | string | number | boolean | null
}

/** A task that was delegated before. */
export interface DelegationHit {
  /** The earlier delegation's id. */
  delegation_id: string
  /** How far that one has got. */
  status: string
  /** The workspace that was asked then. */
  target_id: string
  /** Says that nothing new was started. */
  idempotent_hit: true
}

/** A task that is on its way. */
export interface DelegationAccepted {
  /** The delegation's id, to find it in the list. */
  delegation_id: string
  /** Says that it is on its way. */
  status: 'delegated'
  /** The workspace that is to do it. */
  target_id: string
  /** There when the delegation could not be written down. */
  warning?: string
}

/** Delegations, newest first. */
export type DelegationList = Delegation[]

/** A task that a workspace handed to another one. */
export interface Delegation {
  /** The delegation's id. Entries of the activity log may lack it. */
  delegation_id?: string
  /** The workspace that delegated. Can be empty in an entry of the activity log. */
  source_id: string
  /** The workspace that was asked. Can be empty in an entry of the activity log. */
  target_id: string
  /** The task. Can be empty. */
  summary: string
  /**
   * How far it has got: `pending`, `dispatched`, `queued` (the other agent is busy), `in_progress`, `stuck` (no
   * sign of life), `completed` or `failed`.
   */
  status: string
  /** When it was delegated. */
  created_at: string
  /** When its state last changed. Missing in an entry of the activity log. */
  updated_at?: string
  /** There when the entry comes from the ledger of delegations. */
  _ledger?: true
  /** The first 300 characters or so of the answer. Missing before there is one. */
  response_preview?: string
  /** Why it failed. Missing unless it did. */
  error?: string
  /** The last sign of life. Missing when there was none. */
  last_heartbeat?: string
  /** When it is given up. Missing when it has no end. */
  deadline?: string
  /** The id of the entry, only in an entry of the activity log. */
  id?: string
  /** `delegation`, only in an entry of the activity log. */
  type?: string
}

/** A delegation that was noted. */
export interface DelegationRecorded {
  /** The delegation's id. */
  delegation_id: string
  /** Says that it is noted. */
  status: 'recorded'
}

/** The outcome as it was noted. */
export interface DelegationUpdated {
  /** The outcome. */
  status: string
  /** The delegation's id. */
  delegation_id: string
}

/** Workspaces around one. */
export type PeerList = Peer[]

/** A workspace that another one can work with. */
export interface Peer {
  /** The workspace's id. */
  id: string
  /** Its name. */
  name: string
  /** What it is there for. */
  role: string | null
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier: number
  /** How it is doing. */
  status: string
  /** The agent's address; empty while it has none. */
  url: string
  /** The workspace above it. */
  parent_id: string | null
  /** What the agent says about itself. */
  agent_card: Record<string, unknown> | null
  /** What it is working on. */
  active_tasks: number
}

/** Where a workspace is. */
export interface DiscoveredWorkspace {
  /** The workspace's id. */
  id: string
  /** The agent's address, as other agents see it. */
  url: string
  /** The workspace's name. */
  name: string
}

/** Whether they may talk. */
export interface AccessChecked {
  /** Whether they may. */
  allowed: boolean
}

/** Files and directories. */
export type FileList = FileEntry[]

/** A file or a directory. */
export interface FileEntry {
  /** Where it is, relative to the directory that was listed. */
  path: string
  /** Its size in bytes; 0 for a directory. */
  size: number
  /** Whether it is a directory. */
  dir: boolean
}

/** Files that were written. */
export interface FilesWritten {
  /** Always replaced. Files that were not named are still there all the same. */
  status: 'replaced'
  /** The workspace. */
  workspace: string
  /** How many were written. */
  files: number
  /** How they were written. */
  source: string
}

/** A file with its content. */
export interface FileContent {
  /** Where it is, below the root. */
  path: string
  /** What is in it, as text. */
  content: string
  /** The size of the content in bytes. */
  size: number
}

/** A file that was written. */
export interface FileWritten {
  /** Always saved. */
  status: 'saved'
  /** Where it is, below the root. */
  path: string
}

/** A file that was deleted. */
export interface FileDeleted {
  /** Always deleted. */
  status: 'deleted'
  /** Where it was. */
  path: string
}

/** Memories. */
export type MemoryList = MemorySummary[]

/** A memory in the older, shorter form. */
export interface MemorySummary {
  /** The memory's id. */
  id: string
  /** What is remembered. */
  content: string
  /** Who remembers it. */
  scope: string
  /** When it was stored. */
  created_at: string
}

/** A memory that was stored. */
export interface MemoryCommitted {
  /** The memory's id. */
  id: string
  /** Who remembers it. */
  scope: string
  /** The name it is kept under. */
  namespace: string
}

/** Memories that match. */
export interface MemorySearchResult {
  /** The memories. */
  memories: Memory[]
}

/** Something that is remembered. */
export interface Memory {
  /** The memory's id. */
  id: string
  /** Where it is kept. This decides who can read it. */
  namespace: string
  /** What is remembered. */
  content: string
  /** What kind of memory it is. */
  kind: string
  /** Who stored it. */
  source: string
  /** Whether it is pinned, so that it is not dropped. */
  pin: boolean
  /** When it was stored. */
  created_at: string
  /** When it is dropped. Missing when it stays. */
  expires_at?: string
  /** How well it fits the words. Missing where nothing was measured. */
  score?: number
  /** The workspace that stored it, where that is known. */
  source_workspace_id?: string
}

/** That the memory is gone. */
export interface MemoryDeleted {
  /** Always deleted. */
  status: 'deleted'
}

/** Where a workspace may read and write memories. */
export interface MemoryNamespaces {
  /** Namespaces that it may read. */
  readable: MemoryNamespace[]
  /** Namespaces that it may write to. */
  writable: MemoryNamespace[]
}

/** A place where memories are kept. */
export interface MemoryNamespace {
  /** Its name, for a search. */
  name: string
  /** Whose it is. */
  kind: string
  /** Its name for people. */
  label: string
}

/** Entries, sorted by key. */
export type MemoryEntryList = MemoryEntry[]

/** A key and its value. */
export interface MemoryEntry {
  /** The key. */
  key: string
  /** The value, any JSON. It can be null. */
  value: unknown
  /** Starts at 1 and counts up with every write. */
  version: number
  /** When it expires. Missing when it stays. */
  expires_at?: string
  /** When it was last written. */
  updated_at: string
}

/** An entry that was stored. */
export interface MemoryEntrySaved {
  /** Always ok. */
  status: 'ok'
  /** The key. */
  key: string
  /** The version it has now. */
  version: number
}

/** That there is no such entry. */
export interface MemoryEntryDeleted {
  /** Always deleted, also when there was none. */
  status: 'deleted'
}

/** What a workspace did, newest first; after `since_id` oldest first. */
export type ActivityList = Activity[]

/** Something that a workspace did or that was done to it. */
export interface Activity {
  /** The entry's id. Give it as `since_id` to get what came after it. */
  id: string
  /** The workspace. */
  workspace_id: string
  /** What kind of thing it was. New kinds can come at any time. */
  activity_type: string
  /** The workspace that it came from; null when it came from the web UI. */
  source_id: string | null
  /** The workspace that it went to. */
  target_id: string | null
  /** The protocol method that was called. */
  method: string | null
  /** What happened, in a line. */
  summary: string | null
  /** What went wrong. */
  error_detail: string | null
  /** How long it took, in milliseconds. */
  duration_ms: number | null
  /** How it ended. */
  status: string
  /** When it was recorded. */
  created_at: string
  /** What was sent, any JSON. Missing when it was not kept. */
  request_body?: unknown
  /** What was answered, any JSON. Missing when it was not kept. */
  response_body?: unknown
  /** The tools that were used, any JSON. Missing when it was not kept. */
  tool_trace?: unknown
  /** The name of the workspace at the other end, with `peer_info`. */
  peer_name?: string
  /** What the workspace at the other end is there for, with `peer_info`. */
  peer_role?: string
  /** Where the agent at the other end describes itself, with `peer_info`. */
  agent_card_url?: string
  /** What was attached, with `peer_info`. Any JSON. */
  attachments?: unknown
}

/** That the entry was taken. */
export interface ActivityRecorded {
  /** Always logged. */
  status: 'logged'
}

/** A file that goes with a message. */
export interface NotificationAttachment {
  /** Where it is. */
  uri: string
  /** What it is called. */
  name: string
  /** What kind of file it is. */
  mimeType?: string
  /** Its size in bytes. */
  size?: number
}

/** That the message is on its way. */
export interface UserNotified {
  /** Always sent. */
  status: 'sent'
}

/** A page of the audit trail. */
export interface AuditTrail {
  /** The entries, oldest first. Null when nothing matches. */
  events: AuditEvent[] | null
  /** How many entries match on all pages together. */
  total: number
  /**
   * Whether the entries in this answer follow each other without a gap or a change. Null on later pages and where
   * it cannot be checked.
   */
  chain_valid: boolean | null
}

/** An entry of the audit trail. */
export interface AuditEvent {
  /** The entry's id, any text. */
  id: string
  /** When it happened. */
  timestamp: string
  /** The agent. */
  agent_id: string
  /** The session it belongs to. */
  session_id: string
  /** What the agent did. */
  operation: string
  /** A hash of what went in. */
  input_hash: string | null
  /** A hash of what came out. */
  output_hash: string | null
  /** The model that was called. */
  model_used: string | null
  /** Whether a person looked after it. */
  human_oversight_flag: boolean
  /** Whether it was marked as risky. */
  risk_flag: boolean
  /** The keyed hash of the entry before; null for the first. */
  prev_hmac: string | null
  /** The keyed hash of this entry. */
  hmac: string
  /** The workspace. */
  workspace_id: string
}

/** Finds, newest first. */
export type SessionFindList = SessionFind[]

/** An activity or a memory. Texts that do not apply are empty. */
export interface SessionFind {
  /** Which of the two it is. */
  kind: string
  /** The id of the activity or the memory. */
  id: string
  /** The workspace. */
  workspace_id: string
  /** What sort of activity or memory it is. */
  label: string
  /** What it says. */
  content: string
  /** The protocol method of an activity. */
  method: string
  /** How an activity ended. */
  status: string
  /** When it was recorded. */
  created_at: string
  /** What an activity sent, any JSON. */
  request_body?: unknown
  /** What an activity was answered, any JSON. */
  response_body?: unknown
}

/** A list of traces, or a page of them as the tracing service has it. */
export type Traces = TraceList | TracePage

/** Traces. Empty where no tracing is set up. */
export type TraceList = Record<string, unknown>[]

/** An answer of the tracing service, in its own shape. */
export type TracePage = Record<string, unknown>

/** Events, newest first. */
export type EventList = Event[]

/** Something that changed. */
export interface Event {
  /** The event's id. */
  id: string
  /** What happened. New types can come at any time. */
  event_type: string
  /** The workspace it happened to, if it was one. */
  workspace_id: string | null
  /** More about it, in practice an object. Any JSON, null when there is nothing to say. */
  payload: unknown
  /** When it happened. */
  created_at: string
}

/** That the tenant answers. */
export interface Health {
  /** Always ok; a tenant that is not does not answer. */
  status: 'ok'
}

/** Signs of life of the tenant's background work. */
export interface Liveness {
  /** The subsystems by name, such as scheduler and hibernation-monitor. Empty right after a start. */
  subsystems: Record<string, SubsystemLiveness>
}

/** The last sign of life of a subsystem. */
export interface SubsystemLiveness {
  /** When it was. */
  last_tick_at: string
  /** How many seconds ago that was. */
  seconds_ago: number
}
