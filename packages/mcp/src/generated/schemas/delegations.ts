// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "delegateTask": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A task for another workspace.",
      "required": [
        "target_id",
        "task"
      ],
      "properties": {
        "target_id": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that is to do it. Another one than the delegating workspace.",
          "x-molecule-scope": "beyond"
        },
        "task": {
          "type": "string",
          "minLength": 1,
          "description": "The task, in words."
        },
        "idempotency_key": {
          "type": "string",
          "description": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice."
        }
      },
      "x-molecule-schema": "DelegationRequest"
    }
  },
  "listDelegations": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "recordDelegation": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A delegation that was made elsewhere.",
      "required": [
        "target_id",
        "task",
        "delegation_id"
      ],
      "properties": {
        "target_id": {
          "type": "string",
          "format": "uuid",
          "description": "The workspace that was asked."
        },
        "task": {
          "type": "string",
          "minLength": 1,
          "description": "The task, in words."
        },
        "delegation_id": {
          "type": "string",
          "minLength": 1,
          "description": "An id of the agent's choice."
        }
      },
      "x-molecule-schema": "DelegationRecord"
    }
  },
  "updateDelegation": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "delegation_id": {
        "type": "string",
        "minLength": 1
      }
    },
    "body": {
      "type": "object",
      "description": "How a delegation ended.",
      "required": [
        "status"
      ],
      "properties": {
        "status": {
          "type": "string",
          "enum": [
            "completed",
            "failed"
          ],
          "description": "Whether it went well."
        },
        "error": {
          "type": "string",
          "description": "What went wrong."
        },
        "response_preview": {
          "type": "string",
          "description": "The beginning of the answer."
        }
      },
      "x-molecule-schema": "DelegationUpdate"
    }
  }
}
