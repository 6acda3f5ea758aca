// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../about.ts'
import type { Absence, CallSchemas, Entry, Scopes } from '../tool.ts'
import { entries as orgs } from './orgs.ts'
import { entries as myOrgs } from './my-orgs.ts'
import { entries as tenants } from './tenants.ts'
import { entries as images } from './images.ts'
import { entries as machines } from './machines.ts'
import { entries as migrations } from './migrations.ts'
import { entries as workspaces } from './workspaces.ts'
import { entries as workspaceSettings } from './workspace-settings.ts'
import { entries as agents } from './agents.ts'
import { entries as workspaceSecrets } from './workspace-secrets.ts'
import { entries as orgSecrets } from './org-secrets.ts'
import { entries as orgTokens } from './org-tokens.ts'
import { entries as workspaceTokens } from './workspace-tokens.ts'
import { entries as approvals } from './approvals.ts'
import { entries as instructions } from './instructions.ts'
import { entries as orgTemplates } from './org-templates.ts'
import { entries as templates } from './templates.ts'
import { entries as bundles } from './bundles.ts'
import { entries as plugins } from './plugins.ts'
import { entries as schedules } from './schedules.ts'
import { entries as channels } from './channels.ts'
import { entries as messages } from './messages.ts'
import { entries as delegations } from './delegations.ts'
import { entries as discovery } from './discovery.ts'
import { entries as files } from './files.ts'
import { entries as memories } from './memories.ts'
import { entries as memoryEntries } from './memory-entries.ts'
import { entries as activity } from './activity.ts'
import { entries as events } from './events.ts'
import { entries as platform } from './platform.ts'

export const entries: readonly Entry[] = [...orgs, ...myOrgs, ...tenants, ...images, ...machines, ...migrations, ...workspaces, ...workspaceSettings, ...agents, ...workspaceSecrets, ...orgSecrets, ...orgTokens, ...workspaceTokens, ...approvals, ...instructions, ...orgTemplates, ...templates, ...bundles, ...plugins, ...schedules, ...channels, ...messages, ...delegations, ...discovery, ...files, ...memories, ...memoryEntries, ...activity, ...events, ...platform]

export const schemas: Readonly<Record<string, () => Promise<{ readonly schemas: Readonly<Record<string, CallSchemas>> }>>> = {
  "orgs": () => import('./schemas/orgs.ts'),
  "my-orgs": () => import('./schemas/my-orgs.ts'),
  "tenants": () => import('./schemas/tenants.ts'),
  "images": () => import('./schemas/images.ts'),
  "machines": () => import('./schemas/machines.ts'),
  "migrations": () => import('./schemas/migrations.ts'),
  "workspaces": () => import('./schemas/workspaces.ts'),
  "workspace-settings": () => import('./schemas/workspace-settings.ts'),
  "agents": () => import('./schemas/agents.ts'),
  "workspace-secrets": () => import('./schemas/workspace-secrets.ts'),
  "org-secrets": () => import('./schemas/org-secrets.ts'),
  "org-tokens": () => import('./schemas/org-tokens.ts'),
  "workspace-tokens": () => import('./schemas/workspace-tokens.ts'),
  "approvals": () => import('./schemas/approvals.ts'),
  "instructions": () => import('./schemas/instructions.ts'),
  "org-templates": () => import('./schemas/org-templates.ts'),
  "templates": () => import('./schemas/templates.ts'),
  "bundles": () => import('./schemas/bundles.ts'),
  "plugins": () => import('./schemas/plugins.ts'),
  "schedules": () => import('./schemas/schedules.ts'),
  "channels": () => import('./schemas/channels.ts'),
  "messages": () => import('./schemas/messages.ts'),
  "delegations": () => import('./schemas/delegations.ts'),
  "discovery": () => import('./schemas/discovery.ts'),
  "files": () => import('./schemas/files.ts'),
  "memories": () => import('./schemas/memories.ts'),
  "memory-entries": () => import('./schemas/memory-entries.ts'),
  "activity": () => import('./schemas/activity.ts'),
  "events": () => import('./schemas/events.ts'),
  "platform": () => import('./schemas/platform.ts'),
}

