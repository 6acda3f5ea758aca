// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_memory_entries",
      "title": "List the memory entries of a workspace",
      "description": "Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listMemoryEntries",
      "tag": "memory-entries",
      "aliases": [
        "memory_list"
      ],
      "toolset": "memory_entries",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        }
      ],
      "secrets": [],
      "shape": {
        "list": "",
        "detail": true,
        "marks": {
          "*": {
            "value": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "set_memory_entry",
      "title": "Set a memory entry",
      "description": "Create or replace a key of a workspace's store. if_match_version keeps others' changes from being overwritten.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "value": {
            "type": "string",
            "description": "Any JSON; a text is in quotes. As JSON text."
          },
          "ttl_seconds": {
            "type": "integer",
            "description": "After how many seconds it expires."
          },
          "if_match_version": {
            "type": "integer",
            "description": "The version that was read; 0 if there must be none."
          }
        },
        "required": [
          "workspace_id",
          "key",
          "value"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "setMemoryEntry",
      "tag": "memory-entries",
      "aliases": [
        "memory_set"
      ],
      "toolset": "memory_entries",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "key",
          "in": "body",
          "wireName": "key",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "value",
          "in": "body",
          "wireName": "value",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": "any"
        },
        {
          "name": "ttl_seconds",
          "in": "body",
          "wireName": "ttl_seconds",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "if_match_version",
          "in": "body",
          "wireName": "if_match_version",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "get_memory_entry",
      "title": "Show a memory entry",
      "description": "Shows the value of a key with its version. An entry that has expired is not found.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id",
          "key"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getMemoryEntry",
      "tag": "memory-entries",
      "aliases": [
        "memory_get"
      ],
      "toolset": "memory_entries",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "key",
          "in": "path",
          "wireName": "key",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "value": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "delete_memory_entry",
      "title": "Delete a memory entry",
      "description": "Delete a key and its value for good.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "key": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "key"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteMemoryEntry",
      "tag": "memory-entries",
      "aliases": [
        "memory_delete_kv"
      ],
      "toolset": "memory_entries",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the entry {key} of workspace {workspace_id}? Its value cannot be brought back."
        }
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "key",
          "in": "path",
          "wireName": "key",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
