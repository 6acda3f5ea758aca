// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listOrgs": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/orgs",
    "description": "Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single organisation for operators: list, then pick by slug.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "403",
        "description": "The session is signed in but is not on the list of operators. Use the control plane admin token (MOLECULE_CP_ADMIN_TOKEN) instead."
      }
    ],
    "choices": {}
  },
  "createOrg": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/orgs",
    "description": "Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms, quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create a real organisation. Follow `instance_status` in the list of organisations.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The control plane refused the body. `fields` names what is missing; a key it does not know is refused too. Correct the values and send it again."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "409",
        "description": "The slug is taken. Choose another slug."
      },
      {
        "status": "502",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again."
      },
      {
        "status": "503",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again."
      },
      {
        "status": "504",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again."
      }
    ],
    "choices": {
      "dry_run": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "listOrgWorkspaces": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/orgs/{slug}/workspaces",
    "description": "Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "404",
        "description": "No organisation has this slug. List the organisations to find the right one."
      },
      {
        "status": "502",
        "description": "The organisation's tenant did not answer properly; `http_status` is what it sent. Check that the tenant is running, then try again."
      },
      {
        "status": "503",
        "description": "This control plane cannot list workspaces of its tenants. Ask the tenant itself with an Org API Key."
      }
    ],
    "choices": {
      "slug": {
        "kind": "listed",
        "operationId": "listOrgs",
        "parameters": {},
        "items": "/orgs",
        "value": "slug",
        "label": "name"
      }
    }
  }
}
