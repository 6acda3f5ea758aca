// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "provisionMachine": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A machine to build.",
      "required": [
        "org_id",
        "workspace_id",
        "runtime",
        "platform_url"
      ],
      "properties": {
        "org_id": {
          "type": "string",
          "format": "uuid",
          "description": "The organisation's id."
        },
        "workspace_id": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that gets the machine."
        },
        "runtime": {
          "type": "string",
          "minLength": 1,
          "description": "The agent software. An image of it has to be promoted.",
          "examples": [
            "claude-code",
            "codex",
            "langgraph"
          ]
        },
        "platform_url": {
          "type": "string",
          "format": "uri",
          "description": "Where the agent finds its tenant. Addresses of internal networks are refused."
        },
        "tier": {
          "type": "integer",
          "description": "How much the workspace may do. A tenant always sends it."
        },
        "instance_type": {
          "type": "string",
          "description": "The size of the machine, in the words of the provider."
        },
        "disk_gb": {
          "type": "integer",
          "format": "int32",
          "description": "The size of its disk, in GB."
        },
        "env": {
          "type": "object",
          "description": "Environment variables, secrets among them. A tenant always sends them. Names that belong to the provider or the platform are refused.",
          "x-molecule-sensitive": true,
          "additionalProperties": {
            "type": "string"
          }
        },
        "config_files": {
          "type": "object",
          "description": "Files to put on it, by path, each in Base64; 256 KiB in all.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "display": {
          "type": "object",
          "description": "The screen that the machine gets.",
          "properties": {
            "mode": {
              "type": "string",
              "description": "Whether it has one, and which.",
              "examples": [
                "none",
                "desktop-control",
                "gpu-desktop-control"
              ]
            },
            "width": {
              "type": "integer",
              "description": "Its width in pixels."
            },
            "height": {
              "type": "integer",
              "description": "Its height in pixels."
            },
            "protocol": {
              "type": "string",
              "description": "How it is shown elsewhere.",
              "examples": [
                "dcv",
                "novnc"
              ]
            }
          },
          "x-molecule-schema": "MachineDisplay"
        },
        "template": {
          "type": "string",
          "description": "The template that the workspace was made from."
        },
        "provider": {
          "type": "string",
          "description": "The cloud to build it in.",
          "examples": [
            "aws",
            "hetzner",
            "gcp"
          ]
        },
        "data_persistence": {
          "type": "string",
          "description": "Whether its data outlives it.",
          "examples": [
            "persist",
            "ephemeral"
          ]
        },
        "kind": {
          "type": "string",
          "description": "Empty, or `platform` for the platform's own agent.",
          "examples": [
            "",
            "platform"
          ]
        },
        "template_assets": {
          "type": "object",
          "description": "Files of the template by path, each in Base64; only config.yaml and prompts/, 16 MiB in all.",
          "additionalProperties": {
            "type": "string"
          }
        }
      },
      "x-molecule-schema": "MachineProvision"
    }
  },
  "deprovisionMachine": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "instance_id": {
        "type": "string"
      },
      "provider": {
        "type": "string",
        "examples": [
          "aws",
          "hetzner",
          "gcp"
        ]
      },
      "prune": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "getMachineStatus": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "instance_id": {
        "type": "string",
        "minLength": 1
      },
      "provider": {
        "type": "string",
        "examples": [
          "aws",
          "hetzner",
          "gcp"
        ]
      }
    }
  }
}
