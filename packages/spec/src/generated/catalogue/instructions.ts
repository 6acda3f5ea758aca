// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  InstructionIdInput,
  InstructionNotFoundResponse,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  Security7,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const instructions: readonly Operation[] = [
  {
    "id": "listInstructions",
    "command": [
      "instruction",
      "list"
    ],
    "tag": "instructions",
    "summary": "List standing instructions",
    "description": "Lists the instructions that agents get with every task, global ones first and then by priority, the highest first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only; `scope` then has no effect.",
    "service": "tenant",
    "method": "GET",
    "path": "/instructions",
    "security": Security5,
    "inputs": [
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "query",
        "wireName": "workspace_id",
        "required": false,
        "description": "Lists what this workspace gets. An id that no workspace has gets the global ones.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "scope": "workspace",
        "deprecated": false
      },
      {
        "name": "scope",
        "property": "scope",
        "in": "query",
        "wireName": "scope",
        "required": false,
        "description": "Lists one scope only, disabled ones too. Any other text than a scope lists nothing.",
        "schema": {
          "type": "string",
          "examples": [
            "global",
            "workspace"
          ]
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
        "description": "The instructions.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "Standing instructions.",
          "items": {
            "type": "object",
            "description": "A standing instruction, for all workspaces or for one.",
            "required": [
              "id",
              "scope",
              "scope_target",
              "title",
              "content",
              "priority",
              "enabled",
              "created_at",
              "updated_at"
            ],
            "x-molecule-columns": [
              "id",
              "scope",
              "title",
              "priority",
              "enabled",
              "scope_target"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The instruction's id."
              },
              "scope": {
                "type": "string",
                "description": "`global` for all workspaces, `workspace` for one. Stored data may also say `team`.",
                "examples": [
                  "global",
                  "workspace",
                  "team"
                ]
              },
              "scope_target": {
                "type": [
                  "string",
                  "null"
                ],
                "description": "The workspace that it is for. Null when none was given."
              },
              "title": {
                "type": "string",
                "description": "Its heading."
              },
              "content": {
                "type": "string",
                "description": "What agents are told.",
                "x-molecule-untrusted": true
              },
              "priority": {
                "type": "integer",
                "description": "The highest comes first."
              },
              "enabled": {
                "type": "boolean",
                "description": "Whether agents get it."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was created."
              },
              "updated_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it last changed."
              }
            },
            "x-molecule-schema": "Instruction"
          },
          "x-molecule-schema": "InstructionList"
        },
        "examples": [
          {
            "name": "instructions",
            "value": [
              {
                "id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836",
                "scope": "global",
                "scope_target": null,
                "title": "Tone",
                "content": "Write plainly, and say what is not certain.",
                "priority": 10,
                "enabled": true,
                "created_at": "2026-06-05T10:00:00Z",
                "updated_at": "2026-06-05T10:00:00Z"
              },
              {
                "id": "c3f81e76-05ad-4b29-8e47-2d9b6f0a1c58",
                "scope": "workspace",
                "scope_target": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "title": "Numbers",
                "content": "Round amounts to full euros.",
                "priority": 0,
                "enabled": true,
                "created_at": "2026-06-05T10:05:00Z",
                "updated_at": "2026-06-12T16:40:00Z"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "update",
        "status": "200",
        "operationId": "updateInstruction",
        "description": "Change one.",
        "parameters": {
          "instruction_id": "$response.body#/0/id"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteInstruction",
        "description": "Delete one.",
        "parameters": {
          "instruction_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "instructions",
      "description": "List standing instructions with their text, of all or one workspace."
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
        "name": "default",
        "summary": "",
        "input": {},
        "status": "200",
        "response": [
          {
            "id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836",
            "scope": "global",
            "scope_target": null,
            "title": "Tone",
            "content": "Write plainly, and say what is not certain.",
            "priority": 10,
            "enabled": true,
            "created_at": "2026-06-05T10:00:00Z",
            "updated_at": "2026-06-05T10:00:00Z"
          },
          {
            "id": "c3f81e76-05ad-4b29-8e47-2d9b6f0a1c58",
            "scope": "workspace",
            "scope_target": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "title": "Numbers",
            "content": "Round amounts to full euros.",
            "priority": 0,
            "enabled": true,
            "created_at": "2026-06-05T10:05:00Z",
            "updated_at": "2026-06-12T16:40:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "createInstruction",
    "command": [
      "instruction",
      "create"
    ],
    "tag": "instructions",
    "summary": "Create a standing instruction",
    "description": "Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It starts enabled. Whether the workspace exists is not checked. The answer has the id only.",
    "service": "tenant",
    "method": "POST",
    "path": "/instructions",
    "security": Security5,
    "inputs": [
      {
        "name": "scope",
        "property": "scope",
        "in": "body",
        "wireName": "scope",
        "required": true,
        "description": "Whom it is for, all workspaces or one.",
        "schema": {
          "type": "string",
          "enum": [
            "global",
            "workspace"
          ],
          "description": "Whom it is for, all workspaces or one."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "scope_target",
        "property": "scopeTarget",
        "in": "body",
        "wireName": "scope_target",
        "required": false,
        "description": "The workspace's id. Needed with the scope `workspace`.",
        "schema": {
          "type": "string",
          "description": "The workspace's id. Needed with the scope `workspace`."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "title",
        "property": "title",
        "in": "body",
        "wireName": "title",
        "required": true,
        "description": "Its title. 200 bytes at most.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 200,
          "description": "Its title. 200 bytes at most."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "content",
        "property": "content",
        "in": "body",
        "wireName": "content",
        "required": true,
        "description": "What agents are told. 8192 bytes at most.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 8192,
          "description": "What agents are told. 8192 bytes at most."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "priority",
        "property": "priority",
        "in": "body",
        "wireName": "priority",
        "required": false,
        "description": "The highest comes first.",
        "schema": {
          "type": "integer",
          "default": 0,
          "description": "The highest comes first."
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
    "responses": [
      {
        "status": "201",
        "description": "The instruction applies from now on.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A new instruction.",
          "required": [
            "id"
          ],
          "x-molecule-columns": [
            "id"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The instruction's id."
            }
          },
          "x-molecule-schema": "InstructionCreated"
        },
        "examples": [
          {
            "name": "global",
            "value": {
              "id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the instruction: `scope`, `title` or `content` is missing, the scope is neither `global` nor `workspace`, `scope_target` is missing for a workspace, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "missing",
            "value": {
              "error": "scope, title, and content are required"
            }
          },
          {
            "name": "scope",
            "value": {
              "error": "scope must be global or workspace"
            }
          },
          {
            "name": "target",
            "value": {
              "error": "scope_target required for workspace scope"
            }
          },
          {
            "name": "content",
            "value": {
              "error": "content exceeds 8192 chars"
            }
          },
          {
            "name": "title",
            "value": {
              "error": "title exceeds 200 chars"
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
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the instruction. Try again in a moment. The body can be empty.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "insert failed"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "201",
        "operationId": "listInstructions",
        "description": "See all instructions.",
        "parameters": {}
      },
      {
        "name": "update",
        "status": "201",
        "operationId": "updateInstruction",
        "description": "Change or disable it.",
        "parameters": {
          "instruction_id": "$response.body#/id"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteInstruction",
        "description": "Delete it again.",
        "parameters": {
          "instruction_id": "$response.body#/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "instructions",
      "description": "Add a standing instruction that agents get with every task, of all or one workspace."
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
        "name": "global",
        "summary": "For every workspace",
        "input": {
          "scope": "global",
          "title": "Sources",
          "content": "Name the source of every figure.",
          "priority": 5
        },
        "status": "201",
        "response": {
          "id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836"
        }
      },
      {
        "name": "workspace",
        "summary": "For one workspace",
        "input": {
          "scope": "workspace",
          "scope_target": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "title": "Deadline",
          "content": "The report is due on Friday at noon."
        },
        "status": "201",
        "response": {
          "id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836"
        }
      }
    ]
  },
  {
    "id": "updateInstruction",
    "command": [
      "instruction",
      "update"
    ],
    "tag": "instructions",
    "summary": "Change a standing instruction",
    "description": "Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop an instruction without losing it. Whom it is for cannot change; make another one for that.",
    "service": "tenant",
    "method": "PUT",
    "path": "/instructions/{instruction_id}",
    "security": Security5,
    "inputs": [
      InstructionIdInput,
      {
        "name": "title",
        "property": "title",
        "in": "body",
        "wireName": "title",
        "required": false,
        "description": "Its title. 200 bytes at most.",
        "schema": {
          "type": "string",
          "maxLength": 200,
          "description": "Its title. 200 bytes at most."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "content",
        "property": "content",
        "in": "body",
        "wireName": "content",
        "required": false,
        "description": "What agents are told. 8192 bytes at most.",
        "schema": {
          "type": "string",
          "maxLength": 8192,
          "description": "What agents are told. 8192 bytes at most."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "priority",
        "property": "priority",
        "in": "body",
        "wireName": "priority",
        "required": false,
        "description": "The highest comes first.",
        "schema": {
          "type": "integer",
          "description": "The highest comes first."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled",
        "property": "enabled",
        "in": "body",
        "wireName": "enabled",
        "required": false,
        "description": "Whether agents get it.",
        "schema": {
          "type": "boolean",
          "description": "Whether agents get it."
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
    "responses": [
      {
        "status": "200",
        "description": "The instruction is changed.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The instruction is changed.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "updated",
              "description": "Says that it is changed."
            }
          },
          "x-molecule-schema": "InstructionUpdated"
        },
        "examples": [
          {
            "name": "disable",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the change: the body cannot be read, a field has the wrong type, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request"
            }
          },
          {
            "name": "content",
            "value": {
              "error": "content exceeds 8192 chars"
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
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      InstructionNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the change. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "update failed"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "write",
      "idempotent": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listInstructions",
        "description": "See all instructions.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "instructions",
      "description": "Change the given fields of a standing instruction. enabled false stops it without deleting it."
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
        "name": "disable",
        "summary": "Stop it for now",
        "input": {
          "instruction_id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836",
          "enabled": false
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      },
      {
        "name": "text",
        "summary": "Other words, and first in the list",
        "input": {
          "instruction_id": "6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836",
          "title": "Tone",
          "content": "Write plainly, and leave out adjectives.",
          "priority": 20
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "deleteInstruction",
    "command": [
      "instruction",
      "delete"
    ],
    "tag": "instructions",
    "summary": "Delete a standing instruction",
    "description": "Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/instructions/{instruction_id}",
    "security": Security5,
    "inputs": [
      InstructionIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The instruction is gone.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The instruction is gone.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Says that it is gone."
            }
          },
          "x-molecule-schema": "InstructionDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      InstructionNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not delete the instruction. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "delete failed"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the instruction {instruction_id}? Agents no longer get it, and its text is gone."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listInstructions",
        "description": "See the instructions that are left.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "instructions",
      "description": "Delete a standing instruction for good. To stop it use update_instruction."
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
        "name": "default",
        "summary": "",
        "input": {
          "instruction_id": "e15b7d20-9f6c-4a38-8b03-7c4d2e9f6a01"
        },
        "status": "200",
        "response": {
          "status": "deleted"
        }
      }
    ]
  },
  {
    "id": "resolveInstructions",
    "command": [
      "instruction",
      "resolve"
    ],
    "tag": "instructions",
    "summary": "Show what instructions a workspace gets",
    "description": "Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its agent gets. A workspace that does not exist gets the global ones only.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/instructions/resolve",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The text.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "What a workspace's agent is told.",
          "required": [
            "workspace_id",
            "instructions"
          ],
          "x-molecule-columns": [
            "workspace_id",
            "instructions"
          ],
          "properties": {
            "workspace_id": {
              "type": "string",
              "description": "The workspace."
            },
            "instructions": {
              "type": "string",
              "description": "The text in Markdown. Empty when there are none.",
              "x-molecule-untrusted": true
            }
          },
          "x-molecule-schema": "ResolvedInstructions"
        },
        "examples": [
          {
            "name": "resolved",
            "value": {
              "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
              "instructions": "## Tone\n\nWrite plainly, and say what is not certain.\n\n## Numbers\n\nRound amounts to full euros."
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the instructions. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "query failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [],
    "mcp": {
      "core": false,
      "toolset": "instructions",
      "description": "Show a workspace's standing instructions as the text that its agent gets."
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
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "instructions": "## Tone\n\nWrite plainly, and say what is not certain.\n\n## Numbers\n\nRound amounts to full euros."
        }
      }
    ]
  }
]
