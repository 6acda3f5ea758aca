// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_orgs",
      "title": "List organisations",
      "description": "List organisations of the control plane, newest first. No filter: find one by its slug.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "limit": {
            "type": "integer"
          },
          "offset": {
            "type": "integer"
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          }
        }
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "limit": {
            "type": "integer"
          },
          "offset": {
            "type": "integer"
          },
          "orgs": {
            "type": "array",
            "items": {
              "type": "object"
            }
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgs",
      "tag": "orgs",
      "aliases": [],
      "toolset": "orgs",
      "core": true,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [],
      "inputs": [
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "offset",
          "in": "query",
          "wireName": "offset",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "resource": "orgs",
      "shape": {
        "list": "orgs",
        "concise": [
          "slug",
          "name",
          "plan",
          "instance_status",
          "member_count",
          "id"
        ],
        "detail": true,
        "paging": {
          "offset": "offset",
          "limit": "limit"
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_org",
      "title": "Create an organisation",
      "description": "Create an organisation and its tenant (7 to 20 minutes). Call it with dry_run true first; follow instance_status in list_orgs.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "dry_run": {
            "type": "boolean",
            "description": "Only validate; nothing is created."
          },
          "slug": {
            "type": "string",
            "description": "The first part of its host name; it can never be changed."
          },
          "name": {
            "type": "string",
            "description": "The name that people see."
          },
          "owner_user_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "slug",
          "name",
          "owner_user_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "createOrg",
      "tag": "orgs",
      "aliases": [],
      "toolset": "orgs",
      "core": false,
      "effect": {
        "kind": "write",
        "confirm": {
          "message": "Create the organisation {slug} ({name}) for owner {owner_user_id} and build its tenant?"
        },
        "idempotent": false
      },
      "within": [],
      "inputs": [
        {
          "name": "dry_run",
          "in": "query",
          "wireName": "dry_run",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "preview"
        },
        {
          "name": "slug",
          "in": "body",
          "wireName": "slug",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "owner_user_id",
          "in": "body",
          "wireName": "owner_user_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_org_workspaces",
      "title": "List the workspaces of an organisation",
      "description": "List an organisation's workspaces and their health as the operator, else use list_workspaces.",
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
      "outputSchema": {
        "type": "object"
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgWorkspaces",
      "tag": "orgs",
      "aliases": [],
      "toolset": "orgs",
      "core": true,
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
