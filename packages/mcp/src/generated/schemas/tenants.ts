// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "getOrgAdminToken": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    }
  },
  "deleteTenant": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    },
    "body": {
      "type": "object",
      "description": "Proof that the right tenant is meant.",
      "required": [
        "confirm"
      ],
      "properties": {
        "confirm": {
          "type": "string",
          "minLength": 1,
          "description": "The slug once more. The control plane deletes nothing unless it is exactly the same.",
          "x-molecule-guard": "echo"
        }
      },
      "x-molecule-schema": "TenantDeletion"
    }
  },
  "scrubTenantArtifacts": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    },
    "body": {
      "type": "object",
      "description": "Proof that the right tenant is meant.",
      "required": [
        "confirm"
      ],
      "properties": {
        "confirm": {
          "type": "string",
          "minLength": 1,
          "description": "The slug once more. The control plane removes nothing unless it is exactly the same.",
          "x-molecule-guard": "echo"
        }
      },
      "x-molecule-schema": "TenantScrub"
    }
  },
  "listPurges": {
    "parameters": {
      "limit": {
        "type": "integer",
        "minimum": 1
      }
    }
  },
  "listTenantBootEvents": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      },
      "limit": {
        "type": "integer",
        "minimum": 1
      }
    }
  },
  "getTenantDiagnostics": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    }
  },
  "redeployTenant": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    },
    "body": {
      "type": "object",
      "description": "How to redeploy a tenant.",
      "properties": {
        "target_tag": {
          "type": "string",
          "minLength": 1,
          "description": "The image's tag. The current one when it is left out."
        },
        "dry_run": {
          "type": "boolean",
          "description": "Only say what would be done.",
          "x-molecule-guard": "preview"
        }
      },
      "x-molecule-schema": "TenantRedeploy"
    }
  },
  "redeployFleet": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "Which tenants to redeploy, in which order, and with which image.",
      "required": [
        "confirm"
      ],
      "properties": {
        "target_tag": {
          "type": "string",
          "minLength": 1,
          "description": "The image's tag."
        },
        "confirm": {
          "type": "boolean",
          "const": true,
          "description": "Has to be true, even for a dry run; the control plane refuses to do anything without it.",
          "x-molecule-guard": "consent"
        },
        "dry_run": {
          "type": "boolean",
          "description": "Only plan; every row then says `DryRun`.",
          "x-molecule-guard": "preview"
        },
        "canary_slug": {
          "type": "string",
          "minLength": 1,
          "description": "The tenant that goes first."
        },
        "soak_seconds": {
          "type": "integer",
          "minimum": 0,
          "description": "How long to watch the canary. Then the others follow."
        },
        "batch_size": {
          "type": "integer",
          "minimum": 1,
          "description": "How many at a time. Tenants are redeployed in batches of this size."
        },
        "max_stragglers": {
          "type": "integer",
          "minimum": 0,
          "description": "How many tenants may stay unfinished. The whole does not count as failed for them."
        },
        "only_slugs": {
          "type": "array",
          "minItems": 1,
          "description": "Only these tenants. Leave it out for all; an empty list is refused.",
          "items": {
            "type": "string"
          }
        }
      },
      "x-molecule-schema": "FleetRedeploy"
    }
  },
  "redeployTenantWorkspaces": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    },
    "body": {
      "type": "object",
      "description": "Which workspaces of a tenant to redeploy, and how.",
      "properties": {
        "runtime": {
          "type": "string",
          "description": "Only workspaces of this runtime. All of them when it is empty or left out.",
          "examples": [
            "claude-code",
            "codex",
            "hermes"
          ]
        },
        "recreate": {
          "type": "boolean",
          "description": "Build their machines anew instead of restarting them.",
          "x-molecule-guard": "explicit"
        },
        "dry_run": {
          "type": "boolean",
          "description": "Only say what would be done.",
          "x-molecule-guard": "preview"
        },
        "actor": {
          "type": "string",
          "description": "Who wants it. It is kept for the record."
        },
        "reason": {
          "type": "string",
          "description": "The reason. It is kept for the record."
        }
      },
      "x-molecule-schema": "TenantWorkspacesRedeploy"
    }
  },
  "cleanupOrphanTunnels": {
    "parameters": {}
  },
  "getOrgWorkspaceConsole": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "getOrgWorkspaceBillingMode": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "org_slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    }
  },
  "setOrgWorkspaceBillingMode": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "org_slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    },
    "body": {
      "type": "object",
      "description": "Who should pay for a workspace's model.",
      "required": [
        "mode"
      ],
      "properties": {
        "mode": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "platform_managed",
            "byok",
            "disabled",
            null
          ],
          "description": "With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider."
        }
      },
      "x-molecule-schema": "OrgWorkspaceBillingModeChoice"
    }
  }
}
