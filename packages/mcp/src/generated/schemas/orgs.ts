// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listOrgs": {
    "parameters": {
      "limit": {
        "type": "integer",
        "minimum": 1,
        "examples": [
          500
        ]
      },
      "offset": {
        "type": "integer",
        "minimum": 0
      }
    }
  },
  "createOrg": {
    "parameters": {
      "dry_run": {
        "type": "boolean"
      }
    },
    "body": {
      "type": "object",
      "description": "A new organisation. No other keys are allowed.",
      "additionalProperties": false,
      "required": [
        "slug",
        "name",
        "owner_user_id"
      ],
      "properties": {
        "slug": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{2,31}$",
          "minLength": 3,
          "maxLength": 32,
          "description": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens."
        },
        "name": {
          "type": "string",
          "minLength": 1,
          "description": "The name that people see."
        },
        "owner_user_id": {
          "type": "string",
          "minLength": 1,
          "description": "The user id of its owner."
        }
      },
      "x-molecule-schema": "OrgCreate"
    }
  },
  "listOrgWorkspaces": {
    "parameters": {
      "slug": {
        "type": "string",
        "pattern": "^[a-z][a-z0-9-]{2,31}$",
        "minLength": 3,
        "maxLength": 32
      }
    }
  }
}
