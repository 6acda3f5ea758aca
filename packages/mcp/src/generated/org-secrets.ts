// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_secrets",
      "title": "List the organisation's secrets",
      "description": "List the names of the organisation's secrets, which all workspaces inherit. Values are never shown.",
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
          "items": {
            "type": "array",
            "items": {
              "type": "object"
            }
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "set_org_secret",
      "title": "Set a secret of the organisation",
      "description": "Create or replace a secret that all workspaces inherit. Every running workspace that does not override it restarts, which interrupts the agents. For one workspace use set_workspace_secret.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string",
            "description": "Its name, best written like an environment variable, for example GITHUB_TOKEN.",
            "minLength": 1
          },
          "value_from": {
            "type": "string",
            "description": "Its value. It is stored encrypted and never shown again. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
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
          "ok": {
            "type": "boolean"
          },
          "result": {
            "type": "object"
          }
        },
        "required": [
          "ok"
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
      "description": "Delete a secret that all workspaces inherit. The value is lost and those workspaces restart.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "key": {
            "type": "string",
            "description": "The secret's name.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "key"
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
