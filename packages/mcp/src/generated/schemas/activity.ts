// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listActivity": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "limit": {
        "type": "integer",
        "minimum": 1
      },
      "type": {
        "type": "string"
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
        "format": "uuid"
      },
      "since_secs": {
        "type": "integer",
        "minimum": 1,
        "maximum": 2592000
      },
      "before_ts": {
        "type": "string",
        "format": "date-time"
      },
      "since_id": {
        "type": "string"
      },
      "include": {
        "type": "string",
        "enum": [
          "peer_info"
        ]
      }
    }
  },
  "recordActivity": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
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
  "notifyUser": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
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
          "items": {
            "type": "object",
            "description": "A file that goes with a message.",
            "required": [
              "uri",
              "name"
            ],
            "properties": {
              "uri": {
                "type": "string",
                "minLength": 1,
                "description": "Where it is."
              },
              "name": {
                "type": "string",
                "minLength": 1,
                "description": "What it is called."
              },
              "mimeType": {
                "type": "string",
                "description": "What kind of file it is.",
                "examples": [
                  "application/pdf"
                ]
              },
              "size": {
                "type": "integer",
                "description": "Its size in bytes."
              }
            },
            "x-molecule-schema": "NotificationAttachment"
          }
        }
      },
      "x-molecule-schema": "UserNotification"
    }
  },
  "listAuditEvents": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "agent_id": {
        "type": "string"
      },
      "session_id": {
        "type": "string"
      },
      "from": {
        "type": "string",
        "format": "date-time"
      },
      "to": {
        "type": "string",
        "format": "date-time"
      },
      "limit": {
        "type": "integer",
        "minimum": 1
      },
      "offset": {
        "type": "integer",
        "minimum": 0
      }
    }
  },
  "searchSessions": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "q": {
        "type": "string"
      },
      "limit": {
        "type": "integer",
        "minimum": 1
      }
    }
  },
  "listTraces": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
