// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "getOrgInstance": {
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
