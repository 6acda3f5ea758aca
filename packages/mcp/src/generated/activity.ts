// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_activity",
      "title": "List the activity of a workspace",
      "description": "List what a workspace did, newest first; messages, tasks, schedule runs, errors. To poll, pass the id of the last seen entry as since_id; newer entries come then, oldest first.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "limit": {
            "type": "integer",
            "description": "How many entries to return at most, 100 unless given. More than 500 counts as 500.",
            "minimum": 1
          },
          "type": {
            "type": "string",
            "description": "Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`."
          },
          "source": {
            "type": "string",
            "description": "Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace (`agent`).",
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
            "description": "Only entries of the last so many seconds, 30 days at most.",
            "minimum": 1,
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
            "description": "Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was attached.",
            "enum": [
              "peer_info"
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
      "operationId": "listActivity",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "record_activity",
      "title": "Record an activity of a workspace",
      "description": "Add an entry to a workspace's activity log. The answer says logged even when it could not be stored.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "activity_type": {
            "type": "string",
            "description": "What kind of thing it was.",
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
            "description": "The workspace that it came from. Only the workspace's own id is accepted."
          },
          "target_id": {
            "type": "string",
            "description": "The workspace that it went to."
          },
          "status": {
            "type": "string",
            "description": "How it ended.",
            "default": "ok"
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
            "type": "string",
            "description": "What was sent, any JSON. As JSON text."
          },
          "response_body": {
            "type": "string",
            "description": "What was answered, any JSON. As JSON text."
          },
          "metadata": {
            "type": "string",
            "description": "Something for those who watch, any JSON. It is not kept. As JSON text."
          }
        },
        "required": [
          "workspace_id",
          "activity_type"
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
      "description": "Show a message of a workspace to its user in the web UI, optionally with links to files. Refused where the workspace may not talk to its user.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "message": {
            "type": "string",
            "description": "What to say.",
            "minLength": 1
          },
          "attachments": {
            "type": "array",
            "description": "Files that go with it.",
            "items": {
              "type": "object",
              "description": "A file that goes with a message.",
              "properties": {
                "uri": {
                  "type": "string",
                  "description": "Where it is.",
                  "minLength": 1
                },
                "name": {
                  "type": "string",
                  "description": "What it is called.",
                  "minLength": 1
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
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "description": "List the audit trail of a workspace's agent, oldest first. events is null when nothing matches. Judge chain_valid only without filters; they leave gaps that make it false.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "agent_id": {
            "type": "string",
            "description": "Only entries of this agent."
          },
          "session_id": {
            "type": "string",
            "description": "Only entries of this session."
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
            "type": "integer",
            "description": "How many entries to return at most, 100 unless given. More than 500 counts as 500.",
            "minimum": 1
          },
          "offset": {
            "type": "integer",
            "description": "How many entries to skip from the oldest on.",
            "minimum": 0
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "search_sessions",
      "title": "Search the sessions of a workspace",
      "description": "Search a workspace's activity and memories together for words, newest first. Use it to recall what was done or said before.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "q": {
            "type": "string",
            "description": "The words to look for."
          },
          "limit": {
            "type": "integer",
            "description": "How many finds to return at most, 50 unless given. More than 200 counts as 200.",
            "minimum": 1
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_traces",
      "title": "List the traces of a workspace",
      "description": "List a workspace's traces as the tenant's tracing service (Langfuse) has them, in its own shape. An empty list can mean that no tracing is set up.",
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
      "operationId": "listTraces",
      "tag": "activity",
      "aliases": [],
      "toolset": "activity",
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
  }
]
