// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  CallerUnauthorizedResponse,
  ErrorSchema,
  Headers,
  MessageParamsSchema,
  OrgIdMissingResponse,
  RateLimitedResponse,
  Security8,
  TenantFailedResponse,
  WorkspaceLookupFailedResponse,
  WorkspaceNotFoundResponse,
} from '../shared.ts'

export const messages: readonly Operation[] = [
  {
    "id": "sendMessage",
    "command": [
      "agent",
      "send"
    ],
    "tag": "messages",
    "summary": "Send a message to an agent",
    "description": "Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every message counts against the budget of the workspace.\n\nNo credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/a2a",
    "security": Security8,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace whose agent gets the message.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "scope": "workspace",
        "deprecated": false
      },
      {
        "name": "x_workspace_id",
        "property": "xWorkspaceId",
        "in": "header",
        "wireName": "X-Workspace-ID",
        "required": false,
        "description": "The workspace that speaks. Without it the message comes from a person.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "timeout",
        "property": "timeout",
        "in": "header",
        "wireName": "X-Timeout",
        "required": false,
        "description": "Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time.",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "jsonrpc",
        "property": "jsonrpc",
        "in": "body",
        "wireName": "jsonrpc",
        "required": false,
        "description": "Only with a whole JSON-RPC envelope. Without it the tenant makes one.",
        "schema": {
          "type": "string",
          "const": "2.0",
          "description": "Only with a whole JSON-RPC envelope. Without it the tenant makes one."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "id",
        "property": "id",
        "in": "body",
        "wireName": "id",
        "required": false,
        "description": "The id of the call, which the answer repeats. Counts only together with `jsonrpc`.",
        "schema": {
          "type": [
            "string",
            "integer"
          ],
          "description": "The id of the call, which the answer repeats. Counts only together with `jsonrpc`."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "method",
        "property": "method",
        "in": "body",
        "wireName": "method",
        "required": true,
        "description": "The agent's method, `message/send` for a message.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The agent's method, `message/send` for a message.",
          "examples": [
            "message/send"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "params",
        "property": "params",
        "in": "body",
        "wireName": "params",
        "required": true,
        "description": "What the method takes. For `message/send` it is the message.",
        "schema": MessageParamsSchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
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
          "params": MessageParamsSchema
        },
        "x-molecule-schema": "MessageSend"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "What the agent says, passed on as it is; a failure of its own method is in `error` and comes with 200 as well. `status` is `queued` instead when the workspace fetches its messages itself (`poll`) or when the agent has not answered a person after 90 seconds (`push-async`). `error` as a text means that the agent answered with nothing.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "description": "The agent's answer, or word that it comes later.",
          "anyOf": [
            {
              "type": "object",
              "description": "What the agent answered, in JSON-RPC. It is passed on unseen, so an agent may answer with other fields.",
              "required": [
                "jsonrpc"
              ],
              "x-molecule-columns": [
                "jsonrpc",
                "id",
                "result",
                "error"
              ],
              "x-molecule-untrusted": true,
              "additionalProperties": true,
              "properties": {
                "jsonrpc": {
                  "type": "string",
                  "description": "The version of JSON-RPC, `2.0`."
                },
                "id": {
                  "type": [
                    "string",
                    "integer",
                    "null"
                  ],
                  "description": "The id of the call."
                },
                "result": {
                  "description": "What the agent says, a message or a task. The text is in `parts`.",
                  "type": [
                    "object",
                    "array",
                    "string",
                    "number",
                    "boolean",
                    "null"
                  ]
                },
                "error": {
                  "type": "object",
                  "description": "Why the agent's method failed.",
                  "additionalProperties": true,
                  "properties": {
                    "code": {
                      "type": "integer",
                      "description": "The number of the failure in JSON-RPC."
                    },
                    "message": {
                      "type": "string",
                      "description": "What went wrong."
                    }
                  }
                }
              },
              "x-molecule-schema": "MessageReply"
            },
            {
              "type": "object",
              "description": "The message was taken, and the answer is not waited for.",
              "required": [
                "status",
                "delivery_mode",
                "method"
              ],
              "x-molecule-columns": [
                "status",
                "delivery_mode",
                "method"
              ],
              "properties": {
                "status": {
                  "type": "string",
                  "const": "queued",
                  "description": "Says that the answer comes later."
                },
                "delivery_mode": {
                  "type": "string",
                  "description": "`poll` when the workspace fetches it, `push-async` when the agent has it already.",
                  "examples": [
                    "poll",
                    "push-async"
                  ]
                },
                "method": {
                  "type": "string",
                  "description": "The method that was called."
                }
              },
              "x-molecule-schema": "MessageQueued"
            },
            {
              "type": "object",
              "description": "The agent answered with nothing.",
              "required": [
                "error"
              ],
              "properties": {
                "error": {
                  "type": "string",
                  "description": "Says so.",
                  "x-molecule-untrusted": true
                }
              },
              "x-molecule-schema": "MessageReplyEmpty"
            }
          ],
          "x-molecule-schema": "MessageAnswer"
        },
        "examples": [
          {
            "name": "text",
            "value": {
              "jsonrpc": "2.0",
              "id": "4b8e1d70-93c5-4fa2-b6d8-7e0a5c2f9143",
              "result": {
                "kind": "message",
                "messageId": "0e6d9b34-5a81-4c27-9f40-b2c7d1e8a563",
                "role": "agent",
                "parts": [
                  {
                    "kind": "text",
                    "text": "It is nearly done."
                  }
                ]
              }
            }
          },
          {
            "name": "colleague",
            "value": {
              "jsonrpc": "2.0",
              "id": 7,
              "result": {
                "kind": "message",
                "messageId": "6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8",
                "role": "agent",
                "parts": [
                  {
                    "kind": "text",
                    "text": "Here it is."
                  }
                ]
              }
            }
          },
          {
            "name": "poll",
            "value": {
              "status": "queued",
              "delivery_mode": "poll",
              "method": "message/send"
            }
          },
          {
            "name": "slow",
            "value": {
              "status": "queued",
              "delivery_mode": "push-async",
              "method": "message/send"
            }
          },
          {
            "name": "empty",
            "value": {
              "error": "agent returned empty response body"
            }
          }
        ]
      },
      {
        "status": "202",
        "description": "The agent is busy. The message waits in its queue and is delivered later; the reply goes to nobody, so look the entry up. Do not send it again.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A message in the queue of a busy agent.",
          "required": [
            "queued",
            "queue_id",
            "queue_depth",
            "message"
          ],
          "x-molecule-columns": [
            "queue_id",
            "queue_depth",
            "message"
          ],
          "properties": {
            "queued": {
              "type": "boolean",
              "const": true,
              "description": "Says that the message waits."
            },
            "queue_id": {
              "type": "string",
              "format": "uuid",
              "description": "The id to look it up by."
            },
            "queue_depth": {
              "type": "integer",
              "description": "How many messages wait, this one included."
            },
            "message": {
              "type": "string",
              "description": "The same, for people."
            }
          },
          "x-molecule-schema": "MessageReceipt"
        },
        "examples": [
          {
            "name": "busy",
            "value": {
              "queued": true,
              "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
              "queue_depth": 3,
              "message": "workspace agent is busy; the message waits in its queue"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The body is not a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "json",
            "value": {
              "error": "invalid JSON"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      CallerUnauthorizedResponse,
      {
        "status": "402",
        "description": "The workspace has used up its budget for the periods in `exceeded_periods`; nothing was sent. Raise the budget, or wait until earlier spending is older than the period.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The budget is used up.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "Says so."
            },
            "exceeded_periods": {
              "type": "array",
              "description": "The periods whose limit is reached.",
              "items": {
                "type": "string",
                "examples": [
                  "hourly",
                  "daily",
                  "weekly",
                  "monthly"
                ]
              }
            }
          },
          "x-molecule-schema": "MessageBudgetExceeded"
        },
        "examples": [
          {
            "name": "monthly",
            "value": {
              "error": "workspace budget limit exceeded",
              "exceeded_periods": [
                "monthly"
              ]
            }
          }
        ]
      },
      {
        "status": "403",
        "description": "The sender may not talk to this workspace. X-Workspace-ID names a workspace that is neither above nor below it nor beside it, one of another organisation, or a reserved caller such as `system:`; give the id of a related workspace, or leave the header out. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "hierarchy",
            "value": {
              "error": "access denied: workspaces cannot communicate per hierarchy rules"
            }
          },
          {
            "name": "otherOrg",
            "value": {
              "error": "access denied: target workspace is in a different org"
            }
          },
          {
            "name": "isolation",
            "value": {
              "error": "access denied: org isolation check failed"
            }
          },
          {
            "name": "caller",
            "value": {
              "error": "invalid caller ID"
            }
          }
        ]
      },
      WorkspaceNotFoundResponse,
      {
        "status": "413",
        "description": "The message is larger than `max_bytes`. Send less, for example a reference to a file.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The message is too large.",
          "required": [
            "error",
            "truncated",
            "max_bytes"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "Says so."
            },
            "truncated": {
              "type": "boolean",
              "const": true,
              "description": "Says that not all of it was read."
            },
            "max_bytes": {
              "type": "integer",
              "description": "How large it may be."
            }
          },
          "x-molecule-schema": "MessageTooLarge"
        },
        "examples": [
          {
            "name": "size",
            "value": {
              "error": "request body too large",
              "truncated": true,
              "max_bytes": 16777216
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse,
      {
        "status": "502",
        "description": "The agent was not reached, or its reply was cut off. Only with `delivery_confirmed` has it got the message: do not send that again. Otherwise check the workspace and its address, and try once more.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why there is no answer of the agent.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "delivery_confirmed": {
              "type": "boolean",
              "description": "Whether the agent has the message, where only its answer was cut off."
            },
            "truncated": {
              "type": "boolean",
              "description": "Whether the answer was too large."
            },
            "max_bytes": {
              "type": "integer",
              "description": "How large an answer may be."
            }
          },
          "x-molecule-schema": "MessageUndelivered"
        },
        "examples": [
          {
            "name": "unreachable",
            "value": {
              "error": "failed to reach workspace agent"
            }
          },
          {
            "name": "address",
            "value": {
              "error": "workspace URL is not publicly routable"
            }
          },
          {
            "name": "cutOff",
            "value": {
              "error": "failed to read agent response",
              "delivery_confirmed": true,
              "truncated": true,
              "max_bytes": 67108864
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "The workspace cannot take messages now. It is not running (`status` says what it is instead: start it), is being started again (`restarting`, `waking`: try again after a while), or is busy and has no room in its queue (`busy`: it may have the message, so look before you repeat it).",
        "headers": [
          {
            "name": "Retry-After",
            "description": "Seconds to wait before the next try.",
            "schema": {
              "type": "integer",
              "minimum": 0
            }
          }
        ],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why the workspace takes no messages now.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "status": {
              "type": "string",
              "description": "What the workspace is instead of online."
            },
            "waking": {
              "type": "boolean",
              "description": "There, and true, when it is woken from hibernation."
            },
            "busy": {
              "type": "boolean",
              "description": "There, and true, when the agent is busy and the message could not be queued."
            },
            "restarting": {
              "type": "boolean",
              "description": "There, and true, when its machine was found dead and is started again."
            },
            "preflight": {
              "type": "boolean",
              "description": "There, and true, when that was found out before the message was sent."
            },
            "retry_after": {
              "type": "integer",
              "minimum": 0,
              "description": "Seconds to wait, the same as in `Retry-After`."
            }
          },
          "x-molecule-schema": "MessageUnavailable"
        },
        "examples": [
          {
            "name": "stopped",
            "value": {
              "error": "workspace has no URL",
              "status": "paused"
            }
          },
          {
            "name": "waking",
            "value": {
              "error": "workspace is waking up",
              "waking": true,
              "retry_after": 15
            }
          },
          {
            "name": "busy",
            "value": {
              "error": "workspace agent is busy",
              "busy": true,
              "retry_after": 30
            }
          },
          {
            "name": "restarting",
            "value": {
              "error": "workspace agent is not running; a restart was started",
              "restarting": true
            }
          },
          {
            "name": "preflight",
            "value": {
              "error": "workspace agent is not running; a restart was started",
              "restarting": true,
              "preflight": true
            }
          },
          {
            "name": "restartingSoon",
            "value": {
              "error": "workspace agent is restarting",
              "restarting": true,
              "retry_after": 15
            }
          },
          {
            "name": "deliveryMode",
            "value": {
              "error": "delivery mode lookup failed"
            }
          }
        ]
      },
      {
        "status": "default",
        "description": "The agent itself refused the message; its HTTP status is passed on and `error` says what it said. What to do about it depends on the agent.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "agent",
            "value": {
              "error": "agent does not accept messages of this kind"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "openWorld": true,
      "idempotent": false
    },
    "links": [
      {
        "name": "activity",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See what the workspace is doing now.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "queued",
        "status": "202",
        "operationId": "getQueuedMessage",
        "description": "See whether it was delivered, and what the agent answered.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "queue_id": "$response.body#/queue_id",
          "x_workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "messages",
      "keywords": [
        "ask",
        "chat",
        "talk",
        "question",
        "prompt"
      ],
      "description": "Talk to a workspace's agent: method \"message/send\", params {\"message\": {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}}. The reply is in result.result. When queued it comes later: do not send it again."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "chatWithAgent"
      ],
      "command": []
    },
    "deprecated": false,
    "timeoutSeconds": 1800,
    "evidence": "source",
    "examples": [
      {
        "name": "text",
        "summary": "Plain text",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "method": "message/send",
          "params": {
            "message": {
              "role": "user",
              "parts": [
                {
                  "kind": "text",
                  "text": "How is the weekly report coming along?"
                }
              ]
            }
          }
        },
        "status": "200",
        "response": {
          "jsonrpc": "2.0",
          "id": "4b8e1d70-93c5-4fa2-b6d8-7e0a5c2f9143",
          "result": {
            "kind": "message",
            "messageId": "0e6d9b34-5a81-4c27-9f40-b2c7d1e8a563",
            "role": "agent",
            "parts": [
              {
                "kind": "text",
                "text": "It is nearly done."
              }
            ]
          }
        }
      },
      {
        "name": "colleague",
        "summary": "From one workspace to another, with an envelope of one's own",
        "input": {
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "x_workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "timeout": 3600,
          "jsonrpc": "2.0",
          "id": 7,
          "method": "message/send",
          "params": {
            "message": {
              "role": "user",
              "messageId": "f1c8a2d4-6b07-4e93-8a15-0d3e7c9b5f62",
              "parts": [
                {
                  "kind": "text",
                  "text": "Draw sales per region, please."
                }
              ],
              "metadata": {
                "priority": "low"
              }
            }
          }
        },
        "status": "200",
        "response": {
          "jsonrpc": "2.0",
          "id": 7,
          "result": {
            "kind": "message",
            "messageId": "6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8",
            "role": "agent",
            "parts": [
              {
                "kind": "text",
                "text": "Here it is."
              }
            ]
          }
        }
      }
    ]
  },
  {
    "id": "getQueuedMessage",
    "command": [
      "agent",
      "queue",
      "get"
    ],
    "tag": "messages",
    "summary": "Show a queued message",
    "description": "Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its workspace token.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/a2a/queue/{queue_id}",
    "security": Security8,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace that the message was sent to.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "scope": "workspace",
        "deprecated": false
      },
      {
        "name": "queue_id",
        "property": "queueId",
        "in": "path",
        "wireName": "queue_id",
        "required": true,
        "description": "The id on the receipt.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "x_workspace_id",
        "property": "xWorkspaceId",
        "in": "header",
        "wireName": "X-Workspace-ID",
        "required": false,
        "description": "The workspace that asks. It is sender or receiver; not needed with a workspace token.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The entry of the queue.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A message in the queue of an agent.",
          "required": [
            "queue_id",
            "workspace_id",
            "status",
            "priority",
            "attempts",
            "enqueued_at"
          ],
          "x-molecule-columns": [
            "queue_id",
            "status",
            "attempts",
            "enqueued_at",
            "completed_at",
            "last_error"
          ],
          "properties": {
            "queue_id": {
              "type": "string",
              "format": "uuid",
              "description": "The entry's id."
            },
            "workspace_id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace that the message is for."
            },
            "status": {
              "type": "string",
              "description": "How far it has got. Other values can come up.",
              "examples": [
                "queued",
                "dispatched",
                "completed",
                "failed"
              ]
            },
            "priority": {
              "type": "integer",
              "description": "What is higher goes first."
            },
            "attempts": {
              "type": "integer",
              "description": "How often it was handed to the agent."
            },
            "enqueued_at": {
              "type": "string",
              "format": "date-time",
              "description": "When it was queued."
            },
            "last_error": {
              "type": "string",
              "description": "What went wrong the last time. Missing when nothing did.",
              "x-molecule-untrusted": true
            },
            "dispatched_at": {
              "type": "string",
              "format": "date-time",
              "description": "When the agent got it. Missing before that."
            },
            "completed_at": {
              "type": "string",
              "format": "date-time",
              "description": "When the agent had answered. Missing before that."
            },
            "expires_at": {
              "type": "string",
              "format": "date-time",
              "description": "When it is given up. Missing when it is not."
            },
            "response_body": {
              "type": [
                "object",
                "array",
                "string",
                "number",
                "boolean",
                "null"
              ],
              "description": "What the agent answered. Missing before that.",
              "x-molecule-untrusted": true
            }
          },
          "x-molecule-schema": "QueuedMessage"
        },
        "examples": [
          {
            "name": "receiver",
            "value": {
              "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
              "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
              "status": "completed",
              "priority": 0,
              "attempts": 1,
              "enqueued_at": "2026-06-24T08:00:00Z",
              "dispatched_at": "2026-06-24T08:01:00Z",
              "completed_at": "2026-06-24T08:01:30Z",
              "response_body": {
                "jsonrpc": "2.0",
                "id": 7,
                "result": {
                  "kind": "message",
                  "messageId": "6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8",
                  "role": "agent",
                  "parts": [
                    {
                      "kind": "text",
                      "text": "Here it is."
                    }
                  ]
                }
              }
            }
          },
          {
            "name": "waiting",
            "value": {
              "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
              "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
              "status": "queued",
              "priority": 0,
              "attempts": 0,
              "enqueued_at": "2026-06-24T08:00:00Z"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      {
        "status": "401",
        "description": "The tenant does not know who asks, or has no proof of it. Give the id of the sender or of the receiver in X-Workspace-ID; if that workspace has a token of its own, use it or an Org API Key of the same organisation.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "missing caller auth token"
            }
          },
          {
            "name": "invalid",
            "value": {
              "error": "invalid caller auth token"
            }
          }
        ]
      },
      {
        "status": "403",
        "description": "Whoever asks is neither the sender nor the receiver of this message. Give the id of one of the two in X-Workspace-ID. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "stranger",
            "value": {
              "error": "not the sender or the receiver of this message"
            }
          }
        ]
      },
      {
        "status": "404",
        "description": "The queue has no such message, perhaps not yet: check the id, and try again in a moment. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "There is no such message.",
          "required": [
            "error",
            "retryable"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "Says so."
            },
            "retryable": {
              "type": "boolean",
              "const": true,
              "description": "Says that it may turn up."
            }
          },
          "x-molecule-schema": "QueuedMessageMissing"
        },
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "queued message not found",
              "retryable": true
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "workspace",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See what keeps the workspace busy.",
        "parameters": {
          "workspace_id": "$response.body#/workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "messages",
      "description": "Show what became of a message that send_message queued. x_workspace_id may be the receiving workspace_id."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "receiver",
        "summary": "As the receiver",
        "input": {
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
          "x_workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
        },
        "status": "200",
        "response": {
          "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "status": "completed",
          "priority": 0,
          "attempts": 1,
          "enqueued_at": "2026-06-24T08:00:00Z",
          "dispatched_at": "2026-06-24T08:01:00Z",
          "completed_at": "2026-06-24T08:01:30Z",
          "response_body": {
            "jsonrpc": "2.0",
            "id": 7,
            "result": {
              "kind": "message",
              "messageId": "6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8",
              "role": "agent",
              "parts": [
                {
                  "kind": "text",
                  "text": "Here it is."
                }
              ]
            }
          }
        }
      },
      {
        "name": "sender",
        "summary": "As the sender",
        "input": {
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
          "x_workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
        },
        "status": "200",
        "response": {
          "queue_id": "c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052",
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "status": "completed",
          "priority": 0,
          "attempts": 1,
          "enqueued_at": "2026-06-24T08:00:00Z",
          "dispatched_at": "2026-06-24T08:01:00Z",
          "completed_at": "2026-06-24T08:01:30Z",
          "response_body": {
            "jsonrpc": "2.0",
            "id": 7,
            "result": {
              "kind": "message",
              "messageId": "6a3f0c85-d217-4b9e-8c64-15e9f7b0d2a8",
              "role": "agent",
              "parts": [
                {
                  "kind": "text",
                  "text": "Here it is."
                }
              ]
            }
          }
        }
      }
    ]
  }
]
