// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_workspace_tokens",
      "title": "List a workspace's tokens",
      "description": "List a workspace's tokens with id, prefix and last use, never the tokens.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "limit": {
            "type": "integer",
            "maximum": 200,
            "default": 50
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
      "operationId": "listWorkspaceTokens",
      "tag": "workspace-tokens",
      "aliases": [],
      "toolset": "workspace_tokens",
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
      "secrets": [],
      "shape": {
        "list": "tokens",
        "paging": {
          "offset": "offset",
          "limit": "limit"
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_workspace_token",
      "title": "Create a token for a workspace",
      "description": "Create a token for one workspace. To revoke it find its id with list_workspace_tokens.",
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
        "destructiveHint": false,
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
      "description": "Revoke a workspace's token by its id from list_workspace_tokens. Its users are locked out at once.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "token_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "token_id"
        ]
      },
      "annotations": {
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
      "description": "Mint a token for a workspace whose agent lost its own. To revoke it find its id with list_workspace_tokens.",
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
        "destructiveHint": false,
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
      "secrets": [
        [
          "auth_token"
        ]
      ]
    }
  }
]
