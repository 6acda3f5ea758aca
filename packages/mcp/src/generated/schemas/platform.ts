// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "getHealth": {
    "parameters": {}
  },
  "getLiveness": {
    "parameters": {}
  }
}
