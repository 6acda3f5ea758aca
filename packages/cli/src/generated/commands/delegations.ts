// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const delegations: Readonly<Record<string, () => CommandData>> = {
  "workspace:delegate": () => ({
    "operation": "delegateTask",
    "words": [
      "workspace",
      "delegate"
    ],
    "summary": "Delegate a task to another workspace",
    "description": "Lets a workspace hand a task to another one and answers at once; the other agent works in the background, for 30 minutes at most. Whether it may be asked, can be reached and has budget left turns out only then: look at the list of delegations for the outcome. With an `idempotency_key` that was used before, for whatever task, the earlier delegation is answered instead, unless that failed. An unknown delegating workspace is accepted too, with a `warning`, and leaves no trace in the list.",
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
        "description": "The workspace that hands tasks to others.",
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
        "name": "target-id",
        "path": [
          "target_id"
        ],
        "kind": "string",
        "summary": "The workspace that is to do it. Another one than the delegating workspace.",
        "required": true
      },
      {
        "name": "task",
        "path": [
          "task"
        ],
        "kind": "string",
        "summary": "The task, in words.",
        "required": true
      },
      {
        "name": "idempotency-key",
        "path": [
          "idempotency_key"
        ],
        "kind": "string",
        "summary": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice."
      }
    ],
    "fields": {
      "target_id": "target_id",
      "task": "task",
      "idempotency_key": "idempotency_key"
    },
    "nullable": [],
    "table": {
      "columns": [
        "delegation_id",
        "status",
        "target_id",
        "idempotent_hit"
      ],
      "fields": [
        "delegation_id",
        "status",
        "target_id",
        "idempotent_hit"
      ]
    },
    "examples": [
      {
        "summary": "A task for the workspace below",
        "command": "molecule workspace delegate f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --target-id 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --task 'Draw the sales of June per region.'"
      },
      {
        "summary": "A task that is handed over only once",
        "command": "molecule workspace delegate f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --target-id 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --task 'Draw the sales of May per region.' --idempotency-key sales-2026-05"
      }
    ]
  }),
  "delegation:list": () => ({
    "operation": "listDelegations",
    "words": [
      "delegation",
      "list"
    ],
    "summary": "List a workspace's delegations",
    "description": "Lists the tasks that a workspace handed to others, newest first, 50 at most, each with its state and the beginning of the answer. A tenant without a ledger of delegations shows entries of the activity log instead: then a task can appear twice, once for the request and once for the result, and has `id` and `type`.",
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
        "description": "The workspace that hands tasks to others.",
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
        "delegation_id",
        "target_id",
        "status",
        "summary",
        "created_at",
        "error"
      ],
      "fields": [
        "delegation_id",
        "source_id",
        "target_id",
        "summary",
        "status",
        "created_at",
        "updated_at",
        "_ledger",
        "response_preview",
        "error",
        "last_heartbeat",
        "deadline",
        "id",
        "type"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's delegations",
        "command": "molecule delegation list f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
      }
    ]
  }),
  "delegation:record": () => ({
    "operation": "recordDelegation",
    "words": [
      "delegation",
      "record"
    ],
    "summary": "Record a delegation",
    "description": "Notes a task that an agent has handed to another workspace by itself, so that it shows in the list. Nothing is sent; report the outcome later with an update.",
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
        "description": "The workspace that hands tasks to others.",
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
        "name": "target-id",
        "path": [
          "target_id"
        ],
        "kind": "string",
        "summary": "The workspace that was asked.",
        "required": true
      },
      {
        "name": "task",
        "path": [
          "task"
        ],
        "kind": "string",
        "summary": "The task, in words.",
        "required": true
      },
      {
        "name": "delegation-id",
        "path": [
          "delegation_id"
        ],
        "kind": "string",
        "summary": "An id of the agent's choice.",
        "required": true
      }
    ],
    "fields": {
      "target_id": "target_id",
      "task": "task",
      "delegation_id": "delegation_id"
    },
    "nullable": [],
    "table": {
      "columns": [
        "delegation_id",
        "status"
      ],
      "fields": [
        "delegation_id",
        "status"
      ]
    },
    "examples": [
      {
        "summary": "A task handed over elsewhere",
        "command": "molecule delegation record f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --target-id 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --task 'Keep the charts of the wiki up to date.' --delegation-id pipeline-8"
      }
    ]
  }),
  "delegation:update": () => ({
    "operation": "updateDelegation",
    "words": [
      "delegation",
      "update"
    ],
    "summary": "Report how a delegation ended",
    "description": "Sets a delegation of this workspace to completed or failed, with the error or the beginning of the answer. An id that is not known is answered in the same way and changes nothing.",
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
        "description": "The workspace that hands tasks to others.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      },
      {
        "input": "delegation_id",
        "description": "The delegation's id. A UUID when the platform gave it, any text when an agent recorded it.",
        "values": {
          "operation": "listDelegations",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "delegation_id"
        }
      }
    ],
    "flags": [
      {
        "name": "status",
        "path": [
          "status"
        ],
        "kind": "string",
        "summary": "Whether it went well.",
        "required": true,
        "options": [
          "completed",
          "failed"
        ]
      },
      {
        "name": "error",
        "path": [
          "error"
        ],
        "kind": "string",
        "summary": "What went wrong."
      },
      {
        "name": "response-preview",
        "path": [
          "response_preview"
        ],
        "kind": "string",
        "summary": "The beginning of the answer."
      }
    ],
    "fields": {
      "status": "status",
      "error": "error",
      "response_preview": "response_preview"
    },
    "nullable": [],
    "table": {
      "columns": [
        "delegation_id",
        "status"
      ],
      "fields": [
        "status",
        "delegation_id"
      ]
    },
    "examples": [
      {
        "summary": "It went well",
        "command": "molecule delegation update f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 pipeline-7 --status completed --response-preview 'The dashboards are up to date.'"
      },
      {
        "summary": "It went wrong",
        "command": "molecule delegation update f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 pipeline-7 --status failed --error 'the data of May is missing'"
      }
    ]
  }),
}
