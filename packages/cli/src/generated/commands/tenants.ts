// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const tenants: Readonly<Record<string, () => CommandData>> = {
  "org:admin-token:get": () => ({
    "operation": "getOrgAdminToken",
    "words": [
      "org",
      "admin-token",
      "get"
    ],
    "summary": "Show the admin token of an organisation's tenant",
    "description": "Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody has an Org API Key. There is none until the tenant has been built.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "slug",
        "admin_token"
      ],
      "fields": [
        "slug",
        "admin_token"
      ]
    },
    "examples": [
      {
        "summary": "Show the admin token of an organisation's tenant",
        "command": "molecule org admin-token get acme"
      }
    ]
  }),
  "tenant:delete": () => ({
    "operation": "deleteTenant",
    "words": [
      "tenant",
      "delete"
    ],
    "summary": "Delete a tenant with everything in it",
    "description": "Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A newer control plane answers 202 at once and does the work later.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "confirm",
        "path": [
          "confirm"
        ],
        "kind": "string",
        "summary": "The slug once more. The control plane deletes nothing unless it is exactly the same."
      }
    ],
    "fields": {
      "confirm": "confirm"
    },
    "nullable": [],
    "confirm": {
      "message": "Delete the organisation {slug} with all its workspaces, machines and data? Nothing can be brought back. Type its slug to confirm.",
      "echo": {
        "input": "confirm",
        "flag": "confirm"
      },
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "slug",
        "deleted",
        "purge_id",
        "org_id"
      ],
      "fields": [
        "deleted",
        "slug",
        "purge_id",
        "org_id"
      ]
    },
    "examples": [
      {
        "summary": "Delete an organisation that was only made for a test",
        "command": "molecule tenant delete e2e-smoke --confirm e2e-smoke --yes"
      }
    ]
  }),
  "tenant:scrub": () => ({
    "operation": "scrubTenantArtifacts",
    "words": [
      "tenant",
      "scrub"
    ],
    "summary": "Remove what a failed tenant left behind",
    "description": "Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not known: do not try it on one.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "confirm",
        "path": [
          "confirm"
        ],
        "kind": "string",
        "summary": "The slug once more. The control plane removes nothing unless it is exactly the same."
      }
    ],
    "fields": {
      "confirm": "confirm"
    },
    "nullable": [],
    "confirm": {
      "message": "Remove everything that is still in the cloud under the name {slug}? A tenant in service may break. Type the slug to confirm.",
      "echo": {
        "input": "confirm",
        "flag": "confirm"
      },
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "Clean up after a test",
        "command": "molecule tenant scrub e2e-nightly --confirm e2e-nightly --yes"
      }
    ]
  }),
  "purge:list": () => ({
    "operation": "listPurges",
    "words": [
      "purge",
      "list"
    ],
    "summary": "List deletions of organisations",
    "description": "Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is `completed`; one that failed goes on from `last_step` when it is sent again.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many deletions to return at most.",
        "minimum": 1
      }
    ],
    "nullable": [],
    "table": {
      "rows": "/purges",
      "columns": [
        "id",
        "org_slug",
        "status",
        "last_step",
        "completed_at"
      ],
      "fields": [
        "id",
        "org_id",
        "org_slug",
        "status",
        "last_step",
        "completed_at"
      ]
    },
    "examples": [
      {
        "summary": "The latest ones",
        "command": "molecule purge list --limit 50"
      }
    ]
  }),
  "tenant:boot-event:list": () => ({
    "operation": "listTenantBootEvents",
    "words": [
      "tenant",
      "boot-event",
      "list"
    ],
    "summary": "List what a tenant reported while booting",
    "description": "Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof that a tenant was deleted: no organisation has the slug any more.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many events to return at most.",
        "minimum": 1
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "slug",
        "org_id"
      ],
      "fields": [
        "slug",
        "org_id"
      ]
    },
    "examples": [
      {
        "summary": "The latest ones",
        "command": "molecule tenant boot-event list acme --limit 50"
      }
    ]
  }),
  "tenant:diagnostics": () => ({
    "operation": "getTenantDiagnostics",
    "words": [
      "tenant",
      "diagnostics"
    ],
    "summary": "Diagnose a tenant",
    "description": "Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "Diagnose a tenant",
        "command": "molecule tenant diagnostics acme"
      }
    ]
  }),
  "tenant:redeploy": () => ({
    "operation": "redeployTenant",
    "words": [
      "tenant",
      "redeploy"
    ],
    "summary": "Redeploy a tenant",
    "description": "Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "target-tag",
        "path": [
          "target_tag"
        ],
        "kind": "string",
        "summary": "The image's tag. The current one when it is left out."
      },
      {
        "name": "dry-run",
        "path": [
          "dry_run"
        ],
        "kind": "boolean",
        "summary": "Only say what would be done."
      }
    ],
    "fields": {
      "target_tag": "target_tag",
      "dry_run": "dry_run"
    },
    "nullable": [],
    "confirm": {
      "message": "Redeploy the tenant {slug}? It does not answer while its containers are replaced.",
      "consent": {},
      "preview": [
        "dry_run"
      ]
    },
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "See what would be done",
        "command": "molecule tenant redeploy acme --target-tag v2026.6.3 --dry-run"
      },
      {
        "summary": "Do it",
        "command": "molecule tenant redeploy acme --target-tag v2026.6.3 --yes"
      }
    ]
  }),
  "fleet:redeploy": () => ({
    "operation": "redeployFleet",
    "words": [
      "fleet",
      "redeploy"
    ],
    "summary": "Redeploy all tenants",
    "description": "Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a `dry_run` wants `confirm`.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [
      {
        "name": "target-tag",
        "path": [
          "target_tag"
        ],
        "kind": "string",
        "summary": "The image's tag."
      },
      {
        "name": "dry-run",
        "path": [
          "dry_run"
        ],
        "kind": "boolean",
        "summary": "Only plan; every row then says `DryRun`."
      },
      {
        "name": "canary-slug",
        "path": [
          "canary_slug"
        ],
        "kind": "string",
        "summary": "The tenant that goes first."
      },
      {
        "name": "soak-seconds",
        "path": [
          "soak_seconds"
        ],
        "kind": "integer",
        "summary": "How long to watch the canary. Then the others follow.",
        "minimum": 0
      },
      {
        "name": "batch-size",
        "path": [
          "batch_size"
        ],
        "kind": "integer",
        "summary": "How many at a time. Tenants are redeployed in batches of this size.",
        "minimum": 1
      },
      {
        "name": "max-stragglers",
        "path": [
          "max_stragglers"
        ],
        "kind": "integer",
        "summary": "How many tenants may stay unfinished. The whole does not count as failed for them.",
        "minimum": 0
      },
      {
        "name": "only-slugs",
        "path": [
          "only_slugs"
        ],
        "kind": "array",
        "item": "string",
        "summary": "Only these tenants. Leave it out for all; an empty list is refused."
      }
    ],
    "fields": {
      "target_tag": "target_tag",
      "confirm": "confirm",
      "dry_run": "dry_run",
      "canary_slug": "canary_slug",
      "soak_seconds": "soak_seconds",
      "batch_size": "batch_size",
      "max_stragglers": "max_stragglers",
      "only_slugs": "only_slugs"
    },
    "nullable": [],
    "confirm": {
      "message": "Redeploy the fleet? Image: {target_tag}. Only these tenants: {only_slugs}. A tenant does not answer while its containers are replaced.",
      "consent": {
        "confirm": true
      },
      "preview": []
    },
    "table": {
      "rows": "/results",
      "columns": [
        "slug",
        "phase",
        "ssm_status",
        "healthz_ok",
        "verified_on_target",
        "error"
      ],
      "fields": [
        "slug",
        "phase",
        "ssm_status",
        "ssm_exit_code",
        "healthz_ok",
        "verified_on_target",
        "error"
      ]
    },
    "examples": [
      {
        "summary": "See what would be done",
        "command": "molecule fleet redeploy --target-tag v2026.6.3 --dry-run --yes"
      },
      {
        "summary": "One tenant first, then the others in pairs",
        "command": "molecule fleet redeploy --target-tag v2026.6.3 --canary-slug globex --soak-seconds 60 --batch-size 2 --max-stragglers 0 --yes"
      },
      {
        "summary": "Only one tenant",
        "command": "molecule fleet redeploy --target-tag v2026.6.3 --only-slugs globex --yes"
      }
    ]
  }),
  "tenant:workspace:redeploy": () => ({
    "operation": "redeployTenantWorkspaces",
    "words": [
      "tenant",
      "workspace",
      "redeploy"
    ],
    "summary": "Redeploy the workspaces of a tenant",
    "description": "Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.",
    "aliases": [],
    "deprecated": true,
    "sunset": "2026-07-14",
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listOrgs",
          "parameters": {},
          "rows": "/orgs",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "Only workspaces of this runtime. All of them when it is empty or left out."
      },
      {
        "name": "recreate",
        "path": [
          "recreate"
        ],
        "kind": "boolean",
        "summary": "Build their machines anew instead of restarting them."
      },
      {
        "name": "dry-run",
        "path": [
          "dry_run"
        ],
        "kind": "boolean",
        "summary": "Only say what would be done."
      },
      {
        "name": "actor",
        "path": [
          "actor"
        ],
        "kind": "string",
        "summary": "Who wants it. It is kept for the record."
      },
      {
        "name": "reason",
        "path": [
          "reason"
        ],
        "kind": "string",
        "summary": "The reason. It is kept for the record."
      }
    ],
    "fields": {
      "runtime": "runtime",
      "recreate": "recreate",
      "dry_run": "dry_run",
      "actor": "actor",
      "reason": "reason"
    },
    "nullable": [],
    "confirm": {
      "message": "Redeploy workspaces of the tenant {slug}? What their agents are doing right now is interrupted.",
      "consent": {},
      "preview": [
        "dry_run"
      ]
    },
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "See which workspaces it would touch",
        "command": "molecule tenant workspace redeploy acme --runtime codex --dry-run"
      },
      {
        "summary": "Build the machines of all Hermes workspaces anew",
        "command": "molecule tenant workspace redeploy acme --runtime hermes --recreate --actor ops@example.com --reason 'new runtime image' --yes"
      }
    ]
  }),
  "orphan-tunnel:cleanup": () => ({
    "operation": "cleanupOrphanTunnels",
    "words": [
      "orphan-tunnel",
      "cleanup"
    ],
    "summary": "Delete tunnels that no tenant uses",
    "description": "Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete all tunnels that belong to no tenant?",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "deleted_count",
        "failed"
      ],
      "fields": [
        "deleted_count",
        "failed"
      ]
    },
    "examples": [
      {
        "summary": "Delete tunnels that no tenant uses",
        "command": "molecule orphan-tunnel cleanup --yes"
      }
    ]
  }),
  "org:workspace:console": () => ({
    "operation": "getOrgWorkspaceConsole",
    "words": [
      "org",
      "workspace",
      "console"
    ],
    "summary": "Show the console of a workspace's machine",
    "description": "Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine does not come up. Take care with the text: a program may have printed secrets.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [],
      "fields": [
        "output"
      ]
    },
    "examples": [
      {
        "summary": "Show the console of a workspace's machine",
        "command": "molecule org workspace console 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "org:workspace:billing-mode:get": () => ({
    "operation": "getOrgWorkspaceBillingMode",
    "words": [
      "org",
      "workspace",
      "billing-mode",
      "get"
    ],
    "summary": "Show who pays for a workspace's model, as operator",
    "description": "Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a successor.",
    "aliases": [],
    "deprecated": true,
    "sunset": "2026-06-30",
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "org-slug",
        "path": [
          "org_slug"
        ],
        "kind": "string",
        "summary": "The slug of the organisation that the workspace belongs to.",
        "required": true
      }
    ],
    "nullable": [],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "Show who pays for a workspace's model, as operator",
        "command": "molecule org workspace billing-mode get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --org-slug acme"
      }
    ]
  }),
  "org:workspace:billing-mode:set": () => ({
    "operation": "setOrgWorkspaceBillingMode",
    "words": [
      "org",
      "workspace",
      "billing-mode",
      "set"
    ],
    "summary": "Set who pays for a workspace's model, as operator",
    "description": "Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not restarted. It went away on 30 June 2026 without a successor.",
    "aliases": [],
    "deprecated": true,
    "sunset": "2026-06-30",
    "effect": "write",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "org-slug",
        "path": [
          "org_slug"
        ],
        "kind": "string",
        "summary": "The slug of the organisation that the workspace belongs to.",
        "required": true
      },
      {
        "name": "mode",
        "path": [
          "mode"
        ],
        "kind": "string",
        "summary": "With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider.",
        "options": [
          "platform_managed",
          "byok",
          "disabled"
        ]
      }
    ],
    "fields": {
      "mode": "mode"
    },
    "nullable": [
      "mode"
    ],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "The organisation brings its own key",
        "command": "molecule org workspace billing-mode set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --org-slug acme --mode byok"
      }
    ]
  }),
}
