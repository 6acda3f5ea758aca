// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const discovery: Readonly<Record<string, () => CommandData>> = {
  "agent:peers": () => ({
    "operation": "listPeers",
    "words": [
      "agent",
      "peers"
    ],
    "summary": "List a workspace's peers",
    "description": "Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the top do not see each other. It may also talk to those further up and down, which are not listed. A workspace without a token of its own is shown to everybody.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace whose peers are listed.",
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
        "name": "q",
        "path": [
          "q"
        ],
        "kind": "string",
        "summary": "A part of a peer's name or role. Upper and lower case are the same."
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "id",
        "name",
        "role",
        "status",
        "parent_id",
        "active_tasks"
      ],
      "fields": [
        "id",
        "name",
        "role",
        "tier",
        "status",
        "url",
        "parent_id",
        "agent_card",
        "active_tasks"
      ]
    },
    "examples": [
      {
        "summary": "Those who draw",
        "command": "molecule agent peers f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --q draw"
      }
    ]
  }),
  "workspace:discover": () => ({
    "operation": "discoverWorkspace",
    "words": [
      "workspace",
      "discover"
    ],
    "summary": "Find where a workspace is",
    "description": "Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead nowhere from outside. To talk to an agent from outside send it a message.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace to find.",
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
        "name": "x-workspace-id",
        "path": [
          "x_workspace_id"
        ],
        "kind": "string",
        "summary": "The workspace that asks. It has to be related to the other one.",
        "required": true
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "name",
        "url"
      ],
      "fields": [
        "id",
        "url",
        "name"
      ]
    },
    "examples": [
      {
        "summary": "Find where a workspace is",
        "command": "molecule workspace discover 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --x-workspace-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
      }
    ]
  }),
  "access:check": () => ({
    "operation": "checkAccess",
    "words": [
      "access",
      "check"
    ],
    "summary": "Check if two workspaces may talk",
    "description": "Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right organisation id.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken"
    ],
    "args": [],
    "flags": [
      {
        "name": "caller-id",
        "path": [
          "caller_id"
        ],
        "kind": "string",
        "summary": "The id of the workspace that wants to talk.",
        "required": true
      },
      {
        "name": "target-id",
        "path": [
          "target_id"
        ],
        "kind": "string",
        "summary": "The id of the workspace to talk to.",
        "required": true
      }
    ],
    "fields": {
      "caller_id": "caller_id",
      "target_id": "target_id"
    },
    "nullable": [],
    "table": {
      "columns": [
        "allowed"
      ],
      "fields": [
        "allowed"
      ]
    },
    "examples": [
      {
        "summary": "A workspace and one below it",
        "command": "molecule access check --caller-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --target-id 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
      },
      {
        "summary": "Two workspaces at the top",
        "command": "molecule access check --caller-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --target-id 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
