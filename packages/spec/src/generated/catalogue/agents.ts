// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AgentAssignSchema,
  ErrorSchema,
  Headers,
  ModelInput,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security7,
  WorkspaceIdInput,
  WorkspaceLookupFailedResponse,
  WorkspaceNotFoundResponse,
  WorkspaceUnauthorizedResponse,
} from '../shared.ts'

export const agents: readonly Operation[] = [
  {
    "id": "assignAgent",
    "command": [
      "agent",
      "assign"
    ],
    "tag": "agents",
    "summary": "Assign an agent to a workspace",
    "description": "Records that a workspace has an agent, and with which model. This is book-keeping: nothing is restarted, and the model that the workspace runs with is not touched. A workspace has one active agent at most.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/agent",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ModelInput
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": AgentAssignSchema
    },
    "responses": [
      {
        "status": "201",
        "description": "The agent is assigned.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An agent that was assigned.",
          "required": [
            "agent_id",
            "model"
          ],
          "x-molecule-columns": [
            "agent_id",
            "model"
          ],
          "properties": {
            "agent_id": {
              "type": "string",
              "format": "uuid",
              "description": "The agent's id."
            },
            "model": {
              "type": "string",
              "description": "Its model."
            }
          },
          "x-molecule-schema": "AgentAssigned"
        },
        "examples": [
          {
            "name": "agent",
            "value": {
              "agent_id": "4e9a1c70-58d2-4b36-8f0e-b2d7c5a9e134",
              "model": "minimax/MiniMax-M2.7"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
        "description": "The workspace has an active agent already. Replace that one, or remove it first.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "active",
            "value": {
              "error": "workspace already has an active agent; use PATCH to replace it"
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
        "name": "replace",
        "status": "201",
        "operationId": "replaceAgent",
        "description": "Give it another model.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "remove",
        "status": "201",
        "operationId": "removeAgent",
        "description": "Take the assignment back.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "agents",
      "description": "Record an agent for a workspace that has none. Book-keeping only: set_workspace_model sets the model."
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
        "name": "agent",
        "summary": "An agent on MiniMax",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "model": "minimax/MiniMax-M2.7"
        },
        "status": "201",
        "response": {
          "agent_id": "4e9a1c70-58d2-4b36-8f0e-b2d7c5a9e134",
          "model": "minimax/MiniMax-M2.7"
        }
      }
    ]
  },
  {
    "id": "removeAgent",
    "command": [
      "agent",
      "remove"
    ],
    "tag": "agents",
    "summary": "Remove the agent of a workspace",
    "description": "Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as before.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/agent",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The agent is ended.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An agent that was ended.",
          "required": [
            "status",
            "agent_id"
          ],
          "x-molecule-columns": [
            "status",
            "agent_id"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "removed",
              "description": "Says that it is ended."
            },
            "agent_id": {
              "type": "string",
              "format": "uuid",
              "description": "The agent's id."
            }
          },
          "x-molecule-schema": "AgentRemoved"
        },
        "examples": [
          {
            "name": "removed",
            "value": {
              "status": "removed",
              "agent_id": "b7f20d85-93c6-4e1a-a5d4-0c8e6f1b2973"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no active agent, or does not exist. There is nothing left to do. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "none",
            "value": {
              "error": "no active agent to remove"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to remove agent"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Remove the agent that is assigned to workspace {workspace_id}?"
      }
    },
    "links": [
      {
        "name": "assign",
        "status": "200",
        "operationId": "assignAgent",
        "description": "Assign another one.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "agents",
      "description": "Record the end of a workspace's active agent. Book-keeping only: the workspace goes on."
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
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
        },
        "status": "200",
        "response": {
          "status": "removed",
          "agent_id": "b7f20d85-93c6-4e1a-a5d4-0c8e6f1b2973"
        }
      }
    ]
  },
  {
    "id": "replaceAgent",
    "command": [
      "agent",
      "replace"
    ],
    "tag": "agents",
    "summary": "Replace the agent of a workspace",
    "description": "Ends the active agent of a workspace and records a new one with another model. Book-keeping, like the assignment. If the tenant fails half-way, the old agent is ended and there is no new one: assign it then.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/agent",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ModelInput
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": AgentAssignSchema
    },
    "responses": [
      {
        "status": "200",
        "description": "The new agent is recorded.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An agent that took the place of another.",
          "required": [
            "agent_id",
            "model",
            "old_model"
          ],
          "x-molecule-columns": [
            "agent_id",
            "model",
            "old_model"
          ],
          "properties": {
            "agent_id": {
              "type": "string",
              "format": "uuid",
              "description": "The new agent's id."
            },
            "model": {
              "type": "string",
              "description": "Its model."
            },
            "old_model": {
              "type": "string",
              "description": "The model of the agent before it."
            }
          },
          "x-molecule-schema": "AgentReplaced"
        },
        "examples": [
          {
            "name": "agent",
            "value": {
              "agent_id": "4e9a1c70-58d2-4b36-8f0e-b2d7c5a9e134",
              "model": "openai/gpt-5",
              "old_model": "minimax/MiniMax-M2.7"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the body. Name a model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
      {
        "status": "404",
        "description": "The workspace has no active agent, or does not exist. Assign one instead. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "none",
            "value": {
              "error": "no active agent to replace"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not do this. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty. After `failed to assign replacement` the old agent is ended already: assign a new one.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "half",
            "value": {
              "error": "failed to assign replacement"
            }
          },
          {
            "name": "failed",
            "value": {
              "error": "failed to replace agent"
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
        "name": "remove",
        "status": "200",
        "operationId": "removeAgent",
        "description": "Take the assignment back.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "agents",
      "description": "Record another agent in place of the active one. Book-keeping only. After a 500 use assign_agent."
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
        "name": "agent",
        "summary": "An agent on GPT",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "model": "openai/gpt-5"
        },
        "status": "200",
        "response": {
          "agent_id": "4e9a1c70-58d2-4b36-8f0e-b2d7c5a9e134",
          "model": "openai/gpt-5",
          "old_model": "minimax/MiniMax-M2.7"
        }
      }
    ]
  },
  {
    "id": "moveAgent",
    "command": [
      "agent",
      "move"
    ],
    "tag": "agents",
    "summary": "Move an agent to another workspace",
    "description": "Records the active agent of one workspace for another one that has none. Only the source needs to accept the credential, so a workspace can hand its agent on. Book-keeping, like the assignment.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/agent/move",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "target_workspace_id",
        "property": "targetWorkspaceId",
        "in": "body",
        "wireName": "target_workspace_id",
        "required": true,
        "description": "The id of the workspace to move to. It must not have an active agent.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the workspace to move to. It must not have an active agent.",
          "x-molecule-scope": "beyond"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "beyond",
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "Where the agent goes.",
        "required": [
          "target_workspace_id"
        ],
        "properties": {
          "target_workspace_id": {
            "type": "string",
            "format": "uuid",
            "description": "The id of the workspace to move to. It must not have an active agent.",
            "x-molecule-scope": "beyond"
          }
        },
        "x-molecule-schema": "AgentMove"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The agent belongs to the other workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An agent that changed its workspace.",
          "required": [
            "agent_id",
            "model",
            "from_workspace",
            "to_workspace"
          ],
          "x-molecule-columns": [
            "agent_id",
            "model",
            "from_workspace",
            "to_workspace"
          ],
          "properties": {
            "agent_id": {
              "type": "string",
              "format": "uuid",
              "description": "The agent's id."
            },
            "model": {
              "type": "string",
              "description": "Its model."
            },
            "from_workspace": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace that it left."
            },
            "to_workspace": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace that it belongs to now."
            }
          },
          "x-molecule-schema": "AgentMoved"
        },
        "examples": [
          {
            "name": "move",
            "value": {
              "agent_id": "1d6c3e94-a07b-4f58-9b2e-5e8a7d40c1f6",
              "model": "minimax/MiniMax-M2.7",
              "from_workspace": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "to_workspace": "a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not use the body. Name the workspace to move to. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
      {
        "status": "404",
        "description": "The target workspace does not exist, or the source has no active agent; `error` says which. Check both ids. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "target",
            "value": {
              "error": "target workspace not found"
            }
          },
          {
            "name": "source",
            "value": {
              "error": "no active agent in source workspace"
            }
          }
        ]
      },
      {
        "status": "409",
        "description": "The target workspace has an active agent already, also when it is the source itself. Remove that one first.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "active",
            "value": {
              "error": "target workspace already has an active agent"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not do this. A target id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "target",
            "value": {
              "error": "target lookup failed"
            }
          },
          {
            "name": "failed",
            "value": {
              "error": "failed to move agent"
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
        "name": "remove",
        "status": "200",
        "operationId": "removeAgent",
        "description": "Remove it where it is now.",
        "parameters": {
          "workspace_id": "$response.body#/to_workspace"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "agents",
      "description": "Record a workspace's agent for another one that has none. Book-keeping only: no files move."
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
        "name": "move",
        "summary": "To the archive",
        "input": {
          "workspace_id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
          "target_workspace_id": "a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15"
        },
        "status": "200",
        "response": {
          "agent_id": "1d6c3e94-a07b-4f58-9b2e-5e8a7d40c1f6",
          "model": "minimax/MiniMax-M2.7",
          "from_workspace": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
          "to_workspace": "a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15"
        }
      }
    ]
  }
]
