// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_peers",
      "title": "List a workspace's peers",
      "description": "List the siblings, children and parent of a workspace, to pick a target for delegate_task.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "q": {
            "type": "string",
            "description": "A part of a peer's name or role."
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
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
      "operationId": "listPeers",
      "tag": "discovery",
      "aliases": [],
      "toolset": "discovery",
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
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "q",
          "in": "query",
          "wireName": "q",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "id",
          "name",
          "role",
          "status",
          "parent_id",
          "active_tasks"
        ],
        "detail": true,
        "marks": {
          "*": {
            "role": true,
            "agent_card": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "discover_workspace",
      "title": "Find where a workspace is",
      "description": "Get the address of a workspace as x_workspace_id sees it. Not needed for send_message.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks."
          }
        },
        "required": [
          "workspace_id",
          "x_workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "discoverWorkspace",
      "tag": "discovery",
      "aliases": [],
      "toolset": "discovery",
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
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "x_workspace_id",
          "in": "header",
          "wireName": "X-Workspace-ID",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "check_access",
      "title": "Check if two workspaces may talk",
      "description": "Check whether the workspace caller_id may talk to target_id.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "caller_id": {
            "type": "string",
            "description": "The id of the workspace that wants to talk."
          },
          "target_id": {
            "type": "string"
          }
        },
        "required": [
          "caller_id",
          "target_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "checkAccess",
      "tag": "discovery",
      "aliases": [],
      "toolset": "discovery",
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
          "name": "caller_id",
          "in": "body",
          "wireName": "caller_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
