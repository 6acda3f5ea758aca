// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_schedules",
      "title": "List a workspace's schedules",
      "description": "List the schedules of a workspace with cron expression, next and last run. An unknown workspace id gives an empty list, not an error.",
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
      "operationId": "listSchedules",
      "tag": "schedules",
      "aliases": [],
      "toolset": "schedules",
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
  },
  {
    "tool": {
      "name": "create_schedule",
      "title": "Create a schedule",
      "description": "Give a workspace a prompt by the clock. cron_expr has exactly five fields (minute hour day month weekday) and is read in timezone (IANA, default UTC). The name must be new in the workspace; without one only a single schedule is possible.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "cron_expr": {
            "type": "string",
            "description": "Exactly five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
            "minLength": 1
          },
          "prompt": {
            "type": "string",
            "description": "What the workspace is told. Carriage returns are taken out.",
            "minLength": 1
          },
          "name": {
            "type": "string",
            "description": "What people call it. No other schedule of the workspace may have the same name.",
            "default": ""
          },
          "timezone": {
            "type": "string",
            "description": "The IANA time zone in which the times are meant.",
            "default": "UTC"
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether it runs.",
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
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "description": "Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "schedule_id": {
            "type": "string",
            "description": "The schedule's id, as the list shows it."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
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
      "description": "Change a schedule; what is left out stays. Set enabled false to switch it off without deleting it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "schedule_id": {
            "type": "string",
            "description": "The schedule's id, as the list shows it."
          },
          "name": {
            "type": "string",
            "description": "What people call it. No other schedule of the workspace may have the same name."
          },
          "cron_expr": {
            "type": "string",
            "description": "Exactly five fields: minute, hour, day of the month, month, weekday."
          },
          "timezone": {
            "type": "string",
            "description": "The IANA time zone in which the times are meant; empty means UTC."
          },
          "prompt": {
            "type": "string",
            "description": "What the workspace is told."
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether it runs."
          }
        },
        "required": [
          "workspace_id",
          "schedule_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
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
      "description": "Get the prompt of a schedule. Despite its name and the status \"fired\" NOTHING RUNS: send the returned prompt to the workspace as a message.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "schedule_id": {
            "type": "string",
            "description": "The schedule's id, as the list shows it."
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
      "name": "list_schedule_history",
      "title": "List the last runs of a schedule",
      "description": "List the last 20 runs of a schedule, newest first, with status and error. An unknown schedule id gives an empty list, not an error.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "schedule_id": {
            "type": "string",
            "description": "The schedule's id, as the list shows it."
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
      "name": "list_schedule_health",
      "title": "Show how a workspace's schedules are doing",
      "description": "Show last and next run and last status of the schedules of a workspace, without prompts. x_workspace_id is the workspace that asks; the same id as workspace_id will do.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "x_workspace_id": {
            "type": "string",
            "description": "The workspace that asks. The id of the workspace itself will do.",
            "minLength": 1
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
      "name": "list_org_schedule_health",
      "title": "Show how all schedules are doing",
      "description": "Show all schedules of the organisation and which are stale (overdue) or have never run. Switched-off schedules are included.",
      "inputSchema": {
        "type": "object",
        "properties": {}
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_orphan_schedules",
      "title": "List schedules without a living workspace",
      "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
      "inputSchema": {
        "type": "object",
        "properties": {}
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "reap_orphan_schedules",
      "title": "Clear up schedules without a living workspace",
      "description": "Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "readOnlyHint": false,
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
      "inputs": [],
      "secrets": []
    }
  }
]
