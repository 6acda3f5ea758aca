// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_workspace_budget",
      "title": "Show the budget of a workspace",
      "description": "Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days. The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.",
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
      "operationId": "getWorkspaceBudget",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
      "name": "set_workspace_budget",
      "title": "Set the budget of a workspace",
      "description": "Set what a workspace may spend, in US cents, for hourly, daily, weekly and monthly windows. Replaces the whole set: periods left out lose their limit, so read get_workspace_budget first. null means no limit, 0 stops the workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "budget_limits": {
            "type": "object",
            "description": "The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace.",
            "properties": {
              "hourly": {
                "type": "integer",
                "description": "The most in an hour, in US cents; null for no limit.",
                "minimum": 0
              },
              "daily": {
                "type": "integer",
                "description": "The most in 24 hours, in US cents; null for no limit.",
                "minimum": 0
              },
              "weekly": {
                "type": "integer",
                "description": "The most in 7 days, in US cents; null for no limit.",
                "minimum": 0
              },
              "monthly": {
                "type": "integer",
                "description": "The most in 30 days, in US cents; null for no limit.",
                "minimum": 0
              }
            }
          },
          "budget_limit": {
            "type": "integer",
            "description": "The older way to give the limit of 30 days, in US cents; null for no limit. Clears the other windows.",
            "minimum": 0
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
      "operationId": "setWorkspaceBudget",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
          "name": "budget_limits",
          "in": "body",
          "wireName": "budget_limits",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "budget_limit",
          "in": "body",
          "wireName": "budget_limit",
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
      "name": "get_workspace_model",
      "title": "Show the model of a workspace",
      "description": "Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice, and also one that does not exist, answers an empty model with the source `unresolved`.",
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
      "operationId": "getWorkspaceModel",
      "tag": "workspace-settings",
      "aliases": [
        "get_model"
      ],
      "toolset": "workspace_settings",
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
      "name": "set_workspace_model",
      "title": "Choose the model of a workspace",
      "description": "Choose the model of a workspace, such as minimax/MiniMax-M2.7. The workspace restarts, which interrupts its agent. Without a model, or with an empty one, the choice is cleared.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
          },
          "model": {
            "type": "string",
            "description": "The model, such as minimax/MiniMax-M2.7. Empty or left out, the choice is cleared."
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
      "operationId": "setWorkspaceModel",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
          "name": "model",
          "in": "body",
          "wireName": "model",
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
      "name": "get_workspace_config",
      "title": "Show the stored configuration of a workspace",
      "description": "Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which is a file. A workspace without one, and also one that does not exist, answers an empty object.",
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
      "operationId": "getWorkspaceConfig",
      "tag": "workspace-settings",
      "aliases": [
        "get_config"
      ],
      "toolset": "workspace_settings",
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
      "name": "update_workspace_config",
      "title": "Change the stored configuration of a workspace",
      "description": "Change keys of the JSON document kept for a workspace. body is the object to lay over it: a given key replaces its whole value, others stay, none can be removed. At most 256 KiB. Does not restart and does not touch config.yaml.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "body": {
            "type": "object",
            "description": "An object of settings, at most 256 KiB. What the keys mean is up to who uses them."
          }
        },
        "required": [
          "workspace_id",
          "body"
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
      "operationId": "updateWorkspaceConfig",
      "tag": "workspace-settings",
      "aliases": [
        "update_config"
      ],
      "toolset": "workspace_settings",
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
          "name": "body",
          "in": "body",
          "wireName": "",
          "required": true,
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
      "name": "set_workspace_template",
      "title": "Set the template of a workspace",
      "description": "Records from which template the workspace is made. Nothing happens until the workspace is restarted.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "template": {
            "type": "string",
            "description": "The name of a template on the tenant.",
            "minLength": 1
          }
        },
        "required": [
          "workspace_id",
          "template"
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
      "operationId": "setWorkspaceTemplate",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
          "name": "template",
          "in": "body",
          "wireName": "template",
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
      "name": "update_workspace_abilities",
      "title": "Change whom a workspace may write to",
      "description": "Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least one; the other stays as it is.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "broadcast_enabled": {
            "type": "boolean",
            "description": "Whether it may write to all workspaces at once."
          },
          "talk_to_user_enabled": {
            "type": "boolean",
            "description": "Whether it may write to people."
          }
        },
        "required": [
          "workspace_id"
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
      "operationId": "updateWorkspaceAbilities",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
          "name": "broadcast_enabled",
          "in": "body",
          "wireName": "broadcast_enabled",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "talk_to_user_enabled",
          "in": "body",
          "wireName": "talk_to_user_enabled",
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
      "name": "get_workspace_billing_mode",
      "title": "Show who pays for the model of a workspace",
      "description": "Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A workspace that does not exist answers what it would get by default.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
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
      "operationId": "getWorkspaceBillingMode",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
      "name": "set_workspace_billing_mode",
      "title": "Decide who pays for the model of a workspace",
      "description": "Decide who pays for a workspace's model. platform_managed, byok (the organisation's own vendor key) or disabled; null takes the decision back.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
          },
          "mode": {
            "type": "string",
            "description": "Who pays; null takes the decision back.",
            "enum": [
              "platform_managed",
              "byok",
              "disabled"
            ]
          }
        },
        "required": [
          "workspace_id",
          "mode"
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
      "operationId": "setWorkspaceBillingMode",
      "tag": "workspace-settings",
      "aliases": [
        "set_llm_billing_mode"
      ],
      "toolset": "workspace_settings",
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
          "name": "mode",
          "in": "body",
          "wireName": "mode",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
