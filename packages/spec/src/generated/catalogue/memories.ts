// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  Headers,
  MemoryMissingResponse,
  MemoryNamespaceSchema,
  MemoryUnavailableResponse,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  QInput,
  QueryFailedResponse,
  RateLimitedResponse,
  Security7,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const memories: readonly Operation[] = [
  {
    "id": "listMemories",
    "command": [
      "memory",
      "list"
    ],
    "tag": "memories",
    "summary": "List the memories of a workspace",
    "description": "Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing can be filtered here; search the memories for that.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/memories",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The memories.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Memories.",
          "items": {
            "type": "object",
            "description": "A memory in the older, shorter form.",
            "required": [
              "id",
              "content",
              "scope",
              "created_at"
            ],
            "x-molecule-columns": [
              "id",
              "scope",
              "content",
              "created_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "description": "The memory's id."
              },
              "content": {
                "type": "string",
                "description": "What is remembered.",
                "x-molecule-untrusted": true
              },
              "scope": {
                "type": "string",
                "description": "Who remembers it.",
                "examples": [
                  "LOCAL",
                  "TEAM",
                  "GLOBAL"
                ]
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was stored."
              }
            },
            "x-molecule-schema": "MemorySummary"
          },
          "x-molecule-schema": "MemoryList"
        },
        "examples": [
          {
            "name": "memories",
            "value": [
              {
                "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
                "content": "The report goes out on Monday at nine.",
                "scope": "LOCAL",
                "created_at": "2026-06-20T08:30:00Z"
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
      QueryFailedResponse,
      MemoryUnavailableResponse,
      MemoryMissingResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "search",
        "status": "200",
        "operationId": "searchMemory",
        "description": "Look for words, a namespace or a kind.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteMemory",
        "description": "Delete a memory.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "memory_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memories",
      "keywords": [
        "remember",
        "knowledge"
      ],
      "description": "List a workspace's memories without a filter. Prefer search_memory."
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
        "response": [
          {
            "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
            "content": "The report goes out on Monday at nine.",
            "scope": "LOCAL",
            "created_at": "2026-06-20T08:30:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "commitMemory",
    "command": [
      "memory",
      "commit"
    ],
    "tag": "memories",
    "summary": "Commit a memory",
    "description": "Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it, `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text twice stores it twice.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/memories",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "content",
        "property": "content",
        "in": "body",
        "wireName": "content",
        "required": true,
        "description": "What to remember. What looks like a credential is blacked out.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "What to remember. What looks like a credential is blacked out."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "scope",
        "property": "scope",
        "in": "body",
        "wireName": "scope",
        "required": true,
        "description": "Who remembers. The workspace, its team, or the organisation; in capitals.",
        "schema": {
          "type": "string",
          "enum": [
            "LOCAL",
            "TEAM",
            "GLOBAL"
          ],
          "description": "Who remembers. The workspace, its team, or the organisation; in capitals."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "namespace",
        "property": "namespace",
        "in": "body",
        "wireName": "namespace",
        "required": false,
        "description": "A name to keep it under. At most 50 bytes.",
        "schema": {
          "type": "string",
          "default": "general",
          "maxLength": 50,
          "description": "A name to keep it under. At most 50 bytes."
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
        "description": "A new memory.",
        "required": [
          "content",
          "scope"
        ],
        "properties": {
          "content": {
            "type": "string",
            "minLength": 1,
            "description": "What to remember. What looks like a credential is blacked out."
          },
          "scope": {
            "type": "string",
            "enum": [
              "LOCAL",
              "TEAM",
              "GLOBAL"
            ],
            "description": "Who remembers. The workspace, its team, or the organisation; in capitals."
          },
          "namespace": {
            "type": "string",
            "default": "general",
            "maxLength": 50,
            "description": "A name to keep it under. At most 50 bytes."
          }
        },
        "x-molecule-schema": "MemoryCommit"
      }
    },
    "responses": [
      {
        "status": "201",
        "description": "The memory is stored.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A memory that was stored.",
          "required": [
            "id",
            "scope",
            "namespace"
          ],
          "x-molecule-columns": [
            "id",
            "scope",
            "namespace"
          ],
          "properties": {
            "id": {
              "type": "string",
              "description": "The memory's id."
            },
            "scope": {
              "type": "string",
              "description": "Who remembers it.",
              "examples": [
                "LOCAL",
                "TEAM",
                "GLOBAL"
              ]
            },
            "namespace": {
              "type": "string",
              "description": "The name it is kept under."
            }
          },
          "x-molecule-schema": "MemoryCommitted"
        },
        "examples": [
          {
            "name": "local",
            "value": {
              "id": "d5b07f19-42ae-4c63-9d81-3e6f0a8b5c24",
              "scope": "LOCAL",
              "namespace": "reports"
            }
          },
          {
            "name": "global",
            "value": {
              "id": "7f3c8e62-91d4-4a05-b6e7-2c0d5b9f4a18",
              "scope": "GLOBAL",
              "namespace": "general"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the memory: the content is missing, `scope` is not LOCAL, TEAM or GLOBAL in capitals, or the namespace is longer than 50 bytes. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "scope",
            "value": {
              "error": "scope must be LOCAL, TEAM, or GLOBAL"
            }
          },
          {
            "name": "namespace",
            "value": {
              "error": "namespace must be <= 50 characters"
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
        "description": "This workspace may not write there: a workspace with a parent cannot write `GLOBAL` memories, and some may write none. Choose another scope, or look at the writable namespaces. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "global",
            "value": {
              "error": "only root workspaces can write GLOBAL memories"
            }
          }
        ]
      },
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the memory. A workspace that does not exist causes this too: check its id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to store memory"
            }
          }
        ]
      },
      MemoryMissingResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "search",
        "status": "201",
        "operationId": "searchMemory",
        "description": "Find it again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteMemory",
        "description": "Delete it again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "memory_id": "$response.body#/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memories",
      "description": "Store a memory of a workspace (LOCAL), its TEAM or all (GLOBAL, root workspaces only). Search first: duplicates are kept."
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
        "name": "local",
        "summary": "Something that only this workspace needs",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "content": "The report goes out on Monday at nine.",
          "scope": "LOCAL",
          "namespace": "reports"
        },
        "status": "201",
        "response": {
          "id": "d5b07f19-42ae-4c63-9d81-3e6f0a8b5c24",
          "scope": "LOCAL",
          "namespace": "reports"
        }
      },
      {
        "name": "global",
        "summary": "Something that everybody should know",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "content": "The fiscal year starts in April.",
          "scope": "GLOBAL"
        },
        "status": "201",
        "response": {
          "id": "7f3c8e62-91d4-4a05-b6e7-2c0d5b9f4a18",
          "scope": "GLOBAL",
          "namespace": "general"
        }
      }
    ]
  },
  {
    "id": "searchMemory",
    "command": [
      "memory",
      "search"
    ],
    "tag": "memories",
    "summary": "Search the memories of a workspace",
    "description": "Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one than 100 as 100.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/v2/memories",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      QInput,
      {
        "name": "namespace",
        "property": "namespace",
        "in": "query",
        "wireName": "namespace",
        "required": false,
        "description": "Only memories of this namespace. The list of namespaces has their names.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "kind",
        "property": "kind",
        "in": "query",
        "wireName": "kind",
        "required": false,
        "description": "Only memories of this kind, `fact`, `summary` or `checkpoint`.",
        "schema": {
          "type": "string",
          "examples": [
            "fact",
            "summary",
            "checkpoint"
          ]
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "limit",
        "property": "limit",
        "in": "query",
        "wireName": "limit",
        "required": false,
        "description": "How many to return at most. 50 unless given; more than 100 counts as 100.",
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
        "description": "The memories that match.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Memories that match.",
          "required": [
            "memories"
          ],
          "properties": {
            "memories": {
              "type": "array",
              "description": "The memories.",
              "items": {
                "type": "object",
                "description": "Something that is remembered.",
                "required": [
                  "id",
                  "namespace",
                  "content",
                  "kind",
                  "source",
                  "pin",
                  "created_at"
                ],
                "x-molecule-columns": [
                  "id",
                  "kind",
                  "content",
                  "namespace",
                  "source",
                  "created_at"
                ],
                "properties": {
                  "id": {
                    "type": "string",
                    "description": "The memory's id."
                  },
                  "namespace": {
                    "type": "string",
                    "description": "Where it is kept. This decides who can read it."
                  },
                  "content": {
                    "type": "string",
                    "description": "What is remembered.",
                    "x-molecule-untrusted": true
                  },
                  "kind": {
                    "type": "string",
                    "description": "What kind of memory it is.",
                    "examples": [
                      "fact",
                      "summary",
                      "checkpoint"
                    ]
                  },
                  "source": {
                    "type": "string",
                    "description": "Who stored it.",
                    "examples": [
                      "agent",
                      "runtime",
                      "user"
                    ]
                  },
                  "pin": {
                    "type": "boolean",
                    "description": "Whether it is pinned, so that it is not dropped."
                  },
                  "created_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was stored."
                  },
                  "expires_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it is dropped. Missing when it stays."
                  },
                  "score": {
                    "type": "number",
                    "description": "How well it fits the words. Missing where nothing was measured."
                  },
                  "source_workspace_id": {
                    "type": "string",
                    "description": "The workspace that stored it, where that is known."
                  }
                },
                "x-molecule-schema": "Memory"
              }
            }
          },
          "x-molecule-schema": "MemorySearchResult"
        },
        "examples": [
          {
            "name": "words",
            "value": {
              "memories": [
                {
                  "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
                  "namespace": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "content": "The report goes out on Monday at nine.",
                  "kind": "fact",
                  "source": "agent",
                  "pin": false,
                  "created_at": "2026-06-20T08:30:00Z",
                  "score": 0.82
                }
              ]
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse,
      MemoryUnavailableResponse,
      MemoryMissingResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteMemory",
        "description": "Delete a memory.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "memory_id": "$response.body#/memories/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memories",
      "keywords": [
        "remember",
        "recall",
        "knowledge"
      ],
      "description": "Search what a workspace remembers, its team's and the organisation's memories included."
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
        "name": "words",
        "summary": "Look for a fact of its own",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "q": "report",
          "namespace": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "kind": "fact",
          "limit": 10
        },
        "status": "200",
        "response": {
          "memories": [
            {
              "id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68",
              "namespace": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "content": "The report goes out on Monday at nine.",
              "kind": "fact",
              "source": "agent",
              "pin": false,
              "created_at": "2026-06-20T08:30:00Z",
              "score": 0.82
            }
          ]
        }
      }
    ]
  },
  {
    "id": "deleteMemory",
    "command": [
      "memory",
      "delete"
    ],
    "tag": "memories",
    "summary": "Delete a memory",
    "description": "Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory that another workspace wrote is not found here.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/v2/memories/{memory_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "memory_id",
        "property": "memoryId",
        "in": "path",
        "wireName": "memory_id",
        "required": true,
        "description": "The memory's id.",
        "schema": {
          "type": "string",
          "minLength": 1
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
        "description": "The memory is gone.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "That the memory is gone.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Always deleted."
            }
          },
          "x-molecule-schema": "MemoryDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no memory of its own with this id; search its memories to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "memory not found or not owned by this workspace"
            }
          }
        ]
      },
      RateLimitedResponse,
      QueryFailedResponse,
      MemoryUnavailableResponse,
      MemoryMissingResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the memory {memory_id} of workspace {workspace_id}? It cannot be brought back."
      }
    },
    "links": [
      {
        "name": "search",
        "status": "200",
        "operationId": "searchMemory",
        "description": "See what is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memories",
      "description": "Delete one memory of a workspace for good. Find its id with search_memory."
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
          "memory_id": "0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68"
        },
        "status": "200",
        "response": {
          "status": "deleted"
        }
      }
    ]
  },
  {
    "id": "listMemoryNamespaces",
    "command": [
      "memory",
      "namespace",
      "list"
    ],
    "tag": "memories",
    "summary": "List the memory namespaces of a workspace",
    "description": "Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/v2/namespaces",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The namespaces.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Where a workspace may read and write memories.",
          "required": [
            "readable",
            "writable"
          ],
          "properties": {
            "readable": {
              "type": "array",
              "description": "Namespaces that it may read.",
              "items": MemoryNamespaceSchema
            },
            "writable": {
              "type": "array",
              "description": "Namespaces that it may write to.",
              "items": MemoryNamespaceSchema
            }
          },
          "x-molecule-schema": "MemoryNamespaces"
        },
        "examples": [
          {
            "name": "namespaces",
            "value": {
              "readable": [
                {
                  "name": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "kind": "workspace",
                  "label": "Reports"
                },
                {
                  "name": "team:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "kind": "team",
                  "label": "Team"
                },
                {
                  "name": "org:5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
                  "kind": "org",
                  "label": "Acme"
                }
              ],
              "writable": [
                {
                  "name": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "kind": "workspace",
                  "label": "Reports"
                },
                {
                  "name": "team:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                  "kind": "team",
                  "label": "Team"
                },
                {
                  "name": "org:5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
                  "kind": "org",
                  "label": "Acme"
                }
              ]
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse,
      MemoryUnavailableResponse,
      MemoryMissingResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "search",
        "status": "200",
        "operationId": "searchMemory",
        "description": "See what is in a namespace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "namespace": "$response.body#/readable/0/name"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memories",
      "description": "List where a workspace may read memories and where it may write them."
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
          "readable": [
            {
              "name": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "kind": "workspace",
              "label": "Reports"
            },
            {
              "name": "team:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "kind": "team",
              "label": "Team"
            },
            {
              "name": "org:5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
              "kind": "org",
              "label": "Acme"
            }
          ],
          "writable": [
            {
              "name": "workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "kind": "workspace",
              "label": "Reports"
            },
            {
              "name": "team:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "kind": "team",
              "label": "Team"
            },
            {
              "name": "org:5d2f7a10-6c3b-4b8e-a1d9-0e4f8c6b2a95",
              "kind": "org",
              "label": "Acme"
            }
          ]
        }
      }
    ]
  }
]
