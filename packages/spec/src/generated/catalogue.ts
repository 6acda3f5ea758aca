// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Catalogue } from '../operation.ts'
import { orgs } from './catalogue/orgs.ts'
import { migrations } from './catalogue/migrations.ts'
import { workspaces } from './catalogue/workspaces.ts'
import { workspaceSecrets } from './catalogue/workspace-secrets.ts'
import { orgSecrets } from './catalogue/org-secrets.ts'
import { orgTokens } from './catalogue/org-tokens.ts'

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
        ]
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
  }
],
  tags: [
  {
    "name": "orgs",
    "title": "Orgs",
    "description": "Organisations, as the operator of the control plane sees them."
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
  }
],
  operations: [...orgs, ...migrations, ...workspaces, ...workspaceSecrets, ...orgSecrets, ...orgTokens],
}
