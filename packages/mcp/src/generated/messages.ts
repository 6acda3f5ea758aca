// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "send_message",
      "title": "Send a message to an agent",
      "description": "Talk to a workspace's agent: method \"message/send\", params {\"message\": {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}}. The reply is in result.result. When queued it comes later: do not send it again. Details: molecule://operations/send_message",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that speaks."
          },
          "timeout": {
            "type": "integer",
            "description": "Lifts the limit of 30 minutes for a message from a workspace."
          },
          "jsonrpc": {
            "type": "string",
            "description": "Only with a whole JSON-RPC envelope.",
            "enum": [
              "2.0"
            ]
          },
          "id": {
            "type": "string",
            "description": "The id of the call, which the answer repeats. As JSON text."
          },
          "method": {
            "type": "string"
          },
          "params": {
            "type": "object",
            "description": "What the method takes. {message}"
          }
        },
        "required": [
          "workspace_id",
          "method",
          "params"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": true
      }
    },
    "call": {
      "operationId": "sendMessage",
      "tag": "messages",
      "aliases": [
        "chat_with_agent"
      ],
      "toolset": "messages",
      "core": true,
      "effect": {
        "kind": "write",
        "openWorld": true,
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
          "name": "x_workspace_id",
          "in": "header",
          "wireName": "X-Workspace-ID",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "timeout",
          "in": "header",
          "wireName": "X-Timeout",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "jsonrpc",
          "in": "body",
          "wireName": "jsonrpc",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "id",
          "in": "body",
          "wireName": "id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "method",
          "in": "body",
          "wireName": "method",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "params",
          "in": "body",
          "wireName": "params",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": true
      }
    }
  },
  {
    "tool": {
      "name": "get_queued_message",
      "title": "Show a queued message",
      "description": "Show what became of a message that send_message queued. x_workspace_id may be the receiving workspace_id.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "queue_id": {
            "type": "string"
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks."
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id",
          "queue_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getQueuedMessage",
      "tag": "messages",
      "aliases": [],
      "toolset": "messages",
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
        },
        {
          "name": "queue_id",
          "in": "path",
          "wireName": "queue_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "x_workspace_id",
          "in": "header",
          "wireName": "X-Workspace-ID",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "last_error": true,
          "response_body": true
        }
      }
    }
  }
]
