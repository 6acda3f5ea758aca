// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const memoryEntries: Readonly<Record<string, () => CommandData>> = {
  "memory:entry:list": () => ({
    "operation": "listMemoryEntries",
    "words": [
      "memory",
      "entry",
      "list"
    ],
    "summary": "List the memory entries of a workspace",
    "description": "Lists all keys and values that a workspace keeps, sorted by key. Entries that have expired are left out.",
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
        "key",
        "value",
        "version",
        "updated_at",
        "expires_at"
      ],
      "fields": [
        "key",
        "value",
        "version",
        "expires_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "List the memory entries of a workspace",
        "command": "molecule memory entry list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "memory:entry:set": () => ({
    "operation": "setMemoryEntry",
    "words": [
      "memory",
      "entry",
      "set"
    ],
    "summary": "Set a memory entry",
    "description": "Creates an entry or replaces its value, and counts its version up. The value is any JSON, null included. With `if_match_version` it is written only while the entry still has that version, so that two writers do not overwrite each other; 0 writes only where there is no entry yet. Without `ttl_seconds` the entry stays, also when it had an expiry before.",
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
        "name": "key",
        "path": [
          "key"
        ],
        "kind": "string",
        "summary": "The key.",
        "required": true
      },
      {
        "name": "value",
        "path": [
          "value"
        ],
        "kind": "json",
        "summary": "Any JSON; a text is in quotes. It may be an object, a list, a number or null too.",
        "required": true
      },
      {
        "name": "ttl-seconds",
        "path": [
          "ttl_seconds"
        ],
        "kind": "integer",
        "summary": "After how many seconds it expires. 0 or less is at once; without it the entry stays."
      },
      {
        "name": "if-match-version",
        "path": [
          "if_match_version"
        ],
        "kind": "integer",
        "summary": "The version that was read; 0 if there must be none. Nothing is written when the entry has another one."
      }
    ],
    "fields": {
      "key": "key",
      "value": "value",
      "ttl_seconds": "ttl_seconds",
      "if_match_version": "if_match_version"
    },
    "nullable": [],
    "table": {
      "columns": [
        "key",
        "version",
        "status"
      ],
      "fields": [
        "status",
        "key",
        "version"
      ]
    },
    "examples": [
      {
        "summary": "An object that expires after a week",
        "command": "molecule memory entry set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --key last-report --value '{\"week\":26,\"sent\":false}' --ttl-seconds 604800"
      },
      {
        "summary": "A text, only if nobody changed it since",
        "command": "molecule memory entry set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --key style --value '\"long\"' --if-match-version 1"
      },
      {
        "summary": "A key with nothing in it",
        "command": "molecule memory entry set 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --key draft --value null --if-match-version 0"
      }
    ]
  }),
  "memory:entry:get": () => ({
    "operation": "getMemoryEntry",
    "words": [
      "memory",
      "entry",
      "get"
    ],
    "summary": "Show a memory entry",
    "description": "Shows the value of a key with its version. An entry that has expired is not found.",
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
      },
      {
        "input": "key",
        "description": "The entry's key.",
        "values": {
          "operation": "listMemoryEntries",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "key"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "key",
        "value",
        "version",
        "updated_at",
        "expires_at"
      ],
      "fields": [
        "key",
        "value",
        "version",
        "expires_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "Show a memory entry",
        "command": "molecule memory entry get 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 last-report"
      }
    ]
  }),
  "memory:entry:delete": () => ({
    "operation": "deleteMemoryEntry",
    "words": [
      "memory",
      "entry",
      "delete"
    ],
    "summary": "Delete a memory entry",
    "description": "Deletes a key and its value, which cannot be brought back. A key that is not there answers the same as one that was.",
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
        "input": "key",
        "description": "The entry's key.",
        "values": {
          "operation": "listMemoryEntries",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "key"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the entry {key} of workspace {workspace_id}? Its value cannot be brought back.",
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
        "summary": "Delete a memory entry",
        "command": "molecule memory entry delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 last-report --yes"
      }
    ]
  }),
}
