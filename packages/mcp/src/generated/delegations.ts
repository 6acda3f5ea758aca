// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "delegate_task",
      "title": "Delegate a task to another workspace",
      "description": "Let the workspace workspace_id hand a task to the workspace target_id, in the background. Find the outcome with list_delegations by the delegation_id. To get a reply at once use send_message instead.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace that hands tasks to others."
          },
          "target_id": {
            "type": "string",
            "description": "The workspace that is to do it, another one than the delegating workspace."
          },
          "task": {
            "type": "string",
            "description": "What is to be done, in words.",
            "minLength": 1
          },
          "idempotency_key": {
            "type": "string",
            "description": "A name for this task. The same name again starts nothing new, unless the first try failed; leave it out for a task that may be done twice."
          }
        },
        "required": [
          "workspace_id",
          "target_id",
          "task"
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
      "operationId": "delegateTask",
      "tag": "delegations",
      "aliases": [
        "async_delegate"
      ],
      "toolset": "delegations",
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
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "task",
          "in": "body",
          "wireName": "task",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "idempotency_key",
          "in": "body",
          "wireName": "idempotency_key",
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
      "name": "list_delegations",
      "title": "List a workspace's delegations",
      "description": "List the tasks that a workspace delegated, newest first, with status, error and the beginning of the answer. completed and failed are final.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace that hands tasks to others."
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
      "operationId": "listDelegations",
      "tag": "delegations",
      "aliases": [
        "check_delegations"
      ],
      "toolset": "delegations",
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
  },
  {
    "tool": {
      "name": "record_delegation",
      "title": "Record a delegation",
      "description": "Note a delegation that was made outside the platform. Nothing is sent. Report its outcome with update_delegation. To really delegate use delegate_task.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace that hands tasks to others."
          },
          "target_id": {
            "type": "string",
            "description": "The workspace that was asked."
          },
          "task": {
            "type": "string",
            "description": "What is to be done, in words.",
            "minLength": 1
          },
          "delegation_id": {
            "type": "string",
            "description": "An id of the agent's choice.",
            "minLength": 1
          }
        },
        "required": [
          "workspace_id",
          "target_id",
          "task",
          "delegation_id"
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
      "operationId": "recordDelegation",
      "tag": "delegations",
      "aliases": [],
      "toolset": "delegations",
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
          "name": "target_id",
          "in": "body",
          "wireName": "target_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "task",
          "in": "body",
          "wireName": "task",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "delegation_id",
          "in": "body",
          "wireName": "delegation_id",
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
      "name": "update_delegation",
      "title": "Report how a delegation ended",
      "description": "Report that a delegation of this workspace is completed or failed. An unknown id is not reported as an error, so take it from list_delegations.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace that hands tasks to others."
          },
          "delegation_id": {
            "type": "string",
            "description": "The delegation's id; a UUID when the platform gave it, any text when an agent recorded it.",
            "minLength": 1
          },
          "status": {
            "type": "string",
            "description": "Whether it went well.",
            "enum": [
              "completed",
              "failed"
            ]
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
        "required": [
          "workspace_id",
          "delegation_id",
          "status"
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
      "operationId": "updateDelegation",
      "tag": "delegations",
      "aliases": [
        "update_delegation_status"
      ],
      "toolset": "delegations",
      "core": false,
      "effect": {
        "kind": "write",
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
        },
        {
          "name": "delegation_id",
          "in": "path",
          "wireName": "delegation_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "status",
          "in": "body",
          "wireName": "status",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "error",
          "in": "body",
          "wireName": "error",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "response_preview",
          "in": "body",
          "wireName": "response_preview",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": []
    }
  }
]
