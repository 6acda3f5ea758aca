// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "export_bundle",
      "title": "Export a workspace as a bundle",
      "description": "Export a workspace and all below it for import_bundle, without secrets, memories and schedules.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "exportBundle",
      "tag": "bundles",
      "aliases": [],
      "toolset": "bundles",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "description": true,
          "system_prompt": true,
          "skills": {
            "*": {
              "description": true,
              "files": true
            }
          },
          "tools": {
            "*": {
              "config": true
            }
          },
          "prompts": true,
          "sub_workspaces": {
            "*": true
          },
          "agent_card": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "import_bundle",
      "title": "Make workspaces from a bundle",
      "description": "Create workspaces from the fields of an export_bundle answer. Check each status, then follow get_workspace. Details: molecule://operations/import_bundle",
      "inputSchema": {
        "type": "object",
        "properties": {
          "schema": {
            "type": "string"
          },
          "id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "tier": {
            "type": "integer"
          },
          "model": {
            "type": "string"
          },
          "system_prompt": {
            "type": "string"
          },
          "skills": {
            "type": "array",
            "description": "What the agent has learnt. [{id, name, description, files: object}]",
            "items": {
              "type": "object"
            }
          },
          "tools": {
            "type": "array",
            "description": "[{id, config}]",
            "items": {
              "type": "object"
            }
          },
          "prompts": {
            "type": "object",
            "description": "Files by name."
          },
          "sub_workspaces": {
            "type": "array",
            "description": "[{schema, id, name, description, tier, model, system_prompt, skills, tools, prompts, sub_workspaces, agent_card, author, version}]",
            "items": {
              "type": "object"
            }
          },
          "agent_card": {
            "type": "string"
          },
          "author": {
            "type": "string"
          },
          "version": {
            "type": "string"
          }
        },
        "required": [
          "name"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "importBundle",
      "tag": "bundles",
      "aliases": [],
      "toolset": "bundles",
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
          "name": "schema",
          "in": "body",
          "wireName": "schema",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "id",
          "in": "body",
          "wireName": "id",
          "required": false,
          "aliases": [],
          "naming": false
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
          "name": "description",
          "in": "body",
          "wireName": "description",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "tier",
          "in": "body",
          "wireName": "tier",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "model",
          "in": "body",
          "wireName": "model",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "system_prompt",
          "in": "body",
          "wireName": "system_prompt",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "skills",
          "in": "body",
          "wireName": "skills",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "tools",
          "in": "body",
          "wireName": "tools",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "prompts",
          "in": "body",
          "wireName": "prompts",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "sub_workspaces",
          "in": "body",
          "wireName": "sub_workspaces",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "agent_card",
          "in": "body",
          "wireName": "agent_card",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": "any"
        },
        {
          "name": "author",
          "in": "body",
          "wireName": "author",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "version",
          "in": "body",
          "wireName": "version",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  }
]
