// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "assign_agent",
      "title": "Assign an agent to a workspace",
      "description": "Record an agent for a workspace that has none. Book-keeping only: set_workspace_model sets the model.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "model": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "model"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "assignAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
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
          "name": "model",
          "in": "body",
          "wireName": "model",
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
      "name": "remove_agent",
      "title": "Remove the agent of a workspace",
      "description": "Record the end of a workspace's active agent. Book-keeping only: the workspace goes on.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "removeAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Remove the agent that is assigned to workspace {workspace_id}?"
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
        }
      ],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "replace_agent",
      "title": "Replace the agent of a workspace",
      "description": "Record another agent in place of the active one. Book-keeping only. After a 500 use assign_agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "model": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "model"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "replaceAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
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
          "name": "model",
          "in": "body",
          "wireName": "model",
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
      "name": "move_agent",
      "title": "Move an agent to another workspace",
      "description": "Record a workspace's agent for another one that has none. Book-keeping only: no files move.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "target_workspace_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "target_workspace_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "moveAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
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
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
        },
        {
          "name": "target_workspace_id",
          "in": "body",
          "wireName": "target_workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "beyond"
        }
      ],
      "secrets": []
    }
  }
]
