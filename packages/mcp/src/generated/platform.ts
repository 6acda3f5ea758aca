// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_health",
      "title": "Check that the tenant answers",
      "description": "Check that the tenant's process answers. get_liveness tells more.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getHealth",
      "tag": "platform",
      "aliases": [],
      "toolset": "platform",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_liveness",
      "title": "Show the liveness of the tenant",
      "description": "Show when each background subsystem of the tenant last gave a sign of life.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getLiveness",
      "tag": "platform",
      "aliases": [],
      "toolset": "platform",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": []
    }
  }
]
