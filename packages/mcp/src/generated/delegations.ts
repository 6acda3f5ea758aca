// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "delegate_task",
      "title": "Delegate a task to another workspace",
      "description": "Let a workspace hand a task to target_id; follow list_delegations. For a reply at once use send_message.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "target_id": {
            "type": "string"
          },
          "task": {
            "type": "string"
          },
          "idempotency_key": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "target_id",
          "task"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": true
      }
    },
    "call": {
      "operationId": "delegateTask",
      "tag": "delegations",
      "aliases": [
        "async_delegate"
      ],
      "toolset": "delegations",
      "core": false,
      "effect": {
        "kind": "write",
        "openWorld": true,
        "idempotent": false
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
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "beyond"
        },
        {
          "name": "task",
          "in": "body",
          "wireName": "task",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "idempotency_key",
          "in": "body",
          "wireName": "idempotency_key",
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
      "name": "list_delegations",
      "title": "List a workspace's delegations",
      "description": "List the tasks that a workspace delegated, newest first, with status and beginning of the answer.",
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
      "operationId": "listDelegations",
      "tag": "delegations",
      "aliases": [
        "check_delegations"
      ],
      "toolset": "delegations",
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
          "delegation_id",
          "target_id",
          "status",
          "summary",
          "created_at",
          "error",
          "id"
        ],
        "detail": true,
        "marks": {
          "*": {
            "summary": true,
            "response_preview": true,
            "error": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "record_delegation",
      "title": "Record a delegation",
      "description": "Note a delegation made outside the platform; nothing is sent. To do it use delegate_task.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "target_id": {
            "type": "string",
            "description": "The workspace that was asked."
          },
          "task": {
            "type": "string"
          },
          "delegation_id": {
            "type": "string",
            "description": "An id of the agent's choice."
          }
        },
        "required": [
          "workspace_id",
          "target_id",
          "task",
          "delegation_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "recordDelegation",
      "tag": "delegations",
      "aliases": [],
      "toolset": "delegations",
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
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "task",
          "in": "body",
          "wireName": "task",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "delegation_id",
          "in": "body",
          "wireName": "delegation_id",
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
      "name": "update_delegation",
      "title": "Report how a delegation ended",
      "description": "Report a delegation of list_delegations as completed or failed. An unknown id is no error.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "delegation_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "description": "Whether it went well.",
            "enum": [
              "completed",
              "failed"
            ]
          },
          "error": {
            "type": "string"
          },
          "response_preview": {
            "type": "string",
            "description": "The beginning of the answer."
          }
        },
        "required": [
          "workspace_id",
          "delegation_id",
          "status"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "updateDelegation",
      "tag": "delegations",
      "aliases": [
        "update_delegation_status"
      ],
      "toolset": "delegations",
      "core": false,
      "effect": {
        "kind": "write",
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
        },
        {
          "name": "delegation_id",
          "in": "path",
          "wireName": "delegation_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "status",
          "in": "body",
          "wireName": "status",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "error",
          "in": "body",
          "wireName": "error",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "response_preview",
          "in": "body",
          "wireName": "response_preview",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  }
]
