// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "provision_machine",
      "title": "Build the machine of a workspace",
      "description": "The tenant's own machine-to-machine call to build a machine. To get a workspace use create_workspace; use this only to mend what a tenant cannot.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string",
            "description": "The organisation."
          },
          "workspace_id": {
            "type": "string",
            "description": "The workspace that gets the machine."
          },
          "runtime": {
            "type": "string",
            "description": "The agent software. An image of it has to be promoted.",
            "minLength": 1
          },
          "platform_url": {
            "type": "string",
            "description": "Where the agent finds its tenant. Addresses of internal networks are refused."
          },
          "tier": {
            "type": "integer",
            "description": "How much the workspace may do. A tenant always sends it."
          },
          "instance_type": {
            "type": "string",
            "description": "The size of the machine, in the words of the provider."
          },
          "disk_gb": {
            "type": "integer",
            "description": "The size of its disk, in GB."
          },
          "env_from": {
            "type": "object",
            "description": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused. Each value as env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
          },
          "config_files": {
            "type": "object",
            "description": "Files to put on it, by path, each in Base64; 256 KiB in all."
          },
          "display": {
            "type": "object",
            "description": "The screen that the machine gets.",
            "properties": {
              "mode": {
                "type": "string",
                "description": "Whether it has one, and which."
              },
              "width": {
                "type": "integer",
                "description": "Its width in pixels."
              },
              "height": {
                "type": "integer",
                "description": "Its height in pixels."
              },
              "protocol": {
                "type": "string",
                "description": "How it is shown elsewhere."
              }
            }
          },
          "template": {
            "type": "string",
            "description": "The template that the workspace was made from."
          },
          "provider": {
            "type": "string",
            "description": "The cloud to build it in."
          },
          "data_persistence": {
            "type": "string",
            "description": "Whether its data outlives it."
          },
          "kind": {
            "type": "string",
            "description": "Empty, or `platform` for the platform's own agent."
          },
          "template_assets": {
            "type": "object",
            "description": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
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
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "description": "The tenant's own machine-to-machine call to end a machine. To remove a workspace use delete_workspace; use this only to mend what a tenant cannot. Set prune only when asked to.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace whose machine it is."
          },
          "instance_id": {
            "type": "string",
            "description": "The machine. The tenant always names it."
          },
          "provider": {
            "type": "string",
            "description": "The cloud that the machine is in. The tenant always names it."
          },
          "prune": {
            "type": "string",
            "description": "Set to `true` to erase the data volume for good. Anything else keeps it for a time of grace.",
            "enum": [
              "true"
            ]
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id"
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
      "description": "Show the state and the addresses of a machine, by workspace and instance id. For the agent on it use get_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "instance_id": {
            "type": "string",
            "description": "The machine.",
            "minLength": 1
          },
          "provider": {
            "type": "string",
            "description": "The cloud that the machine is in."
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
          "required": true,
          "aliases": [],
          "naming": true
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
