// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listFiles": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "root": {
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
      "path": {
        "type": "string"
      },
      "depth": {
        "type": "integer",
        "minimum": 1,
        "maximum": 5,
        "default": 1
      }
    }
  },
  "writeFiles": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
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
  "readFile": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "path": {
        "type": "string",
        "minLength": 1
      },
      "root": {
        "type": "string",
        "enum": [
          "/configs",
          "/workspace",
          "/home",
          "/plugins",
          "/agent-home"
        ],
        "default": "/configs"
      }
    }
  },
  "writeFile": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "path": {
        "type": "string",
        "minLength": 1
      },
      "root": {
        "type": "string",
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
    "body": {
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
  "deleteFile": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "path": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}
