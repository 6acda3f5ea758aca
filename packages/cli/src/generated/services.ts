// Generated from management.yaml by `pnpm generate`. Do not edit.

export interface Variable {
  readonly env: string
  readonly summary: string
}

export interface Service {
  readonly name: string
  readonly title: string
  /** What opens most of its operations. */
  readonly credentials: readonly string[]
  readonly option: string
  readonly flag: string
  readonly aliases: readonly string[]
  readonly variables: readonly Variable[]
}

/** Those of most commands first. */
export const services: readonly Service[] = [
  {
    "name": "tenant",
    "title": "The tenant, one host for each organisation.",
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
        "summary": "Address. The tenant, one host for each organisation."
      },
      {
        "env": "MOLECULE_ORG_SLUG",
        "summary": "The organisation's slug."
      }
    ]
  },
  {
    "name": "controlPlane",
    "title": "The control plane, one for all organisations.",
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
        "summary": "Address. The control plane, one for all organisations."
      }
    ]
  }
]

export const credentials: Readonly<Record<string, Variable>> = {
  "cpAdminToken": {
    "env": "MOLECULE_CP_ADMIN_TOKEN",
    "summary": "The control plane admin token. Only the control plane takes it; never send it to a tenant."
  },
  "orgApiKey": {
    "env": "MOLECULE_ORG_API_KEY",
    "summary": "An Org API Key, full access to one organisation's tenant. The control plane refuses it."
  },
  "orgId": {
    "env": "MOLECULE_ORG_ID",
    "summary": "The organisation's id, sent along so that the tenant knows it is meant. Hosted tenants insist on it, a self-hosted one ignores it. It is not a secret."
  },
  "workspaceToken": {
    "env": "MOLECULE_WORKSPACE_TOKEN",
    "summary": "A workspace's own token. It opens that workspace and no other."
  },
  "adminToken": {
    "env": "MOLECULE_ADMIN_TOKEN",
    "summary": "The tenant's admin token, set by whoever runs the tenant. Meant for emergencies."
  },
  "provisionSecret": {
    "env": "MOLECULE_CP_SHARED_SECRET",
    "summary": "The secret that a tenant shares with the control plane to have machines built. A person has none."
  },
  "tenantAdminToken": {
    "env": "MOLECULE_TENANT_ADMIN_TOKEN",
    "summary": "The tenant's admin token, where the control plane has to know which tenant calls. It decides the organisation."
  }
}
