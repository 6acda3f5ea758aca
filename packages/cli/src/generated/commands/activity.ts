// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const activity: Readonly<Record<string, () => CommandData>> = {
  "activity:list": () => ({
    "operation": "listActivity",
    "words": [
      "activity",
      "list"
    ],
    "summary": "List the activity of a workspace",
    "description": "Lists what a workspace did and what was done to it: messages in and out, tasks, schedule runs, errors. Newest first, and at most 500. To follow it, give the id of the last entry that you have seen as `since_id`: the entries after it come then, oldest first. Entries are dropped after a week, unless the tenant keeps them for another time.\n\nA `limit` that is no positive number counts as absent, a larger one than 500 as 500. `request_body`, `response_body` and `tool_trace` are there only where something was recorded.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many to return at most. 100 unless given; more than 500 counts as 500.",
        "minimum": 1
      },
      {
        "name": "type",
        "path": [
          "type"
        ],
        "kind": "string",
        "summary": "Only entries of exactly this type, such as `a2a_receive`, `task_update` or `error`."
      },
      {
        "name": "source",
        "path": [
          "source"
        ],
        "kind": "string",
        "summary": "Only entries that came from the web UI (`canvas`: no workspace is named as the source) or from a workspace (`agent`).",
        "options": [
          "canvas",
          "agent"
        ]
      },
      {
        "name": "peer-id",
        "path": [
          "peer_id"
        ],
        "kind": "string",
        "summary": "Only entries that this workspace is the source or the target of."
      },
      {
        "name": "since-secs",
        "path": [
          "since_secs"
        ],
        "kind": "integer",
        "summary": "Only entries of the last so many seconds. 30 days at most.",
        "minimum": 1,
        "maximum": 2592000
      },
      {
        "name": "before-ts",
        "path": [
          "before_ts"
        ],
        "kind": "string",
        "summary": "Only entries from before this time."
      },
      {
        "name": "since-id",
        "path": [
          "since_id"
        ],
        "kind": "string",
        "summary": "Only entries after the one with this id, oldest first."
      },
      {
        "name": "include",
        "path": [
          "include"
        ],
        "kind": "switch",
        "value": "peer_info",
        "summary": "Set to `peer_info` to learn about the workspace at the other end: its name, role, agent card and what was attached."
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "id",
        "created_at",
        "activity_type",
        "status",
        "summary"
      ],
      "fields": [
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
        "created_at",
        "request_body",
        "response_body",
        "tool_trace",
        "peer_name",
        "peer_role",
        "agent_card_url",
        "attachments"
      ]
    },
    "examples": [
      {
        "summary": "The latest entries",
        "command": "molecule activity list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --limit 20"
      },
      {
        "summary": "What another workspace asked of it, and which one that is",
        "command": "molecule activity list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --type a2a_receive --source agent --peer-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --include"
      },
      {
        "summary": "The last hour before a point in time",
        "command": "molecule activity list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --since-secs 3600 --before-ts 2026-06-24T08:00:00Z"
      },
      {
        "summary": "What came after an entry",
        "command": "molecule activity list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --since-id 5e8a0c72-3f91-4d6b-a84c-1b7d9e2f6053"
      }
    ]
  }),
  "activity:record": () => ({
    "operation": "recordActivity",
    "words": [
      "activity",
      "record"
    ],
    "summary": "Record an activity of a workspace",
    "description": "Adds an entry to a workspace's activity, as the workspace itself does it. `metadata` is passed on to who is watching and is not kept. The answer is the same when the entry could not be stored, as for a workspace that does not exist.",
    "aliases": [],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "activity-type",
        "path": [
          "activity_type"
        ],
        "kind": "string",
        "summary": "What kind of thing it was.",
        "required": true,
        "options": [
          "a2a_send",
          "a2a_receive",
          "task_update",
          "agent_log",
          "skill_promotion",
          "memory_write",
          "error"
        ]
      },
      {
        "name": "method",
        "path": [
          "method"
        ],
        "kind": "string",
        "summary": "The protocol method that was called."
      },
      {
        "name": "summary",
        "path": [
          "summary"
        ],
        "kind": "string",
        "summary": "What happened, in a line."
      },
      {
        "name": "source-id",
        "path": [
          "source_id"
        ],
        "kind": "string",
        "summary": "The workspace that it came from. Only the workspace's own id is accepted."
      },
      {
        "name": "target-id",
        "path": [
          "target_id"
        ],
        "kind": "string",
        "summary": "The workspace that it went to."
      },
      {
        "name": "status",
        "path": [
          "status"
        ],
        "kind": "string",
        "summary": "How it ended. [server default: ok]"
      },
      {
        "name": "error-detail",
        "path": [
          "error_detail"
        ],
        "kind": "string",
        "summary": "What went wrong."
      },
      {
        "name": "duration-ms",
        "path": [
          "duration_ms"
        ],
        "kind": "integer",
        "summary": "How long it took, in milliseconds."
      },
      {
        "name": "request-body",
        "path": [
          "request_body"
        ],
        "kind": "json",
        "summary": "What was sent, any JSON."
      },
      {
        "name": "response-body",
        "path": [
          "response_body"
        ],
        "kind": "json",
        "summary": "What was answered, any JSON."
      },
      {
        "name": "metadata",
        "path": [
          "metadata"
        ],
        "kind": "json",
        "summary": "Something for those who watch, any JSON. It is not kept."
      }
    ],
    "fields": {
      "activity_type": "activity_type",
      "method": "method",
      "summary": "summary",
      "source_id": "source_id",
      "target_id": "target_id",
      "status": "status",
      "error_detail": "error_detail",
      "duration_ms": "duration_ms",
      "request_body": "request_body",
      "response_body": "response_body",
      "metadata": "metadata"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "A task is done",
        "command": "molecule activity record 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --activity-type task_update --summary 'Weekly report is written' --status ok --duration-ms 41200 --metadata '{\"report\":\"2026-W25\"}'"
      },
      {
        "summary": "A message to another workspace failed",
        "command": "molecule activity record 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --activity-type a2a_send --method message/send --summary 'Could not deliver the report' --source-id 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --target-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --status error --error-detail 'the other side did not answer' --request-body '{\"text\":\"The report is ready.\"}' --response-body null"
      }
    ]
  }),
  "user:notify": () => ({
    "operation": "notifyUser",
    "words": [
      "user",
      "notify"
    ],
    "summary": "Notify the user of a workspace",
    "description": "Shows a message of a workspace to the people in the web UI, as an agent does it to report or to ask. A workspace that may not talk to its user is refused; its abilities say so in `talk_to_user_enabled`.",
    "aliases": [],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "message",
        "path": [
          "message"
        ],
        "kind": "string",
        "summary": "What to say.",
        "required": true
      },
      {
        "name": "attachments",
        "path": [
          "attachments"
        ],
        "kind": "json",
        "summary": "Files that go with it."
      }
    ],
    "fields": {
      "message": "message",
      "attachments": "attachments"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "A report is ready, with the file",
        "command": "molecule user notify 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --message 'The weekly report is ready.' --attachments '[{\"uri\":\"https://files.example.net/2026-W25.pdf\",\"name\":\"2026-W25.pdf\",\"mimeType\":\"application/pdf\",\"size\":48211}]'"
      }
    ]
  }),
  "workspace:audit": () => ({
    "operation": "listAuditEvents",
    "words": [
      "workspace",
      "audit"
    ],
    "summary": "List the audit trail of a workspace",
    "description": "Lists the audit trail that the agent of a workspace wrote, oldest first: tasks, model calls and tool calls. Each entry carries a keyed hash over itself and the one before, so that a changed or missing entry shows. `chain_valid` says whether the entries in this answer still hang together. A filter leaves gaps and can make it false without anything being wrong; judge it without filters. It is null on later pages, and where the tenant has no key to check with.\n\n`events` is null, not an empty list, when nothing matches. A `limit` that is no positive number counts as absent, a larger one than 500 as 500.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "agent-id",
        "path": [
          "agent_id"
        ],
        "kind": "string",
        "summary": "Only entries of this agent."
      },
      {
        "name": "session-id",
        "path": [
          "session_id"
        ],
        "kind": "string",
        "summary": "Only entries of this session."
      },
      {
        "name": "from",
        "path": [
          "from"
        ],
        "kind": "string",
        "summary": "Only entries of this time or later."
      },
      {
        "name": "to",
        "path": [
          "to"
        ],
        "kind": "string",
        "summary": "Only entries from before this time."
      },
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many to return at most. 100 unless given; more than 500 counts as 500.",
        "minimum": 1
      },
      {
        "name": "offset",
        "path": [
          "offset"
        ],
        "kind": "integer",
        "summary": "How many entries to skip. The oldest come first.",
        "minimum": 0
      }
    ],
    "nullable": [],
    "table": {
      "rows": "/events",
      "columns": [
        "timestamp",
        "operation",
        "agent_id",
        "session_id",
        "model_used",
        "risk_flag"
      ],
      "fields": [
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
      ]
    },
    "examples": [
      {
        "summary": "One session of an agent",
        "command": "molecule workspace audit 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --agent-id reports-agent --session-id session-0042 --from 2026-06-24T07:00:00Z --to 2026-06-25T00:00:00Z --limit 50 --offset 0"
      }
    ]
  }),
  "session:search": () => ({
    "operation": "searchSessions",
    "words": [
      "session",
      "search"
    ],
    "summary": "Search the sessions of a workspace",
    "description": "Searches a workspace's activity and its memories at once, newest first. Without words it lists both. `kind` tells which of the two a find is.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "q",
        "path": [
          "q"
        ],
        "kind": "string",
        "summary": "The words to search for."
      },
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many to return at most. 50 unless given; more than 200 counts as 200.",
        "minimum": 1
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "created_at",
        "kind",
        "label",
        "status",
        "content"
      ],
      "fields": [
        "kind",
        "id",
        "workspace_id",
        "label",
        "content",
        "method",
        "status",
        "created_at",
        "request_body",
        "response_body"
      ]
    },
    "examples": [
      {
        "summary": "Look for a word",
        "command": "molecule session search 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --q report --limit 10"
      }
    ]
  }),
  "trace:list": () => ({
    "operation": "listTraces",
    "words": [
      "trace",
      "list"
    ],
    "summary": "List the traces of a workspace",
    "description": "Passes on what the tenant's tracing service (Langfuse) says about a workspace, as it is and with its status. The shape is that of the service. Where no tracing is set up, the answer is an empty list.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "List the traces of a workspace",
        "command": "molecule trace list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
