// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_secrets",
      "title": "List the organisation's secrets",
      "description": "List the names of the organisation's secrets, which all workspaces inherit.",
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
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgSecrets",
      "tag": "org-secrets",
      "aliases": [
        "list_global_secrets"
      ],
      "toolset": "secrets",
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
        "list": "",
        "concise": [
          "key",
          "scope",
          "updated_at"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "set_org_secret",
      "title": "Set a secret of the organisation",
      "description": "Create or replace a secret that all workspaces inherit, which restarts them and interrupts their agents. For one use set_workspace_secret.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string",
            "description": "Its name, such as GITHUB_TOKEN."
          },
          "value_from": {
            "type": "string",
            "description": "As env:MOLECULE_SECRET_<NAME>."
          }
        },
        "required": [
          "key",
          "value_from"
        ]
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "setOrgSecret",
      "tag": "org-secrets",
      "aliases": [
        "set_global_secret"
      ],
      "toolset": "secrets",
      "core": true,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "key",
          "in": "body",
          "wireName": "key",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "value",
          "in": "body",
          "wireName": "value",
          "required": true,
          "aliases": [],
          "naming": false,
          "sensitive": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "delete_org_secret",
      "title": "Delete a secret of the organisation",
      "description": "Delete a secret that all workspaces inherit for good, which restarts them.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "key"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteOrgSecret",
      "tag": "org-secrets",
      "aliases": [
        "delete_global_secret"
      ],
      "toolset": "secrets",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the organisation's secret {key}? The value is lost and workspaces that inherit it restart."
        }
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "key",
          "in": "path",
          "wireName": "key",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
