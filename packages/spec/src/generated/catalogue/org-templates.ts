// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  EnvRequirementSchema,
  ErrorSchema,
  Headers,
  ImportedWorkspaceSchema,
  OrgIdMissingResponse,
  OrgTemplateSchema,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const orgTemplates: readonly Operation[] = [
  {
    "id": "listOrgTemplates",
    "command": [
      "org",
      "template",
      "list"
    ],
    "tag": "org-templates",
    "summary": "List the templates of whole teams",
    "description": "Lists the templates that a team of workspaces can be made from, with the secrets that each needs. A template that cannot be read is left out without a word.",
    "service": "tenant",
    "method": "GET",
    "path": "/org/templates",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The templates.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Templates of whole teams.",
          "items": {
            "type": "object",
            "description": "A template of a whole team.",
            "required": [
              "dir",
              "name",
              "description",
              "workspaces",
              "required_env",
              "recommended_env"
            ],
            "x-molecule-columns": [
              "dir",
              "name",
              "workspaces",
              "required_env"
            ],
            "properties": {
              "dir": {
                "type": "string",
                "description": "Its directory, which an import names."
              },
              "name": {
                "type": "string",
                "description": "Its name. Can be empty."
              },
              "description": {
                "type": "string",
                "description": "What it is for. Can be empty.",
                "x-molecule-untrusted": true
              },
              "workspaces": {
                "type": "integer",
                "description": "How many workspaces it has, at all levels."
              },
              "required_env": {
                "type": "array",
                "description": "The secrets that it and its workspaces need.",
                "items": EnvRequirementSchema
              },
              "recommended_env": {
                "type": "array",
                "description": "The secrets that it and its workspaces can do more with.",
                "items": EnvRequirementSchema
              }
            },
            "x-molecule-schema": "OrgTemplateSummary"
          },
          "x-molecule-schema": "OrgTemplateList"
        },
        "examples": [
          {
            "name": "templates",
            "value": [
              {
                "dir": "newsroom",
                "name": "Newsroom",
                "description": "An editor and a reporter with a desk of their own.",
                "workspaces": 2,
                "required_env": [
                  "NEWS_API_KEY",
                  {
                    "any_of": [
                      "SLACK_BOT_TOKEN",
                      "TELEGRAM_BOT_TOKEN"
                    ]
                  }
                ],
                "recommended_env": []
              },
              {
                "dir": "review-team",
                "name": "Review team",
                "description": "A lead who hands changes to two reviewers.",
                "workspaces": 3,
                "required_env": [
                  "GITHUB_TOKEN"
                ],
                "recommended_env": []
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
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
        "operationId": "importOrg",
        "description": "Make a team from one of them, by its `dir`.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "org_templates",
      "description": "List the templates of import_org, with the secrets that each needs."
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
        "input": {},
        "status": "200",
        "response": [
          {
            "dir": "newsroom",
            "name": "Newsroom",
            "description": "An editor and a reporter with a desk of their own.",
            "workspaces": 2,
            "required_env": [
              "NEWS_API_KEY",
              {
                "any_of": [
                  "SLACK_BOT_TOKEN",
                  "TELEGRAM_BOT_TOKEN"
                ]
              }
            ],
            "recommended_env": []
          },
          {
            "dir": "review-team",
            "name": "Review team",
            "description": "A lead who hands changes to two reviewers.",
            "workspaces": 3,
            "required_env": [
              "GITHUB_TOKEN"
            ],
            "recommended_env": []
          }
        ]
      }
    ]
  },
  {
    "id": "importOrg",
    "command": [
      "org",
      "import"
    ],
    "tag": "org-templates",
    "summary": "Make a team of workspaces from a template",
    "description": "Creates all workspaces of a template, with their memories, schedules, channels and secrets. Name a template of the tenant in `dir`, or give one in `template`. Workspaces that are there already, told by name and parent, are kept and marked `skipped`. The mode `reconcile` also removes workspaces of the same names that are elsewhere. The call takes about two seconds for each workspace and stops at the first that fails: then the answer is 207 with `error`, and what was created stays. On a hosted tenant, restart a workspace that stays `provisioning`.",
    "service": "tenant",
    "method": "POST",
    "path": "/org/import",
    "security": Security5,
    "inputs": [
      {
        "name": "dir",
        "property": "dir",
        "in": "body",
        "wireName": "dir",
        "required": false,
        "description": "The template's directory. The list shows it. Needed unless `template` is given.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The template's directory. The list shows it. Needed unless `template` is given."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "template",
        "property": "template",
        "in": "body",
        "wireName": "template",
        "required": false,
        "description": "A team given along, instead of one of the tenant's templates.",
        "schema": OrgTemplateSchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "mode",
        "property": "mode",
        "in": "body",
        "wireName": "mode",
        "required": false,
        "description": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
        "schema": {
          "type": "string",
          "enum": [
            "merge",
            "reconcile"
          ],
          "default": "merge",
          "description": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
          "x-molecule-guard": "explicit"
        },
        "guard": "explicit",
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
        "description": "A team to create. It needs `dir` or `template`; `dir` wins when both are given.",
        "properties": {
          "dir": {
            "type": "string",
            "minLength": 1,
            "description": "The template's directory. The list shows it. Needed unless `template` is given."
          },
          "template": OrgTemplateSchema,
          "mode": {
            "type": "string",
            "enum": [
              "merge",
              "reconcile"
            ],
            "default": "merge",
            "description": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
            "x-molecule-guard": "explicit"
          }
        },
        "allOf": [
          {
            "if": {
              "not": {
                "required": [
                  "dir"
                ],
                "properties": {
                  "dir": {
                    "type": "string"
                  }
                }
              }
            },
            "then": {
              "required": [
                "template"
              ],
              "additionalProperties": true,
              "properties": {
                "template": {
                  "description": "Give dir or template."
                }
              }
            }
          }
        ],
        "x-molecule-schema": "OrgImport"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "All workspaces of the template are there.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A team that has been created.",
          "required": [
            "org",
            "workspaces",
            "count"
          ],
          "properties": {
            "org": {
              "type": "string",
              "description": "The template's name."
            },
            "workspaces": {
              "type": "array",
              "description": "Its workspaces, each before the ones below it.",
              "items": ImportedWorkspaceSchema
            },
            "count": {
              "type": "integer",
              "description": "How many they are."
            },
            "mode": {
              "type": "string",
              "const": "reconcile",
              "description": "Only there in the mode `reconcile`."
            },
            "reconcile_removed_count": {
              "type": "integer",
              "description": "How many workspaces were removed. Only there in the mode `reconcile`."
            },
            "reconcile_errors": {
              "type": "array",
              "description": "What went wrong with the removal. Only there in the mode `reconcile`, and when something did.",
              "items": {
                "type": "string"
              }
            }
          },
          "x-molecule-schema": "OrgImported"
        },
        "examples": [
          {
            "name": "directory",
            "value": {
              "org": "Review team",
              "workspaces": [
                {
                  "id": "1d7e3b52-8c40-4f96-a2e7-5b0c9f4d6a13",
                  "name": "Review lead",
                  "tier": 2,
                  "channels": [
                    "slack"
                  ]
                },
                {
                  "id": "4b9f6a08-2e71-4c5d-93b8-7d1e0a5c8f26",
                  "name": "Security reviewer",
                  "tier": 2
                },
                {
                  "id": "83c5d1e7-f609-4a2b-b7d4-0e9a6c3f5b18",
                  "name": "Style reviewer",
                  "tier": 2
                }
              ],
              "count": 3
            }
          },
          {
            "name": "inline",
            "value": {
              "org": "Help desk",
              "workspaces": [
                {
                  "id": "5e0b7c94-3f1d-4a86-8c25-9d6f2e7a0b41",
                  "name": "Desk",
                  "tier": 2
                },
                {
                  "id": "c6f8a217-90d4-4e3b-a5c1-2b7e8d0f4936",
                  "name": "First line",
                  "tier": 2
                }
              ],
              "count": 2
            }
          },
          {
            "name": "reconcile",
            "value": {
              "org": "Review team",
              "workspaces": [
                {
                  "id": "1d7e3b52-8c40-4f96-a2e7-5b0c9f4d6a13",
                  "name": "Review lead",
                  "tier": 2,
                  "skipped": true
                },
                {
                  "id": "4b9f6a08-2e71-4c5d-93b8-7d1e0a5c8f26",
                  "name": "Security reviewer",
                  "tier": 2,
                  "skipped": true
                },
                {
                  "id": "83c5d1e7-f609-4a2b-b7d4-0e9a6c3f5b18",
                  "name": "Style reviewer",
                  "tier": 2,
                  "skipped": true
                }
              ],
              "count": 3,
              "mode": "reconcile",
              "reconcile_removed_count": 0
            }
          }
        ]
      },
      {
        "status": "207",
        "description": "A workspace could not be created; `error` says why. The ones in `workspaces` were created and stay. Mend the template and import it again: what is there already is kept.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A team of which not all workspaces could be created.",
          "required": [
            "org",
            "workspaces",
            "count",
            "error"
          ],
          "properties": {
            "org": {
              "type": "string",
              "description": "The template's name."
            },
            "workspaces": {
              "type": "array",
              "description": "The workspaces that are there, each before the ones below it. They stay.",
              "items": ImportedWorkspaceSchema
            },
            "count": {
              "type": "integer",
              "description": "How many they are."
            },
            "error": {
              "type": "string",
              "description": "Why the next one could not be created."
            },
            "mode": {
              "type": "string",
              "const": "reconcile",
              "description": "Only there in the mode `reconcile`."
            },
            "reconcile_removed_count": {
              "type": "integer",
              "description": "How many workspaces were removed. Only there in the mode `reconcile`."
            },
            "reconcile_errors": {
              "type": "array",
              "description": "What went wrong with the removal. Only there in the mode `reconcile`, and when something did.",
              "items": {
                "type": "string"
              }
            }
          },
          "x-molecule-schema": "OrgImportedPartly"
        },
        "examples": [
          {
            "name": "partly",
            "value": {
              "org": "Help desk",
              "workspaces": [
                {
                  "id": "5e0b7c94-3f1d-4a86-8c25-9d6f2e7a0b41",
                  "name": "Desk",
                  "tier": 2
                }
              ],
              "count": 1,
              "error": "workspace \"First line\": model is required"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the template: the body cannot be read, neither `dir` nor `template` is usable, `dir` leads outside the templates, or the template itself is broken. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "neither",
            "value": {
              "error": "provide 'dir' or 'template'"
            }
          },
          {
            "name": "directory",
            "value": {
              "error": "invalid org directory"
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
      {
        "status": "404",
        "description": "The tenant has no template in this directory: list the templates to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "org template not found"
            }
          }
        ]
      },
      {
        "status": "412",
        "description": "Secrets that the template needs are not set, so nothing was created. Set those in `missing_env` as secrets of the organisation. Those in `missing_workspace_env` are needed by single workspaces: set them as secrets of the organisation too, or in the `.env` file of the workspace's directory. Of an `any_of` group one is enough. Then send the same call again.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "oneOf": [
            {
              "type": "object",
              "description": "Secrets of the organisation that the template needs.",
              "required": [
                "error",
                "missing_env",
                "required_env",
                "template",
                "suggestion"
              ],
              "properties": {
                "error": {
                  "type": "string",
                  "description": "Says that secrets are missing."
                },
                "missing_env": {
                  "type": "array",
                  "description": "Those that are not set.",
                  "items": EnvRequirementSchema
                },
                "required_env": {
                  "type": "array",
                  "description": "All that the template needs.",
                  "items": EnvRequirementSchema
                },
                "template": {
                  "type": "string",
                  "description": "The template's name."
                },
                "suggestion": {
                  "type": "string",
                  "description": "What to do about it."
                }
              },
              "x-molecule-schema": "OrgImportEnvMissing"
            },
            {
              "type": "object",
              "description": "Secrets that single workspaces of the template need.",
              "required": [
                "error",
                "missing_workspace_env",
                "template",
                "suggestion"
              ],
              "properties": {
                "error": {
                  "type": "string",
                  "description": "Says that secrets are missing."
                },
                "missing_workspace_env": {
                  "type": "array",
                  "description": "Those that are not set, by workspace.",
                  "items": {
                    "type": "object",
                    "description": "Secrets that one workspace of the template needs. The keys really are capitalised.",
                    "required": [
                      "Workspace",
                      "FilesDir",
                      "Unsatisfied"
                    ],
                    "properties": {
                      "Workspace": {
                        "type": "string",
                        "description": "The workspace's name."
                      },
                      "FilesDir": {
                        "type": "string",
                        "description": "The workspace's directory in the template."
                      },
                      "Unsatisfied": {
                        "type": "array",
                        "description": "Those that are not set.",
                        "items": EnvRequirementSchema
                      }
                    },
                    "x-molecule-schema": "WorkspaceEnvMissing"
                  }
                },
                "template": {
                  "type": "string",
                  "description": "The template's name."
                },
                "suggestion": {
                  "type": "string",
                  "description": "What to do about it."
                }
              },
              "x-molecule-schema": "OrgImportWorkspaceEnvMissing"
            }
          ]
        },
        "examples": [
          {
            "name": "org",
            "value": {
              "error": "required environment variables are not set",
              "missing_env": [
                "NEWS_API_KEY"
              ],
              "required_env": [
                "NEWS_API_KEY"
              ],
              "template": "Newsroom",
              "suggestion": "set them as secrets of the organisation, then import again"
            }
          },
          {
            "name": "workspace",
            "value": {
              "error": "required environment variables of workspaces are not set",
              "missing_workspace_env": [
                {
                  "Workspace": "Reporter",
                  "FilesDir": "reporter",
                  "Unsatisfied": [
                    {
                      "any_of": [
                        "SLACK_BOT_TOKEN",
                        "TELEGRAM_BOT_TOKEN"
                      ]
                    }
                  ]
                }
              ],
              "template": "Newsroom",
              "suggestion": "set them as secrets of the organisation, then import again"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not find out which secrets are set, so nothing was created. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "preflight",
            "value": {
              "error": "could not verify required environment variables"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Create the workspaces of this template (dir: {dir}, mode: {mode})? With the mode reconcile, workspaces that have the same names and are not part of it are removed."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "workspace",
        "status": "201",
        "operationId": "getWorkspace",
        "description": "Follow `status` of a workspace until it is online.",
        "parameters": {
          "workspace_id": "$response.body#/workspaces/0/id"
        }
      },
      {
        "name": "restart",
        "status": "201",
        "operationId": "restartWorkspace",
        "description": "Start a workspace that stays `provisioning`.",
        "parameters": {
          "workspace_id": "$response.body#/workspaces/0/id"
        }
      },
      {
        "name": "workspace",
        "status": "207",
        "operationId": "getWorkspace",
        "description": "See one of the workspaces that were created.",
        "parameters": {
          "workspace_id": "$response.body#/workspaces/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "org_templates",
      "description": "Create a team of workspaces from dir of list_org_templates, or from template. A 412 lists secrets to set first. Check error in the answer. mode reconcile removes workspaces: only when a person asked for it."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "createOrgFromTemplate"
      ],
      "command": []
    },
    "deprecated": false,
    "timeoutSeconds": 330,
    "evidence": "source",
    "examples": [
      {
        "name": "directory",
        "summary": "From a template of the tenant",
        "input": {
          "dir": "review-team"
        },
        "status": "201",
        "response": {
          "org": "Review team",
          "workspaces": [
            {
              "id": "1d7e3b52-8c40-4f96-a2e7-5b0c9f4d6a13",
              "name": "Review lead",
              "tier": 2,
              "channels": [
                "slack"
              ]
            },
            {
              "id": "4b9f6a08-2e71-4c5d-93b8-7d1e0a5c8f26",
              "name": "Security reviewer",
              "tier": 2
            },
            {
              "id": "83c5d1e7-f609-4a2b-b7d4-0e9a6c3f5b18",
              "name": "Style reviewer",
              "tier": 2
            }
          ],
          "count": 3
        }
      },
      {
        "name": "inline",
        "summary": "From a template given along",
        "input": {
          "template": {
            "name": "Help desk",
            "defaults": {
              "runtime": "claude-code",
              "model": "minimax/MiniMax-M2.7"
            },
            "workspaces": [
              {
                "name": "Desk",
                "role": "Hands out tickets",
                "children": [
                  {
                    "name": "First line",
                    "role": "Answers tickets"
                  }
                ]
              }
            ]
          },
          "mode": "merge"
        },
        "status": "201",
        "response": {
          "org": "Help desk",
          "workspaces": [
            {
              "id": "5e0b7c94-3f1d-4a86-8c25-9d6f2e7a0b41",
              "name": "Desk",
              "tier": 2
            },
            {
              "id": "c6f8a217-90d4-4e3b-a5c1-2b7e8d0f4936",
              "name": "First line",
              "tier": 2
            }
          ],
          "count": 2
        }
      },
      {
        "name": "reconcile",
        "summary": "Put the team back as the template has it",
        "input": {
          "dir": "review-team",
          "mode": "reconcile"
        },
        "status": "201",
        "response": {
          "org": "Review team",
          "workspaces": [
            {
              "id": "1d7e3b52-8c40-4f96-a2e7-5b0c9f4d6a13",
              "name": "Review lead",
              "tier": 2,
              "skipped": true
            },
            {
              "id": "4b9f6a08-2e71-4c5d-93b8-7d1e0a5c8f26",
              "name": "Security reviewer",
              "tier": 2,
              "skipped": true
            },
            {
              "id": "83c5d1e7-f609-4a2b-b7d4-0e9a6c3f5b18",
              "name": "Style reviewer",
              "tier": 2,
              "skipped": true
            }
          ],
          "count": 3,
          "mode": "reconcile",
          "reconcile_removed_count": 0
        }
      }
    ]
  }
]
