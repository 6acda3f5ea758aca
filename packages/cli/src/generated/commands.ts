// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../command-data.ts'
import type { Absence } from '../route.ts'
import { orgs } from './commands/orgs.ts'
import { myOrgs } from './commands/my-orgs.ts'
import { tenants } from './commands/tenants.ts'
import { images } from './commands/images.ts'
import { machines } from './commands/machines.ts'
import { migrations } from './commands/migrations.ts'
import { workspaces } from './commands/workspaces.ts'
import { workspaceSettings } from './commands/workspace-settings.ts'
import { agents } from './commands/agents.ts'
import { workspaceSecrets } from './commands/workspace-secrets.ts'
import { orgSecrets } from './commands/org-secrets.ts'
import { orgTokens } from './commands/org-tokens.ts'
import { workspaceTokens } from './commands/workspace-tokens.ts'
import { approvals } from './commands/approvals.ts'
import { instructions } from './commands/instructions.ts'
import { orgTemplates } from './commands/org-templates.ts'
import { templates } from './commands/templates.ts'
import { bundles } from './commands/bundles.ts'
import { plugins } from './commands/plugins.ts'
import { schedules } from './commands/schedules.ts'
import { channels } from './commands/channels.ts'
import { messages } from './commands/messages.ts'
import { delegations } from './commands/delegations.ts'
import { discovery } from './commands/discovery.ts'
import { files } from './commands/files.ts'
import { memories } from './commands/memories.ts'
import { memoryEntries } from './commands/memory-entries.ts'
import { activity } from './commands/activity.ts'
import { events } from './commands/events.ts'
import { platform } from './commands/platform.ts'

export const commands: Readonly<Record<string, () => CommandData>> = { ...orgs, ...myOrgs, ...tenants, ...images, ...machines, ...migrations, ...workspaces, ...workspaceSettings, ...agents, ...workspaceSecrets, ...orgSecrets, ...orgTokens, ...workspaceTokens, ...approvals, ...instructions, ...orgTemplates, ...templates, ...bundles, ...plugins, ...schedules, ...channels, ...messages, ...delegations, ...discovery, ...files, ...memories, ...memoryEntries, ...activity, ...events, ...platform }

/** Former names to the ids of today. */
export const aliases: Readonly<Record<string, string>> = {
  "workspace:inspect": "workspace:get",
  "workspace:budget": "workspace:budget:set",
  "workspace:billing-mode": "workspace:billing-mode:set",
  "secret:ws:list": "workspace:secret:list",
  "secret:ws:set": "workspace:secret:set",
  "secret:ws:delete": "workspace:secret:delete",
  "secret:org:list": "org:secret:list",
  "secret:org:set": "org:secret:set",
  "secret:org:delete": "org:secret:delete",
  "org:token:create": "org:token:mint",
  "approvals": "approval:list",
  "org:allowlist": "org:allowlist:get",
  "events": "event:list"
}

/** What is no command, former names included, and why. */
export const absences: readonly Absence[] = [
  {
    "reason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
    "operations": [
      "listMyOrgs",
      "createMyOrg",
      "getOrg",
      "deleteOrg",
      "exportOrg",
      "getOrgProvisionStatus",
      "listInvoices",
      "createCheckout",
      "openBillingPortal"
    ],
    "ids": [
      "org:list-mine",
      "org:create-mine",
      "org:get",
      "org:delete",
      "org:export",
      "org:provision-status",
      "billing:invoice:list",
      "billing:checkout",
      "billing:portal"
    ]
  }
]
