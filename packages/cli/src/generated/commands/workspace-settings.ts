// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const workspaceSettings: Readonly<Record<string, () => CommandData>> = {
  "workspace:budget:get": () => ({
    "operation": "getWorkspaceBudget",
    "words": [
      "workspace",
      "budget",
      "get"
    ],
    "summary": "Show the budget of a workspace",
    "description": "Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days. The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.",
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
      "columns": [
        "budget_limit",
        "monthly_spend",
        "budget_remaining"
      ],
      "fields": [
        "budget_limit",
        "monthly_spend",
        "budget_remaining",
        "periods",
        "periods.hourly",
        "periods.hourly.limit",
        "periods.hourly.spend",
        "periods.hourly.remaining",
        "periods.daily",
        "periods.daily.limit",
        "periods.daily.spend",
        "periods.daily.remaining",
        "periods.weekly",
        "periods.weekly.limit",
        "periods.weekly.spend",
        "periods.weekly.remaining",
        "periods.monthly",
        "periods.monthly.limit",
        "periods.monthly.spend",
        "periods.monthly.remaining"
      ]
    },
    "examples": [
      {
        "summary": "Show the budget of a workspace",
        "command": "molecule workspace budget get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:budget:set": () => ({
    "operation": "setWorkspaceBudget",
    "words": [
      "workspace",
      "budget",
      "set"
    ],
    "summary": "Set the budget of a workspace",
    "description": "Sets how much a workspace may spend, in US cents, per hour, 24 hours, 7 days and 30 days. The given limits replace all that were there: a period that is not named has no limit afterwards. Once a limit is reached, messages to the workspace are refused (402) until enough time has passed or the limit is raised; 0 stops it at once. `budget_limit` is the older way to give the limit of 30 days, and clears the other three. A workspace cannot change its own budget.",
    "aliases": [
      "workspace budget"
    ],
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
        "name": "budget-limits.hourly",
        "path": [
          "budget_limits",
          "hourly"
        ],
        "kind": "integer",
        "summary": "The most in an hour. In US cents; null for no limit.",
        "minimum": 0
      },
      {
        "name": "budget-limits.daily",
        "path": [
          "budget_limits",
          "daily"
        ],
        "kind": "integer",
        "summary": "The most in 24 hours. In US cents; null for no limit.",
        "minimum": 0
      },
      {
        "name": "budget-limits.weekly",
        "path": [
          "budget_limits",
          "weekly"
        ],
        "kind": "integer",
        "summary": "The most in 7 days. In US cents; null for no limit.",
        "minimum": 0
      },
      {
        "name": "budget-limits.monthly",
        "path": [
          "budget_limits",
          "monthly"
        ],
        "kind": "integer",
        "summary": "The most in 30 days. In US cents; null for no limit.",
        "minimum": 0
      },
      {
        "name": "budget-limit",
        "path": [
          "budget_limit"
        ],
        "kind": "integer",
        "summary": "The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows.",
        "minimum": 0
      }
    ],
    "fields": {
      "budget_limits": "budget_limits",
      "budget_limit": "budget_limit"
    },
    "nullable": [
      "budget-limits.hourly",
      "budget-limits.daily",
      "budget-limits.weekly",
      "budget-limits.monthly",
      "budget-limit"
    ],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "A limit for a day and one for 30 days",
        "command": "molecule workspace budget set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --budget-limits.daily 500 --budget-limits.monthly 5000 --unset budget-limits.hourly"
      },
      {
        "summary": "A limit for 30 days, the older way",
        "command": "molecule workspace budget set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --budget-limit 5000"
      },
      {
        "summary": "No limit at all",
        "command": "molecule workspace budget set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --unset budget-limit"
      }
    ]
  }),
  "workspace:model:get": () => ({
    "operation": "getWorkspaceModel",
    "words": [
      "workspace",
      "model",
      "get"
    ],
    "summary": "Show the model of a workspace",
    "description": "Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice, and also one that does not exist, answers an empty model with the source `unresolved`.",
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
      "columns": [
        "model",
        "source"
      ],
      "fields": [
        "model",
        "source"
      ]
    },
    "examples": [
      {
        "summary": "Show the model of a workspace",
        "command": "molecule workspace model get 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
      }
    ]
  }),
  "workspace:model:set": () => ({
    "operation": "setWorkspaceModel",
    "words": [
      "workspace",
      "model",
      "set"
    ],
    "summary": "Choose the model of a workspace",
    "description": "Stores the choice as the workspace's secret `MODEL` and restarts the workspace, which interrupts its agent. An empty model, or none, clears the choice. The model has to be known for the workspace's runtime, and its vendor has to be one that the platform knows.",
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
        "description": "The workspace's id. It is in lower case.",
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
        "name": "model",
        "path": [
          "model"
        ],
        "kind": "string",
        "summary": "The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared."
      }
    ],
    "fields": {
      "model": "model"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "model"
      ],
      "fields": [
        "status",
        "model"
      ]
    },
    "examples": [
      {
        "summary": "Choose a model",
        "command": "molecule workspace model set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --model minimax/MiniMax-M2.7"
      },
      {
        "summary": "Clear the choice",
        "command": "molecule workspace model set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --model ''"
      }
    ]
  }),
  "workspace:config:get": () => ({
    "operation": "getWorkspaceConfig",
    "words": [
      "workspace",
      "config",
      "get"
    ],
    "summary": "Show the stored configuration of a workspace",
    "description": "Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which is a file. A workspace without one, and also one that does not exist, answers an empty object.",
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
      "columns": [],
      "fields": [
        "data"
      ]
    },
    "examples": [
      {
        "summary": "Show the stored configuration of a workspace",
        "command": "molecule workspace config get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:config:update": () => ({
    "operation": "updateWorkspaceConfig",
    "words": [
      "workspace",
      "config",
      "update"
    ],
    "summary": "Change the stored configuration of a workspace",
    "description": "Lays an object over the JSON document that the tenant keeps for a workspace: each given key replaces the whole value of that key, objects within are not merged, and keys that are not given stay. A key cannot be removed; null is stored as null. Nothing is restarted. The body may have at most 256 KiB.",
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
    "flags": [],
    "body": {
      "required": true,
      "inline": true
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
        "summary": "Replace one key",
        "command": "molecule workspace config update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --body '{\"report\":{\"day\":\"Friday\",\"length\":\"long\"}}'"
      }
    ]
  }),
  "workspace:template:set": () => ({
    "operation": "setWorkspaceTemplate",
    "words": [
      "workspace",
      "template",
      "set"
    ],
    "summary": "Set the template of a workspace",
    "description": "Records from which template the workspace is made. Nothing happens until the workspace is restarted.",
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
        "name": "template",
        "path": [
          "template"
        ],
        "kind": "string",
        "summary": "The name of a template on the tenant.",
        "required": true
      }
    ],
    "fields": {
      "template": "template"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "needs_restart"
      ],
      "fields": [
        "status",
        "needs_restart"
      ]
    },
    "examples": [
      {
        "summary": "Another template",
        "command": "molecule workspace template set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --template researcher"
      }
    ]
  }),
  "workspace:ability:update": () => ({
    "operation": "updateWorkspaceAbilities",
    "words": [
      "workspace",
      "ability",
      "update"
    ],
    "summary": "Change whom a workspace may write to",
    "description": "Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least one; the other stays as it is.",
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
        "name": "broadcast-enabled",
        "path": [
          "broadcast_enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it may write to all at once. All workspaces get what it writes."
      },
      {
        "name": "talk-to-user-enabled",
        "path": [
          "talk_to_user_enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it may write to people."
      }
    ],
    "fields": {
      "broadcast_enabled": "broadcast_enabled",
      "talk_to_user_enabled": "talk_to_user_enabled"
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
        "summary": "Let it write to people and to nobody else",
        "command": "molecule workspace ability update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --no-broadcast-enabled --talk-to-user-enabled"
      },
      {
        "summary": "Keep it from writing to people",
        "command": "molecule workspace ability update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --no-talk-to-user-enabled"
      }
    ]
  }),
  "workspace:billing-mode:get": () => ({
    "operation": "getWorkspaceBillingMode",
    "words": [
      "workspace",
      "billing-mode",
      "get"
    ],
    "summary": "Show who pays for the model of a workspace",
    "description": "Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A workspace that does not exist answers what it would get by default.",
    "aliases": [],
    "deprecated": true,
    "sunset": "2026-06-30",
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
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id. It is in lower case.",
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
      "columns": [
        "workspace_id",
        "resolved_mode",
        "workspace_override",
        "source",
        "provider_selection"
      ],
      "fields": [
        "workspace_id",
        "resolved_mode",
        "workspace_override",
        "source",
        "provider_selection"
      ]
    },
    "examples": [
      {
        "summary": "Show who pays for the model of a workspace",
        "command": "molecule workspace billing-mode get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:billing-mode:set": () => ({
    "operation": "setWorkspaceBillingMode",
    "words": [
      "workspace",
      "billing-mode",
      "set"
    ],
    "summary": "Decide who pays for the model of a workspace",
    "description": "Decides for one workspace who pays the model's vendor: the platform (`platform_managed`), the organisation with its own key (`byok`), or nobody, so that it has no model (`disabled`). `mode` has to be there; null takes the decision back. Nothing is restarted.",
    "aliases": [
      "workspace billing-mode"
    ],
    "deprecated": true,
    "sunset": "2026-06-30",
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
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id. It is in lower case.",
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
        "name": "mode",
        "path": [
          "mode"
        ],
        "kind": "string",
        "summary": "Who pays; null takes the decision back.",
        "options": [
          "platform_managed",
          "byok",
          "disabled"
        ]
      }
    ],
    "fields": {
      "mode": "mode"
    },
    "nullable": [
      "mode"
    ],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "Pay with your own key",
        "command": "molecule workspace billing-mode set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --mode byok"
      },
      {
        "summary": "Take the decision back",
        "command": "molecule workspace billing-mode set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --unset mode"
      }
    ]
  }),
}
