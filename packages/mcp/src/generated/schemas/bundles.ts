// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "exportBundle": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "importBundle": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A bundle to make workspaces from. A whole export will do.",
      "required": [
        "name"
      ],
      "properties": {
        "schema": {
          "type": "string",
          "description": "The version of the format.",
          "examples": [
            "1.0"
          ]
        },
        "id": {
          "type": "string",
          "description": "The id of the workspace that it was exported from."
        },
        "name": {
          "type": "string",
          "minLength": 1,
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
                "description": "What it is for.",
                "x-molecule-untrusted": true
              },
              "files": {
                "type": "object",
                "description": "Its files, by path.",
                "x-molecule-untrusted": true,
                "additionalProperties": {
                  "type": "string"
                }
              }
            },
            "x-molecule-schema": "BundleSkill"
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
                "description": "Its settings.",
                "x-molecule-untrusted": true,
                "additionalProperties": true
              }
            },
            "x-molecule-schema": "BundleTool"
          }
        },
        "prompts": {
          "type": "object",
          "description": "Files by name. Only `config.yaml` is exported and used.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "sub_workspaces": {
          "type": "array",
          "description": "The workspaces below it, each as a bundle.",
          "items": {
            "$id": "schema:BundlePart",
            "type": "object",
            "description": "A bundle inside another.",
            "properties": {
              "schema": {
                "type": "string",
                "description": "The version of the format.",
                "examples": [
                  "1.0"
                ]
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
                      "description": "What it is for.",
                      "x-molecule-untrusted": true
                    },
                    "files": {
                      "type": "object",
                      "description": "Its files, by path.",
                      "x-molecule-untrusted": true,
                      "additionalProperties": {
                        "type": "string"
                      }
                    }
                  },
                  "x-molecule-schema": "BundleSkill"
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
                      "description": "Its settings.",
                      "x-molecule-untrusted": true,
                      "additionalProperties": true
                    }
                  },
                  "x-molecule-schema": "BundleTool"
                }
              },
              "prompts": {
                "type": "object",
                "description": "Files by name. Only `config.yaml` is exported and used.",
                "additionalProperties": {
                  "type": "string"
                }
              },
              "sub_workspaces": {
                "type": "array",
                "description": "The workspaces below it, each as a bundle.",
                "items": {
                  "$ref": "schema:BundlePart",
                  "type": "object",
                  "description": "A bundle inside another.",
                  "x-molecule-schema": "BundlePart"
                }
              },
              "agent_card": {
                "description": "What the agent says about itself. Null when it has said nothing; not used by an import."
              },
              "author": {
                "type": "string",
                "description": "Always empty in an export, and not used by an import."
              },
              "version": {
                "type": "string",
                "description": "The bundle's own version, not used by an import.",
                "examples": [
                  "1.0.0"
                ]
              }
            },
            "x-molecule-schema": "BundlePart"
          }
        },
        "agent_card": {
          "description": "What the agent says about itself. Null when it has said nothing; not used by an import."
        },
        "author": {
          "type": "string",
          "description": "Always empty in an export, and not used by an import."
        },
        "version": {
          "type": "string",
          "description": "The bundle's own version, not used by an import.",
          "examples": [
            "1.0.0"
          ]
        }
      },
      "x-molecule-schema": "BundleImport"
    }
  }
}
