// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "assign_agent",
      "title": "Assign an agent to a workspace",
      "description": "Record an agent for a workspace that has none. Book-keeping only: it changes neither the running model (set_workspace_model does) nor restarts anything.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "model": {
            "type": "string",
            "description": "The model that it uses.",
            "minLength": 1
          }
        },
        "required": [
          "workspace_id",
          "model"
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
      "operationId": "assignAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
      "description": "Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as before.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id"
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
  },
  {
    "tool": {
      "name": "replace_agent",
      "title": "Replace the agent of a workspace",
      "description": "Record another agent in place of the active one. Book-keeping only: nothing restarts. After a 500 the workspace may have no agent; use assign_agent then.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "model": {
            "type": "string",
            "description": "The model that it uses.",
            "minLength": 1
          }
        },
        "required": [
          "workspace_id",
          "model"
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
      "operationId": "replaceAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
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
      "description": "Record the active agent of a workspace for target_workspace_id, which must have none. Book-keeping only: nothing restarts and no files move.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "target_workspace_id": {
            "type": "string",
            "description": "The id of the workspace to move to. It must not have an active agent."
          }
        },
        "required": [
          "workspace_id",
          "target_workspace_id"
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
      "operationId": "moveAgent",
      "tag": "agents",
      "aliases": [],
      "toolset": "agents",
      "core": false,
      "effect": {
        "kind": "write",
        "idempotent": false
      },
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "target_workspace_id",
          "in": "body",
          "wireName": "target_workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
