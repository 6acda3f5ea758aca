// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "migrateWorkspaceProvider": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "Where a workspace is and where it should go.",
      "required": [
        "from",
        "to",
        "confirm"
      ],
      "properties": {
        "from": {
          "type": "string",
          "enum": [
            "aws",
            "hetzner",
            "gcp"
          ],
          "description": "The provider that the workspace is on now; clients look it up when it is left out.",
          "x-molecule-default": {
            "operationId": "getWorkspace",
            "parameters": {
              "workspace_id": "$request.path.workspace_id"
            },
            "values": [
              "$response.body#/compute/provider",
              "$response.body#/provider",
              "$response.body#/compute_provider"
            ]
          }
        },
        "to": {
          "type": "string",
          "enum": [
            "aws",
            "hetzner",
            "gcp"
          ],
          "description": "The provider to move to."
        },
        "from_instance_id": {
          "type": "string",
          "minLength": 1,
          "description": "The machine at the current provider, needed unless that is AWS. There it is found by its tags."
        },
        "org_id": {
          "type": "string",
          "description": "The organisation's id, found when it is left out. The control plane knows it.",
          "x-molecule-scope": "beyond"
        },
        "runtime": {
          "type": "string",
          "description": "The workspace's runtime. Found by the control plane when it is left out."
        },
        "confirm": {
          "type": "boolean",
          "const": true,
          "description": "Has to be true; the control plane refuses to migrate without it.",
          "x-molecule-guard": "consent"
        }
      },
      "allOf": [
        {
          "if": {
            "required": [
              "from"
            ],
            "properties": {
              "from": {
                "const": "aws"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "to": {
                "not": {
                  "const": "aws"
                },
                "description": "The workspace is on aws already; choose hetzner or gcp."
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "from"
            ],
            "properties": {
              "from": {
                "const": "hetzner"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "to": {
                "not": {
                  "const": "hetzner"
                },
                "description": "The workspace is on hetzner already; choose aws or gcp."
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "from"
            ],
            "properties": {
              "from": {
                "const": "gcp"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "to": {
                "not": {
                  "const": "gcp"
                },
                "description": "The workspace is on gcp already; choose aws or hetzner."
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "from"
            ],
            "properties": {
              "from": {
                "enum": [
                  "hetzner",
                  "gcp"
                ]
              }
            }
          },
          "then": {
            "required": [
              "from_instance_id"
            ],
            "additionalProperties": true,
            "properties": {
              "from_instance_id": {
                "description": "Coming from hetzner or gcp, name the current machine in from_instance_id."
              }
            }
          }
        }
      ],
      "x-molecule-schema": "WorkspaceMigration"
    }
  },
  "getWorkspaceMigrationStatus": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
