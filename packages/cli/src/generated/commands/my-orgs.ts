// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const myOrgs: Readonly<Record<string, () => CommandData>> = {
  "org:instance": () => ({
    "operation": "getOrgInstance",
    "words": [
      "org",
      "instance"
    ],
    "summary": "Look up an organisation's machine",
    "description": "Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.",
    "aliases": [],
    "effect": "read",
    "services": [
      "controlPlane"
    ],
    "credentials": [],
    "otherCredentials": [],
    "args": [
      {
        "input": "slug",
        "description": "Its slug. It is the first part of the organisation's host name.",
        "values": {
          "operation": "listMyOrgs",
          "parameters": {},
          "rows": "",
          "field": "slug",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "slug",
        "status",
        "ip",
        "org_id"
      ],
      "fields": [
        "slug",
        "status",
        "ip",
        "org_id"
      ]
    },
    "examples": [
      {
        "summary": "Look up an organisation's machine",
        "command": "molecule org instance acme"
      }
    ]
  }),
}
