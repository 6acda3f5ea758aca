// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "update_workspace_env",
      "title": "Update a workspace's environment variables",
      "description": "Set environment variables of one workspace and restart its container. Other variables are kept unless merge is false. Do not use it for secrets; use set_workspace_secret.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "env": {
            "type": "object",
            "description": "Names and values to set."
          },
          "merge": {
            "type": "boolean",
            "description": "Keep the variables that are not named. With false, the given ones replace all others.",
            "default": true
          },
          "force": {
            "type": "boolean",
            "description": "Also accept names that look like secrets (TOKEN, SECRET, KEY, PASSWORD).",
            "default": false
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "env"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "updateWorkspaceEnv",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Change the environment of workspace {workspace_id} (merge: {merge})? Its container is restarted, which interrupts the agent. With merge false, all other variables are lost."
        },
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
          "name": "env",
          "in": "body",
          "wireName": "env",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "merge",
          "in": "body",
          "wireName": "merge",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        },
        {
          "name": "force",
          "in": "body",
          "wireName": "force",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_workspaces",
      "title": "List workspaces",
      "description": "List all workspaces of the organisation with status, runtime and provider. Start here to find a workspace id.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        },
        "required": [
          "ok"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listWorkspaces",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
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
      "name": "create_workspace",
      "title": "Create a workspace",
      "description": "Create a workspace and start building its machine. A model is needed, directly or through a template, unless it is external. Then follow its status with get_workspace until it is online. A secret in the answer goes to a file on this server's host.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name. On one line, and without { } [ ] | > * & !",
            "minLength": 1,
            "maxLength": 255
          },
          "role": {
            "type": "string",
            "description": "What it is there for. On one line, and without { } [ ] | > * & !",
            "maxLength": 1000
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
            "description": "The model it uses. Needed unless the template brings one or the workspace is external.",
            "maxLength": 100
          },
          "runtime": {
            "type": "string",
            "description": "The agent software it runs. Taken from the template, else claude-code.",
            "maxLength": 100
          },
          "external": {
            "type": "boolean",
            "description": "Whether you run the agent yourself, so that no machine is built.",
            "default": false
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
            "description": "What it may do in `workspace_dir`.",
            "enum": [
              "none",
              "read_only",
              "read_write"
            ],
            "default": "none"
          },
          "parent_id": {
            "type": "string",
            "description": "The workspace above it. Without one it goes below the platform's root workspace, if there is one."
          },
          "budget_limit": {
            "type": "integer",
            "description": "The most it may spend in 30 days, in US cents; null for no limit."
          },
          "secrets_from": {
            "type": "object",
            "description": "Secrets to store with it, by name. Each value as env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
          },
          "max_concurrent_tasks": {
            "type": "integer",
            "description": "How many tasks it may work on at a time.",
            "default": 1
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
                  "description": "Who sees it; LOCAL when empty."
                }
              }
            }
          },
          "delivery_mode": {
            "type": "string",
            "description": "Whether messages are sent to it or it fetches them.",
            "enum": [
              "push",
              "poll"
            ],
            "default": "push"
          },
          "llm_provider": {
            "type": "string",
            "description": "The vendor of its model. The tenant accepts it; what it changes is not known."
          },
          "compute": {
            "type": "object",
            "description": "The machine to use.",
            "properties": {
              "provider": {
                "type": "string",
                "description": "The cloud to run on; AWS when left out.",
                "enum": [
                  "aws",
                  "gcp",
                  "hetzner"
                ]
              },
              "instance_type": {
                "type": "string",
                "description": "The provider's name for a machine size that the platform allows."
              },
              "volume": {
                "type": "object",
                "description": "Its disk.",
                "properties": {
                  "root_gb": {
                    "type": "integer",
                    "description": "Size in gigabytes.",
                    "minimum": 30,
                    "maximum": 500
                  }
                }
              },
              "display": {
                "type": "object",
                "description": "A desktop for the agent.",
                "properties": {
                  "mode": {
                    "type": "string",
                    "description": "What kind of desktop.",
                    "enum": [
                      "none",
                      "desktop-control",
                      "gpu-desktop-control"
                    ]
                  },
                  "protocol": {
                    "type": "string",
                    "description": "How the desktop is shown.",
                    "enum": [
                      "dcv",
                      "novnc"
                    ]
                  },
                  "width": {
                    "type": "integer",
                    "description": "Width in pixels.",
                    "minimum": 800,
                    "maximum": 3840
                  },
                  "height": {
                    "type": "integer",
                    "description": "Height in pixels.",
                    "minimum": 600,
                    "maximum": 2160
                  }
                }
              },
              "data_persistence": {
                "type": "string",
                "description": "Whether the data outlives the machine.",
                "enum": [
                  "persist",
                  "ephemeral"
                ]
              }
            }
          }
        },
        "required": [
          "name"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "createWorkspace",
      "tag": "workspaces",
      "aliases": [
        "provision_workspace"
      ],
      "toolset": "workspaces",
      "core": true,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "inputs": [
        {
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "role",
          "in": "body",
          "wireName": "role",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "template",
          "in": "body",
          "wireName": "template",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "tier",
          "in": "body",
          "wireName": "tier",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "model",
          "in": "body",
          "wireName": "model",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "runtime",
          "in": "body",
          "wireName": "runtime",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "external",
          "in": "body",
          "wireName": "external",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "url",
          "in": "body",
          "wireName": "url",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "workspace_dir",
          "in": "body",
          "wireName": "workspace_dir",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "workspace_access",
          "in": "body",
          "wireName": "workspace_access",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "parent_id",
          "in": "body",
          "wireName": "parent_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "budget_limit",
          "in": "body",
          "wireName": "budget_limit",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "secrets",
          "in": "body",
          "wireName": "secrets",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true,
          "sensitive": true
        },
        {
          "name": "max_concurrent_tasks",
          "in": "body",
          "wireName": "max_concurrent_tasks",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "canvas",
          "in": "body",
          "wireName": "canvas",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "initial_memories",
          "in": "body",
          "wireName": "initial_memories",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "delivery_mode",
          "in": "body",
          "wireName": "delivery_mode",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "llm_provider",
          "in": "body",
          "wireName": "llm_provider",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "compute",
          "in": "body",
          "wireName": "compute",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": [
        [
          "auth_token"
        ],
        [
          "connection",
          "auth_token"
        ]
      ]
    }
  },
  {
    "tool": {
      "name": "get_workspace",
      "title": "Show a workspace",
      "description": "Show one workspace by id; status, runtime, cloud provider and activity.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "include_removed": {
            "type": "string",
            "description": "Show the workspace even when it has been removed.",
            "enum": [
              "true"
            ]
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "tier": {
            "type": "integer"
          },
          "status": {
            "type": "string"
          },
          "kind": {
            "type": "string"
          },
          "url": {
            "type": "string"
          },
          "active_tasks": {
            "type": "integer"
          },
          "max_concurrent_tasks": {
            "type": "integer"
          },
          "last_error_rate": {
            "type": "number"
          },
          "uptime_seconds": {
            "type": "integer"
          },
          "runtime": {
            "type": "string"
          },
          "x": {
            "type": "number"
          },
          "y": {
            "type": "number"
          },
          "collapsed": {
            "type": "boolean"
          },
          "provision_timeout_ms": {
            "type": "integer"
          },
          "broadcast_enabled": {
            "type": "boolean"
          },
          "talk_to_user_enabled": {
            "type": "boolean"
          },
          "compute": {
            "type": "object"
          },
          "provider": {
            "type": "string"
          },
          "compute_provider": {
            "type": "string"
          },
          "wedged": {
            "type": "boolean"
          }
        },
        "required": [
          "ok"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
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
          "name": "include_removed",
          "in": "query",
          "wireName": "include_removed",
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
      "name": "delete_workspace",
      "title": "Delete a workspace",
      "description": "Delete a workspace for good, with its children when confirm is \"true\". confirm_name must be its exact current name, given by a person. Set purge or erase_data only when asked to.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "confirm_name": {
            "type": "string",
            "description": "The exact current name of the workspace, as proof that the right one is meant.",
            "minLength": 1,
            "maxLength": 255
          },
          "confirm": {
            "type": "string",
            "description": "Set to `true` to delete a workspace that has children, together with them.",
            "enum": [
              "true"
            ]
          },
          "purge": {
            "type": "string",
            "description": "Set to `true` to delete all records too, such as memories, activity, secrets and the audit trail.",
            "enum": [
              "true"
            ]
          },
          "erase_data": {
            "type": "string",
            "description": "Set to `true` to erase the data that is otherwise kept after the removal.",
            "enum": [
              "true"
            ]
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "deleteWorkspace",
      "tag": "workspaces",
      "aliases": [
        "deprovision_workspace"
      ],
      "toolset": "workspaces",
      "core": true,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete workspace {workspace_id} and everything below it? Type its name to confirm.",
          "echo": "confirm_name"
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
          "name": "confirm_name",
          "in": "header",
          "wireName": "X-Confirm-Name",
          "required": true,
          "aliases": [],
          "naming": false,
          "guard": "echo"
        },
        {
          "name": "confirm",
          "in": "query",
          "wireName": "confirm",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        },
        {
          "name": "purge",
          "in": "query",
          "wireName": "purge",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        },
        {
          "name": "erase_data",
          "in": "query",
          "wireName": "erase_data",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "update_workspace",
      "title": "Update a workspace",
      "description": "Change a workspace's name, role or place on the canvas; other fields need the tenant's admin token. Only given fields change. Restart it when needs_restart is true. Not for moving to another cloud: use migrate_workspace_provider.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "name": {
            "type": "string",
            "description": "Its name. On one line, and without { } [ ] | > * & !",
            "maxLength": 255
          },
          "role": {
            "type": "string",
            "description": "What it is there for. On one line, and without { } [ ] | > * & !",
            "maxLength": 1000
          },
          "tier": {
            "type": "integer",
            "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
          },
          "parent_id": {
            "type": "string",
            "description": "The workspace above it; null detaches it."
          },
          "runtime": {
            "type": "string",
            "description": "The agent software it runs. Takes effect with a restart.",
            "maxLength": 100
          },
          "collapsed": {
            "type": "boolean",
            "description": "Whether it is drawn collapsed."
          },
          "workspace_dir": {
            "type": "string",
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
            "type": "object",
            "description": "The machine to use, or null to clear the choice. Another provider removes the old machine.",
            "properties": {
              "provider": {
                "type": "string",
                "description": "The cloud to run on; AWS when left out.",
                "enum": [
                  "aws",
                  "gcp",
                  "hetzner"
                ]
              },
              "instance_type": {
                "type": "string",
                "description": "The provider's name for a machine size that the platform allows."
              },
              "volume": {
                "type": "object",
                "description": "Its disk.",
                "properties": {
                  "root_gb": {
                    "type": "integer",
                    "description": "Size in gigabytes.",
                    "minimum": 30,
                    "maximum": 500
                  }
                }
              },
              "display": {
                "type": "object",
                "description": "A desktop for the agent.",
                "properties": {
                  "mode": {
                    "type": "string",
                    "description": "What kind of desktop.",
                    "enum": [
                      "none",
                      "desktop-control",
                      "gpu-desktop-control"
                    ]
                  },
                  "protocol": {
                    "type": "string",
                    "description": "How the desktop is shown.",
                    "enum": [
                      "dcv",
                      "novnc"
                    ]
                  },
                  "width": {
                    "type": "integer",
                    "description": "Width in pixels.",
                    "minimum": 800,
                    "maximum": 3840
                  },
                  "height": {
                    "type": "integer",
                    "description": "Height in pixels.",
                    "minimum": 600,
                    "maximum": 2160
                  }
                }
              },
              "data_persistence": {
                "type": "string",
                "description": "Whether the data outlives the machine.",
                "enum": [
                  "persist",
                  "ephemeral"
                ]
              }
            }
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "updateWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
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
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "role",
          "in": "body",
          "wireName": "role",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "tier",
          "in": "body",
          "wireName": "tier",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "parent_id",
          "in": "body",
          "wireName": "parent_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "runtime",
          "in": "body",
          "wireName": "runtime",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "collapsed",
          "in": "body",
          "wireName": "collapsed",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "workspace_dir",
          "in": "body",
          "wireName": "workspace_dir",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "x",
          "in": "body",
          "wireName": "x",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "y",
          "in": "body",
          "wireName": "y",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "compute",
          "in": "body",
          "wireName": "compute",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "restart_workspace",
      "title": "Restart a workspace",
      "description": "Stop a workspace and build it again. Interrupts the agent. reset also discards its session; set it only when asked to. Then follow get_workspace until it is online.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "template": {
            "type": "string",
            "description": "A template on the tenant to apply. An unknown one is ignored."
          },
          "apply_template": {
            "type": "boolean",
            "description": "Apply the template that matches the workspace's name or runtime.",
            "default": false
          },
          "rebuild_config": {
            "type": "boolean",
            "description": "Restore the configuration from the organisation's template.",
            "default": false
          },
          "reset": {
            "type": "boolean",
            "description": "Also discard the agent's session.",
            "default": false
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "restartWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Restart workspace {workspace_id}? What the agent is doing right now is interrupted."
        },
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
          "name": "template",
          "in": "body",
          "wireName": "template",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "apply_template",
          "in": "body",
          "wireName": "apply_template",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "rebuild_config",
          "in": "body",
          "wireName": "rebuild_config",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "reset",
          "in": "body",
          "wireName": "reset",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "pause_workspace",
      "title": "Pause a workspace",
      "description": "Pause a workspace until resume_workspace. When it has running descendants the call is refused with their list unless cascade is \"true\".",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "cascade": {
            "type": "string",
            "description": "Set to `true` to include all workspaces below this one.",
            "enum": [
              "true"
            ]
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "pauseWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
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
          "name": "cascade",
          "in": "query",
          "wireName": "cascade",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "resume_workspace",
      "title": "Resume a paused workspace",
      "description": "Start a paused workspace again, then follow get_workspace until it is online. When it has paused descendants the call is refused with their list unless cascade is \"true\".",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "cascade": {
            "type": "string",
            "description": "Set to `true` to include all workspaces below this one.",
            "enum": [
              "true"
            ]
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "operationId": "resumeWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
      "core": true,
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
          "name": "cascade",
          "in": "query",
          "wireName": "cascade",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "hibernate_workspace",
      "title": "Hibernate a workspace",
      "description": "Put an idle workspace to sleep; restart_workspace wakes it. Refused while tasks run unless force is \"true\", and then it may stay awake all the same: check get_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "force": {
            "type": "string",
            "description": "Set to `true` to skip the refusal of a workspace with running tasks.",
            "enum": [
              "true"
            ]
          }
        },
        "required": [
          "workspace_id"
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
      "operationId": "hibernateWorkspace",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
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
          "name": "force",
          "in": "query",
          "wireName": "force",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_workspace_state",
      "title": "Show whether a workspace is paused or gone",
      "description": "Status of a workspace as its own agent sees it. Needs the workspace's own token while it has one; with an Org API Key prefer get_workspace.",
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
      "operationId": "getWorkspaceState",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
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
      "name": "get_workspace_metrics",
      "title": "Show what a workspace used today",
      "description": "Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate of their cost at fixed prices for each token. Earlier days cannot be asked for.",
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
      "operationId": "getWorkspaceMetrics",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
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
      "name": "get_workspace_console",
      "title": "Show the console of a workspace's machine",
      "description": "Serial console of a workspace's machine, up to 256 KiB. Use it when a workspace stays in provisioning or failed.",
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
      "operationId": "getWorkspaceConsole",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
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
  }
]
