// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_files",
      "title": "List the files of a workspace",
      "description": "List files on a workspace's machine, relative to the directory that is listed.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "root": {
            "type": "string",
            "description": "The directory to start from.",
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
            "description": "A directory below root."
          },
          "depth": {
            "type": "integer",
            "description": "How many levels to go down.",
            "maximum": 5,
            "default": 1
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
      "operationId": "listFiles",
      "tag": "files",
      "aliases": [],
      "toolset": "files",
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
      "secrets": [],
      "shape": {
        "list": ""
      }
    }
  },
  {
    "tool": {
      "name": "write_files",
      "title": "Write several files of a workspace",
      "description": "Write up to 200 configuration files of a workspace. It may restart, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "files": {
            "type": "object",
            "description": "Contents by path, relative to the configuration directory."
          }
        },
        "required": [
          "workspace_id",
          "files"
        ]
      },
      "annotations": {
        "destructiveHint": false,
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
      "description": "Read a text file on a workspace's machine. Empty may mean that there is none.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "root": {
            "type": "string",
            "description": "The root of the path.",
            "enum": [
              "/configs",
              "/workspace",
              "/home",
              "/plugins",
              "/agent-home"
            ],
            "default": "/configs"
          },
          "offset": {
            "type": "integer"
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
      "secrets": [],
      "shape": {
        "marks": {
          "content": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "write_file",
      "title": "Write a file of a workspace",
      "description": "Create or overwrite a text file on a workspace's machine. It may restart, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "root": {
            "type": "string",
            "description": "The root of the path.",
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
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "path"
        ]
      },
      "annotations": {
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
      "description": "Delete a file of a workspace. Always refused as far as is known: write it empty with write_file.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "path"
        ]
      },
      "annotations": {
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
