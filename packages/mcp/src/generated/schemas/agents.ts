// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "assignAgent": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "The agent to record.",
      "required": [
        "model"
      ],
      "properties": {
        "model": {
          "type": "string",
          "minLength": 1,
          "description": "The model's name."
        }
      },
      "x-molecule-schema": "AgentAssign"
    }
  },
  "removeAgent": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "replaceAgent": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "The agent to record.",
      "required": [
        "model"
      ],
      "properties": {
        "model": {
          "type": "string",
          "minLength": 1,
          "description": "The model's name."
        }
      },
      "x-molecule-schema": "AgentAssign"
    }
  },
  "moveAgent": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "Where the agent goes.",
      "required": [
        "target_workspace_id"
      ],
      "properties": {
        "target_workspace_id": {
          "type": "string",
          "format": "uuid",
          "description": "The id of the workspace to move to. It must not have an active agent.",
          "x-molecule-scope": "beyond"
        }
      },
      "x-molecule-schema": "AgentMove"
    }
  }
}
