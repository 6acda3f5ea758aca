// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "getWorkspaceBudget": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "setWorkspaceBudget": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "The new limits. They replace all that were there.",
      "properties": {
        "budget_limits": {
          "type": "object",
          "description": "The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace.",
          "additionalProperties": false,
          "properties": {
            "hourly": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "minimum": 0,
              "description": "The most in an hour. In US cents; null for no limit."
            },
            "daily": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "minimum": 0,
              "description": "The most in 24 hours. In US cents; null for no limit."
            },
            "weekly": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "minimum": 0,
              "description": "The most in 7 days. In US cents; null for no limit."
            },
            "monthly": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "minimum": 0,
              "description": "The most in 30 days. In US cents; null for no limit."
            }
          }
        },
        "budget_limit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 0,
          "description": "The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows."
        }
      },
      "allOf": [
        {
          "if": {
            "not": {
              "required": [
                "budget_limits"
              ],
              "properties": {
                "budget_limits": {}
              }
            }
          },
          "then": {
            "required": [
              "budget_limit"
            ],
            "additionalProperties": true,
            "properties": {
              "budget_limit": {
                "description": "Give budget_limits or budget_limit."
              }
            }
          }
        }
      ],
      "x-molecule-schema": "WorkspaceBudgetUpdate"
    }
  },
  "getWorkspaceModel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "setWorkspaceModel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    },
    "body": {
      "type": "object",
      "description": "The model to use.",
      "properties": {
        "model": {
          "type": "string",
          "description": "The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared."
        }
      },
      "x-molecule-schema": "WorkspaceModelSet"
    }
  },
  "getWorkspaceConfig": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "updateWorkspaceConfig": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "An object. What the keys mean is up to who uses them. At most 256 KiB.",
      "additionalProperties": true,
      "x-molecule-schema": "WorkspaceConfig"
    }
  },
  "setWorkspaceTemplate": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "The template to use.",
      "required": [
        "template"
      ],
      "properties": {
        "template": {
          "type": "string",
          "minLength": 1,
          "description": "The name of a template on the tenant."
        }
      },
      "x-molecule-schema": "WorkspaceTemplateSet"
    }
  },
  "updateWorkspaceAbilities": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "The abilities to switch. One that is left out stays as it is.",
      "properties": {
        "broadcast_enabled": {
          "type": "boolean",
          "description": "Whether it may write to all at once. All workspaces get what it writes."
        },
        "talk_to_user_enabled": {
          "type": "boolean",
          "description": "Whether it may write to people."
        }
      },
      "allOf": [
        {
          "if": {
            "not": {
              "required": [
                "broadcast_enabled"
              ],
              "properties": {
                "broadcast_enabled": {}
              }
            }
          },
          "then": {
            "required": [
              "talk_to_user_enabled"
            ],
            "additionalProperties": true,
            "properties": {
              "talk_to_user_enabled": {
                "description": "Give broadcast_enabled or talk_to_user_enabled."
              }
            }
          }
        }
      ],
      "x-molecule-schema": "WorkspaceAbilities"
    }
  },
  "getWorkspaceBillingMode": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    }
  },
  "setWorkspaceBillingMode": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    },
    "body": {
      "type": "object",
      "description": "Who pays from now on.",
      "required": [
        "mode"
      ],
      "properties": {
        "mode": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "platform_managed",
            "byok",
            "disabled",
            null
          ],
          "description": "Who pays; null takes the decision back."
        }
      },
      "x-molecule-schema": "WorkspaceBillingModeSet"
    }
  }
}
