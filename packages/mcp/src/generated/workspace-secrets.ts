// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_workspace_secrets",
      "title": "List a workspace's secrets",
      "description": "List the names of the secrets that a workspace sees, its own and inherited ones.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id"
        ]
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
      "name": "set_workspace_secret",
      "title": "Set a workspace secret",
      "description": "Create or replace a secret of one workspace, which restarts it and interrupts its agent. After pending_approval nothing has changed: repeat the call once a person approved.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
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
          "workspace_id",
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
      "description": "Delete a workspace's own secret for good, which restarts it. Inherited ones stay.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
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
          "result": {
            "type": "object"
          }
        }
      },
      "annotations": {
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
