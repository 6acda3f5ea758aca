// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const schedules: Readonly<Record<string, () => CommandData>> = {
  "schedule:list": () => ({
    "operation": "listSchedules",
    "words": [
      "schedule",
      "list"
    ],
    "summary": "List a workspace's schedules",
    "description": "Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace that does not exist has none, and that is no error.",
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
      "rows": "",
      "columns": [
        "id",
        "name",
        "cron_expr",
        "timezone",
        "enabled",
        "next_run_at",
        "last_status"
      ],
      "fields": [
        "id",
        "workspace_id",
        "name",
        "cron_expr",
        "timezone",
        "prompt",
        "enabled",
        "last_run_at",
        "next_run_at",
        "run_count",
        "last_status",
        "last_error",
        "source",
        "created_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's schedules",
        "command": "molecule schedule list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "schedule:create": () => ({
    "operation": "createSchedule",
    "words": [
      "schedule",
      "create"
    ],
    "summary": "Create a schedule",
    "description": "Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`; when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as one, so at most one schedule can do without. The answer says when it runs first.",
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
        "name": "cron-expr",
        "path": [
          "cron_expr"
        ],
        "kind": "string",
        "summary": "Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
        "required": true
      },
      {
        "name": "prompt",
        "path": [
          "prompt"
        ],
        "kind": "string",
        "summary": "What the workspace is told. Carriage returns are taken out.",
        "required": true
      },
      {
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "What people call it. No other schedule of the workspace may have the same name. [server default: ]"
      },
      {
        "name": "timezone",
        "path": [
          "timezone"
        ],
        "kind": "string",
        "summary": "The IANA time zone. The times are meant in it. [server default: UTC]"
      },
      {
        "name": "enabled",
        "path": [
          "enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it runs. [server default: true]"
      }
    ],
    "fields": {
      "cron_expr": "cron_expr",
      "prompt": "prompt",
      "name": "name",
      "timezone": "timezone",
      "enabled": "enabled"
    },
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "status",
        "next_run_at"
      ],
      "fields": [
        "id",
        "status",
        "next_run_at"
      ]
    },
    "examples": [
      {
        "summary": "Every Monday morning in Berlin",
        "command": "molecule schedule create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --cron-expr '30 8 * * MON' --prompt 'Summarise the past week in ten lines.' --name 'Weekly summary' --timezone Europe/Berlin"
      },
      {
        "summary": "Every night, but not yet",
        "command": "molecule schedule create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --cron-expr '0 22 * * *' --prompt 'Archive finished tasks.' --name 'Nightly tidy-up' --no-enabled"
      }
    ]
  }),
  "schedule:delete": () => ({
    "operation": "deleteSchedule",
    "words": [
      "schedule",
      "delete"
    ],
    "summary": "Delete a schedule",
    "description": "Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.",
    "aliases": [],
    "effect": "destructive",
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
      },
      {
        "input": "schedule_id",
        "description": "The schedule's id. The list shows it.",
        "values": {
          "operation": "listSchedules",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the schedule {schedule_id} of workspace {workspace_id}?",
      "consent": {},
      "preview": []
    },
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
        "summary": "Delete a schedule",
        "command": "molecule schedule delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 0c7e94b8-5a1f-4d36-8b72-e9d4a6c3f015 --yes"
      }
    ]
  }),
  "schedule:update": () => ({
    "operation": "updateSchedule",
    "words": [
      "schedule",
      "update"
    ],
    "summary": "Update a schedule",
    "description": "Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone` is sent. With `enabled` a schedule is switched off and on again.",
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
      },
      {
        "input": "schedule_id",
        "description": "The schedule's id. The list shows it.",
        "values": {
          "operation": "listSchedules",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "What people call it. No other schedule of the workspace may have the same name."
      },
      {
        "name": "cron-expr",
        "path": [
          "cron_expr"
        ],
        "kind": "string",
        "summary": "Five fields: minute, hour, day of the month, month, weekday."
      },
      {
        "name": "timezone",
        "path": [
          "timezone"
        ],
        "kind": "string",
        "summary": "The IANA time zone. The times are meant in it; empty means UTC."
      },
      {
        "name": "prompt",
        "path": [
          "prompt"
        ],
        "kind": "string",
        "summary": "What the workspace is told."
      },
      {
        "name": "enabled",
        "path": [
          "enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it runs."
      }
    ],
    "fields": {
      "name": "name",
      "cron_expr": "cron_expr",
      "timezone": "timezone",
      "prompt": "prompt",
      "enabled": "enabled"
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
        "summary": "An hour later, in another time zone",
        "command": "molecule schedule update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26 --cron-expr '0 10 * * 1-5' --timezone Europe/London"
      },
      {
        "summary": "Another name and prompt, and switched off",
        "command": "molecule schedule update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26 --name 'Weekday report (paused)' --prompt 'Write the daily report.' --no-enabled"
      }
    ]
  }),
  "schedule:run": () => ({
    "operation": "runSchedule",
    "words": [
      "schedule",
      "run"
    ],
    "summary": "Fetch the prompt of a schedule to run it now",
    "description": "Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the prompt to the workspace as a message to have the work done.",
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
      },
      {
        "input": "schedule_id",
        "description": "The schedule's id. The list shows it.",
        "values": {
          "operation": "listSchedules",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "workspace_id",
        "prompt"
      ],
      "fields": [
        "status",
        "workspace_id",
        "prompt"
      ]
    },
    "examples": [
      {
        "summary": "Fetch the prompt of a schedule to run it now",
        "command": "molecule schedule run 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26"
      }
    ]
  }),
  "schedule:history": () => ({
    "operation": "listScheduleHistory",
    "words": [
      "schedule",
      "history"
    ],
    "summary": "List the last runs of a schedule",
    "description": "Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace, usually 7 days. A schedule that does not exist has none, and that is no error.",
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
      },
      {
        "input": "schedule_id",
        "description": "The schedule's id. The list shows it.",
        "values": {
          "operation": "listSchedules",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "timestamp",
        "status",
        "error_detail"
      ],
      "fields": [
        "timestamp",
        "duration_ms",
        "status",
        "error_detail",
        "request",
        "request.schedule_id",
        "request.schedule_name",
        "request.cron_expr",
        "request.prompt",
        "request.skipped",
        "request.active_tasks"
      ]
    },
    "examples": [
      {
        "summary": "List the last runs of a schedule",
        "command": "molecule schedule history 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26"
      }
    ]
  }),
  "schedule:health": () => ({
    "operation": "listScheduleHealth",
    "words": [
      "schedule",
      "health"
    ],
    "summary": "Show how a workspace's schedules are doing",
    "description": "Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token, so this is no secret.",
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
        "name": "x-workspace-id",
        "path": [
          "x_workspace_id"
        ],
        "kind": "string",
        "summary": "The workspace that asks. The id of the workspace itself will do.",
        "required": true
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "id",
        "name",
        "enabled",
        "last_run_at",
        "next_run_at",
        "last_status"
      ],
      "fields": [
        "id",
        "name",
        "enabled",
        "last_run_at",
        "next_run_at",
        "run_count",
        "last_status",
        "last_error"
      ]
    },
    "examples": [
      {
        "summary": "Show how a workspace's schedules are doing",
        "command": "molecule schedule health 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --x-workspace-id 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "org:schedule:health": () => ({
    "operation": "listOrgScheduleHealth",
    "words": [
      "org",
      "schedule",
      "health"
    ],
    "summary": "Show how all schedules are doing",
    "description": "Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which of them are overdue. Schedules that are switched off are among them and cannot be told apart here.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "workspace_name",
        "schedule_name",
        "status",
        "last_run_at",
        "expected_next_run"
      ],
      "fields": [
        "workspace_id",
        "schedule_id",
        "workspace_name",
        "schedule_name",
        "cron_expr",
        "last_run_at",
        "expected_next_run",
        "status",
        "stale_threshold_seconds"
      ]
    },
    "examples": [
      {
        "summary": "Show how all schedules are doing",
        "command": "molecule org schedule health"
      }
    ]
  }),
  "schedule:orphan:list": () => ({
    "operation": "listOrphanSchedules",
    "words": [
      "schedule",
      "orphan",
      "list"
    ],
    "summary": "List schedules without a living workspace",
    "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "schedule_id",
        "schedule_name",
        "workspace_id",
        "workspace_status",
        "enabled"
      ],
      "fields": [
        "workspace_id",
        "workspace_status",
        "schedule_id",
        "schedule_name",
        "source",
        "enabled",
        "cron_expr"
      ]
    },
    "examples": [
      {
        "summary": "List schedules without a living workspace",
        "command": "molecule schedule orphan list"
      }
    ]
  }),
  "schedule:orphan:reap": () => ({
    "operation": "reapOrphanSchedules",
    "words": [
      "schedule",
      "orphan",
      "reap"
    ],
    "summary": "Clear up schedules without a living workspace",
    "description": "Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "repointed",
        "disabled"
      ],
      "fields": [
        "repointed",
        "disabled"
      ]
    },
    "examples": [
      {
        "summary": "Clear up schedules without a living workspace",
        "command": "molecule schedule orphan reap"
      }
    ]
  }),
}
