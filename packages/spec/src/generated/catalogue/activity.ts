// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  Headers,
  LimitInput,
  NotificationAttachmentSchema,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  QInput,
  QueryFailedResponse,
  RateLimitedResponse,
  Security7,
  TenantFailedResponse,
  WorkspaceIdInput,
  WorkspaceNotFoundResponse,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const activity: readonly Operation[] = [
  {
    "id": "listActivity",
    "command": [
      "activity",
      "list"
    ],
    "tag": "activity",
    "summary": "List the activity of a workspace",
    "description": "Lists what a workspace did and what was done to it: messages in and out, tasks, schedule runs, errors. Newest first, and at most 500. To follow it, give the id of the last entry that you have seen as `since_id`: the entries after it come then, oldest first. Entries are dropped after a week, unless the tenant keeps them for another time.\n\nA `limit` that is no positive number counts as absent, a larger one than 500 as 500. `request_body`, `response_body` and `tool_trace` are there only where something was recorded.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/activity",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      LimitInput,
      {
        "name": "type",
        "property": "type",
        "in": "query",
        "wireName": "type",
        "required": false,
        "description": "Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "source",
        "property": "source",
        "in": "query",
        "wireName": "source",
        "required": false,
        "description": "Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace (`agent`).",
        "schema": {
          "type": "string",
          "enum": [
            "canvas",
            "agent"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "peer_id",
        "property": "peerId",
        "in": "query",
        "wireName": "peer_id",
        "required": false,
        "description": "Only entries that this workspace is the source or the target of.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "since_secs",
        "property": "sinceSecs",
        "in": "query",
        "wireName": "since_secs",
        "required": false,
        "description": "Only entries of the last so many seconds. 30 days at most.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 2592000
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "before_ts",
        "property": "beforeTs",
        "in": "query",
        "wireName": "before_ts",
        "required": false,
        "description": "Only entries from before this time.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "since_id",
        "property": "sinceId",
        "in": "query",
        "wireName": "since_id",
        "required": false,
        "description": "Only entries after the one with this id, oldest first.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "include",
        "property": "include",
        "in": "query",
        "wireName": "include",
        "required": false,
        "description": "Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was attached.",
        "schema": {
          "type": "string",
          "enum": [
            "peer_info"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The entries that match.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "What a workspace did, newest first; after `since_id` oldest first.",
          "items": {
            "type": "object",
            "description": "Something that a workspace did or that was done to it.",
            "required": [
              "id",
              "workspace_id",
              "activity_type",
              "source_id",
              "target_id",
              "method",
              "summary",
              "error_detail",
              "duration_ms",
              "status",
              "created_at"
            ],
            "x-molecule-columns": [
              "id",
              "created_at",
              "activity_type",
              "status",
              "summary"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The entry's id. Give it as `since_id` to get what came after it."
              },
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace."
              },
              "activity_type": {
                "type": "string",
                "description": "What kind of thing it was. New kinds can come at any time.",
                "examples": [
                  "a2a_send",
                  "a2a_receive",
                  "task_update",
                  "agent_log",
                  "skill_promotion",
                  "memory_write",
                  "memory_write_global",
                  "delegation",
                  "cron_run",
                  "error"
                ]
              },
              "source_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "The workspace that it came from; null when it came from the web UI."
              },
              "target_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "The workspace that it went to."
              },
              "method": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The protocol method that was called.",
                "examples": [
                  "message/send"
                ]
              },
              "summary": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "What happened, in a line.",
                "x-molecule-untrusted": true
              },
              "error_detail": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "What went wrong.",
                "x-molecule-untrusted": true
              },
              "duration_ms": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "How long it took, in milliseconds."
              },
              "status": {
                "type": "string",
                "description": "How it ended.",
                "examples": [
                  "ok",
                  "error",
                  "timeout"
                ]
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was recorded."
              },
              "request_body": {
                "description": "What was sent, any JSON. Missing when it was not kept.",
                "x-molecule-untrusted": true
              },
              "response_body": {
                "description": "What was answered, any JSON. Missing when it was not kept.",
                "x-molecule-untrusted": true
              },
              "tool_trace": {
                "description": "The tools that were used, any JSON. Missing when it was not kept.",
                "x-molecule-untrusted": true
              },
              "peer_name": {
                "type": "string",
                "description": "The name of the workspace at the other end, with `peer_info`."
              },
              "peer_role": {
                "type": "string",
                "description": "What the workspace at the other end is there for, with `peer_info`.",
                "x-molecule-untrusted": true
              },
              "agent_card_url": {
                "type": "string",
                "description": "Where the agent at the other end describes itself, with `peer_info`."
              },
              "attachments": {
                "description": "What was attached, with `peer_info`. Any JSON.",
                "x-molecule-untrusted": true
              }
            },
            "x-molecule-schema": "Activity"
          },
          "x-molecule-schema": "ActivityList"
        },
        "examples": [
          {
            "name": "latest",
            "value": [
              {
                "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "activity_type": "task_update",
                "source_id": null,
                "target_id": null,
                "method": null,
                "summary": "Weekly report is written",
                "error_detail": null,
                "duration_ms": null,
                "status": "ok",
                "created_at": "2026-06-24T07:44:30Z"
              }
            ]
          },
          {
            "name": "receipts",
            "value": [
              {
                "id": "5e8a0c72-3f91-4d6b-a84c-1b7d9e2f6053",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "activity_type": "a2a_receive",
                "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
                "target_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "method": "message/send",
                "summary": "Asked for the numbers of last week",
                "error_detail": null,
                "duration_ms": 4120,
                "status": "ok",
                "created_at": "2026-06-24T07:40:00Z",
                "request_body": {
                  "text": "How many orders came in last week?"
                },
                "peer_name": "Office",
                "peer_role": "Hands out work"
              }
            ]
          },
          {
            "name": "recent",
            "value": []
          },
          {
            "name": "follow",
            "value": [
              {
                "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "activity_type": "task_update",
                "source_id": null,
                "target_id": null,
                "method": null,
                "summary": "Weekly report is written",
                "error_detail": null,
                "duration_ms": null,
                "status": "ok",
                "created_at": "2026-06-24T07:44:30Z"
              }
            ]
          }
        ]
      },
      {
        "status": "400",
        "description": "A filter cannot be understood: `source` is canvas or agent, `peer_id` is a UUID, `since_secs` is from 1 to 2592000, `before_ts` is a time such as 2026-06-24T08:00:00Z. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "source",
            "value": {
              "error": "source must be 'canvas' or 'agent'"
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
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      {
        "status": "410",
        "description": "The entry of `since_id` is not there, most likely because it is too old and was dropped. List without `since_id` to start anew.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "gone",
            "value": {
              "error": "since_id is not known"
            }
          }
        ]
      },
      RateLimitedResponse,
      QueryFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "search",
        "status": "200",
        "operationId": "searchSessions",
        "description": "Look for words in it instead.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "keywords": [
        "who talked to the agent",
        "conversation",
        "messages",
        "chat history"
      ],
      "description": "List what a workspace did, newest first. To poll, give the last seen id as since_id."
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
        "name": "latest",
        "summary": "The latest entries",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "limit": 20
        },
        "status": "200",
        "response": [
          {
            "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "activity_type": "task_update",
            "source_id": null,
            "target_id": null,
            "method": null,
            "summary": "Weekly report is written",
            "error_detail": null,
            "duration_ms": null,
            "status": "ok",
            "created_at": "2026-06-24T07:44:30Z"
          }
        ]
      },
      {
        "name": "receipts",
        "summary": "What another workspace asked of it, and which one that is",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "type": "a2a_receive",
          "source": "agent",
          "peer_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "include": "peer_info"
        },
        "status": "200",
        "response": [
          {
            "id": "5e8a0c72-3f91-4d6b-a84c-1b7d9e2f6053",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "activity_type": "a2a_receive",
            "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
            "target_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "method": "message/send",
            "summary": "Asked for the numbers of last week",
            "error_detail": null,
            "duration_ms": 4120,
            "status": "ok",
            "created_at": "2026-06-24T07:40:00Z",
            "request_body": {
              "text": "How many orders came in last week?"
            },
            "peer_name": "Office",
            "peer_role": "Hands out work"
          }
        ]
      },
      {
        "name": "recent",
        "summary": "The last hour before a point in time",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "since_secs": 3600,
          "before_ts": "2026-06-24T08:00:00Z"
        },
        "status": "200",
        "response": []
      },
      {
        "name": "follow",
        "summary": "What came after an entry",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "since_id": "5e8a0c72-3f91-4d6b-a84c-1b7d9e2f6053"
        },
        "status": "200",
        "response": [
          {
            "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "activity_type": "task_update",
            "source_id": null,
            "target_id": null,
            "method": null,
            "summary": "Weekly report is written",
            "error_detail": null,
            "duration_ms": null,
            "status": "ok",
            "created_at": "2026-06-24T07:44:30Z"
          }
        ]
      }
    ]
  },
  {
    "id": "recordActivity",
    "command": [
      "activity",
      "record"
    ],
    "tag": "activity",
    "summary": "Record an activity of a workspace",
    "description": "Adds an entry to a workspace's activity, as the workspace itself does it. `metadata` is passed on to who is watching and is not kept. The answer is the same when the entry could not be stored, as for a workspace that does not exist.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/activity",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "activity_type",
        "property": "activityType",
        "in": "body",
        "wireName": "activity_type",
        "required": true,
        "description": "What kind of thing it was.",
        "schema": {
          "type": "string",
          "enum": [
            "a2a_send",
            "a2a_receive",
            "task_update",
            "agent_log",
            "skill_promotion",
            "memory_write",
            "error"
          ],
          "description": "What kind of thing it was."
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
        "required": false,
        "description": "The protocol method that was called.",
        "schema": {
          "type": "string",
          "description": "The protocol method that was called."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "summary",
        "property": "summary",
        "in": "body",
        "wireName": "summary",
        "required": false,
        "description": "What happened, in a line.",
        "schema": {
          "type": "string",
          "description": "What happened, in a line."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "source_id",
        "property": "sourceId",
        "in": "body",
        "wireName": "source_id",
        "required": false,
        "description": "The workspace that it came from. Only the workspace's own id is accepted.",
        "schema": {
          "type": "string",
          "description": "The workspace that it came from. Only the workspace's own id is accepted."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "target_id",
        "property": "targetId",
        "in": "body",
        "wireName": "target_id",
        "required": false,
        "description": "The workspace that it went to.",
        "schema": {
          "type": "string",
          "description": "The workspace that it went to."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "status",
        "property": "status",
        "in": "body",
        "wireName": "status",
        "required": false,
        "description": "How it ended.",
        "schema": {
          "type": "string",
          "default": "ok",
          "description": "How it ended.",
          "examples": [
            "ok",
            "error",
            "timeout"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "error_detail",
        "property": "errorDetail",
        "in": "body",
        "wireName": "error_detail",
        "required": false,
        "description": "What went wrong.",
        "schema": {
          "type": "string",
          "description": "What went wrong."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "duration_ms",
        "property": "durationMs",
        "in": "body",
        "wireName": "duration_ms",
        "required": false,
        "description": "How long it took, in milliseconds.",
        "schema": {
          "type": "integer",
          "description": "How long it took, in milliseconds."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "request_body",
        "property": "requestBody",
        "in": "body",
        "wireName": "request_body",
        "required": false,
        "description": "What was sent, any JSON.",
        "schema": {
          "description": "What was sent, any JSON."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "response_body",
        "property": "responseBody",
        "in": "body",
        "wireName": "response_body",
        "required": false,
        "description": "What was answered, any JSON.",
        "schema": {
          "description": "What was answered, any JSON."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "metadata",
        "property": "metadata",
        "in": "body",
        "wireName": "metadata",
        "required": false,
        "description": "Something for those who watch, any JSON. It is not kept.",
        "schema": {
          "description": "Something for those who watch, any JSON. It is not kept."
        },
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
        "description": "An entry for a workspace's activity.",
        "required": [
          "activity_type"
        ],
        "properties": {
          "activity_type": {
            "type": "string",
            "enum": [
              "a2a_send",
              "a2a_receive",
              "task_update",
              "agent_log",
              "skill_promotion",
              "memory_write",
              "error"
            ],
            "description": "What kind of thing it was."
          },
          "method": {
            "type": "string",
            "description": "The protocol method that was called."
          },
          "summary": {
            "type": "string",
            "description": "What happened, in a line."
          },
          "source_id": {
            "type": "string",
            "description": "The workspace that it came from. Only the workspace's own id is accepted."
          },
          "target_id": {
            "type": "string",
            "description": "The workspace that it went to."
          },
          "status": {
            "type": "string",
            "default": "ok",
            "description": "How it ended.",
            "examples": [
              "ok",
              "error",
              "timeout"
            ]
          },
          "error_detail": {
            "type": "string",
            "description": "What went wrong."
          },
          "duration_ms": {
            "type": "integer",
            "description": "How long it took, in milliseconds."
          },
          "request_body": {
            "description": "What was sent, any JSON."
          },
          "response_body": {
            "description": "What was answered, any JSON."
          },
          "metadata": {
            "description": "Something for those who watch, any JSON. It is not kept."
          }
        },
        "x-molecule-schema": "ActivityRecord"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The entry was taken.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "That the entry was taken.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "logged",
              "description": "Always logged."
            }
          },
          "x-molecule-schema": "ActivityRecorded"
        },
        "examples": [
          {
            "name": "task",
            "value": {
              "status": "logged"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the body: `activity_type` is missing or not one that can be recorded, or another value has the wrong type. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
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
      WorkspaceUnauthorizedResponse,
      {
        "status": "403",
        "description": "`source_id` names another workspace. Leave it out, or give the workspace's own id. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "source",
            "value": {
              "error": "source_id must match the workspace"
            }
          }
        ]
      },
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listActivity",
        "description": "See it in the list.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "description": "Add an entry to a workspace's activity log. It says logged even if it was not."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "reportActivity"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "task",
        "summary": "A task is done",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "activity_type": "task_update",
          "summary": "Weekly report is written",
          "status": "ok",
          "duration_ms": 41200,
          "metadata": {
            "report": "2026-W25"
          }
        },
        "status": "200",
        "response": {
          "status": "logged"
        }
      },
      {
        "name": "failure",
        "summary": "A message to another workspace failed",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "activity_type": "a2a_send",
          "method": "message/send",
          "summary": "Could not deliver the report",
          "source_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "target_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "status": "error",
          "error_detail": "the other side did not answer",
          "request_body": {
            "text": "The report is ready."
          },
          "response_body": null
        },
        "status": "200",
        "response": {
          "status": "logged"
        }
      }
    ]
  },
  {
    "id": "notifyUser",
    "command": [
      "user",
      "notify"
    ],
    "tag": "activity",
    "summary": "Notify the user of a workspace",
    "description": "Shows a message of a workspace to the people in the web UI, as an agent does it to report or to ask. A workspace that may not talk to its user is refused; its abilities say so in `talk_to_user_enabled`.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/notify",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "message",
        "property": "message",
        "in": "body",
        "wireName": "message",
        "required": true,
        "description": "What to say.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "What to say."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "attachments",
        "property": "attachments",
        "in": "body",
        "wireName": "attachments",
        "required": false,
        "description": "Files that go with it.",
        "schema": {
          "type": "array",
          "description": "Files that go with it.",
          "items": NotificationAttachmentSchema
        },
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
        "description": "A message for the people in the web UI.",
        "required": [
          "message"
        ],
        "properties": {
          "message": {
            "type": "string",
            "minLength": 1,
            "description": "What to say."
          },
          "attachments": {
            "type": "array",
            "description": "Files that go with it.",
            "items": NotificationAttachmentSchema
          }
        },
        "x-molecule-schema": "UserNotification"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The message is on its way.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "That the message is on its way.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "sent",
              "description": "Always sent."
            }
          },
          "x-molecule-schema": "UserNotified"
        },
        "examples": [
          {
            "name": "report",
            "value": {
              "status": "sent"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The message is missing, or an attachment lacks its `uri` or `name`. Add it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "message is required"
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
      WorkspaceUnauthorizedResponse,
      {
        "status": "403",
        "description": "This workspace may not talk to its user, which a person decided. Ask whoever keeps the workspace to set its ability `talk_to_user_enabled`. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "disabled",
            "value": {
              "error": "talk_to_user_disabled",
              "hint": "enable talk_to_user_enabled for this workspace"
            }
          }
        ]
      },
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "description": "Show a workspace's message to its user in the web UI, unless it may not talk to its user."
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
        "name": "report",
        "summary": "A report is ready, with the file",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "message": "The weekly report is ready.",
          "attachments": [
            {
              "uri": "https://files.example.net/2026-W25.pdf",
              "name": "2026-W25.pdf",
              "mimeType": "application/pdf",
              "size": 48211
            }
          ]
        },
        "status": "200",
        "response": {
          "status": "sent"
        }
      }
    ]
  },
  {
    "id": "listAuditEvents",
    "command": [
      "workspace",
      "audit"
    ],
    "tag": "activity",
    "summary": "List the audit trail of a workspace",
    "description": "Lists the audit trail that the agent of a workspace wrote, oldest first: tasks, model calls and tool calls. Each entry carries a keyed hash over itself and the one before, so that a changed or missing entry shows. `chain_valid` says whether the entries in this answer still hang together. A filter leaves gaps and can make it false without anything being wrong; judge it without filters. It is null on later pages, and where the tenant has no key to check with.\n\n`events` is null, not an empty list, when nothing matches. A `limit` that is no positive number counts as absent, a larger one than 500 as 500.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/audit",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "agent_id",
        "property": "agentId",
        "in": "query",
        "wireName": "agent_id",
        "required": false,
        "description": "Only entries of this agent.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "session_id",
        "property": "sessionId",
        "in": "query",
        "wireName": "session_id",
        "required": false,
        "description": "Only entries of this session.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "from",
        "property": "from",
        "in": "query",
        "wireName": "from",
        "required": false,
        "description": "Only entries of this time or later.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "to",
        "property": "to",
        "in": "query",
        "wireName": "to",
        "required": false,
        "description": "Only entries from before this time.",
        "schema": {
          "type": "string",
          "format": "date-time"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      LimitInput,
      {
        "name": "offset",
        "property": "offset",
        "in": "query",
        "wireName": "offset",
        "required": false,
        "description": "How many entries to skip. The oldest come first.",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "A page of the audit trail.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A page of the audit trail.",
          "required": [
            "events",
            "total",
            "chain_valid"
          ],
          "properties": {
            "events": {
              "type": [
                "array",
                "null"
              ],
              "description": "The entries, oldest first. Null when nothing matches.",
              "items": {
                "type": "object",
                "description": "An entry of the audit trail.",
                "required": [
                  "id",
                  "timestamp",
                  "agent_id",
                  "session_id",
                  "operation",
                  "input_hash",
                  "output_hash",
                  "model_used",
                  "human_oversight_flag",
                  "risk_flag",
                  "prev_hmac",
                  "hmac",
                  "workspace_id"
                ],
                "x-molecule-columns": [
                  "timestamp",
                  "operation",
                  "agent_id",
                  "session_id",
                  "model_used",
                  "risk_flag"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "description": "The entry's id, any text."
                  },
                  "timestamp": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it happened."
                  },
                  "agent_id": {
                    "type": "string",
                    "description": "The agent."
                  },
                  "session_id": {
                    "type": "string",
                    "description": "The session it belongs to."
                  },
                  "operation": {
                    "type": "string",
                    "description": "What the agent did.",
                    "examples": [
                      "task_start",
                      "llm_call",
                      "tool_call",
                      "task_end"
                    ]
                  },
                  "input_hash": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "A hash of what went in."
                  },
                  "output_hash": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "A hash of what came out."
                  },
                  "model_used": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The model that was called."
                  },
                  "human_oversight_flag": {
                    "type": "boolean",
                    "description": "Whether a person looked after it."
                  },
                  "risk_flag": {
                    "type": "boolean",
                    "description": "Whether it was marked as risky."
                  },
                  "prev_hmac": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "description": "The keyed hash of the entry before; null for the first."
                  },
                  "hmac": {
                    "type": "string",
                    "description": "The keyed hash of this entry."
                  },
                  "workspace_id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The workspace."
                  }
                },
                "x-molecule-schema": "AuditEvent"
              }
            },
            "total": {
              "type": "integer",
              "minimum": 0,
              "description": "How many entries match on all pages together."
            },
            "chain_valid": {
              "type": [
                "boolean",
                "null"
              ],
              "description": "Whether the entries in this answer follow each other without a gap or a change. Null on later pages and where it cannot be checked."
            }
          },
          "x-molecule-schema": "AuditTrail"
        },
        "examples": [
          {
            "name": "session",
            "value": {
              "events": [
                {
                  "id": "audit-0001",
                  "timestamp": "2026-06-24T07:40:01Z",
                  "agent_id": "reports-agent",
                  "session_id": "session-0042",
                  "operation": "task_start",
                  "input_hash": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab",
                  "output_hash": null,
                  "model_used": null,
                  "human_oversight_flag": false,
                  "risk_flag": false,
                  "prev_hmac": null,
                  "hmac": "1f0a7c52e3b94d68",
                  "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
                },
                {
                  "id": "audit-0002",
                  "timestamp": "2026-06-24T07:40:04Z",
                  "agent_id": "reports-agent",
                  "session_id": "session-0042",
                  "operation": "llm_call",
                  "input_hash": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
                  "output_hash": "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6",
                  "model_used": "minimax/MiniMax-M2.7",
                  "human_oversight_flag": false,
                  "risk_flag": false,
                  "prev_hmac": "1f0a7c52e3b94d68",
                  "hmac": "84d2b6e90c7f3a15",
                  "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
                }
              ],
              "total": 2,
              "chain_valid": true
            }
          },
          {
            "name": "empty",
            "value": {
              "events": null,
              "total": 0,
              "chain_valid": true
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "A time cannot be read. Write it as in 2026-06-24T07:00:00Z. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "from",
            "value": {
              "error": "from must be RFC 3339"
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
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "description": "List the audit trail of a workspace's agent, oldest first. Judge chain_valid only without filters."
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
        "name": "session",
        "summary": "One session of an agent",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "agent_id": "reports-agent",
          "session_id": "session-0042",
          "from": "2026-06-24T07:00:00Z",
          "to": "2026-06-25T00:00:00Z",
          "limit": 50,
          "offset": 0
        },
        "status": "200",
        "response": {
          "events": [
            {
              "id": "audit-0001",
              "timestamp": "2026-06-24T07:40:01Z",
              "agent_id": "reports-agent",
              "session_id": "session-0042",
              "operation": "task_start",
              "input_hash": "9c56cc51b374c3ba189210d5b6d4bf57790d351c96c47c02190ecf1e430635ab",
              "output_hash": null,
              "model_used": null,
              "human_oversight_flag": false,
              "risk_flag": false,
              "prev_hmac": null,
              "hmac": "1f0a7c52e3b94d68",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
            },
            {
              "id": "audit-0002",
              "timestamp": "2026-06-24T07:40:04Z",
              "agent_id": "reports-agent",
              "session_id": "session-0042",
              "operation": "llm_call",
              "input_hash": "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d",
              "output_hash": "2e7d2c03a9507ae265ecf5b5356885a53393a2029d241394997265a1a25aefc6",
              "model_used": "minimax/MiniMax-M2.7",
              "human_oversight_flag": false,
              "risk_flag": false,
              "prev_hmac": "1f0a7c52e3b94d68",
              "hmac": "84d2b6e90c7f3a15",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
            }
          ],
          "total": 2,
          "chain_valid": true
        }
      }
    ]
  },
  {
    "id": "searchSessions",
    "command": [
      "session",
      "search"
    ],
    "tag": "activity",
    "summary": "Search the sessions of a workspace",
    "description": "Searches a workspace's activity and its memories at once, newest first. Without words it lists both. `kind` tells which of the two a find is.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/session-search",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      QInput,
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many to return at most. 50 unless given; more than 200 counts as 200.",
        "schema": {
          "type": "integer",
          "minimum": 1
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "What was found.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Finds, newest first.",
          "items": {
            "type": "object",
            "description": "An activity or a memory. Texts that do not apply are empty.",
            "required": [
              "kind",
              "id",
              "workspace_id",
              "label",
              "content",
              "method",
              "status",
              "created_at"
            ],
            "x-molecule-columns": [
              "created_at",
              "kind",
              "label",
              "status",
              "content"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "description": "Which of the two it is.",
                "examples": [
                  "activity",
                  "memory"
                ]
              },
              "id": {
                "type": "string",
                "description": "The id of the activity or the memory."
              },
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace."
              },
              "label": {
                "type": "string",
                "description": "What sort of activity or memory it is."
              },
              "content": {
                "type": "string",
                "description": "What it says.",
                "x-molecule-untrusted": true
              },
              "method": {
                "type": "string",
                "description": "The protocol method of an activity."
              },
              "status": {
                "type": "string",
                "description": "How an activity ended."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was recorded."
              },
              "request_body": {
                "description": "What an activity sent, any JSON.",
                "x-molecule-untrusted": true
              },
              "response_body": {
                "description": "What an activity was answered, any JSON.",
                "x-molecule-untrusted": true
              }
            },
            "x-molecule-schema": "SessionFind"
          },
          "x-molecule-schema": "SessionFindList"
        },
        "examples": [
          {
            "name": "report",
            "value": [
              {
                "kind": "activity",
                "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "label": "task_update",
                "content": "Weekly report is written",
                "method": "",
                "status": "ok",
                "created_at": "2026-06-24T07:44:30Z"
              },
              {
                "kind": "memory",
                "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "label": "LOCAL",
                "content": "The report goes out on Monday at nine.",
                "method": "",
                "status": "",
                "created_at": "2026-06-20T08:30:00Z"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "description": "Search a workspace's activity and memories for words, newest first."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "sessionSearch"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "report",
        "summary": "Look for a word",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "q": "report",
          "limit": 10
        },
        "status": "200",
        "response": [
          {
            "kind": "activity",
            "id": "c2f49d81-7b05-4e3a-9f16-8d4a0b6e5c97",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "label": "task_update",
            "content": "Weekly report is written",
            "method": "",
            "status": "ok",
            "created_at": "2026-06-24T07:44:30Z"
          },
          {
            "kind": "memory",
            "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "label": "LOCAL",
            "content": "The report goes out on Monday at nine.",
            "method": "",
            "status": "",
            "created_at": "2026-06-20T08:30:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "listTraces",
    "command": [
      "trace",
      "list"
    ],
    "tag": "activity",
    "summary": "List the traces of a workspace",
    "description": "Passes on what the tenant's tracing service (Langfuse) says about a workspace, as it is and with its status. The shape is that of the service. Where no tracing is set up, the answer is an empty list.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/traces",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "What the tracing service says, or an empty list where there is none.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "description": "A list of traces, or a page of them as the tracing service has it.",
          "anyOf": [
            {
              "type": "array",
              "description": "Traces. Empty where no tracing is set up.",
              "items": {
                "type": "object",
                "description": "A trace, in the shape of the tracing service.",
                "x-molecule-untrusted": true,
                "additionalProperties": true
              },
              "x-molecule-schema": "TraceList"
            },
            {
              "type": "object",
              "description": "An answer of the tracing service, in its own shape.",
              "x-molecule-untrusted": true,
              "additionalProperties": true,
              "x-molecule-schema": "TracePage"
            }
          ],
          "x-molecule-schema": "Traces"
        },
        "examples": [
          {
            "name": "unconfigured",
            "value": []
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "openWorld": true,
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "activity",
      "description": "List a workspace's traces from the tenant's tracing service (Langfuse), if there is one."
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
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": []
      }
    ]
  }
]
