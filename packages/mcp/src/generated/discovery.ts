// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_peers",
      "title": "List a workspace's peers",
      "description": "List the workspaces that a workspace can work with: siblings, children and parent, with role and status. Use it to pick the target of delegate_task.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace whose peers are listed."
          },
          "q": {
            "type": "string",
            "description": "Only peers whose name or role holds this text, in whatever case."
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "discover_workspace",
      "title": "Find where a workspace is",
      "description": "Get the address of the workspace workspace_id, as the workspace x_workspace_id sees it. To talk to its agent use send_message, which needs no address.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace to find."
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks, which has to be related to the other one.",
            "minLength": 1
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
      "description": "Check whether the workspace caller_id may talk to the workspace target_id.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "caller_id": {
            "type": "string",
            "description": "The id of the workspace that wants to talk.",
            "minLength": 1
          },
          "target_id": {
            "type": "string",
            "description": "The id of the workspace to talk to.",
            "minLength": 1
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
