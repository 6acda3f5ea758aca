// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_templates",
      "title": "List the templates of workspaces",
      "description": "List the templates of create_workspace, with runtime, models and needed secrets.",
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
      "outputSchema": {
        "type": "object",
        "properties": {
          "items": {
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
      "operationId": "listTemplates",
      "tag": "templates",
      "aliases": [],
      "toolset": "templates",
      "core": true,
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
          "id",
          "name",
          "runtime",
          "model",
          "skill_count",
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
      "name": "import_template",
      "title": "Add a template",
      "description": "Store a template for workspaces. It cannot be changed or deleted afterwards.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name, which its id is made from."
          },
          "files": {
            "type": "object",
            "description": "Its files, by path; at most 200."
          }
        },
        "required": [
          "name",
          "files"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "importTemplate",
      "tag": "templates",
      "aliases": [],
      "toolset": "templates",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "name",
          "in": "body",
          "wireName": "name",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "files",
          "in": "body",
          "wireName": "files",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": []
    }
  }
]
