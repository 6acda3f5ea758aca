// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  BundlePartSchema,
  BundleSkillSchema,
  BundleToolSchema,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  TierInput,
  WrongTenantResponse,
} from '../shared.ts'

export const bundles: readonly Operation[] = [
  {
    "id": "exportBundle",
    "command": [
      "bundle",
      "export"
    ],
    "tag": "bundles",
    "summary": "Export a workspace as a bundle",
    "description": "Writes a workspace and everything below it as one document, which an import makes workspaces from again, here or on another tenant. It holds names, roles, prompts and skills. Secrets, memories, schedules and the model are not in it. When the machine is not running, the configuration is taken from a template instead, which need not be the workspace's own.",
    "service": "tenant",
    "method": "GET",
    "path": "/bundles/export/{workspace_id}",
    "security": Security5,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "path",
        "wireName": "workspace_id",
        "required": true,
        "description": "The workspace's id.",
        "schema": {
          "type": "string",
          "format": "uuid"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The bundle.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "$id": "schema:Bundle",
          "type": "object",
          "description": "A workspace and those below it, as one document.",
          "required": [
            "schema",
            "id",
            "name",
            "description",
            "tier",
            "model",
            "system_prompt",
            "skills",
            "tools",
            "prompts",
            "sub_workspaces",
            "agent_card",
            "author",
            "version"
          ],
          "x-molecule-columns": [
            "name",
            "description",
            "tier",
            "skills",
            "sub_workspaces"
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
              "description": "The workspace's name."
            },
            "description": {
              "type": "string",
              "description": "What the workspace is there for.",
              "x-molecule-untrusted": true
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
              "description": "What the agent is told at all times.",
              "x-molecule-untrusted": true
            },
            "skills": {
              "type": "array",
              "description": "What the agent has learnt.",
              "items": BundleSkillSchema
            },
            "tools": {
              "type": "array",
              "description": "Always empty in an export, and not used by an import.",
              "items": BundleToolSchema
            },
            "prompts": {
              "type": "object",
              "description": "Files by name. Only `config.yaml` is exported and used.",
              "x-molecule-untrusted": true,
              "additionalProperties": {
                "type": "string"
              }
            },
            "sub_workspaces": {
              "type": "array",
              "description": "The workspaces below it, each as a bundle.",
              "items": {
                "$ref": "schema:Bundle",
                "type": "object",
                "description": "A workspace and those below it, as one document.",
                "x-molecule-schema": "Bundle"
              }
            },
            "agent_card": {
              "description": "What the agent says about itself. Null when it has said nothing; not used by an import.",
              "x-molecule-untrusted": true
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
          "x-molecule-schema": "Bundle"
        },
        "examples": [
          {
            "name": "bundle",
            "value": {
              "schema": "1.0",
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "name": "Reports",
              "description": "Writes the weekly report",
              "tier": 4,
              "model": "",
              "system_prompt": "",
              "skills": [],
              "tools": [],
              "prompts": {
                "config.yaml": "name: Reports\nruntime: claude-code\n"
              },
              "sub_workspaces": [],
              "agent_card": null,
              "author": "",
              "version": "1.0.0"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace could not be exported; most likely no workspace has this id. Check it against the list of workspaces, then try again in a moment. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "bundle not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "import",
        "status": "200",
        "operationId": "importBundle",
        "description": "Make workspaces from it again, here or on another tenant.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "bundles",
      "keywords": [
        "copy",
        "clone",
        "duplicate",
        "back up"
      ],
      "description": "Export a workspace and all below it for import_bundle, without secrets, memories and schedules."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "schema": "1.0",
          "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "name": "Reports",
          "description": "Writes the weekly report",
          "tier": 4,
          "model": "",
          "system_prompt": "",
          "skills": [],
          "tools": [],
          "prompts": {
            "config.yaml": "name: Reports\nruntime: claude-code\n"
          },
          "sub_workspaces": [],
          "agent_card": null,
          "author": "",
          "version": "1.0.0"
        }
      }
    ]
  },
  {
    "id": "importBundle",
    "command": [
      "bundle",
      "import"
    ],
    "tag": "bundles",
    "summary": "Make workspaces from a bundle",
    "description": "Creates a workspace from a bundle, and one for each bundle inside it. Every import makes new workspaces with new ids. The answer is 201 even when that failed, for example because the name is taken: look at `status` of the result and of each of its `children`. Of the bundle only name, description, tier, id, system prompt, `config.yaml`, skills and sub-workspaces are used. The imported workspaces have no secrets, memories or schedules. On a hosted tenant, restart a workspace that stays `provisioning`.",
    "service": "tenant",
    "method": "POST",
    "path": "/bundles/import",
    "security": Security5,
    "inputs": [
      {
        "name": "schema",
        "property": "schema",
        "in": "body",
        "wireName": "schema",
        "required": false,
        "description": "The version of the format.",
        "schema": {
          "type": "string",
          "description": "The version of the format.",
          "examples": [
            "1.0"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "id",
        "property": "id",
        "in": "body",
        "wireName": "id",
        "required": false,
        "description": "The id of the workspace that it was exported from.",
        "schema": {
          "type": "string",
          "description": "The id of the workspace that it was exported from."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": true,
        "description": "The workspace's name.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The workspace's name."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "description",
        "property": "description",
        "in": "body",
        "wireName": "description",
        "required": false,
        "description": "What the workspace is there for.",
        "schema": {
          "type": "string",
          "description": "What the workspace is there for."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      TierInput,
      {
        "name": "model",
        "property": "model",
        "in": "body",
        "wireName": "model",
        "required": false,
        "description": "Always empty in an export, and not used by an import.",
        "schema": {
          "type": "string",
          "description": "Always empty in an export, and not used by an import."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "system_prompt",
        "property": "systemPrompt",
        "in": "body",
        "wireName": "system_prompt",
        "required": false,
        "description": "What the agent is told at all times.",
        "schema": {
          "type": "string",
          "description": "What the agent is told at all times."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "skills",
        "property": "skills",
        "in": "body",
        "wireName": "skills",
        "required": false,
        "description": "What the agent has learnt.",
        "schema": {
          "type": "array",
          "description": "What the agent has learnt.",
          "items": BundleSkillSchema
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "tools",
        "property": "tools",
        "in": "body",
        "wireName": "tools",
        "required": false,
        "description": "Always empty in an export, and not used by an import.",
        "schema": {
          "type": "array",
          "description": "Always empty in an export, and not used by an import.",
          "items": BundleToolSchema
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "prompts",
        "property": "prompts",
        "in": "body",
        "wireName": "prompts",
        "required": false,
        "description": "Files by name. Only `config.yaml` is exported and used.",
        "schema": {
          "type": "object",
          "description": "Files by name. Only `config.yaml` is exported and used.",
          "additionalProperties": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "sub_workspaces",
        "property": "subWorkspaces",
        "in": "body",
        "wireName": "sub_workspaces",
        "required": false,
        "description": "The workspaces below it, each as a bundle.",
        "schema": {
          "type": "array",
          "description": "The workspaces below it, each as a bundle.",
          "items": BundlePartSchema
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "agent_card",
        "property": "agentCard",
        "in": "body",
        "wireName": "agent_card",
        "required": false,
        "description": "What the agent says about itself. Null when it has said nothing; not used by an import.",
        "schema": {
          "description": "What the agent says about itself. Null when it has said nothing; not used by an import."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "author",
        "property": "author",
        "in": "body",
        "wireName": "author",
        "required": false,
        "description": "Always empty in an export, and not used by an import.",
        "schema": {
          "type": "string",
          "description": "Always empty in an export, and not used by an import."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "version",
        "property": "version",
        "in": "body",
        "wireName": "version",
        "required": false,
        "description": "The bundle's own version, not used by an import.",
        "schema": {
          "type": "string",
          "description": "The bundle's own version, not used by an import.",
          "examples": [
            "1.0.0"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
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
            "items": BundleSkillSchema
          },
          "tools": {
            "type": "array",
            "description": "Always empty in an export, and not used by an import.",
            "items": BundleToolSchema
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
            "items": BundlePartSchema
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
    },
    "responses": [
      {
        "status": "201",
        "description": "What became of the bundle. It can have failed all the same.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "$id": "schema:BundleImported",
          "type": "object",
          "description": "What became of a bundle.",
          "required": [
            "workspace_id",
            "name",
            "status"
          ],
          "x-molecule-columns": [
            "workspace_id",
            "name",
            "status",
            "error",
            "children"
          ],
          "properties": {
            "workspace_id": {
              "type": "string",
              "format": "uuid",
              "description": "The id of the new workspace. It is there even when creating it failed."
            },
            "name": {
              "type": "string",
              "description": "Its name."
            },
            "status": {
              "type": "string",
              "enum": [
                "provisioning",
                "failed"
              ],
              "description": "Whether it was created."
            },
            "error": {
              "type": "string",
              "description": "Why it was not, in the words of the database."
            },
            "children": {
              "type": "array",
              "description": "What became of the bundles inside it. Missing when there were none.",
              "items": {
                "$ref": "schema:BundleImported",
                "type": "object",
                "description": "What became of a bundle.",
                "x-molecule-schema": "BundleImported"
              }
            }
          },
          "x-molecule-schema": "BundleImported"
        },
        "examples": [
          {
            "name": "single",
            "value": {
              "workspace_id": "6a2f9c41-b7e0-4d38-95c6-1e8d0b3f7a54",
              "name": "Invoices",
              "status": "provisioning"
            }
          },
          {
            "name": "team",
            "value": {
              "workspace_id": "b31d5e70-4c9a-4f82-8e06-7a2c9d1f5b63",
              "name": "Back office",
              "status": "provisioning",
              "children": [
                {
                  "workspace_id": "0f7c4a92-e5b8-4136-9d2e-8b3a6c1d0e75",
                  "name": "Letters",
                  "status": "provisioning"
                }
              ]
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The bundle cannot be read, or it has no name. Send what an export wrote. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid bundle"
            }
          },
          {
            "name": "name",
            "value": {
              "error": "bundle name is required"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "workspace",
        "status": "201",
        "operationId": "getWorkspace",
        "description": "See the new workspace.",
        "parameters": {
          "workspace_id": "$response.body#/workspace_id"
        }
      },
      {
        "name": "restart",
        "status": "201",
        "operationId": "restartWorkspace",
        "description": "Start it when it stays `provisioning`.",
        "parameters": {
          "workspace_id": "$response.body#/workspace_id"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteWorkspace",
        "description": "Delete it again; the name confirms that.",
        "parameters": {
          "workspace_id": "$response.body#/workspace_id",
          "confirm_name": "$response.body#/name"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "bundles",
      "keywords": [
        "copy",
        "clone",
        "duplicate",
        "restore"
      ],
      "description": "Create workspaces from the fields of an export_bundle answer. Check each status, then follow get_workspace."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "single",
        "summary": "One workspace",
        "input": {
          "schema": "1.0",
          "name": "Invoices",
          "description": "Writes invoices",
          "tier": 2,
          "system_prompt": "You write invoices."
        },
        "status": "201",
        "response": {
          "workspace_id": "6a2f9c41-b7e0-4d38-95c6-1e8d0b3f7a54",
          "name": "Invoices",
          "status": "provisioning"
        }
      },
      {
        "name": "team",
        "summary": "A workspace with one below it",
        "input": {
          "name": "Back office",
          "description": "Hands out paperwork",
          "tier": 2,
          "skills": [
            {
              "id": "filing",
              "name": "Filing",
              "description": "Puts papers where they belong.",
              "files": {
                "SKILL.md": "File by date."
              }
            }
          ],
          "prompts": {
            "config.yaml": "name: Back office\nruntime: claude-code\n"
          },
          "sub_workspaces": [
            {
              "name": "Letters",
              "description": "Answers letters",
              "tier": 2
            }
          ]
        },
        "status": "201",
        "response": {
          "workspace_id": "b31d5e70-4c9a-4f82-8e06-7a2c9d1f5b63",
          "name": "Back office",
          "status": "provisioning",
          "children": [
            {
              "workspace_id": "0f7c4a92-e5b8-4136-9d2e-8b3a6c1d0e75",
              "name": "Letters",
              "status": "provisioning"
            }
          ]
        }
      }
    ]
  }
]
