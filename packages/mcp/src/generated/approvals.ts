// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_pending_approvals",
      "title": "List what waits for an approval",
      "description": "List what waits for a person's approval, in all workspaces. Only a person can decide; ask for that in your own words, and do not wait for it in a loop.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
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
      "operationId": "listPendingApprovals",
      "tag": "approvals",
      "aliases": [],
      "toolset": "approvals",
      "core": true,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_workspace_approvals",
      "title": "List a workspace's approvals",
      "description": "List what one workspace asked to be approved, with status and who decided. Look here for the answer to a request that you made.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
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
      "operationId": "listWorkspaceApprovals",
      "tag": "approvals",
      "aliases": [
        "get_workspace_approvals"
      ],
      "toolset": "approvals",
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
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "create_approval",
      "title": "Ask a person for an approval",
      "description": "Ask a person to approve something before you do it. Say in action what you want to do and in reason why. The answer comes later; look for it in list_workspace_approvals.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "action": {
            "type": "string",
            "description": "What should be approved, in a few words.",
            "minLength": 1
          },
          "reason": {
            "type": "string",
            "description": "Why, for the person who decides."
          },
          "task_id": {
            "type": "string",
            "description": "The task that it belongs to."
          },
          "context": {
            "type": "object",
            "description": "Anything else that belongs to it. It is stored, but no list shows it."
          }
        },
        "required": [
          "workspace_id",
          "action"
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
      "operationId": "createApproval",
      "tag": "approvals",
      "aliases": [],
      "toolset": "approvals",
      "core": false,
      "effect": {
        "kind": "write",
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
          "name": "action",
          "in": "body",
          "wireName": "action",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "reason",
          "in": "body",
          "wireName": "reason",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "task_id",
          "in": "body",
          "wireName": "task_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "context",
          "in": "body",
          "wireName": "context",
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
      "name": "withdraw_approval",
      "title": "Withdraw a request for an approval",
      "description": "Take back a request for an approval that is no longer needed, as long as nobody has decided it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "approval_id": {
            "type": "string",
            "description": "The id of the request, as the lists show it."
          }
        },
        "required": [
          "workspace_id",
          "approval_id"
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
      "operationId": "withdrawApproval",
      "tag": "approvals",
      "aliases": [],
      "toolset": "approvals",
      "core": false,
      "effect": {
        "kind": "write",
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
          "name": "approval_id",
          "in": "path",
          "wireName": "approval_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
