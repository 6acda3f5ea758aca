// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const platform: Readonly<Record<string, () => CommandData>> = {
  "platform:health": () => ({
    "operation": "getHealth",
    "words": [
      "platform",
      "health"
    ],
    "summary": "Check that the tenant answers",
    "description": "Says that the tenant's process is up, and nothing more: neither its database nor its workspaces are looked at. It asks for no credential and no organisation id. The rate limit counts it like any other call.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [],
    "otherCredentials": [],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Check that the tenant answers",
        "command": "molecule platform health"
      }
    ]
  }),
  "platform:liveness": () => ({
    "operation": "getLiveness",
    "words": [
      "platform",
      "liveness"
    ],
    "summary": "Show the liveness of the tenant",
    "description": "Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "adminToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [],
      "fields": [
        "subsystems"
      ]
    },
    "examples": [
      {
        "summary": "Show the liveness of the tenant",
        "command": "molecule platform liveness"
      }
    ]
  }),
}
