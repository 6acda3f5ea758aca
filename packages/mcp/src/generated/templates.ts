// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_templates",
      "title": "List the templates of workspaces",
      "description": "List the templates that create_workspace takes, with runtime, models and the secrets that each needs.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "outputSchema": {
        "type": "object",
        "properties": {
          "ok": {
            "type": "boolean"
          },
          "items": {
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
      "operationId": "listTemplates",
      "tag": "templates",
      "aliases": [],
      "toolset": "templates",
      "core": true,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "import_template",
      "title": "Add a template",
      "description": "Store a template for workspaces from files given as path and text. Its id is made from the name. It cannot be changed or deleted afterwards.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string",
            "description": "Its name, which its id is made from.",
            "minLength": 1
          },
          "files": {
            "type": "object",
            "description": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one."
          }
        },
        "required": [
          "name",
          "files"
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
      "operationId": "importTemplate",
      "tag": "templates",
      "aliases": [],
      "toolset": "templates",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
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
