// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const templates: readonly Operation[] = [
  {
    "id": "listTemplates",
    "command": [
      "template",
      "list"
    ],
    "tag": "templates",
    "summary": "List the templates of workspaces",
    "description": "Lists what a single workspace can be made from, with runtime, models and the secrets that each template needs. Templates for a runtime that this tenant does not know are left out. On hosted tenants every `tier` is 4.",
    "service": "tenant",
    "method": "GET",
    "path": "/templates",
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
          "description": "Templates of workspaces.",
          "items": {
            "type": "object",
            "description": "What a workspace can be made from. Optional keys are missing when they have nothing to say.",
            "required": [
              "id",
              "name",
              "description",
              "runtime",
              "model",
              "tier",
              "skills",
              "skill_count"
            ],
            "x-molecule-columns": [
              "id",
              "name",
              "runtime",
              "model",
              "skill_count",
              "required_env"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "Its id, which a new workspace names in `template`."
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
              "runtime": {
                "type": "string",
                "description": "The agent software it is made for. Can be empty."
              },
              "model": {
                "type": "string",
                "description": "The model it uses unless another is chosen. Can be empty."
              },
              "tier": {
                "type": "integer",
                "description": "How much its workspaces may do; 0 when it does not say."
              },
              "models": {
                "type": "array",
                "description": "The models to choose from.",
                "items": {
                  "type": "object",
                  "description": "A model that a template can be used with.",
                  "required": [
                    "id"
                  ],
                  "properties": {
                    "id": {
                      "type": "string",
                      "description": "The model's id."
                    },
                    "name": {
                      "type": "string",
                      "description": "Its name for people."
                    },
                    "required_env": {
                      "type": "array",
                      "description": "The secrets that it needs.",
                      "items": {
                        "type": "string"
                      }
                    },
                    "provider": {
                      "type": "string",
                      "description": "Who serves it."
                    },
                    "billing_mode": {
                      "type": "string",
                      "description": "Who pays for it.",
                      "examples": [
                        "platform_managed",
                        "byok",
                        "disabled"
                      ]
                    }
                  },
                  "x-molecule-schema": "TemplateModel"
                }
              },
              "required_env": {
                "type": "array",
                "description": "The secrets that it needs.",
                "items": {
                  "type": "string"
                }
              },
              "recommended_env": {
                "type": "array",
                "description": "The secrets that it can do more with.",
                "items": {
                  "type": "string"
                }
              },
              "skills": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "The skills that it brings. Null when it names none.",
                "items": {
                  "type": "string"
                }
              },
              "skill_count": {
                "type": "integer",
                "description": "How many skills it brings."
              },
              "provision_timeout_seconds": {
                "type": "integer",
                "description": "How long its workspaces may take to come online."
              },
              "providers": {
                "type": "array",
                "description": "The model providers that it works with.",
                "items": {
                  "type": "string"
                }
              },
              "provider_registry": {
                "type": "array",
                "description": "The model providers that it brings.",
                "items": {
                  "type": "object",
                  "description": "A model provider that a template brings. Other keys may appear.",
                  "required": [
                    "name"
                  ],
                  "additionalProperties": true,
                  "properties": {
                    "name": {
                      "type": "string",
                      "description": "The provider's name."
                    },
                    "auth_mode": {
                      "type": "string",
                      "description": "How it is signed in to."
                    },
                    "model_prefixes": {
                      "type": "array",
                      "description": "What the ids of its models begin with.",
                      "items": {
                        "type": "string"
                      }
                    },
                    "model_aliases": {
                      "description": "Other names of its models."
                    },
                    "base_url": {
                      "type": "string",
                      "description": "Where it answers."
                    },
                    "auth_env": {
                      "description": "The secrets that it is signed in to with."
                    }
                  },
                  "x-molecule-schema": "TemplateProvider"
                }
              },
              "registry_backed": {
                "type": "boolean",
                "description": "Whether its models come from the platform's own list."
              },
              "registry_providers": {
                "type": "array",
                "description": "The providers on the platform's list.",
                "items": {
                  "type": "object",
                  "description": "A model provider that the platform knows. Other keys may appear.",
                  "required": [
                    "name"
                  ],
                  "additionalProperties": true,
                  "properties": {
                    "name": {
                      "type": "string",
                      "description": "The provider's name."
                    },
                    "display_name": {
                      "type": "string",
                      "description": "Its name for people."
                    },
                    "auth_env": {
                      "description": "The secrets that it is signed in to with."
                    },
                    "billing_mode": {
                      "type": "string",
                      "description": "Who pays for it.",
                      "examples": [
                        "platform_managed",
                        "byok",
                        "disabled"
                      ]
                    },
                    "deprecated": {
                      "type": "boolean",
                      "description": "Whether it is on its way out."
                    }
                  },
                  "x-molecule-schema": "RegisteredProvider"
                }
              },
              "registry_models": {
                "type": "array",
                "description": "The models on the platform's list. The keys are not fixed.",
                "items": {
                  "type": "object",
                  "additionalProperties": true
                }
              },
              "displayable": {
                "type": "boolean",
                "description": "Whether the web UI offers it."
              }
            },
            "x-molecule-schema": "Template"
          },
          "x-molecule-schema": "TemplateList"
        },
        "examples": [
          {
            "name": "templates",
            "value": [
              {
                "id": "researcher",
                "name": "Researcher",
                "description": "Reads papers and keeps notes.",
                "runtime": "claude-code",
                "model": "minimax/MiniMax-M2.7",
                "tier": 4,
                "models": [
                  {
                    "id": "minimax/MiniMax-M2.7",
                    "name": "MiniMax M2.7",
                    "provider": "minimax"
                  }
                ],
                "required_env": [
                  "PAPERS_API_KEY"
                ],
                "recommended_env": [
                  "GITHUB_TOKEN"
                ],
                "skills": [
                  "notes",
                  "reading"
                ],
                "skill_count": 2,
                "displayable": true
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
        "name": "create",
        "status": "200",
        "operationId": "createWorkspace",
        "description": "Make a workspace from one of them, by its `id`.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "templates",
      "description": "List the templates of create_workspace, with runtime, models and needed secrets."
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
            "id": "researcher",
            "name": "Researcher",
            "description": "Reads papers and keeps notes.",
            "runtime": "claude-code",
            "model": "minimax/MiniMax-M2.7",
            "tier": 4,
            "models": [
              {
                "id": "minimax/MiniMax-M2.7",
                "name": "MiniMax M2.7",
                "provider": "minimax"
              }
            ],
            "required_env": [
              "PAPERS_API_KEY"
            ],
            "recommended_env": [
              "GITHUB_TOKEN"
            ],
            "skills": [
              "notes",
              "reading"
            ],
            "skill_count": 2,
            "displayable": true
          }
        ]
      }
    ]
  },
  {
    "id": "importTemplate",
    "command": [
      "template",
      "import"
    ],
    "tag": "templates",
    "summary": "Add a template",
    "description": "Stores a template for workspaces under an id that is made from its name: in lower case, with hyphens for blanks, and without other characters. A `config.yaml` is written when it is not among the files. There is no way to change or delete a template afterwards.",
    "service": "tenant",
    "method": "POST",
    "path": "/templates/import",
    "security": Security5,
    "inputs": [
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": true,
        "description": "Its name, which its id is made from.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "Its name, which its id is made from."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "files",
        "property": "files",
        "in": "body",
        "wireName": "files",
        "required": true,
        "description": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
        "schema": {
          "type": "object",
          "maxProperties": 200,
          "description": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
          "additionalProperties": {
            "type": "string"
          }
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
        "description": "A template to store.",
        "required": [
          "name",
          "files"
        ],
        "properties": {
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "Its name, which its id is made from."
          },
          "files": {
            "type": "object",
            "maxProperties": 200,
            "description": "Its files, by path; at most 200. Paths are relative and have no double dot. Give at least one.",
            "additionalProperties": {
              "type": "string"
            }
          }
        },
        "x-molecule-schema": "TemplateImport"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The template is stored.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A template that has been stored.",
          "required": [
            "status",
            "id",
            "name"
          ],
          "x-molecule-columns": [
            "status",
            "id",
            "name"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "imported",
              "description": "Says that it is stored."
            },
            "id": {
              "type": "string",
              "description": "Its id, which a new workspace names in `template`."
            },
            "name": {
              "type": "string",
              "description": "The name as it was sent."
            }
          },
          "x-molecule-schema": "TemplateImported"
        },
        "examples": [
          {
            "name": "translator",
            "value": {
              "status": "imported",
              "id": "translator",
              "name": "Translator"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the template: name or files are missing, there are more than 200 files, or a path is absolute or has a double dot. Then the files before that path stay on the tenant, so choose another name. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
            }
          },
          {
            "name": "count",
            "value": {
              "error": "too many files (201), max 200"
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
      {
        "status": "409",
        "description": "There is a template with this id, made from the name. Choose another name.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The id is taken.",
          "required": [
            "error",
            "id"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "Says that the template exists."
            },
            "id": {
              "type": "string",
              "description": "The id that was made from the name."
            }
          },
          "x-molecule-schema": "TemplateExists"
        },
        "examples": [
          {
            "name": "exists",
            "value": {
              "error": "template already exists",
              "id": "researcher"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not write the template. An empty `files` causes this too: give at least one file. Otherwise try again in a moment, under another name if this one is taken now.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to write config.yaml"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "create",
        "status": "201",
        "operationId": "createWorkspace",
        "description": "Make a workspace from it, by its `id`.",
        "parameters": {}
      },
      {
        "name": "list",
        "status": "201",
        "operationId": "listTemplates",
        "description": "See it among the others.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "templates",
      "description": "Store a template for workspaces. It cannot be changed or deleted afterwards."
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
        "name": "translator",
        "summary": "A template of two files",
        "input": {
          "name": "Translator",
          "files": {
            "config.yaml": "name: Translator\ndescription: Translates letters.\nruntime: claude-code\nmodel: minimax/MiniMax-M2.7\n",
            "system-prompt.md": "Translate what you are given."
          }
        },
        "status": "201",
        "response": {
          "status": "imported",
          "id": "translator",
          "name": "Translator"
        }
      }
    ]
  }
]
