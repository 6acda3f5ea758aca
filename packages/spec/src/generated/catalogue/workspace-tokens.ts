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
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WorkspaceNotFoundResponse,
  WorkspaceTokenCreatedSchema,
  WorkspaceTokenIdInvalidResponse,
  WorkspaceTokenLimitedResponse,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const workspaceTokens: readonly Operation[] = [
  {
    "id": "listWorkspaceTokens",
    "command": [
      "workspace",
      "token",
      "list"
    ],
    "tag": "workspace-tokens",
    "summary": "List a workspace's tokens",
    "description": "Lists the live tokens of a workspace, newest first. A token is told by its first eight characters; the token itself is shown only when it is created. `count` is the length of this page, not a total, so ask for the next page with `offset` until one comes back shorter than `limit`.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/tokens",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many to list. Anything that is not between 1 and 200 counts as 50.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 200,
          "default": 50
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "offset",
        "property": "offset",
        "in": "query",
        "wireName": "offset",
        "required": false,
        "description": "How many to skip. The newest come first. Anything that is not 0 or more counts as 0.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "default": 0
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
        "description": "The live tokens, without their values.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Live tokens of a workspace.",
          "required": [
            "tokens",
            "count"
          ],
          "properties": {
            "tokens": {
              "type": "array",
              "description": "The tokens of this page, newest first.",
              "items": {
                "type": "object",
                "description": "A token that opens one workspace, without the token itself.",
                "required": [
                  "id",
                  "prefix",
                  "created_at",
                  "last_used_at"
                ],
                "x-molecule-columns": [
                  "id",
                  "prefix",
                  "created_at",
                  "last_used_at"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The id to revoke it by."
                  },
                  "prefix": {
                    "type": "string",
                    "description": "Its first eight characters."
                  },
                  "created_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was created."
                  },
                  "last_used_at": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "description": "When it was last used. Null when it never was."
                  }
                },
                "x-molecule-schema": "WorkspaceToken"
              }
            },
            "count": {
              "type": "integer",
              "description": "How many this page has. It is not a total."
            }
          },
          "x-molecule-schema": "WorkspaceTokenList"
        },
        "examples": [
          {
            "name": "tokens",
            "value": {
              "tokens": [
                {
                  "id": "1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93",
                  "prefix": "exampleW",
                  "created_at": "2026-06-09T11:20:00Z",
                  "last_used_at": "2026-06-24T07:58:30Z"
                }
              ],
              "count": 1
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
        "description": "The tenant could not list the tokens. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to list tokens"
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
        "name": "revoke",
        "status": "200",
        "operationId": "revokeWorkspaceToken",
        "description": "Revoke a token.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "token_id": "$response.body#/tokens/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_tokens",
      "description": "List a workspace's tokens with id, prefix and last use, never the tokens."
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
          "tokens": [
            {
              "id": "1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93",
              "prefix": "exampleW",
              "created_at": "2026-06-09T11:20:00Z",
              "last_used_at": "2026-06-24T07:58:30Z"
            }
          ],
          "count": 1
        }
      }
    ]
  },
  {
    "id": "createWorkspaceToken",
    "command": [
      "workspace",
      "token",
      "create"
    ],
    "tag": "workspace-tokens",
    "summary": "Create a token for a workspace",
    "description": "Creates a token that opens this workspace and nothing else, and shows it, only this once. The workspace can do this for itself with a token that it has. Fifty can be live at a time. The answer has no id; list the tokens to find the one to revoke later.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/tokens",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "201",
        "description": "The token. Store it now, it is not shown again.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceTokenCreatedSchema,
        "examples": [
          {
            "name": "token",
            "value": {
              "auth_token": "exampleW-token-shown-once",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "message": "Store this token now; it is not shown again."
            }
          }
        ]
      },
      WorkspaceTokenIdInvalidResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      WorkspaceTokenLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not create the token. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create token"
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
        "name": "list",
        "status": "201",
        "operationId": "listWorkspaceTokens",
        "description": "See the workspace's tokens, with the ids to revoke them by.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_tokens",
      "description": "Create a token for one workspace. To revoke it find its id with list_workspace_tokens."
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
        "status": "201",
        "response": {
          "auth_token": "exampleW-token-shown-once",
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "message": "Store this token now; it is not shown again."
        }
      }
    ]
  },
  {
    "id": "revokeWorkspaceToken",
    "command": [
      "workspace",
      "token",
      "revoke"
    ],
    "tag": "workspace-tokens",
    "summary": "Revoke a workspace's token",
    "description": "Ends one token of a workspace at once; whatever uses it is refused from then on. A token can revoke itself. An agent whose last token is revoked is cut off until it gets another.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/tokens/{token_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "token_id",
        "property": "tokenId",
        "in": "path",
        "wireName": "token_id",
        "required": true,
        "description": "The id of the token. The list shows it.",
        "schema": {
          "type": "string",
          "format": "uuid"
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
        "description": "The token no longer works.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A token that no longer works.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "revoked",
              "description": "Says that it no longer works."
            }
          },
          "x-molecule-schema": "WorkspaceTokenRevoked"
        },
        "examples": [
          {
            "name": "revoked",
            "value": {
              "status": "revoked"
            }
          }
        ]
      },
      WorkspaceTokenIdInvalidResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "This workspace has no live token of this id; it may have been revoked before, or belong to another workspace. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "token not found or already revoked"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not revoke the token. A token id that is not a UUID causes this too: take the id from the list, not the token or its prefix. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to revoke token"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Revoke the token {token_id} of the workspace {workspace_id}? Whatever uses it is locked out at once."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listWorkspaceTokens",
        "description": "See the tokens that are left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_tokens",
      "description": "Revoke a workspace's token by its id from list_workspace_tokens. Its users are locked out at once."
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "token_id": "1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93"
        },
        "status": "200",
        "response": {
          "status": "revoked"
        }
      }
    ]
  },
  {
    "id": "mintWorkspaceToken",
    "command": [
      "workspace",
      "token",
      "mint"
    ],
    "tag": "workspace-tokens",
    "summary": "Mint a workspace token as an administrator",
    "description": "Does what creating a token of a workspace does, for administrators only: it says when there is no such workspace, and a workspace's own token cannot call it. The token is shown only this once, and the answer has no id.",
    "service": "tenant",
    "method": "POST",
    "path": "/admin/workspaces/{workspace_id}/tokens",
    "security": Security5,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "201",
        "description": "The token. Store it now, it is not shown again.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": WorkspaceTokenCreatedSchema,
        "examples": [
          {
            "name": "token",
            "value": {
              "auth_token": "exampleW-token-shown-once",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "message": "Store this token now; it is not shown again."
            }
          }
        ]
      },
      WorkspaceTokenIdInvalidResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      WorkspaceTokenLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not create the token. Try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create token"
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
        "name": "list",
        "status": "201",
        "operationId": "listWorkspaceTokens",
        "description": "See the workspace's tokens, with the ids to revoke them by.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "workspace_tokens",
      "description": "Mint a token for a workspace whose agent lost its own. To revoke it find its id with list_workspace_tokens."
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
        "status": "201",
        "response": {
          "auth_token": "exampleW-token-shown-once",
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "message": "Store this token now; it is not shown again."
        }
      }
    ]
  }
]
