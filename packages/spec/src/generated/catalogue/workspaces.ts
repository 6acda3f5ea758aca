// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  CascadeInput,
  ControlPlaneUnauthorizedResponse,
  DescendantsConflictSchema,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  ProvisionerUnavailableResponse,
  RateLimitedResponse,
  RoleInput,
  Security,
  Security5,
  Security6,
  Security7,
  TenantFailedResponse,
  TenantUnavailableResponse,
  TierInput,
  WorkspaceComputeChoiceSchema,
  WorkspaceComputeSchema,
  WorkspaceIdInput,
  WorkspaceIdInvalidResponse,
  WorkspaceLookupFailedResponse,
  WorkspaceNotFoundResponse,
  WorkspaceReferenceSchema,
  WorkspaceRemovedSchema,
  WorkspaceUnauthorizedResponse,
  WorkspaceUpdatedSchema,
  WrongTenantResponse,
} from '../shared.ts'

export const workspaces: readonly Operation[] = [
  {
    "id": "updateWorkspaceEnv",
    "command": [
      "workspace",
      "env",
      "update"
    ],
    "tag": "workspaces",
    "summary": "Update a workspace's environment variables",
    "description": "Sets environment variables on the workspace's machine and restarts its container, which interrupts the agent. Variables that are not named stay as they are, unless `merge` is false: then the given set replaces all of them. Names that look like secrets are refused without `force`; a workspace secret is the better place for those. The answer lists names, never values.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/workspaces/{workspace_id}/env",
    "security": Security,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "env",
        "property": "env",
        "in": "body",
        "wireName": "env",
        "required": true,
        "description": "Names and values to set.",
        "schema": {
          "type": "object",
          "description": "Names and values to set.",
          "minProperties": 1,
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "merge",
        "property": "merge",
        "in": "body",
        "wireName": "merge",
        "required": false,
        "description": "With false, the given variables replace all others. Otherwise those that are not named are kept.",
        "schema": {
          "type": "boolean",
          "default": true,
          "description": "With false, the given variables replace all others. Otherwise those that are not named are kept.",
          "x-molecule-guard": "explicit"
        },
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "force",
        "property": "force",
        "in": "body",
        "wireName": "force",
        "required": false,
        "description": "Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.",
        "schema": {
          "type": "boolean",
          "default": false,
          "description": "Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.",
          "x-molecule-guard": "explicit"
        },
        "guard": "explicit",
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
        "description": "Environment variables and how to apply them.",
        "required": [
          "env"
        ],
        "properties": {
          "env": {
            "type": "object",
            "description": "Names and values to set.",
            "minProperties": 1,
            "additionalProperties": {
              "type": "string"
            }
          },
          "merge": {
            "type": "boolean",
            "default": true,
            "description": "With false, the given variables replace all others. Otherwise those that are not named are kept.",
            "x-molecule-guard": "explicit"
          },
          "force": {
            "type": "boolean",
            "default": false,
            "description": "Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.",
            "x-molecule-guard": "explicit"
          }
        },
        "x-molecule-schema": "WorkspaceEnvUpdate"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The variables were written and the container was told to restart.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was changed on the machine. Names only, no values.",
          "required": [
            "ok",
            "workspace_id",
            "applied_keys",
            "env_keys_after"
          ],
          "x-molecule-columns": [
            "workspace_id",
            "ok",
            "container_restarted",
            "applied_keys"
          ],
          "properties": {
            "ok": {
              "type": "boolean",
              "description": "Whether it worked."
            },
            "workspace_id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace."
            },
            "instance_id": {
              "type": "string",
              "description": "Its machine."
            },
            "ssm_status": {
              "type": "string",
              "description": "How the command on the machine ended.",
              "examples": [
                "Success"
              ]
            },
            "ssm_exit_code": {
              "type": "integer",
              "format": "int32",
              "description": "The command's exit code."
            },
            "container_restarted": {
              "type": "boolean",
              "description": "Whether the agent's container was restarted."
            },
            "applied_keys": {
              "type": "array",
              "description": "The names that were set.",
              "items": {
                "type": "string"
              }
            },
            "env_keys_after": {
              "type": "array",
              "description": "All names that are set now.",
              "items": {
                "type": "string"
              }
            }
          },
          "x-molecule-schema": "WorkspaceEnvUpdated"
        },
        "examples": [
          {
            "name": "merge",
            "value": {
              "ok": true,
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "instance_id": "i-0example000000001",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "container_restarted": true,
              "applied_keys": [
                "LOG_LEVEL"
              ],
              "env_keys_after": [
                "LOG_LEVEL",
                "TZ"
              ]
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The body was refused: `env` is missing or empty, or a name looks like a secret (it contains TOKEN, SECRET, KEY or PASSWORD) and `force` was not set. Store it as a workspace secret, or set `force`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "secretLike",
            "value": {
              "error": "env key looks like a secret; set force to apply it anyway"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "The control plane knows no machine of this workspace. Check the workspace id.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "workspace not found"
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "This control plane cannot run commands on machines. Ask its operator to configure that.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unwired",
            "value": {
              "error": "workspace env updates are not configured"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Change the environment of workspace {workspace_id} (merge: {merge})? Its container is restarted, which interrupts the agent. With merge false, all other variables are lost."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "workspace",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See whether the workspace is back online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspaces",
      "description": "Set environment variables of a workspace and restart its container. For secrets use set_workspace_secret."
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
        "name": "merge",
        "summary": "Set one variable and keep the others",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "env": {
            "LOG_LEVEL": "debug"
          }
        },
        "status": "200",
        "response": {
          "ok": true,
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "instance_id": "i-0example000000001",
          "ssm_status": "Success",
          "ssm_exit_code": 0,
          "container_restarted": true,
          "applied_keys": [
            "LOG_LEVEL"
          ],
          "env_keys_after": [
            "LOG_LEVEL",
            "TZ"
          ]
        }
      }
    ]
  },
  {
    "id": "listWorkspaces",
    "command": [
      "workspace",
      "list"
    ],
    "tag": "workspaces",
    "summary": "List workspaces",
    "description": "Lists all workspaces of the organisation, oldest first. Removed workspaces are left out. There are no pages: one answer holds everything.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "All workspaces that are not removed.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Workspaces, oldest first.",
          "items": {
            "type": "object",
            "description": "A workspace in the list.",
            "required": [
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
              "broadcast_enabled",
              "talk_to_user_enabled",
              "compute",
              "budget_limit",
              "monthly_spend",
              "last_sample_error",
              "current_task",
              "workspace_dir"
            ],
            "x-molecule-columns": [
              "id",
              "name",
              "status",
              "runtime",
              "compute.provider",
              "current_task"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace's id."
              },
              "name": {
                "type": "string",
                "description": "Its name."
              },
              "role": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "What it is there for.",
                "x-molecule-untrusted": true
              },
              "tier": {
                "type": "integer",
                "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
              },
              "status": {
                "type": "string",
                "description": "How it is doing. Only `online` is ready for work.",
                "examples": [
                  "provisioning",
                  "online",
                  "offline",
                  "degraded",
                  "failed",
                  "removed",
                  "paused",
                  "hibernating",
                  "hibernated",
                  "awaiting_agent"
                ]
              },
              "kind": {
                "type": "string",
                "description": "`platform` for the one that the platform runs for the organisation, else `workspace`.",
                "examples": [
                  "workspace",
                  "platform"
                ]
              },
              "url": {
                "type": "string",
                "description": "Where the agent listens, empty when nowhere."
              },
              "parent_id": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "uuid",
                "description": "The workspace above it."
              },
              "agent_card": {
                "type": [
                  "object",
                  "null"
                ],
                "description": "What the agent says about itself.",
                "x-molecule-untrusted": true,
                "additionalProperties": true
              },
              "active_tasks": {
                "type": "integer",
                "description": "How many tasks it is working on."
              },
              "max_concurrent_tasks": {
                "type": "integer",
                "minimum": 1,
                "description": "How many tasks it may work on at a time."
              },
              "last_error_rate": {
                "type": "number",
                "description": "The share of its recent work that failed, from 0 to 1."
              },
              "uptime_seconds": {
                "type": "integer",
                "description": "How long it has been up."
              },
              "runtime": {
                "type": "string",
                "description": "The agent software it runs.",
                "examples": [
                  "claude-code",
                  "codex",
                  "hermes",
                  "openclaw",
                  "google-adk",
                  "external",
                  "kimi",
                  "kimi-cli"
                ]
              },
              "x": {
                "type": "number",
                "description": "Horizontal position where it is drawn."
              },
              "y": {
                "type": "number",
                "description": "Vertical position where it is drawn."
              },
              "collapsed": {
                "type": "boolean",
                "description": "Whether it is drawn collapsed."
              },
              "provision_timeout_ms": {
                "type": "integer",
                "description": "How long its runtime may take to start. Missing when the runtime does not say."
              },
              "broadcast_enabled": {
                "type": "boolean",
                "description": "Whether it may write to all at once. All workspaces get what it writes."
              },
              "talk_to_user_enabled": {
                "type": "boolean",
                "description": "Whether it may write to people."
              },
              "compute": WorkspaceComputeSchema,
              "budget_limit": {
                "type": [
                  "integer",
                  "null"
                ],
                "format": "int64",
                "description": "The most it may spend in 30 days, in US cents; null when there is no limit."
              },
              "monthly_spend": {
                "type": "integer",
                "format": "int64",
                "description": "What it spent in the last 30 days, in US cents."
              },
              "last_sample_error": {
                "type": "string",
                "description": "The latest error it reported, empty when there is none.",
                "x-molecule-untrusted": true
              },
              "current_task": {
                "type": "string",
                "description": "What it is working on, empty when idle.",
                "x-molecule-untrusted": true
              },
              "workspace_dir": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The directory of the host that it works in."
              }
            },
            "x-molecule-schema": "WorkspaceListItem"
          },
          "x-molecule-schema": "WorkspaceList"
        },
        "examples": [
          {
            "name": "workspaces",
            "value": [
              {
                "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "name": "Reports",
                "role": "Writes the weekly report",
                "tier": 4,
                "status": "online",
                "kind": "workspace",
                "url": "https://reports.agents.example.net",
                "parent_id": null,
                "agent_card": null,
                "active_tasks": 0,
                "max_concurrent_tasks": 1,
                "last_error_rate": 0,
                "uptime_seconds": 86400,
                "runtime": "claude-code",
                "x": 120,
                "y": 80,
                "collapsed": false,
                "broadcast_enabled": false,
                "talk_to_user_enabled": true,
                "compute": {
                  "provider": "aws",
                  "instance_type": "t3.medium"
                },
                "budget_limit": 5000,
                "monthly_spend": 1240,
                "last_sample_error": "",
                "current_task": "",
                "workspace_dir": null
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
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See one workspace in detail.",
        "parameters": {
          "workspace_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "resource": "workspaces",
      "description": "List all workspaces of the organisation with status, runtime and provider. Start here to find a workspace id."
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
            "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "name": "Reports",
            "role": "Writes the weekly report",
            "tier": 4,
            "status": "online",
            "kind": "workspace",
            "url": "https://reports.agents.example.net",
            "parent_id": null,
            "agent_card": null,
            "active_tasks": 0,
            "max_concurrent_tasks": 1,
            "last_error_rate": 0,
            "uptime_seconds": 86400,
            "runtime": "claude-code",
            "x": 120,
            "y": 80,
            "collapsed": false,
            "broadcast_enabled": false,
            "talk_to_user_enabled": true,
            "compute": {
              "provider": "aws",
              "instance_type": "t3.medium"
            },
            "budget_limit": 5000,
            "monthly_spend": 1240,
            "last_sample_error": "",
            "current_task": "",
            "workspace_dir": null
          }
        ]
      }
    ]
  },
  {
    "id": "createWorkspace",
    "command": [
      "workspace",
      "create"
    ],
    "tag": "workspaces",
    "summary": "Create a workspace",
    "description": "Creates a workspace and starts building its machine. Say which runtime and model it uses, either directly or through a template. A name that is taken under the same parent gets a number appended. An external workspace (`external`, or runtime `external`) gets no machine: it is an agent that you run yourself; without a `url` the answer holds the connection details and a token that is shown only this once.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces",
    "security": Security5,
    "inputs": [
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": true,
        "description": "Its name. On one line, and without { } [ ] | > * & !",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "Its name. On one line, and without { } [ ] | > * & !"
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      RoleInput,
      {
        "name": "template",
        "property": "template",
        "in": "body",
        "wireName": "template",
        "required": false,
        "description": "A template on the tenant; it brings runtime and model when those are left out.",
        "schema": {
          "type": "string",
          "description": "A template on the tenant; it brings runtime and model when those are left out."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "tier",
        "property": "tier",
        "in": "body",
        "wireName": "tier",
        "required": false,
        "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4.",
        "schema": {
          "type": "integer",
          "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "model",
        "property": "model",
        "in": "body",
        "wireName": "model",
        "required": false,
        "description": "The model it uses. Needed unless the template brings one or the workspace is external.",
        "schema": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The model it uses. Needed unless the template brings one or the workspace is external."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "runtime",
        "property": "runtime",
        "in": "body",
        "wireName": "runtime",
        "required": false,
        "description": "The agent software it runs. Taken from the template, else claude-code.",
        "schema": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The agent software it runs. Taken from the template, else claude-code.",
          "examples": [
            "claude-code",
            "codex",
            "hermes",
            "openclaw",
            "google-adk",
            "external",
            "kimi",
            "kimi-cli"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "external",
        "property": "external",
        "in": "body",
        "wireName": "external",
        "required": false,
        "description": "Whether you run the agent yourself, so that no machine is built.",
        "schema": {
          "type": "boolean",
          "default": false,
          "description": "Whether you run the agent yourself, so that no machine is built."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "url",
        "property": "url",
        "in": "body",
        "wireName": "url",
        "required": false,
        "description": "Where your own agent listens, for an external workspace.",
        "schema": {
          "type": "string",
          "description": "Where your own agent listens, for an external workspace."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "workspace_dir",
        "property": "workspaceDir",
        "in": "body",
        "wireName": "workspace_dir",
        "required": false,
        "description": "A directory of the host to work in; an absolute path outside the system's own directories.",
        "schema": {
          "type": "string",
          "description": "A directory of the host to work in; an absolute path outside the system's own directories."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "workspace_access",
        "property": "workspaceAccess",
        "in": "body",
        "wireName": "workspace_access",
        "required": false,
        "description": "What it may do in `workspace_dir`.",
        "schema": {
          "type": "string",
          "enum": [
            "none",
            "read_only",
            "read_write"
          ],
          "default": "none",
          "description": "What it may do in `workspace_dir`."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "parent_id",
        "property": "parentId",
        "in": "body",
        "wireName": "parent_id",
        "required": false,
        "description": "The workspace above it. Without one it goes below the platform's root workspace, if there is one.",
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The workspace above it. Without one it goes below the platform's root workspace, if there is one."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "budget_limit",
        "property": "budgetLimit",
        "in": "body",
        "wireName": "budget_limit",
        "required": false,
        "description": "The most it may spend in 30 days, in US cents; null for no limit.",
        "schema": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The most it may spend in 30 days, in US cents; null for no limit."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "secrets",
        "property": "secrets",
        "in": "body",
        "wireName": "secrets",
        "required": false,
        "description": "Secrets to store with it, by name.",
        "schema": {
          "type": "object",
          "description": "Secrets to store with it, by name.",
          "x-molecule-sensitive": true,
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": true,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "max_concurrent_tasks",
        "property": "maxConcurrentTasks",
        "in": "body",
        "wireName": "max_concurrent_tasks",
        "required": false,
        "description": "How many tasks it may work on at a time.",
        "schema": {
          "type": "integer",
          "default": 1,
          "description": "How many tasks it may work on at a time."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "canvas",
        "property": "canvas",
        "in": "body",
        "wireName": "canvas",
        "required": false,
        "description": "Where it is drawn.",
        "schema": {
          "type": "object",
          "description": "Where it is drawn.",
          "properties": {
            "x": {
              "type": "number",
              "description": "Horizontal position."
            },
            "y": {
              "type": "number",
              "description": "Vertical position."
            }
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "initial_memories",
        "property": "initialMemories",
        "in": "body",
        "wireName": "initial_memories",
        "required": false,
        "description": "What it should know from the start.",
        "schema": {
          "type": "array",
          "description": "What it should know from the start.",
          "items": {
            "type": "object",
            "description": "A memory.",
            "properties": {
              "content": {
                "type": "string",
                "description": "The text; cut after 100000 bytes."
              },
              "scope": {
                "type": "string",
                "description": "Who sees it; LOCAL when empty.",
                "examples": [
                  "LOCAL",
                  "TEAM",
                  "GLOBAL"
                ]
              }
            }
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "delivery_mode",
        "property": "deliveryMode",
        "in": "body",
        "wireName": "delivery_mode",
        "required": false,
        "description": "Whether messages are sent to it or it fetches them.",
        "schema": {
          "type": "string",
          "enum": [
            "push",
            "poll"
          ],
          "default": "push",
          "description": "Whether messages are sent to it or it fetches them."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "llm_provider",
        "property": "llmProvider",
        "in": "body",
        "wireName": "llm_provider",
        "required": false,
        "description": "The vendor of its model. The tenant accepts it; what it changes is not known.",
        "schema": {
          "type": "string",
          "description": "The vendor of its model. The tenant accepts it; what it changes is not known."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "compute",
        "property": "compute",
        "in": "body",
        "wireName": "compute",
        "required": false,
        "description": "The machine to use.",
        "schema": WorkspaceComputeChoiceSchema,
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
        "description": "A new workspace.",
        "required": [
          "name"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "maxLength": 255,
            "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
            "description": "Its name. On one line, and without { } [ ] | > * & !"
          },
          "role": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 1000,
            "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
            "description": "What it is there for. On one line, and without { } [ ] | > * & !"
          },
          "template": {
            "type": "string",
            "description": "A template on the tenant; it brings runtime and model when those are left out."
          },
          "tier": {
            "type": "integer",
            "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4."
          },
          "model": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^[^\\r\\n]*$",
            "description": "The model it uses. Needed unless the template brings one or the workspace is external."
          },
          "runtime": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^[^\\r\\n]*$",
            "description": "The agent software it runs. Taken from the template, else claude-code.",
            "examples": [
              "claude-code",
              "codex",
              "hermes",
              "openclaw",
              "google-adk",
              "external",
              "kimi",
              "kimi-cli"
            ]
          },
          "external": {
            "type": "boolean",
            "default": false,
            "description": "Whether you run the agent yourself, so that no machine is built."
          },
          "url": {
            "type": "string",
            "description": "Where your own agent listens, for an external workspace."
          },
          "workspace_dir": {
            "type": "string",
            "description": "A directory of the host to work in; an absolute path outside the system's own directories."
          },
          "workspace_access": {
            "type": "string",
            "enum": [
              "none",
              "read_only",
              "read_write"
            ],
            "default": "none",
            "description": "What it may do in `workspace_dir`."
          },
          "parent_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The workspace above it. Without one it goes below the platform's root workspace, if there is one."
          },
          "budget_limit": {
            "type": [
              "integer",
              "null"
            ],
            "format": "int64",
            "description": "The most it may spend in 30 days, in US cents; null for no limit."
          },
          "secrets": {
            "type": "object",
            "description": "Secrets to store with it, by name.",
            "x-molecule-sensitive": true,
            "additionalProperties": {
              "type": "string"
            }
          },
          "max_concurrent_tasks": {
            "type": "integer",
            "default": 1,
            "description": "How many tasks it may work on at a time."
          },
          "canvas": {
            "type": "object",
            "description": "Where it is drawn.",
            "properties": {
              "x": {
                "type": "number",
                "description": "Horizontal position."
              },
              "y": {
                "type": "number",
                "description": "Vertical position."
              }
            }
          },
          "initial_memories": {
            "type": "array",
            "description": "What it should know from the start.",
            "items": {
              "type": "object",
              "description": "A memory.",
              "properties": {
                "content": {
                  "type": "string",
                  "description": "The text; cut after 100000 bytes."
                },
                "scope": {
                  "type": "string",
                  "description": "Who sees it; LOCAL when empty.",
                  "examples": [
                    "LOCAL",
                    "TEAM",
                    "GLOBAL"
                  ]
                }
              }
            }
          },
          "delivery_mode": {
            "type": "string",
            "enum": [
              "push",
              "poll"
            ],
            "default": "push",
            "description": "Whether messages are sent to it or it fetches them."
          },
          "llm_provider": {
            "type": "string",
            "description": "The vendor of its model. The tenant accepts it; what it changes is not known."
          },
          "compute": WorkspaceComputeChoiceSchema
        },
        "x-molecule-schema": "WorkspaceCreate"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The workspace exists. `provisioning` means that its machine is being built, `awaiting_agent` that your own agent has to connect.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A workspace that was just created. Which keys are there depends on its kind.",
          "required": [
            "id",
            "status"
          ],
          "x-molecule-columns": [
            "id",
            "status"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace's id."
            },
            "status": {
              "type": "string",
              "description": "`provisioning` while a machine is built, `online` or `awaiting_agent` for an external workspace.",
              "examples": [
                "provisioning",
                "online",
                "awaiting_agent"
              ]
            },
            "workspace_access": {
              "type": "string",
              "description": "What it may do in its directory.",
              "examples": [
                "none",
                "read_only",
                "read_write"
              ]
            },
            "auth_token": {
              "type": "string",
              "description": "The workspace's own token, shown only this once.",
              "x-molecule-sensitive": true
            },
            "external": {
              "type": "boolean",
              "description": "Whether you run the agent yourself."
            },
            "connection": {
              "type": "object",
              "description": "How your own agent connects.",
              "required": [
                "workspace_id",
                "platform_url",
                "auth_token",
                "registry_endpoint",
                "heartbeat_endpoint"
              ],
              "properties": {
                "workspace_id": {
                  "type": "string",
                  "format": "uuid",
                  "description": "The workspace's id."
                },
                "platform_url": {
                  "type": "string",
                  "description": "The tenant to connect to."
                },
                "auth_token": {
                  "type": "string",
                  "description": "The workspace's own token, shown only this once. Empty when it could not be minted.",
                  "x-molecule-sensitive": true
                },
                "registry_endpoint": {
                  "type": "string",
                  "description": "Where the agent registers."
                },
                "heartbeat_endpoint": {
                  "type": "string",
                  "description": "Where the agent reports in."
                },
                "curl_register_template": {
                  "type": "string",
                  "description": "A curl command that registers."
                },
                "python_snippet": {
                  "type": "string",
                  "description": "A start in Python."
                },
                "claude_code_channel_snippet": {
                  "type": "string",
                  "description": "Set-up for Claude Code."
                },
                "universal_mcp_snippet": {
                  "type": "string",
                  "description": "Set-up for any MCP client."
                },
                "hermes_channel_snippet": {
                  "type": "string",
                  "description": "Set-up for Hermes."
                },
                "codex_snippet": {
                  "type": "string",
                  "description": "Set-up for Codex."
                },
                "openclaw_snippet": {
                  "type": "string",
                  "description": "Set-up for OpenClaw."
                },
                "kimi_snippet": {
                  "type": "string",
                  "description": "Set-up for Kimi."
                }
              },
              "x-molecule-schema": "WorkspaceConnection"
            }
          },
          "x-molecule-schema": "WorkspaceCreated"
        },
        "examples": [
          {
            "name": "claudeCode",
            "value": {
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "status": "provisioning",
              "workspace_access": "none",
              "auth_token": "example-token-shown-once"
            }
          },
          {
            "name": "external",
            "value": {
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "external": true,
              "status": "awaiting_agent",
              "connection": {
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "platform_url": "https://acme.moleculesai.app",
                "auth_token": "example-token-shown-once",
                "registry_endpoint": "https://acme.moleculesai.app/registry/register",
                "heartbeat_endpoint": "https://acme.moleculesai.app/registry/heartbeat",
                "curl_register_template": "curl (example)",
                "python_snippet": "# example",
                "claude_code_channel_snippet": "# example",
                "universal_mcp_snippet": "# example",
                "hermes_channel_snippet": "# example",
                "codex_snippet": "# example",
                "openclaw_snippet": "# example",
                "kimi_snippet": "# example"
              }
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the request; `error` says which rule was broken, for example a missing name, a character that is not allowed, a directory outside the permitted ones, or a model vendor's key among the secrets while the platform pays for the model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "payload",
            "value": {
              "error": "invalid workspace payload"
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
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      {
        "status": "409",
        "description": "The name is taken, and so are its numbered variants. Choose another name.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "taken",
            "value": {
              "error": "workspace name already in use; please pick a different name"
            }
          }
        ]
      },
      {
        "status": "422",
        "description": "Runtime, model and provider do not fit together. `code` says why: MODEL_REQUIRED (name a model), RUNTIME_UNSUPPORTED or RUNTIME_UNRESOLVED (name a supported runtime), UNREGISTERED_MODEL_FOR_RUNTIME or DERIVED_PROVIDER_NOT_IN_REGISTRY (pick another model), MISSING_BYOK_CREDENTIAL (add the model vendor's key as a secret).",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "model",
            "value": {
              "error": "model is required",
              "code": "MODEL_REQUIRED",
              "runtime": "claude-code"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not create the workspace; nothing was stored. A `parent_id` that does not exist causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create workspace"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "get",
        "status": "201",
        "operationId": "getWorkspace",
        "description": "Follow `status` until the workspace is online.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      },
      {
        "name": "secret",
        "status": "201",
        "operationId": "setWorkspaceSecret",
        "description": "Give the workspace a secret.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "keywords": [
        "new agent",
        "new workspace",
        "make",
        "add",
        "launch",
        "spin up"
      ],
      "description": "Create a workspace from a template or a model of list_templates, unless external. compute.provider is aws, gcp or hetzner; budget_limit is in US cents. Then follow get_workspace until it is online."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "provisionWorkspace"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "claudeCode",
        "summary": "An agent on Claude Code",
        "input": {
          "name": "Reports",
          "role": "Writes the weekly report",
          "model": "minimax/MiniMax-M2.7",
          "runtime": "claude-code",
          "compute": {
            "provider": "aws"
          }
        },
        "status": "201",
        "response": {
          "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "status": "provisioning",
          "workspace_access": "none",
          "auth_token": "example-token-shown-once"
        }
      },
      {
        "name": "external",
        "summary": "An agent that you run yourself",
        "input": {
          "name": "Laptop",
          "external": true,
          "delivery_mode": "poll"
        },
        "status": "201",
        "response": {
          "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "external": true,
          "status": "awaiting_agent",
          "connection": {
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "platform_url": "https://acme.moleculesai.app",
            "auth_token": "example-token-shown-once",
            "registry_endpoint": "https://acme.moleculesai.app/registry/register",
            "heartbeat_endpoint": "https://acme.moleculesai.app/registry/heartbeat",
            "curl_register_template": "curl (example)",
            "python_snippet": "# example",
            "claude_code_channel_snippet": "# example",
            "universal_mcp_snippet": "# example",
            "hermes_channel_snippet": "# example",
            "codex_snippet": "# example",
            "openclaw_snippet": "# example",
            "kimi_snippet": "# example"
          }
        }
      }
    ]
  },
  {
    "id": "getWorkspace",
    "command": [
      "workspace",
      "get"
    ],
    "tag": "workspaces",
    "summary": "Show a workspace",
    "description": "Shows one workspace: its status, runtime, machine and activity. The tenant asks for no credential here, only for the right organisation id. A removed workspace answers 410 unless `include_removed` is set.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}",
    "security": Security6,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "include_removed",
        "property": "includeRemoved",
        "in": "query",
        "wireName": "include_removed",
        "required": false,
        "description": "Show it even when removed.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A workspace in detail.",
          "required": [
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
            "broadcast_enabled",
            "talk_to_user_enabled",
            "compute",
            "last_outbound_at",
            "last_heartbeat_at",
            "wedged"
          ],
          "x-molecule-columns": [
            "id",
            "name",
            "status",
            "runtime",
            "compute.provider",
            "active_tasks",
            "last_heartbeat_at"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace's id."
            },
            "name": {
              "type": "string",
              "description": "Its name."
            },
            "role": {
              "type": [
                "string",
                "null"
              ],
              "description": "What it is there for.",
              "x-molecule-untrusted": true
            },
            "tier": {
              "type": "integer",
              "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
            },
            "status": {
              "type": "string",
              "description": "How it is doing. Only `online` is ready for work.",
              "examples": [
                "provisioning",
                "online",
                "offline",
                "degraded",
                "failed",
                "removed",
                "paused",
                "hibernating",
                "hibernated",
                "awaiting_agent"
              ]
            },
            "kind": {
              "type": "string",
              "description": "`platform` for the one that the platform runs for the organisation, else `workspace`.",
              "examples": [
                "workspace",
                "platform"
              ]
            },
            "url": {
              "type": "string",
              "description": "Where the agent listens, empty when nowhere."
            },
            "parent_id": {
              "type": [
                "string",
                "null"
              ],
              "format": "uuid",
              "description": "The workspace above it."
            },
            "agent_card": {
              "type": [
                "object",
                "null"
              ],
              "description": "What the agent says about itself.",
              "x-molecule-untrusted": true,
              "additionalProperties": true
            },
            "active_tasks": {
              "type": "integer",
              "description": "How many tasks it is working on."
            },
            "max_concurrent_tasks": {
              "type": "integer",
              "minimum": 1,
              "description": "How many tasks it may work on at a time."
            },
            "last_error_rate": {
              "type": "number",
              "description": "The share of its recent work that failed, from 0 to 1."
            },
            "uptime_seconds": {
              "type": "integer",
              "description": "How long it has been up."
            },
            "runtime": {
              "type": "string",
              "description": "The agent software it runs.",
              "examples": [
                "claude-code",
                "codex",
                "hermes",
                "openclaw",
                "google-adk",
                "external",
                "kimi",
                "kimi-cli"
              ]
            },
            "x": {
              "type": "number",
              "description": "Horizontal position where it is drawn."
            },
            "y": {
              "type": "number",
              "description": "Vertical position where it is drawn."
            },
            "collapsed": {
              "type": "boolean",
              "description": "Whether it is drawn collapsed."
            },
            "provision_timeout_ms": {
              "type": "integer",
              "description": "How long its runtime may take to start. Missing when the runtime does not say."
            },
            "broadcast_enabled": {
              "type": "boolean",
              "description": "Whether it may write to all at once. All workspaces get what it writes."
            },
            "talk_to_user_enabled": {
              "type": "boolean",
              "description": "Whether it may write to people."
            },
            "compute": WorkspaceComputeSchema,
            "provider": {
              "type": "string",
              "description": "The cloud it runs on, from tenants that report it here.",
              "examples": [
                "aws",
                "hetzner",
                "gcp"
              ]
            },
            "compute_provider": {
              "type": "string",
              "description": "The cloud it runs on, from tenants that report it here.",
              "examples": [
                "aws",
                "hetzner",
                "gcp"
              ]
            },
            "last_outbound_at": {
              "type": [
                "string",
                "null"
              ],
              "format": "date-time",
              "description": "When it last reached another agent."
            },
            "last_heartbeat_at": {
              "type": [
                "string",
                "null"
              ],
              "format": "date-time",
              "description": "When it last reported in."
            },
            "wedged": {
              "type": "boolean",
              "description": "Whether it is up but stuck."
            }
          },
          "x-molecule-schema": "Workspace"
        },
        "examples": [
          {
            "name": "workspace",
            "value": {
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "name": "Reports",
              "role": "Writes the weekly report",
              "tier": 4,
              "status": "online",
              "kind": "workspace",
              "url": "https://reports.agents.example.net",
              "parent_id": null,
              "agent_card": null,
              "active_tasks": 0,
              "max_concurrent_tasks": 1,
              "last_error_rate": 0,
              "uptime_seconds": 86400,
              "runtime": "claude-code",
              "x": 120,
              "y": 80,
              "collapsed": false,
              "broadcast_enabled": false,
              "talk_to_user_enabled": true,
              "compute": {
                "provider": "aws",
                "instance_type": "t3.medium"
              },
              "last_outbound_at": "2026-06-24T07:58:30Z",
              "last_heartbeat_at": "2026-06-24T07:59:55Z",
              "wedged": false
            }
          }
        ]
      },
      WorkspaceIdInvalidResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      {
        "status": "410",
        "description": "The workspace has been removed. Its last record is still there: ask again with `include_removed` set to `true`.",
        "headers": [],
        "contentType": "application/json",
        "schema": WorkspaceRemovedSchema,
        "examples": [
          {
            "name": "removed",
            "value": {
              "error": "workspace removed",
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "removed_at": "2026-06-23T18:20:00Z",
              "hint": "pass include_removed=true to read the record"
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "update",
        "status": "200",
        "operationId": "updateWorkspace",
        "description": "Change it.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      },
      {
        "name": "restart",
        "status": "200",
        "operationId": "restartWorkspace",
        "description": "Restart it.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      },
      {
        "name": "migrate",
        "status": "200",
        "operationId": "migrateWorkspaceProvider",
        "description": "Move it to another cloud.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "resource": "workspaces/{workspace_id}",
      "description": "Show a workspace's status, runtime, cloud provider and activity."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": [
        "workspace inspect"
      ]
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
        "response": {
          "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "name": "Reports",
          "role": "Writes the weekly report",
          "tier": 4,
          "status": "online",
          "kind": "workspace",
          "url": "https://reports.agents.example.net",
          "parent_id": null,
          "agent_card": null,
          "active_tasks": 0,
          "max_concurrent_tasks": 1,
          "last_error_rate": 0,
          "uptime_seconds": 86400,
          "runtime": "claude-code",
          "x": 120,
          "y": 80,
          "collapsed": false,
          "broadcast_enabled": false,
          "talk_to_user_enabled": true,
          "compute": {
            "provider": "aws",
            "instance_type": "t3.medium"
          },
          "last_outbound_at": "2026-06-24T07:58:30Z",
          "last_heartbeat_at": "2026-06-24T07:59:55Z",
          "wedged": false
        }
      }
    ]
  },
  {
    "id": "deleteWorkspace",
    "command": [
      "workspace",
      "delete"
    ],
    "tag": "workspaces",
    "summary": "Delete a workspace",
    "description": "Removes a workspace and everything below it: machines are stopped, tokens revoked, schedules switched off. The exact name has to be sent along as a confirmation. A workspace with children needs `confirm` as well. The records stay unless `purge` is set, retained data stays unless `erase_data` is set; neither can be undone.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "confirm_name",
        "property": "confirmName",
        "in": "header",
        "wireName": "X-Confirm-Name",
        "required": true,
        "description": "The exact current name of the workspace. It proves that the right one is meant.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255
        },
        "explode": false,
        "guard": "echo",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "confirm",
        "property": "confirm",
        "in": "query",
        "wireName": "confirm",
        "required": false,
        "description": "Give `true` to delete its children too. Without it a workspace that has any is not deleted.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "scope": "beyond",
        "deprecated": false
      },
      {
        "name": "purge",
        "property": "purge",
        "in": "query",
        "wireName": "purge",
        "required": false,
        "description": "Give `true` to delete all records too. These are memories, activity, secrets, the audit trail and more.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "erase_data",
        "property": "eraseData",
        "in": "query",
        "wireName": "erase_data",
        "required": false,
        "description": "Give `true` to erase the data too. Otherwise it is kept after the removal.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace is gone, and so are its descendants.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was deleted.",
          "required": [
            "status",
            "cascade_deleted"
          ],
          "x-molecule-columns": [
            "status",
            "cascade_deleted"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "`removed`, or `purged` when its records are gone too.",
              "examples": [
                "removed",
                "purged"
              ]
            },
            "cascade_deleted": {
              "type": "integer",
              "description": "How many workspaces below it went with it."
            }
          },
          "x-molecule-schema": "WorkspaceDeleted"
        },
        "examples": [
          {
            "name": "removed",
            "value": {
              "status": "removed",
              "cascade_deleted": 0
            }
          },
          {
            "name": "purged",
            "value": {
              "status": "purged",
              "cascade_deleted": 2
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Nothing was deleted. The name that was given to confirm (the header X-Confirm-Name) is missing or is not the workspace's: give its exact name. The body also counts what would be lost. Other reasons: the id is not a UUID, or, with the code TENANT_ORG_HEADER_REQUIRED, MOLECULE_ORG_ID is not set.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why nothing was deleted, and what would have been lost.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "`destructive_action_requires_confirmation`, or what else is wrong."
            },
            "hint": {
              "type": "string",
              "description": "What to do about it."
            },
            "workspace_name": {
              "type": "string",
              "description": "The name that X-Confirm-Name has to hold."
            },
            "active_tasks": {
              "type": "integer",
              "description": "Tasks that would be cut off."
            },
            "child_count": {
              "type": "integer",
              "description": "Workspaces right below it."
            },
            "schedule_count": {
              "type": "integer",
              "description": "Schedules that would be lost."
            },
            "code": {
              "type": "string",
              "description": "A stable name of the reason, where the tenant gives one.",
              "examples": [
                "TENANT_ORG_HEADER_REQUIRED"
              ]
            },
            "required_header": {
              "type": "string",
              "description": "The header that is missing."
            },
            "detail": {
              "type": "string",
              "description": "More about the reason."
            }
          },
          "x-molecule-schema": "WorkspaceDeleteRefused"
        },
        "examples": [
          {
            "name": "unconfirmed",
            "value": {
              "error": "destructive_action_requires_confirmation",
              "hint": "send the workspace name in the X-Confirm-Name header",
              "workspace_name": "Reports",
              "active_tasks": 1,
              "child_count": 0,
              "schedule_count": 2
            }
          },
          {
            "name": "id",
            "value": {
              "error": "invalid workspace ID"
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
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      {
        "status": "409",
        "description": "Nothing was deleted, because the workspace has children; `children` lists them. Delete those first, or set `confirm` to `true` to delete all of them together.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why nothing was deleted. There is no `error` here.",
          "required": [
            "status",
            "message",
            "children",
            "children_count"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "confirmation_required",
              "description": "Says that `confirm` is needed."
            },
            "message": {
              "type": "string",
              "description": "The reason, for people."
            },
            "children": {
              "type": "array",
              "description": "The workspaces right below it.",
              "items": WorkspaceReferenceSchema
            },
            "children_count": {
              "type": "integer",
              "description": "How many there are."
            }
          },
          "x-molecule-schema": "WorkspaceDeleteUnconfirmed"
        },
        "examples": [
          {
            "name": "children",
            "value": {
              "status": "confirmation_required",
              "message": "This workspace has 1 child workspace.",
              "children": [
                {
                  "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                  "name": "Charts"
                }
              ],
              "children_count": 1
            }
          }
        ]
      },
      {
        "status": "410",
        "description": "The workspace has been removed before. There is nothing left to do.",
        "headers": [],
        "contentType": "application/json",
        "schema": WorkspaceRemovedSchema,
        "examples": [
          {
            "name": "removed",
            "value": {
              "error": "workspace removed",
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant failed. When the body counts `stop_failures`, the workspaces are removed but some machines did not stop; sending the same call again is safe.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What went wrong, and how far it got.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "removed_count": {
              "type": "integer",
              "description": "How many workspaces were removed."
            },
            "stop_failures": {
              "type": "integer",
              "description": "How many machines did not stop."
            }
          },
          "x-molecule-schema": "WorkspaceDeleteFailed"
        },
        "examples": [
          {
            "name": "machines",
            "value": {
              "error": "some containers could not be stopped",
              "removed_count": 2,
              "stop_failures": 1
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete workspace {workspace_id} and everything below it? Type its name to confirm.",
        "echo": "confirm_name"
      }
    },
    "links": [],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "keywords": [
        "remove",
        "destroy",
        "terminate"
      ],
      "description": "Delete a workspace for good. A person gives confirm_name, its exact name. Set confirm, purge or erase_data only when asked to."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "deprovisionWorkspace"
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
          "confirm_name": "Reports"
        },
        "status": "200",
        "response": {
          "status": "removed",
          "cascade_deleted": 0
        }
      }
    ]
  },
  {
    "id": "updateWorkspace",
    "command": [
      "workspace",
      "update"
    ],
    "tag": "workspaces",
    "summary": "Update a workspace",
    "description": "Changes the fields that are given and leaves the others alone. Nothing is restarted: `needs_restart` in the answer says that a restart is needed for the change to show. Tier, parent, runtime, directory and machine need the tenant's admin token; an Org API Key may change the rest. To move a workspace to another cloud with its files use the migration; a new provider in `compute` removes the old machine. Storing a single field can fail quietly, so read the workspace back when it matters.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": false,
        "description": "Its name. On one line, and without { } [ ] | > * & !",
        "schema": {
          "type": "string",
          "maxLength": 255,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "Its name. On one line, and without { } [ ] | > * & !"
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      RoleInput,
      TierInput,
      {
        "name": "parent_id",
        "property": "parentId",
        "in": "body",
        "wireName": "parent_id",
        "required": false,
        "description": "The workspace above it; null detaches it.",
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The workspace above it; null detaches it."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "runtime",
        "property": "runtime",
        "in": "body",
        "wireName": "runtime",
        "required": false,
        "description": "The agent software it runs. Takes effect with a restart.",
        "schema": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The agent software it runs. Takes effect with a restart.",
          "examples": [
            "claude-code",
            "codex",
            "hermes",
            "openclaw",
            "google-adk",
            "external",
            "kimi",
            "kimi-cli"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "collapsed",
        "property": "collapsed",
        "in": "body",
        "wireName": "collapsed",
        "required": false,
        "description": "Whether it is drawn collapsed.",
        "schema": {
          "type": "boolean",
          "description": "Whether it is drawn collapsed."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "workspace_dir",
        "property": "workspaceDir",
        "in": "body",
        "wireName": "workspace_dir",
        "required": false,
        "description": "A directory of the host to work in; null clears it. Takes effect with a restart.",
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "description": "A directory of the host to work in; null clears it. Takes effect with a restart."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "x",
        "property": "x",
        "in": "body",
        "wireName": "x",
        "required": false,
        "description": "Horizontal position; taken only together with `y`.",
        "schema": {
          "type": "number",
          "description": "Horizontal position; taken only together with `y`."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "y",
        "property": "y",
        "in": "body",
        "wireName": "y",
        "required": false,
        "description": "Vertical position; taken only together with `x`.",
        "schema": {
          "type": "number",
          "description": "Vertical position; taken only together with `x`."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "compute",
        "property": "compute",
        "in": "body",
        "wireName": "compute",
        "required": false,
        "description": "The machine to use, or null to clear the choice. Another provider removes the old machine.",
        "schema": {
          "description": "The machine to use, or null to clear the choice. Another provider removes the old machine.",
          "anyOf": [
            WorkspaceComputeChoiceSchema,
            {
              "type": "null"
            }
          ]
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
        "description": "What to change. Fields that are left out stay as they are.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 255,
            "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
            "description": "Its name. On one line, and without { } [ ] | > * & !"
          },
          "role": {
            "type": [
              "string",
              "null"
            ],
            "maxLength": 1000,
            "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
            "description": "What it is there for. On one line, and without { } [ ] | > * & !"
          },
          "tier": {
            "type": "integer",
            "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
          },
          "parent_id": {
            "type": [
              "string",
              "null"
            ],
            "format": "uuid",
            "description": "The workspace above it; null detaches it."
          },
          "runtime": {
            "type": "string",
            "maxLength": 100,
            "pattern": "^[^\\r\\n]*$",
            "description": "The agent software it runs. Takes effect with a restart.",
            "examples": [
              "claude-code",
              "codex",
              "hermes",
              "openclaw",
              "google-adk",
              "external",
              "kimi",
              "kimi-cli"
            ]
          },
          "collapsed": {
            "type": "boolean",
            "description": "Whether it is drawn collapsed."
          },
          "workspace_dir": {
            "type": [
              "string",
              "null"
            ],
            "description": "A directory of the host to work in; null clears it. Takes effect with a restart."
          },
          "x": {
            "type": "number",
            "description": "Horizontal position; taken only together with `y`."
          },
          "y": {
            "type": "number",
            "description": "Vertical position; taken only together with `x`."
          },
          "compute": {
            "description": "The machine to use, or null to clear the choice. Another provider removes the old machine.",
            "anyOf": [
              WorkspaceComputeChoiceSchema,
              {
                "type": "null"
              }
            ]
          }
        },
        "x-molecule-schema": "WorkspaceUpdate"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The change was taken.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceUpdatedSchema,
        "examples": [
          {
            "name": "rename",
            "value": {
              "status": "updated"
            }
          },
          {
            "name": "position",
            "value": {
              "status": "updated"
            }
          },
          {
            "name": "restartDue",
            "value": {
              "status": "updated",
              "needs_restart": true
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the request; `error` names the field and the rule, for example a name that is too long or a directory outside the permitted ones. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "name",
            "value": {
              "error": "name must be at most 255 characters"
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
      {
        "status": "403",
        "description": "An Org API Key may not change tier, parent, runtime, directory or machine (code WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED): use the tenant's admin token (MOLECULE_ADMIN_TOKEN). An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "infrastructure",
            "value": {
              "error": "changing workspace infrastructure needs the tenant admin token",
              "code": "WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED"
            }
          }
        ]
      },
      WorkspaceNotFoundResponse,
      {
        "status": "422",
        "description": "The tenant does not support this runtime, or the workspace's model does not fit it; `code` says which. Choose a runtime and model that go together.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "runtime",
            "value": {
              "error": "runtime is not supported",
              "code": "RUNTIME_UNSUPPORTED",
              "runtime": "unknown-runtime"
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse,
      {
        "status": "502",
        "description": "The old cloud machine could not be removed, so the provider was not switched. Try again later, or use the migration, which keeps the files.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "deprovision",
            "value": {
              "error": "failed to deprovision the previous machine"
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
        "name": "restart",
        "status": "200",
        "operationId": "restartWorkspace",
        "description": "Restart it when `needs_restart` is true.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "description": "Change given fields of a workspace; beyond name, role, x and y it needs the admin token. Restart it when needs_restart is true. To change clouds use migrate_workspace_provider."
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
        "name": "rename",
        "summary": "Change name and role",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "name": "Weekly reports",
          "role": "Writes and sends the weekly report"
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      },
      {
        "name": "position",
        "summary": "Draw it elsewhere",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "x": 240,
          "y": 80
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "restartWorkspace",
    "command": [
      "workspace",
      "restart"
    ],
    "tag": "workspaces",
    "summary": "Restart a workspace",
    "description": "Stops the workspace and builds it again, which interrupts whatever the agent is doing. It also wakes a paused or hibernated workspace. The answer comes before the restart has finished. Agents that you run yourself are not restarted; the answer then says `noop`. `reset` as a query parameter means the same as in the body.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/restart",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "template",
        "property": "template",
        "in": "body",
        "wireName": "template",
        "required": false,
        "description": "A template to apply. It is on the tenant; an unknown one is ignored.",
        "schema": {
          "type": "string",
          "description": "A template to apply. It is on the tenant; an unknown one is ignored."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "apply_template",
        "property": "applyTemplate",
        "in": "body",
        "wireName": "apply_template",
        "required": false,
        "description": "Apply the template that matches the workspace's name or runtime.",
        "schema": {
          "type": "boolean",
          "default": false,
          "description": "Apply the template that matches the workspace's name or runtime."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "rebuild_config",
        "property": "rebuildConfig",
        "in": "body",
        "wireName": "rebuild_config",
        "required": false,
        "description": "Restore the configuration from the organisation's template.",
        "schema": {
          "type": "boolean",
          "default": false,
          "description": "Restore the configuration from the organisation's template."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "reset",
        "property": "reset",
        "in": "body",
        "wireName": "reset",
        "required": false,
        "description": "Also discard the agent's session.",
        "schema": {
          "type": "boolean",
          "default": false,
          "description": "Also discard the agent's session.",
          "x-molecule-guard": "explicit"
        },
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": false,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "How to restart.",
        "properties": {
          "template": {
            "type": "string",
            "description": "A template to apply. It is on the tenant; an unknown one is ignored."
          },
          "apply_template": {
            "type": "boolean",
            "default": false,
            "description": "Apply the template that matches the workspace's name or runtime."
          },
          "rebuild_config": {
            "type": "boolean",
            "default": false,
            "description": "Restore the configuration from the organisation's template."
          },
          "reset": {
            "type": "boolean",
            "default": false,
            "description": "Also discard the agent's session.",
            "x-molecule-guard": "explicit"
          }
        },
        "x-molecule-schema": "WorkspaceRestart"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The restart has begun, or there was nothing to restart.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What happened. For an agent that you run yourself, `status` is `noop`.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status",
            "config_dir",
            "reset_session"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "`provisioning` when it restarts, `noop` when there was nothing to restart.",
              "examples": [
                "provisioning",
                "noop"
              ]
            },
            "config_dir": {
              "type": "string",
              "description": "Where the configuration comes from."
            },
            "reset_session": {
              "type": "boolean",
              "description": "Whether the session was discarded."
            },
            "runtime": {
              "type": "string",
              "description": "The runtime, with `noop`."
            },
            "message": {
              "type": "string",
              "description": "Why nothing was restarted, with `noop`."
            }
          },
          "x-molecule-schema": "WorkspaceRestarted"
        },
        "examples": [
          {
            "name": "plain",
            "value": {
              "status": "provisioning",
              "config_dir": "existing-volume",
              "reset_session": false
            }
          },
          {
            "name": "external",
            "value": {
              "status": "noop",
              "runtime": "external",
              "message": "external workspaces are not restarted by the platform"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not read the body as JSON. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid JSON body"
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
      WorkspaceNotFoundResponse,
      {
        "status": "409",
        "description": "A workspace above this one is paused. Resume that one first.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "parent",
            "value": {
              "error": "parent workspace \"Office\" is paused"
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse,
      ProvisionerUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Restart workspace {workspace_id}? What the agent is doing right now is interrupted."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "Follow `status` until the workspace is online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "keywords": [
        "reboot",
        "start again",
        "wake up"
      ],
      "description": "Stop a workspace and build it again, which interrupts its agent. Then follow get_workspace until it is online."
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
        "name": "plain",
        "summary": "A plain restart",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "status": "provisioning",
          "config_dir": "existing-volume",
          "reset_session": false
        }
      },
      {
        "name": "template",
        "summary": "Restart with a template",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "template": "researcher"
        },
        "status": "200",
        "response": {
          "status": "provisioning",
          "config_dir": "existing-volume",
          "reset_session": false
        }
      }
    ]
  },
  {
    "id": "pauseWorkspace",
    "command": [
      "workspace",
      "pause"
    ],
    "tag": "workspaces",
    "summary": "Pause a workspace",
    "description": "Stops a workspace until it is resumed. A workspace with running descendants is paused together with them, and only when `cascade` is set.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/pause",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      CascadeInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace is paused.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was paused.",
          "required": [
            "status",
            "paused_count"
          ],
          "x-molecule-columns": [
            "status",
            "paused_count"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "paused",
              "description": "Says that it is paused."
            },
            "paused_count": {
              "type": "integer",
              "description": "How many workspaces were paused, this one included."
            }
          },
          "x-molecule-schema": "WorkspacePaused"
        },
        "examples": [
          {
            "name": "paused",
            "value": {
              "status": "paused",
              "paused_count": 1
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace does not exist, is removed or is paused already. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "paused",
            "value": {
              "error": "workspace not found or already paused"
            }
          }
        ]
      },
      {
        "status": "409",
        "component": "DescendantsAffected",
        "description": "Nothing was paused, because workspaces below this one are running; `descendants` lists them. Set `cascade` to `true` to pause all of them together.",
        "headers": [],
        "contentType": "application/json",
        "schema": DescendantsConflictSchema,
        "examples": [
          {
            "name": "descendants",
            "value": {
              "error": "workspace has running descendants; pass cascade=true",
              "descendants": [
                {
                  "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                  "name": "Charts"
                }
              ]
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "resume",
        "status": "200",
        "operationId": "resumeWorkspace",
        "description": "Start it again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "keywords": [
        "stop",
        "shut down",
        "turn off",
        "suspend"
      ],
      "description": "Pause a workspace until resume_workspace. Refused while descendants run, unless cascade is set."
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
        "response": {
          "status": "paused",
          "paused_count": 1
        }
      }
    ]
  },
  {
    "id": "resumeWorkspace",
    "command": [
      "workspace",
      "resume"
    ],
    "tag": "workspaces",
    "summary": "Resume a paused workspace",
    "description": "Starts a paused workspace again. The answer comes before it is online. Paused descendants are resumed together with it, and only when `cascade` is set. A workspace under a paused one cannot be resumed alone.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/resume",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      CascadeInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace is starting.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was resumed.",
          "required": [
            "status",
            "resumed_count"
          ],
          "x-molecule-columns": [
            "status",
            "resumed_count"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "provisioning",
              "description": "Says that it is starting."
            },
            "resumed_count": {
              "type": "integer",
              "description": "How many workspaces were resumed, this one included."
            }
          },
          "x-molecule-schema": "WorkspaceResumed"
        },
        "examples": [
          {
            "name": "resumed",
            "value": {
              "status": "provisioning",
              "resumed_count": 1
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace does not exist or is not paused. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "running",
            "value": {
              "error": "workspace not found or not paused"
            }
          }
        ]
      },
      {
        "status": "409",
        "description": "Nothing was resumed. Either a workspace above this one is paused: resume that one first. Or paused descendants would be resumed too; `descendants` lists them: set `cascade` to `true`.",
        "headers": [],
        "contentType": "application/json",
        "schema": DescendantsConflictSchema,
        "examples": [
          {
            "name": "descendants",
            "value": {
              "error": "workspace has paused descendants; pass cascade=true",
              "descendants": [
                {
                  "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                  "name": "Charts"
                }
              ]
            }
          },
          {
            "name": "parent",
            "value": {
              "error": "parent workspace \"Office\" is paused"
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse,
      ProvisionerUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "Follow `status` until the workspace is online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspaces",
      "keywords": [
        "start",
        "turn on",
        "continue"
      ],
      "description": "Start a paused workspace, then follow get_workspace until it is online. Refused while descendants are paused, unless cascade is set."
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
        "response": {
          "status": "provisioning",
          "resumed_count": 1
        }
      }
    ]
  },
  {
    "id": "hibernateWorkspace",
    "command": [
      "workspace",
      "hibernate"
    ],
    "tag": "workspaces",
    "summary": "Hibernate a workspace",
    "description": "Puts an idle workspace to sleep until it is restarted. Its files stay. A workspace with running tasks is refused unless `force` is set; even then the tenant only hibernates it once no task runs, although it answers the same, so read the workspace back when it matters.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/hibernate",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "force",
        "property": "force",
        "in": "query",
        "wireName": "force",
        "required": false,
        "description": "Give `true` to do it although tasks run.",
        "schema": {
          "type": "string",
          "enum": [
            "true"
          ]
        },
        "explode": true,
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The tenant took the order. The workspace is asleep unless tasks were running.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The order to hibernate was taken.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "hibernated",
              "description": "Says that the order was taken."
            }
          },
          "x-molecule-schema": "WorkspaceHibernated"
        },
        "examples": [
          {
            "name": "hibernated",
            "value": {
              "status": "hibernated"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "No workspace with this id is up: it does not exist, or it is not `online` or `degraded`. Look at its status first. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "asleep",
            "value": {
              "error": "workspace not found or not online"
            }
          }
        ]
      },
      {
        "status": "409",
        "description": "The workspace has running tasks; `active_tasks` counts them. Wait until they are done.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Tasks stand in the way.",
          "required": [
            "error",
            "active_tasks"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "active_tasks": {
              "type": "integer",
              "description": "How many tasks are running."
            }
          },
          "x-molecule-schema": "WorkspaceBusy"
        },
        "examples": [
          {
            "name": "busy",
            "value": {
              "error": "workspace has active tasks",
              "active_tasks": 2
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "wake",
        "status": "200",
        "operationId": "restartWorkspace",
        "description": "Wake it again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See whether it is asleep.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspaces",
      "keywords": [
        "shut down",
        "turn off for the night",
        "idle",
        "save money"
      ],
      "description": "Put an idle workspace to sleep; restart_workspace wakes it. Refused while tasks run unless forced; then check get_workspace."
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
        "response": {
          "status": "hibernated"
        }
      }
    ]
  },
  {
    "id": "getWorkspaceState",
    "command": [
      "workspace",
      "state"
    ],
    "tag": "workspaces",
    "summary": "Show whether a workspace is paused or gone",
    "description": "The short answer for an agent that asks about itself: its status, whether it is paused, whether it is gone. While the workspace has a token of its own, the tenant takes only that one here and refuses every other credential, also the Org API Key and the admin token. With another credential show the workspace instead.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/state",
    "security": [
      [
        "workspaceToken",
        "orgId"
      ],
      [
        "workspaceToken"
      ],
      [
        "orgApiKey",
        "orgId"
      ],
      [
        "orgApiKey"
      ],
      [
        "adminToken",
        "orgId"
      ],
      [
        "adminToken"
      ]
    ],
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace is there.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A workspace in short, for its own agent.",
          "required": [
            "workspace_id",
            "status",
            "paused",
            "deleted"
          ],
          "x-molecule-columns": [
            "workspace_id",
            "status",
            "paused"
          ],
          "properties": {
            "workspace_id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace's id."
            },
            "status": {
              "type": "string",
              "description": "How it is doing.",
              "examples": [
                "provisioning",
                "online",
                "offline",
                "degraded",
                "failed",
                "paused",
                "hibernating",
                "hibernated",
                "awaiting_agent"
              ]
            },
            "paused": {
              "type": "boolean",
              "description": "Whether it is paused."
            },
            "deleted": {
              "type": "boolean",
              "const": false,
              "description": "Says that it is there."
            }
          },
          "x-molecule-schema": "WorkspaceState"
        },
        "examples": [
          {
            "name": "online",
            "value": {
              "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "status": "online",
              "paused": false,
              "deleted": false
            }
          }
        ]
      },
      OrgIdMissingResponse,
      {
        "status": "401",
        "description": "The credential was not accepted. A workspace that has a token of its own takes only that one here: set MOLECULE_WORKSPACE_TOKEN, or show the workspace instead, which takes any.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "missing workspace auth token"
            }
          },
          {
            "name": "invalid",
            "value": {
              "error": "invalid workspace auth token"
            }
          }
        ]
      },
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace is gone: `deleted` says so, and there is no `error`. An agent that reads this about itself should stop. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The workspace is gone. There is no `error` here.",
          "required": [
            "workspace_id",
            "deleted"
          ],
          "properties": {
            "workspace_id": {
              "type": "string",
              "description": "The id that was asked for."
            },
            "deleted": {
              "type": "boolean",
              "const": true,
              "description": "Says that it is gone."
            },
            "status": {
              "type": "string",
              "description": "`removed` while its record is still there; missing when that is gone too.",
              "examples": [
                "removed"
              ]
            }
          },
          "x-molecule-schema": "WorkspaceStateGone"
        },
        "examples": [
          {
            "name": "removed",
            "value": {
              "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "deleted": true,
              "status": "removed"
            }
          },
          {
            "name": "unknown",
            "value": {
              "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "deleted": true
            }
          }
        ]
      },
      RateLimitedResponse,
      WorkspaceLookupFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See the workspace in detail.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspaces",
      "description": "Status of a workspace as its own agent sees it. Prefer get_workspace."
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
          "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62"
        },
        "status": "200",
        "response": {
          "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
          "status": "online",
          "paused": false,
          "deleted": false
        }
      }
    ]
  },
  {
    "id": "getWorkspaceMetrics",
    "command": [
      "workspace",
      "metrics"
    ],
    "tag": "workspaces",
    "summary": "Show what a workspace used today",
    "description": "Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate of their cost at fixed prices for each token. Earlier days cannot be asked for.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/metrics",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The use of the current day.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What a workspace used on the current day.",
          "required": [
            "input_tokens",
            "output_tokens",
            "total_calls",
            "estimated_cost_usd",
            "period_start",
            "period_end"
          ],
          "x-molecule-columns": [
            "input_tokens",
            "output_tokens",
            "total_calls",
            "estimated_cost_usd",
            "period_start",
            "period_end"
          ],
          "properties": {
            "input_tokens": {
              "type": "integer",
              "format": "int64",
              "description": "Tokens that its model read."
            },
            "output_tokens": {
              "type": "integer",
              "format": "int64",
              "description": "Tokens that its model wrote."
            },
            "total_calls": {
              "type": "integer",
              "format": "int64",
              "description": "Calls of its model."
            },
            "estimated_cost_usd": {
              "type": "string",
              "pattern": "^[0-9]+\\.[0-9]{6}$",
              "description": "What that may have cost in US dollars, as a text with six decimals."
            },
            "period_start": {
              "type": "string",
              "format": "date-time",
              "description": "When the day began, midnight UTC."
            },
            "period_end": {
              "type": "string",
              "format": "date-time",
              "description": "When the day ends, midnight UTC."
            }
          },
          "x-molecule-schema": "WorkspaceMetrics"
        },
        "examples": [
          {
            "name": "today",
            "value": {
              "input_tokens": 100000,
              "output_tokens": 20000,
              "total_calls": 1,
              "estimated_cost_usd": "0.400000",
              "period_start": "2026-06-24T00:00:00Z",
              "period_end": "2026-06-25T00:00:00Z"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      WorkspaceLookupFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "budget",
        "status": "200",
        "operationId": "getWorkspaceBudget",
        "description": "See how much of its budget is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspaces",
      "description": "Count a workspace's tokens and calls of today (UTC), with an estimate of their cost."
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
        "response": {
          "input_tokens": 100000,
          "output_tokens": 20000,
          "total_calls": 1,
          "estimated_cost_usd": "0.400000",
          "period_start": "2026-06-24T00:00:00Z",
          "period_end": "2026-06-25T00:00:00Z"
        }
      }
    ]
  },
  {
    "id": "getWorkspaceConsole",
    "command": [
      "workspace",
      "console"
    ],
    "tag": "workspaces",
    "summary": "Show the console of a workspace's machine",
    "description": "Shows what the workspace's machine wrote to its serial console, as the cloud keeps it: the place to look when a workspace does not come up. At most the last 256 KiB; empty while there is nothing yet. Only hosted tenants have it.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/console",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "What the console holds.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What a machine wrote to its serial console.",
          "required": [
            "output"
          ],
          "x-molecule-columns": [
            "output"
          ],
          "properties": {
            "output": {
              "type": "string",
              "description": "The text, empty when there is none; at most 256 KiB.",
              "x-molecule-untrusted": "log"
            }
          },
          "x-molecule-schema": "WorkspaceConsole"
        },
        "examples": [
          {
            "name": "boot",
            "value": {
              "output": "booting i-0example000000001 (t3.medium)\nstarting claude-code\nagent is online\n"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      {
        "status": "501",
        "description": "This tenant is hosted by yourself and has no control plane to ask. Look at the machine or container directly.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "selfHosted",
            "value": {
              "error": "console output unavailable on this deployment"
            }
          }
        ]
      },
      {
        "status": "502",
        "description": "The control plane had no console to give. A workspace that does not exist or has no machine causes this too: check it. Otherwise try again later.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "upstream",
            "value": {
              "error": "control plane returned an error"
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
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "workspaces",
      "keywords": [
        "boot log",
        "crash",
        "does not start"
      ],
      "description": "Read the console of a workspace's machine, when it stays in provisioning or failed."
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
        "response": {
          "output": "booting i-0example000000001 (t3.medium)\nstarting claude-code\nagent is online\n"
        }
      }
    ]
  }
]
