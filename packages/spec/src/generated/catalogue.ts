// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Catalogue } from '../operation.ts'
import { orgs } from './catalogue/orgs.ts'
import { myOrgs } from './catalogue/my-orgs.ts'
import { billing } from './catalogue/billing.ts'
import { tenants } from './catalogue/tenants.ts'
import { images } from './catalogue/images.ts'
import { machines } from './catalogue/machines.ts'
import { migrations } from './catalogue/migrations.ts'
import { workspaces } from './catalogue/workspaces.ts'
import { workspaceSettings } from './catalogue/workspace-settings.ts'
import { agents } from './catalogue/agents.ts'
import { workspaceSecrets } from './catalogue/workspace-secrets.ts'
import { orgSecrets } from './catalogue/org-secrets.ts'
import { orgTokens } from './catalogue/org-tokens.ts'
import { workspaceTokens } from './catalogue/workspace-tokens.ts'
import { approvals } from './catalogue/approvals.ts'
import { instructions } from './catalogue/instructions.ts'
import { orgTemplates } from './catalogue/org-templates.ts'
import { templates } from './catalogue/templates.ts'
import { bundles } from './catalogue/bundles.ts'
import { plugins } from './catalogue/plugins.ts'
import { schedules } from './catalogue/schedules.ts'
import { channels } from './catalogue/channels.ts'
import { messages } from './catalogue/messages.ts'
import { delegations } from './catalogue/delegations.ts'
import { discovery } from './catalogue/discovery.ts'
import { files } from './catalogue/files.ts'
import { memories } from './catalogue/memories.ts'
import { memoryEntries } from './catalogue/memory-entries.ts'
import { activity } from './catalogue/activity.ts'
import { events } from './catalogue/events.ts'
import { platform } from './catalogue/platform.ts'

