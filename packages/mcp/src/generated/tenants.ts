// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_org_admin_token",
      "title": "Show the admin token of an organisation's tenant",
      "description": "Fetch a tenant's admin token, which opens everything on it. Only when the user asks; mint_org_token is better.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getOrgAdminToken",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        }
      ],
      "secrets": [
        [
          "admin_token"
        ]
      ]
    }
  },
  {
    "tool": {
      "name": "delete_tenant",
      "title": "Delete a tenant with everything in it",
      "description": "Delete an organisation, its machines and all its data for good. A person gives confirm, the slug. Proof: list_purges says completed, list_tenant_boot_events answers 404.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          },
          "confirm": {
            "type": "string",
            "description": "The slug once more."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteTenant",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the organisation {slug} with all its workspaces, machines and data? Nothing can be brought back. Type its slug to confirm.",
          "echo": "confirm"
        }
      },
      "within": [],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "confirm",
          "in": "body",
          "wireName": "confirm",
          "required": true,
          "aliases": [],
          "naming": false,
          "guard": "echo"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "scrub_tenant_artifacts",
      "title": "Remove what a failed tenant left behind",
      "description": "Remove cloud leftovers of a failed tenant, never of one in service. A person gives confirm, the slug.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          },
          "confirm": {
            "type": "string",
            "description": "The slug once more."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "scrubTenantArtifacts",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Remove everything that is still in the cloud under the name {slug}? A tenant in service may break. Type the slug to confirm.",
          "echo": "confirm"
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "confirm",
          "in": "body",
          "wireName": "confirm",
          "required": true,
          "aliases": [],
          "naming": false,
          "guard": "echo"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_purges",
      "title": "List deletions of organisations",
      "description": "List deletions of organisations. Find a receipt's purge_id: after failed, call delete_tenant again.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "limit": {
            "type": "integer"
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listPurges",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [],
      "inputs": [
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "list": "purges"
      }
    }
  },
  {
    "tool": {
      "name": "list_tenant_boot_events",
      "title": "List what a tenant reported while booting",
      "description": "List what a tenant's machine reported while booting. A 404 \"org not found\" proves a deletion.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          },
          "limit": {
            "type": "integer"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listTenantBootEvents",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        },
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "slug": false,
          "org_id": false,
          "*": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "get_tenant_diagnostics",
      "title": "Diagnose a tenant",
      "description": "Check a tenant that does not answer: organisation, machine, DNS and tunnel.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getTenantDiagnostics",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "*": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "redeploy_tenant",
      "title": "Redeploy a tenant",
      "description": "Replace the containers of ONE tenant (minutes). Call it with dry_run true first.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          },
          "target_tag": {
            "type": "string",
            "description": "The image's tag."
          },
          "dry_run": {
            "type": "boolean"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "redeployTenant",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Redeploy the tenant {slug}? It does not answer while its containers are replaced."
        },
        "idempotent": false
      },
      "errorCode": "REDEPLOY_FAILED",
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        },
        {
          "name": "target_tag",
          "in": "body",
          "wireName": "target_tag",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "dry_run",
          "in": "body",
          "wireName": "dry_run",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "preview"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "redeploy_fleet",
      "title": "Redeploy all tenants",
      "description": "Replace the containers of ALL tenants or only_slugs (up to 20 minutes). Call it with dry_run true first and show the user the plan.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "target_tag": {
            "type": "string",
            "description": "The image's tag."
          },
          "dry_run": {
            "type": "boolean",
            "description": "Only plan; every row then says DryRun."
          },
          "canary_slug": {
            "type": "string",
            "description": "The tenant that goes first."
          },
          "soak_seconds": {
            "type": "integer",
            "description": "How long to watch the canary."
          },
          "batch_size": {
            "type": "integer",
            "description": "How many at a time."
          },
          "max_stragglers": {
            "type": "integer",
            "description": "How many tenants may stay unfinished."
          },
          "only_slugs": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "confirm_token": {
            "type": "string"
          }
        }
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "redeployFleet",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Redeploy the fleet? Image: {target_tag}. Only these tenants: {only_slugs}. A tenant does not answer while its containers are replaced."
        },
        "idempotent": false
      },
      "errorCode": "REDEPLOY_FAILED",
      "within": [],
      "inputs": [
        {
          "name": "target_tag",
          "in": "body",
          "wireName": "target_tag",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "confirm",
          "in": "body",
          "wireName": "confirm",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "consent",
          "consent": true
        },
        {
          "name": "dry_run",
          "in": "body",
          "wireName": "dry_run",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "preview"
        },
        {
          "name": "canary_slug",
          "in": "body",
          "wireName": "canary_slug",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "soak_seconds",
          "in": "body",
          "wireName": "soak_seconds",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "batch_size",
          "in": "body",
          "wireName": "batch_size",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "max_stragglers",
          "in": "body",
          "wireName": "max_stragglers",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "only_slugs",
          "in": "body",
          "wireName": "only_slugs",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "results": {
            "*": {
              "error": true
            }
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "redeploy_tenant_workspaces",
      "title": "Redeploy the workspaces of a tenant",
      "description": "Restart a tenant's workspaces on their current image. Call it with dry_run true first. Prefer restart_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          },
          "runtime": {
            "type": "string"
          },
          "recreate": {
            "type": "boolean",
            "description": "Build their machines anew instead of restarting them."
          },
          "dry_run": {
            "type": "boolean"
          },
          "actor": {
            "type": "string",
            "description": "Who wants it."
          },
          "reason": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "redeployTenantWorkspaces",
      "tag": "tenants",
      "aliases": [
        "recreate_workspace"
      ],
      "toolset": "tenants",
      "core": false,
      "deprecated": true,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Redeploy workspaces of the tenant {slug}? What their agents are doing right now is interrupted."
        },
        "idempotent": false
      },
      "errorCode": "REDEPLOY_FAILED",
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        },
        {
          "name": "runtime",
          "in": "body",
          "wireName": "runtime",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "recreate",
          "in": "body",
          "wireName": "recreate",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        },
        {
          "name": "dry_run",
          "in": "body",
          "wireName": "dry_run",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "preview"
        },
        {
          "name": "actor",
          "in": "body",
          "wireName": "actor",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "reason",
          "in": "body",
          "wireName": "reason",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "cleanup_orphan_tunnels",
      "title": "Delete tunnels that no tenant uses",
      "description": "Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "confirm_token": {
            "type": "string"
          }
        }
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "cleanupOrphanTunnels",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Delete all tunnels that belong to no tenant?"
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_org_workspace_console",
      "title": "Show the console of a workspace's machine",
      "description": "Read the console of a workspace's machine as the operator.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getOrgWorkspaceConsole",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "output": "log"
        }
      }
    }
  },
  {
    "tool": {
      "name": "get_org_workspace_billing_mode",
      "title": "Show who pays for a workspace's model, as operator",
      "description": "Show as the operator who pays for a workspace's model. Gone since 30 June 2026.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "org_slug": {
            "type": "string",
            "description": "The slug of the organisation that the workspace belongs to."
          }
        },
        "required": [
          "workspace_id",
          "org_slug"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getOrgWorkspaceBillingMode",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "deprecated": true,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "org_slug",
          "in": "query",
          "wireName": "org_slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "set_org_workspace_billing_mode",
      "title": "Set who pays for a workspace's model, as operator",
      "description": "Set as the operator who pays for a workspace's model; null leaves it to the provider. Gone since 30 June 2026.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "org_slug": {
            "type": "string",
            "description": "The slug of the organisation that the workspace belongs to."
          },
          "mode": {
            "type": "string",
            "description": "With byok (bring your own key) the organisation pays.",
            "enum": [
              "platform_managed",
              "byok",
              "disabled"
            ]
          }
        },
        "required": [
          "workspace_id",
          "org_slug",
          "mode"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "setOrgWorkspaceBillingMode",
      "tag": "tenants",
      "aliases": [],
      "toolset": "tenants",
      "core": false,
      "deprecated": true,
      "effect": {
        "kind": "write",
        "idempotent": true
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "org_slug",
          "in": "query",
          "wireName": "org_slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        },
        {
          "name": "mode",
          "in": "body",
          "wireName": "mode",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
