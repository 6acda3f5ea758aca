// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_memories",
      "title": "List the memories of a workspace",
      "description": "List a workspace's memories without a filter. Prefer search_memory.",
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
      "operationId": "listMemories",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
            "content": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "commit_memory",
      "title": "Commit a memory",
      "description": "Store a memory of a workspace (LOCAL), its TEAM or all (GLOBAL, root workspaces only). Search first: duplicates are kept.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "content": {
            "type": "string",
            "description": "What to remember."
          },
          "scope": {
            "type": "string",
            "description": "Who remembers.",
            "enum": [
              "LOCAL",
              "TEAM",
              "GLOBAL"
            ]
          },
          "namespace": {
            "type": "string",
            "description": "A name to keep it under.",
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
        "destructiveHint": false,
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
      "description": "Search what a workspace remembers, its team's and the organisation's memories included.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "q": {
            "type": "string"
          },
          "namespace": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "description": "Only memories of this kind, fact, summary or checkpoint."
          },
          "limit": {
            "type": "integer"
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
      "operationId": "searchMemory",
      "tag": "memories",
      "aliases": [],
      "toolset": "memories",
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
      "secrets": [],
      "shape": {
        "list": "memories",
        "concise": [
          "id",
          "kind",
          "content",
          "namespace",
          "source",
          "created_at"
        ],
        "detail": true,
        "marks": {
          "memories": {
            "*": {
              "content": true
            }
          }
        }
      }
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
            "type": "string"
          },
          "memory_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "memory_id"
        ]
      },
      "annotations": {
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
      "description": "List where a workspace may read memories and where it may write them.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "secrets": []
    }
  }
]
