// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "send_message",
      "title": "Send a message to an agent",
      "description": "Talk to the agent of a workspace and get its reply. For plain text use method \"message/send\" and params {\"message\": {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}}; leave jsonrpc and id out. The reply is in result.result, an agent's refusal in result.error. With queued true or status \"queued\" the message was taken and is answered later: do not send it again. It costs some of the workspace's budget.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace whose agent gets the message."
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that speaks. Without it the message comes from a person.",
            "minLength": 1
          },
          "timeout": {
            "type": "integer",
            "description": "Whole seconds. It only lifts the limit of 30 minutes that a message from a workspace otherwise has; nothing ends after this time.",
            "minimum": 1
          },
          "jsonrpc": {
            "type": "string",
            "description": "There when this is a whole JSON-RPC envelope. Without it the tenant makes one.",
            "enum": [
              "2.0"
            ]
          },
          "id": {
            "type": "string",
            "description": "The id of the call, which the answer repeats. Counts only together with `jsonrpc`. As JSON text."
          },
          "method": {
            "type": "string",
            "description": "The agent's method, `message/send` for a message.",
            "minLength": 1
          },
          "params": {
            "type": "object",
            "description": "What the method takes, for `message/send` the message.",
            "properties": {
              "message": {
                "type": "object",
                "description": "A message: `role` and `parts`, as in {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}.",
                "properties": {
                  "role": {
                    "type": "string",
                    "description": "Who speaks, `user` for whoever writes to the agent."
                  },
                  "parts": {
                    "type": "array",
                    "description": "What is said. A part with text is {\"kind\": \"text\", \"text\": \"Hello\"}.",
                    "items": {
                      "type": "object",
                      "description": "A piece of a message. Other fields are passed on to the agent."
                    }
                  },
                  "messageId": {
                    "type": "string",
                    "description": "An id of the sender's choice. A busy agent's queue takes each id only once. The tenant makes one when it is missing."
                  },
                  "metadata": {
                    "type": "object",
                    "description": "Anything that the agent should know besides."
                  }
                }
              }
            }
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
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "sendMessage",
      "tag": "messages",
      "aliases": [
        "chat_with_agent"
      ],
      "toolset": "messages",
      "core": true,
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_queued_message",
      "title": "Show a queued message",
      "description": "See what became of a message that send_message queued (queue_id), and the agent's answer when there is one. Give the receiving workspace's id as workspace_id and as x_workspace_id.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace that the message was sent to."
          },
          "queue_id": {
            "type": "string",
            "description": "The id on the receipt."
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks, sender or receiver. Not needed with a workspace token.",
            "minLength": 1
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
      "secrets": []
    }
  }
]
