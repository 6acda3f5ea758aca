// Generated from management.yaml by `pnpm generate`. Do not edit.

export const topics: Readonly<Record<string, { description: string }>> = {
  "access": {
    "description": "Check if two workspaces may talk"
  },
  "activity": {
    "description": "What a workspace did. Its activity, audit trail, sessions and traces."
  },
  "agent": {
    "description": "Which agent a workspace is assigned."
  },
  "agent:queue": {
    "description": "Show a queued message"
  },
  "approval": {
    "description": "Requests of agents that a person approves or denies."
  },
  "bundle": {
    "description": "A workspace and those below it as one portable document."
  },
  "channel": {
    "description": "Telegram, Slack, Discord and Lark conversations with a workspace."
  },
  "channel:adapter": {
    "description": "List the types of channels"
  },
  "delegation": {
    "description": "Tasks that one workspace hands to another."
  },
  "event": {
    "description": "List events of the organisation"
  },
  "file": {
    "description": "Files on the machine of a workspace."
  },
  "fleet": {
    "description": "Redeploy all tenants"
  },
  "instruction": {
    "description": "Standing instructions that agents get with every task, for all workspaces or for one."
  },
  "machine": {
    "description": "The machine calls with which a tenant has its workspaces' machines built and ended."
  },
  "memory": {
    "description": "What agents remember, by namespace."
  },
  "memory:entry": {
    "description": "A small key-value store for each workspace, with versions and expiry."
  },
  "memory:namespace": {
    "description": "List the memory namespaces of a workspace"
  },
  "org": {
    "description": "Organisations, as the operator of the control plane sees them."
  },
  "org:admin-token": {
    "description": "Show the admin token of an organisation's tenant"
  },
  "org:allowlist": {
    "description": "Plugins of workspaces, where they come from, and which of them an organisation allows."
  },
  "org:schedule": {
    "description": "Show how all schedules are doing"
  },
  "org:secret": {
    "description": "Secrets that every workspace of the organisation inherits."
  },
  "org:template": {
    "description": "List the templates of whole teams"
  },
  "org:token": {
    "description": "Org API Keys, the credentials that manage an organisation's tenant."
  },
  "org:workspace": {
    "description": "Organisations, as the operator of the control plane sees them."
  },
  "org:workspace:billing-mode": {
    "description": "The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion."
  },
  "orphan-tunnel": {
    "description": "Delete tunnels that no tenant uses"
  },
  "platform": {
    "description": "How the tenant itself is doing."
  },
  "plugin": {
    "description": "Plugins of workspaces, where they come from, and which of them an organisation allows."
  },
  "plugin:source": {
    "description": "List where plugins may come from"
  },
  "purge": {
    "description": "List deletions of organisations"
  },
  "runtime-image": {
    "description": "Which machine and runtime images new machines are built from."
  },
  "schedule": {
    "description": "Prompts that a workspace is given by the clock."
  },
  "schedule:orphan": {
    "description": "Prompts that a workspace is given by the clock."
  },
  "session": {
    "description": "Search the sessions of a workspace"
  },
  "template": {
    "description": "What a single workspace can be made from."
  },
  "tenant": {
    "description": "The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion."
  },
  "tenant:boot-event": {
    "description": "List what a tenant reported while booting"
  },
  "tenant:workspace": {
    "description": "Redeploy the workspaces of a tenant"
  },
  "thin-ami": {
    "description": "Which machine and runtime images new machines are built from."
  },
  "trace": {
    "description": "List the traces of a workspace"
  },
  "user": {
    "description": "Notify the user of a workspace"
  },
  "workspace": {
    "description": "Workspaces are the agents of an organisation, each with its own machine, runtime and files."
  },
  "workspace:ability": {
    "description": "Change whom a workspace may write to"
  },
  "workspace:approval": {
    "description": "List a workspace's approvals"
  },
  "workspace:billing-mode": {
    "description": "Budget, model, configuration, template and abilities of a workspace."
  },
  "workspace:budget": {
    "description": "Budget, model, configuration, template and abilities of a workspace."
  },
  "workspace:config": {
    "description": "Budget, model, configuration, template and abilities of a workspace."
  },
  "workspace:env": {
    "description": "Update a workspace's environment variables"
  },
  "workspace:event": {
    "description": "List events of a workspace"
  },
  "workspace:model": {
    "description": "Budget, model, configuration, template and abilities of a workspace."
  },
  "workspace:plugin": {
    "description": "Plugins of workspaces, where they come from, and which of them an organisation allows."
  },
  "workspace:secret": {
    "description": "Secrets of one workspace. Values go in and never come out."
  },
  "workspace:template": {
    "description": "Set the template of a workspace"
  },
  "workspace:token": {
    "description": "Tokens that open one workspace and nothing else."
  }
}
