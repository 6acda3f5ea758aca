// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_memories",
      "title": "List the memories of a workspace",
      "description": "List a workspace's memories, text and scope only, without a filter. Prefer search_memory.",
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
      "operationId": "listMemories",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
      "name": "commit_memory",
      "title": "Commit a memory",
      "description": "Store a memory of a workspace; scope LOCAL (itself), TEAM or GLOBAL (the organisation; only workspaces without a parent). Twice the same text is stored twice, so search first.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "content": {
            "type": "string",
            "description": "What to remember. What looks like a credential is blacked out.",
            "minLength": 1
          },
          "scope": {
            "type": "string",
            "description": "Who remembers it; the workspace, its team, or the organisation. In capitals.",
            "enum": [
              "LOCAL",
              "TEAM",
              "GLOBAL"
            ]
          },
          "namespace": {
            "type": "string",
            "description": "A name to keep it under, at most 50 bytes.",
            "maxLength": 50,
            "default": "general"
          }
        },
        "required": [
          "workspace_id",
          "content",
          "scope"
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
      "operationId": "commitMemory",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
          "name": "content",
          "in": "body",
          "wireName": "content",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "scope",
          "in": "body",
          "wireName": "scope",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "namespace",
          "in": "body",
          "wireName": "namespace",
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
      "name": "search_memory",
      "title": "Search the memories of a workspace",
      "description": "Search what a workspace remembers, by words, namespace or kind; its own, its team's and the organisation's memories.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "q": {
            "type": "string",
            "description": "The words to look for."
          },
          "namespace": {
            "type": "string",
            "description": "Only memories of this namespace. The list of namespaces has their names."
          },
          "kind": {
            "type": "string",
            "description": "Only memories of this kind, `fact`, `summary` or `checkpoint`."
          },
          "limit": {
            "type": "integer",
            "description": "How many memories to return at most, 50 unless given. More than 100 counts as 100.",
            "minimum": 1
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
      "operationId": "searchMemory",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
          "name": "q",
          "in": "query",
          "wireName": "q",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "namespace",
          "in": "query",
          "wireName": "namespace",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "kind",
          "in": "query",
          "wireName": "kind",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "limit",
          "in": "query",
          "wireName": "limit",
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
      "name": "delete_memory",
      "title": "Delete a memory",
      "description": "Delete one memory of a workspace for good. Find its id with search_memory.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "memory_id": {
            "type": "string",
            "description": "The memory's id.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "memory_id"
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
      "operationId": "deleteMemory",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the memory {memory_id} of workspace {workspace_id}? It cannot be brought back."
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
          "name": "memory_id",
          "in": "path",
          "wireName": "memory_id",
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
      "name": "list_memory_namespaces",
      "title": "List the memory namespaces of a workspace",
      "description": "Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.",
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
      "operationId": "listMemoryNamespaces",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
  }
]
