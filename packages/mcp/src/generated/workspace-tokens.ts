// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_workspace_tokens",
      "title": "List a workspace's tokens",
      "description": "List the live tokens of one workspace with id, prefix and last use. Tokens themselves are never shown.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "limit": {
            "type": "integer",
            "description": "How many to list. Anything that is not between 1 and 200 counts as 50.",
            "minimum": 1,
            "maximum": 200,
            "default": 50
          },
          "offset": {
            "type": "integer",
            "description": "How many of the newest to leave out. Anything that is not 0 or more counts as 0.",
            "minimum": 0,
            "default": 0
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
      "operationId": "listWorkspaceTokens",
      "tag": "workspace-tokens",
      "aliases": [],
      "toolset": "workspace_tokens",
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
        },
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "offset",
          "in": "query",
          "wireName": "offset",
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
      "name": "create_workspace_token",
      "title": "Create a token for a workspace",
      "description": "Create a token that opens one workspace and nothing else. The answer names no id; find it with list_workspace_tokens when it is to be revoked. A secret in the answer goes to a file on this server's host.",
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
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "createWorkspaceToken",
      "tag": "workspace-tokens",
      "aliases": [],
      "toolset": "workspace_tokens",
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
        }
      ],
      "secrets": [
        [
          "auth_token"
        ]
      ]
    }
  },
  {
    "tool": {
      "name": "revoke_workspace_token",
      "title": "Revoke a workspace's token",
      "description": "Revoke one token of a workspace by its id from list_workspace_tokens. Whatever uses it is locked out at once.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "token_id": {
            "type": "string",
            "description": "The id of the token, as the list shows it."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "token_id"
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
      "operationId": "revokeWorkspaceToken",
      "tag": "workspace-tokens",
      "aliases": [],
      "toolset": "workspace_tokens",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Revoke the token {token_id} of the workspace {workspace_id}? Whatever uses it is locked out at once."
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
          "name": "token_id",
          "in": "path",
          "wireName": "token_id",
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
      "name": "mint_workspace_token",
      "title": "Mint a workspace token as an administrator",
      "description": "Mint a token that opens one workspace, for example for an agent that lost its own. The answer names no id; find it with list_workspace_tokens when it is to be revoked. A secret in the answer goes to a file on this server's host.",
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
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "mintWorkspaceToken",
      "tag": "workspace-tokens",
      "aliases": [],
      "toolset": "workspace_tokens",
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
        }
      ],
      "secrets": [
        [
          "auth_token"
        ]
      ]
    }
  }
]
