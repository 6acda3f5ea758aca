// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "sendMessage": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "x_workspace_id": {
        "type": "string",
        "minLength": 1
      },
      "timeout": {
        "type": "integer",
        "minimum": 1
      }
    },
    "body": {
      "type": "object",
      "description": "A message for an agent.",
      "required": [
        "method",
        "params"
      ],
      "properties": {
        "jsonrpc": {
          "type": "string",
          "const": "2.0",
          "description": "Only with a whole JSON-RPC envelope. Without it the tenant makes one."
        },
        "id": {
          "type": [
            "string",
            "integer"
          ],
          "description": "The id of the call, which the answer repeats. Counts only together with `jsonrpc`."
        },
        "method": {
          "type": "string",
          "minLength": 1,
          "description": "The agent's method, `message/send` for a message.",
          "examples": [
            "message/send"
          ]
        },
        "params": {
          "type": "object",
          "description": "What the method takes. For `message/send` it is the message.",
          "additionalProperties": true,
          "properties": {
            "message": {
              "type": "object",
              "description": "A message: `role` and `parts`, as in {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}.",
              "additionalProperties": true,
              "properties": {
                "role": {
                  "type": "string",
                  "description": "Who speaks, `user` for whoever writes to the agent.",
                  "examples": [
                    "user",
                    "agent"
                  ]
                },
                "parts": {
                  "type": "array",
                  "description": "What is said. A part with text is {\"kind\": \"text\", \"text\": \"Hello\"}.",
                  "items": {
                    "type": "object",
                    "description": "A piece of a message. Other fields are passed on to the agent.",
                    "additionalProperties": true,
                    "properties": {
                      "kind": {
                        "type": "string",
                        "description": "What it is, `text` for text. Some agents call this field `type`.",
                        "examples": [
                          "text"
                        ]
                      },
                      "text": {
                        "type": "string",
                        "description": "The text."
                      }
                    },
                    "x-molecule-schema": "MessagePart"
                  }
                },
                "messageId": {
                  "type": "string",
                  "description": "An id of the sender's choice. A busy agent's queue takes each id only once. The tenant makes one when it is missing."
                },
                "metadata": {
                  "type": "object",
                  "description": "Anything that the agent should know besides.",
                  "additionalProperties": true
                }
              },
              "x-molecule-schema": "Message"
            }
          },
          "x-molecule-schema": "MessageParams"
        }
      },
      "x-molecule-schema": "MessageSend"
    }
  },
  "getQueuedMessage": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "queue_id": {
        "type": "string",
        "format": "uuid"
      },
      "x_workspace_id": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}
