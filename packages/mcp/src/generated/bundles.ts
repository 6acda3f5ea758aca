// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "export_bundle",
      "title": "Export a workspace as a bundle",
      "description": "Export a workspace and all below it as one document for import_bundle. Secrets, memories, schedules and the model are not in it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "import_bundle",
      "title": "Make workspaces from a bundle",
      "description": "Create workspaces from a bundle of export_bundle; its fields are the arguments. Check status of the result and its children: failed is possible although the call succeeds. Then follow get_workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "schema": {
            "type": "string",
            "description": "The version of the format."
          },
          "id": {
            "type": "string",
            "description": "The id of the workspace that it was exported from."
          },
          "name": {
            "type": "string",
            "description": "The workspace's name.",
            "minLength": 1
          },
          "description": {
            "type": "string",
            "description": "What the workspace is there for."
          },
          "tier": {
            "type": "integer",
            "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
          },
          "model": {
            "type": "string",
            "description": "Always empty in an export, and not used by an import."
          },
          "system_prompt": {
            "type": "string",
            "description": "What the agent is told at all times."
          },
          "skills": {
            "type": "array",
            "description": "What the agent has learnt.",
            "items": {
              "type": "object",
              "description": "A skill of an agent.",
              "properties": {
                "id": {
                  "type": "string",
                  "description": "Its id."
                },
                "name": {
                  "type": "string",
                  "description": "Its name."
                },
                "description": {
                  "type": "string",
                  "description": "What it is for."
                },
                "files": {
                  "type": "object",
                  "description": "Its files, by path."
                }
              }
            }
          },
          "tools": {
            "type": "array",
            "description": "Always empty in an export, and not used by an import.",
            "items": {
              "type": "object",
              "description": "A tool of an agent.",
              "properties": {
                "id": {
                  "type": "string",
                  "description": "Its id."
                },
                "config": {
                  "type": "object",
                  "description": "Its settings."
                }
              }
            }
          },
          "prompts": {
            "type": "object",
            "description": "Files by name. Only `config.yaml` is exported and used."
          },
          "sub_workspaces": {
            "type": "array",
            "description": "The workspaces below it, each as a bundle.",
            "items": {
              "type": "object",
              "description": "A bundle inside another.",
              "properties": {
                "schema": {
                  "type": "string",
                  "description": "The version of the format."
                },
                "id": {
                  "type": "string",
                  "description": "The id of the workspace that it was exported from."
                },
                "name": {
                  "type": "string",
                  "description": "The workspace's name."
                },
                "description": {
                  "type": "string",
                  "description": "What the workspace is there for."
                },
                "tier": {
                  "type": "integer",
                  "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
                },
                "model": {
                  "type": "string",
                  "description": "Always empty in an export, and not used by an import."
                },
                "system_prompt": {
                  "type": "string",
                  "description": "What the agent is told at all times."
                },
                "skills": {
                  "type": "array",
                  "description": "What the agent has learnt.",
                  "items": {
                    "type": "object",
                    "description": "A skill of an agent."
                  }
                },
                "tools": {
                  "type": "array",
                  "description": "Always empty in an export, and not used by an import.",
                  "items": {
                    "type": "object",
                    "description": "A tool of an agent."
                  }
                },
                "prompts": {
                  "type": "object",
                  "description": "Files by name. Only `config.yaml` is exported and used."
                },
                "sub_workspaces": {
                  "type": "array",
                  "description": "The workspaces below it, each as a bundle.",
                  "items": {
                    "type": "object",
                    "description": "A bundle inside another."
                  }
                },
                "agent_card": {
                  "type": "string",
                  "description": "What the agent says about itself. Null when it has said nothing; not used by an import. As JSON text."
                },
                "author": {
                  "type": "string",
                  "description": "Always empty in an export, and not used by an import."
                },
                "version": {
                  "type": "string",
                  "description": "The bundle's own version, not used by an import."
                }
              }
            }
          },
          "agent_card": {
            "type": "string",
            "description": "What the agent says about itself. Null when it has said nothing; not used by an import. As JSON text."
          },
          "author": {
            "type": "string",
            "description": "Always empty in an export, and not used by an import."
          },
          "version": {
            "type": "string",
            "description": "The bundle's own version, not used by an import."
          }
        },
        "required": [
          "name"
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
      "operationId": "importBundle",
      "tag": "bundles",
      "aliases": [],
      "toolset": "bundles",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
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
