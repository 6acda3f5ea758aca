// Generated from management.yaml by `pnpm generate`. Do not edit.

/** The groups that the tools of the MCP server are in. */
export const toolsets: readonly string[] = [
  "orgs",
  "my_orgs",
  "tenants",
  "images",
  "machines",
  "migrations",
  "workspaces",
  "workspace_settings",
  "agents",
  "secrets",
  "tokens",
  "workspace_tokens",
  "approvals",
  "instructions",
  "org_templates",
  "templates",
  "bundles",
  "plugins",
  "schedules",
  "channels",
  "messages",
  "delegations",
  "discovery",
  "files",
  "memories",
  "memory_entries",
  "activity",
  "events",
  "platform"
]
