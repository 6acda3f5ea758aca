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
  /** Whether it may write to all workspaces at once. */
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
  /** Whether it may write to all workspaces at once. */
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
