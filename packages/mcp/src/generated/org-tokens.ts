// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_tokens",
      "title": "List Org API Keys",
      "description": "List the organisation's live API keys with prefix, name, creator and last use. Keys themselves are never shown.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "tokens": {
            "type": "array",
            "items": {
              "type": "object"
            }
          },
          "count": {
            "type": "integer"
          }
        },
        "required": [
          "ok"
        ]
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "mint_org_token",
      "title": "Mint an Org API Key",
      "description": "Mint an API key with full rights on this organisation. A pending_approval answer means no key exists yet; repeat the call after a person approved. Set expires_at when the key is needed for a while only. A secret in the answer goes to a file on this server's host.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "What it is for, so that it can be told apart later.",
            "maxLength": 100
          },
          "expires_at": {
            "type": "string",
            "description": "When it should end; a time in the future. Without one it does not end.",
            "format": "date-time"
          }
        }
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "description": "Revoke an organisation API key by its id from list_org_tokens. Whatever uses it is locked out at once.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "token_id": {
            "type": "string",
            "description": "The id of the key, as the list shows it."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
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
