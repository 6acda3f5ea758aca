// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  Security7,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceBillingModeSchema,
  WorkspaceBudgetSchema,
  WorkspaceConfigSchema,
  WorkspaceIdInput,
  WorkspaceIdInput2,
  WorkspaceLookupFailedResponse,
  WorkspaceNotFoundResponse,
  WorkspaceUnauthorizedResponse,
  WorkspaceUpdatedSchema,
  WrongTenantResponse,
} from '../shared.ts'

export const workspaceSettings: readonly Operation[] = [
  {
    "id": "getWorkspaceBudget",
    "command": [
      "workspace",
      "budget",
      "get"
    ],
    "tag": "workspace-settings",
    "summary": "Show the budget of a workspace",
    "description": "Shows what a workspace may spend and has spent, in US cents, over the last hour, 24 hours, 7 days and 30 days. The windows roll; nothing is reset at midnight or at the end of a month. What is left can be negative.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/budget",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "Limits and spending.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceBudgetSchema,
        "examples": [
          {
            "name": "budget",
            "value": {
              "budget_limit": 5000,
              "monthly_spend": 1240,
              "budget_remaining": 3760,
              "periods": {
                "hourly": {
                  "limit": null,
                  "spend": 40,
                  "remaining": null
                },
                "daily": {
                  "limit": null,
                  "spend": 180,
                  "remaining": null
                },
                "weekly": {
                  "limit": null,
                  "spend": 520,
                  "remaining": null
                },
                "monthly": {
                  "limit": 5000,
                  "spend": 1240,
                  "remaining": 3760
                }
              }
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
        "name": "set",
        "status": "200",
        "operationId": "setWorkspaceBudget",
        "description": "Change the limits.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "keywords": [
        "left",
        "remaining",
        "spent",
        "cost",
        "money"
      ],
      "description": "Show what a workspace may spend and has spent in the last hour, day, 7 and 30 days, in US cents."
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
          "budget_limit": 5000,
          "monthly_spend": 1240,
          "budget_remaining": 3760,
          "periods": {
            "hourly": {
              "limit": null,
              "spend": 40,
              "remaining": null
            },
            "daily": {
              "limit": null,
              "spend": 180,
              "remaining": null
            },
            "weekly": {
              "limit": null,
              "spend": 520,
              "remaining": null
            },
            "monthly": {
              "limit": 5000,
              "spend": 1240,
              "remaining": 3760
            }
          }
        }
      }
    ]
  },
  {
    "id": "setWorkspaceBudget",
    "command": [
      "workspace",
      "budget",
      "set"
    ],
    "tag": "workspace-settings",
    "summary": "Set the budget of a workspace",
    "description": "Sets how much a workspace may spend, in US cents, per hour, 24 hours, 7 days and 30 days. The given limits replace all that were there: a period that is not named has no limit afterwards. Once a limit is reached, messages to the workspace are refused (402) until enough time has passed or the limit is raised; 0 stops it at once. `budget_limit` is the older way to give the limit of 30 days, and clears the other three. A workspace cannot change its own budget.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/budget",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "budget_limits",
        "property": "budgetLimits",
        "in": "body",
        "wireName": "budget_limits",
        "required": false,
        "description": "The limits in US cents, by window. A window that is left out, or null, has no limit; 0 stops the workspace.",
        "schema": {
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
        "description": "The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows.",
        "schema": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "minimum": 0,
          "description": "The older way to give the monthly limit. In US cents; null for no limit. Clears the other windows."
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
    "responses": [
      {
        "status": "200",
        "description": "The limits are set. The answer holds the budget as it is now; if the tenant could not read it back it only says `updated`.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "anyOf": [
            WorkspaceBudgetSchema,
            {
              "type": "object",
              "description": "The limits are set, but the tenant could not read the budget back.",
              "required": [
                "status"
              ],
              "properties": {
                "status": {
                  "type": "string",
                  "const": "updated",
                  "description": "Says that the limits are set."
                }
              },
              "x-molecule-schema": "WorkspaceBudgetStored"
            }
          ]
        },
        "examples": [
          {
            "name": "periods",
            "value": {
              "budget_limit": 5000,
              "monthly_spend": 1240,
              "budget_remaining": 3760,
              "periods": {
                "hourly": {
                  "limit": null,
                  "spend": 40,
                  "remaining": null
                },
                "daily": {
                  "limit": 500,
                  "spend": 180,
                  "remaining": 320
                },
                "weekly": {
                  "limit": null,
                  "spend": 520,
                  "remaining": null
                },
                "monthly": {
                  "limit": 5000,
                  "spend": 1240,
                  "remaining": 3760
                }
              }
            }
          },
          {
            "name": "monthly",
            "value": {
              "budget_limit": 5000,
              "monthly_spend": 1240,
              "budget_remaining": 3760,
              "periods": {
                "hourly": {
                  "limit": null,
                  "spend": 40,
                  "remaining": null
                },
                "daily": {
                  "limit": null,
                  "spend": 180,
                  "remaining": null
                },
                "weekly": {
                  "limit": null,
                  "spend": 520,
                  "remaining": null
                },
                "monthly": {
                  "limit": 5000,
                  "spend": 1240,
                  "remaining": 3760
                }
              }
            }
          },
          {
            "name": "none",
            "value": {
              "budget_limit": null,
              "monthly_spend": 1240,
              "budget_remaining": null,
              "periods": {
                "hourly": {
                  "limit": null,
                  "spend": 40,
                  "remaining": null
                },
                "daily": {
                  "limit": null,
                  "spend": 180,
                  "remaining": null
                },
                "weekly": {
                  "limit": null,
                  "spend": 520,
                  "remaining": null
                },
                "monthly": {
                  "limit": null,
                  "spend": 1240,
                  "remaining": null
                }
              }
            }
          },
          {
            "name": "unread",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the limits; `error` says why: none is given, a period is unknown, or a limit is not a whole number of cents from 0 or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "budget_limits or budget_limit field is required"
            }
          },
          {
            "name": "period",
            "value": {
              "error": "unknown budget period: yearly (use hourly, daily, weekly, monthly)"
            }
          },
          {
            "name": "negative",
            "value": {
              "error": "budget limit for daily must be >= 0 (USD cents)"
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
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getWorkspaceBudget",
        "description": "See how much is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "workspace_settings",
      "keywords": [
        "limit spending",
        "cost",
        "money"
      ],
      "description": "Set what a workspace may spend, in US cents. Windows left out lose their limit, so read get_workspace_budget first. null is no limit, 0 stops the workspace."
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
        "workspace budget"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "periods",
        "summary": "A limit for a day and one for 30 days",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "budget_limits": {
            "hourly": null,
            "daily": 500,
            "monthly": 5000
          }
        },
        "status": "200",
        "response": {
          "budget_limit": 5000,
          "monthly_spend": 1240,
          "budget_remaining": 3760,
          "periods": {
            "hourly": {
              "limit": null,
              "spend": 40,
              "remaining": null
            },
            "daily": {
              "limit": 500,
              "spend": 180,
              "remaining": 320
            },
            "weekly": {
              "limit": null,
              "spend": 520,
              "remaining": null
            },
            "monthly": {
              "limit": 5000,
              "spend": 1240,
              "remaining": 3760
            }
          }
        }
      },
      {
        "name": "monthly",
        "summary": "A limit for 30 days, the older way",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "budget_limit": 5000
        },
        "status": "200",
        "response": {
          "budget_limit": 5000,
          "monthly_spend": 1240,
          "budget_remaining": 3760,
          "periods": {
            "hourly": {
              "limit": null,
              "spend": 40,
              "remaining": null
            },
            "daily": {
              "limit": null,
              "spend": 180,
              "remaining": null
            },
            "weekly": {
              "limit": null,
              "spend": 520,
              "remaining": null
            },
            "monthly": {
              "limit": 5000,
              "spend": 1240,
              "remaining": 3760
            }
          }
        }
      },
      {
        "name": "none",
        "summary": "No limit at all",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "budget_limit": null
        },
        "status": "200",
        "response": {
          "budget_limit": null,
          "monthly_spend": 1240,
          "budget_remaining": null,
          "periods": {
            "hourly": {
              "limit": null,
              "spend": 40,
              "remaining": null
            },
            "daily": {
              "limit": null,
              "spend": 180,
              "remaining": null
            },
            "weekly": {
              "limit": null,
              "spend": 520,
              "remaining": null
            },
            "monthly": {
              "limit": null,
              "spend": 1240,
              "remaining": null
            }
          }
        }
      }
    ]
  },
  {
    "id": "getWorkspaceModel",
    "command": [
      "workspace",
      "model",
      "get"
    ],
    "tag": "workspace-settings",
    "summary": "Show the model of a workspace",
    "description": "Shows the model that was chosen for a workspace with the secret `MODEL`. A workspace without such a choice, and also one that does not exist, answers an empty model with the source `unresolved`.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/model",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The choice, if there is one.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The model that was chosen for a workspace.",
          "required": [
            "model",
            "source"
          ],
          "x-molecule-columns": [
            "model",
            "source"
          ],
          "properties": {
            "model": {
              "type": "string",
              "description": "The model, empty when none was chosen."
            },
            "source": {
              "type": "string",
              "description": "`workspace_secrets` when it was chosen, `unresolved` when not.",
              "examples": [
                "workspace_secrets",
                "unresolved"
              ]
            }
          },
          "x-molecule-schema": "WorkspaceModel"
        },
        "examples": [
          {
            "name": "chosen",
            "value": {
              "model": "minimax/MiniMax-M2.7",
              "source": "workspace_secrets"
            }
          },
          {
            "name": "none",
            "value": {
              "model": "",
              "source": "unresolved"
            }
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
        "description": "The tenant could not read the choice. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "query failed"
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
        "name": "set",
        "status": "200",
        "operationId": "setWorkspaceModel",
        "description": "Choose another model.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "description": "Show which model was chosen for a workspace. unresolved means none, or no such workspace."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "getModel"
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
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
        },
        "status": "200",
        "response": {
          "model": "minimax/MiniMax-M2.7",
          "source": "workspace_secrets"
        }
      }
    ]
  },
  {
    "id": "setWorkspaceModel",
    "command": [
      "workspace",
      "model",
      "set"
    ],
    "tag": "workspace-settings",
    "summary": "Choose the model of a workspace",
    "description": "Stores the choice as the workspace's secret `MODEL` and restarts the workspace, which interrupts its agent. An empty model, or none, clears the choice. The model has to be known for the workspace's runtime, and its vendor has to be one that the platform knows.",
    "service": "tenant",
    "method": "PUT",
    "path": "/workspaces/{workspace_id}/model",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput2,
      {
        "name": "model",
        "property": "model",
        "in": "body",
        "wireName": "model",
        "required": false,
        "description": "The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared.",
        "schema": {
          "type": "string",
          "description": "The model. Such as minimax/MiniMax-M2.7; empty or left out, the choice is cleared."
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
    "responses": [
      {
        "status": "200",
        "description": "The choice is stored or cleared, and the workspace restarts.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What became of the choice.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status",
            "model"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "`saved`, or `cleared` when the choice was taken back.",
              "examples": [
                "saved",
                "cleared"
              ]
            },
            "model": {
              "type": "string",
              "description": "The model, with `saved`."
            }
          },
          "x-molecule-schema": "WorkspaceModelSaved"
        },
        "examples": [
          {
            "name": "choose",
            "value": {
              "status": "saved",
              "model": "minimax/MiniMax-M2.7"
            }
          },
          {
            "name": "clear",
            "value": {
              "status": "cleared"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the request. The workspace id is not a UUID in lower case, or the body is not a JSON object with a text. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "id",
            "value": {
              "error": "invalid workspace ID"
            }
          },
          {
            "name": "body",
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
      WorkspaceNotFoundResponse,
      {
        "status": "422",
        "description": "The model cannot be used. `code` says why: UNREGISTERED_MODEL_FOR_RUNTIME (the runtime does not know it) or DERIVED_PROVIDER_NOT_IN_REGISTRY (nobody knows its vendor). Choose another model.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "model",
            "value": {
              "error": "model is not registered for this runtime",
              "code": "UNREGISTERED_MODEL_FOR_RUNTIME",
              "runtime": "claude-code",
              "model": "my-model"
            }
          },
          {
            "name": "provider",
            "value": {
              "error": "no provider is known for this model",
              "code": "DERIVED_PROVIDER_NOT_IN_REGISTRY",
              "runtime": "claude-code",
              "model": "nobody/my-model"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store or clear the choice. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to save model"
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
        "name": "get",
        "status": "200",
        "operationId": "getWorkspaceModel",
        "description": "Read the choice.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "follow",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "Follow `status` until the workspace is online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "keywords": [
        "change",
        "switch",
        "which llm"
      ],
      "description": "Choose a workspace's model, such as minimax/MiniMax-M2.7; left out, the choice is cleared. Restarts it, which interrupts its agent."
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
        "name": "choose",
        "summary": "Choose a model",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "model": "minimax/MiniMax-M2.7"
        },
        "status": "200",
        "response": {
          "status": "saved",
          "model": "minimax/MiniMax-M2.7"
        }
      },
      {
        "name": "clear",
        "summary": "Clear the choice",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "model": ""
        },
        "status": "200",
        "response": {
          "status": "cleared"
        }
      }
    ]
  },
  {
    "id": "getWorkspaceConfig",
    "command": [
      "workspace",
      "config",
      "get"
    ],
    "tag": "workspace-settings",
    "summary": "Show the stored configuration of a workspace",
    "description": "Shows the JSON document that the tenant keeps for a workspace. It is not the agent's own `config.yaml`, which is a file. A workspace without one, and also one that does not exist, answers an empty object.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/config",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The document.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The JSON document of a workspace.",
          "required": [
            "data"
          ],
          "properties": {
            "data": {
              "type": "object",
              "description": "The document, an empty object when nothing was ever stored.",
              "x-molecule-untrusted": true,
              "additionalProperties": true
            }
          },
          "x-molecule-schema": "WorkspaceConfigAnswer"
        },
        "examples": [
          {
            "name": "config",
            "value": {
              "data": {
                "language": "en",
                "report": {
                  "day": "Monday",
                  "length": "short"
                }
              }
            }
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
        "description": "The tenant could not read the document. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "query failed"
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
        "operationId": "updateWorkspaceConfig",
        "description": "Change some of it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "resource": "workspaces/{workspace_id}/config",
      "description": "Show the JSON document kept for a workspace; not its config.yaml, which is a file."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "getConfig"
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "data": {
            "language": "en",
            "report": {
              "day": "Monday",
              "length": "short"
            }
          }
        }
      }
    ]
  },
  {
    "id": "updateWorkspaceConfig",
    "command": [
      "workspace",
      "config",
      "update"
    ],
    "tag": "workspace-settings",
    "summary": "Change the stored configuration of a workspace",
    "description": "Lays an object over the JSON document that the tenant keeps for a workspace: each given key replaces the whole value of that key, objects within are not merged, and keys that are not given stay. A key cannot be removed; null is stored as null. Nothing is restarted. The body may have at most 256 KiB.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/config",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "body",
        "property": "body",
        "in": "body",
        "wireName": "",
        "required": true,
        "description": "An object. What the keys mean is up to who uses them. At most 256 KiB.",
        "schema": WorkspaceConfigSchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": WorkspaceConfigSchema
    },
    "responses": [
      {
        "status": "200",
        "description": "The document is changed.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The document is changed.",
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
          "x-molecule-schema": "WorkspaceConfigUpdated"
        },
        "examples": [
          {
            "name": "report",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not read the body as JSON. Send a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid JSON"
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
      {
        "status": "413",
        "description": "The body has more than 256 KiB, or could not be read. Send less at a time; big texts belong into files.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "large",
            "value": {
              "error": "body too large or unreadable"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the change. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to update config"
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
        "name": "get",
        "status": "200",
        "operationId": "getWorkspaceConfig",
        "description": "Read the whole document.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "description": "Lay the keys of body over the JSON document kept for a workspace; none can be removed. config.yaml stays."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "updateConfig"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "report",
        "summary": "Replace one key",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "body": {
            "report": {
              "day": "Friday",
              "length": "long"
            }
          }
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "setWorkspaceTemplate",
    "command": [
      "workspace",
      "template",
      "set"
    ],
    "tag": "workspace-settings",
    "summary": "Set the template of a workspace",
    "description": "Records from which template the workspace is made. Nothing happens until the workspace is restarted.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/template",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "template",
        "property": "template",
        "in": "body",
        "wireName": "template",
        "required": true,
        "description": "The name of a template on the tenant.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The name of a template on the tenant."
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
    "responses": [
      {
        "status": "200",
        "description": "The template is recorded; a restart is due.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceUpdatedSchema,
        "examples": [
          {
            "name": "researcher",
            "value": {
              "status": "updated",
              "needs_restart": true
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the request; the id is not a UUID, or no template is named. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
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
        "status": "422",
        "description": "The tenant cannot use this template (code TEMPLATE_UNSUPPORTED). Choose one from its list of templates.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "template is not supported",
              "code": "TEMPLATE_UNSUPPORTED"
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
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
        "description": "Restart it, so that the template is used.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings"
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
        "name": "researcher",
        "summary": "Another template",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "template": "researcher"
        },
        "status": "200",
        "response": {
          "status": "updated",
          "needs_restart": true
        }
      }
    ]
  },
  {
    "id": "updateWorkspaceAbilities",
    "command": [
      "workspace",
      "ability",
      "update"
    ],
    "tag": "workspace-settings",
    "summary": "Change whom a workspace may write to",
    "description": "Switches two abilities of a workspace: writing to all workspaces at once, and writing to people. Give at least one; the other stays as it is.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/abilities",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "broadcast_enabled",
        "property": "broadcastEnabled",
        "in": "body",
        "wireName": "broadcast_enabled",
        "required": false,
        "description": "Whether it may write to all at once. All workspaces get what it writes.",
        "schema": {
          "type": "boolean",
          "description": "Whether it may write to all at once. All workspaces get what it writes."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "talk_to_user_enabled",
        "property": "talkToUserEnabled",
        "in": "body",
        "wireName": "talk_to_user_enabled",
        "required": false,
        "description": "Whether it may write to people.",
        "schema": {
          "type": "boolean",
          "description": "Whether it may write to people."
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
    "responses": [
      {
        "status": "200",
        "description": "The abilities are switched.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The abilities are switched.",
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
              "description": "Says that they are switched."
            }
          },
          "x-molecule-schema": "WorkspaceAbilitiesUpdated"
        },
        "examples": [
          {
            "name": "both",
            "value": {
              "status": "updated"
            }
          },
          {
            "name": "quiet",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the request; the id is not a UUID, or neither ability is given as true or false. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "none",
            "value": {
              "error": "broadcast_enabled or talk_to_user_enabled is required"
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
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
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
        "description": "See both abilities.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "description": "Let a workspace write to all workspaces at once, or to people. Give at least one."
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
        "name": "both",
        "summary": "Let it write to people and to nobody else",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "broadcast_enabled": false,
          "talk_to_user_enabled": true
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      },
      {
        "name": "quiet",
        "summary": "Keep it from writing to people",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "talk_to_user_enabled": false
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "getWorkspaceBillingMode",
    "command": [
      "workspace",
      "billing-mode",
      "get"
    ],
    "tag": "workspace-settings",
    "summary": "Show who pays for the model of a workspace",
    "description": "Shows whether the platform or the organisation itself pays the model's vendor, and what decided it. A workspace that does not exist answers what it would get by default.",
    "service": "tenant",
    "method": "GET",
    "path": "/admin/workspaces/{workspace_id}/llm-billing-mode",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput2
    ],
    "responses": [
      {
        "status": "200",
        "description": "Who pays, and why.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceBillingModeSchema,
        "examples": [
          {
            "name": "derived",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "platform_managed",
              "workspace_override": null,
              "source": "derived_provider",
              "provider_selection": "minimax"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The workspace id is not valid. Give it as a UUID in lower case. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "id",
            "value": {
              "error": "invalid workspace id"
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
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not tell. Until it can, it goes by `safe_default`. Try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why the tenant could not tell who pays.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "detail": {
              "type": "string",
              "description": "More about the reason."
            },
            "safe_default": {
              "type": "string",
              "description": "What the tenant goes by until it can tell.",
              "examples": [
                "platform_managed"
              ]
            },
            "workspace_id": {
              "type": "string",
              "description": "The workspace that was meant."
            }
          },
          "x-molecule-schema": "WorkspaceBillingModeFailed"
        },
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to resolve billing mode",
              "detail": "query failed",
              "safe_default": "platform_managed",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
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
        "name": "set",
        "status": "200",
        "operationId": "setWorkspaceBillingMode",
        "description": "Decide it for this workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "description": "Show who pays a workspace's model vendor, the platform or the organisation, and why."
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
    "deprecated": true,
    "sunset": "2026-06-30",
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "resolved_mode": "platform_managed",
          "workspace_override": null,
          "source": "derived_provider",
          "provider_selection": "minimax"
        }
      }
    ]
  },
  {
    "id": "setWorkspaceBillingMode",
    "command": [
      "workspace",
      "billing-mode",
      "set"
    ],
    "tag": "workspace-settings",
    "summary": "Decide who pays for the model of a workspace",
    "description": "Decides for one workspace who pays the model's vendor: the platform (`platform_managed`), the organisation with its own key (`byok`), or nobody, so that it has no model (`disabled`). `mode` has to be there; null takes the decision back. Nothing is restarted.",
    "service": "tenant",
    "method": "PUT",
    "path": "/admin/workspaces/{workspace_id}/llm-billing-mode",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput2,
      {
        "name": "mode",
        "property": "mode",
        "in": "body",
        "wireName": "mode",
        "required": true,
        "description": "Who pays; null takes the decision back.",
        "schema": {
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
    },
    "responses": [
      {
        "status": "200",
        "description": "The decision is stored. If the tenant could not read it back, `readback_error` says so.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "anyOf": [
            WorkspaceBillingModeSchema,
            {
              "type": "object",
              "description": "The decision is stored, but the tenant could not read it back.",
              "required": [
                "workspace_id",
                "resolved_mode",
                "readback_error"
              ],
              "properties": {
                "workspace_id": {
                  "type": "string",
                  "format": "uuid",
                  "description": "The workspace's id."
                },
                "resolved_mode": {
                  "type": "string",
                  "enum": [
                    "platform_managed",
                    "byok",
                    "disabled"
                  ],
                  "description": "Who pays."
                },
                "readback_error": {
                  "type": "string",
                  "description": "Why it could not be read back."
                }
              },
              "x-molecule-schema": "WorkspaceBillingModeUnread"
            }
          ]
        },
        "examples": [
          {
            "name": "byok",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "byok",
              "workspace_override": "byok",
              "source": "workspace_override",
              "provider_selection": "minimax"
            }
          },
          {
            "name": "derived",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "platform_managed",
              "workspace_override": null,
              "source": "derived_provider",
              "provider_selection": "minimax"
            }
          },
          {
            "name": "unread",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "byok",
              "readback_error": "query failed"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the request; the id is not a UUID in lower case, or `mode` is missing or not one of its values. Send one of them, or null. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "mode is required"
            }
          },
          {
            "name": "unknown",
            "value": {
              "error": "unknown billing mode",
              "detail": "use platform_managed, byok, disabled or null"
            }
          },
          {
            "name": "id",
            "value": {
              "error": "invalid workspace id"
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
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the decision. Try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to store billing mode",
              "detail": "update failed"
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
        "name": "get",
        "status": "200",
        "operationId": "getWorkspaceBillingMode",
        "description": "See who pays.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_settings",
      "description": "Decide who pays for a workspace's model: platform_managed, byok (the organisation's key) or disabled; null takes it back."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "setLlmBillingMode"
      ],
      "command": [
        "workspace billing-mode"
      ]
    },
    "deprecated": true,
    "sunset": "2026-06-30",
    "evidence": "source",
    "examples": [
      {
        "name": "byok",
        "summary": "Pay with your own key",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "mode": "byok"
        },
        "status": "200",
        "response": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "resolved_mode": "byok",
          "workspace_override": "byok",
          "source": "workspace_override",
          "provider_selection": "minimax"
        }
      },
      {
        "name": "derived",
        "summary": "Take the decision back",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "mode": null
        },
        "status": "200",
        "response": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "resolved_mode": "platform_managed",
          "workspace_override": null,
          "source": "derived_provider",
          "provider_selection": "minimax"
        }
      }
    ]
  }
]
