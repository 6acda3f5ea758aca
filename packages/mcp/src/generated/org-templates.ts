// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_org_templates",
      "title": "List the templates of whole teams",
      "description": "List the templates of import_org, with the secrets that each needs.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listOrgTemplates",
      "tag": "org-templates",
      "aliases": [],
      "toolset": "org_templates",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "dir",
          "name",
          "workspaces",
          "required_env"
        ],
        "detail": true,
        "marks": {
          "*": {
            "description": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "import_org",
      "title": "Make a team of workspaces from a template",
      "description": "Create a team of workspaces from dir of list_org_templates, or from template. A 412 lists secrets to set first. Check error in the answer. mode reconcile removes workspaces: only when a person asked for it. Details: molecule://operations/import_org",
      "inputSchema": {
        "type": "object",
        "properties": {
          "dir": {
            "type": "string",
            "description": "The template's directory."
          },
          "template": {
            "type": "object",
            "description": "A team given along, instead of one of the tenant's templates. {name, description, defaults, workspaces: [object], global_memories: [object], required_env: [string], recommended_env: [string]} Needs name."
          },
          "mode": {
            "type": "string",
            "description": "merge keeps everything that is there.",
            "enum": [
              "merge",
              "reconcile"
            ],
            "default": "merge"
          },
          "confirm_token": {
            "type": "string"
          }
        }
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "importOrg",
      "tag": "org-templates",
      "aliases": [
        "create_org_from_template"
      ],
      "toolset": "org_templates",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Create the workspaces of this template (dir: {dir}, mode: {mode})? With the mode reconcile, workspaces that have the same names and are not part of it are removed."
        },
        "idempotent": false
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "dir",
          "in": "body",
          "wireName": "dir",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "template",
          "in": "body",
          "wireName": "template",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "mode",
          "in": "body",
          "wireName": "mode",
          "required": false,
          "aliases": [],
          "naming": false,
          "guard": "explicit"
        }
      ],
      "secrets": []
    }
  }
]
