// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_pending_approvals",
      "title": "List what waits for an approval",
      "description": "List what waits for a person's approval. Ask the person in your own words; do not wait in a loop.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
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
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "workspace_name",
          "action",
          "reason",
          "created_at",
          "workspace_id",
          "id"
        ],
        "detail": true,
        "marks": {
          "*": {
            "action": true,
            "reason": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_workspace_approvals",
      "title": "List a workspace's approvals",
      "description": "List what a workspace asked to be approved, with status and who decided.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "within": [
        "org",
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
      "shape": {
        "list": "",
        "concise": [
          "id",
          "action",
          "reason",
          "status",
          "decided_by",
          "created_at"
        ],
        "detail": true,
        "marks": {
          "*": {
            "action": true,
            "reason": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_approval",
      "title": "Ask a person for an approval",
      "description": "Ask a person to approve something before you do it. The answer comes into list_workspace_approvals.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "action": {
            "type": "string",
            "description": "What you want to do."
          },
          "reason": {
            "type": "string",
            "description": "Why you want to do it."
          },
          "task_id": {
            "type": "string"
          },
          "context": {
            "type": "object",
            "description": "Anything else."
          }
        },
        "required": [
          "workspace_id",
          "action"
        ]
      },
      "annotations": {
        "destructiveHint": false,
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
      "within": [
        "org",
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
      "description": "Take back a request for an approval that nobody has decided.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "approval_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "approval_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
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
      "within": [
        "org",
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
