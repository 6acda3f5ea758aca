// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listOrgSecrets": {
    "parameters": {}
  },
  "setOrgSecret": {
    "parameters": {},
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
  "deleteOrgSecret": {
    "parameters": {
      "key": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}
