// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listPendingApprovals": {
    "parameters": {}
  },
  "listWorkspaceApprovals": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "createApproval": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "Something that a person should approve.",
      "required": [
        "action"
      ],
      "properties": {
        "action": {
          "type": "string",
          "minLength": 1,
          "description": "What you want to do. In a few words."
        },
        "reason": {
          "type": "string",
          "description": "Why you want to do it. The person who decides reads it."
        },
        "task_id": {
          "type": "string",
          "description": "The task that it belongs to."
        },
        "context": {
          "type": "object",
          "additionalProperties": true,
          "description": "Anything else. It is stored, but no list shows it."
        }
      },
      "x-molecule-schema": "ApprovalCreate"
    }
  },
  "withdrawApproval": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "approval_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
