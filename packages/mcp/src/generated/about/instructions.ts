// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listInstructions": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/instructions",
    "description": "Lists the instructions that agents get with every task, global ones first and then by priority, the highest first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only; `scope` then has no effect.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
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
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
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
  "createInstruction": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/instructions",
    "description": "Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It starts enabled. Whether the workspace exists is not checked. The answer has the id only.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
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
        "description": "The tenant refused the instruction: `scope`, `title` or `content` is missing, the scope is neither `global` nor `workspace`, `scope_target` is missing for a workspace, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
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
        "description": "The tenant could not store the instruction. Try again in a moment. The body can be empty."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {
      "scope": {
        "kind": "values",
        "values": [
          "global",
          "workspace"
        ]
      }
    }
  },
  "updateInstruction": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PUT",
    "path": "/instructions/{instruction_id}",
    "description": "Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop an instruction without losing it. Whom it is for cannot change; make another one for that.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
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
        "description": "The tenant refused the change: the body cannot be read, a field has the wrong type, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "No instruction has this id; list the instructions to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not store the change. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {
      "instruction_id": {
        "kind": "listed",
        "operationId": "listInstructions",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "title"
      },
      "enabled": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "deleteInstruction": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/instructions/{instruction_id}",
    "description": "Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
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
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "No instruction has this id; list the instructions to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not delete the instruction. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {
      "instruction_id": {
        "kind": "listed",
        "operationId": "listInstructions",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "title"
      }
    }
  },
  "resolveInstructions": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/instructions/resolve",
    "description": "Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its agent gets. A workspace that does not exist gets the global ones only.",
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
        "description": "The tenant could not read the instructions. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment."
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
