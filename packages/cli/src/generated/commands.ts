// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../command-data.ts'
import { orgs } from './commands/orgs.ts'
import { migrations } from './commands/migrations.ts'
import { workspaces } from './commands/workspaces.ts'
import { workspaceSecrets } from './commands/workspace-secrets.ts'
import { orgSecrets } from './commands/org-secrets.ts'
import { orgTokens } from './commands/org-tokens.ts'

export const commands: Readonly<Record<string, () => CommandData>> = { ...orgs, ...migrations, ...workspaces, ...workspaceSecrets, ...orgSecrets, ...orgTokens }

/** Former names to the ids of today. */
export const aliases: Readonly<Record<string, string>> = {
  "workspace:inspect": "workspace:get",
  "secret:ws:list": "workspace:secret:list",
  "secret:ws:set": "workspace:secret:set",
  "secret:ws:delete": "workspace:secret:delete",
  "secret:org:list": "org:secret:list",
  "secret:org:set": "org:secret:set",
  "secret:org:delete": "org:secret:delete",
  "org:token:create": "org:token:mint"
}
