// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listInstructions": {
    "parameters": {
      "workspace_id": {
        "type": "string"
      },
      "scope": {
        "type": "string",
        "examples": [
          "global",
          "workspace"
        ]
      }
    }
  },
  "createInstruction": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "An instruction to add.",
      "required": [
        "scope",
        "title",
        "content"
      ],
      "properties": {
        "scope": {
          "type": "string",
          "enum": [
            "global",
            "workspace"
          ],
          "description": "Whom it is for, all workspaces or one."
        },
        "scope_target": {
          "type": "string",
          "description": "The workspace's id. Needed with the scope `workspace`."
        },
        "title": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "description": "Its title. 200 bytes at most."
        },
        "content": {
          "type": "string",
          "minLength": 1,
          "maxLength": 8192,
          "description": "What agents are told. 8192 bytes at most."
        },
        "priority": {
          "type": "integer",
          "default": 0,
          "description": "The highest comes first."
        }
      },
      "if": {
        "required": [
          "scope"
        ],
        "properties": {
          "scope": {
            "const": "workspace"
          }
        }
      },
      "then": {
        "required": [
          "scope_target"
        ],
        "additionalProperties": true,
        "properties": {
          "scope_target": {
            "minLength": 1,
            "description": "The scope `workspace` needs the workspace's id."
          }
        }
      },
      "x-molecule-schema": "InstructionCreate"
    }
  },
  "updateInstruction": {
    "parameters": {
      "instruction_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "What should change; what is left out stays.",
      "properties": {
        "title": {
          "type": "string",
          "maxLength": 200,
          "description": "Its title. 200 bytes at most."
        },
        "content": {
          "type": "string",
          "maxLength": 8192,
          "description": "What agents are told. 8192 bytes at most."
        },
        "priority": {
          "type": "integer",
          "description": "The highest comes first."
        },
        "enabled": {
          "type": "boolean",
          "description": "Whether agents get it."
        }
      },
      "x-molecule-schema": "InstructionUpdate"
    }
  },
  "deleteInstruction": {
    "parameters": {
      "instruction_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "resolveInstructions": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
