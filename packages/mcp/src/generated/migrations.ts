// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "migrate_workspace_provider",
      "title": "Move a workspace to another cloud provider",
      "description": "Start moving ONE workspace to another cloud provider (15 to 20 minutes). The current provider is looked up when from is left out. Keeps /workspace and /home/agent/.claude, loses /configs. Then follow get_workspace_migration_status.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "from": {
            "type": "string",
            "description": "The provider that the workspace is on now. Clients look it up when it is left out.",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ]
          },
          "to": {
            "type": "string",
            "description": "The provider to move to.",
            "enum": [
              "aws",
              "hetzner",
              "gcp"
            ]
          },
          "from_instance_id": {
            "type": "string",
            "description": "The machine at the current provider. Needed unless that is AWS, where it is found by its tags.",
            "minLength": 1
          },
          "org_id": {
            "type": "string",
            "description": "The organisation's id. Found by the control plane when it is left out."
          },
          "runtime": {
            "type": "string",
            "description": "The workspace's runtime. Found by the control plane when it is left out."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
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
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
          "naming": false
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
        }
      }
    }
  },
  {
    "tool": {
      "name": "get_workspace_migration_status",
      "title": "Show how a workspace's migration is going",
      "description": "Show the state of a workspace's latest provider migration. It has ended when terminal is true: completed, failed (old machine kept) or rolled_back (new machine removed, old one kept). Ask every 15 to 30 seconds.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "wait_seconds": {
            "type": "integer",
            "description": "Wait so long for a change of state.",
            "minimum": 0,
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
          "ok": {
            "type": "boolean"
          },
          "migration": {
            "type": "object"
          },
          "terminal": {
            "type": "boolean"
          }
        },
        "required": [
          "ok"
        ]
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
      }
    }
  }
]
