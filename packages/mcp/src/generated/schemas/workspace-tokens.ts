// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listWorkspaceTokens": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "limit": {
        "type": "integer",
        "minimum": 1,
        "maximum": 200,
        "default": 50
      },
      "offset": {
        "type": "integer",
        "minimum": 0,
        "default": 0
      }
    }
  },
  "createWorkspaceToken": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "revokeWorkspaceToken": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "token_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "mintWorkspaceToken": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
