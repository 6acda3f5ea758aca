// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_orgs",
      "title": "List organisations",
      "description": "List organisations of the control plane, newest first. There is no filter; find one by its slug in the list.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "limit": {
            "type": "integer",
            "description": "How many organisations to return at most.",
            "minimum": 1
          },
          "offset": {
            "type": "integer",
            "description": "How many organisations to skip from the newest on.",
            "minimum": 0
          }
        }
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
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
        },
        "required": [
          "ok"
        ]
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "create_org",
      "title": "Create an organisation",
      "description": "Create an organisation and start building its tenant (7 to 20 minutes). Call it with dry_run true first to validate. Then follow instance_status with list_orgs.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "dry_run": {
            "type": "boolean",
            "description": "Only validate; nothing is created."
          },
          "slug": {
            "type": "string",
            "description": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens.",
            "minLength": 3,
            "maxLength": 32
          },
          "name": {
            "type": "string",
            "description": "The name that people see.",
            "minLength": 1
          },
          "owner_user_id": {
            "type": "string",
            "description": "The id of the person who will own it.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "slug",
          "name",
          "owner_user_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "description": "List an organisation's workspaces and their health as the operator, by org slug. The keys of the answer are not fixed. With an Org API Key, use list_workspaces instead.",
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
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          }
        },
        "required": [
          "ok"
        ]
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
