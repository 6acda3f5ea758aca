// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  ScheduleIdInput,
  Security5,
  Security7,
  Security8,
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const schedules: readonly Operation[] = [
  {
    "id": "listSchedules",
    "command": [
      "schedule",
      "list"
    ],
    "tag": "schedules",
    "summary": "List a workspace's schedules",
    "description": "Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace that does not exist has none, and that is no error.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The schedules of the workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The schedules of a workspace, oldest first.",
          "items": {
            "type": "object",
            "description": "A prompt that a workspace is given by the clock.",
            "required": [
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
              "created_at",
              "updated_at"
            ],
            "x-molecule-columns": [
              "id",
              "name",
              "cron_expr",
              "timezone",
              "enabled",
              "next_run_at",
              "last_status"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The schedule's id."
              },
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "Its workspace."
              },
              "name": {
                "type": "string",
                "description": "What people call it; can be empty."
              },
              "cron_expr": {
                "type": "string",
                "description": "When it runs: minute, hour, day of the month, month, weekday."
              },
              "timezone": {
                "type": "string",
                "description": "The IANA time zone. The times are meant in it."
              },
              "prompt": {
                "type": "string",
                "description": "What the workspace is told.",
                "x-molecule-untrusted": true
              },
              "enabled": {
                "type": "boolean",
                "description": "Whether it runs."
              },
              "last_run_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it ran last."
              },
              "next_run_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it runs next."
              },
              "run_count": {
                "type": "integer",
                "description": "How often it ran."
              },
              "last_status": {
                "type": "string",
                "description": "How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale; newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent left the task.",
                "examples": [
                  "ok",
                  "error",
                  "skipped",
                  "stale",
                  "queued"
                ]
              },
              "last_error": {
                "type": "string",
                "description": "What went wrong in the last run, empty when nothing did.",
                "x-molecule-untrusted": true
              },
              "source": {
                "type": "string",
                "enum": [
                  "runtime",
                  "template"
                ],
                "description": "Made by a call, or by the template that the organisation was made from."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was created."
              },
              "updated_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it last changed."
              }
            },
            "x-molecule-schema": "Schedule"
          },
          "x-molecule-schema": "ScheduleList"
        },
        "examples": [
          {
            "name": "schedules",
            "value": [
              {
                "id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "name": "Weekday report",
                "cron_expr": "0 9 * * 1-5",
                "timezone": "Europe/Berlin",
                "prompt": "Write the daily report and send it to the team.",
                "enabled": true,
                "last_run_at": "2026-06-24T07:00:04Z",
                "next_run_at": "2026-06-25T07:00:00Z",
                "run_count": 16,
                "last_status": "ok",
                "last_error": "",
                "source": "runtime",
                "created_at": "2026-06-02T10:00:00Z",
                "updated_at": "2026-06-24T07:00:04Z"
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
      {
        "status": "500",
        "description": "The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to query schedules"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "update",
        "status": "200",
        "operationId": "updateSchedule",
        "description": "Change it, or switch it off with `enabled`.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/0/id"
        }
      },
      {
        "name": "history",
        "status": "200",
        "operationId": "listScheduleHistory",
        "description": "See how its runs went.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/0/id"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteSchedule",
        "description": "Delete it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "resource": "workspaces/{workspace_id}/schedules",
      "description": "List a workspace's schedules with cron expression, next and last run. Empty for an unknown workspace."
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
        "response": [
          {
            "id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "name": "Weekday report",
            "cron_expr": "0 9 * * 1-5",
            "timezone": "Europe/Berlin",
            "prompt": "Write the daily report and send it to the team.",
            "enabled": true,
            "last_run_at": "2026-06-24T07:00:04Z",
            "next_run_at": "2026-06-25T07:00:00Z",
            "run_count": 16,
            "last_status": "ok",
            "last_error": "",
            "source": "runtime",
            "created_at": "2026-06-02T10:00:00Z",
            "updated_at": "2026-06-24T07:00:04Z"
          }
        ]
      }
    ]
  },
  {
    "id": "createSchedule",
    "command": [
      "schedule",
      "create"
    ],
    "tag": "schedules",
    "summary": "Create a schedule",
    "description": "Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`; when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as one, so at most one schedule can do without. The answer says when it runs first.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/schedules",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "cron_expr",
        "property": "cronExpr",
        "in": "body",
        "wireName": "cron_expr",
        "required": true,
        "description": "Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
        "schema": {
          "type": "string",
          "description": "Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
          "minLength": 1,
          "examples": [
            "0 9 * * 1-5"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "prompt",
        "property": "prompt",
        "in": "body",
        "wireName": "prompt",
        "required": true,
        "description": "What the workspace is told. Carriage returns are taken out.",
        "schema": {
          "type": "string",
          "description": "What the workspace is told. Carriage returns are taken out.",
          "minLength": 1
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": false,
        "description": "What people call it. No other schedule of the workspace may have the same name.",
        "schema": {
          "type": "string",
          "description": "What people call it. No other schedule of the workspace may have the same name.",
          "default": ""
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "timezone",
        "property": "timezone",
        "in": "body",
        "wireName": "timezone",
        "required": false,
        "description": "The IANA time zone. The times are meant in it.",
        "schema": {
          "type": "string",
          "description": "The IANA time zone. The times are meant in it.",
          "default": "UTC",
          "examples": [
            "Europe/Berlin"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled",
        "property": "enabled",
        "in": "body",
        "wireName": "enabled",
        "required": false,
        "description": "Whether it runs.",
        "schema": {
          "type": "boolean",
          "default": true,
          "description": "Whether it runs."
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
        "description": "When, and what to say.",
        "required": [
          "cron_expr",
          "prompt"
        ],
        "properties": {
          "cron_expr": {
            "type": "string",
            "description": "Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily.",
            "minLength": 1,
            "examples": [
              "0 9 * * 1-5"
            ]
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
            "description": "The IANA time zone. The times are meant in it.",
            "default": "UTC",
            "examples": [
              "Europe/Berlin"
            ]
          },
          "enabled": {
            "type": "boolean",
            "default": true,
            "description": "Whether it runs."
          }
        },
        "x-molecule-schema": "ScheduleCreate"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The schedule exists.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A new schedule.",
          "required": [
            "id",
            "status",
            "next_run_at"
          ],
          "x-molecule-columns": [
            "id",
            "status",
            "next_run_at"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The schedule's id."
            },
            "status": {
              "type": "string",
              "const": "created",
              "description": "Says that it exists."
            },
            "next_run_at": {
              "type": "string",
              "format": "date-time",
              "description": "When it runs first."
            }
          },
          "x-molecule-schema": "ScheduleCreated"
        },
        "examples": [
          {
            "name": "weekly",
            "value": {
              "id": "5e2a9c7d-b036-4f81-a4d7-8c1f0e6b3952",
              "status": "created",
              "next_run_at": "2026-06-29T06:30:00Z"
            }
          },
          {
            "name": "off",
            "value": {
              "id": "e81d4b6f-3a9c-4d27-95f0-b2c7a6081e43",
              "status": "created",
              "next_run_at": "2026-06-24T22:00:00Z"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "cron_expr and prompt are required"
            }
          },
          {
            "name": "timezone",
            "value": {
              "error": "invalid timezone: Mars/Base"
            }
          },
          {
            "name": "cron",
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
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the schedule. Causes are a name that another schedule of this workspace has, an empty name for the second time, and a workspace that does not exist: choose another name and check the id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create schedule"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "update",
        "status": "201",
        "operationId": "updateSchedule",
        "description": "Change it, or switch it off with `enabled`.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/id"
        }
      },
      {
        "name": "history",
        "status": "201",
        "operationId": "listScheduleHistory",
        "description": "See how its runs went.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/id"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteSchedule",
        "description": "Delete it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/id"
        }
      },
      {
        "name": "list",
        "status": "201",
        "operationId": "listSchedules",
        "description": "See all schedules of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "keywords": [
        "cron",
        "recurring",
        "every day",
        "every morning"
      ],
      "description": "Give a workspace a prompt by the clock, under a name that is new there."
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
        "name": "weekly",
        "summary": "Every Monday morning in Berlin",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "cron_expr": "30 8 * * MON",
          "prompt": "Summarise the past week in ten lines.",
          "name": "Weekly summary",
          "timezone": "Europe/Berlin"
        },
        "status": "201",
        "response": {
          "id": "5e2a9c7d-b036-4f81-a4d7-8c1f0e6b3952",
          "status": "created",
          "next_run_at": "2026-06-29T06:30:00Z"
        }
      },
      {
        "name": "off",
        "summary": "Every night, but not yet",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "cron_expr": "0 22 * * *",
          "prompt": "Archive finished tasks.",
          "name": "Nightly tidy-up",
          "enabled": false
        },
        "status": "201",
        "response": {
          "id": "e81d4b6f-3a9c-4d27-95f0-b2c7a6081e43",
          "status": "created",
          "next_run_at": "2026-06-24T22:00:00Z"
        }
      }
    ]
  },
  {
    "id": "deleteSchedule",
    "command": [
      "schedule",
      "delete"
    ],
    "tag": "schedules",
    "summary": "Delete a schedule",
    "description": "Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off instead.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ScheduleIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The schedule is gone.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The schedule is gone.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Says that it is gone."
            }
          },
          "x-molecule-schema": "ScheduleDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "schedule not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not delete the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to delete schedule"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the schedule {schedule_id} of workspace {workspace_id}?"
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listSchedules",
        "description": "See all schedules of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Delete a schedule for good; its past runs stay. To switch it off use update_schedule."
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "schedule_id": "0c7e94b8-5a1f-4d36-8b72-e9d4a6c3f015"
        },
        "status": "200",
        "response": {
          "status": "deleted"
        }
      }
    ]
  },
  {
    "id": "updateSchedule",
    "command": [
      "schedule",
      "update"
    ],
    "tag": "schedules",
    "summary": "Update a schedule",
    "description": "Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone` is sent. With `enabled` a schedule is switched off and on again.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ScheduleIdInput,
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": false,
        "description": "What people call it. No other schedule of the workspace may have the same name.",
        "schema": {
          "type": "string",
          "description": "What people call it. No other schedule of the workspace may have the same name."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "cron_expr",
        "property": "cronExpr",
        "in": "body",
        "wireName": "cron_expr",
        "required": false,
        "description": "Five fields: minute, hour, day of the month, month, weekday.",
        "schema": {
          "type": "string",
          "description": "Five fields: minute, hour, day of the month, month, weekday."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "timezone",
        "property": "timezone",
        "in": "body",
        "wireName": "timezone",
        "required": false,
        "description": "The IANA time zone. The times are meant in it; empty means UTC.",
        "schema": {
          "type": "string",
          "description": "The IANA time zone. The times are meant in it; empty means UTC."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "prompt",
        "property": "prompt",
        "in": "body",
        "wireName": "prompt",
        "required": false,
        "description": "What the workspace is told.",
        "schema": {
          "type": "string",
          "description": "What the workspace is told."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled",
        "property": "enabled",
        "in": "body",
        "wireName": "enabled",
        "required": false,
        "description": "Whether it runs.",
        "schema": {
          "type": "boolean",
          "description": "Whether it runs."
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
        "description": "What to change. A field that is left out stays as it is.",
        "properties": {
          "name": {
            "type": "string",
            "description": "What people call it. No other schedule of the workspace may have the same name."
          },
          "cron_expr": {
            "type": "string",
            "description": "Five fields: minute, hour, day of the month, month, weekday."
          },
          "timezone": {
            "type": "string",
            "description": "The IANA time zone. The times are meant in it; empty means UTC."
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
        "x-molecule-schema": "ScheduleUpdate"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The schedule is changed.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The schedule is changed.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "updated",
              "description": "Says that it is changed."
            }
          },
          "x-molecule-schema": "ScheduleUpdated"
        },
        "examples": [
          {
            "name": "later",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
            "name": "timezone",
            "value": {
              "error": "invalid timezone: Mars/Base"
            }
          },
          {
            "name": "cron",
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
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "schedule not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not change the schedule. A name that another schedule of this workspace has causes this, and so does an id that is not a UUID: correct them. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to update schedule"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listSchedules",
        "description": "See all schedules of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Change the given fields of a schedule. enabled false switches it off."
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
        "name": "later",
        "summary": "An hour later, in another time zone",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
          "cron_expr": "0 10 * * 1-5",
          "timezone": "Europe/London"
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      },
      {
        "name": "rename",
        "summary": "Another name and prompt, and switched off",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
          "name": "Weekday report (paused)",
          "prompt": "Write the daily report.",
          "enabled": false
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "runSchedule",
    "command": [
      "schedule",
      "run"
    ],
    "tag": "schedules",
    "summary": "Fetch the prompt of a schedule to run it now",
    "description": "Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the prompt to the workspace as a message to have the work done.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}/run",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ScheduleIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "What to send to the workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The prompt of a schedule. Nothing was run.",
          "required": [
            "status",
            "workspace_id",
            "prompt"
          ],
          "x-molecule-columns": [
            "status",
            "workspace_id",
            "prompt"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "fired",
              "description": "Always the same. It does not mean that anything runs."
            },
            "workspace_id": {
              "type": "string",
              "description": "The workspace to send the prompt to."
            },
            "prompt": {
              "type": "string",
              "description": "What to send.",
              "x-molecule-untrusted": true
            }
          },
          "x-molecule-schema": "ScheduleFired"
        },
        "examples": [
          {
            "name": "fired",
            "value": {
              "status": "fired",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "prompt": "Write the daily report and send it to the team."
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no schedule of this id; list its schedules to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "schedule not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to read schedule"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listSchedules",
        "description": "See all schedules of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Get the prompt of a schedule. In spite of the status \"fired\" NOTHING RUNS: send it with send_message."
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26"
        },
        "status": "200",
        "response": {
          "status": "fired",
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "prompt": "Write the daily report and send it to the team."
        }
      }
    ]
  },
  {
    "id": "listScheduleHistory",
    "command": [
      "schedule",
      "history"
    ],
    "tag": "schedules",
    "summary": "List the last runs of a schedule",
    "description": "Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace, usually 7 days. A schedule that does not exist has none, and that is no error.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules/{schedule_id}/history",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ScheduleIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The last runs.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The last runs of a schedule, newest first.",
          "items": {
            "type": "object",
            "description": "One run of a schedule.",
            "required": [
              "timestamp",
              "duration_ms",
              "status",
              "error_detail",
              "request"
            ],
            "x-molecule-columns": [
              "timestamp",
              "status",
              "error_detail"
            ],
            "properties": {
              "timestamp": {
                "type": "string",
                "format": "date-time",
                "description": "When it ran."
              },
              "duration_ms": {
                "type": [
                  "integer",
                  "null"
                ],
                "description": "How long it took. The scheduler of this version leaves it null."
              },
              "status": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "How it ended, in the words of `last_status`.",
                "examples": [
                  "ok",
                  "error",
                  "skipped",
                  "stale"
                ]
              },
              "error_detail": {
                "type": "string",
                "description": "What went wrong, empty when nothing did.",
                "x-molecule-untrusted": true
              },
              "request": {
                "type": "object",
                "description": "What was run, or why it was not.",
                "required": [
                  "schedule_id",
                  "schedule_name",
                  "cron_expr"
                ],
                "properties": {
                  "schedule_id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The schedule."
                  },
                  "schedule_name": {
                    "type": "string",
                    "description": "Its name then."
                  },
                  "cron_expr": {
                    "type": "string",
                    "description": "Its times then."
                  },
                  "prompt": {
                    "type": "string",
                    "description": "The first 200 characters of the prompt. Missing when the run was skipped.",
                    "x-molecule-untrusted": true
                  },
                  "skipped": {
                    "type": "boolean",
                    "const": true,
                    "description": "Only there when the workspace was busy and the run was skipped."
                  },
                  "active_tasks": {
                    "type": "integer",
                    "description": "How many tasks kept the workspace busy."
                  }
                },
                "x-molecule-schema": "ScheduleRunRequest"
              }
            },
            "x-molecule-schema": "ScheduleRun"
          },
          "x-molecule-schema": "ScheduleRunList"
        },
        "examples": [
          {
            "name": "runs",
            "value": [
              {
                "timestamp": "2026-06-24T07:00:04Z",
                "duration_ms": null,
                "status": "skipped",
                "error_detail": "workspace is busy: 1 active task",
                "request": {
                  "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
                  "schedule_name": "Weekday report",
                  "cron_expr": "0 9 * * 1-5",
                  "skipped": true,
                  "active_tasks": 1
                }
              },
              {
                "timestamp": "2026-06-23T07:00:02Z",
                "duration_ms": null,
                "status": "ok",
                "error_detail": "",
                "request": {
                  "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
                  "schedule_name": "Weekday report",
                  "cron_expr": "0 9 * * 1-5",
                  "prompt": "Write the daily report and send it to the team."
                }
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
      {
        "status": "500",
        "description": "The tenant could not read the runs. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to query history"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listSchedules",
        "description": "See all schedules of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "List the last 20 runs of a schedule, newest first, with status and error."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "getScheduleHistory"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26"
        },
        "status": "200",
        "response": [
          {
            "timestamp": "2026-06-24T07:00:04Z",
            "duration_ms": null,
            "status": "skipped",
            "error_detail": "workspace is busy: 1 active task",
            "request": {
              "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
              "schedule_name": "Weekday report",
              "cron_expr": "0 9 * * 1-5",
              "skipped": true,
              "active_tasks": 1
            }
          },
          {
            "timestamp": "2026-06-23T07:00:02Z",
            "duration_ms": null,
            "status": "ok",
            "error_detail": "",
            "request": {
              "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
              "schedule_name": "Weekday report",
              "cron_expr": "0 9 * * 1-5",
              "prompt": "Write the daily report and send it to the team."
            }
          }
        ]
      }
    ]
  },
  {
    "id": "listScheduleHealth",
    "command": [
      "schedule",
      "health"
    ],
    "tag": "schedules",
    "summary": "Show how a workspace's schedules are doing",
    "description": "Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token, so this is no secret.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/schedules/health",
    "security": Security8,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "x_workspace_id",
        "property": "xWorkspaceId",
        "in": "header",
        "wireName": "X-Workspace-ID",
        "required": true,
        "description": "The workspace that asks. The id of the workspace itself will do.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "scope": "workspace",
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The schedules, without prompts.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The schedules of a workspace without prompts.",
          "items": {
            "type": "object",
            "description": "How a schedule is doing.",
            "required": [
              "id",
              "name",
              "enabled",
              "last_run_at",
              "next_run_at",
              "run_count",
              "last_status",
              "last_error"
            ],
            "x-molecule-columns": [
              "id",
              "name",
              "enabled",
              "last_run_at",
              "next_run_at",
              "last_status"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The schedule's id."
              },
              "name": {
                "type": "string",
                "description": "What people call it; can be empty."
              },
              "enabled": {
                "type": "boolean",
                "description": "Whether it runs."
              },
              "last_run_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it ran last."
              },
              "next_run_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it runs next."
              },
              "run_count": {
                "type": "integer",
                "description": "How often it ran."
              },
              "last_status": {
                "type": "string",
                "description": "How the last run ended, empty before the first. Usually ok, error, skipped (the workspace was busy) or stale; newer tenants also say queued, sdk_error, rate_limited or quota_exhausted, or the state in which the agent left the task.",
                "examples": [
                  "ok",
                  "error",
                  "skipped",
                  "stale",
                  "queued"
                ]
              },
              "last_error": {
                "type": "string",
                "description": "What went wrong in the last run, empty when nothing did.",
                "x-molecule-untrusted": true
              }
            },
            "x-molecule-schema": "ScheduleHealth"
          },
          "x-molecule-schema": "ScheduleHealthList"
        },
        "examples": [
          {
            "name": "health",
            "value": [
              {
                "id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
                "name": "Weekday report",
                "enabled": true,
                "last_run_at": "2026-06-24T07:00:04Z",
                "next_run_at": "2026-06-25T07:00:00Z",
                "run_count": 16,
                "last_status": "ok",
                "last_error": ""
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      {
        "status": "401",
        "description": "Who asks is not known. Send the asking workspace's id in `X-Workspace-ID`, and with it that workspace's own token, an Org API Key (MOLECULE_ORG_API_KEY) or the tenant's admin token.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "header",
            "value": {
              "error": "X-Workspace-ID header required"
            }
          },
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
        "description": "The asking workspace is not related to this one. Ask as a sibling, or as one above or below it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unrelated",
            "value": {
              "error": "access denied"
            }
          }
        ]
      },
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to query schedules"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "history",
        "status": "200",
        "operationId": "listScheduleHistory",
        "description": "See the runs of one of them.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "schedule_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Show last and next run of a workspace's schedules. x_workspace_id may be the same id."
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "x_workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": [
          {
            "id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
            "name": "Weekday report",
            "enabled": true,
            "last_run_at": "2026-06-24T07:00:04Z",
            "next_run_at": "2026-06-25T07:00:00Z",
            "run_count": 16,
            "last_status": "ok",
            "last_error": ""
          }
        ]
      }
    ]
  },
  {
    "id": "listOrgScheduleHealth",
    "command": [
      "org",
      "schedule",
      "health"
    ],
    "tag": "schedules",
    "summary": "Show how all schedules are doing",
    "description": "Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which of them are overdue. Schedules that are switched off are among them and cannot be told apart here.",
    "service": "tenant",
    "method": "GET",
    "path": "/admin/schedules/health",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "All schedules of the organisation.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "All schedules, by the names of workspace and schedule.",
          "items": {
            "type": "object",
            "description": "How a schedule is doing, as the organisation sees it.",
            "required": [
              "workspace_id",
              "schedule_id",
              "workspace_name",
              "schedule_name",
              "cron_expr",
              "last_run_at",
              "expected_next_run",
              "status",
              "stale_threshold_seconds"
            ],
            "x-molecule-columns": [
              "workspace_name",
              "schedule_name",
              "status",
              "last_run_at",
              "expected_next_run"
            ],
            "properties": {
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace."
              },
              "schedule_id": {
                "type": "string",
                "format": "uuid",
                "description": "The schedule."
              },
              "workspace_name": {
                "type": "string",
                "description": "The name of the workspace."
              },
              "schedule_name": {
                "type": "string",
                "description": "The name of the schedule."
              },
              "cron_expr": {
                "type": "string",
                "description": "When it runs: minute, hour, day of the month, month, weekday."
              },
              "last_run_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it ran last."
              },
              "expected_next_run": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it should run next."
              },
              "status": {
                "type": "string",
                "enum": [
                  "ok",
                  "stale",
                  "never_run"
                ],
                "description": "Whether it ran when it should have. `stale` means that the last run is longer ago than the threshold."
              },
              "stale_threshold_seconds": {
                "type": "integer",
                "format": "int64",
                "description": "How long ago the last run may be; 0 when the stored times cannot be read."
              }
            },
            "x-molecule-schema": "OrgScheduleHealth"
          },
          "x-molecule-schema": "OrgScheduleHealthList"
        },
        "examples": [
          {
            "name": "health",
            "value": [
              {
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "workspace_name": "Reports",
                "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
                "schedule_name": "Weekday report",
                "cron_expr": "0 9 * * 1-5",
                "last_run_at": "2026-06-24T07:00:04Z",
                "expected_next_run": "2026-06-25T07:00:00Z",
                "status": "ok",
                "stale_threshold_seconds": 172800
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the schedules. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to query schedules"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "history",
        "status": "200",
        "operationId": "listScheduleHistory",
        "description": "See the runs of one of them.",
        "parameters": {
          "workspace_id": "$response.body#/0/workspace_id",
          "schedule_id": "$response.body#/0/schedule_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Show all schedules, and which are stale (overdue) or have never run."
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
        "input": {},
        "status": "200",
        "response": [
          {
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "workspace_name": "Reports",
            "schedule_id": "b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26",
            "schedule_name": "Weekday report",
            "cron_expr": "0 9 * * 1-5",
            "last_run_at": "2026-06-24T07:00:04Z",
            "expected_next_run": "2026-06-25T07:00:00Z",
            "status": "ok",
            "stale_threshold_seconds": 172800
          }
        ]
      }
    ]
  },
  {
    "id": "listOrphanSchedules",
    "command": [
      "schedule",
      "orphan",
      "list"
    ],
    "tag": "schedules",
    "summary": "List schedules without a living workspace",
    "description": "Lists the schedules whose workspace was removed or is not there at all. They never run.",
    "service": "tenant",
    "method": "GET",
    "path": "/admin/schedules/orphans",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The schedules without a living workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Schedules without a living workspace.",
          "items": {
            "type": "object",
            "description": "A schedule whose workspace is gone.",
            "required": [
              "workspace_id",
              "workspace_status",
              "schedule_id",
              "schedule_name",
              "source",
              "enabled",
              "cron_expr"
            ],
            "x-molecule-columns": [
              "schedule_id",
              "schedule_name",
              "workspace_id",
              "workspace_status",
              "enabled"
            ],
            "properties": {
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace that it was made for."
              },
              "workspace_status": {
                "type": "string",
                "enum": [
                  "removed",
                  "missing"
                ],
                "description": "Whether that workspace was removed or is not there at all."
              },
              "schedule_id": {
                "type": "string",
                "format": "uuid",
                "description": "The schedule."
              },
              "schedule_name": {
                "type": "string",
                "description": "Its name."
              },
              "source": {
                "type": "string",
                "enum": [
                  "runtime",
                  "template"
                ],
                "description": "Made by a call, or by the template that the organisation was made from."
              },
              "enabled": {
                "type": "boolean",
                "description": "Whether it is still switched on."
              },
              "cron_expr": {
                "type": "string",
                "description": "When it runs: minute, hour, day of the month, month, weekday."
              }
            },
            "x-molecule-schema": "OrphanSchedule"
          },
          "x-molecule-schema": "OrphanScheduleList"
        },
        "examples": [
          {
            "name": "orphans",
            "value": [
              {
                "workspace_id": "4be07c61-9f25-4a83-b6d0-8c1e5a7f2d94",
                "workspace_status": "missing",
                "schedule_id": "d9a3e517-6c48-4b0f-a2e5-7f81b4c6d032",
                "schedule_name": "Old newsletter",
                "source": "template",
                "enabled": true,
                "cron_expr": "0 6 * * 5"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the schedules. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to query schedules"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "reap",
        "status": "200",
        "operationId": "reapOrphanSchedules",
        "description": "Give them to the successors of their workspaces, or switch them off.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules"
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
        "input": {},
        "status": "200",
        "response": [
          {
            "workspace_id": "4be07c61-9f25-4a83-b6d0-8c1e5a7f2d94",
            "workspace_status": "missing",
            "schedule_id": "d9a3e517-6c48-4b0f-a2e5-7f81b4c6d032",
            "schedule_name": "Old newsletter",
            "source": "template",
            "enabled": true,
            "cron_expr": "0 6 * * 5"
          }
        ]
      }
    ]
  },
  {
    "id": "reapOrphanSchedules",
    "command": [
      "schedule",
      "orphan",
      "reap"
    ],
    "tag": "schedules",
    "summary": "Clear up schedules without a living workspace",
    "description": "Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every other one that is still on is switched off. Nothing is deleted.",
    "service": "tenant",
    "method": "POST",
    "path": "/admin/schedules/reap-orphans",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "What was done.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was done with the orphans.",
          "required": [
            "repointed",
            "disabled"
          ],
          "x-molecule-columns": [
            "repointed",
            "disabled"
          ],
          "properties": {
            "repointed": {
              "type": "integer",
              "description": "How many were given to the successor of their workspace."
            },
            "disabled": {
              "type": "integer",
              "description": "How many were switched off."
            }
          },
          "x-molecule-schema": "OrphanSchedulesReaped"
        },
        "examples": [
          {
            "name": "reaped",
            "value": {
              "repointed": 0,
              "disabled": 1
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not clear up. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to reap orphan schedules"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listOrphanSchedules",
        "description": "See what is left.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "schedules",
      "description": "Move orphan schedules to a living workspace of the same name, or switch them off. Deletes nothing."
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
    "evidence": "inferred",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {},
        "status": "200",
        "response": {
          "repointed": 0,
          "disabled": 1
        }
      }
    ]
  }
]
