// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "provision_machine",
      "title": "Build the machine of a workspace",
      "description": "Build a machine as a tenant does itself, only to mend what it cannot. Else use create_workspace. Details: molecule://operations/provision_machine",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string",
            "description": "The organisation's id."
          },
          "workspace_id": {
            "type": "string"
          },
          "runtime": {
            "type": "string",
            "description": "The agent software."
          },
          "platform_url": {
            "type": "string",
            "description": "Where the agent finds its tenant."
          },
          "tier": {
            "type": "integer"
          },
          "instance_type": {
            "type": "string"
          },
          "disk_gb": {
            "type": "integer"
          },
          "env_from": {
            "type": "object"
          },
          "config_files": {
            "type": "object",
            "description": "Files to put on it, by path, each in Base64; 256 KiB in all."
          },
          "display": {
            "type": "object",
            "description": "{mode, width, height, protocol}"
          },
          "template": {
            "type": "string"
          },
          "provider": {
            "type": "string"
          },
          "data_persistence": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "template_assets": {
            "type": "object"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "org_id",
          "workspace_id",
          "runtime",
          "platform_url"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "provisionMachine",
      "tag": "machines",
      "aliases": [],
      "toolset": "machines",
      "core": false,
      "effect": {
        "kind": "write",
        "confirm": {
          "message": "Build a {runtime} machine for workspace {workspace_id}? It costs money until it is deprovisioned, and the tenant does not learn of it."
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [
        {
          "name": "org_id",
          "in": "body",
          "wireName": "org_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "workspace_id",
          "in": "body",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "runtime",
          "in": "body",
          "wireName": "runtime",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "platform_url",
          "in": "body",
          "wireName": "platform_url",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "tier",
          "in": "body",
          "wireName": "tier",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "instance_type",
          "in": "body",
          "wireName": "instance_type",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "disk_gb",
          "in": "body",
          "wireName": "disk_gb",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "env",
          "in": "body",
          "wireName": "env",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true,
          "sensitive": true
        },
        {
          "name": "config_files",
          "in": "body",
          "wireName": "config_files",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "display",
          "in": "body",
          "wireName": "display",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "template",
          "in": "body",
          "wireName": "template",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "provider",
          "in": "body",
          "wireName": "provider",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "data_persistence",
          "in": "body",
          "wireName": "data_persistence",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "kind",
          "in": "body",
          "wireName": "kind",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "template_assets",
          "in": "body",
          "wireName": "template_assets",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "deprovision_machine",
      "title": "End the machine of a workspace",
      "description": "End a machine as a tenant does itself, only to mend what it cannot. Else use delete_workspace. Set prune only when asked to.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "instance_id": {
            "type": "string"
          },
          "provider": {
            "type": "string",
            "description": "The machine's cloud."
          },
          "prune": {
            "type": "string",
            "description": "Give true to erase the data volume for good.",
            "enum": [
              "true"
            ]
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deprovisionMachine",
      "tag": "machines",
      "aliases": [],
      "toolset": "machines",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "End the machine of workspace {workspace_id} (prune: {prune})? The agent stops, and the tenant does not learn of it. With prune its data is erased for good."
        },
        "idempotent": false
      },
      "within": [],
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
          "name": "instance_id",
          "in": "query",
          "wireName": "instance_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "provider",
          "in": "query",
          "wireName": "provider",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "prune",
          "in": "query",
          "wireName": "prune",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_machine_status",
      "title": "Show the state of a workspace's machine",
      "description": "Show the state and addresses of a workspace's machine.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "instance_id": {
            "type": "string"
          },
          "provider": {
            "type": "string",
            "description": "The machine's cloud."
          }
        },
        "required": [
          "workspace_id",
          "instance_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getMachineStatus",
      "tag": "machines",
      "aliases": [],
      "toolset": "machines",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [],
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
          "name": "instance_id",
          "in": "query",
          "wireName": "instance_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "beyond"
        },
        {
          "name": "provider",
          "in": "query",
          "wireName": "provider",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  }
]
