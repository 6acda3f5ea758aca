// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_tokens",
      "title": "List Org API Keys",
      "description": "List the organisation's API keys with prefix, name, creator and last use, never the keys.",
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
          "tokens": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "count": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgTokens",
      "tag": "org-tokens",
      "aliases": [],
      "toolset": "tokens",
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
      "shape": {
        "list": "tokens",
        "concise": [
          "id",
          "prefix",
          "name",
          "created_by",
          "last_used_at",
          "expires_at",
          "org_id"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "mint_org_token",
      "title": "Mint an Org API Key",
      "description": "Mint an API key with full rights on the organisation. After pending_approval there is none: repeat the call once a person approved.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "expires_at": {
            "type": "string",
            "description": "When it ends.",
            "format": "date-time"
          }
        }
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "mintOrgToken",
      "tag": "org-tokens",
      "aliases": [],
      "toolset": "tokens",
      "core": false,
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
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "expires_at",
          "in": "body",
          "wireName": "expires_at",
          "required": false,
          "aliases": [],
          "naming": false
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
      "name": "revoke_org_token",
      "title": "Revoke an Org API Key",
      "description": "Revoke an API key by its id from list_org_tokens. Its users are locked out at once.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "token_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
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
      "operationId": "revokeOrgToken",
      "tag": "org-tokens",
      "aliases": [],
      "toolset": "tokens",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Revoke the Org API Key {token_id}? Everything that uses it is locked out at once."
        }
      },
      "within": [
        "org"
      ],
      "inputs": [
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
  }
]
