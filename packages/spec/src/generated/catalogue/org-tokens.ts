// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  Headers2,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  PendingApprovalSchema,
  RateLimitedResponse,
  Security5,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const orgTokens: readonly Operation[] = [
  {
    "id": "listOrgTokens",
    "command": [
      "org",
      "token",
      "list"
    ],
    "tag": "org-tokens",
    "summary": "List Org API Keys",
    "description": "Lists the live Org API Keys, newest first and 500 at most. A key is told by its first eight characters; the key itself is shown only when it is minted.",
    "service": "tenant",
    "method": "GET",
    "path": "/org/tokens",
    "security": Security5,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The live keys, without their values.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Live Org API Keys.",
          "required": [
            "tokens",
            "count"
          ],
          "properties": {
            "tokens": {
              "type": "array",
              "description": "The keys, newest first, 500 at most.",
              "items": {
                "type": "object",
                "description": "An Org API Key, without the key itself. Keys of this object that have nothing to say are missing.",
                "required": [
                  "id",
                  "prefix",
                  "created_at"
                ],
                "x-molecule-columns": [
                  "id",
                  "prefix",
                  "name",
                  "created_by",
                  "last_used_at",
                  "expires_at"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The id to revoke it by."
                  },
                  "prefix": {
                    "type": "string",
                    "description": "Its first eight characters."
                  },
                  "name": {
                    "type": "string",
                    "description": "What it was named."
                  },
                  "org_id": {
                    "type": "string",
                    "format": "uuid",
                    "description": "The organisation's root workspace that it belongs to."
                  },
                  "created_by": {
                    "type": "string",
                    "description": "Who minted it.",
                    "examples": [
                      "admin-token",
                      "org-token:exampleA",
                      "session:user_example"
                    ]
                  },
                  "created_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was minted."
                  },
                  "last_used_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was last used. Missing when it never was."
                  },
                  "expires_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it ends. Missing when it does not."
                  }
                },
                "x-molecule-schema": "OrgToken"
              }
            },
            "count": {
              "type": "integer",
              "description": "How many are listed."
            }
          },
          "x-molecule-schema": "OrgTokenList"
        },
        "examples": [
          {
            "name": "tokens",
            "value": {
              "tokens": [
                {
                  "id": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59",
                  "prefix": "exampleA",
                  "name": "ci",
                  "created_by": "admin-token",
                  "created_at": "2026-06-15T10:05:00Z",
                  "last_used_at": "2026-06-24T07:40:12Z"
                }
              ],
              "count": 1
            }
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
        "name": "revoke",
        "status": "200",
        "operationId": "revokeOrgToken",
        "description": "Revoke a key.",
        "parameters": {
          "token_id": "$response.body#/tokens/0/id"
        }
      }
    ],
    "mcp": {
      "core": true,
      "toolset": "tokens",
      "description": "List the organisation's API keys with prefix, name, creator and last use, never the keys."
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
          "tokens": [
            {
              "id": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59",
              "prefix": "exampleA",
              "name": "ci",
              "created_by": "admin-token",
              "created_at": "2026-06-15T10:05:00Z",
              "last_used_at": "2026-06-24T07:40:12Z"
            }
          ],
          "count": 1
        }
      }
    ]
  },
  {
    "id": "mintOrgToken",
    "command": [
      "org",
      "token",
      "mint"
    ],
    "tag": "org-tokens",
    "summary": "Mint an Org API Key",
    "description": "Creates an Org API Key and shows it, only this once. Whoever holds it can do everything on this tenant; it has no scopes. Ten keys an hour can be minted and a hundred can be live. Some tenants ask a person to approve first: the answer is then 202 and no key exists yet; send the same call again once it is approved.",
    "service": "tenant",
    "method": "POST",
    "path": "/org/tokens",
    "security": Security5,
    "inputs": [
      {
        "name": "name",
        "property": "name",
        "in": "body",
        "wireName": "name",
        "required": false,
        "description": "What the key is for. It can be told apart by this later.",
        "schema": {
          "type": "string",
          "maxLength": 100,
          "description": "What the key is for. It can be told apart by this later."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "expires_at",
        "property": "expiresAt",
        "in": "body",
        "wireName": "expires_at",
        "required": false,
        "description": "When it ends. A time in the future; without one it does not end.",
        "schema": {
          "type": "string",
          "format": "date-time",
          "description": "When it ends. A time in the future; without one it does not end."
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
        "description": "A key to mint.",
        "properties": {
          "name": {
            "type": "string",
            "maxLength": 100,
            "description": "What the key is for. It can be told apart by this later."
          },
          "expires_at": {
            "type": "string",
            "format": "date-time",
            "description": "When it ends. A time in the future; without one it does not end."
          }
        },
        "x-molecule-schema": "OrgTokenMint"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The key. Store it now, it is not shown again.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A new key. It is shown only this once.",
          "required": [
            "id",
            "prefix",
            "auth_token",
            "warning"
          ],
          "x-molecule-columns": [
            "id",
            "prefix",
            "name",
            "auth_token"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The id to revoke it by."
            },
            "prefix": {
              "type": "string",
              "description": "Its first eight characters."
            },
            "name": {
              "type": "string",
              "description": "What it was named."
            },
            "auth_token": {
              "type": "string",
              "description": "The key itself.",
              "x-molecule-sensitive": true
            },
            "warning": {
              "type": "string",
              "description": "A reminder to store it."
            },
            "expires_at": {
              "type": "string",
              "format": "date-time",
              "description": "When it ends. Missing when it does not."
            }
          },
          "x-molecule-schema": "OrgTokenMinted"
        },
        "examples": [
          {
            "name": "named",
            "value": {
              "id": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59",
              "prefix": "exampleA",
              "name": "ci",
              "auth_token": "exampleA-token-shown-once",
              "warning": "Store this token now; it is not shown again."
            }
          }
        ]
      },
      {
        "status": "202",
        "description": "A person has to approve first; no key exists yet. After the approval send exactly the same call once more.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": PendingApprovalSchema,
        "examples": [
          {
            "name": "pending",
            "value": {
              "status": "pending_approval",
              "approval_id": "a07d4c1e-53b9-4862-8ef5-3c9b6d2017fa",
              "action": "org_token_mint",
              "reason": "approval required"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the key: the name is longer than 100 bytes, the body is not JSON, or nobody is known who could approve it (then let a person mint it while signed in). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "name",
            "value": {
              "error": "name too long (max 100 chars)"
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
        "status": "429",
        "description": "Too many keys. With `retry_after` the hourly limit is reached: wait that many seconds. Without it a hundred keys are live: revoke one that is not needed.",
        "headers": Headers2,
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "limiter",
            "value": {
              "error": "rate limit exceeded",
              "retry_after": 1800
            }
          },
          {
            "name": "ceiling",
            "value": {
              "error": "org api token mint ceiling exceeded"
            }
          }
        ]
      },
      {
        "status": "500",
        "description": "The tenant could not mint the key. An `expires_at` in the past causes this too; otherwise try again later.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to mint token"
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
        "name": "revoke",
        "status": "200",
        "operationId": "revokeOrgToken",
        "description": "Revoke the key when it is no longer needed.",
        "parameters": {
          "token_id": "$response.body#/id"
        }
      },
      {
        "name": "list",
        "status": "200",
        "operationId": "listOrgTokens",
        "description": "See all live keys.",
        "parameters": {}
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
      "core": false,
      "toolset": "tokens",
      "keywords": [
        "rotate key",
        "new api key",
        "credential"
      ],
      "description": "Mint an API key with full rights on the organisation. After pending_approval there is none: repeat the call once a person approved."
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
        "org token create"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "named",
        "summary": "A key for the build server",
        "input": {
          "name": "ci"
        },
        "status": "200",
        "response": {
          "id": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59",
          "prefix": "exampleA",
          "name": "ci",
          "auth_token": "exampleA-token-shown-once",
          "warning": "Store this token now; it is not shown again."
        }
      }
    ]
  },
  {
    "id": "revokeOrgToken",
    "command": [
      "org",
      "token",
      "revoke"
    ],
    "tag": "org-tokens",
    "summary": "Revoke an Org API Key",
    "description": "Ends an Org API Key at once; whatever uses it is refused from then on. A key can revoke itself.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/org/tokens/{token_id}",
    "security": Security5,
    "inputs": [
      {
        "name": "token_id",
        "property": "tokenId",
        "in": "path",
        "wireName": "token_id",
        "required": true,
        "description": "The id of the key. The list shows it.",
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
        "description": "The key no longer works.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A key that no longer works.",
          "required": [
            "revoked"
          ],
          "x-molecule-columns": [
            "revoked"
          ],
          "properties": {
            "revoked": {
              "type": "string",
              "format": "uuid",
              "description": "The key's id."
            }
          },
          "x-molecule-schema": "OrgTokenRevoked"
        },
        "examples": [
          {
            "name": "revoked",
            "value": {
              "revoked": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "No live key has this id; it may have been revoked before. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "token not found or already revoked"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not revoke the key. An id that is not a UUID causes this too: take the id from the list, not the key or its prefix. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to revoke"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Revoke the Org API Key {token_id}? Everything that uses it is locked out at once."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listOrgTokens",
        "description": "See the keys that are left.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "tokens",
      "keywords": [
        "rotate key",
        "leaked api key",
        "invalidate"
      ],
      "description": "Revoke an API key by its id from list_org_tokens. Its users are locked out at once."
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
          "token_id": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59"
        },
        "status": "200",
        "response": {
          "revoked": "e2b85f06-17cd-4d3a-9f60-8a4c1b7d3e59"
        }
      }
    ]
  }
]
