// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security7,
  TaskInput,
  TenantFailedResponse,
  WorkspaceIdInput3,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const delegations: readonly Operation[] = [
  {
    "id": "delegateTask",
    "command": [
      "workspace",
      "delegate"
    ],
    "tag": "delegations",
    "summary": "Delegate a task to another workspace",
    "description": "Lets a workspace hand a task to another one and answers at once; the other agent works in the background, for 30 minutes at most. Whether it may be asked, can be reached and has budget left turns out only then: look at the list of delegations for the outcome. With an `idempotency_key` that was used before, for whatever task, the earlier delegation is answered instead, unless that failed. An unknown delegating workspace is accepted too, with a `warning`, and leaves no trace in the list.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/delegate",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput3,
      {
        "name": "target_id",
        "property": "targetId",
        "in": "body",
        "wireName": "target_id",
        "required": true,
        "description": "The workspace that is to do it. Another one than the delegating workspace.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that is to do it. Another one than the delegating workspace.",
          "x-molecule-scope": "beyond"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "beyond",
        "deprecated": false
      },
      TaskInput,
      {
        "name": "idempotency_key",
        "property": "idempotencyKey",
        "in": "body",
        "wireName": "idempotency_key",
        "required": false,
        "description": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice.",
        "schema": {
          "type": "string",
          "description": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice."
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
        "description": "A task for another workspace.",
        "required": [
          "target_id",
          "task"
        ],
        "properties": {
          "target_id": {
            "type": "string",
            "format": "uuid",
            "description": "The workspace that is to do it. Another one than the delegating workspace.",
            "x-molecule-scope": "beyond"
          },
          "task": {
            "type": "string",
            "minLength": 1,
            "description": "The task, in words."
          },
          "idempotency_key": {
            "type": "string",
            "description": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice."
          }
        },
        "x-molecule-schema": "DelegationRequest"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The key was used before. This is that delegation, and nothing new was started.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A task that was delegated before.",
          "required": [
            "delegation_id",
            "status",
            "target_id",
            "idempotent_hit"
          ],
          "x-molecule-columns": [
            "delegation_id",
            "status",
            "target_id",
            "idempotent_hit"
          ],
          "properties": {
            "delegation_id": {
              "type": "string",
              "description": "The earlier delegation's id."
            },
            "status": {
              "type": "string",
              "description": "How far that one has got.",
              "examples": [
                "pending",
                "dispatched",
                "queued",
                "in_progress",
                "stuck",
                "completed"
              ]
            },
            "target_id": {
              "type": "string",
              "description": "The workspace that was asked then."
            },
            "idempotent_hit": {
              "type": "boolean",
              "const": true,
              "description": "Says that nothing new was started."
            }
          },
          "x-molecule-schema": "DelegationHit"
        },
        "examples": [
          {
            "name": "once",
            "value": {
              "delegation_id": "8d5b0e27-c4f1-4a96-b38e-2f7d9a6c1e04",
              "status": "completed",
              "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
              "idempotent_hit": true
            }
          }
        ]
      },
      {
        "status": "202",
        "description": "The task is on its way. A `warning` means that it was not written down, so it will not be in the list of delegations: check the workspace's id.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A task that is on its way.",
          "required": [
            "delegation_id",
            "status",
            "target_id"
          ],
          "x-molecule-columns": [
            "delegation_id",
            "status",
            "target_id",
            "warning"
          ],
          "properties": {
            "delegation_id": {
              "type": "string",
              "format": "uuid",
              "description": "The delegation's id, to find it in the list."
            },
            "status": {
              "type": "string",
              "const": "delegated",
              "description": "Says that it is on its way."
            },
            "target_id": {
              "type": "string",
              "format": "uuid",
              "description": "The workspace that is to do it."
            },
            "warning": {
              "type": "string",
              "description": "There when the delegation could not be written down."
            }
          },
          "x-molecule-schema": "DelegationAccepted"
        },
        "examples": [
          {
            "name": "task",
            "value": {
              "delegation_id": "3f6a9c12-7d84-4be5-a20f-91c6e8d3b750",
              "status": "delegated",
              "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the task: something is missing, `target_id` is not a UUID, or the workspace would delegate to itself. `error` says which, and `hint` what to do. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why the task was refused.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What is wrong."
            },
            "reason": {
              "type": "string",
              "description": "Why that is not possible."
            },
            "hint": {
              "type": "string",
              "description": "What to do about it."
            },
            "code": {
              "type": "string",
              "description": "A stable name of the reason, where the tenant gives one.",
              "examples": [
                "TENANT_ORG_HEADER_REQUIRED"
              ]
            },
            "required_header": {
              "type": "string",
              "description": "The header that is missing."
            },
            "detail": {
              "type": "string",
              "description": "More about the reason."
            }
          },
          "x-molecule-schema": "DelegationRefused"
        },
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid delegation request"
            }
          },
          {
            "name": "target",
            "value": {
              "error": "target_id must be a valid UUID"
            }
          },
          {
            "name": "itself",
            "value": {
              "error": "self-delegation not permitted",
              "reason": "the target is the delegating workspace itself",
              "hint": "do the task yourself, or pick another workspace"
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
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "write",
      "openWorld": true,
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listDelegations",
        "description": "See the outcome.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "list",
        "status": "202",
        "operationId": "listDelegations",
        "description": "See the outcome, by the delegation's id.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "delegations",
      "description": "Let a workspace hand a task to target_id; follow list_delegations. For a reply at once use send_message."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "asyncDelegate"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "task",
        "summary": "A task for the workspace below",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "task": "Draw the sales of June per region."
        },
        "status": "202",
        "response": {
          "delegation_id": "3f6a9c12-7d84-4be5-a20f-91c6e8d3b750",
          "status": "delegated",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
        }
      },
      {
        "name": "once",
        "summary": "A task that is handed over only once",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "task": "Draw the sales of May per region.",
          "idempotency_key": "sales-2026-05"
        },
        "status": "200",
        "response": {
          "delegation_id": "8d5b0e27-c4f1-4a96-b38e-2f7d9a6c1e04",
          "status": "completed",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "idempotent_hit": true
        }
      }
    ]
  },
  {
    "id": "listDelegations",
    "command": [
      "delegation",
      "list"
    ],
    "tag": "delegations",
    "summary": "List a workspace's delegations",
    "description": "Lists the tasks that a workspace handed to others, newest first, 50 at most, each with its state and the beginning of the answer. A tenant without a ledger of delegations shows entries of the activity log instead: then a task can appear twice, once for the request and once for the result, and has `id` and `type`.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/delegations",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput3
    ],
    "responses": [
      {
        "status": "200",
        "description": "The delegations.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Delegations, newest first.",
          "items": {
            "type": "object",
            "description": "A task that a workspace handed to another one.",
            "required": [
              "source_id",
              "target_id",
              "summary",
              "status",
              "created_at"
            ],
            "x-molecule-columns": [
              "delegation_id",
              "target_id",
              "status",
              "summary",
              "created_at",
              "error"
            ],
            "properties": {
              "delegation_id": {
                "type": "string",
                "description": "The delegation's id. Entries of the activity log may lack it."
              },
              "source_id": {
                "type": "string",
                "description": "The workspace that delegated. Can be empty in an entry of the activity log."
              },
              "target_id": {
                "type": "string",
                "description": "The workspace that was asked. Can be empty in an entry of the activity log."
              },
              "summary": {
                "type": "string",
                "description": "The task. Can be empty.",
                "x-molecule-untrusted": true
              },
              "status": {
                "type": "string",
                "description": "How far it has got: `pending`, `dispatched`, `queued` (the other agent is busy), `in_progress`, `stuck` (no sign of life), `completed` or `failed`.",
                "examples": [
                  "pending",
                  "dispatched",
                  "queued",
                  "in_progress",
                  "stuck",
                  "completed",
                  "failed"
                ]
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was delegated."
              },
              "updated_at": {
                "type": "string",
                "format": "date-time",
                "description": "When its state last changed. Missing in an entry of the activity log."
              },
              "_ledger": {
                "type": "boolean",
                "const": true,
                "description": "There when the entry comes from the ledger of delegations."
              },
              "response_preview": {
                "type": "string",
                "description": "The first 300 characters or so of the answer. Missing before there is one.",
                "x-molecule-untrusted": true
              },
              "error": {
                "type": "string",
                "description": "Why it failed. Missing unless it did.",
                "x-molecule-untrusted": true
              },
              "last_heartbeat": {
                "type": "string",
                "format": "date-time",
                "description": "The last sign of life. Missing when there was none."
              },
              "deadline": {
                "type": "string",
                "format": "date-time",
                "description": "When it is given up. Missing when it has no end."
              },
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The id of the entry, only in an entry of the activity log."
              },
              "type": {
                "type": "string",
                "description": "`delegation`, only in an entry of the activity log.",
                "examples": [
                  "delegation"
                ]
              }
            },
            "x-molecule-schema": "Delegation"
          },
          "x-molecule-schema": "DelegationList"
        },
        "examples": [
          {
            "name": "delegations",
            "value": [
              {
                "delegation_id": "8d5b0e27-c4f1-4a96-b38e-2f7d9a6c1e04",
                "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
                "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                "summary": "Draw the sales of May per region.",
                "status": "completed",
                "created_at": "2026-06-24T09:00:00Z",
                "updated_at": "2026-06-24T09:01:00Z",
                "_ledger": true,
                "response_preview": "Here it is."
              },
              {
                "delegation_id": "pipeline-7",
                "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
                "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
                "summary": "Keep the dashboards up to date.",
                "status": "in_progress",
                "created_at": "2026-06-24T08:30:00Z",
                "updated_at": "2026-06-24T08:31:00Z",
                "_ledger": true,
                "last_heartbeat": "2026-06-24T09:04:00Z"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "update",
        "status": "200",
        "operationId": "updateDelegation",
        "description": "Say how one ended that the agent keeps track of itself.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "delegation_id": "$response.body#/0/delegation_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "delegations",
      "description": "List the tasks that a workspace delegated, newest first, with status and beginning of the answer."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "checkDelegations"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
        },
        "status": "200",
        "response": [
          {
            "delegation_id": "8d5b0e27-c4f1-4a96-b38e-2f7d9a6c1e04",
            "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
            "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
            "summary": "Draw the sales of May per region.",
            "status": "completed",
            "created_at": "2026-06-24T09:00:00Z",
            "updated_at": "2026-06-24T09:01:00Z",
            "_ledger": true,
            "response_preview": "Here it is."
          },
          {
            "delegation_id": "pipeline-7",
            "source_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
            "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
            "summary": "Keep the dashboards up to date.",
            "status": "in_progress",
            "created_at": "2026-06-24T08:30:00Z",
            "updated_at": "2026-06-24T08:31:00Z",
            "_ledger": true,
            "last_heartbeat": "2026-06-24T09:04:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "recordDelegation",
    "command": [
      "delegation",
      "record"
    ],
    "tag": "delegations",
    "summary": "Record a delegation",
    "description": "Notes a task that an agent has handed to another workspace by itself, so that it shows in the list. Nothing is sent; report the outcome later with an update.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/delegations/record",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput3,
      {
        "name": "target_id",
        "property": "targetId",
        "in": "body",
        "wireName": "target_id",
        "required": true,
        "description": "The workspace that was asked.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that was asked."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      TaskInput,
      {
        "name": "delegation_id",
        "property": "delegationId",
        "in": "body",
        "wireName": "delegation_id",
        "required": true,
        "description": "An id of the agent's choice.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "An id of the agent's choice."
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
        "description": "A delegation that was made elsewhere.",
        "required": [
          "target_id",
          "task",
          "delegation_id"
        ],
        "properties": {
          "target_id": {
            "type": "string",
            "format": "uuid",
            "description": "The workspace that was asked."
          },
          "task": {
            "type": "string",
            "minLength": 1,
            "description": "The task, in words."
          },
          "delegation_id": {
            "type": "string",
            "minLength": 1,
            "description": "An id of the agent's choice."
          }
        },
        "x-molecule-schema": "DelegationRecord"
      }
    },
    "responses": [
      {
        "status": "202",
        "description": "The delegation is noted.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A delegation that was noted.",
          "required": [
            "delegation_id",
            "status"
          ],
          "x-molecule-columns": [
            "delegation_id",
            "status"
          ],
          "properties": {
            "delegation_id": {
              "type": "string",
              "description": "The delegation's id."
            },
            "status": {
              "type": "string",
              "const": "recorded",
              "description": "Says that it is noted."
            }
          },
          "x-molecule-schema": "DelegationRecorded"
        },
        "examples": [
          {
            "name": "record",
            "value": {
              "delegation_id": "pipeline-8",
              "status": "recorded"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The delegation is not described well enough: give `target_id` as a UUID, `task` and `delegation_id`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid delegation record"
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
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not note the delegation. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to record delegation"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "202",
        "operationId": "listDelegations",
        "description": "See it in the list.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "update",
        "status": "202",
        "operationId": "updateDelegation",
        "description": "Say how it ended.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "delegation_id": "$response.body#/delegation_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "delegations",
      "description": "Note a delegation made outside the platform; nothing is sent. To do it use delegate_task."
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
        "name": "record",
        "summary": "A task handed over elsewhere",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "target_id": "9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12",
          "task": "Keep the charts of the wiki up to date.",
          "delegation_id": "pipeline-8"
        },
        "status": "202",
        "response": {
          "delegation_id": "pipeline-8",
          "status": "recorded"
        }
      }
    ]
  },
  {
    "id": "updateDelegation",
    "command": [
      "delegation",
      "update"
    ],
    "tag": "delegations",
    "summary": "Report how a delegation ended",
    "description": "Sets a delegation of this workspace to completed or failed, with the error or the beginning of the answer. An id that is not known is answered in the same way and changes nothing.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/delegations/{delegation_id}/update",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput3,
      {
        "name": "delegation_id",
        "property": "delegationId",
        "in": "path",
        "wireName": "delegation_id",
        "required": true,
        "description": "The delegation's id. A UUID when the platform gave it, any text when an agent recorded it.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "status",
        "property": "status",
        "in": "body",
        "wireName": "status",
        "required": true,
        "description": "Whether it went well.",
        "schema": {
          "type": "string",
          "enum": [
            "completed",
            "failed"
          ],
          "description": "Whether it went well."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "error",
        "property": "error",
        "in": "body",
        "wireName": "error",
        "required": false,
        "description": "What went wrong.",
        "schema": {
          "type": "string",
          "description": "What went wrong."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "response_preview",
        "property": "responsePreview",
        "in": "body",
        "wireName": "response_preview",
        "required": false,
        "description": "The beginning of the answer.",
        "schema": {
          "type": "string",
          "description": "The beginning of the answer."
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
        "description": "How a delegation ended.",
        "required": [
          "status"
        ],
        "properties": {
          "status": {
            "type": "string",
            "enum": [
              "completed",
              "failed"
            ],
            "description": "Whether it went well."
          },
          "error": {
            "type": "string",
            "description": "What went wrong."
          },
          "response_preview": {
            "type": "string",
            "description": "The beginning of the answer."
          }
        },
        "x-molecule-schema": "DelegationUpdate"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The outcome is noted, if there is such a delegation.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The outcome as it was noted.",
          "required": [
            "status",
            "delegation_id"
          ],
          "x-molecule-columns": [
            "delegation_id",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "The outcome.",
              "examples": [
                "completed",
                "failed"
              ]
            },
            "delegation_id": {
              "type": "string",
              "description": "The delegation's id."
            }
          },
          "x-molecule-schema": "DelegationUpdated"
        },
        "examples": [
          {
            "name": "completed",
            "value": {
              "status": "completed",
              "delegation_id": "pipeline-7"
            }
          },
          {
            "name": "failed",
            "value": {
              "status": "failed",
              "delegation_id": "pipeline-7"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The outcome is not acceptable: `status` is `completed` or `failed`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "status",
            "value": {
              "error": "status must be completed or failed"
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
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listDelegations",
        "description": "See it in the list.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "delegations",
      "description": "Report a delegation of list_delegations as completed or failed. An unknown id is no error."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "updateDelegationStatus"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "completed",
        "summary": "It went well",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "delegation_id": "pipeline-7",
          "status": "completed",
          "response_preview": "The dashboards are up to date."
        },
        "status": "200",
        "response": {
          "status": "completed",
          "delegation_id": "pipeline-7"
        }
      },
      {
        "name": "failed",
        "summary": "It went wrong",
        "input": {
          "workspace_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "delegation_id": "pipeline-7",
          "status": "failed",
          "error": "the data of May is missing"
        },
        "status": "200",
        "response": {
          "status": "failed",
          "delegation_id": "pipeline-7"
        }
      }
    ]
  }
]
