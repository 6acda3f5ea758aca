// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const memories: Readonly<Record<string, () => CommandData>> = {
  "memory:list": () => ({
    "operation": "listMemories",
    "words": [
      "memory",
      "list"
    ],
    "summary": "List the memories of a workspace",
    "description": "Lists a workspace's memories in the older, shorter form: text and scope, without namespace or kind. Nothing can be filtered here; search the memories for that.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "id",
        "scope",
        "content",
        "created_at"
      ],
      "fields": [
        "id",
        "content",
        "scope",
        "created_at"
      ]
    },
    "examples": [
      {
        "summary": "List the memories of a workspace",
        "command": "molecule memory list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "memory:commit": () => ({
    "operation": "commitMemory",
    "words": [
      "memory",
      "commit"
    ],
    "summary": "Commit a memory",
    "description": "Stores a text that the workspace remembers from now on: `LOCAL` for itself, `TEAM` for those around it, `GLOBAL` for the whole organisation. Only a workspace without a parent may write a `GLOBAL` one, and that also shows in its activity. What looks like a credential is blacked out before it is stored. Sending the same text twice stores it twice.",
    "aliases": [],
    "effect": "write",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "content",
        "path": [
          "content"
        ],
        "kind": "string",
        "summary": "What to remember. What looks like a credential is blacked out.",
        "required": true
      },
      {
        "name": "scope",
        "path": [
          "scope"
        ],
        "kind": "string",
        "summary": "Who remembers. The workspace, its team, or the organisation; in capitals.",
        "required": true,
        "options": [
          "LOCAL",
          "TEAM",
          "GLOBAL"
        ]
      },
      {
        "name": "namespace",
        "path": [
          "namespace"
        ],
        "kind": "string",
        "summary": "A name to keep it under. At most 50 bytes. [server default: general]"
      }
    ],
    "fields": {
      "content": "content",
      "scope": "scope",
      "namespace": "namespace"
    },
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "scope",
        "namespace"
      ],
      "fields": [
        "id",
        "scope",
        "namespace"
      ]
    },
    "examples": [
      {
        "summary": "Something that only this workspace needs",
        "command": "molecule memory commit 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --content 'The report goes out on Monday at nine.' --scope LOCAL --namespace reports"
      },
      {
        "summary": "Something that everybody should know",
        "command": "molecule memory commit 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --content 'The fiscal year starts in April.' --scope GLOBAL"
      }
    ]
  }),
  "memory:search": () => ({
    "operation": "searchMemory",
    "words": [
      "memory",
      "search"
    ],
    "summary": "Search the memories of a workspace",
    "description": "Searches the memories in all namespaces that a workspace may read: its own, those of its team and those of the organisation. Without `q` it lists them. A `limit` that is no positive number counts as absent, a larger one than 100 as 100.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [
      {
        "name": "q",
        "path": [
          "q"
        ],
        "kind": "string",
        "summary": "The words to search for."
      },
      {
        "name": "namespace",
        "path": [
          "namespace"
        ],
        "kind": "string",
        "summary": "Only memories of this namespace. The list of namespaces has their names."
      },
      {
        "name": "kind",
        "path": [
          "kind"
        ],
        "kind": "string",
        "summary": "Only memories of this kind, `fact`, `summary` or `checkpoint`."
      },
      {
        "name": "limit",
        "path": [
          "limit"
        ],
        "kind": "integer",
        "summary": "How many to return at most. 50 unless given; more than 100 counts as 100.",
        "minimum": 1
      }
    ],
    "nullable": [],
    "table": {
      "rows": "/memories",
      "columns": [
        "id",
        "kind",
        "content",
        "namespace",
        "source",
        "created_at"
      ],
      "fields": [
        "id",
        "namespace",
        "content",
        "kind",
        "source",
        "pin",
        "created_at",
        "expires_at",
        "score",
        "source_workspace_id"
      ]
    },
    "examples": [
      {
        "summary": "Look for a fact of its own",
        "command": "molecule memory search 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --q report --namespace workspace:7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --kind fact --limit 10"
      }
    ]
  }),
  "memory:delete": () => ({
    "operation": "deleteMemory",
    "words": [
      "memory",
      "delete"
    ],
    "summary": "Delete a memory",
    "description": "Deletes a memory of a workspace. It cannot be brought back, and everybody who could read it loses it. A memory that another workspace wrote is not found here.",
    "aliases": [],
    "effect": "destructive",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      },
      {
        "input": "memory_id",
        "description": "The memory's id.",
        "values": {
          "operation": "searchMemory",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "/memories",
          "field": "id"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the memory {memory_id} of workspace {workspace_id}? It cannot be brought back.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Delete a memory",
        "command": "molecule memory delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 0a93d6e4-b81f-4c57-8e20-5d7c1f9b3a68 --yes"
      }
    ]
  }),
  "memory:namespace:list": () => ({
    "operation": "listMemoryNamespaces",
    "words": [
      "memory",
      "namespace",
      "list"
    ],
    "summary": "List the memory namespaces of a workspace",
    "description": "Lists where a workspace may read memories and where it may write them: its own namespace, that of its team, that of the organisation, and any that were set up beside these.",
    "aliases": [],
    "effect": "read",
    "services": [
      "tenant"
    ],
    "credentials": [
      "orgApiKey",
      "orgId"
    ],
    "otherCredentials": [
      "workspaceToken",
      "adminToken"
    ],
    "args": [
      {
        "input": "workspace_id",
        "description": "The workspace's id.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [],
      "fields": [
        "readable",
        "writable"
      ]
    },
    "examples": [
      {
        "summary": "List the memory namespaces of a workspace",
        "command": "molecule memory namespace list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
