// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ControlPlaneUnauthorizedResponse,
  DryRunInput,
  ErrorSchema,
  FleetRedeployedSchema,
  OrgSlugInput,
  OrgUnknownResponse,
  OrgWorkspaceBillingModeInvalidResponse,
  OrgWorkspaceBillingModeSchema,
  RedeployerUnavailableResponse,
  Security,
  SlugInput,
  SlugInput2,
  TenantCallFailedResponse,
  TenantCallsUnavailableResponse,
  TenantDeletionReceiptSchema,
  WorkspaceIdInput,
} from '../shared.ts'

export const tenants: readonly Operation[] = [
  {
    "id": "getOrgAdminToken",
    "command": [
      "org",
      "admin-token",
      "get"
    ],
    "tag": "tenants",
    "summary": "Show the admin token of an organisation's tenant",
    "description": "Shows the token that opens everything on an organisation's tenant. It is meant for emergencies, when nobody has an Org API Key. There is none until the tenant has been built.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/orgs/{slug}/admin-token",
    "security": Security,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The tenant's admin token.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The token that opens everything on a tenant.",
          "required": [
            "slug",
            "admin_token"
          ],
          "x-molecule-columns": [
            "slug",
            "admin_token"
          ],
          "properties": {
            "slug": {
              "type": "string",
              "description": "The organisation's id."
            },
            "admin_token": {
              "type": "string",
              "description": "The token itself.",
              "x-molecule-sensitive": true
            }
          },
          "x-molecule-schema": "TenantAdminToken"
        },
        "examples": [
          {
            "name": "token",
            "value": {
              "slug": "acme",
              "admin_token": "example-tenant-admin-token"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "There is no token: the slug belongs to no organisation, or its tenant has not been built yet. List the organisations to check the slug, and wait until `instance_status` is `running`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "org not found",
              "slug": "umbrella"
            }
          },
          {
            "name": "unbuilt",
            "value": {
              "error": "tenant has no admin token yet",
              "slug": "umbrella"
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
        "name": "diagnostics",
        "status": "200",
        "operationId": "getTenantDiagnostics",
        "description": "See how the tenant is doing first.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Fetch a tenant's admin token, which opens everything on it. Only when the user asks; mint_org_token is better."
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
          "admin_token": "example-tenant-admin-token"
        }
      }
    ]
  },
  {
    "id": "deleteTenant",
    "command": [
      "tenant",
      "delete"
    ],
    "tag": "tenants",
    "summary": "Delete a tenant with everything in it",
    "description": "Deletes an organisation for good: first its billing customer, then its machines, its DNS name and tunnel, and its records. Nothing can be brought back. The slug has to be sent again as `confirm`. The answer comes when all is gone, which takes up to two minutes, and is a receipt: find its `purge_id` in the list of purges, and see the boot events answer 404. When a deletion stops halfway, send it again; it goes on where it stopped. A newer control plane answers 202 at once and does the work later.",
    "service": "controlPlane",
    "method": "DELETE",
    "path": "/api/v1/admin/tenants/{slug}",
    "security": Security,
    "inputs": [
      SlugInput2,
      {
        "name": "confirm",
        "property": "confirm",
        "in": "body",
        "wireName": "confirm",
        "required": true,
        "description": "The slug once more. The control plane deletes nothing unless it is exactly the same.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The slug once more. The control plane deletes nothing unless it is exactly the same.",
          "x-molecule-guard": "echo"
        },
        "guard": "echo",
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
        "description": "Proof that the right tenant is meant.",
        "required": [
          "confirm"
        ],
        "properties": {
          "confirm": {
            "type": "string",
            "minLength": 1,
            "description": "The slug once more. The control plane deletes nothing unless it is exactly the same.",
            "x-molecule-guard": "echo"
          }
        },
        "x-molecule-schema": "TenantDeletion"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "All of it is gone.",
        "headers": [],
        "contentType": "application/json",
        "schema": TenantDeletionReceiptSchema,
        "examples": [
          {
            "name": "delete",
            "value": {
              "deleted": true,
              "slug": "e2e-smoke",
              "purge_id": "5a0c7e93-b1f8-4d26-8e47-92d3f6a1c058",
              "org_id": "b7e24d18-5f90-4c3a-a6d1-3e8c0f7b9254"
            }
          }
        ]
      },
      {
        "status": "202",
        "description": "The deletion is queued. Look `purge_id` up in the list of purges until its status is `completed`.",
        "headers": [],
        "contentType": "application/json",
        "schema": TenantDeletionReceiptSchema,
        "examples": [
          {
            "name": "queued",
            "value": {
              "deleted": false,
              "slug": "e2e-smoke",
              "purge_id": "5a0c7e93-b1f8-4d26-8e47-92d3f6a1c058",
              "org_id": "b7e24d18-5f90-4c3a-a6d1-3e8c0f7b9254"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Nothing was deleted, because `confirm` is not the slug. Send the organisation's exact slug as `confirm`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unconfirmed",
            "value": {
              "error": "confirm must equal the slug"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      OrgUnknownResponse,
      {
        "status": "409",
        "description": "Nothing was deleted, because something else is being done with the organisation, such as building its tenant. Wait until that has ended, then send it again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "busy",
            "value": {
              "error": "organization has an active lifecycle operation"
            }
          }
        ]
      },
      {
        "status": "500",
        "description": "The deletion stopped halfway; `last_step` in the list of purges says where. Send it again: it goes on from there.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "stopped",
            "value": {
              "error": "tenant deletion failed",
              "slug": "e2e-smoke"
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "This control plane has nothing to end machines with. Ask its operator to configure that.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unwired",
            "value": {
              "error": "provisioner not configured"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the organisation {slug} with all its workspaces, machines and data? Nothing can be brought back. Type its slug to confirm.",
        "echo": "confirm"
      }
    },
    "links": [
      {
        "name": "purges",
        "status": "200",
        "operationId": "listPurges",
        "description": "Find `purge_id` there, with the status `completed`.",
        "parameters": {}
      },
      {
        "name": "proof",
        "status": "200",
        "operationId": "listTenantBootEvents",
        "description": "A 404 proves that the tenant is gone.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      },
      {
        "name": "purges",
        "status": "202",
        "operationId": "listPurges",
        "description": "Follow `purge_id` there until its status is `completed`.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Delete an organisation, its machines and all its data for good. A person gives confirm, the slug. Proof: list_purges says completed, list_tenant_boot_events answers 404."
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
    "timeoutSeconds": 180,
    "evidence": "source",
    "examples": [
      {
        "name": "delete",
        "summary": "Delete an organisation that was only made for a test",
        "input": {
          "slug": "e2e-smoke",
          "confirm": "e2e-smoke"
        },
        "status": "200",
        "response": {
          "deleted": true,
          "slug": "e2e-smoke",
          "purge_id": "5a0c7e93-b1f8-4d26-8e47-92d3f6a1c058",
          "org_id": "b7e24d18-5f90-4c3a-a6d1-3e8c0f7b9254"
        }
      }
    ]
  },
  {
    "id": "scrubTenantArtifacts",
    "command": [
      "tenant",
      "scrub"
    ],
    "tag": "tenants",
    "summary": "Remove what a failed tenant left behind",
    "description": "Removes what is still in the cloud under a tenant's name, such as a DNS record or a tunnel that a failed build or deletion left there. The slug has to be sent again as `confirm`. What it does to a tenant in service is not known: do not try it on one.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/scrub-artifacts",
    "security": Security,
    "inputs": [
      SlugInput2,
      {
        "name": "confirm",
        "property": "confirm",
        "in": "body",
        "wireName": "confirm",
        "required": true,
        "description": "The slug once more. The control plane removes nothing unless it is exactly the same.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The slug once more. The control plane removes nothing unless it is exactly the same.",
          "x-molecule-guard": "echo"
        },
        "guard": "echo",
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
        "description": "Proof that the right tenant is meant.",
        "required": [
          "confirm"
        ],
        "properties": {
          "confirm": {
            "type": "string",
            "minLength": 1,
            "description": "The slug once more. The control plane removes nothing unless it is exactly the same.",
            "x-molecule-guard": "echo"
          }
        },
        "x-molecule-schema": "TenantScrub"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "What was removed. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was removed. The keys are not fixed.",
          "additionalProperties": true,
          "x-molecule-schema": "TenantScrubbed"
        },
        "examples": [
          {
            "name": "scrub",
            "value": {
              "slug": "e2e-nightly",
              "removed": [
                "dns",
                "tunnel"
              ]
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Nothing was removed, because `confirm` is not the slug. Send the tenant's exact slug as `confirm`.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unconfirmed",
            "value": {
              "error": "confirm must equal the slug"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Remove everything that is still in the cloud under the name {slug}? A tenant in service may break. Type the slug to confirm.",
        "echo": "confirm"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "tunnels",
        "status": "200",
        "operationId": "cleanupOrphanTunnels",
        "description": "Remove the tunnels that other tenants left behind.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Remove cloud leftovers of a failed tenant, never of one in service. A person gives confirm, the slug."
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
    "evidence": "inferred",
    "examples": [
      {
        "name": "scrub",
        "summary": "Clean up after a test",
        "input": {
          "slug": "e2e-nightly",
          "confirm": "e2e-nightly"
        },
        "status": "200",
        "response": {
          "slug": "e2e-nightly",
          "removed": [
            "dns",
            "tunnel"
          ]
        }
      }
    ]
  },
  {
    "id": "listPurges",
    "command": [
      "purge",
      "list"
    ],
    "tag": "tenants",
    "summary": "List deletions of organisations",
    "description": "Lists which organisations were deleted and how far each deletion came. A deletion is done when its status is `completed`; one that failed goes on from `last_step` when it is sent again.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/purges",
    "security": Security,
    "inputs": [
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many deletions to return at most.",
        "schema": {
          "type": "integer",
          "minimum": 1
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
        "description": "The deletions.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Deletions of organisations.",
          "required": [
            "purges"
          ],
          "properties": {
            "purges": {
              "type": "array",
              "description": "The deletions.",
              "items": {
                "type": "object",
                "description": "The deletion of an organisation, which stays on record.",
                "required": [
                  "id",
                  "org_slug",
                  "status"
                ],
                "x-molecule-columns": [
                  "id",
                  "org_slug",
                  "status",
                  "last_step",
                  "completed_at"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "description": "The deletion's id, the `purge_id` of its receipt."
                  },
                  "org_id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The id that the organisation had."
                  },
                  "org_slug": {
                    "type": "string",
                    "description": "The slug that the organisation had."
                  },
                  "status": {
                    "type": "string",
                    "description": "How far it is. There may be other values than these.",
                    "examples": [
                      "pending",
                      "completed",
                      "failed"
                    ]
                  },
                  "last_step": {
                    "type": "string",
                    "description": "The last step that was done. A deletion that is sent again goes on after it."
                  },
                  "completed_at": {
                    "type": [
                      "string",
                      "null"
                    ],
                    "format": "date-time",
                    "description": "When it was done. Null or missing while it is not."
                  }
                },
                "x-molecule-schema": "Purge"
              }
            }
          },
          "x-molecule-schema": "PurgeList"
        },
        "examples": [
          {
            "name": "latest",
            "value": {
              "purges": [
                {
                  "id": "d90b3f7e-2c61-4a85-b4e9-07f5c8a2d613",
                  "org_id": "84f1c6a9-7d03-4e52-9b28-c5e0a3d7f146",
                  "org_slug": "e2e-nightly",
                  "status": "completed",
                  "last_step": "audit",
                  "completed_at": "2026-06-19T02:31:08Z"
                }
              ]
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "proof",
        "status": "200",
        "operationId": "listTenantBootEvents",
        "description": "A 404 proves that the tenant is gone.",
        "parameters": {
          "slug": "$response.body#/purges/0/org_slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "List deletions of organisations. Find a receipt's purge_id: after failed, call delete_tenant again."
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
        "name": "latest",
        "summary": "The latest ones",
        "input": {
          "limit": 50
        },
        "status": "200",
        "response": {
          "purges": [
            {
              "id": "d90b3f7e-2c61-4a85-b4e9-07f5c8a2d613",
              "org_id": "84f1c6a9-7d03-4e52-9b28-c5e0a3d7f146",
              "org_slug": "e2e-nightly",
              "status": "completed",
              "last_step": "audit",
              "completed_at": "2026-06-19T02:31:08Z"
            }
          ]
        }
      }
    ]
  },
  {
    "id": "listTenantBootEvents",
    "command": [
      "tenant",
      "boot-event",
      "list"
    ],
    "tag": "tenants",
    "summary": "List what a tenant reported while booting",
    "description": "Shows what a tenant's machine reported while it started, under keys that are not fixed. Its 404 is the proof that a tenant was deleted: no organisation has the slug any more.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/tenants/{slug}/boot-events",
    "security": Security,
    "inputs": [
      SlugInput,
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many events to return at most.",
        "schema": {
          "type": "integer",
          "minimum": 1
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
        "description": "The organisation exists. Which keys hold its events is not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What a tenant's machine reported while it booted. Which key holds the events is not known.",
          "required": [
            "slug",
            "org_id"
          ],
          "additionalProperties": {
            "x-molecule-untrusted": true
          },
          "x-molecule-columns": [
            "slug",
            "org_id"
          ],
          "properties": {
            "slug": {
              "type": "string",
              "description": "The organisation's id."
            },
            "org_id": {
              "type": "string",
              "format": "uuid",
              "description": "The organisation's id."
            }
          },
          "x-molecule-schema": "TenantBootEvents"
        },
        "examples": [
          {
            "name": "latest",
            "value": {
              "slug": "acme",
              "org_id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "No organisation has this slug, so there is no such tenant. After a deletion that is the proof; otherwise list the organisations to find the right slug.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "gone",
            "value": {
              "error": "org not found",
              "slug": "e2e-nightly"
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
        "name": "diagnostics",
        "status": "200",
        "operationId": "getTenantDiagnostics",
        "description": "See how the tenant is doing now.",
        "parameters": {
          "slug": "$response.body#/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "List what a tenant's machine reported while booting. A 404 \"org not found\" proves a deletion."
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
        "name": "latest",
        "summary": "The latest ones",
        "input": {
          "slug": "acme",
          "limit": 50
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "org_id": "5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95"
        }
      }
    ]
  },
  {
    "id": "getTenantDiagnostics",
    "command": [
      "tenant",
      "diagnostics"
    ],
    "tag": "tenants",
    "summary": "Diagnose a tenant",
    "description": "Looks at everything that a tenant needs and changes nothing: whether its organisation and its machine are there and how they are, its DNS name, and its tunnel. The keys are not fixed, so read the answer leniently.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/tenants/{slug}/diagnostics",
    "security": Security,
    "inputs": [
      SlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "What was found. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The state of a tenant's organisation, machine, DNS name and tunnel. The keys are not fixed.",
          "additionalProperties": {
            "x-molecule-untrusted": true
          },
          "x-molecule-schema": "TenantDiagnostics"
        },
        "examples": [
          {
            "name": "healthy",
            "value": {
              "slug": "acme",
              "org": {
                "present": true
              },
              "instance": {
                "present": true,
                "status": "running"
              },
              "dns": {
                "present": true
              },
              "tunnel": {
                "present": true
              }
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      OrgUnknownResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "redeploy",
        "status": "200",
        "operationId": "redeployTenant",
        "description": "Build the tenant's containers anew.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Check a tenant that does not answer: organisation, machine, DNS and tunnel."
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
          "org": {
            "present": true
          },
          "instance": {
            "present": true,
            "status": "running"
          },
          "dns": {
            "present": true
          },
          "tunnel": {
            "present": true
          }
        }
      }
    ]
  },
  {
    "id": "redeployTenant",
    "command": [
      "tenant",
      "redeploy"
    ],
    "tag": "tenants",
    "summary": "Redeploy a tenant",
    "description": "Replaces the containers of one tenant, with another image if `target_tag` names one. The tenant does not answer for a moment. With `dry_run` it only says what would be done. The answer comes when it is done.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/redeploy",
    "security": Security,
    "inputs": [
      SlugInput,
      {
        "name": "target_tag",
        "property": "targetTag",
        "in": "body",
        "wireName": "target_tag",
        "required": false,
        "description": "The image's tag. The current one when it is left out.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The image's tag. The current one when it is left out."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      DryRunInput
    ],
    "body": {
      "required": false,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "How to redeploy a tenant.",
        "properties": {
          "target_tag": {
            "type": "string",
            "minLength": 1,
            "description": "The image's tag. The current one when it is left out."
          },
          "dry_run": {
            "type": "boolean",
            "description": "Only say what would be done.",
            "x-molecule-guard": "preview"
          }
        },
        "x-molecule-schema": "TenantRedeploy"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "What was done, or would be. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was done to a tenant. The keys are not fixed.",
          "additionalProperties": true,
          "x-molecule-schema": "TenantRedeployed"
        },
        "examples": [
          {
            "name": "preview",
            "value": {
              "slug": "acme",
              "ssm_status": "DryRun"
            }
          },
          {
            "name": "redeploy",
            "value": {
              "slug": "acme",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "healthz_ok": true,
              "verified_on_target": true
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "403",
        "description": "The control plane's access to the image registry has expired. Ask its operator to renew it, then try again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "registry",
            "value": {
              "error": "registry auth is stale"
            }
          }
        ]
      },
      OrgUnknownResponse,
      RedeployerUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Redeploy the tenant {slug}? It does not answer while its containers are replaced."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "diagnostics",
        "status": "200",
        "operationId": "getTenantDiagnostics",
        "description": "See how the tenant is doing.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "errorCode": "REDEPLOY_FAILED",
      "description": "Replace the containers of ONE tenant (minutes). Call it with dry_run true first."
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
    "timeoutSeconds": 1200,
    "evidence": "source",
    "examples": [
      {
        "name": "preview",
        "summary": "See what would be done",
        "input": {
          "slug": "acme",
          "target_tag": "v2026.6.3",
          "dry_run": true
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "ssm_status": "DryRun"
        }
      },
      {
        "name": "redeploy",
        "summary": "Do it",
        "input": {
          "slug": "acme",
          "target_tag": "v2026.6.3"
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "ssm_status": "Success",
          "ssm_exit_code": 0,
          "healthz_ok": true,
          "verified_on_target": true
        }
      }
    ]
  },
  {
    "id": "redeployFleet",
    "command": [
      "fleet",
      "redeploy"
    ],
    "tag": "tenants",
    "summary": "Redeploy all tenants",
    "description": "Replaces the containers of all tenants, or of those in `only_slugs`: first the canary, then, after `soak_seconds`, the others, `batch_size` at a time. Organisations made for tests (`e2e-`, `rt-e2e-`) are skipped. The answer comes when all is done, after 10 to 20 minutes, and has a row for each tenant. Even a `dry_run` wants `confirm`.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/tenants/redeploy-fleet",
    "security": Security,
    "inputs": [
      {
        "name": "target_tag",
        "property": "targetTag",
        "in": "body",
        "wireName": "target_tag",
        "required": false,
        "description": "The image's tag.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The image's tag."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "confirm",
        "property": "confirm",
        "in": "body",
        "wireName": "confirm",
        "required": false,
        "description": "Has to be true, even for a dry run; the control plane refuses to do anything without it.",
        "schema": {
          "type": "boolean",
          "const": true,
          "description": "Has to be true, even for a dry run; the control plane refuses to do anything without it.",
          "x-molecule-guard": "consent"
        },
        "guard": "consent",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "dry_run",
        "property": "dryRun",
        "in": "body",
        "wireName": "dry_run",
        "required": false,
        "description": "Only plan; every row then says `DryRun`.",
        "schema": {
          "type": "boolean",
          "description": "Only plan; every row then says `DryRun`.",
          "x-molecule-guard": "preview"
        },
        "guard": "preview",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "canary_slug",
        "property": "canarySlug",
        "in": "body",
        "wireName": "canary_slug",
        "required": false,
        "description": "The tenant that goes first.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The tenant that goes first."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "soak_seconds",
        "property": "soakSeconds",
        "in": "body",
        "wireName": "soak_seconds",
        "required": false,
        "description": "How long to watch the canary. Then the others follow.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "description": "How long to watch the canary. Then the others follow."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "batch_size",
        "property": "batchSize",
        "in": "body",
        "wireName": "batch_size",
        "required": false,
        "description": "How many at a time. Tenants are redeployed in batches of this size.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "description": "How many at a time. Tenants are redeployed in batches of this size."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "max_stragglers",
        "property": "maxStragglers",
        "in": "body",
        "wireName": "max_stragglers",
        "required": false,
        "description": "How many tenants may stay unfinished. The whole does not count as failed for them.",
        "schema": {
          "type": "integer",
          "minimum": 0,
          "description": "How many tenants may stay unfinished. The whole does not count as failed for them."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "only_slugs",
        "property": "onlySlugs",
        "in": "body",
        "wireName": "only_slugs",
        "required": false,
        "description": "Only these tenants. Leave it out for all; an empty list is refused.",
        "schema": {
          "type": "array",
          "minItems": 1,
          "description": "Only these tenants. Leave it out for all; an empty list is refused.",
          "items": {
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
        "description": "Which tenants to redeploy, in which order, and with which image.",
        "required": [
          "confirm"
        ],
        "properties": {
          "target_tag": {
            "type": "string",
            "minLength": 1,
            "description": "The image's tag."
          },
          "confirm": {
            "type": "boolean",
            "const": true,
            "description": "Has to be true, even for a dry run; the control plane refuses to do anything without it.",
            "x-molecule-guard": "consent"
          },
          "dry_run": {
            "type": "boolean",
            "description": "Only plan; every row then says `DryRun`.",
            "x-molecule-guard": "preview"
          },
          "canary_slug": {
            "type": "string",
            "minLength": 1,
            "description": "The tenant that goes first."
          },
          "soak_seconds": {
            "type": "integer",
            "minimum": 0,
            "description": "How long to watch the canary. Then the others follow."
          },
          "batch_size": {
            "type": "integer",
            "minimum": 1,
            "description": "How many at a time. Tenants are redeployed in batches of this size."
          },
          "max_stragglers": {
            "type": "integer",
            "minimum": 0,
            "description": "How many tenants may stay unfinished. The whole does not count as failed for them."
          },
          "only_slugs": {
            "type": "array",
            "minItems": 1,
            "description": "Only these tenants. Leave it out for all; an empty list is refused.",
            "items": {
              "type": "string"
            }
          }
        },
        "x-molecule-schema": "FleetRedeploy"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "All tenants are done, or would be.",
        "headers": [],
        "contentType": "application/json",
        "schema": FleetRedeployedSchema,
        "examples": [
          {
            "name": "preview",
            "value": {
              "ok": true,
              "results": [
                {
                  "slug": "acme",
                  "phase": "fleet",
                  "ssm_status": "DryRun"
                },
                {
                  "slug": "globex",
                  "phase": "fleet",
                  "ssm_status": "DryRun"
                },
                {
                  "slug": "hooli",
                  "phase": "fleet",
                  "ssm_status": "DryRun"
                }
              ],
              "stragglers": []
            }
          },
          {
            "name": "canary",
            "value": {
              "ok": true,
              "results": [
                {
                  "slug": "globex",
                  "phase": "canary",
                  "ssm_status": "Success",
                  "ssm_exit_code": 0,
                  "healthz_ok": true,
                  "verified_on_target": true
                },
                {
                  "slug": "acme",
                  "phase": "fleet",
                  "ssm_status": "Success",
                  "ssm_exit_code": 0,
                  "healthz_ok": true,
                  "verified_on_target": true
                },
                {
                  "slug": "hooli",
                  "phase": "fleet",
                  "ssm_status": "Success",
                  "ssm_exit_code": 0,
                  "healthz_ok": true,
                  "verified_on_target": true
                }
              ],
              "stragglers": []
            }
          },
          {
            "name": "some",
            "value": {
              "ok": true,
              "results": [
                {
                  "slug": "globex",
                  "phase": "fleet",
                  "ssm_status": "Success",
                  "ssm_exit_code": 0,
                  "healthz_ok": true,
                  "verified_on_target": true
                }
              ],
              "stragglers": []
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Nothing was redeployed: the body is empty, `confirm` is not true, or `only_slugs` is an empty list. Set `confirm`, and leave `only_slugs` out to mean all tenants.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unconfirmed",
            "value": {
              "error": "confirm must be true"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "500",
        "description": "At least one tenant failed; `results` says which and why, and the others are as told there. Mend those, then redeploy them with `only_slugs`.",
        "headers": [],
        "contentType": "application/json",
        "schema": FleetRedeployedSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "ok": false,
              "results": [
                {
                  "slug": "globex",
                  "phase": "fleet",
                  "ssm_status": "Failed",
                  "ssm_exit_code": 1,
                  "healthz_ok": false,
                  "verified_on_target": false,
                  "error": "the containers did not start"
                }
              ],
              "stragglers": []
            }
          }
        ]
      },
      {
        "status": "502",
        "component": "FleetTransient",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again.",
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
        "component": "FleetTransient",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again.",
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
        "component": "FleetTransient",
        "description": "The control plane is briefly out of reach. Try again after 5, 10 and 20 seconds; tenants that are done already are done again.",
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
      "kind": "destructive",
      "confirm": {
        "message": "Redeploy the fleet? Image: {target_tag}. Only these tenants: {only_slugs}. A tenant does not answer while its containers are replaced."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "diagnostics",
        "status": "200",
        "operationId": "getTenantDiagnostics",
        "description": "See how one of the tenants is doing.",
        "parameters": {
          "slug": "$response.body#/results/0/slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "keywords": [
        "roll out",
        "upgrade",
        "update all",
        "every"
      ],
      "errorCode": "REDEPLOY_FAILED",
      "description": "Replace the containers of ALL tenants or only_slugs (up to 20 minutes). Call it with dry_run true first and show the user the plan."
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
    "timeoutSeconds": 1200,
    "evidence": "source",
    "examples": [
      {
        "name": "preview",
        "summary": "See what would be done",
        "input": {
          "target_tag": "v2026.6.3",
          "confirm": true,
          "dry_run": true
        },
        "status": "200",
        "response": {
          "ok": true,
          "results": [
            {
              "slug": "acme",
              "phase": "fleet",
              "ssm_status": "DryRun"
            },
            {
              "slug": "globex",
              "phase": "fleet",
              "ssm_status": "DryRun"
            },
            {
              "slug": "hooli",
              "phase": "fleet",
              "ssm_status": "DryRun"
            }
          ],
          "stragglers": []
        }
      },
      {
        "name": "canary",
        "summary": "One tenant first, then the others in pairs",
        "input": {
          "target_tag": "v2026.6.3",
          "confirm": true,
          "canary_slug": "globex",
          "soak_seconds": 60,
          "batch_size": 2,
          "max_stragglers": 0
        },
        "status": "200",
        "response": {
          "ok": true,
          "results": [
            {
              "slug": "globex",
              "phase": "canary",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "healthz_ok": true,
              "verified_on_target": true
            },
            {
              "slug": "acme",
              "phase": "fleet",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "healthz_ok": true,
              "verified_on_target": true
            },
            {
              "slug": "hooli",
              "phase": "fleet",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "healthz_ok": true,
              "verified_on_target": true
            }
          ],
          "stragglers": []
        }
      },
      {
        "name": "some",
        "summary": "Only one tenant",
        "input": {
          "target_tag": "v2026.6.3",
          "confirm": true,
          "only_slugs": [
            "globex"
          ]
        },
        "status": "200",
        "response": {
          "ok": true,
          "results": [
            {
              "slug": "globex",
              "phase": "fleet",
              "ssm_status": "Success",
              "ssm_exit_code": 0,
              "healthz_ok": true,
              "verified_on_target": true
            }
          ],
          "stragglers": []
        }
      }
    ]
  },
  {
    "id": "redeployTenantWorkspaces",
    "command": [
      "tenant",
      "workspace",
      "redeploy"
    ],
    "tag": "tenants",
    "summary": "Redeploy the workspaces of a tenant",
    "description": "Restarts the workspaces of a tenant on their current image, all of them or those of one runtime; with `recreate` their machines are built anew. What the agents are doing is interrupted. With `dry_run` it only says what would be done. It goes away on 14 July 2026; restart workspaces one by one instead.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/tenants/{slug}/workspaces/redeploy",
    "security": Security,
    "inputs": [
      SlugInput,
      {
        "name": "runtime",
        "property": "runtime",
        "in": "body",
        "wireName": "runtime",
        "required": false,
        "description": "Only workspaces of this runtime. All of them when it is empty or left out.",
        "schema": {
          "type": "string",
          "description": "Only workspaces of this runtime. All of them when it is empty or left out.",
          "examples": [
            "claude-code",
            "codex",
            "hermes"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "recreate",
        "property": "recreate",
        "in": "body",
        "wireName": "recreate",
        "required": false,
        "description": "Build their machines anew instead of restarting them.",
        "schema": {
          "type": "boolean",
          "description": "Build their machines anew instead of restarting them.",
          "x-molecule-guard": "explicit"
        },
        "guard": "explicit",
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      DryRunInput,
      {
        "name": "actor",
        "property": "actor",
        "in": "body",
        "wireName": "actor",
        "required": false,
        "description": "Who wants it. It is kept for the record.",
        "schema": {
          "type": "string",
          "description": "Who wants it. It is kept for the record."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "reason",
        "property": "reason",
        "in": "body",
        "wireName": "reason",
        "required": false,
        "description": "The reason. It is kept for the record.",
        "schema": {
          "type": "string",
          "description": "The reason. It is kept for the record."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": false,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "Which workspaces of a tenant to redeploy, and how.",
        "properties": {
          "runtime": {
            "type": "string",
            "description": "Only workspaces of this runtime. All of them when it is empty or left out.",
            "examples": [
              "claude-code",
              "codex",
              "hermes"
            ]
          },
          "recreate": {
            "type": "boolean",
            "description": "Build their machines anew instead of restarting them.",
            "x-molecule-guard": "explicit"
          },
          "dry_run": {
            "type": "boolean",
            "description": "Only say what would be done.",
            "x-molecule-guard": "preview"
          },
          "actor": {
            "type": "string",
            "description": "Who wants it. It is kept for the record."
          },
          "reason": {
            "type": "string",
            "description": "The reason. It is kept for the record."
          }
        },
        "x-molecule-schema": "TenantWorkspacesRedeploy"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "What was done, or would be. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What was done to the workspaces. The keys are not fixed.",
          "additionalProperties": true,
          "x-molecule-schema": "TenantWorkspacesRedeployed"
        },
        "examples": [
          {
            "name": "preview",
            "value": {
              "slug": "acme",
              "dry_run": true,
              "workspaces": [
                {
                  "id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
                  "name": "Research"
                }
              ]
            }
          },
          {
            "name": "recreate",
            "value": {
              "slug": "acme",
              "dry_run": false,
              "workspaces": []
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      OrgUnknownResponse,
      RedeployerUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Redeploy workspaces of the tenant {slug}? What their agents are doing right now is interrupted."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "workspaces",
        "status": "200",
        "operationId": "listOrgWorkspaces",
        "description": "See whether the workspaces are back online.",
        "parameters": {
          "slug": "$request.path.slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "errorCode": "REDEPLOY_FAILED",
      "description": "Restart a tenant's workspaces on their current image. Call it with dry_run true first. Prefer restart_workspace."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "recreateWorkspace"
      ],
      "command": []
    },
    "deprecated": true,
    "sunset": "2026-07-14",
    "timeoutSeconds": 1200,
    "evidence": "source",
    "examples": [
      {
        "name": "preview",
        "summary": "See which workspaces it would touch",
        "input": {
          "slug": "acme",
          "runtime": "codex",
          "dry_run": true
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "dry_run": true,
          "workspaces": [
            {
              "id": "2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62",
              "name": "Research"
            }
          ]
        }
      },
      {
        "name": "recreate",
        "summary": "Build the machines of all Hermes workspaces anew",
        "input": {
          "slug": "acme",
          "runtime": "hermes",
          "recreate": true,
          "actor": "ops@example.com",
          "reason": "new runtime image"
        },
        "status": "200",
        "response": {
          "slug": "acme",
          "dry_run": false,
          "workspaces": []
        }
      }
    ]
  },
  {
    "id": "cleanupOrphanTunnels",
    "command": [
      "orphan-tunnel",
      "cleanup"
    ],
    "tag": "tenants",
    "summary": "Delete tunnels that no tenant uses",
    "description": "Deletes the tunnels of tenants that are gone, and says how many there were and which could not be deleted. Tunnels of existing tenants stay.",
    "service": "controlPlane",
    "method": "POST",
    "path": "/api/v1/admin/orphan-tunnels/cleanup",
    "security": Security,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "What was deleted, and what was not.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Tunnels that were deleted.",
          "required": [
            "deleted_count",
            "failed"
          ],
          "x-molecule-columns": [
            "deleted_count",
            "failed"
          ],
          "properties": {
            "deleted_count": {
              "type": "integer",
              "description": "How many were deleted."
            },
            "failed": {
              "type": "object",
              "description": "Those that could not be deleted. Empty when all went well.",
              "additionalProperties": true
            }
          },
          "x-molecule-schema": "OrphanTunnelsCleaned"
        },
        "examples": [
          {
            "name": "cleaned",
            "value": {
              "deleted_count": 1,
              "failed": {}
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse
    ],
    "effect": {
      "kind": "destructive",
      "confirm": {
        "message": "Delete all tunnels that belong to no tenant?"
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "purges",
        "status": "200",
        "operationId": "listPurges",
        "description": "See which tenants were deleted.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants"
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
          "deleted_count": 1,
          "failed": {}
        }
      }
    ]
  },
  {
    "id": "getOrgWorkspaceConsole",
    "command": [
      "org",
      "workspace",
      "console"
    ],
    "tag": "tenants",
    "summary": "Show the console of a workspace's machine",
    "description": "Shows what the machine of a workspace last wrote to its console, to an operator. That helps when the machine does not come up. Take care with the text: a program may have printed secrets.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/console",
    "security": Security,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The console's text.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The console of a machine.",
          "required": [
            "output"
          ],
          "properties": {
            "output": {
              "type": "string",
              "description": "What the machine wrote.",
              "x-molecule-untrusted": "log"
            }
          },
          "x-molecule-schema": "MachineConsole"
        },
        "examples": [
          {
            "name": "console",
            "value": {
              "output": "cloud-init: finished\nmolecule: agent is ready\n"
            }
          }
        ]
      },
      ControlPlaneUnauthorizedResponse,
      {
        "status": "404",
        "description": "The control plane knows no machine of this workspace. Check the workspace id.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "workspace not found"
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
        "name": "workspace",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "See the workspace itself.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Read the console of a workspace's machine as the operator."
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
          "output": "cloud-init: finished\nmolecule: agent is ready\n"
        }
      }
    ]
  },
  {
    "id": "getOrgWorkspaceBillingMode",
    "command": [
      "org",
      "workspace",
      "billing-mode",
      "get"
    ],
    "tag": "tenants",
    "summary": "Show who pays for a workspace's model, as operator",
    "description": "Asks a tenant who pays for the model of one of its workspaces, on behalf of an operator. The control plane passes on what the tenant says, under keys that are not fixed. It went away on 30 June 2026 without a successor.",
    "service": "controlPlane",
    "method": "GET",
    "path": "/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode",
    "security": Security,
    "inputs": [
      WorkspaceIdInput,
      OrgSlugInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "What the tenant says. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": OrgWorkspaceBillingModeSchema,
        "examples": [
          {
            "name": "mode",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "platform_managed",
              "workspace_override": null,
              "source": "derived_default"
            }
          }
        ]
      },
      OrgWorkspaceBillingModeInvalidResponse,
      ControlPlaneUnauthorizedResponse,
      OrgUnknownResponse,
      TenantCallFailedResponse,
      TenantCallsUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Show as the operator who pays for a workspace's model. Gone since 30 June 2026."
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
    "deprecated": true,
    "sunset": "2026-06-30",
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "org_slug": "acme"
        },
        "status": "200",
        "response": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "resolved_mode": "platform_managed",
          "workspace_override": null,
          "source": "derived_default"
        }
      }
    ]
  },
  {
    "id": "setOrgWorkspaceBillingMode",
    "command": [
      "org",
      "workspace",
      "billing-mode",
      "set"
    ],
    "tag": "tenants",
    "summary": "Set who pays for a workspace's model, as operator",
    "description": "Tells a tenant who pays for the model of one of its workspaces: the platform, or the organisation with a key of its own; or that it may use none. Null goes back to what follows from its provider. The workspace is not restarted. It went away on 30 June 2026 without a successor.",
    "service": "controlPlane",
    "method": "PUT",
    "path": "/api/v1/admin/workspaces/{workspace_id}/llm-billing-mode",
    "security": Security,
    "inputs": [
      WorkspaceIdInput,
      OrgSlugInput,
      {
        "name": "mode",
        "property": "mode",
        "in": "body",
        "wireName": "mode",
        "required": true,
        "description": "With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider.",
        "schema": {
          "type": [
            "string",
            "null"
          ],
          "enum": [
            "platform_managed",
            "byok",
            "disabled",
            null
          ],
          "description": "With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider."
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
        "description": "Who should pay for a workspace's model.",
        "required": [
          "mode"
        ],
        "properties": {
          "mode": {
            "type": [
              "string",
              "null"
            ],
            "enum": [
              "platform_managed",
              "byok",
              "disabled",
              null
            ],
            "description": "With `byok` (bring your own key) the organisation pays. With `platform_managed` the platform does, and `disabled` leaves the workspace without a model. Null for what follows from its provider."
          }
        },
        "x-molecule-schema": "OrgWorkspaceBillingModeChoice"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "What the tenant says now. The keys are not fixed.",
        "headers": [],
        "contentType": "application/json",
        "schema": OrgWorkspaceBillingModeSchema,
        "examples": [
          {
            "name": "byok",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "resolved_mode": "byok",
              "workspace_override": "byok",
              "source": "workspace_override"
            }
          }
        ]
      },
      OrgWorkspaceBillingModeInvalidResponse,
      ControlPlaneUnauthorizedResponse,
      OrgUnknownResponse,
      TenantCallFailedResponse,
      TenantCallsUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getOrgWorkspaceBillingMode",
        "description": "See the mode.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "org_slug": "$request.query.org_slug"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tenants",
      "description": "Set as the operator who pays for a workspace's model; null leaves it to the provider. Gone since 30 June 2026."
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
    "deprecated": true,
    "sunset": "2026-06-30",
    "evidence": "source",
    "examples": [
      {
        "name": "byok",
        "summary": "The organisation brings its own key",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "org_slug": "acme",
          "mode": "byok"
        },
        "status": "200",
        "response": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "resolved_mode": "byok",
          "workspace_override": "byok",
          "source": "workspace_override"
        }
      }
    ]
  }
]
