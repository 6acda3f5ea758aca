// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const machines: Readonly<Record<string, () => CommandData>> = {
  "machine:provision": () => ({
    "operation": "provisionMachine",
    "words": [
      "machine",
      "provision"
    ],
    "summary": "Build the machine of a workspace",
    "description": "The call with which a tenant has a machine built for one of its workspaces. People create a workspace instead, and the tenant does the rest. It answers as soon as the machine has an id, which can take minutes; follow its `state` from there. The runtime needs a promoted image. A tenant that sends its admin token along can only build for itself.",
    "aliases": [],
    "effect": "write",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "provisionSecret",
      "tenantAdminToken"
    ],
    "otherCredentials": [],
    "args": [],
    "flags": [
      {
        "name": "org-id",
        "path": [
          "org_id"
        ],
        "kind": "string",
        "summary": "The organisation's id.",
        "required": true
      },
      {
        "name": "workspace-id",
        "path": [
          "workspace_id"
        ],
        "kind": "string",
        "summary": "The workspace that gets the machine.",
        "required": true
      },
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "The agent software. An image of it has to be promoted.",
        "required": true
      },
      {
        "name": "platform-url",
        "path": [
          "platform_url"
        ],
        "kind": "string",
        "summary": "Where the agent finds its tenant. Addresses of internal networks are refused.",
        "required": true
      },
      {
        "name": "tier",
        "path": [
          "tier"
        ],
        "kind": "integer",
        "summary": "How much the workspace may do. A tenant always sends it."
      },
      {
        "name": "instance-type",
        "path": [
          "instance_type"
        ],
        "kind": "string",
        "summary": "The size of the machine, in the words of the provider."
      },
      {
        "name": "disk-gb",
        "path": [
          "disk_gb"
        ],
        "kind": "integer",
        "summary": "The size of its disk, in GB."
      },
      {
        "name": "env",
        "path": [
          "env"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused.",
        "sensitive": true
      },
      {
        "name": "config-files",
        "path": [
          "config_files"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Files to put on it, by path, each in Base64; 256 KiB in all."
      },
      {
        "name": "display.mode",
        "path": [
          "display",
          "mode"
        ],
        "kind": "string",
        "summary": "Whether it has one, and which."
      },
      {
        "name": "display.width",
        "path": [
          "display",
          "width"
        ],
        "kind": "integer",
        "summary": "Its width in pixels."
      },
      {
        "name": "display.height",
        "path": [
          "display",
          "height"
        ],
        "kind": "integer",
        "summary": "Its height in pixels."
      },
      {
        "name": "display.protocol",
        "path": [
          "display",
          "protocol"
        ],
        "kind": "string",
        "summary": "How it is shown elsewhere."
      },
      {
        "name": "template",
        "path": [
          "template"
        ],
        "kind": "string",
        "summary": "The template that the workspace was made from."
      },
      {
        "name": "provider",
        "path": [
          "provider"
        ],
        "kind": "string",
        "summary": "The cloud to build it in."
      },
      {
        "name": "data-persistence",
        "path": [
          "data_persistence"
        ],
        "kind": "string",
        "summary": "Whether its data outlives it."
      },
      {
        "name": "kind",
        "path": [
          "kind"
        ],
        "kind": "string",
        "summary": "Empty, or `platform` for the platform's own agent."
      },
      {
        "name": "template-assets",
        "path": [
          "template_assets"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all."
      }
    ],
    "fields": {
      "org_id": "org_id",
      "workspace_id": "workspace_id",
      "runtime": "runtime",
      "platform_url": "platform_url",
      "tier": "tier",
      "instance_type": "instance_type",
      "disk_gb": "disk_gb",
      "env": "env",
      "config_files": "config_files",
      "display": "display",
      "template": "template",
      "provider": "provider",
      "data_persistence": "data_persistence",
      "kind": "kind",
      "template_assets": "template_assets"
    },
    "nullable": [],
    "confirm": {
      "message": "Build a {runtime} machine for workspace {workspace_id}? It costs money until it is deprovisioned, and the tenant does not learn of it.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "instance_id",
        "state",
        "runtime",
        "public_ip",
        "private_ip",
        "domain"
      ],
      "fields": [
        "instance_id",
        "state",
        "public_ip",
        "private_ip",
        "runtime",
        "domain"
      ]
    },
    "examples": [
      {
        "summary": "A machine for a Claude Code agent",
        "command": "molecule machine provision --org-id 5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95 --workspace-id 3e7f1a5d-9c62-4b6d-8f04-95e3ba170c81 --runtime claude-code --platform-url https://acme.moleculesai.app --tier 4 --instance-type t3.medium --disk-gb 40 --env-from env:MOLECULE_SECRET_ENV --config-files config.yaml=bmFtZTogUmVwb3J0cwo= --provider aws --yes"
      }
    ]
  }),
  "machine:deprovision": () => ({
    "operation": "deprovisionMachine",
    "words": [
      "machine",
      "deprovision"
    ],
    "summary": "End the machine of a workspace",
    "description": "The call with which a tenant ends the machine of one of its workspaces and removes its DNS name. People delete a workspace instead. The tenant's admin token decides whose machine can be ended. The data volume is kept for a while, unless `prune` is set: then it is erased for good.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "provisionSecret",
      "tenantAdminToken"
    ],
    "otherCredentials": [],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace whose machine it is.",
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
        "name": "instance-id",
        "path": [
          "instance_id"
        ],
        "kind": "string",
        "summary": "The machine. The tenant always names it."
      },
      {
        "name": "provider",
        "path": [
          "provider"
        ],
        "kind": "string",
        "summary": "The machine's cloud. The tenant always names it."
      },
      {
        "name": "prune",
        "path": [
          "prune"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to erase the data volume for good. Anything else keeps it for a time of grace."
      }
    ],
    "nullable": [],
    "confirm": {
      "message": "End the machine of workspace {workspace_id} (prune: {prune})? The agent stops, and the tenant does not learn of it. With prune its data is erased for good.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "End it and keep its data for now",
        "command": "molecule machine deprovision c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135 --instance-id i-0example000000005 --provider aws --yes"
      },
      {
        "summary": "End it and erase its data",
        "command": "molecule machine deprovision c05f9e27-d8b1-4a63-9f4c-7e2a6d0b8135 --instance-id i-0example000000005 --provider aws --prune --yes"
      }
    ]
  }),
  "machine:status": () => ({
    "operation": "getMachineStatus",
    "words": [
      "machine",
      "status"
    ],
    "summary": "Show the state of a workspace's machine",
    "description": "Shows how the machine of a workspace is doing and where it is in the network. A machine that runs is not yet an agent that answers: for that, look at the workspace.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "provisionSecret",
      "tenantAdminToken"
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
        "name": "instance-id",
        "path": [
          "instance_id"
        ],
        "kind": "string",
        "summary": "The machine.",
        "required": true
      },
      {
        "name": "provider",
        "path": [
          "provider"
        ],
        "kind": "string",
        "summary": "The machine's cloud."
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "instance_id",
        "state",
        "public_ip",
        "private_ip"
      ],
      "fields": [
        "instance_id",
        "state",
        "public_ip",
        "private_ip"
      ]
    },
    "examples": [
      {
        "summary": "A machine that runs",
        "command": "molecule machine status 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --instance-id i-0example000000001 --provider aws"
      }
    ]
  }),
}
