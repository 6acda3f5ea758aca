// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "getOrgAdminToken": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/orgs/{slug}/admin-token",
    "description": "Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody has an Org API Key. There is none until the tenant has been built.",
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
        "description": "There is no token: the slug belongs to no organisation, or its tenant has not been built yet. List the organisations to check the slug, and wait until `instance_status` is `running`."
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
  },
  "deleteTenant": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "DELETE",
    "path": "/api/v1/admin/tenants/{slug}",
    "description": "Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A newer control plane answers 202 at once and does the work later.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "Nothing was deleted, because `confirm` is not the slug. Send the organisation's exact slug as `confirm`."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "404",
        "description": "No organisation has this slug. List the organisations to find the right one."
      },
      {
        "status": "409",
        "description": "Nothing was deleted, because something else is being done with the organisation, such as building its tenant. Wait until that has ended, then send it again."
      },
      {
        "status": "500",
        "description": "The deletion stopped halfway; `last_step` in the list of purges says where. Send it again: it goes on from there."
      },
      {
        "status": "503",
        "description": "This control plane has nothing to end machines with. Ask its operator to configure that."
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
  },
  "scrubTenantArtifacts": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/scrub-artifacts",
    "description": "Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not known: do not try it on one.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "Nothing was removed, because `confirm` is not the slug. Send the tenant's exact slug as `confirm`."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
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
  },
  "listPurges": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/purges",
    "description": "Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is `completed`; one that failed goes on from `last_step` when it is sent again.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      }
    ],
    "choices": {}
  },
  "listTenantBootEvents": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/tenants/{slug}/boot-events",
    "description": "Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof that a tenant was deleted: no organisation has the slug any more.",
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
        "description": "No organisation has this slug, so there is no such tenant. After a deletion that is the proof; otherwise list the organisations to find the right slug."
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
  },
  "getTenantDiagnostics": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/tenants/{slug}/diagnostics",
    "description": "Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.",
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
  },
  "redeployTenant": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/redeploy",
    "description": "Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.",
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
        "description": "The control plane's access to the image registry has expired. Ask its operator to renew it, then try again."
      },
      {
        "status": "404",
        "description": "No organisation has this slug. List the organisations to find the right one."
      },
      {
        "status": "503",
        "description": "This control plane cannot redeploy. Ask its operator to configure that."
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
      },
      "dry_run": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "redeployFleet": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/tenants/redeploy-fleet",
    "description": "Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a `dry_run` wants `confirm`.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "Nothing was redeployed: the body is empty, `confirm` is not true, or `only_slugs` is an empty list. Set `confirm`, and leave `only_slugs` out to mean all tenants."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      },
      {
        "status": "500",
        "description": "At least one tenant failed; `results` says which and why, and the others are as told there. Mend those, then redeploy them with `only_slugs`."
      },
      {
        "status": "502",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again."
      },
      {
        "status": "503",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again."
      },
      {
        "status": "504",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again."
      }
    ],
    "choices": {
      "confirm": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      },
      "dry_run": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "redeployTenantWorkspaces": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/workspaces/redeploy",
    "description": "Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.",
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
        "status": "503",
        "description": "This control plane cannot redeploy. Ask its operator to configure that."
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
      },
      "recreate": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      },
      "dry_run": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "cleanupOrphanTunnels": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "POST",
    "path": "/api/v1/admin/orphan-tunnels/cleanup",
    "description": "Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "401",
        "description": "The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an Org API Key is refused here."
      }
    ],
    "choices": {}
  },
  "getOrgWorkspaceConsole": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/console",
    "description": "Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine does not come up. Take care with the text: a program may have printed secrets.",
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
        "description": "The control plane knows no machine of this workspace. Check the workspace id."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "getOrgWorkspaceBillingMode": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode",
    "description": "Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a successor.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid `mode`. `error` says which; correct it and send it again."
      },
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
        "description": "The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404 it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again."
      },
      {
        "status": "503",
        "description": "This control plane cannot call its tenants. Ask the tenant itself with an Org API Key."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "setOrgWorkspaceBillingMode": {
    "service": {
      "name": "controlPlane",
      "title": "The control plane, one for all organisations."
    },
    "method": "PUT",
    "path": "/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode",
    "description": "Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not restarted. It went away on 30 June 2026 without a successor.",
    "credentials": [
      [
        "MOLECULE_CP_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The request was refused: `org_slug` is missing, the workspace id is no UUID, or the body has no valid `mode`. `error` says which; correct it and send it again."
      },
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
        "description": "The organisation's tenant refused or did not answer properly; `http_status` is what it sent. With 404 it has no such workspace: check the id. Otherwise see whether the tenant is running, then try again."
      },
      {
        "status": "503",
        "description": "This control plane cannot call its tenants. Ask the tenant itself with an Org API Key."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "mode": {
        "kind": "values",
        "values": [
          "platform_managed",
          "byok",
          "disabled"
        ]
      }
    }
  }
}
