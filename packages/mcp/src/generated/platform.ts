// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_health",
      "title": "Check that the tenant answers",
      "description": "Check that the tenant's process answers. Says nothing about its database or workspaces; get_liveness tells more.",
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_liveness",
      "title": "Show the liveness of the tenant",
      "description": "Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.",
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
      "inputs": [],
      "secrets": []
    }
  }
]
