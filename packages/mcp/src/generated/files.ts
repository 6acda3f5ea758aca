// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_files",
      "title": "List the files of a workspace",
      "description": "List files on a workspace's machine below /configs, /workspace, /home or /plugins. Paths in the answer are relative to the listed directory; depth goes from 1 to 5.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "root": {
            "type": "string",
            "description": "The directory to start from, `/configs` unless given. `/agent-home` is known but not served yet.",
            "enum": [
              "/configs",
              "/workspace",
              "/home",
              "/plugins",
              "/agent-home"
            ],
            "default": "/configs"
          },
          "path": {
            "type": "string",
            "description": "A directory below the root, relative and without `..`."
          },
          "depth": {
            "type": "integer",
            "description": "How many levels to go down, from 1 to 5.",
            "minimum": 1,
            "maximum": 5,
            "default": 1
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
      "operationId": "listFiles",
      "tag": "files",
      "aliases": [],
      "toolset": "files",
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
          "name": "root",
          "in": "query",
          "wireName": "root",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "path",
          "in": "query",
          "wireName": "path",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "depth",
          "in": "query",
          "wireName": "depth",
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
      "name": "write_files",
      "title": "Write several files of a workspace",
      "description": "Write up to 200 configuration files of a workspace at once; other files stay. The workspace may restart, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "files": {
            "type": "object",
            "description": "Contents by path, relative to the configuration directory. At most 200."
          }
        },
        "required": [
          "workspace_id",
          "files"
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
      "operationId": "writeFiles",
      "tag": "files",
      "aliases": [
        "replace_all_files"
      ],
      "toolset": "files",
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
          "name": "files",
          "in": "body",
          "wireName": "files",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "read_file",
      "title": "Read a file of a workspace",
      "description": "Read a text file on a workspace's machine by root and relative path. Empty content can mean, on a self-hosted tenant, that there is no such file.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "path": {
            "type": "string",
            "description": "The file's path below the root, relative and without `..`. In the URL its slashes are written as `%2F`.",
            "minLength": 1
          },
          "root": {
            "type": "string",
            "description": "The directory that the path is below, `/configs` unless given. `/agent-home` is known but not served yet.",
            "enum": [
              "/configs",
              "/workspace",
              "/home",
              "/plugins",
              "/agent-home"
            ],
            "default": "/configs"
          }
        },
        "required": [
          "workspace_id",
          "path"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "readFile",
      "tag": "files",
      "aliases": [],
      "toolset": "files",
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
          "name": "path",
          "in": "path",
          "wireName": "path",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "root",
          "in": "query",
          "wireName": "root",
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
      "name": "write_file",
      "title": "Write a file of a workspace",
      "description": "Create or overwrite a text file on a workspace's machine. The workspace may restart, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "path": {
            "type": "string",
            "description": "The file's path below the root, relative and without `..`. In the URL its slashes are written as `%2F`.",
            "minLength": 1
          },
          "root": {
            "type": "string",
            "description": "The directory that the path is below, `/configs` unless given. `/agent-home` is known but not served yet.",
            "enum": [
              "/configs",
              "/workspace",
              "/home",
              "/plugins",
              "/agent-home"
            ],
            "default": "/configs"
          },
          "content": {
            "type": "string",
            "description": "What is to be in it, as text. Left out, the file becomes empty.",
            "default": ""
          }
        },
        "required": [
          "workspace_id",
          "path"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "writeFile",
      "tag": "files",
      "aliases": [],
      "toolset": "files",
      "core": false,
      "effect": {
        "kind": "write",
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
          "name": "path",
          "in": "path",
          "wireName": "path",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "root",
          "in": "query",
          "wireName": "root",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "content",
          "in": "body",
          "wireName": "content",
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
      "name": "delete_file",
      "title": "Delete a file of a workspace",
      "description": "Delete a file of a workspace. As far as is known the server refuses every such call with 400; to clear a file, write it empty with write_file.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "path": {
            "type": "string",
            "description": "The file's path below the root, relative and without `..`. In the URL its slashes are written as `%2F`.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "path"
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
      "operationId": "deleteFile",
      "tag": "files",
      "aliases": [],
      "toolset": "files",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete {path} of workspace {workspace_id}? The file cannot be brought back."
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
          "name": "path",
          "in": "path",
          "wireName": "path",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
