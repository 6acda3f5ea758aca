// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listOrgTokens": {
    "parameters": {}
  },
  "mintOrgToken": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A key to mint.",
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 100,
          "description": "What the key is for. It can be told apart by this later."
        },
        "expires_at": {
          "type": "string",
          "format": "date-time",
          "description": "When it ends. A time in the future; without one it does not end."
        }
      },
      "x-molecule-schema": "OrgTokenMint"
    }
  },
  "revokeOrgToken": {
    "parameters": {
      "token_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
