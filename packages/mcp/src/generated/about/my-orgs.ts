// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "getOrgInstance": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/orgs/{slug}/instance",
    "description": "Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.",
    "credentials": [
      []
    ],
    "errors": [
      {
        "status": "404",
        "description": "No organisation has this slug. Check it for a typing mistake."
      },
      {
        "status": "429",
        "description": "Too many look-ups in a short time. Wait a minute, then try again."
      }
    ],
    "choices": {
      "slug": {
        "kind": "listed",
        "operationId": "listMyOrgs",
        "parameters": {},
        "items": "",
        "value": "slug",
        "label": "name"
      }
    }
  }
}
