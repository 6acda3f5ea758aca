// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  NameInput,
  OrgMembershipRequiredResponse,
  OrgNotFoundResponse,
  OrganizationSchema,
  Security2,
  Security3,
  SessionRequiredResponse,
  SlugInput,
} from '../shared.ts'

export const myOrgs: readonly Operation[] = [
  {
    "id": "listMyOrgs",
    "command": [
      "org",
      "list-mine"
    ],
    "tag": "my-orgs",
    "summary": "List the organisations of the signed-in person",
    "description": "Lists the organisations that the person who is signed in belongs to, and no others. Operators, who see all of them, have a list of their own.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/orgs",
    "security": Security2,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The person's organisations.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The person's organisations.",
          "items": OrganizationSchema
        },
        "examples": [
          {
            "name": "orgs",
            "value": [
              {
                "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
                "slug": "acme",
                "name": "Acme",
                "plan": "pro",
                "status": "running",
                "created_at": "2026-06-02T09:14:07Z",
                "updated_at": "2026-06-02T09:14:07Z"
              },
              {
                "id": "9b64e0d7-25a1-4f38-8c0d-6e1f7a3b5c82",
                "slug": "hooli",
                "name": "Hooli",
                "plan": "free",
                "status": "running",
                "created_at": "2026-05-19T15:30:00Z",
                "updated_at": "2026-05-19T15:30:00Z"
              }
            ]
          }
        ]
      },
      SessionRequiredResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getOrg",
        "description": "See one of them.",
        "parameters": {
          "slug": "$response.body#/0/slug"
        }
      },
      {
        "name": "export",
        "status": "200",
        "operationId": "exportOrg",
        "description": "Take along what is stored about one of them.",
        "parameters": {
          "slug": "$response.body#/0/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
            "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
            "slug": "acme",
            "name": "Acme",
            "plan": "pro",
            "status": "running",
            "created_at": "2026-06-02T09:14:07Z",
            "updated_at": "2026-06-02T09:14:07Z"
          },
          {
            "id": "9b64e0d7-25a1-4f38-8c0d-6e1f7a3b5c82",
            "slug": "hooli",
            "name": "Hooli",
            "plan": "free",
            "status": "running",
            "created_at": "2026-05-19T15:30:00Z",
            "updated_at": "2026-05-19T15:30:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "createMyOrg",
    "command": [
      "org",
      "create-mine"
    ],
    "tag": "my-orgs",
    "summary": "Create an organisation of one's own",
    "description": "Creates an organisation that belongs to the person who is signed in, and starts building its tenant. The person must have accepted the terms, and quota and credit must allow one more organisation. The tenant takes several minutes; follow the provisioning status until it runs or has failed.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/orgs",
    "security": Security2,
    "inputs": [
      {
        "name": "slug",
        "property": "slug",
        "in": "body",
        "wireName": "slug",
        "required": true,
        "description": "The first part of the host name. Lower-case letters, digits and hyphens, starting with a letter; it can never be changed.",
        "schema": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{2,31}$",
          "minLength": 3,
          "maxLength": 32,
          "description": "The first part of the host name. Lower-case letters, digits and hyphens, starting with a letter; it can never be changed."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      NameInput
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "An organisation of one's own.",
        "required": [
          "slug",
          "name"
        ],
        "properties": {
          "slug": {
            "type": "string",
            "pattern": "^[a-z][a-z0-9-]{2,31}$",
            "minLength": 3,
            "maxLength": 32,
            "description": "The first part of the host name. Lower-case letters, digits and hyphens, starting with a letter; it can never be changed."
          },
          "name": {
            "type": "string",
            "minLength": 1,
            "description": "The name that people see."
          }
        },
        "x-molecule-schema": "MyOrgCreate"
      }
    },
    "responses": [
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
              "id": "4e17c9a2-80d5-4b63-9f2a-3c6b1d8e7f05",
              "slug": "umbrella",
              "name": "Umbrella",
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
        "description": "The control plane refused the body; `error` says what is wrong, and `fields` names what is missing. Correct it and send it again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "name is required",
              "fields": [
                "name"
              ]
            }
          }
        ]
      },
      SessionRequiredResponse,
      {
        "status": "402",
        "description": "Quota or credit does not allow one more organisation. Add credit or choose a larger plan in the web UI, or delete an organisation that is no longer used.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "credit",
            "value": {
              "error": "insufficient credit"
            }
          }
        ]
      },
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
        "status": "412",
        "description": "The person has not accepted the current terms. Accept them in the web UI, then create the organisation again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "terms",
            "value": {
              "error": "terms not accepted"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "confirm": {
        "message": "Create the organisation {slug} ({name}) for yourself and build its tenant?"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "status",
        "status": "201",
        "operationId": "getOrgProvisionStatus",
        "description": "Follow the building of the tenant until it runs or has failed.",
        "parameters": {
          "slug": "$response.body#/slug"
        },
        "rel": "monitor",
        "state": "/status",
        "timeoutSeconds": 1800,
        "outcome": {
          "provisioning": "pending",
          "running": "success",
          "failed": "failure"
        }
      },
      {
        "name": "get",
        "status": "201",
        "operationId": "getOrg",
        "description": "See the organisation.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteOrg",
        "description": "Delete it again.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "create",
        "summary": "Create an organisation",
        "input": {
          "slug": "umbrella",
          "name": "Umbrella"
        },
        "status": "201",
        "response": {
          "id": "4e17c9a2-80d5-4b63-9f2a-3c6b1d8e7f05",
          "slug": "umbrella",
          "name": "Umbrella",
          "plan": "free",
          "status": "provisioning",
          "created_at": "2026-06-24T08:00:12Z",
          "updated_at": "2026-06-24T08:00:12Z"
        }
      }
    ]
  },
  {
    "id": "getOrg",
    "command": [
      "org",
      "get"
    ],
    "tag": "my-orgs",
    "summary": "Show an organisation",
    "description": "Shows an organisation to a person who belongs to it, with what it pays for and where it is in its life. An operator's admin token is refused here; operators look in the list of all organisations.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/orgs/{slug}",
    "security": Security2,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The organisation's id.",
        "headers": [],
        "contentType": "application/json",
        "schema": OrganizationSchema,
        "examples": [
          {
            "name": "org",
            "value": {
              "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
              "slug": "acme",
              "name": "Acme",
              "plan": "pro",
              "status": "running",
              "stripe_customer_id": "cus_example_acme",
              "created_at": "2026-06-02T09:14:07Z",
              "updated_at": "2026-06-02T09:14:07Z"
            }
          }
        ]
      },
      SessionRequiredResponse,
      OrgMembershipRequiredResponse,
      OrgNotFoundResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "export",
        "status": "200",
        "operationId": "exportOrg",
        "description": "Take along what is stored about it.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteOrg",
        "description": "Delete it for good.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      },
      {
        "name": "portal",
        "status": "200",
        "operationId": "openBillingPortal",
        "description": "Look after its payments.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
          "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
          "slug": "acme",
          "name": "Acme",
          "plan": "pro",
          "status": "running",
          "stripe_customer_id": "cus_example_acme",
          "created_at": "2026-06-02T09:14:07Z",
          "updated_at": "2026-06-02T09:14:07Z"
        }
      }
    ]
  },
  {
    "id": "deleteOrg",
    "command": [
      "org",
      "delete"
    ],
    "tag": "my-orgs",
    "summary": "Delete an organisation",
    "description": "Deletes an organisation and everything that belongs to it: the billing customer, all machines, host name and tunnel, and the records. Only the owner may. It cannot be undone, and the API asks for no confirmation: the request alone is enough. An entry in the purge log remains.",
    "service": "controlPlane",
    "method": "DELETE",
    "path": "/api/v1/orgs/{slug}",
    "security": Security2,
    "inputs": [
      {
        "name": "slug",
        "property": "slug",
        "in": "path",
        "wireName": "slug",
        "required": true,
        "description": "The slug of the organisation to delete.",
        "schema": {
          "type": "string",
          "pattern": "^[a-z][a-z0-9-]{2,31}$",
          "minLength": 3,
          "maxLength": 32
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "204",
        "description": "The organisation is gone.",
        "headers": [],
        "examples": []
      },
      SessionRequiredResponse,
      {
        "status": "403",
        "description": "The person who is signed in does not own this organisation, so it was not deleted. Ask its owner to do it.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "owner",
            "value": {
              "error": "only the owner can delete an organization"
            }
          }
        ]
      },
      OrgNotFoundResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Delete the organisation {slug} with its billing customer, machines, host name and records? Nothing can be restored. Type its slug to confirm.",
        "echo": "slug"
      },
      "idempotent": false
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
          "slug": "hooli"
        },
        "status": "204"
      }
    ]
  },
  {
    "id": "exportOrg",
    "command": [
      "org",
      "export"
    ],
    "tag": "my-orgs",
    "summary": "Export what is stored about an organisation",
    "description": "Returns what the control plane stores about an organisation, its members and its machine in one document, as the right to data portability asks for. What the tenant keeps, such as files and memories, is not in it. What the open parts hold may change, so read them leniently.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/orgs/{slug}/export",
    "security": Security2,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The export.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What the control plane stores about an organisation. It is a best effort, and keys may be added.",
          "properties": {
            "schema_version": {
              "type": [
                "string",
                "integer"
              ],
              "description": "The version of this format."
            },
            "exported_at": {
              "type": "string",
              "format": "date-time",
              "description": "When it was made."
            },
            "exported_by": {
              "type": "string",
              "description": "Who asked for it."
            },
            "subject": {
              "type": "object",
              "description": "The person whose right it is.",
              "properties": {
                "user_id": {
                  "type": "string",
                  "description": "The person's id."
                }
              }
            },
            "organization": OrganizationSchema,
            "infrastructure": {
              "type": "object",
              "description": "The machine of its tenant. Missing when building it failed.",
              "additionalProperties": true
            },
            "members": {
              "type": "array",
              "description": "Who belongs to it.",
              "items": {
                "type": "object",
                "description": "One person.",
                "additionalProperties": true
              }
            },
            "notes": {
              "type": "object",
              "description": "Remarks on what is in the export and what is not.",
              "additionalProperties": true
            }
          },
          "x-molecule-schema": "OrgExport"
        },
        "examples": [
          {
            "name": "export",
            "value": {
              "schema_version": "1",
              "exported_at": "2026-06-24T08:00:12Z",
              "exported_by": "user_acme_owner",
              "subject": {
                "user_id": "user_acme_owner"
              },
              "organization": {
                "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
                "slug": "acme",
                "name": "Acme",
                "plan": "pro",
                "status": "running",
                "stripe_customer_id": "cus_example_acme",
                "created_at": "2026-06-02T09:14:07Z",
                "updated_at": "2026-06-02T09:14:07Z"
              },
              "infrastructure": {
                "status": "running"
              },
              "members": [
                {
                  "user_id": "user_acme_owner"
                },
                {
                  "user_id": "user_acme_member"
                }
              ],
              "notes": {}
            }
          }
        ]
      },
      SessionRequiredResponse,
      OrgMembershipRequiredResponse,
      OrgNotFoundResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
          "schema_version": "1",
          "exported_at": "2026-06-24T08:00:12Z",
          "exported_by": "user_acme_owner",
          "subject": {
            "user_id": "user_acme_owner"
          },
          "organization": {
            "id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
            "slug": "acme",
            "name": "Acme",
            "plan": "pro",
            "status": "running",
            "stripe_customer_id": "cus_example_acme",
            "created_at": "2026-06-02T09:14:07Z",
            "updated_at": "2026-06-02T09:14:07Z"
          },
          "infrastructure": {
            "status": "running"
          },
          "members": [
            {
              "user_id": "user_acme_owner"
            },
            {
              "user_id": "user_acme_member"
            }
          ],
          "notes": {}
        }
      }
    ]
  },
  {
    "id": "getOrgProvisionStatus",
    "command": [
      "org",
      "provision-status"
    ],
    "tag": "my-orgs",
    "summary": "Show how the building of a tenant is going",
    "description": "Tells how far an organisation's tenant is: the stage, the progress in percent, and about how long it still takes. It has ended when `status` is `running` or `failed`.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/orgs/{slug}/provision-status",
    "security": Security2,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The building of the tenant as it stands.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "How far the building of a tenant is.",
          "required": [
            "status",
            "stage",
            "progress",
            "message",
            "eta_seconds"
          ],
          "x-molecule-columns": [
            "status",
            "stage",
            "progress",
            "eta_seconds",
            "message"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "Whether it is on its way, done or failed.",
              "enum": [
                "provisioning",
                "running",
                "failed"
              ],
              "x-molecule-outcome": {
                "provisioning": "pending",
                "running": "success",
                "failed": "failure"
              }
            },
            "stage": {
              "type": "string",
              "description": "What is being done.",
              "enum": [
                "launching",
                "installing",
                "starting",
                "configuring_https",
                "ready",
                "failed"
              ]
            },
            "progress": {
              "type": "integer",
              "minimum": 0,
              "maximum": 100,
              "description": "How much is done, in percent."
            },
            "message": {
              "type": "string",
              "description": "The same for people."
            },
            "eta_seconds": {
              "type": "integer",
              "description": "About how many seconds are left."
            },
            "url": {
              "type": "string",
              "description": "Where the tenant answers, once that is known."
            }
          },
          "x-molecule-schema": "OrgProvisionStatus"
        },
        "examples": [
          {
            "name": "ready",
            "value": {
              "status": "running",
              "stage": "ready",
              "progress": 100,
              "message": "The tenant is ready.",
              "eta_seconds": 0,
              "url": "https://acme.moleculesai.app"
            }
          },
          {
            "name": "installing",
            "value": {
              "status": "provisioning",
              "stage": "installing",
              "progress": 25,
              "message": "Installing the platform.",
              "eta_seconds": 360
            }
          },
          {
            "name": "failed",
            "value": {
              "status": "failed",
              "stage": "failed",
              "progress": 75,
              "message": "The tenant got no certificate.",
              "eta_seconds": 0
            }
          }
        ]
      },
      SessionRequiredResponse,
      {
        "status": "404",
        "description": "There is no such organisation, or the person who is signed in does not belong to it. Check the slug in the list of the person's organisations.",
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
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "org",
        "status": "200",
        "operationId": "getOrg",
        "description": "See the organisation.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "my_orgs"
    },
    "surfaces": [
      "sdk",
      "docs"
    ],
    "surfacesReason": "It takes the session of a person who is signed in to the web UI; admin tokens and API keys are refused. Use the web UI at https://app.moleculesai.app instead.",
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
          "status": "running",
          "stage": "ready",
          "progress": 100,
          "message": "The tenant is ready.",
          "eta_seconds": 0,
          "url": "https://acme.moleculesai.app"
        }
      }
    ]
  },
  {
    "id": "getOrgInstance",
    "command": [
      "org",
      "instance"
    ],
    "tag": "my-orgs",
    "summary": "Look up an organisation's machine",
    "description": "Tells anybody who knows the slug whether an organisation's machine runs, its address and the organisation's id. No credential is needed, so the number of requests is limited. The tenant's host name is not in the answer: it is the slug in front of the domain, as in `acme.moleculesai.app`.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/orgs/{slug}/instance",
    "security": Security3,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The machine. More keys may come with it.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The machine of an organisation's tenant.",
          "required": [
            "slug",
            "status",
            "org_id"
          ],
          "x-molecule-columns": [
            "slug",
            "status",
            "ip",
            "org_id"
          ],
          "properties": {
            "slug": {
              "type": "string",
              "description": "The organisation's slug."
            },
            "status": {
              "type": "string",
              "description": "How the machine is doing.",
              "examples": [
                "provisioning",
                "running",
                "failed"
              ]
            },
            "ip": {
              "type": "string",
              "description": "Its public address. Missing or empty while there is none."
            },
            "org_id": {
              "type": "string",
              "format": "uuid",
              "description": "The organisation's id; clients send it in `X-Molecule-Org-Id`."
            }
          },
          "x-molecule-schema": "OrgInstance"
        },
        "examples": [
          {
            "name": "instance",
            "value": {
              "slug": "acme",
              "status": "running",
              "ip": "203.0.113.10",
              "org_id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95"
            }
          }
        ]
      },
      {
        "status": "404",
        "description": "No organisation has this slug. Check it for a typing mistake.",
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
        "status": "429",
        "description": "Too many look-ups in a short time. Wait a minute, then try again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "limited",
            "value": {
              "error": "rate limit exceeded"
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
      "core": false,
      "toolset": "my_orgs",
      "description": "Look up an organisation's id and whether its machine runs. Do not call it in a loop."
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
          "status": "running",
          "ip": "203.0.113.10",
          "org_id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95"
        }
      }
    ]
  }
]
