// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listPeers": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/registry/{workspace_id}/peers",
    "description": "Lists the workspaces right around one: those beside it, those below it, then the one above. Workspaces at the top do not see each other. It may also talk to those further up and down, which are not listed. A workspace without a token of its own is shown to everybody.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The workspace that calls did not prove who it is. Use its own workspace token (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; say which workspace calls where nothing else does."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not look the workspace up. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
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
  "discoverWorkspace": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/registry/discover/{workspace_id}",
    "description": "Tells a workspace the address of another one that it may talk to. The address is meant for agents: it may lead nowhere from outside. To talk to an agent from outside send it a message.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "X-Workspace-ID is missing: give the id of the workspace that asks. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The workspace that calls did not prove who it is. Use its own workspace token (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; say which workspace calls where nothing else does."
      },
      {
        "status": "403",
        "description": "The workspace that asks is not related to this one, or one of the ids is not known; list its peers to find those that are. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out."
      },
      {
        "status": "404",
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      },
      {
        "status": "503",
        "description": "The workspace cannot be reached: it is not online (`status` says what it is; start it and try again), its address is not allowed, or the tenant cannot reach its database (code platform_unavailable; try again in a moment)."
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
  "checkAccess": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/registry/check-access",
    "description": "Says whether one workspace may talk to another: to itself, to those beside it under the same parent, and to all above and below it. Unknown ids may not. The tenant asks for no credential here, only for the right organisation id.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "An id is missing: give `caller_id` and `target_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {}
  }
}
