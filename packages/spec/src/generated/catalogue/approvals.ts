// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ApprovalIdInput,
  ErrorSchema,
  Headers,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  Security7,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const approvals: readonly Operation[] = [
  {
    "id": "listPendingApprovals",
    "command": [
      "approval",
      "list"
    ],
    "tag": "approvals",
    "summary": "List what waits for an approval",
    "description": "Lists the requests of all workspaces that wait for a person, newest first and 50 at most. That includes what the tenant itself holds back, such as a new Org API Key. A request waits until somebody decides it or it is withdrawn; looking does not end it.",
    "service": "tenant",
    "method": "GET",
    "path": "/approvals/pending",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The requests that wait.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Requests that wait for a person, newest first, 50 at most.",
          "items": {
            "type": "object",
            "description": "A request that waits for a person.",
            "required": [
              "id",
              "workspace_id",
              "workspace_name",
              "action",
              "reason",
              "status",
              "created_at"
            ],
            "x-molecule-columns": [
              "workspace_name",
              "action",
              "reason",
              "created_at",
              "workspace_id",
              "id"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The id to decide it by."
              },
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "The workspace that asks."
              },
              "workspace_name": {
                "type": "string",
                "description": "That workspace's name."
              },
              "action": {
                "type": "string",
                "description": "What is to be approved, in the words of whoever asks. The tenant itself writes the examples.",
                "x-molecule-untrusted": true,
                "examples": [
                  "secret_write",
                  "org_token_mint"
                ]
              },
              "reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why.",
                "x-molecule-untrusted": true
              },
              "status": {
                "type": "string",
                "const": "pending",
                "description": "Says that it waits."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was asked."
              }
            },
            "x-molecule-schema": "WaitingApproval"
          },
          "x-molecule-schema": "PendingApprovalList"
        },
        "examples": [
          {
            "name": "pending",
            "value": [
              {
                "id": "b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "workspace_name": "Reports",
                "action": "delete_files",
                "reason": "Last year's drafts take up the disk",
                "status": "pending",
                "created_at": "2026-06-24T07:45:10Z"
              },
              {
                "id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "workspace_name": "Reports",
                "action": "send_report",
                "reason": "The June report goes to forty customers",
                "status": "pending",
                "created_at": "2026-06-24T07:30:00Z"
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
        "name": "decide",
        "status": "200",
        "operationId": "decideApproval",
        "description": "Approve or deny one of them.",
        "parameters": {
          "workspace_id": "$response.body#/0/workspace_id",
          "approval_id": "$response.body#/0/id"
        }
      },
      {
        "name": "history",
        "status": "200",
        "operationId": "listWorkspaceApprovals",
        "description": "See what the workspace asked for before.",
        "parameters": {
          "workspace_id": "$response.body#/0/workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "approvals",
      "keywords": [
        "approve",
        "waiting for a decision",
        "requests"
      ],
      "description": "List what waits for a person's approval. Ask the person in your own words; do not wait in a loop."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": [
        "approvals"
      ]
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
            "id": "b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "workspace_name": "Reports",
            "action": "delete_files",
            "reason": "Last year's drafts take up the disk",
            "status": "pending",
            "created_at": "2026-06-24T07:45:10Z"
          },
          {
            "id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "workspace_name": "Reports",
            "action": "send_report",
            "reason": "The June report goes to forty customers",
            "status": "pending",
            "created_at": "2026-06-24T07:30:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "listWorkspaceApprovals",
    "command": [
      "workspace",
      "approval",
      "list"
    ],
    "tag": "approvals",
    "summary": "List a workspace's approvals",
    "description": "Lists what a workspace asked to be approved and what became of it, newest first and 50 at most, in every status.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/approvals",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The requests of the workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "What a workspace asked to be approved, newest first, 50 at most.",
          "items": {
            "type": "object",
            "description": "A request for an approval, and what became of it.",
            "required": [
              "id",
              "task_id",
              "action",
              "reason",
              "status",
              "decided_by",
              "decided_at",
              "created_at"
            ],
            "x-molecule-columns": [
              "id",
              "action",
              "reason",
              "status",
              "decided_by",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The request's id."
              },
              "task_id": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The task that it belongs to. Empty when none was named."
              },
              "action": {
                "type": "string",
                "description": "What is to be approved.",
                "x-molecule-untrusted": true
              },
              "reason": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Why.",
                "x-molecule-untrusted": true
              },
              "status": {
                "type": "string",
                "description": "`pending` while it waits, then `approved`, `denied` or `withdrawn`. `escalated` is reserved. More may come.",
                "examples": [
                  "pending",
                  "approved",
                  "denied",
                  "withdrawn",
                  "escalated"
                ]
              },
              "decided_by": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "Who decided. Null while it waits."
              },
              "decided_at": {
                "type": [
                  "string",
                  "null"
                ],
                "format": "date-time",
                "description": "When it was decided. Null while it waits."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was asked."
              }
            },
            "x-molecule-schema": "Approval"
          },
          "x-molecule-schema": "ApprovalList"
        },
        "examples": [
          {
            "name": "approvals",
            "value": [
              {
                "id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
                "task_id": "june-report",
                "action": "send_report",
                "reason": "The June report goes to forty customers",
                "status": "pending",
                "decided_by": null,
                "decided_at": null,
                "created_at": "2026-06-24T07:30:00Z"
              },
              {
                "id": "0d7e3b91-6c25-4a84-9f18-5b2a7e4c9d06",
                "task_id": "",
                "action": "send_report",
                "reason": "The May report goes to forty customers",
                "status": "approved",
                "decided_by": "anna",
                "decided_at": "2026-06-03T09:02:11Z",
                "created_at": "2026-06-03T08:55:40Z"
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
      {
        "status": "500",
        "description": "The tenant could not list the approvals. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "query failed"
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
        "name": "decide",
        "status": "200",
        "operationId": "decideApproval",
        "description": "Approve or deny one that is pending.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "approval_id": "$response.body#/0/id"
        }
      },
      {
        "name": "withdraw",
        "status": "200",
        "operationId": "withdrawApproval",
        "description": "Withdraw one that is pending.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "approval_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "approvals",
      "description": "List what a workspace asked to be approved, with status and who decided."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "getWorkspaceApprovals"
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": [
          {
            "id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
            "task_id": "june-report",
            "action": "send_report",
            "reason": "The June report goes to forty customers",
            "status": "pending",
            "decided_by": null,
            "decided_at": null,
            "created_at": "2026-06-24T07:30:00Z"
          },
          {
            "id": "0d7e3b91-6c25-4a84-9f18-5b2a7e4c9d06",
            "task_id": "",
            "action": "send_report",
            "reason": "The May report goes to forty customers",
            "status": "approved",
            "decided_by": "anna",
            "decided_at": "2026-06-03T09:02:11Z",
            "created_at": "2026-06-03T08:55:40Z"
          }
        ]
      }
    ]
  },
  {
    "id": "createApproval",
    "command": [
      "approval",
      "create"
    ],
    "tag": "approvals",
    "summary": "Ask a person for an approval",
    "description": "Files a request that a person approves or denies. The tenant only keeps it: nothing is done when it is approved, the workspace has to look and go on by itself. The structure log gets an APPROVAL_REQUESTED entry, and an APPROVAL_ESCALATED one for the workspace above, if there is one. Each call files another request.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/approvals",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "action",
        "property": "action",
        "in": "body",
        "wireName": "action",
        "required": true,
        "description": "What you want to do. In a few words.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "What you want to do. In a few words."
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
        "description": "Why you want to do it. The person who decides reads it.",
        "schema": {
          "type": "string",
          "description": "Why you want to do it. The person who decides reads it."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "task_id",
        "property": "taskId",
        "in": "body",
        "wireName": "task_id",
        "required": false,
        "description": "The task that it belongs to.",
        "schema": {
          "type": "string",
          "description": "The task that it belongs to."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "context",
        "property": "context",
        "in": "body",
        "wireName": "context",
        "required": false,
        "description": "Anything else. It is stored, but no list shows it.",
        "schema": {
          "type": "object",
          "additionalProperties": true,
          "description": "Anything else. It is stored, but no list shows it."
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
        "description": "Something that a person should approve.",
        "required": [
          "action"
        ],
        "properties": {
          "action": {
            "type": "string",
            "minLength": 1,
            "description": "What you want to do. In a few words."
          },
          "reason": {
            "type": "string",
            "description": "Why you want to do it. The person who decides reads it."
          },
          "task_id": {
            "type": "string",
            "description": "The task that it belongs to."
          },
          "context": {
            "type": "object",
            "additionalProperties": true,
            "description": "Anything else. It is stored, but no list shows it."
          }
        },
        "x-molecule-schema": "ApprovalCreate"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The request waits for a person.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A request that waits.",
          "required": [
            "approval_id",
            "status"
          ],
          "x-molecule-columns": [
            "approval_id",
            "status"
          ],
          "properties": {
            "approval_id": {
              "type": "string",
              "format": "uuid",
              "description": "The request's id."
            },
            "status": {
              "type": "string",
              "const": "pending",
              "description": "Says that it waits."
            }
          },
          "x-molecule-schema": "ApprovalCreated"
        },
        "examples": [
          {
            "name": "created",
            "value": {
              "approval_id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
              "status": "pending"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The request names no `action`, or a field has the wrong type: give `action` as a text that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.",
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
        "description": "The tenant could not file the request. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create approval"
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
        "status": "201",
        "operationId": "listWorkspaceApprovals",
        "description": "See whether it has been decided.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "decide",
        "status": "201",
        "operationId": "decideApproval",
        "description": "Approve or deny it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "approval_id": "$response.body#/approval_id"
        }
      },
      {
        "name": "withdraw",
        "status": "201",
        "operationId": "withdrawApproval",
        "description": "Withdraw it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "approval_id": "$response.body#/approval_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "approvals",
      "description": "Ask a person to approve something before you do it. The answer comes into list_workspace_approvals."
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
        "name": "report",
        "summary": "Sending something to many people",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "action": "send_report",
          "reason": "The July report goes to forty customers",
          "task_id": "july-report",
          "context": {
            "recipients": 40,
            "attachment": "july.pdf"
          }
        },
        "status": "201",
        "response": {
          "approval_id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
          "status": "pending"
        }
      }
    ]
  },
  {
    "id": "decideApproval",
    "command": [
      "approval",
      "decide"
    ],
    "tag": "approvals",
    "summary": "Approve or deny a request",
    "description": "Decides a request that waits; it cannot be decided again. What an agent asked for is only marked, and the agent goes on by itself. What the tenant held back, a new Org API Key or a workspace's secret, goes through when exactly the same call is made once more. The structure log gets APPROVAL_APPROVED or APPROVAL_DENIED.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/approvals/{approval_id}/decide",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ApprovalIdInput,
      {
        "name": "decision",
        "property": "decision",
        "in": "body",
        "wireName": "decision",
        "required": true,
        "description": "Whether it may go ahead.",
        "schema": {
          "type": "string",
          "enum": [
            "approved",
            "denied"
          ],
          "description": "Whether it may go ahead."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "decided_by",
        "property": "decidedBy",
        "in": "body",
        "wireName": "decided_by",
        "required": false,
        "description": "Who decides; any text. It is `human` when it is left out.",
        "schema": {
          "type": "string",
          "description": "Who decides; any text. It is `human` when it is left out."
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
        "description": "What a person decided.",
        "required": [
          "decision"
        ],
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "approved",
              "denied"
            ],
            "description": "Whether it may go ahead."
          },
          "decided_by": {
            "type": "string",
            "description": "Who decides; any text. It is `human` when it is left out."
          }
        },
        "x-molecule-schema": "ApprovalDecision"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The request is decided.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A request that is decided.",
          "required": [
            "status",
            "approval_id"
          ],
          "x-molecule-columns": [
            "approval_id",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "description": "The decision.",
              "examples": [
                "approved",
                "denied"
              ]
            },
            "approval_id": {
              "type": "string",
              "format": "uuid",
              "description": "The request's id."
            }
          },
          "x-molecule-schema": "ApprovalDecided"
        },
        "examples": [
          {
            "name": "approved",
            "value": {
              "status": "approved",
              "approval_id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The decision is missing or is neither `approved` nor `denied`. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "decision",
            "value": {
              "error": "decision must be 'approved' or 'denied'"
            }
          },
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
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
      {
        "status": "404",
        "description": "This workspace has no such request that waits; it may have been decided or withdrawn, so list the pending ones. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "approval not found or already decided"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the decision. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to update"
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
        "status": "200",
        "operationId": "listPendingApprovals",
        "description": "See what else waits.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "approvals"
    },
    "surfaces": [
      "sdk",
      "cli",
      "docs"
    ],
    "surfacesReason": "An approval is the word of a person, so an agent must not be able to give it.",
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "approve",
        "summary": "Approve",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "approval_id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4",
          "decision": "approved",
          "decided_by": "anna"
        },
        "status": "200",
        "response": {
          "status": "approved",
          "approval_id": "4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4"
        }
      }
    ]
  },
  {
    "id": "withdrawApproval",
    "command": [
      "approval",
      "withdraw"
    ],
    "tag": "approvals",
    "summary": "Withdraw a request for an approval",
    "description": "Takes back a request that still waits, for the workspace that made it. It stays in the workspace's list with the status `withdrawn`.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/approvals/{approval_id}/withdraw",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ApprovalIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The request no longer waits.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A request that was taken back.",
          "required": [
            "status",
            "approval_id"
          ],
          "x-molecule-columns": [
            "approval_id",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "withdrawn",
              "description": "Says that it was taken back."
            },
            "approval_id": {
              "type": "string",
              "format": "uuid",
              "description": "The request's id."
            }
          },
          "x-molecule-schema": "ApprovalWithdrawn"
        },
        "examples": [
          {
            "name": "withdrawn",
            "value": {
              "status": "withdrawn",
              "approval_id": "b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      {
        "status": "403",
        "description": "Another workspace made this request; only that one can withdraw it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "requester",
            "value": {
              "error": "not the requester"
            }
          }
        ]
      },
      {
        "status": "404",
        "description": "There is no request of this id; list those of the workspace. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "approval not found"
            }
          }
        ]
      },
      {
        "status": "409",
        "description": "The request does not wait any more; list the workspace's approvals to see what became of it.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "decided",
            "value": {
              "error": "approval is not pending"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not withdraw the request. An id that is not a UUID causes this too: take both ids from the list. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to withdraw approval"
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
        "status": "200",
        "operationId": "listWorkspaceApprovals",
        "description": "See what the workspace asked for.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "approvals",
      "description": "Take back a request for an approval that nobody has decided."
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "approval_id": "b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52"
        },
        "status": "200",
        "response": {
          "status": "withdrawn",
          "approval_id": "b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52"
        }
      }
    ]
  }
]
