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
            "type": "string",
            "description": "The workspace's id."
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "set_memory_entry",
      "title": "Set a memory entry",
      "description": "Create or replace a key of a workspace's key-value store; the value is any JSON. Pass the version that was read as if_match_version to avoid overwriting somebody else's change, 0 to create only.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "key": {
            "type": "string",
            "description": "The key.",
            "minLength": 1
          },
          "value": {
            "type": "string",
            "description": "The value, any JSON: an object, a list, a number, null, or a text in quotes. As JSON text."
          },
          "ttl_seconds": {
            "type": "integer",
            "description": "After how many seconds it expires; 0 or less is at once. Without it the entry stays."
          },
          "if_match_version": {
            "type": "integer",
            "description": "Write only if the entry has this version now; 0 if there must be none yet."
          }
        },
        "required": [
          "workspace_id",
          "key",
          "value"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": false,
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
            "type": "string",
            "description": "The workspace's id."
          },
          "key": {
            "type": "string",
            "description": "The entry's key.",
            "minLength": 1
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
  },
  {
    "tool": {
      "name": "delete_memory_entry",
      "title": "Delete a memory entry",
      "description": "Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one that was.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "key": {
            "type": "string",
            "description": "The entry's key.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "key"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
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
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
