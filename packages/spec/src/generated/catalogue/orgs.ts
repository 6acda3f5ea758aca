// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ControlPlaneUnauthorizedResponse,
  ErrorSchema,
  NameInput,
  OrganizationSchema,
  Security,
  SlugInput,
} from '../shared.ts'

export const orgs: readonly Operation[] = [
  {
    "id": "listOrgs",
    "command": [
      "org",
      "list"
    ],
    "tag": "orgs",
    "summary": "List organisations",
    "description": "Lists the organisations on this control plane, newest first. A row tells how the organisation's machine is doing in `instance_status`; the key is missing while there is no machine. There is no look-up of a single organisation for operators: list, then pick by slug.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/orgs",
    "security": Security,
    "inputs": [
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many organisations to return at most.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "examples": [
            500
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "offset",
        "property": "offset",
        "in": "query",
        "wireName": "offset",
        "required": false,
        "description": "How many organisations to skip. The newest come first.",
        "schema": {
          "type": "integer",
          "minimum": 0
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "A page of organisations.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A page of organisations.",
          "required": [
            "limit",
            "offset",
            "orgs"
          ],
          "properties": {
            "limit": {
              "type": "integer",
              "description": "How many the page can hold."
            },
            "offset": {
              "type": "integer",
              "description": "How many came before this page."
            },
            "orgs": {
              "type": "array",
              "description": "The organisations, newest first.",
              "items": {
                "type": "object",
                "description": "An organisation in the operator's list.",
                "required": [
                  "id",
                  "slug",
                  "name",
                  "plan"
                ],
                "x-molecule-columns": [
                  "slug",
                  "name",
                  "plan",
                  "instance_status",
                  "member_count"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The organisation's id."
                  },
                  "slug": {
                    "type": "string",
                    "description": "The first part of its host name. It never changes."
                  },
                  "name": {
                    "type": "string",
                    "description": "The name that people see."
                  },
                  "plan": {
                    "type": "string",
                    "description": "What the organisation pays for.",
                    "examples": [
                      "free",
                      "starter",
                      "pro"
                    ]
                  },
                  "member_count": {
                    "type": "integer",
                    "description": "How many people belong to it."
                  },
                  "instance_status": {
                    "type": "string",
                    "description": "How its machine is doing. Missing while it has none.",
                    "examples": [
                      "provisioning",
                      "running",
                      "failed"
                    ]
                  },
                  "last_error": {
                    "type": "string",
                    "description": "The last trouble with its machine, empty when there was none."
                  },
                  "created_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was created."
                  },
                  "updated_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it last changed."
                  }
                },
                "x-molecule-schema": "OrgSummary"
              }
            }
          },
          "x-molecule-schema": "OrgList"
        },
        "examples": [
          {
            "name": "orgs",
            "value": {
              "limit": 500,
              "offset": 0,
              "orgs": [
                {
                  "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
                  "slug": "acme",
                  "name": "Acme",
                  "plan": "pro",
                  "member_count": 4,
                  "instance_status": "running",
                  "last_error": "",
                  "created_at": "2026-06-02T09:14:07Z",
                  "updated_at": "2026-06-20T16:40:51Z"
                },
                {
                  "id": "c81e4f27-0b95-4a6d-93f2-7a5d1e8c0b34",
                  "slug": "globex",
                  "name": "Globex",
                  "plan": "free",
                  "member_count": 1,
                  "last_error": "",
                  "created_at": "2026-05-28T11:02:33Z",
                  "updated_at": "2026-05-28T11:02:33Z"
                }
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "403",
        "description": "The session is signed in but is not on the list of operators. Use the control plane admin token (MOLECULE_CP_ADMIN_TOKEN) instead.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "forbidden",
            "value": {
              "error": "forbidden"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "workspaces",
        "status": "200",
        "operationId": "listOrgWorkspaces",
        "description": "See the workspaces of an organisation.",
        "parameters": {
          "slug": "$response.body#/orgs/0/slug"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "orgs",
      "resource": "orgs",
      "keywords": [
        "organizations",
        "companies",
        "customers"
      ],
      "description": "List organisations of the control plane, newest first. No filter: find one by its slug."
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
        "response": {
          "limit": 500,
          "offset": 0,
          "orgs": [
            {
              "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
              "slug": "acme",
              "name": "Acme",
              "plan": "pro",
              "member_count": 4,
              "instance_status": "running",
              "last_error": "",
              "created_at": "2026-06-02T09:14:07Z",
              "updated_at": "2026-06-20T16:40:51Z"
            },
            {
              "id": "c81e4f27-0b95-4a6d-93f2-7a5d1e8c0b34",
              "slug": "globex",
              "name": "Globex",
              "plan": "free",
              "member_count": 1,
              "last_error": "",
              "created_at": "2026-05-28T11:02:33Z",
              "updated_at": "2026-05-28T11:02:33Z"
            }
          ]
        }
      }
    ]
  },
  {
    "id": "createOrg",
    "command": [
      "org",
      "create"
    ],
    "tag": "orgs",
    "summary": "Create an organisation",
    "description": "Creates an organisation for a given owner and starts building its tenant, which takes 7 to 20 minutes. Terms, quota and billing are not checked for operators. With `dry_run` the request is only validated. The body is read strictly: a key that the control plane does not know is refused, so that a mistyped option cannot create a real organisation. Follow `instance_status` in the list of organisations.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/orgs",
    "security": Security,
    "inputs": [
      {
        "name": "dry_run",
        "property": "dryRun",
        "in": "query",
        "wireName": "dry_run",
        "required": false,
        "description": "Only validate; nothing is created.",
        "schema": {
          "type": "boolean"
        },
        "explode": true,
        "guard": "preview",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "slug",
        "property": "slug",
        "in": "body",
        "wireName": "slug",
        "required": true,
        "description": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens.",
        "schema": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{2,31}$",
          "minLength": 3,
          "maxLength": 32,
          "description": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      NameInput,
      {
        "name": "owner_user_id",
        "property": "ownerUserId",
        "in": "body",
        "wireName": "owner_user_id",
        "required": true,
        "description": "The user id of its owner.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The user id of its owner."
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
        "description": "A new organisation. No other keys are allowed.",
        "additionalProperties": false,
        "required": [
          "slug",
          "name",
          "owner_user_id"
        ],
        "properties": {
          "slug": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{2,31}$",
            "minLength": 3,
            "maxLength": 32,
            "description": "The first part of its host name; it can never be changed. Lower-case letters, digits and hyphens."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "The name that people see."
          },
          "owner_user_id": {
            "type": "string",
            "minLength": 1,
            "description": "The user id of its owner."
          }
        },
        "x-molecule-schema": "OrgCreate"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The request is valid. Nothing was created, because `dry_run` was set.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What would be created.",
          "required": [
            "dry_run",
            "slug",
            "name",
            "owner_user_id"
          ],
          "x-molecule-columns": [
            "dry_run",
            "slug",
            "name",
            "owner_user_id"
          ],
          "properties": {
            "dry_run": {
              "type": "boolean",
              "const": true,
              "description": "Says that nothing was created."
            },
            "slug": {
              "type": "string",
              "description": "The slug that would be taken."
            },
            "name": {
              "type": "string",
              "description": "The name it would have."
            },
            "owner_user_id": {
              "type": "string",
              "description": "The person who would own it."
            }
          },
          "x-molecule-schema": "OrgCreatePreview"
        },
        "examples": [
          {
            "name": "preview",
            "value": {
              "dry_run": true,
              "slug": "initech",
              "name": "Initech",
              "owner_user_id": "user_example_owner"
            }
          }
        ]
      },
      {
        "status": "201",
        "description": "The organisation exists and its tenant is being built.",
        "headers": [],
        "contentType": "application/json",
        "schema": OrganizationSchema,
        "examples": [
          {
            "name": "create",
            "value": {
              "id": "0f6b3e94-d7a1-4c52-8e08-b15c9a7d4f26",
              "slug": "initech",
              "name": "Initech",
              "plan": "free",
              "status": "provisioning",
              "created_at": "2026-06-24T08:00:12Z",
              "updated_at": "2026-06-24T08:00:12Z"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The control plane refused the body. `fields` names what is missing; a key it does not know is refused too. Correct the values and send it again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "missing required fields",
              "fields": [
                "owner_user_id"
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "409",
        "description": "The slug is taken. Choose another slug.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "taken",
            "value": {
              "error": "slug already taken"
            }
          }
        ]
      },
      {
        "status": "502",
        "component": "ControlPlaneTransient",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "503",
        "component": "ControlPlaneTransient",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      },
      {
        "status": "504",
        "component": "ControlPlaneTransient",
        "description": "The control plane is briefly out of reach. Check whether the organisation is in the list before trying again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "transient",
            "value": {
              "error": "upstream unavailable"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "confirm": {
        "message": "Create the organisation {slug} ({name}) for owner {owner_user_id} and build its tenant?"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "201",
        "operationId": "listOrgs",
        "description": "Follow `instance_status` until the tenant is running.",
        "parameters": {}
      },
      {
        "name": "workspaces",
        "status": "201",
        "operationId": "listOrgWorkspaces",
        "description": "Once the tenant runs, see its workspaces.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "orgs",
      "keywords": [
        "organization",
        "new company",
        "sign up a customer"
      ],
      "description": "Create an organisation and its tenant (7 to 20 minutes). Call it with dry_run true first; follow instance_status in list_orgs."
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
        "name": "preview",
        "summary": "Check a new organisation without creating it",
        "input": {
          "dry_run": true,
          "slug": "initech",
          "name": "Initech",
          "owner_user_id": "user_example_owner"
        },
        "status": "200",
        "response": {
          "dry_run": true,
          "slug": "initech",
          "name": "Initech",
          "owner_user_id": "user_example_owner"
        }
      },
      {
        "name": "create",
        "summary": "Create it",
        "input": {
          "dry_run": false,
          "slug": "initech",
          "name": "Initech",
          "owner_user_id": "user_example_owner"
        },
        "status": "201",
        "response": {
          "id": "0f6b3e94-d7a1-4c52-8e08-b15c9a7d4f26",
          "slug": "initech",
          "name": "Initech",
          "plan": "free",
          "status": "provisioning",
          "created_at": "2026-06-24T08:00:12Z",
          "updated_at": "2026-06-24T08:00:12Z"
        }
      }
    ]
  },
  {
    "id": "listOrgWorkspaces",
    "command": [
      "org",
      "workspace",
      "list"
    ],
    "tag": "orgs",
    "summary": "List the workspaces of an organisation",
    "description": "Shows an organisation's workspaces and their health to an operator, without any credential of the tenant. The control plane passes on what it finds and promises no fixed set of keys, so read the answer leniently.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/orgs/{slug}/workspaces",
    "security": Security,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The workspaces and their health. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An organisation's workspaces and their health. The keys are not fixed.",
          "additionalProperties": true,
          "x-molecule-schema": "OrgWorkspaces"
        },
        "examples": [
          {
            "name": "workspaces",
            "value": {
              "slug": "acme",
              "workspaces": [
                {
                  "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "name": "Reports",
                  "status": "online",
                  "runtime": "claude-code",
                  "compute": {
                    "provider": "aws"
                  }
                }
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "No organisation has this slug. List the organisations to find the right one.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "org not found",
              "slug": "acme"
            }
          }
        ]
      },
      {
        "status": "502",
        "description": "The organisation's tenant did not answer properly; `http_status` is what it sent. Check that the tenant is running, then try again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "tenant",
            "value": {
              "error": "tenant request failed",
              "http_status": 500
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "This control plane cannot list workspaces of its tenants. Ask the tenant itself with an Org API Key.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unwired",
            "value": {
              "error": "workspace lister not configured"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": true,
      "toolset": "orgs",
      "description": "List an organisation's workspaces and their health as the operator, else use list_workspaces."
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
          "slug": "acme"
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "workspaces": [
            {
              "id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "name": "Reports",
              "status": "online",
              "runtime": "claude-code",
              "compute": {
                "provider": "aws"
              }
            }
          ]
        }
      }
    ]
  }
]
