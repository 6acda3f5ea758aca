// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  Headers,
  KeyInput,
  KeyInput2,
  OriginRefusedResponse,
  PendingApprovalSchema,
  RateLimitedResponse,
  SecretListSchema,
  SecretSetSchema,
  Security7,
  TenantFailedResponse,
  ValueInput,
  WorkspaceIdInput2,
  WorkspaceIdInvalidResponse,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const workspaceSecrets: readonly Operation[] = [
  {
    "id": "listWorkspaceSecrets",
    "command": [
      "workspace",
      "secret",
      "list"
    ],
    "tag": "workspace-secrets",
    "summary": "List a workspace's secrets",
    "description": "Lists the names of the secrets that a workspace sees: its own first, then those of the organisation that it does not override. Values are never shown. A workspace that does not exist answers with the organisation's secrets only.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/secrets",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput2
    ],
    "responses": [
      {
        "status": "200",
        "description": "Names, without values.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": SecretListSchema,
        "examples": [
          {
            "name": "secrets",
            "value": [
              {
                "key": "GITHUB_TOKEN",
                "has_value": true,
                "scope": "workspace",
                "created_at": "2026-06-10T12:00:00Z",
                "updated_at": "2026-06-20T08:30:00Z"
              },
              {
                "key": "SENTRY_DSN",
                "has_value": true,
                "scope": "global",
                "created_at": "2026-05-01T10:00:00Z",
                "updated_at": "2026-05-01T10:00:00Z"
              }
            ]
          }
        ]
      },
      WorkspaceIdInvalidResponse,
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
        "name": "delete",
        "status": "200",
        "operationId": "deleteWorkspaceSecret",
        "description": "Delete a secret of this workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/0/key"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "secrets",
      "description": "List the names of the secrets that a workspace sees, its own and inherited ones."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "listSecrets"
      ],
      "command": [
        "secret ws list"
      ]
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
            "key": "GITHUB_TOKEN",
            "has_value": true,
            "scope": "workspace",
            "created_at": "2026-06-10T12:00:00Z",
            "updated_at": "2026-06-20T08:30:00Z"
          },
          {
            "key": "SENTRY_DSN",
            "has_value": true,
            "scope": "global",
            "created_at": "2026-05-01T10:00:00Z",
            "updated_at": "2026-05-01T10:00:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "setWorkspaceSecret",
    "command": [
      "workspace",
      "secret",
      "set"
    ],
    "tag": "workspace-secrets",
    "summary": "Set a workspace secret",
    "description": "Creates a secret of a workspace or replaces its value, then restarts the workspace so that the agent sees it, unless the workspace itself called. The key `MODEL` is the workspace's choice of model. Some tenants ask a person to approve first: the answer is then 202 and nothing has changed; send the same call again once it is approved. A PUT on this path does the same.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/secrets",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput2,
      KeyInput,
      ValueInput
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": SecretSetSchema
    },
    "responses": [
      {
        "status": "200",
        "description": "The secret is stored.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The secret is stored.",
          "required": [
            "status",
            "key"
          ],
          "x-molecule-columns": [
            "status",
            "key"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "saved",
              "description": "Says that it is stored."
            },
            "key": {
              "type": "string",
              "description": "The secret's name."
            }
          },
          "x-molecule-schema": "WorkspaceSecretSaved"
        },
        "examples": [
          {
            "name": "secret",
            "value": {
              "status": "saved",
              "key": "GITHUB_TOKEN"
            }
          }
        ]
      },
      {
        "status": "202",
        "description": "A person has to approve first; nothing has changed. After the approval send exactly the same call once more.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": PendingApprovalSchema,
        "examples": [
          {
            "name": "pending",
            "value": {
              "status": "pending_approval",
              "approval_id": "a07d4c1e-53b9-4862-8ef5-3c9b6d2017fa",
              "action": "secret_write",
              "reason": "approval required"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the secret: key or value is missing, the workspace id is not a lower-case UUID, or the key belongs to a model vendor while the platform pays for this workspace's model (then the body names key and workspace). With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
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
            "name": "vendorKey",
            "value": {
              "error": "vendor keys are not accepted on a platform-managed workspace",
              "key": "VENDOR_API_KEY",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
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
      {
        "status": "403",
        "description": "The platform's own agent may not change its own secrets (code CONCIERGE_SELF_WRITE_BLOCKED); let a person set it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "selfWrite",
            "value": {
              "error": "the platform agent cannot write its own secrets",
              "code": "CONCIERGE_SELF_WRITE_BLOCKED",
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "key": "GITHUB_TOKEN"
            }
          }
        ]
      },
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the secret. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to save secret"
            }
          },
          {
            "name": "gate",
            "value": {
              "error": "approval gate failed"
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
        "operationId": "listWorkspaceSecrets",
        "description": "See all secrets of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteWorkspaceSecret",
        "description": "Delete the secret again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/key"
        }
      },
      {
        "name": "pending",
        "status": "202",
        "operationId": "listPendingApprovals",
        "description": "See what waits for a person.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "secrets",
      "keywords": [
        "password",
        "credential",
        "api key"
      ],
      "description": "Create or replace a secret of one workspace, which restarts it and interrupts its agent. After pending_approval nothing has changed: repeat the call once a person approved."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "setSecret"
      ],
      "command": [
        "secret ws set"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "secret",
        "summary": "A token for GitHub",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "GITHUB_TOKEN",
          "value": "example-secret-value"
        },
        "status": "200",
        "response": {
          "status": "saved",
          "key": "GITHUB_TOKEN"
        }
      }
    ]
  },
  {
    "id": "deleteWorkspaceSecret",
    "command": [
      "workspace",
      "secret",
      "delete"
    ],
    "tag": "workspace-secrets",
    "summary": "Delete a workspace secret",
    "description": "Deletes a secret of a workspace and restarts the workspace. Its value cannot be brought back. A secret that the workspace only inherits from the organisation is not touched.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/secrets/{key}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput2,
      KeyInput2
    ],
    "responses": [
      {
        "status": "200",
        "description": "The secret is gone.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The secret is gone.",
          "required": [
            "status",
            "key"
          ],
          "x-molecule-columns": [
            "status",
            "key"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Says that it is gone."
            },
            "key": {
              "type": "string",
              "description": "The secret's name."
            }
          },
          "x-molecule-schema": "WorkspaceSecretDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted",
              "key": "GITHUB_TOKEN"
            }
          }
        ]
      },
      WorkspaceIdInvalidResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no secret of its own with this key; it may inherit one from the organisation. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "secret not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the secret {key} of workspace {workspace_id}? The value is lost and the workspace restarts."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listWorkspaceSecrets",
        "description": "See what is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "secrets",
      "description": "Delete a workspace's own secret for good, which restarts it. Inherited ones stay."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "deleteSecret"
      ],
      "command": [
        "secret ws delete"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "GITHUB_TOKEN"
        },
        "status": "200",
        "response": {
          "status": "deleted",
          "key": "GITHUB_TOKEN"
        }
      }
    ]
  }
]
