// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "migrate_workspace_provider",
      "title": "Move a workspace to another cloud provider",
      "description": "Start moving ONE workspace to another cloud provider (15 to 20 minutes), then follow get_workspace_migration_status. Keeps /workspace and /home/agent/.claude, loses /configs.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "from": {
            "type": "string",
            "description": "The provider that the workspace is on now; clients look it up when it is left out.",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ]
          },
          "to": {
            "type": "string",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ]
          },
          "from_instance_id": {
            "type": "string",
            "description": "The machine at the current provider, needed unless that is AWS."
          },
          "org_id": {
            "type": "string",
            "description": "The organisation's id, found when it is left out."
          },
          "runtime": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "to"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "migrateWorkspaceProvider",
      "tag": "migrations",
      "aliases": [],
      "toolset": "migrations",
      "core": true,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Migrate workspace {workspace_id} from {from} to {to}? Its machine is replaced; /workspace and /home/agent/.claude are kept, /configs is not."
        },
        "idempotent": false
      },
      "errorCode": "MIGRATION_START_FAILED",
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
        },
        {
          "name": "from",
          "in": "body",
          "wireName": "from",
          "required": false,
          "aliases": [],
          "naming": true,
          "lookup": "workspace_lookup"
        },
        {
          "name": "to",
          "in": "body",
          "wireName": "to",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "from_instance_id",
          "in": "body",
          "wireName": "from_instance_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "org_id",
          "in": "body",
          "wireName": "org_id",
          "required": false,
          "aliases": [],
          "naming": false,
          "scope": "beyond"
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
          "name": "confirm",
          "in": "body",
          "wireName": "confirm",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "consent",
          "consent": true
        }
      ],
      "secrets": [],
      "monitor": {
        "tool": "get_workspace_migration_status",
        "arguments": {
          "workspace_id": {
            "input": "workspace_id"
          }
        },
        "resource": "workspaces/{workspace_id}/migration"
      }
    }
  },
  {
    "tool": {
      "name": "get_workspace_migration_status",
      "title": "Show how a workspace's migration is going",
      "description": "Show a workspace's latest provider migration. It has ended when terminal is true: completed, failed (old machine kept) or rolled_back (new machine removed, old one kept).",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "wait_seconds": {
            "type": "integer",
            "description": "Wait for a change.",
            "maximum": 45
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "migration": {
            "type": "object"
          },
          "terminal": {
            "type": "boolean"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getWorkspaceMigrationStatus",
      "tag": "migrations",
      "aliases": [],
      "toolset": "migrations",
      "core": true,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "errorCode": "MIGRATION_STATUS_FAILED",
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
      "watch": {
        "operationId": "migrateWorkspaceProvider",
        "input": {
          "workspace_id": "workspace_id"
        },
        "state": "/migration/state",
        "outcome": {
          "snapshotting": "pending",
          "snapshotted": "pending",
          "provisioning_target": "pending",
          "target_healthy": "pending",
          "retiring_source": "pending",
          "completed": "success",
          "failed": "failure",
          "rolled_back": "failure"
        }
      },
      "resource": "workspaces/{workspace_id}/migration"
    }
  }
]
