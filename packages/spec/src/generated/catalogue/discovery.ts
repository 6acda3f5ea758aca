// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  CallerUnauthorizedResponse,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security6,
  Security8,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceLookupFailedResponse,
  WorkspaceNotFoundResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const discovery: readonly Operation[] = [
  {
    "id": "listPeers",
    "command": [
      "agent",
      "peers"
    ],
    "tag": "discovery",
    "summary": "List a workspace's peers",
    "description": "Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the top do not see each other. It may also talk to those further up and down, which are not listed. A workspace without a token of its own is shown to everybody.",
    "service": "tenant",
    "method": "GET",
    "path": "/registry/{workspace_id}/peers",
    "security": Security8,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace whose peers are listed.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "q",
        "property": "q",
        "in": "query",
        "wireName": "q",
        "required": false,
        "description": "A part of a peer's name or role. Upper and lower case are the same.",
        "schema": {
          "type": "string"
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
        "description": "The peers.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Workspaces around one.",
          "items": {
            "type": "object",
            "description": "A workspace that another one can work with.",
            "required": [
              "id",
              "name",
              "role",
              "tier",
              "status",
              "url",
              "parent_id",
              "agent_card",
              "active_tasks"
            ],
            "x-molecule-columns": [
              "id",
              "name",
              "role",
              "status",
              "parent_id",
              "active_tasks"
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
                "description": "How it is doing.",
                "examples": [
                  "online",
                  "provisioning",
                  "paused",
                  "offline",
                  "degraded",
                  "failed"
                ]
              },
              "url": {
                "type": "string",
                "description": "The agent's address; empty while it has none."
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
                "description": "What it is working on."
              }
            },
            "x-molecule-schema": "Peer"
          },
          "x-molecule-schema": "PeerList"
        },
        "examples": [
          {
            "name": "search",
            "value": [
              {
                "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                "name": "Charts",
                "role": "Draws",
                "tier": 4,
                "status": "online",
                "url": "https://charts.agents.example.net",
                "parent_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
                "agent_card": null,
                "active_tasks": 0
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      CallerUnauthorizedResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      WorkspaceLookupFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "discover",
        "status": "200",
        "operationId": "discoverWorkspace",
        "description": "Find out where a peer is.",
        "parameters": {
          "workspace_id": "$response.body#/0/id",
          "x_workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "send",
        "status": "200",
        "operationId": "sendMessage",
        "description": "Talk to a peer.",
        "parameters": {
          "workspace_id": "$response.body#/0/id"
        }
      },
      {
        "name": "delegate",
        "status": "200",
        "operationId": "delegateTask",
        "description": "Hand a task to a peer.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "discovery",
      "description": "List the siblings, children and parent of a workspace, to pick a target for delegate_task."
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
        "name": "search",
        "summary": "Those who draw",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "q": "draw"
        },
        "status": "200",
        "response": [
          {
            "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
            "name": "Charts",
            "role": "Draws",
            "tier": 4,
            "status": "online",
            "url": "https://charts.agents.example.net",
            "parent_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
            "agent_card": null,
            "active_tasks": 0
          }
        ]
      }
    ]
  },
  {
    "id": "discoverWorkspace",
    "command": [
      "workspace",
      "discover"
    ],
    "tag": "discovery",
    "summary": "Find where a workspace is",
    "description": "Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead nowhere from outside. To talk to an agent from outside send it a message.",
    "service": "tenant",
    "method": "GET",
    "path": "/registry/discover/{workspace_id}",
    "security": Security8,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace to find.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "x_workspace_id",
        "property": "xWorkspaceId",
        "in": "header",
        "wireName": "X-Workspace-ID",
        "required": true,
        "description": "The workspace that asks. It has to be related to the other one.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspace and its address.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Where a workspace is.",
          "required": [
            "id",
            "url",
            "name"
          ],
          "x-molecule-columns": [
            "id",
            "name",
            "url"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace's id."
            },
            "url": {
              "type": "string",
              "description": "The agent's address, as other agents see it."
            },
            "name": {
              "type": "string",
              "description": "The workspace's name."
            }
          },
          "x-molecule-schema": "DiscoveredWorkspace"
        },
        "examples": [
          {
            "name": "found",
            "value": {
              "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
              "url": "https://charts.agents.example.net",
              "name": "Charts"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "X-Workspace-ID is missing: give the id of the workspace that asks. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "caller",
            "value": {
              "error": "X-Workspace-ID header is required"
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
      CallerUnauthorizedResponse,
      {
        "status": "403",
        "description": "The workspace that asks is not related to this one, or one of the ids is not known; list its peers to find those that are. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unrelated",
            "value": {
              "error": "not authorized to discover this workspace"
            }
          }
        ]
      },
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      {
        "status": "503",
        "description": "The workspace cannot be reached: it is not online (`status` says what it is; start it and try again), its address is not allowed, or the tenant cannot reach its database (code platform_unavailable; try again in a moment).",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why there is no address.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "status": {
              "type": "string",
              "description": "What the workspace is instead of online."
            },
            "code": {
              "type": "string",
              "description": "A stable name of the reason, where the tenant gives one.",
              "examples": [
                "platform_unavailable"
              ]
            }
          },
          "x-molecule-schema": "DiscoveryUnavailable"
        },
        "examples": [
          {
            "name": "offline",
            "value": {
              "error": "workspace not available",
              "status": "paused"
            }
          },
          {
            "name": "address",
            "value": {
              "error": "workspace URL failed safety check"
            }
          },
          {
            "name": "datastore",
            "value": {
              "error": "platform datastore unavailable",
              "code": "platform_unavailable"
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
        "name": "send",
        "status": "200",
        "operationId": "sendMessage",
        "description": "Talk to it.",
        "parameters": {
          "workspace_id": "$response.body#/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "discovery",
      "description": "Get the address of a workspace as x_workspace_id sees it. Not needed for send_message."
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
          "workspace_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "x_workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
        },
        "status": "200",
        "response": {
          "id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "url": "https://charts.agents.example.net",
          "name": "Charts"
        }
      }
    ]
  },
  {
    "id": "checkAccess",
    "command": [
      "access",
      "check"
    ],
    "tag": "discovery",
    "summary": "Check if two workspaces may talk",
    "description": "Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right organisation id.",
    "service": "tenant",
    "method": "POST",
    "path": "/registry/check-access",
    "security": Security6,
    "inputs": [
      {
        "name": "caller_id",
        "property": "callerId",
        "in": "body",
        "wireName": "caller_id",
        "required": true,
        "description": "The id of the workspace that wants to talk.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the workspace that wants to talk."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "target_id",
        "property": "targetId",
        "in": "body",
        "wireName": "target_id",
        "required": true,
        "description": "The id of the workspace to talk to.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the workspace to talk to."
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
        "description": "Two workspaces.",
        "required": [
          "caller_id",
          "target_id"
        ],
        "properties": {
          "caller_id": {
            "type": "string",
            "minLength": 1,
            "description": "The id of the workspace that wants to talk."
          },
          "target_id": {
            "type": "string",
            "minLength": 1,
            "description": "The id of the workspace to talk to."
          }
        },
        "x-molecule-schema": "AccessCheck"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The answer.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Whether they may talk.",
          "required": [
            "allowed"
          ],
          "x-molecule-columns": [
            "allowed"
          ],
          "properties": {
            "allowed": {
              "type": "boolean",
              "description": "Whether they may."
            }
          },
          "x-molecule-schema": "AccessChecked"
        },
        "examples": [
          {
            "name": "related",
            "value": {
              "allowed": true
            }
          },
          {
            "name": "unrelated",
            "value": {
              "allowed": false
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "An id is missing: give `caller_id` and `target_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "discovery",
      "description": "Check whether the workspace caller_id may talk to target_id."
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
        "name": "related",
        "summary": "A workspace and one below it",
        "input": {
          "caller_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
        },
        "status": "200",
        "response": {
          "allowed": true
        }
      },
      {
        "name": "unrelated",
        "summary": "Two workspaces at the top",
        "input": {
          "caller_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "target_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "allowed": false
        }
      }
    ]
  }
]
