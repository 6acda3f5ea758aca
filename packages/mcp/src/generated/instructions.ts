// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_instructions",
      "title": "List standing instructions",
      "description": "List standing instructions with their text, of all or one workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "scope": {
            "type": "string",
            "description": "Lists one scope only, disabled ones too."
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
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
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "query",
          "wireName": "workspace_id",
          "required": false,
          "aliases": [],
          "naming": false,
          "scope": "workspace"
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
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "id",
          "scope",
          "title",
          "priority",
          "enabled",
          "scope_target"
        ],
        "detail": true,
        "marks": {
          "*": {
            "content": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "create_instruction",
      "title": "Create a standing instruction",
      "description": "Add a standing instruction that agents get with every task, of all or one workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "scope": {
            "type": "string",
            "enum": [
              "global",
              "workspace"
            ]
          },
          "scope_target": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "content": {
            "type": "string"
          },
          "priority": {
            "type": "integer",
            "description": "The highest comes first."
          }
        },
        "required": [
          "scope",
          "title",
          "content"
        ]
      },
      "annotations": {
        "destructiveHint": false,
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
      "within": [
        "org"
      ],
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
      "description": "Change the given fields of a standing instruction. enabled false stops it without deleting it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "instruction_id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "content": {
            "type": "string",
            "description": "What agents are told."
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
        "required": [
          "instruction_id"
        ]
      },
      "annotations": {
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
      "within": [
        "org"
      ],
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
      "description": "Delete a standing instruction for good. To stop it use update_instruction.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "instruction_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "instruction_id"
        ]
      },
      "annotations": {
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
      "within": [
        "org"
      ],
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
      "description": "Show a workspace's standing instructions as the text that its agent gets.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
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
      "operationId": "resolveInstructions",
      "tag": "instructions",
      "aliases": [],
      "toolset": "instructions",
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
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "instructions": true
        }
      }
    }
  }
]
