// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AgentHomeUnavailableResponse,
  ErrorSchema,
  FilePathInvalidResponse,
  Headers,
  MachineUnreachableResponse,
  OriginRefusedResponse,
  PathInput,
  RateLimitedResponse,
  RootInput,
  Security7,
  WorkspaceIdInput,
  WorkspaceNotFoundResponse,
  WorkspaceUnauthorizedResponse,
} from '../shared.ts'

export const files: readonly Operation[] = [
  {
    "id": "listFiles",
    "command": [
      "file",
      "list"
    ],
    "tag": "files",
    "summary": "List the files of a workspace",
    "description": "Lists files and directories on a workspace's machine, below one of the directories that the platform opens. Paths in the answer are relative to the directory that was listed. Version control data, caches and `node_modules` are skipped. A hosted workspace has to run for this; a self-hosted one that is offline shows the files of its template instead, whatever the root.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/files",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "root",
        "property": "root",
        "in": "query",
        "wireName": "root",
        "required": false,
        "description": "The directory to start from. It is `/configs` unless given; `/agent-home` is known but not served yet.",
        "schema": {
          "type": "string",
          "enum": [
            "/configs",
            "/workspace",
            "/home",
            "/plugins",
            "/agent-home"
          ],
          "default": "/configs"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "path",
        "property": "path",
        "in": "query",
        "wireName": "path",
        "required": false,
        "description": "A directory below root. Relative and without `..`.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "depth",
        "property": "depth",
        "in": "query",
        "wireName": "depth",
        "required": false,
        "description": "How many levels to go down. From 1 to 5.",
        "schema": {
          "type": "integer",
          "minimum": 1,
          "maximum": 5,
          "default": 1
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The files and directories. Empty when there are none.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Files and directories.",
          "items": {
            "type": "object",
            "description": "A file or a directory.",
            "required": [
              "path",
              "size",
              "dir"
            ],
            "x-molecule-columns": [
              "path",
              "size",
              "dir"
            ],
            "properties": {
              "path": {
                "type": "string",
                "description": "Where it is, relative to the directory that was listed."
              },
              "size": {
                "type": "integer",
                "format": "int64",
                "minimum": 0,
                "description": "Its size in bytes; 0 for a directory."
              },
              "dir": {
                "type": "boolean",
                "description": "Whether it is a directory."
              }
            },
            "x-molecule-schema": "FileEntry"
          },
          "x-molecule-schema": "FileList"
        },
        "examples": [
          {
            "name": "notes",
            "value": [
              {
                "path": "archive",
                "size": 0,
                "dir": true
              },
              {
                "path": "archive/may.md",
                "size": 20,
                "dir": false
              },
              {
                "path": "today.md",
                "size": 34,
                "dir": false
              }
            ]
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant cannot list that: the root is not one of its directories, the path is not relative or holds `..`, or the depth is not from 1 to 5. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "depth",
            "value": {
              "error": "depth must be 1-5"
            }
          },
          {
            "name": "root",
            "value": {
              "error": "root must be one of: /configs, /workspace, /home, /plugins"
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
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      MachineUnreachableResponse,
      AgentHomeUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "read",
        "status": "200",
        "operationId": "readFile",
        "description": "Read a file. Put the listed directory before its path.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "path": "$response.body#/0/path"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "files",
      "description": "List files on a workspace's machine, relative to the directory that is listed."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "notes",
        "summary": "A directory of the workspace, two levels deep",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "root": "/workspace",
          "path": "notes",
          "depth": 2
        },
        "status": "200",
        "response": [
          {
            "path": "archive",
            "size": 0,
            "dir": true
          },
          {
            "path": "archive/may.md",
            "size": 20,
            "dir": false
          },
          {
            "path": "today.md",
            "size": 34,
            "dir": false
          }
        ]
      }
    ]
  },
  {
    "id": "writeFiles",
    "command": [
      "file",
      "write-all"
    ],
    "tag": "files",
    "summary": "Write several files of a workspace",
    "description": "Writes up to 200 files below a workspace's configuration directory at once. Although the API says that it replaces, files that are not named stay as they are. It stops at the first file that fails; those before it are written. The workspace may restart afterwards. A hosted workspace has to run for this.",
    "service": "tenant",
    "method": "PUT",
    "path": "/workspaces/{workspace_id}/files",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "files",
        "property": "files",
        "in": "body",
        "wireName": "files",
        "required": true,
        "description": "Contents by path, relative to the configuration directory. At most 200.",
        "schema": {
          "type": "object",
          "description": "Contents by path, relative to the configuration directory. At most 200.",
          "maxProperties": 200,
          "additionalProperties": {
            "type": "string"
          }
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
        "description": "Files to write.",
        "required": [
          "files"
        ],
        "properties": {
          "files": {
            "type": "object",
            "description": "Contents by path, relative to the configuration directory. At most 200.",
            "maxProperties": 200,
            "additionalProperties": {
              "type": "string"
            }
          }
        },
        "x-molecule-schema": "FilesWrite"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "All files are written.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Files that were written.",
          "required": [
            "status",
            "workspace",
            "files",
            "source"
          ],
          "x-molecule-columns": [
            "workspace",
            "files",
            "status",
            "source"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "replaced",
              "description": "Always replaced. Files that were not named are still there all the same."
            },
            "workspace": {
              "type": "string",
              "description": "The workspace."
            },
            "files": {
              "type": "integer",
              "minimum": 0,
              "description": "How many were written."
            },
            "source": {
              "type": "string",
              "description": "How they were written.",
              "examples": [
                "ec2-ssh",
                "container",
                "volume"
              ]
            }
          },
          "x-molecule-schema": "FilesWritten"
        },
        "examples": [
          {
            "name": "files",
            "value": {
              "status": "replaced",
              "workspace": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "files": 2,
              "source": "ec2-ssh"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Nothing was written: `files` is missing, names more than 200 files, or holds a path that is not relative or has `..` in it. Correct it. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
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
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "A file could not be written, or the machine did not answer; files before it are written. Check that the workspace is running, then send all of them again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to write files to workspace"
            }
          }
        ]
      },
      {
        "status": "503",
        "description": "The workspace is offline, so nothing was written. Resume or restart it, then try again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "offline",
            "value": {
              "error": "workspace offline; start it and try again"
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
        "name": "list",
        "status": "200",
        "operationId": "listFiles",
        "description": "See what is there now.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "files",
      "description": "Write up to 200 configuration files of a workspace. It may restart, which interrupts its agent."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "replaceAllFiles"
      ],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "files",
        "summary": "Two files",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "files": {
            "prompts/weekly.md": "Write the weekly report.",
            "prompts/tone.md": "Be brief."
          }
        },
        "status": "200",
        "response": {
          "status": "replaced",
          "workspace": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "files": 2,
          "source": "ec2-ssh"
        }
      }
    ]
  },
  {
    "id": "readFile",
    "command": [
      "file",
      "read"
    ],
    "tag": "files",
    "summary": "Read a file of a workspace",
    "description": "Reads a text file on a workspace's machine, up to 5 MiB. On a self-hosted tenant the file's outer white space is cut off, and a file that does not exist reads as an empty one while the workspace runs; a hosted one answers 404.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      PathInput,
      RootInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The file.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A file with its content.",
          "required": [
            "path",
            "content",
            "size"
          ],
          "x-molecule-columns": [
            "path",
            "size",
            "content"
          ],
          "properties": {
            "path": {
              "type": "string",
              "description": "Where it is, below the root."
            },
            "content": {
              "type": "string",
              "description": "What is in it, as text.",
              "x-molecule-untrusted": true
            },
            "size": {
              "type": "integer",
              "format": "int64",
              "minimum": 0,
              "description": "The size of the content in bytes."
            }
          },
          "x-molecule-schema": "FileContent"
        },
        "examples": [
          {
            "name": "note",
            "value": {
              "path": "notes/today.md",
              "content": "Numbers first, then what they mean",
              "size": 34
            }
          }
        ]
      },
      FilePathInvalidResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "There is no such file, or no workspace has this id. List the files, or the workspaces, to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "file",
            "value": {
              "error": "file not found on workspace"
            }
          },
          {
            "name": "workspace",
            "value": {
              "error": "workspace not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      MachineUnreachableResponse,
      AgentHomeUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "write",
        "status": "200",
        "operationId": "writeFile",
        "description": "Write it again, changed.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "path": "$response.body#/path"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "files",
      "keywords": [
        "download",
        "show",
        "view"
      ],
      "description": "Read a text file on a workspace's machine. Empty may mean that there is none."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "note",
        "summary": "A note in the workspace",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "path": "notes/today.md",
          "root": "/workspace"
        },
        "status": "200",
        "response": {
          "path": "notes/today.md",
          "content": "Numbers first, then what they mean",
          "size": 34
        }
      }
    ]
  },
  {
    "id": "writeFile",
    "command": [
      "file",
      "write"
    ],
    "tag": "files",
    "summary": "Write a file of a workspace",
    "description": "Creates a file on a workspace's machine or replaces what is in it; directories are created as needed. The workspace may restart afterwards. A hosted workspace has to run for this. A self-hosted one always writes below its configuration directory, whatever the root.",
    "service": "tenant",
    "method": "PUT",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      PathInput,
      RootInput,
      {
        "name": "content",
        "property": "content",
        "in": "body",
        "wireName": "content",
        "required": false,
        "description": "What is to be in it, as text. Left out, the file becomes empty.",
        "schema": {
          "type": "string",
          "default": "",
          "description": "What is to be in it, as text. Left out, the file becomes empty."
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
        "description": "The new content of a file.",
        "properties": {
          "content": {
            "type": "string",
            "default": "",
            "description": "What is to be in it, as text. Left out, the file becomes empty."
          }
        },
        "x-molecule-schema": "FileWrite"
      }
    },
    "responses": [
      {
        "status": "200",
        "description": "The file is written.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A file that was written.",
          "required": [
            "status",
            "path"
          ],
          "x-molecule-columns": [
            "path",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "saved",
              "description": "Always saved."
            },
            "path": {
              "type": "string",
              "description": "Where it is, below the root."
            }
          },
          "x-molecule-schema": "FileWritten"
        },
        "examples": [
          {
            "name": "note",
            "value": {
              "status": "saved",
              "path": "notes/today.md"
            }
          }
        ]
      },
      FilePathInvalidResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The file could not be written, most likely because the machine did not answer. Check that the workspace is running, then try again.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to write file: the machine does not answer"
            }
          }
        ]
      },
      AgentHomeUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "read",
        "status": "200",
        "operationId": "readFile",
        "description": "Read it back.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "path": "$response.body#/path"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "files",
      "keywords": [
        "upload",
        "save",
        "edit"
      ],
      "description": "Create or overwrite a text file on a workspace's machine. It may restart, which interrupts its agent."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "note",
        "summary": "A note",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "path": "notes/today.md",
          "root": "/workspace",
          "content": "Numbers first, then what they mean"
        },
        "status": "200",
        "response": {
          "status": "saved",
          "path": "notes/today.md"
        }
      }
    ]
  },
  {
    "id": "deleteFile",
    "command": [
      "file",
      "delete"
    ],
    "tag": "files",
    "summary": "Delete a file of a workspace",
    "description": "Is there to delete a file on a workspace's machine and, as far as the server's code shows, cannot: it takes every path for an absolute one and answers 400. To get rid of a file's content, write the file empty.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/files/{path}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      PathInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The file is gone. Meant to be the answer; no server is known to give it.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A file that was deleted.",
          "required": [
            "status",
            "path"
          ],
          "x-molecule-columns": [
            "path",
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Always deleted."
            },
            "path": {
              "type": "string",
              "description": "Where it was."
            }
          },
          "x-molecule-schema": "FileDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted",
              "path": "notes/today.md"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant took the path for an absolute one, as it does with every path, so nothing was deleted. Write the file empty instead. With the code TENANT_ORG_HEADER_REQUIRED, set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "absolute",
            "value": {
              "error": "absolute paths not permitted"
            }
          },
          {
            "name": "path",
            "value": {
              "error": "invalid path"
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
      WorkspaceNotFoundResponse,
      RateLimitedResponse,
      MachineUnreachableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete {path} of workspace {workspace_id}? The file cannot be brought back."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listFiles",
        "description": "See what is left.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "files",
      "description": "Delete a file of a workspace. Always refused as far as is known: write it empty with write_file."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "inferred",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "path": "notes/today.md"
        },
        "status": "200",
        "response": {
          "status": "deleted",
          "path": "notes/today.md"
        }
      }
    ]
  }
]
