// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listWorkspaceSecrets": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    }
  },
  "setWorkspaceSecret": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      }
    },
    "body": {
      "type": "object",
      "description": "A secret to store.",
      "required": [
        "key",
        "value"
      ],
      "properties": {
        "key": {
          "type": "string",
          "minLength": 1,
          "description": "Its name, such as GITHUB_TOKEN. It is best written like an environment variable."
        },
        "value": {
          "type": "string",
          "minLength": 1,
          "description": "Its value. It is stored encrypted and never shown again.",
          "x-molecule-sensitive": true
        }
      },
      "x-molecule-schema": "SecretSet"
    }
  },
  "deleteWorkspaceSecret": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid",
        "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$"
      },
      "key": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}
