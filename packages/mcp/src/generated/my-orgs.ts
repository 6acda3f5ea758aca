// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_org_instance",
      "title": "Look up an organisation's machine",
      "description": "Look up an organisation's id and whether its machine runs. Do not call it in a loop.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string"
          }
        },
        "required": [
          "slug"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getOrgInstance",
      "tag": "my-orgs",
      "aliases": [],
      "toolset": "my_orgs",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "org"
        }
      ],
      "secrets": []
    }
  }
]
