// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listMemoryEntries": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "setMemoryEntry": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A key and its new value.",
      "required": [
        "key",
        "value"
      ],
      "properties": {
        "key": {
          "type": "string",
          "minLength": 1,
          "description": "The key."
        },
        "value": {
          "description": "Any JSON; a text is in quotes. It may be an object, a list, a number or null too."
        },
        "ttl_seconds": {
          "type": "integer",
          "description": "After how many seconds it expires. 0 or less is at once; without it the entry stays."
        },
        "if_match_version": {
          "type": "integer",
          "format": "int64",
          "description": "The version that was read; 0 if there must be none. Nothing is written when the entry has another one."
        }
      },
      "x-molecule-schema": "MemoryEntrySet"
    }
  },
  "getMemoryEntry": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "key": {
        "type": "string",
        "minLength": 1
      }
    }
  },
  "deleteMemoryEntry": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "key": {
        "type": "string",
        "minLength": 1
      }
    }
  }
}
