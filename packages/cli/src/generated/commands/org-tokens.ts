// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const orgTokens: Readonly<Record<string, () => CommandData>> = {
  "org:token:list": () => ({
    "operation": "listOrgTokens",
    "words": [
      "org",
      "token",
      "list"
    ],
    "summary": "List Org API Keys",
    "description": "Lists the live Org API Keys, newest first and 500 at most. A key is told by its first eight characters; the key itself is shown only when it is minted.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "adminToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "/tokens",
      "columns": [
        "id",
        "prefix",
        "name",
        "created_by",
        "last_used_at",
        "expires_at"
      ],
      "fields": [
        "id",
        "prefix",
        "name",
        "org_id",
        "created_by",
        "created_at",
        "last_used_at",
        "expires_at"
      ]
    },
    "examples": [
      {
        "summary": "List Org API Keys",
        "command": "molecule org token list"
      }
    ]
  }),
  "org:token:mint": () => ({
    "operation": "mintOrgToken",
    "words": [
      "org",
      "token",
      "mint"
    ],
    "summary": "Mint an Org API Key",
    "description": "Creates an Org API Key and shows it, only this once. Whoever holds it can do everything on this tenant; it has no scopes. Ten keys an hour can be minted and a hundred can be live. Some tenants ask a person to approve first: the answer is then 202 and no key exists yet; send the same call again once it is approved.",
    "aliases": [
      "org token create"
    ],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "adminToken"
    ],
    "args": [],
    "flags": [
      {
        "name": "name",
        "path": [
          "name"
        ],
        "kind": "string",
        "summary": "What the key is for. It can be told apart by this later."
      },
      {
        "name": "expires-at",
        "path": [
          "expires_at"
        ],
        "kind": "string",
        "summary": "When it ends. A time in the future; without one it does not end."
      }
    ],
    "fields": {
      "name": "name",
      "expires_at": "expires_at"
    },
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "prefix",
        "name",
        "auth_token"
      ],
      "fields": [
        "id",
        "prefix",
        "name",
        "auth_token",
        "warning",
        "expires_at"
      ]
    },
    "examples": [
      {
        "summary": "A key for the build server",
        "command": "molecule org token mint --name ci"
      }
    ]
  }),
  "org:token:revoke": () => ({
    "operation": "revokeOrgToken",
    "words": [
      "org",
      "token",
      "revoke"
    ],
    "summary": "Revoke an Org API Key",
    "description": "Ends an Org API Key at once; whatever uses it is refused from then on. A key can revoke itself.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "adminToken"
    ],
    "args": [
      {
        "input": "token_id",
        "description": "The id of the key. The list shows it.",
        "values": {
          "operation": "listOrgTokens",
          "parameters": {},
          "rows": "/tokens",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Revoke the Org API Key {token_id}? Everything that uses it is locked out at once.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "revoked"
      ],
      "fields": [
        "revoked"
      ]
    },
    "examples": [
      {
        "summary": "Revoke an Org API Key",
        "command": "molecule org token revoke e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59 --yes"
      }
    ]
  }),
}
