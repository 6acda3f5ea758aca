// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  KeyInput,
  KeyInput2,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  SecretListSchema,
  SecretSetSchema,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  ValueInput,
  WrongTenantResponse,
} from '../shared.ts'

export const orgSecrets: readonly Operation[] = [
  {
    "id": "listOrgSecrets",
    "command": [
      "org",
      "secret",
      "list"
    ],
    "tag": "org-secrets",
    "summary": "List the organisation's secrets",
    "description": "Lists the names of the secrets that all workspaces inherit, sorted by name. Values are never shown.",
    "service": "tenant",
    "method": "GET",
    "path": "/settings/secrets",
    "security": Security5,
    "inputs": [],
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
        "name": "delete",
        "status": "200",
        "operationId": "deleteOrgSecret",
        "description": "Delete a secret of the organisation.",
        "parameters": {
          "key": "$response.body#/0/key"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "secrets",
      "description": "List the names of the organisation's secrets, which all workspaces inherit."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "listGlobalSecrets"
      ],
      "command": [
        "secret org list"
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
    "id": "setOrgSecret",
    "command": [
      "org",
      "secret",
      "set"
    ],
    "tag": "org-secrets",
    "summary": "Set a secret of the organisation",
    "description": "Creates a secret that all workspaces inherit, or replaces its value. Every running workspace without a secret of the same name restarts to see it. A POST on this path does the same.",
    "service": "tenant",
    "method": "PUT",
    "path": "/settings/secrets",
    "security": Security5,
    "inputs": [
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
            "key",
            "scope"
          ],
          "x-molecule-columns": [
            "status",
            "key",
            "scope"
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
            },
            "scope": {
              "type": "string",
              "const": "global",
              "description": "Says that all workspaces inherit it."
            }
          },
          "x-molecule-schema": "OrgSecretSaved"
        },
        "examples": [
          {
            "name": "secret",
            "value": {
              "status": "saved",
              "key": "SENTRY_DSN",
              "scope": "global"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the secret: key or value is missing or empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
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
        "name": "list",
        "status": "200",
        "operationId": "listOrgSecrets",
        "description": "See all secrets of the organisation.",
        "parameters": {}
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteOrgSecret",
        "description": "Delete the secret again.",
        "parameters": {
          "key": "$response.body#/key"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "secrets",
      "keywords": [
        "password",
        "credential",
        "api key",
        "shared"
      ],
      "description": "Create or replace a secret that all workspaces inherit, which restarts them and interrupts their agents. For one use set_workspace_secret."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "setGlobalSecret"
      ],
      "command": [
        "secret org set"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "secret",
        "summary": "An address for error reports",
        "input": {
          "key": "SENTRY_DSN",
          "value": "example-secret-value"
        },
        "status": "200",
        "response": {
          "status": "saved",
          "key": "SENTRY_DSN",
          "scope": "global"
        }
      }
    ]
  },
  {
    "id": "deleteOrgSecret",
    "command": [
      "org",
      "secret",
      "delete"
    ],
    "tag": "org-secrets",
    "summary": "Delete a secret of the organisation",
    "description": "Deletes a secret that workspaces inherit. Every running workspace without a secret of the same name restarts. The value cannot be brought back.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/settings/secrets/{key}",
    "security": Security5,
    "inputs": [
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
            "key",
            "scope"
          ],
          "x-molecule-columns": [
            "status",
            "key",
            "scope"
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
            },
            "scope": {
              "type": "string",
              "const": "global",
              "description": "Says that all workspaces inherited it."
            }
          },
          "x-molecule-schema": "OrgSecretDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted",
              "key": "GITHUB_TOKEN",
              "scope": "global"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The organisation has no secret with this key. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
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
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the organisation's secret {key}? The value is lost and workspaces that inherit it restart."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listOrgSecrets",
        "description": "See what is left.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "secrets",
      "description": "Delete a secret that all workspaces inherit for good, which restarts them."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "deleteGlobalSecret"
      ],
      "command": [
        "secret org delete"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "key": "GITHUB_TOKEN"
        },
        "status": "200",
        "response": {
          "status": "deleted",
          "key": "GITHUB_TOKEN",
          "scope": "global"
        }
      }
    ]
  }
]
