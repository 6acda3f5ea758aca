// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listMemories": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "commitMemory": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A new memory.",
      "required": [
        "content",
        "scope"
      ],
      "properties": {
        "content": {
          "type": "string",
          "minLength": 1,
          "description": "What to remember. What looks like a credential is blacked out."
        },
        "scope": {
          "type": "string",
          "enum": [
            "LOCAL",
            "TEAM",
            "GLOBAL"
          ],
          "description": "Who remembers. The workspace, its team, or the organisation; in capitals."
        },
        "namespace": {
          "type": "string",
          "default": "general",
          "maxLength": 50,
          "description": "A name to keep it under. At most 50 bytes."
        }
      },
      "x-molecule-schema": "MemoryCommit"
    }
  },
  "searchMemory": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "q": {
        "type": "string"
      },
      "namespace": {
        "type": "string"
      },
      "kind": {
        "type": "string",
        "examples": [
          "fact",
          "summary",
          "checkpoint"
        ]
      },
      "limit": {
        "type": "integer",
        "minimum": 1
      }
    }
  },
  "deleteMemory": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "memory_id": {
        "type": "string",
        "minLength": 1
      }
    }
  },
  "listMemoryNamespaces": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
