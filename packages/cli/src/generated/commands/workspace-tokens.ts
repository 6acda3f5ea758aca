// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const workspaceTokens: Readonly<Record<string, () => CommandData>> = {
  "workspace:token:list": () => ({
    "operation": "listWorkspaceTokens",
    "words": [
      "workspace",
      "token",
      "list"
    ],
    "summary": "List a workspace's tokens",
    "description": "Lists the live tokens of a workspace, newest first. A token is told by its first eight characters; the token itself is shown only when it is created. `count` is the length of this page, not a total, so ask for the next page with `offset` until one comes back shorter than `limit`.",
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
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many to list. Anything that is not between 1 and 200 counts as 50. [server default: 50]",
        "minimum": 1,
        "maximum": 200
      },
      {
        "name": "offset",
        "path": [
          "offset"
        ],
        "kind": "integer",
        "summary": "How many to skip. The newest come first. Anything that is not 0 or more counts as 0. [server default: 0]",
        "minimum": 0
      }
    ],
    "nullable": [],
    "table": {
      "rows": "/tokens",
      "columns": [
        "id",
        "prefix",
        "created_at",
        "last_used_at"
      ],
      "fields": [
        "id",
        "prefix",
        "created_at",
        "last_used_at"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's tokens",
        "command": "molecule workspace token list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:token:create": () => ({
    "operation": "createWorkspaceToken",
    "words": [
      "workspace",
      "token",
      "create"
    ],
    "summary": "Create a token for a workspace",
    "description": "Creates a token that opens this workspace and nothing else, and shows it, only this once. The workspace can do this for itself with a token that it has. Fifty can be live at a time. The answer has no id; list the tokens to find the one to revoke later.",
    "aliases": [],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "workspace_id",
        "auth_token",
        "message"
      ],
      "fields": [
        "auth_token",
        "workspace_id",
        "message"
      ]
    },
    "examples": [
      {
        "summary": "Create a token for a workspace",
        "command": "molecule workspace token create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:token:revoke": () => ({
    "operation": "revokeWorkspaceToken",
    "words": [
      "workspace",
      "token",
      "revoke"
    ],
    "summary": "Revoke a workspace's token",
    "description": "Ends one token of a workspace at once; whatever uses it is refused from then on. A token can revoke itself. An agent whose last token is revoked is cut off until it gets another.",
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
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      },
      {
        "input": "token_id",
        "description": "The id of the token. The list shows it.",
        "values": {
          "operation": "listWorkspaceTokens",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "/tokens",
          "field": "id"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Revoke the token {token_id} of the workspace {workspace_id}? Whatever uses it is locked out at once.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Revoke a workspace's token",
        "command": "molecule workspace token revoke 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 1f6a3c88-5d02-4e7b-9c41-8b0e2d7f5a93 --yes"
      }
    ]
  }),
  "workspace:token:mint": () => ({
    "operation": "mintWorkspaceToken",
    "words": [
      "workspace",
      "token",
      "mint"
    ],
    "summary": "Mint a workspace token as an administrator",
    "description": "Does what creating a token of a workspace does, for administrators only: it says when there is no such workspace, and a workspace's own token cannot call it. The token is shown only this once, and the answer has no id.",
    "aliases": [],
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
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "workspace_id",
        "auth_token",
        "message"
      ],
      "fields": [
        "auth_token",
        "workspace_id",
        "message"
      ]
    },
    "examples": [
      {
        "summary": "Mint a workspace token as an administrator",
        "command": "molecule workspace token mint 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
