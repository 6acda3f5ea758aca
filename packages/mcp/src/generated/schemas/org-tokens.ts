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
          "description": "What it is for, so that it can be told apart later."
        },
        "expires_at": {
          "type": "string",
          "format": "date-time",
          "description": "When it should end; a time in the future. Without one it does not end."
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