/** Every operation of management.yaml, dereferenced. */
export const catalogue: Catalogue = {
  title: "Molecule AI Management API",
  version: "2026.6.0",
  description: "Everything needed to run Molecule AI from a program: create and look after workspaces, keep their secrets, hand\nout organisation tokens and move a workspace from one cloud to another.\n\nTwo services answer. The **control plane** knows all organisations and their machines and takes the control plane\nadmin token. A **tenant** is one organisation's own host and takes an Org API Key of that organisation. Neither\naccepts the other's credential, so a client chooses host and credential together, per operation.\n",
  services: [
  {
    "name": "controlPlane",
    "title": "The control plane, one for all organisations.",
    "url": "https://api.moleculesai.app",
    "variables": [],
    "env": [
      "MOLECULE_CP_URL",
      "CP_API_URL"
    ]
  },
  {
    "name": "tenant",
    "title": "The tenant, one host for each organisation.",
    "url": "https://{slug}.moleculesai.app",
    "variables": [
      {
        "name": "slug",
        "default": "agents-team",
        "description": "The organisation's slug.",
        "env": [
          "MOLECULE_ORG_SLUG",
          "MOLECULE_ORG"
        ],
        "scope": "org"
      }
    ],
    "env": [
      "MOLECULE_API_URL",
      "MOLECULE_URL",
      "PLATFORM_URL",
      "MOLECULE_PLATFORM_URL"
    ]
  }
],
  credentials: [
  {
    "name": "cpAdminToken",
    "description": "The control plane admin token. Only the control plane takes it; never send it to a tenant.",
    "env": [
      "MOLECULE_CP_ADMIN_TOKEN",
      "CP_ADMIN_API_TOKEN"
    ],
    "secret": true,
    "kind": "bearer",
    "wireName": "Authorization"
  },
  {
    "name": "orgApiKey",
    "description": "An Org API Key, full access to one organisation's tenant. The control plane refuses it.",
    "env": [
      "MOLECULE_ORG_API_KEY",
      "MOLECULE_API_KEY",
      "MOLECULE_API_TOKEN",
      "MOLECULE_ORG_TOKEN",
      "ORG_API_KEY"
    ],
    "secret": true,
    "kind": "bearer",
    "wireName": "Authorization"
  },
  {
    "name": "orgId",
    "description": "The organisation's id, sent along so that the tenant knows it is meant. Hosted tenants insist on it, a self-hosted one ignores it. It is not a secret.",
    "env": [
      "MOLECULE_ORG_ID",
      "MOLECULE_ORGANIZATION_ID"
    ],
    "secret": false,
    "kind": "header",
    "wireName": "X-Molecule-Org-Id"
  },
  {
    "name": "workspaceToken",
    "description": "A workspace's own token. It opens that workspace and no other.",
    "env": [
      "MOLECULE_WORKSPACE_TOKEN"
    ],
    "secret": true,
    "kind": "bearer",
    "wireName": "Authorization"
  },
  {
    "name": "adminToken",
    "description": "The tenant's admin token, set by whoever runs the tenant. Meant for emergencies.",
    "env": [
      "MOLECULE_ADMIN_TOKEN",
      "ADMIN_TOKEN"
    ],
    "secret": true,
    "kind": "bearer",
    "wireName": "Authorization"
  },
  {
    "name": "workosSession",
    "description": "The session of a person who is signed in to the web UI. A browser gets it by signing in; there is no other way to one.",
    "env": [
      "MOLECULE_SESSION"
    ],
    "secret": true,
    "kind": "cookie",
    "wireName": "mcp_session"
  },
  {
    "name": "provisionSecret",
    "description": "The secret that a tenant shares with the control plane to have machines built. A person has none.",
    "env": [
      "MOLECULE_CP_SHARED_SECRET",
      "PROVISION_SHARED_SECRET"
    ],
    "secret": true,
    "kind": "bearer",
    "wireName": "Authorization"
  },
  {
    "name": "tenantAdminToken",
    "description": "The tenant's admin token, where the control plane has to know which tenant calls. It decides the organisation.",
    "env": [
      "MOLECULE_TENANT_ADMIN_TOKEN"
    ],
    "secret": true,
    "kind": "header",
    "wireName": "X-Molecule-Admin-Token"
  }
],
  tags: [
  {
    "name": "orgs",
    "title": "Orgs",
    "description": "Organisations and what belongs to them, as whoever operates the control plane sees it."
  },
  {
    "name": "my-orgs",
    "title": "My orgs",
    "description": "Organisations, as the person who is signed in to the web UI sees them."
  },
  {
    "name": "billing",
    "title": "Billing",
    "description": "Invoices and payments of the organisations of the person who is signed in."
  },
  {
    "name": "tenants",
    "title": "Tenants",
    "description": "The machines and containers behind the organisations, for operators. Redeploys, diagnostics, deletion."
  },
  {
    "name": "images",
    "title": "Images",
    "description": "Which machine and runtime images new machines are built from."
  },
  {
    "name": "machines",
    "title": "Machines",
    "description": "The machine calls with which a tenant has its workspaces' machines built and ended."
  },
  {
    "name": "migrations",
    "title": "Migrations",
    "description": "Moving a workspace to another cloud provider, and following the move until it ends."
  },
  {
    "name": "workspaces",
    "title": "Workspaces",
    "description": "Workspaces are the agents of an organisation, each with its own machine, runtime and files."
  },
  {
    "name": "workspace-settings",
    "title": "Workspace settings",
    "description": "Budget, model, configuration, template and abilities of a workspace."
  },
  {
    "name": "agents",
    "title": "Agents",
    "description": "Which agent a workspace has, and talking to it."
  },
  {
    "name": "workspace-secrets",
    "title": "Workspace secrets",
    "description": "Secrets of one workspace. Values go in and never come out."
  },
  {
    "name": "org-secrets",
    "title": "Org secrets",
    "description": "Secrets that every workspace of the organisation inherits."
  },
  {
    "name": "org-tokens",
    "title": "Org tokens",
    "description": "Org API Keys, the credentials that manage an organisation's tenant."
  },
  {
    "name": "workspace-tokens",
    "title": "Workspace tokens",
    "description": "Tokens that open one workspace and nothing else."
  },
  {
    "name": "approvals",
    "title": "Approvals",
    "description": "Requests of agents that a person approves or denies."
  },
  {
    "name": "instructions",
    "title": "Instructions",
    "description": "Standing instructions that agents get with every task, for all workspaces or for one."
  },
  {
    "name": "org-templates",
    "title": "Org templates",
    "description": "Whole teams of workspaces, made from one template."
  },
  {
    "name": "templates",
    "title": "Templates",
    "description": "What a single workspace can be made from."
  },
  {
    "name": "bundles",
    "title": "Bundles",
    "description": "A workspace and those below it as one portable document."
  },
  {
    "name": "plugins",
    "title": "Plugins",
    "description": "Plugins of workspaces, where they come from, and which of them an organisation allows."
  },
  {
    "name": "schedules",
    "title": "Schedules",
    "description": "Prompts that a workspace is given by the clock."
  },
  {
    "name": "channels",
    "title": "Channels",
    "description": "Telegram, Slack, Discord and Lark conversations with a workspace."
  },
  {
    "name": "messages",
    "title": "Messages",
    "description": "Talking to the agent of a workspace, agent to agent (A2A)."
  },
  {
    "name": "delegations",
    "title": "Delegations",
    "description": "Tasks that one workspace hands to another."
  },
  {
    "name": "discovery",
    "title": "Discovery",
    "description": "Which workspaces may talk to each other, and where they are."
  },
  {
    "name": "files",
    "title": "Files",
    "description": "Files on the machine of a workspace."
  },
  {
    "name": "memories",
    "title": "Memories",
    "description": "What agents remember, by namespace."
  },
  {
    "name": "memory-entries",
    "title": "Memory entries",
    "description": "A small key-value store for each workspace, with versions and expiry."
  },
  {
    "name": "activity",
    "title": "Activity",
    "description": "What a workspace did. Its activity, audit trail, sessions and traces."
  },
  {
    "name": "events",
    "title": "Events",
    "description": "The structure log of an organisation, one entry for everything that changed."
  },
  {
    "name": "platform",
    "title": "Platform",
    "description": "How the tenant itself is doing."
  }
],
  operations: [...orgs, ...myOrgs, ...billing, ...tenants, ...images, ...machines, ...migrations, ...workspaces, ...workspaceSettings, ...agents, ...workspaceSecrets, ...orgSecrets, ...orgTokens, ...workspaceTokens, ...approvals, ...instructions, ...orgTemplates, ...templates, ...bundles, ...plugins, ...schedules, ...channels, ...messages, ...delegations, ...discovery, ...files, ...memories, ...memoryEntries, ...activity, ...events, ...platform],
}
