// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  ErrorSchema,
  Headers,
  KeyInput3,
  MemoryEntrySchema,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  QueryFailedResponse,
  RateLimitedResponse,
  Security7,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const memoryEntries: readonly Operation[] = [
  {
    "id": "listMemoryEntries",
    "command": [
      "memory",
      "entry",
      "list"
    ],
    "tag": "memory-entries",
    "summary": "List the memory entries of a workspace",
    "description": "Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/memory",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The entries.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Entries, sorted by key.",
          "items": MemoryEntrySchema,
          "x-molecule-schema": "MemoryEntryList"
        },
        "examples": [
          {
            "name": "entries",
            "value": [
              {
                "key": "last-report",
                "value": {
                  "week": 25,
                  "sent": true
                },
                "version": 4,
                "expires_at": "2036-07-01T00:00:00Z",
                "updated_at": "2026-06-22T09:00:00Z"
              },
              {
                "key": "style",
                "value": "short",
                "version": 1,
                "updated_at": "2026-06-10T12:00:00Z"
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
      QueryFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getMemoryEntry",
        "description": "Read one entry.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/0/key"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteMemoryEntry",
        "description": "Delete an entry.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/0/key"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memory_entries"
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "memoryList"
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
            "key": "last-report",
            "value": {
              "week": 25,
              "sent": true
            },
            "version": 4,
            "expires_at": "2036-07-01T00:00:00Z",
            "updated_at": "2026-06-22T09:00:00Z"
          },
          {
            "key": "style",
            "value": "short",
            "version": 1,
            "updated_at": "2026-06-10T12:00:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "setMemoryEntry",
    "command": [
      "memory",
      "entry",
      "set"
    ],
    "tag": "memory-entries",
    "summary": "Set a memory entry",
    "description": "Creates an entry or replaces its value, and counts its version up. The value is any JSON, null included. With `if_match_version` it is written only while the entry still has that version, so that two writers do not overwrite each other; 0 writes only where there is no entry yet. Without `ttl_seconds` the entry stays, also when it had an expiry before.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/memory",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "key",
        "property": "key",
        "in": "body",
        "wireName": "key",
        "required": true,
        "description": "The key.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "The key."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "value",
        "property": "value",
        "in": "body",
        "wireName": "value",
        "required": true,
        "description": "Any JSON; a text is in quotes. It may be an object, a list, a number or null too.",
        "schema": {
          "description": "Any JSON; a text is in quotes. It may be an object, a list, a number or null too."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "ttl_seconds",
        "property": "ttlSeconds",
        "in": "body",
        "wireName": "ttl_seconds",
        "required": false,
        "description": "After how many seconds it expires. 0 or less is at once; without it the entry stays.",
        "schema": {
          "type": "integer",
          "description": "After how many seconds it expires. 0 or less is at once; without it the entry stays."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "if_match_version",
        "property": "ifMatchVersion",
        "in": "body",
        "wireName": "if_match_version",
        "required": false,
        "description": "The version that was read; 0 if there must be none. Nothing is written when the entry has another one.",
        "schema": {
          "type": "integer",
          "format": "int64",
          "description": "The version that was read; 0 if there must be none. Nothing is written when the entry has another one."
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
        "description": "A key and its new value.",
        "required": [
          "key",
          "value"
        ],
        "properties": {
          "key": {
            "type": "string",
            "minLength": 1,
            "description": "The key."
          },
          "value": {
            "description": "Any JSON; a text is in quotes. It may be an object, a list, a number or null too."
          },
          "ttl_seconds": {
            "type": "integer",
            "description": "After how many seconds it expires. 0 or less is at once; without it the entry stays."
          },
          "if_match_version": {
            "type": "integer",
            "format": "int64",
            "description": "The version that was read; 0 if there must be none. Nothing is written when the entry has another one."
          }
        },
        "x-molecule-schema": "MemoryEntrySet"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The entry is stored.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "An entry that was stored.",
          "required": [
            "status",
            "key",
            "version"
          ],
          "x-molecule-columns": [
            "key",
            "version",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "ok",
              "description": "Always ok."
            },
            "key": {
              "type": "string",
              "description": "The key."
            },
            "version": {
              "type": "integer",
              "format": "int64",
              "description": "The version it has now."
            }
          },
          "x-molecule-schema": "MemoryEntrySaved"
        },
        "examples": [
          {
            "name": "object",
            "value": {
              "status": "ok",
              "key": "last-report",
              "version": 5
            }
          },
          {
            "name": "text",
            "value": {
              "status": "ok",
              "key": "style",
              "version": 2
            }
          },
          {
            "name": "nothing",
            "value": {
              "status": "ok",
              "key": "draft",
              "version": 1
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The key is missing or empty, or a number is not a whole one. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "key",
            "value": {
              "error": "key is required"
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
      {
        "status": "409",
        "description": "The entry has another version than `if_match_version`, so nothing was written. Read it again, decide, and send the version it has now: `current_version`, which is null when there is no such entry.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The entry has another version than expected.",
          "required": [
            "error",
            "expected_version",
            "current_version"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "expected_version": {
              "type": "integer",
              "format": "int64",
              "description": "The version that was to be there."
            },
            "current_version": {
              "type": [
                "integer",
                "null"
              ],
              "format": "int64",
              "description": "The version that is there; null when there is no such entry."
            }
          },
          "x-molecule-schema": "MemoryEntryConflict"
        },
        "examples": [
          {
            "name": "version",
            "value": {
              "error": "version mismatch",
              "expected_version": 3,
              "current_version": 4
            }
          },
          {
            "name": "missing",
            "value": {
              "error": "version mismatch",
              "expected_version": 3,
              "current_version": null
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the entry. A missing `value` and a workspace that does not exist cause this too: check both; for nothing, send null. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to set memory"
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
        "name": "get",
        "status": "200",
        "operationId": "getMemoryEntry",
        "description": "Read it back.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/key"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteMemoryEntry",
        "description": "Delete it again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/key"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memory_entries",
      "description": "Create or replace a key of a workspace's store. if_match_version keeps others' changes from being overwritten."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "memorySet"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "object",
        "summary": "An object that expires after a week",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "last-report",
          "value": {
            "week": 26,
            "sent": false
          },
          "ttl_seconds": 604800
        },
        "status": "200",
        "response": {
          "status": "ok",
          "key": "last-report",
          "version": 5
        }
      },
      {
        "name": "text",
        "summary": "A text, only if nobody changed it since",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "style",
          "value": "long",
          "if_match_version": 1
        },
        "status": "200",
        "response": {
          "status": "ok",
          "key": "style",
          "version": 2
        }
      },
      {
        "name": "nothing",
        "summary": "A key with nothing in it",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "draft",
          "value": null,
          "if_match_version": 0
        },
        "status": "200",
        "response": {
          "status": "ok",
          "key": "draft",
          "version": 1
        }
      }
    ]
  },
  {
    "id": "getMemoryEntry",
    "command": [
      "memory",
      "entry",
      "get"
    ],
    "tag": "memory-entries",
    "summary": "Show a memory entry",
    "description": "Shows the value of a key with its version. An entry that has expired is not found.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/memory/{key}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      KeyInput3
    ],
    "responses": [
      {
        "status": "200",
        "description": "The entry.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": MemoryEntrySchema,
        "examples": [
          {
            "name": "entry",
            "value": {
              "key": "last-report",
              "value": {
                "week": 25,
                "sent": true
              },
              "version": 4,
              "expires_at": "2036-07-01T00:00:00Z",
              "updated_at": "2026-06-22T09:00:00Z"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no entry with this key, or it has expired; list the entries to see which there are. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "key not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      QueryFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteMemoryEntry",
        "description": "Delete it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "key": "$response.body#/key"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memory_entries"
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "memoryGet"
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "last-report"
        },
        "status": "200",
        "response": {
          "key": "last-report",
          "value": {
            "week": 25,
            "sent": true
          },
          "version": 4,
          "expires_at": "2036-07-01T00:00:00Z",
          "updated_at": "2026-06-22T09:00:00Z"
        }
      }
    ]
  },
  {
    "id": "deleteMemoryEntry",
    "command": [
      "memory",
      "entry",
      "delete"
    ],
    "tag": "memory-entries",
    "summary": "Delete a memory entry",
    "description": "Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one that was.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/memory/{key}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      KeyInput3
    ],
    "responses": [
      {
        "status": "200",
        "description": "There is no such entry any more.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "That there is no such entry.",
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
              "description": "Always deleted, also when there was none."
            }
          },
          "x-molecule-schema": "MemoryEntryDeleted"
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
      WrongTenantResponse,
      RateLimitedResponse,
      QueryFailedResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the entry {key} of workspace {workspace_id}? Its value cannot be brought back."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listMemoryEntries",
        "description": "See what is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "memory_entries",
      "description": "Delete a key and its value for good."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "memoryDeleteKv"
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
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "key": "last-report"
        },
        "status": "200",
        "response": {
          "status": "deleted"
        }
      }
    ]
  }
]
