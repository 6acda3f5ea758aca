// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_schedules",
      "title": "List a workspace's schedules",
      "description": "List a workspace's schedules with cron expression, next and last run. Empty for an unknown workspace.",
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
      "operationId": "listSchedules",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
      "resource": "workspaces/{workspace_id}/schedules",
      "shape": {
        "list": "",
        "concise": [
          "id",
          "name",
          "cron_expr",
          "timezone",
          "enabled",
          "next_run_at",
          "last_status"
        ],
        "detail": true,
        "marks": {
          "*": {
            "prompt": true,
            "last_error": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_schedule",
      "title": "Create a schedule",
      "description": "Give a workspace a prompt by the clock, under a name that is new there.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "cron_expr": {
            "type": "string",
            "description": "Five fields: minute, hour, day of the month, month, weekday."
          },
          "prompt": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "timezone": {
            "type": "string",
            "description": "The IANA time zone.",
            "default": "UTC"
          },
          "enabled": {
            "type": "boolean",
            "default": true
          }
        },
        "required": [
          "workspace_id",
          "cron_expr",
          "prompt"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "createSchedule",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
          "name": "cron_expr",
          "in": "body",
          "wireName": "cron_expr",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "prompt",
          "in": "body",
          "wireName": "prompt",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "timezone",
          "in": "body",
          "wireName": "timezone",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "enabled",
          "in": "body",
          "wireName": "enabled",
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
      "name": "delete_schedule",
      "title": "Delete a schedule",
      "description": "Delete a schedule for good; its past runs stay. To switch it off use update_schedule.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "schedule_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteSchedule",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the schedule {schedule_id} of workspace {workspace_id}?"
        }
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
          "name": "schedule_id",
          "in": "path",
          "wireName": "schedule_id",
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
      "name": "update_schedule",
      "title": "Update a schedule",
      "description": "Change the given fields of a schedule. enabled false switches it off.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "schedule_id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "cron_expr": {
            "type": "string",
            "description": "Five fields: minute, hour, day of the month, month, weekday."
          },
          "timezone": {
            "type": "string",
            "description": "The IANA time zone."
          },
          "prompt": {
            "type": "string",
            "description": "What the workspace is told."
          },
          "enabled": {
            "type": "boolean"
          }
        },
        "required": [
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "updateSchedule",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
          "name": "schedule_id",
          "in": "path",
          "wireName": "schedule_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "cron_expr",
          "in": "body",
          "wireName": "cron_expr",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "timezone",
          "in": "body",
          "wireName": "timezone",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "prompt",
          "in": "body",
          "wireName": "prompt",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "enabled",
          "in": "body",
          "wireName": "enabled",
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
      "name": "run_schedule",
      "title": "Fetch the prompt of a schedule to run it now",
      "description": "Get the prompt of a schedule. In spite of the status \"fired\" NOTHING RUNS: send it with send_message.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "schedule_id": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "runSchedule",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
          "name": "schedule_id",
          "in": "path",
          "wireName": "schedule_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "prompt": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_schedule_history",
      "title": "List the last runs of a schedule",
      "description": "List the last 20 runs of a schedule, newest first, with status and error.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "schedule_id": {
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
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listScheduleHistory",
      "tag": "schedules",
      "aliases": [
        "get_schedule_history"
      ],
      "toolset": "schedules",
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
          "name": "schedule_id",
          "in": "path",
          "wireName": "schedule_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "timestamp",
          "status",
          "error_detail"
        ],
        "detail": true,
        "marks": {
          "*": {
            "error_detail": true,
            "request": {
              "prompt": true
            }
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_schedule_health",
      "title": "Show how a workspace's schedules are doing",
      "description": "Show last and next run of a workspace's schedules. x_workspace_id may be the same id.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks."
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
          "workspace_id",
          "x_workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listScheduleHealth",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
          "name": "x_workspace_id",
          "in": "header",
          "wireName": "X-Workspace-ID",
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
          "id",
          "name",
          "enabled",
          "last_run_at",
          "next_run_at",
          "last_status"
        ],
        "detail": true,
        "marks": {
          "*": {
            "last_error": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_org_schedule_health",
      "title": "Show how all schedules are doing",
      "description": "Show all schedules, and which are stale (overdue) or have never run.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgScheduleHealth",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "workspace_name",
          "schedule_name",
          "status",
          "last_run_at",
          "expected_next_run",
          "workspace_id",
          "schedule_id"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "list_orphan_schedules",
      "title": "List schedules without a living workspace",
      "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrphanSchedules",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "schedule_id",
          "schedule_name",
          "workspace_id",
          "workspace_status",
          "enabled"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "reap_orphan_schedules",
      "title": "Clear up schedules without a living workspace",
      "description": "Move orphan schedules to a living workspace of the same name, or switch them off. Deletes nothing.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "reapOrphanSchedules",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": []
    }
  }
]
