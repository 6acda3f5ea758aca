// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "get_org_instance",
      "title": "Look up an organisation's machine",
      "description": "Look up the id of an organisation and whether its machine runs, by slug. Works without a credential; do not call it in a loop.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "slug": {
            "type": "string",
            "description": "The organisation's slug, the first part of its host name.",
            "minLength": 3,
            "maxLength": 32
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
      "inputs": [
        {
          "name": "slug",
          "in": "path",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
