// Generated from management.yaml by `pnpm generate`. Do not edit.

export interface Variable {
  readonly env: string
  readonly aliases: readonly string[]
  readonly summary: string
  /** What of the service's address it stands for, where it is not the whole. */
  readonly placeholder?: string
}

export interface Credential extends Variable {
  readonly secret?: true
  /** Those that take it. */
  readonly services: readonly string[]
}

export interface Service {
  readonly name: string
  readonly title: string
  /** The public address, with placeholders. */
  readonly url: string
  /** What opens most of its operations. */
  readonly credentials: readonly string[]
  readonly option: string
  readonly flag: string
  readonly aliases: readonly string[]
  readonly variables: readonly Variable[]
  /** A read that needs nothing but the usual credentials, and one that needs none: to see whether they are accepted. */
  readonly probe?: string
  readonly openProbe?: string
}

/** Those of most commands first. */
export const services: readonly Service[] = [
  {
    "name": "tenant",
    "title": "The tenant, one host for each organisation.",
    "url": "https://{slug}.moleculesai.app",
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "option": "tenantUrl",
    "flag": "tenant-url",
    "aliases": [
      "api-url"
    ],
    "variables": [
      {
        "env": "MOLECULE_API_URL",
        "aliases": [
          "MOLECULE_URL",
          "PLATFORM_URL",
          "MOLECULE_PLATFORM_URL"
        ],
        "summary": "Address. The tenant, one host for each organisation."
      },
      {
        "env": "MOLECULE_ORG_SLUG",
        "aliases": [
          "MOLECULE_ORG"
        ],
        "summary": "The organisation's slug.",
        "placeholder": "slug"
      }
    ],
    "probe": "listWorkspaces",
    "openProbe": "getHealth"
  },
  {
    "name": "controlPlane",
    "title": "The control plane, one for all organisations.",
    "url": "https://api.moleculesai.app",
    "credentials": [
      "cpAdminToken"
    ],
    "option": "controlPlaneUrl",
    "flag": "control-plane-url",
    "aliases": [
      "cp-url"
    ],
    "variables": [
      {
        "env": "MOLECULE_CP_URL",
        "aliases": [
          "CP_API_URL"
        ],
        "summary": "Address. The control plane, one for all organisations."
      }
    ],
    "probe": "listOrgs"
  }
]

export const credentials: Readonly<Record<string, Credential>> = {
  "cpAdminToken": {
    "env": "MOLECULE_CP_ADMIN_TOKEN",
    "aliases": [
      "CP_ADMIN_API_TOKEN"
    ],
    "summary": "The control plane admin token. Only the control plane takes it; never send it to a tenant.",
    "secret": true,
    "services": [
      "controlPlane"
    ]
  },
  "orgApiKey": {
    "env": "MOLECULE_ORG_API_KEY",
    "aliases": [
      "MOLECULE_API_KEY",
      "MOLECULE_API_TOKEN",
      "MOLECULE_ORG_TOKEN",
      "ORG_API_KEY"
    ],
    "summary": "An Org API Key, full access to one organisation's tenant. The control plane refuses it.",
    "secret": true,
    "services": [
      "tenant"
    ]
  },
  "orgId": {
    "env": "MOLECULE_ORG_ID",
    "aliases": [
      "MOLECULE_ORGANIZATION_ID"
    ],
    "summary": "The organisation's id, sent along so that the tenant knows it is meant. Hosted tenants insist on it, a self-hosted one ignores it. It is not a secret.",
    "services": [
      "tenant"
    ]
  },
  "workspaceToken": {
    "env": "MOLECULE_WORKSPACE_TOKEN",
    "aliases": [],
    "summary": "A workspace's own token. It opens that workspace and no other.",
    "secret": true,
    "services": [
      "tenant"
    ]
  },
  "adminToken": {
    "env": "MOLECULE_ADMIN_TOKEN",
    "aliases": [
      "ADMIN_TOKEN"
    ],
    "summary": "The tenant's admin token, set by whoever runs the tenant. Meant for emergencies.",
    "secret": true,
    "services": [
      "tenant"
    ]
  },
  "provisionSecret": {
    "env": "MOLECULE_CP_SHARED_SECRET",
    "aliases": [
      "PROVISION_SHARED_SECRET"
    ],
    "summary": "The secret that a tenant shares with the control plane to have machines built. A person has none.",
    "secret": true,
    "services": [
      "controlPlane"
    ]
  },
  "tenantAdminToken": {
    "env": "MOLECULE_TENANT_ADMIN_TOKEN",
    "aliases": [],
    "summary": "The tenant's admin token, where the control plane has to know which tenant calls. It decides the organisation.",
    "secret": true,
    "services": [
      "controlPlane"
    ]
  }
}
