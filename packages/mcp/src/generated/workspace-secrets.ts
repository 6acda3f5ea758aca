// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_workspace_secrets",
      "title": "List a workspace's secrets",
      "description": "List the names of secrets a workspace sees, its own and inherited ones. Values are never shown.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
          }
        },
        "required": [
          "workspace_id"
        ]
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
      "operationId": "listWorkspaceSecrets",
      "tag": "workspace-secrets",
      "aliases": [
        "list_secrets"
      ],
      "toolset": "secrets",
      "core": true,
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
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "set_workspace_secret",
      "title": "Set a workspace secret",
      "description": "Create or replace a secret of one workspace. The workspace restarts, which interrupts its agent. A pending_approval answer means nothing changed yet; repeat the call after a person approved.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
          },
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
          "workspace_id",
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
      "operationId": "setWorkspaceSecret",
      "tag": "workspace-secrets",
      "aliases": [
        "set_secret"
      ],
      "toolset": "secrets",
      "core": true,
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
        },
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
      "name": "delete_workspace_secret",
      "title": "Delete a workspace secret",
      "description": "Delete a workspace's own secret. The value is lost and the workspace restarts. Inherited secrets stay.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id, in lower case."
          },
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
          "workspace_id",
          "key"
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
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteWorkspaceSecret",
      "tag": "workspace-secrets",
      "aliases": [
        "delete_secret"
      ],
      "toolset": "secrets",
      "core": true,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the secret {key} of workspace {workspace_id}? The value is lost and the workspace restarts."
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
