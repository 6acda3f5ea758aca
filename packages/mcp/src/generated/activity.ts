// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_activity",
      "title": "List the activity of a workspace",
      "description": "List what a workspace did, newest first. To poll, give the last seen id as since_id. Details: molecule://operations/list_activity",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "limit": {
            "type": "integer"
          },
          "type": {
            "type": "string",
            "description": "Only entries of exactly this type, such as a2a_receive, task_update or error."
          },
          "source": {
            "type": "string",
            "enum": [
              "canvas",
              "agent"
            ]
          },
          "peer_id": {
            "type": "string",
            "description": "Only entries that this workspace is the source or the target of."
          },
          "since_secs": {
            "type": "integer",
            "description": "Only entries of the last so many seconds.",
            "maximum": 2592000
          },
          "before_ts": {
            "type": "string",
            "description": "Only entries from before this time.",
            "format": "date-time"
          },
          "since_id": {
            "type": "string",
            "description": "Only entries after the one with this id, oldest first."
          },
          "include": {
            "type": "string",
            "enum": [
              "peer_info"
            ]
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
      "operationId": "listActivity",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
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
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "type",
          "in": "query",
          "wireName": "type",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "source",
          "in": "query",
          "wireName": "source",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "peer_id",
          "in": "query",
          "wireName": "peer_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "since_secs",
          "in": "query",
          "wireName": "since_secs",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "before_ts",
          "in": "query",
          "wireName": "before_ts",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "since_id",
          "in": "query",
          "wireName": "since_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "include",
          "in": "query",
          "wireName": "include",
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
          "created_at",
          "activity_type",
          "status",
          "summary"
        ],
        "detail": true,
        "marks": {
          "*": {
            "summary": true,
            "error_detail": true,
            "request_body": true,
            "response_body": true,
            "tool_trace": true,
            "peer_role": true,
            "attachments": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "record_activity",
      "title": "Record an activity of a workspace",
      "description": "Add an entry to a workspace's activity log. It says logged even if it was not. Details: molecule://operations/record_activity",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
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
            ]
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
            "description": "The workspace that it came from."
          },
          "target_id": {
            "type": "string"
          },
          "status": {
            "type": "string",
            "default": "ok"
          },
          "error_detail": {
            "type": "string"
          },
          "duration_ms": {
            "type": "integer",
            "description": "How long it took, in milliseconds."
          },
          "request_body": {
            "type": "string",
            "description": "What was sent, any JSON. As JSON text."
          },
          "response_body": {
            "type": "string"
          },
          "metadata": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "activity_type"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "recordActivity",
      "tag": "activity",
      "aliases": [
        "report_activity"
      ],
      "toolset": "activity",
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
          "name": "activity_type",
          "in": "body",
          "wireName": "activity_type",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "method",
          "in": "body",
          "wireName": "method",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "summary",
          "in": "body",
          "wireName": "summary",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "source_id",
          "in": "body",
          "wireName": "source_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "status",
          "in": "body",
          "wireName": "status",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "error_detail",
          "in": "body",
          "wireName": "error_detail",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "duration_ms",
          "in": "body",
          "wireName": "duration_ms",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "request_body",
          "in": "body",
          "wireName": "request_body",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": "any"
        },
        {
          "name": "response_body",
          "in": "body",
          "wireName": "response_body",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": "any"
        },
        {
          "name": "metadata",
          "in": "body",
          "wireName": "metadata",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": "any"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "notify_user",
      "title": "Notify the user of a workspace",
      "description": "Show a workspace's message to its user in the web UI, unless it may not talk to its user.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "attachments": {
            "type": "array",
            "description": "Files that go with it.",
            "items": {
              "type": "object",
              "properties": {
                "uri": {
                  "type": "string"
                },
                "name": {
                  "type": "string"
                },
                "mimeType": {
                  "type": "string",
                  "description": "What kind of file it is."
                },
                "size": {
                  "type": "integer",
                  "description": "Its size in bytes."
                }
              },
              "required": [
                "uri",
                "name"
              ]
            }
          }
        },
        "required": [
          "workspace_id",
          "message"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "notifyUser",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
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
          "name": "message",
          "in": "body",
          "wireName": "message",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "attachments",
          "in": "body",
          "wireName": "attachments",
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
      "name": "list_audit_events",
      "title": "List the audit trail of a workspace",
      "description": "List the audit trail of a workspace's agent, oldest first. Judge chain_valid only without filters.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "agent_id": {
            "type": "string"
          },
          "session_id": {
            "type": "string"
          },
          "from": {
            "type": "string",
            "description": "Only entries of this time or later.",
            "format": "date-time"
          },
          "to": {
            "type": "string",
            "description": "Only entries from before this time.",
            "format": "date-time"
          },
          "limit": {
            "type": "integer"
          },
          "offset": {
            "type": "integer"
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
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
      "operationId": "listAuditEvents",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
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
          "name": "agent_id",
          "in": "query",
          "wireName": "agent_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "session_id",
          "in": "query",
          "wireName": "session_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "from",
          "in": "query",
          "wireName": "from",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "to",
          "in": "query",
          "wireName": "to",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "offset",
          "in": "query",
          "wireName": "offset",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "list": "events",
        "concise": [
          "timestamp",
          "operation",
          "agent_id",
          "session_id",
          "model_used",
          "risk_flag",
          "id"
        ],
        "detail": true,
        "paging": {
          "offset": "offset",
          "limit": "limit"
        }
      }
    }
  },
  {
    "tool": {
      "name": "search_sessions",
      "title": "Search the sessions of a workspace",
      "description": "Search a workspace's activity and memories for words, newest first.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "q": {
            "type": "string"
          },
          "limit": {
            "type": "integer"
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
      "operationId": "searchSessions",
      "tag": "activity",
      "aliases": [
        "session_search"
      ],
      "toolset": "activity",
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
          "name": "q",
          "in": "query",
          "wireName": "q",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "created_at",
          "kind",
          "label",
          "status",
          "content",
          "id"
        ],
        "detail": true,
        "marks": {
          "*": {
            "content": true,
            "request_body": true,
            "response_body": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_traces",
      "title": "List the traces of a workspace",
      "description": "List a workspace's traces from the tenant's tracing service (Langfuse), if there is one.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": true
      }
    },
    "call": {
      "operationId": "listTraces",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
      "core": false,
      "effect": {
        "kind": "read",
        "openWorld": true,
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
        "marks": true
      }
    }
  }
]
