// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const instructions: Readonly<Record<string, () => CommandData>> = {
  "instruction:list": () => ({
    "operation": "listInstructions",
    "words": [
      "instruction",
      "list"
    ],
    "summary": "List standing instructions",
    "description": "Lists the instructions that agents get with every task, global ones first and then by priority, the highest first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only; `scope` then has no effect.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [
      {
        "name": "workspace-id",
        "path": [
          "workspace_id"
        ],
        "kind": "string",
        "summary": "Lists what this workspace gets. An id that no workspace has gets the global ones."
      },
      {
        "name": "scope",
        "path": [
          "scope"
        ],
        "kind": "string",
        "summary": "Lists one scope only, disabled ones too. Any other text than a scope lists nothing."
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "id",
        "scope",
        "title",
        "priority",
        "enabled",
        "scope_target"
      ],
      "fields": [
        "id",
        "scope",
        "scope_target",
        "title",
        "content",
        "priority",
        "enabled",
        "created_at",
        "updated_at"
      ]
    },
    "examples": [
      {
        "summary": "List standing instructions",
        "command": "molecule instruction list"
      }
    ]
  }),
  "instruction:create": () => ({
    "operation": "createInstruction",
    "words": [
      "instruction",
      "create"
    ],
    "summary": "Create a standing instruction",
    "description": "Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It starts enabled. Whether the workspace exists is not checked. The answer has the id only.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [
      {
        "name": "scope",
        "path": [
          "scope"
        ],
        "kind": "string",
        "summary": "Whom it is for, all workspaces or one.",
        "required": true,
        "options": [
          "global",
          "workspace"
        ]
      },
      {
        "name": "title",
        "path": [
          "title"
        ],
        "kind": "string",
        "summary": "Its title. 200 bytes at most.",
        "required": true
      },
      {
        "name": "content",
        "path": [
          "content"
        ],
        "kind": "string",
        "summary": "What agents are told. 8192 bytes at most.",
        "required": true
      },
      {
        "name": "scope-target",
        "path": [
          "scope_target"
        ],
        "kind": "string",
        "summary": "The workspace's id. Needed with the scope `workspace`."
      },
      {
        "name": "priority",
        "path": [
          "priority"
        ],
        "kind": "integer",
        "summary": "The highest comes first. [server default: 0]"
      }
    ],
    "fields": {
      "scope": "scope",
      "scope_target": "scope_target",
      "title": "title",
      "content": "content",
      "priority": "priority"
    },
    "nullable": [],
    "table": {
      "columns": [
        "id"
      ],
      "fields": [
        "id"
      ]
    },
    "examples": [
      {
        "summary": "For every workspace",
        "command": "molecule instruction create --scope global --title Sources --content 'Name the source of every figure.' --priority 5"
      },
      {
        "summary": "For one workspace",
        "command": "molecule instruction create --scope workspace --title Deadline --content 'The report is due on Friday at noon.' --scope-target 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "instruction:update": () => ({
    "operation": "updateInstruction",
    "words": [
      "instruction",
      "update"
    ],
    "summary": "Change a standing instruction",
    "description": "Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop an instruction without losing it. Whom it is for cannot change; make another one for that.",
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
      "adminToken"
    ],
    "args": [
      {
        "input": "instruction_id",
        "description": "The id of the instruction. The list shows it.",
        "values": {
          "operation": "listInstructions",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "title"
        }
      }
    ],
    "flags": [
      {
        "name": "title",
        "path": [
          "title"
        ],
        "kind": "string",
        "summary": "Its title. 200 bytes at most."
      },
      {
        "name": "content",
        "path": [
          "content"
        ],
        "kind": "string",
        "summary": "What agents are told. 8192 bytes at most."
      },
      {
        "name": "priority",
        "path": [
          "priority"
        ],
        "kind": "integer",
        "summary": "The highest comes first."
      },
      {
        "name": "enabled",
        "path": [
          "enabled"
        ],
        "kind": "boolean",
        "summary": "Whether agents get it."
      }
    ],
    "fields": {
      "title": "title",
      "content": "content",
      "priority": "priority",
      "enabled": "enabled"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Stop it for now",
        "command": "molecule instruction update 6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836 --no-enabled"
      },
      {
        "summary": "Other words, and first in the list",
        "command": "molecule instruction update 6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836 --title Tone --content 'Write plainly, and leave out adjectives.' --priority 20"
      }
    ]
  }),
  "instruction:delete": () => ({
    "operation": "deleteInstruction",
    "words": [
      "instruction",
      "delete"
    ],
    "summary": "Delete a standing instruction",
    "description": "Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.",
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
      "adminToken"
    ],
    "args": [
      {
        "input": "instruction_id",
        "description": "The id of the instruction. The list shows it.",
        "values": {
          "operation": "listInstructions",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "title"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Delete the instruction {instruction_id}? Agents no longer get it, and its text is gone.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Delete a standing instruction",
        "command": "molecule instruction delete e15b7d20-9f6c-4a38-8b03-7c4d2e9f6a01 --yes"
      }
    ]
  }),
  "instruction:resolve": () => ({
    "operation": "resolveInstructions",
    "words": [
      "instruction",
      "resolve"
    ],
    "summary": "Show what instructions a workspace gets",
    "description": "Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its agent gets. A workspace that does not exist gets the global ones only.",
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
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "workspace_id",
        "instructions"
      ],
      "fields": [
        "workspace_id",
        "instructions"
      ]
    },
    "examples": [
      {
        "summary": "Show what instructions a workspace gets",
        "command": "molecule instruction resolve 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
}
