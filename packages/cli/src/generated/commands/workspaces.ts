// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const workspaces: Readonly<Record<string, () => CommandData>> = {
  "workspace:env:update": () => ({
    "operation": "updateWorkspaceEnv",
    "words": [
      "workspace",
      "env",
      "update"
    ],
    "summary": "Update a workspace's environment variables",
    "description": "Sets environment variables on the workspace's machine and restarts its container, which interrupts the agent. Variables that are not named stay as they are, unless `merge` is false: then the given set replaces all of them. Names that look like secrets are refused without `force`; a workspace secret is the better place for those. The answer lists names, never values.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "controlPlane"
    ],
    "credentials": [
      "cpAdminToken"
    ],
    "otherCredentials": [],
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
        "name": "env",
        "path": [
          "env"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Names and values to set.",
        "required": true
      },
      {
        "name": "merge",
        "path": [
          "merge"
        ],
        "kind": "boolean",
        "summary": "With false, the given variables replace all others. Otherwise those that are not named are kept. [server default: true]"
      },
      {
        "name": "force",
        "path": [
          "force"
        ],
        "kind": "boolean",
        "summary": "Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them. [server default: false]"
      }
    ],
    "fields": {
      "env": "env",
      "merge": "merge",
      "force": "force"
    },
    "nullable": [],
    "confirm": {
      "message": "Change the environment of workspace {workspace_id} (merge: {merge})? Its container is restarted, which interrupts the agent. With merge false, all other variables are lost.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "workspace_id",
        "ok",
        "container_restarted",
        "applied_keys"
      ],
      "fields": [
        "ok",
        "workspace_id",
        "instance_id",
        "ssm_status",
        "ssm_exit_code",
        "container_restarted",
        "applied_keys",
        "env_keys_after"
      ]
    },
    "examples": [
      {
        "summary": "Set one variable and keep the others",
        "command": "molecule workspace env update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --env LOG_LEVEL=debug --yes"
      }
    ]
  }),
  "workspace:list": () => ({
    "operation": "listWorkspaces",
    "words": [
      "workspace",
      "list"
    ],
    "summary": "List workspaces",
    "description": "Lists all workspaces of the organisation, oldest first. Removed workspaces are left out. There are no pages: one answer holds everything.",
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
        "id",
        "name",
        "status",
        "runtime",
        "compute.provider",
        "current_task"
      ],
      "fields": [
        "id",
        "name",
        "role",
        "tier",
        "status",
        "kind",
        "url",
        "parent_id",
        "agent_card",
        "active_tasks",
        "max_concurrent_tasks",
        "last_error_rate",
        "uptime_seconds",
        "runtime",
        "x",
        "y",
        "collapsed",
        "provision_timeout_ms",
        "broadcast_enabled",
        "talk_to_user_enabled",
        "compute",
        "compute.provider",
        "compute.instance_type",
        "compute.volume",
        "compute.volume.root_gb",
        "compute.display",
        "compute.display.mode",
        "compute.display.protocol",
        "compute.display.width",
        "compute.display.height",
        "compute.data_persistence",
        "budget_limit",
        "monthly_spend",
        "last_sample_error",
        "current_task",
        "workspace_dir"
      ]
    },
    "examples": [
      {
        "summary": "List workspaces",
        "command": "molecule workspace list"
      }
    ]
  }),
  "workspace:create": () => ({
    "operation": "createWorkspace",
    "words": [
      "workspace",
      "create"
    ],
    "summary": "Create a workspace",
    "description": "Creates a workspace and starts building its machine. Say which runtime and model it uses, either directly or through a template. A name that is taken under the same parent gets a number appended. An external workspace (`external`, or runtime `external`) gets no machine: it is an agent that you run yourself; without a `url` the answer holds the connection details and a token that is shown only this once.",
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
    "flags": [
      {
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "Its name. On one line, and without { } [ ] | > * & !",
        "required": true
      },
      {
        "name": "role",
        "path": [
          "role"
        ],
        "kind": "string",
        "summary": "What it is there for. On one line, and without { } [ ] | > * & !"
      },
      {
        "name": "template",
        "path": [
          "template"
        ],
        "kind": "string",
        "summary": "A template on the tenant; it brings runtime and model when those are left out."
      },
      {
        "name": "tier",
        "path": [
          "tier"
        ],
        "kind": "integer",
        "summary": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4."
      },
      {
        "name": "model",
        "path": [
          "model"
        ],
        "kind": "string",
        "summary": "The model it uses. Needed unless the template brings one or the workspace is external."
      },
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "The agent software it runs. Taken from the template, else claude-code."
      },
      {
        "name": "external",
        "path": [
          "external"
        ],
        "kind": "boolean",
        "summary": "Whether you run the agent yourself, so that no machine is built. [server default: false]"
      },
      {
        "name": "url",
        "path": [
          "url"
        ],
        "kind": "string",
        "summary": "Where your own agent listens, for an external workspace."
      },
      {
        "name": "workspace-dir",
        "path": [
          "workspace_dir"
        ],
        "kind": "string",
        "summary": "A directory of the host to work in; an absolute path outside the system's own directories."
      },
      {
        "name": "workspace-access",
        "path": [
          "workspace_access"
        ],
        "kind": "string",
        "summary": "What it may do in `workspace_dir`. [server default: none]",
        "options": [
          "none",
          "read_only",
          "read_write"
        ]
      },
      {
        "name": "parent-id",
        "path": [
          "parent_id"
        ],
        "kind": "string",
        "summary": "The workspace above it. Without one it goes below the platform's root workspace, if there is one."
      },
      {
        "name": "budget-limit",
        "path": [
          "budget_limit"
        ],
        "kind": "integer",
        "summary": "The most it may spend in 30 days, in US cents; null for no limit."
      },
      {
        "name": "secrets",
        "path": [
          "secrets"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Secrets to store with it, by name.",
        "sensitive": true
      },
      {
        "name": "max-concurrent-tasks",
        "path": [
          "max_concurrent_tasks"
        ],
        "kind": "integer",
        "summary": "How many tasks it may work on at a time. [server default: 1]"
      },
      {
        "name": "canvas.x",
        "path": [
          "canvas",
          "x"
        ],
        "kind": "number",
        "summary": "Horizontal position."
      },
      {
        "name": "canvas.y",
        "path": [
          "canvas",
          "y"
        ],
        "kind": "number",
        "summary": "Vertical position."
      },
      {
        "name": "initial-memories",
        "path": [
          "initial_memories"
        ],
        "kind": "json",
        "summary": "What it should know from the start."
      },
      {
        "name": "delivery-mode",
        "path": [
          "delivery_mode"
        ],
        "kind": "string",
        "summary": "Whether messages are sent to it or it fetches them. [server default: push]",
        "options": [
          "push",
          "poll"
        ]
      },
      {
        "name": "llm-provider",
        "path": [
          "llm_provider"
        ],
        "kind": "string",
        "summary": "The vendor of its model. The tenant accepts it; what it changes is not known."
      },
      {
        "name": "compute.provider",
        "path": [
          "compute",
          "provider"
        ],
        "kind": "string",
        "summary": "The cloud to run on; AWS when left out.",
        "options": [
          "aws",
          "gcp",
          "hetzner"
        ]
      },
      {
        "name": "compute.instance-type",
        "path": [
          "compute",
          "instance_type"
        ],
        "kind": "string",
        "summary": "The provider's name for a machine size that the platform allows."
      },
      {
        "name": "compute.volume",
        "path": [
          "compute",
          "volume"
        ],
        "kind": "json",
        "summary": "Its disk."
      },
      {
        "name": "compute.display",
        "path": [
          "compute",
          "display"
        ],
        "kind": "json",
        "summary": "A desktop for the agent."
      },
      {
        "name": "compute.data-persistence",
        "path": [
          "compute",
          "data_persistence"
        ],
        "kind": "string",
        "summary": "Whether the data outlives the machine.",
        "options": [
          "persist",
          "ephemeral"
        ]
      }
    ],
    "fields": {
      "name": "name",
      "role": "role",
      "template": "template",
      "tier": "tier",
      "model": "model",
      "runtime": "runtime",
      "external": "external",
      "url": "url",
      "workspace_dir": "workspace_dir",
      "workspace_access": "workspace_access",
      "parent_id": "parent_id",
      "budget_limit": "budget_limit",
      "secrets": "secrets",
      "max_concurrent_tasks": "max_concurrent_tasks",
      "canvas": "canvas",
      "initial_memories": "initial_memories",
      "delivery_mode": "delivery_mode",
      "llm_provider": "llm_provider",
      "compute": "compute"
    },
    "nullable": [
      "role",
      "parent-id",
      "budget-limit"
    ],
    "table": {
      "columns": [
        "id",
        "status"
      ],
      "fields": [
        "id",
        "status",
        "workspace_access",
        "auth_token",
        "external",
        "connection",
        "connection.workspace_id",
        "connection.platform_url",
        "connection.auth_token",
        "connection.registry_endpoint",
        "connection.heartbeat_endpoint",
        "connection.curl_register_template",
        "connection.python_snippet",
        "connection.claude_code_channel_snippet",
        "connection.universal_mcp_snippet",
        "connection.hermes_channel_snippet",
        "connection.codex_snippet",
        "connection.openclaw_snippet",
        "connection.kimi_snippet"
      ]
    },
    "examples": [
      {
        "summary": "An agent on Claude Code",
        "command": "molecule workspace create --name Reports --role 'Writes the weekly report' --model minimax/MiniMax-M2.7 --runtime claude-code --compute.provider aws"
      },
      {
        "summary": "An agent that you run yourself",
        "command": "molecule workspace create --name Laptop --external --delivery-mode poll"
      }
    ]
  }),
  "workspace:get": () => ({
    "operation": "getWorkspace",
    "words": [
      "workspace",
      "get"
    ],
    "summary": "Show a workspace",
    "description": "Shows one workspace: its status, runtime, machine and activity. The tenant asks for no credential here, only for the right organisation id. A removed workspace answers 410 unless `include_removed` is set.",
    "aliases": [
      "workspace inspect"
    ],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken"
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
        "name": "include-removed",
        "path": [
          "include_removed"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Show it even when removed."
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "name",
        "status",
        "runtime",
        "compute.provider",
        "active_tasks",
        "last_heartbeat_at"
      ],
      "fields": [
        "id",
        "name",
        "role",
        "tier",
        "status",
        "kind",
        "url",
        "parent_id",
        "agent_card",
        "active_tasks",
        "max_concurrent_tasks",
        "last_error_rate",
        "uptime_seconds",
        "runtime",
        "x",
        "y",
        "collapsed",
        "provision_timeout_ms",
        "broadcast_enabled",
        "talk_to_user_enabled",
        "compute",
        "compute.provider",
        "compute.instance_type",
        "compute.volume",
        "compute.volume.root_gb",
        "compute.display",
        "compute.display.mode",
        "compute.display.protocol",
        "compute.display.width",
        "compute.display.height",
        "compute.data_persistence",
        "provider",
        "compute_provider",
        "last_outbound_at",
        "last_heartbeat_at",
        "wedged"
      ]
    },
    "examples": [
      {
        "summary": "Show a workspace",
        "command": "molecule workspace get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:delete": () => ({
    "operation": "deleteWorkspace",
    "words": [
      "workspace",
      "delete"
    ],
    "summary": "Delete a workspace",
    "description": "Removes a workspace and everything below it: machines are stopped, tokens revoked, schedules switched off. The exact name has to be sent along as a confirmation. A workspace with children needs `confirm` as well. The records stay unless `purge` is set, retained data stays unless `erase_data` is set; neither can be undone.",
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
        "name": "confirm-name",
        "path": [
          "confirm_name"
        ],
        "kind": "string",
        "summary": "The exact current name of the workspace. It proves that the right one is meant."
      },
      {
        "name": "confirm",
        "path": [
          "confirm"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to delete its children too. Without it a workspace that has any is not deleted."
      },
      {
        "name": "purge",
        "path": [
          "purge"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to delete all records too. These are memories, activity, secrets, the audit trail and more."
      },
      {
        "name": "erase-data",
        "path": [
          "erase_data"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to erase the data too. Otherwise it is kept after the removal."
      }
    ],
    "nullable": [],
    "confirm": {
      "message": "Delete workspace {workspace_id} and everything below it? Type its name to confirm.",
      "echo": {
        "input": "confirm_name",
        "flag": "confirm-name"
      },
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "cascade_deleted"
      ],
      "fields": [
        "status",
        "cascade_deleted"
      ]
    },
    "examples": [
      {
        "summary": "Delete a workspace",
        "command": "molecule workspace delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --confirm-name Reports --yes"
      }
    ]
  }),
  "workspace:update": () => ({
    "operation": "updateWorkspace",
    "words": [
      "workspace",
      "update"
    ],
    "summary": "Update a workspace",
    "description": "Changes the fields that are given and leaves the others alone. Nothing is restarted: `needs_restart` in the answer says that a restart is needed for the change to show. Tier, parent, runtime, directory and machine need the tenant's admin token; an Org API Key may change the rest. To move a workspace to another cloud with its files use the migration; a new provider in `compute` removes the old machine. Storing a single field can fail quietly, so read the workspace back when it matters.",
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
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "Its name. On one line, and without { } [ ] | > * & !"
      },
      {
        "name": "role",
        "path": [
          "role"
        ],
        "kind": "string",
        "summary": "What it is there for. On one line, and without { } [ ] | > * & !"
      },
      {
        "name": "tier",
        "path": [
          "tier"
        ],
        "kind": "integer",
        "summary": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
      },
      {
        "name": "parent-id",
        "path": [
          "parent_id"
        ],
        "kind": "string",
        "summary": "The workspace above it; null detaches it."
      },
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "The agent software it runs. Takes effect with a restart."
      },
      {
        "name": "collapsed",
        "path": [
          "collapsed"
        ],
        "kind": "boolean",
        "summary": "Whether it is drawn collapsed."
      },
      {
        "name": "workspace-dir",
        "path": [
          "workspace_dir"
        ],
        "kind": "string",
        "summary": "A directory of the host to work in; null clears it. Takes effect with a restart."
      },
      {
        "name": "x",
        "path": [
          "x"
        ],
        "kind": "number",
        "summary": "Horizontal position; taken only together with `y`."
      },
      {
        "name": "y",
        "path": [
          "y"
        ],
        "kind": "number",
        "summary": "Vertical position; taken only together with `x`."
      },
      {
        "name": "compute.provider",
        "path": [
          "compute",
          "provider"
        ],
        "kind": "string",
        "summary": "The cloud to run on; AWS when left out.",
        "options": [
          "aws",
          "gcp",
          "hetzner"
        ]
      },
      {
        "name": "compute.instance-type",
        "path": [
          "compute",
          "instance_type"
        ],
        "kind": "string",
        "summary": "The provider's name for a machine size that the platform allows."
      },
      {
        "name": "compute.volume",
        "path": [
          "compute",
          "volume"
        ],
        "kind": "json",
        "summary": "Its disk."
      },
      {
        "name": "compute.display",
        "path": [
          "compute",
          "display"
        ],
        "kind": "json",
        "summary": "A desktop for the agent."
      },
      {
        "name": "compute.data-persistence",
        "path": [
          "compute",
          "data_persistence"
        ],
        "kind": "string",
        "summary": "Whether the data outlives the machine.",
        "options": [
          "persist",
          "ephemeral"
        ]
      }
    ],
    "fields": {
      "name": "name",
      "role": "role",
      "tier": "tier",
      "parent_id": "parent_id",
      "runtime": "runtime",
      "collapsed": "collapsed",
      "workspace_dir": "workspace_dir",
      "x": "x",
      "y": "y",
      "compute": "compute"
    },
    "nullable": [
      "role",
      "parent-id",
      "workspace-dir",
      "compute"
    ],
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
        "summary": "Change name and role",
        "command": "molecule workspace update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --name 'Weekly reports' --role 'Writes and sends the weekly report'"
      },
      {
        "summary": "Draw it elsewhere",
        "command": "molecule workspace update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --x 240 --y 80"
      }
    ]
  }),
  "workspace:restart": () => ({
    "operation": "restartWorkspace",
    "words": [
      "workspace",
      "restart"
    ],
    "summary": "Restart a workspace",
    "description": "Stops the workspace and builds it again, which interrupts whatever the agent is doing. It also wakes a paused or hibernated workspace. The answer comes before the restart has finished. Agents that you run yourself are not restarted; the answer then says `noop`. `reset` as a query parameter means the same as in the body.",
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
      }
    ],
    "flags": [
      {
        "name": "template",
        "path": [
          "template"
        ],
        "kind": "string",
        "summary": "A template to apply. It is on the tenant; an unknown one is ignored."
      },
      {
        "name": "apply-template",
        "path": [
          "apply_template"
        ],
        "kind": "boolean",
        "summary": "Apply the template that matches the workspace's name or runtime. [server default: false]"
      },
      {
        "name": "rebuild-config",
        "path": [
          "rebuild_config"
        ],
        "kind": "boolean",
        "summary": "Restore the configuration from the organisation's template. [server default: false]"
      },
      {
        "name": "reset",
        "path": [
          "reset"
        ],
        "kind": "boolean",
        "summary": "Also discard the agent's session. [server default: false]"
      }
    ],
    "fields": {
      "template": "template",
      "apply_template": "apply_template",
      "rebuild_config": "rebuild_config",
      "reset": "reset"
    },
    "nullable": [],
    "confirm": {
      "message": "Restart workspace {workspace_id}? What the agent is doing right now is interrupted.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "config_dir",
        "reset_session"
      ],
      "fields": [
        "status",
        "config_dir",
        "reset_session",
        "runtime",
        "message"
      ]
    },
    "examples": [
      {
        "summary": "A plain restart",
        "command": "molecule workspace restart 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --yes"
      },
      {
        "summary": "Restart with a template",
        "command": "molecule workspace restart 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --template researcher --yes"
      }
    ]
  }),
  "workspace:pause": () => ({
    "operation": "pauseWorkspace",
    "words": [
      "workspace",
      "pause"
    ],
    "summary": "Pause a workspace",
    "description": "Stops a workspace until it is resumed. A workspace with running descendants is paused together with them, and only when `cascade` is set.",
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
        "name": "cascade",
        "path": [
          "cascade"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to include all workspaces below."
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "paused_count"
      ],
      "fields": [
        "status",
        "paused_count"
      ]
    },
    "examples": [
      {
        "summary": "Pause a workspace",
        "command": "molecule workspace pause 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:resume": () => ({
    "operation": "resumeWorkspace",
    "words": [
      "workspace",
      "resume"
    ],
    "summary": "Resume a paused workspace",
    "description": "Starts a paused workspace again. The answer comes before it is online. Paused descendants are resumed together with it, and only when `cascade` is set. A workspace under a paused one cannot be resumed alone.",
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
        "name": "cascade",
        "path": [
          "cascade"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to include all workspaces below."
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "resumed_count"
      ],
      "fields": [
        "status",
        "resumed_count"
      ]
    },
    "examples": [
      {
        "summary": "Resume a paused workspace",
        "command": "molecule workspace resume 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:hibernate": () => ({
    "operation": "hibernateWorkspace",
    "words": [
      "workspace",
      "hibernate"
    ],
    "summary": "Hibernate a workspace",
    "description": "Puts an idle workspace to sleep until it is restarted. Its files stay. A workspace with running tasks is refused unless `force` is set; even then the tenant only hibernates it once no task runs, although it answers the same, so read the workspace back when it matters.",
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
        "name": "force",
        "path": [
          "force"
        ],
        "kind": "switch",
        "value": "true",
        "summary": "Give `true` to do it although tasks run."
      }
    ],
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
        "summary": "Hibernate a workspace",
        "command": "molecule workspace hibernate 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:state": () => ({
    "operation": "getWorkspaceState",
    "words": [
      "workspace",
      "state"
    ],
    "summary": "Show whether a workspace is paused or gone",
    "description": "The short answer for an agent that asks about itself: its status, whether it is paused, whether it is gone. While the workspace has a token of its own, the tenant takes only that one here and refuses every other credential, also the Org API Key and the admin token. With another credential show the workspace instead.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "workspaceToken",
      "orgId"
    ],
    "otherCredentials": [
      "orgApiKey",
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
        "workspace_id",
        "status",
        "paused"
      ],
      "fields": [
        "workspace_id",
        "status",
        "paused",
        "deleted"
      ]
    },
    "examples": [
      {
        "summary": "Show whether a workspace is paused or gone",
        "command": "molecule workspace state 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62"
      }
    ]
  }),
  "workspace:metrics": () => ({
    "operation": "getWorkspaceMetrics",
    "words": [
      "workspace",
      "metrics"
    ],
    "summary": "Show what a workspace used today",
    "description": "Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate of their cost at fixed prices for each token. Earlier days cannot be asked for.",
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
        "input_tokens",
        "output_tokens",
        "total_calls",
        "estimated_cost_usd",
        "period_start",
        "period_end"
      ],
      "fields": [
        "input_tokens",
        "output_tokens",
        "total_calls",
        "estimated_cost_usd",
        "period_start",
        "period_end"
      ]
    },
    "examples": [
      {
        "summary": "Show what a workspace used today",
        "command": "molecule workspace metrics 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:console": () => ({
    "operation": "getWorkspaceConsole",
    "words": [
      "workspace",
      "console"
    ],
    "summary": "Show the console of a workspace's machine",
    "description": "Shows what the workspace's machine wrote to its serial console, as the cloud keeps it: the place to look when a workspace does not come up. At most the last 256 KiB; empty while there is nothing yet. Only hosted tenants have it.",
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
        "output"
      ],
      "fields": [
        "output"
      ]
    },
    "examples": [
      {
        "summary": "Show the console of a workspace's machine",
        "command": "molecule workspace console 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
