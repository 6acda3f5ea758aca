// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const files: Readonly<Record<string, () => CommandData>> = {
  "file:list": () => ({
    "operation": "listFiles",
    "words": [
      "file",
      "list"
    ],
    "summary": "List the files of a workspace",
    "description": "Lists files and directories on a workspace's machine, below one of the directories that the platform opens. Paths in the answer are relative to the directory that was listed. Version control data, caches and `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows the files of its template instead, whatever the root.",
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
        "name": "root",
        "path": [
          "root"
        ],
        "kind": "string",
        "summary": "The directory to start from. It is `/configs` unless given; `/agent-home` is known but not served yet. [server default: /configs]",
        "options": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      },
      {
        "name": "path",
        "path": [
          "path"
        ],
        "kind": "string",
        "summary": "A directory below root. Relative and without `..`."
      },
      {
        "name": "depth",
        "path": [
          "depth"
        ],
        "kind": "integer",
        "summary": "How many levels to go down. From 1 to 5. [server default: 1]",
        "minimum": 1,
        "maximum": 5
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "path",
        "size",
        "dir"
      ],
      "fields": [
        "path",
        "size",
        "dir"
      ]
    },
    "examples": [
      {
        "summary": "A directory of the workspace, two levels deep",
        "command": "molecule file list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --root /workspace --path notes --depth 2"
      }
    ]
  }),
  "file:write-all": () => ({
    "operation": "writeFiles",
    "words": [
      "file",
      "write-all"
    ],
    "summary": "Write several files of a workspace",
    "description": "Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it replaces, files that are not named stay as they are. It stops at the first file that fails; those before it are written. The workspace may restart afterwards. A hosted workspace has to run for this.",
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
        "name": "files",
        "path": [
          "files"
        ],
        "kind": "map",
        "item": "string",
        "summary": "Contents by path, relative to the configuration directory. At most 200.",
        "required": true
      }
    ],
    "fields": {
      "files": "files"
    },
    "nullable": [],
    "table": {
      "columns": [
        "workspace",
        "files",
        "status",
        "source"
      ],
      "fields": [
        "status",
        "workspace",
        "files",
        "source"
      ]
    },
    "examples": [
      {
        "summary": "Two files",
        "command": "molecule file write-all 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --files 'prompts/weekly.md=Write the weekly report.' --files 'prompts/tone.md=Be brief.'"
      }
    ]
  }),
  "file:read": () => ({
    "operation": "readFile",
    "words": [
      "file",
      "read"
    ],
    "summary": "Read a file of a workspace",
    "description": "Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one answers 404.",
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
        "input": "path",
        "description": "The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.",
        "values": {
          "operation": "listFiles",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "path"
        }
      }
    ],
    "flags": [
      {
        "name": "root",
        "path": [
          "root"
        ],
        "kind": "string",
        "summary": "The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. [server default: /configs]",
        "options": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "path",
        "size",
        "content"
      ],
      "fields": [
        "path",
        "content",
        "size"
      ]
    },
    "examples": [
      {
        "summary": "A note in the workspace",
        "command": "molecule file read 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 notes/today.md --root /workspace"
      }
    ]
  }),
  "file:write": () => ({
    "operation": "writeFile",
    "words": [
      "file",
      "write"
    ],
    "summary": "Write a file of a workspace",
    "description": "Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes below its configuration directory, whatever the root.",
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
      },
      {
        "input": "path",
        "description": "The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.",
        "values": {
          "operation": "listFiles",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "path"
        }
      }
    ],
    "flags": [
      {
        "name": "root",
        "path": [
          "root"
        ],
        "kind": "string",
        "summary": "The root of the path. It is `/configs` unless given; `/agent-home` is known but not served yet. [server default: /configs]",
        "options": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ]
      },
      {
        "name": "content",
        "path": [
          "content"
        ],
        "kind": "string",
        "summary": "What is to be in it, as text. Left out, the file becomes empty. [server default: ]"
      }
    ],
    "fields": {
      "content": "content"
    },
    "nullable": [],
    "table": {
      "columns": [
        "path",
        "status"
      ],
      "fields": [
        "status",
        "path"
      ]
    },
    "examples": [
      {
        "summary": "A note",
        "command": "molecule file write 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 notes/today.md --root /workspace --content 'Numbers first, then what they mean'"
      }
    ]
  }),
  "file:delete": () => ({
    "operation": "deleteFile",
    "words": [
      "file",
      "delete"
    ],
    "summary": "Delete a file of a workspace",
    "description": "Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.",
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
        "input": "path",
        "description": "The file's path. Below the root, relative and without `..`; in the URL its slashes are written as `%2F`.",
        "values": {
          "operation": "listFiles",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "path"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete {path} of workspace {workspace_id}? The file cannot be brought back.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "path",
        "status"
      ],
      "fields": [
        "status",
        "path"
      ]
    },
    "examples": [
      {
        "summary": "Delete a file of a workspace",
        "command": "molecule file delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 notes/today.md --yes"
      }
    ]
  }),
}
