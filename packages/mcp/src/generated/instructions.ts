// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_instructions",
      "title": "List standing instructions",
      "description": "List standing instructions with their full text. Give workspace_id to see only what that workspace gets.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "Lists what this workspace gets. An id that no workspace has gets the global ones."
          },
          "scope": {
            "type": "string",
            "description": "Lists one scope only, disabled ones too. Any other text than a scope lists nothing."
          }
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listInstructions",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [
        {
          "name": "workspace_id",
          "in": "query",
          "wireName": "workspace_id",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "scope",
          "in": "query",
          "wireName": "scope",
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
      "name": "create_instruction",
      "title": "Create a standing instruction",
      "description": "Add a standing instruction that agents get with every task. scope global reaches every workspace of the organisation; scope workspace needs the workspace's id in scope_target.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "scope": {
            "type": "string",
            "description": "Whom it is for, all workspaces or one.",
            "enum": [
              "global",
              "workspace"
            ]
          },
          "scope_target": {
            "type": "string",
            "description": "The workspace's id. Needed with the scope `workspace`."
          },
          "title": {
            "type": "string",
            "description": "Its heading, 200 bytes at most.",
            "minLength": 1,
            "maxLength": 200
          },
          "content": {
            "type": "string",
            "description": "What agents are told, 8192 bytes at most.",
            "minLength": 1,
            "maxLength": 8192
          },
          "priority": {
            "type": "integer",
            "description": "The higher, the earlier it comes.",
            "default": 0
          }
        },
        "required": [
          "scope",
          "title",
          "content"
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
      "operationId": "createInstruction",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "inputs": [
        {
          "name": "scope",
          "in": "body",
          "wireName": "scope",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "scope_target",
          "in": "body",
          "wireName": "scope_target",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "title",
          "in": "body",
          "wireName": "title",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "content",
          "in": "body",
          "wireName": "content",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "priority",
          "in": "body",
          "wireName": "priority",
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
      "name": "update_instruction",
      "title": "Change a standing instruction",
      "description": "Change the given fields of a standing instruction and keep the others. enabled false stops it without deleting it; its scope cannot change.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "instruction_id": {
            "type": "string",
            "description": "The id of the instruction, as the list shows it."
          },
          "title": {
            "type": "string",
            "description": "Its heading, 200 bytes at most.",
            "maxLength": 200
          },
          "content": {
            "type": "string",
            "description": "What agents are told, 8192 bytes at most.",
            "maxLength": 8192
          },
          "priority": {
            "type": "integer",
            "description": "The higher, the earlier it comes."
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether agents get it."
          }
        },
        "required": [
          "instruction_id"
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
      "operationId": "updateInstruction",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": true
      },
      "inputs": [
        {
          "name": "instruction_id",
          "in": "path",
          "wireName": "instruction_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "title",
          "in": "body",
          "wireName": "title",
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
        },
        {
          "name": "priority",
          "in": "body",
          "wireName": "priority",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "enabled",
          "in": "body",
          "wireName": "enabled",
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
      "name": "delete_instruction",
      "title": "Delete a standing instruction",
      "description": "Delete a standing instruction and its text. To stop it for a while use update_instruction instead.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "instruction_id": {
            "type": "string",
            "description": "The id of the instruction, as the list shows it."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "instruction_id"
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
      "operationId": "deleteInstruction",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the instruction {instruction_id}? Agents no longer get it, and its text is gone."
        }
      },
      "inputs": [
        {
          "name": "instruction_id",
          "in": "path",
          "wireName": "instruction_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "resolve_instructions",
      "title": "Show what instructions a workspace gets",
      "description": "Show the standing instructions of one workspace as the Markdown text that its agent gets.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
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
      "operationId": "resolveInstructions",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
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
        }
      ],
      "secrets": []
    }
  }
]