export const abouts: Readonly<Record<string, () => Promise<{ readonly abouts: Readonly<Record<string, About>> }>>> = {
  "orgs": () => import('./about/orgs.ts'),
  "my-orgs": () => import('./about/my-orgs.ts'),
  "tenants": () => import('./about/tenants.ts'),
  "images": () => import('./about/images.ts'),
  "machines": () => import('./about/machines.ts'),
  "migrations": () => import('./about/migrations.ts'),
  "workspaces": () => import('./about/workspaces.ts'),
  "workspace-settings": () => import('./about/workspace-settings.ts'),
  "agents": () => import('./about/agents.ts'),
  "workspace-secrets": () => import('./about/workspace-secrets.ts'),
  "org-secrets": () => import('./about/org-secrets.ts'),
  "org-tokens": () => import('./about/org-tokens.ts'),
  "workspace-tokens": () => import('./about/workspace-tokens.ts'),
  "approvals": () => import('./about/approvals.ts'),
  "instructions": () => import('./about/instructions.ts'),
  "org-templates": () => import('./about/org-templates.ts'),
  "templates": () => import('./about/templates.ts'),
  "bundles": () => import('./about/bundles.ts'),
  "plugins": () => import('./about/plugins.ts'),
  "schedules": () => import('./about/schedules.ts'),
  "channels": () => import('./about/channels.ts'),
  "messages": () => import('./about/messages.ts'),
  "delegations": () => import('./about/delegations.ts'),
  "discovery": () => import('./about/discovery.ts'),
  "files": () => import('./about/files.ts'),
  "memories": () => import('./about/memories.ts'),
  "memory-entries": () => import('./about/memory-entries.ts'),
  "activity": () => import('./about/activity.ts'),
  "events": () => import('./about/events.ts'),
  "platform": () => import('./about/platform.ts'),
}

/** The prompts by name, each with the tools that it cannot do without. */
export const promptTools: Readonly<Record<string, readonly string[]>> = {"migrate_workspace_safely":["get_workspace","get_workspace_migration_status","migrate_workspace_provider"],"evacuate_provider":["list_workspaces","get_workspace_migration_status","migrate_workspace_provider","get_workspace"],"rotate_org_key":["list_org_tokens","mint_org_token","revoke_org_token"],"rotate_workspace_secret":["list_workspace_secrets","get_workspace","set_workspace_secret"],"diagnose_workspace":["get_workspace","list_pending_approvals","list_events","list_workspaces","restart_workspace"],"retire_workspace":["get_workspace","list_workspaces","export_bundle","pause_workspace","delete_workspace"]}

/** What is no tool, former names included, and why. */
export const absences: readonly Absence[] = [
  {
    "reason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
    "names": [
      "list_my_orgs",
      "create_my_org",
      "get_org",
      "delete_org",
      "export_org",
      "get_org_provision_status",
      "list_invoices",
      "create_checkout",
      "open_billing_portal"
    ]
  },
  {
    "reason": "An approval is the word of a person, so an agent must not be able to give it.",
    "names": [
      "decide_approval"
    ]
  }
]

/** What the server can be held to. */
export const scopes: Scopes = {
  "org": {
    "schemas": [
      {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      },
      {
        "type": "string"
      }
    ],
    "host": {
      "url": "https://{slug}.moleculesai.app",
      "variable": "slug",
      "env": [
        "MOLECULE_ORG_SLUG",
        "MOLECULE_ORG"
      ],
      "urlEnv": [
        "MOLECULE_API_URL",
        "MOLECULE_URL",
        "PLATFORM_URL",
        "MOLECULE_PLATFORM_URL"
      ]
    }
  },
  "workspace": {
    "schemas": [
      {
        "type": "string",
        "format": "uuid"
      },
      {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      },
      {
        "type": "string"
      },
      {
        "type": "string",
        "minLength": 1
      }
    ]
  }
}

/** What can be managed, for the instructions to the model. */
export const subject = "Everything needed to run Molecule AI from a program: create and look after workspaces, keep their secrets, hand out organisation tokens and move a workspace from one cloud to another."

/** The environment variables whose values must appear nowhere. */
export const secretVariables: readonly string[] = ["MOLECULE_CP_ADMIN_TOKEN","CP_ADMIN_API_TOKEN","MOLECULE_ORG_API_KEY","MOLECULE_API_KEY","MOLECULE_API_TOKEN","MOLECULE_ORG_TOKEN","ORG_API_KEY","MOLECULE_WORKSPACE_TOKEN","MOLECULE_ADMIN_TOKEN","ADMIN_TOKEN","MOLECULE_SESSION","MOLECULE_CP_SHARED_SECRET","PROVISION_SHARED_SECRET","MOLECULE_TENANT_ADMIN_TOKEN"]

/** The environment variables that say where the services are. */
export const addressVariables: readonly string[] = ["MOLECULE_CP_URL","CP_API_URL","MOLECULE_API_URL","MOLECULE_URL","PLATFORM_URL","MOLECULE_PLATFORM_URL","MOLECULE_ORG_SLUG","MOLECULE_ORG"]
