// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listMemories": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/memories",
    "description": "Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing can be filtered here; search the memories for that.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
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
        "description": "The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "502",
        "description": "The tenant's memory service did not answer properly. Try again in a moment."
      },
      {
        "status": "503",
        "description": "This tenant has no memory service. Tell whoever runs the tenant."
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
  "commitMemory": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/memories",
    "description": "Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it, `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text twice stores it twice.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the memory: the content is missing, `scope` is not LOCAL, TEAM or GLOBAL in capitals, or the namespace is longer than 50 bytes. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "This workspace may not write there: a workspace with a parent cannot write `GLOBAL` memories, and some may write none. Choose another scope, or look at the writable namespaces. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out."
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
        "description": "The tenant could not store the memory. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment."
      },
      {
        "status": "503",
        "description": "This tenant has no memory service. Tell whoever runs the tenant."
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
      "scope": {
        "kind": "values",
        "values": [
          "LOCAL",
          "TEAM",
          "GLOBAL"
        ]
      }
    }
  },
  "searchMemory": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/v2/memories",
    "description": "Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one than 100 as 100.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
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
        "description": "The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "502",
        "description": "The tenant's memory service did not answer properly. Try again in a moment."
      },
      {
        "status": "503",
        "description": "This tenant has no memory service. Tell whoever runs the tenant."
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
  "deleteMemory": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/v2/memories/{memory_id}",
    "description": "Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory that another workspace wrote is not found here.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no memory of its own with this id; search its memories to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "502",
        "description": "The tenant's memory service did not answer properly. Try again in a moment."
      },
      {
        "status": "503",
        "description": "This tenant has no memory service. Tell whoever runs the tenant."
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
      "memory_id": {
        "kind": "listed",
        "operationId": "searchMemory",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "/memories",
        "value": "id"
      }
    }
  },
  "listMemoryNamespaces": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/v2/namespaces",
    "description": "Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
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
        "description": "The tenant could not look this up. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "502",
        "description": "The tenant's memory service did not answer properly. Try again in a moment."
      },
      {
        "status": "503",
        "description": "This tenant has no memory service. Tell whoever runs the tenant."
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
  }
}
