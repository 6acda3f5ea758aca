// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_workspace_budget",
      "title": "Show the budget of a workspace",
      "description": "Show what a workspace may spend and has spent in the last hour, day, 7 and 30 days, in US cents.",
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
      "operationId": "getWorkspaceBudget",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
      "name": "set_workspace_budget",
      "title": "Set the budget of a workspace",
      "description": "Set what a workspace may spend, in US cents. Windows left out lose their limit, so read get_workspace_budget first. null is no limit, 0 stops the workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "budget_limits": {
            "type": "object",
            "properties": {
              "hourly": {
                "type": "integer",
                "description": "The most in an hour."
              },
              "daily": {
                "type": "integer",
                "description": "The most in 24 hours."
              },
              "weekly": {
                "type": "integer",
                "description": "The most in 7 days."
              },
              "monthly": {
                "type": "integer",
                "description": "The most in 30 days."
              }
            }
          },
          "budget_limit": {
            "type": "integer",
            "description": "The older way to give the monthly limit."
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
      "operationId": "setWorkspaceBudget",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
      "description": "Show which model was chosen for a workspace. unresolved means none, or no such workspace.",
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
      "name": "set_workspace_model",
      "title": "Choose the model of a workspace",
      "description": "Choose a workspace's model, such as minimax/MiniMax-M2.7; left out, the choice is cleared. Restarts it, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "model": {
            "type": "string"
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
      "operationId": "setWorkspaceModel",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
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
      "description": "Show the JSON document kept for a workspace; not its config.yaml, which is a file.",
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
      "resource": "workspaces/{workspace_id}/config",
      "shape": {
        "marks": {
          "data": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "update_workspace_config",
      "title": "Change the stored configuration of a workspace",
      "description": "Lay the keys of body over the JSON document kept for a workspace; none can be removed. config.yaml stays.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "body": {
            "type": "object",
            "description": "An object."
          }
        },
        "required": [
          "workspace_id",
          "body"
        ]
      },
      "annotations": {
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
            "type": "string"
          },
          "template": {
            "type": "string",
            "description": "The name of a template on the tenant."
          }
        },
        "required": [
          "workspace_id",
          "template"
        ]
      },
      "annotations": {
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
      "description": "Let a workspace write to all workspaces at once, or to people. Give at least one.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "broadcast_enabled": {
            "type": "boolean"
          },
          "talk_to_user_enabled": {
            "type": "boolean"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
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
      "description": "Show who pays a workspace's model vendor, the platform or the organisation, and why.",
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
      "operationId": "getWorkspaceBillingMode",
      "tag": "workspace-settings",
      "aliases": [],
      "toolset": "workspace_settings",
      "core": false,
      "deprecated": true,
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
      "name": "set_workspace_billing_mode",
      "title": "Decide who pays for the model of a workspace",
      "description": "Decide who pays for a workspace's model: platform_managed, byok (the organisation's key) or disabled; null takes it back.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "deprecated": true,
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
