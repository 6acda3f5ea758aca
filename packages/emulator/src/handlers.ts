import type { Handlers } from './call.ts'
import { agents } from './routes/agents.ts'
import { billing } from './routes/billing.ts'
import { approvals } from './routes/approvals.ts'
import { instructions } from './routes/instructions.ts'
import { activity } from './routes/activity.ts'
import { events } from './routes/events.ts'
import { files } from './routes/files.ts'
import { memories } from './routes/memories.ts'
import { memoryEntries } from './routes/memory-entries.ts'
import { images } from './routes/images.ts'
import { machines } from './routes/machines.ts'
import { bundles } from './routes/bundles.ts'
import { channels } from './routes/channels.ts'
import { delegations } from './routes/delegations.ts'
import { discovery } from './routes/discovery.ts'
import { messages } from './routes/messages.ts'
import { migrations } from './routes/migrations.ts'
import { myOrgs } from './routes/my-orgs.ts'
import { orgSecrets } from './routes/org-secrets.ts'
import { orgTemplates } from './routes/org-templates.ts'
import { orgTokens } from './routes/org-tokens.ts'
import { orgs } from './routes/orgs.ts'
import { platform } from './routes/platform.ts'
import { tenants } from './routes/tenants.ts'
import { plugins } from './routes/plugins.ts'
import { templates } from './routes/templates.ts'
import { schedules } from './routes/schedules.ts'
import { workspaceSecrets } from './routes/workspace-secrets.ts'
import { workspaceTokens } from './routes/workspace-tokens.ts'
import { workspaceSettings } from './routes/workspace-settings.ts'
import { workspaces } from './routes/workspaces.ts'

/** What the emulator can do, tag by tag. What is missing here is answered from the contract's example. */
export const handlers: Partial<Handlers> = {
  ...orgs,
  ...myOrgs,
  ...billing,
  ...workspaces,
  ...migrations,
  ...tenants,
  ...images,
  ...machines,
  ...workspaceSettings,
  ...agents,
  ...workspaceSecrets,
  ...orgSecrets,
  ...orgTokens,
  ...workspaceTokens,
  ...approvals,
  ...instructions,
  ...events,
  ...activity,
  ...memories,
  ...memoryEntries,
  ...files,
  ...platform,
  ...orgTemplates,
  ...templates,
  ...bundles,
  ...plugins,
  ...schedules,
  ...channels,
  ...messages,
  ...delegations,
  ...discovery,
}
