// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listPeers": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "q": {
        "type": "string"
      }
    }
  },
  "discoverWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "x_workspace_id": {
        "type": "string",
        "minLength": 1
      }
    }
  },
  "checkAccess": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "Two workspaces.",
      "required": [
        "caller_id",
        "target_id"
      ],
      "properties": {
        "caller_id": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the workspace that wants to talk."
        },
        "target_id": {
          "type": "string",
          "minLength": 1,
          "description": "The id of the workspace to talk to."
        }
      },
      "x-molecule-schema": "AccessCheck"
    }
  }
}
