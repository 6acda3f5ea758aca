// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "update_workspace_env",
      "title": "Update a workspace's environment variables",
      "description": "Set environment variables of a workspace and restart its container. For secrets use set_workspace_secret.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "env": {
            "type": "object",
            "description": "Names and values to set."
          },
          "merge": {
            "type": "boolean",
            "description": "With false, the given variables replace all others.",
            "default": true
          },
          "force": {
            "type": "boolean",
            "description": "Also accept names that look like secrets."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "env"
        ]
      },
      "annotations": {
        "destructiveHint": true,
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
      "within": [
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
      "outputSchema": {
        "type": "object",
        "properties": {
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
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
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "resource": "workspaces",
      "shape": {
        "list": "",
        "concise": [
          "id",
          "name",
          "status",
          "runtime",
          "compute.provider",
          "current_task"
        ],
        "detail": true,
        "marks": {
          "*": {
            "role": true,
            "agent_card": true,
            "last_sample_error": true,
            "current_task": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_workspace",
      "title": "Create a workspace",
      "description": "Create a workspace from a template or a model of list_templates, unless external. compute.provider is aws, gcp or hetzner; budget_limit is in US cents. Then follow get_workspace until it is online. Details: molecule://operations/create_workspace",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "template": {
            "type": "string"
          },
          "tier": {
            "type": "integer"
          },
          "model": {
            "type": "string"
          },
          "runtime": {
            "type": "string"
          },
          "external": {
            "type": "boolean"
          },
          "url": {
            "type": "string"
          },
          "workspace_dir": {
            "type": "string"
          },
          "workspace_access": {
            "type": "string",
            "enum": [
              "none",
              "read_only",
              "read_write"
            ]
          },
          "parent_id": {
            "type": "string"
          },
          "budget_limit": {
            "type": "integer"
          },
          "secrets_from": {
            "type": "object"
          },
          "max_concurrent_tasks": {
            "type": "integer"
          },
          "canvas": {
            "type": "object"
          },
          "initial_memories": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "delivery_mode": {
            "type": "string",
            "enum": [
              "push",
              "poll"
            ]
          },
          "llm_provider": {
            "type": "string"
          },
          "compute": {
            "type": "object"
          }
        },
        "required": [
          "name"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
        "destructiveHint": false,
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
      "within": [
        "org"
      ],
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
      "description": "Show a workspace's status, runtime, cloud provider and activity.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "include_removed": {
            "type": "string",
            "description": "Show it even when removed.",
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
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "status": {
            "type": "string"
          },
          "active_tasks": {
            "type": "integer"
          },
          "runtime": {
            "type": "string"
          },
          "compute": {
            "type": "object"
          }
        }
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
          "name": "include_removed",
          "in": "query",
          "wireName": "include_removed",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "resource": "workspaces/{workspace_id}",
      "shape": {
        "marks": {
          "role": true,
          "agent_card": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "delete_workspace",
      "title": "Delete a workspace",
      "description": "Delete a workspace for good. A person gives confirm_name, its exact name. Set confirm, purge or erase_data only when asked to.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "confirm_name": {
            "type": "string"
          },
          "confirm": {
            "type": "string",
            "description": "Give true to delete its children too.",
            "enum": [
              "true"
            ]
          },
          "purge": {
            "type": "string",
            "description": "Give true to delete all records too.",
            "enum": [
              "true"
            ]
          },
          "erase_data": {
            "type": "string",
            "description": "Give true to erase the data too.",
            "enum": [
              "true"
            ]
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
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
          "guard": "explicit",
          "scope": "beyond"
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
      "description": "Change given fields of a workspace; beyond name, role, x and y it needs the admin token. Restart it when needs_restart is true. To change clouds use migrate_workspace_provider. Details: molecule://operations/update_workspace",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "tier": {
            "type": "integer"
          },
          "parent_id": {
            "type": "string",
            "description": "The workspace above it; null detaches it."
          },
          "runtime": {
            "type": "string",
            "description": "The agent software it runs."
          },
          "collapsed": {
            "type": "boolean",
            "description": "Whether it is drawn collapsed."
          },
          "workspace_dir": {
            "type": "string"
          },
          "x": {
            "type": "number"
          },
          "y": {
            "type": "number",
            "description": "Vertical position; taken only together with x."
          },
          "compute": {
            "type": "object",
            "description": "The machine to use, or null to clear the choice. {provider: aws|gcp|hetzner, instance_type, volume, display, data_persistence: persist|ephemeral}"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
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
      "description": "Stop a workspace and build it again, which interrupts its agent. Then follow get_workspace until it is online.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "template": {
            "type": "string",
            "description": "A template to apply."
          },
          "apply_template": {
            "type": "boolean",
            "description": "Apply the template that matches the workspace's name or runtime."
          },
          "rebuild_config": {
            "type": "boolean",
            "description": "Restore the configuration from the organisation's template."
          },
          "reset": {
            "type": "boolean",
            "description": "Also discard the agent's session."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
        "destructiveHint": true,
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
      "description": "Pause a workspace until resume_workspace. Refused while descendants run, unless cascade is set.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "cascade": {
            "type": "string",
            "description": "Give true to include all workspaces below.",
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
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
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
          "name": "cascade",
          "in": "query",
          "wireName": "cascade",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit",
          "scope": "beyond"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "resume_workspace",
      "title": "Resume a paused workspace",
      "description": "Start a paused workspace, then follow get_workspace until it is online. Refused while descendants are paused, unless cascade is set.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "cascade": {
            "type": "string",
            "description": "Give true to include all workspaces below.",
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
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
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
          "name": "cascade",
          "in": "query",
          "wireName": "cascade",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit",
          "scope": "beyond"
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "hibernate_workspace",
      "title": "Hibernate a workspace",
      "description": "Put an idle workspace to sleep; restart_workspace wakes it. Refused while tasks run unless forced; then check get_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "force": {
            "type": "string",
            "description": "Give true to do it although tasks run.",
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
        "destructiveHint": false,
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
      "description": "Status of a workspace as its own agent sees it. Prefer get_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_workspace_metrics",
      "title": "Show what a workspace used today",
      "description": "Count a workspace's tokens and calls of today (UTC), with an estimate of their cost.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_workspace_console",
      "title": "Show the console of a workspace's machine",
      "description": "Read the console of a workspace's machine, when it stays in provisioning or failed.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "operationId": "getWorkspaceConsole",
      "tag": "workspaces",
      "aliases": [],
      "toolset": "workspaces",
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
      "shape": {
        "marks": {
          "output": "log"
        }
      }
    }
  }
]
