// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas, Entry } from '../tool.ts'
import { entries as orgs } from './orgs.ts'
import { entries as migrations } from './migrations.ts'
import { entries as workspaces } from './workspaces.ts'
import { entries as workspaceSecrets } from './workspace-secrets.ts'
import { entries as orgSecrets } from './org-secrets.ts'
import { entries as orgTokens } from './org-tokens.ts'

export const entries: readonly Entry[] = [...orgs, ...migrations, ...workspaces, ...workspaceSecrets, ...orgSecrets, ...orgTokens]

export const schemas: Readonly<Record<string, () => Promise<{ readonly schemas: Readonly<Record<string, CallSchemas>> }>>> = {
  "orgs": () => import('./schemas/orgs.ts'),
  "migrations": () => import('./schemas/migrations.ts'),
  "workspaces": () => import('./schemas/workspaces.ts'),
  "workspace-secrets": () => import('./schemas/workspace-secrets.ts'),
  "org-secrets": () => import('./schemas/org-secrets.ts'),
  "org-tokens": () => import('./schemas/org-tokens.ts'),
}

/** What can be managed, for the instructions to the model. */
export const subject = "Everything needed to run Molecule AI from a program: create and look after workspaces, keep their secrets, hand out organisation tokens and move a workspace from one cloud to another."

/** The environment variables whose values must appear nowhere. */
export const secretVariables: readonly string[] = ["MOLECULE_CP_ADMIN_TOKEN","CP_ADMIN_API_TOKEN","MOLECULE_ORG_API_KEY","MOLECULE_API_KEY","MOLECULE_API_TOKEN","MOLECULE_ORG_TOKEN","ORG_API_KEY","MOLECULE_WORKSPACE_TOKEN","MOLECULE_ADMIN_TOKEN","ADMIN_TOKEN"]
