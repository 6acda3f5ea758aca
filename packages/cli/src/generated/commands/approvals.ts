// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const approvals: Readonly<Record<string, () => CommandData>> = {
  "approval:list": () => ({
    "operation": "listPendingApprovals",
    "words": [
      "approval",
      "list"
    ],
    "summary": "List what waits for an approval",
    "description": "Lists the requests of all workspaces that wait for a person, newest first and 50 at most. That includes what the tenant itself holds back, such as a new Org API Key. A request waits until somebody decides it or it is withdrawn; looking does not end it.",
    "aliases": [
      "approvals"
    ],
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
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "workspace_name",
        "action",
        "reason",
        "created_at",
        "workspace_id",
        "id"
      ],
      "fields": [
        "id",
        "workspace_id",
        "workspace_name",
        "action",
        "reason",
        "status",
        "created_at"
      ]
    },
    "examples": [
      {
        "summary": "List what waits for an approval",
        "command": "molecule approval list"
      }
    ]
  }),
  "workspace:approval:list": () => ({
    "operation": "listWorkspaceApprovals",
    "words": [
      "workspace",
      "approval",
      "list"
    ],
    "summary": "List a workspace's approvals",
    "description": "Lists what a workspace asked to be approved and what became of it, newest first and 50 at most, in every status.",
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
      "rows": "",
      "columns": [
        "id",
        "action",
        "reason",
        "status",
        "decided_by",
        "created_at"
      ],
      "fields": [
        "id",
        "task_id",
        "action",
        "reason",
        "status",
        "decided_by",
        "decided_at",
        "created_at"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's approvals",
        "command": "molecule workspace approval list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "approval:create": () => ({
    "operation": "createApproval",
    "words": [
      "approval",
      "create"
    ],
    "summary": "Ask a person for an approval",
    "description": "Files a request that a person approves or denies. The tenant only keeps it: nothing is done when it is approved, the workspace has to look and go on by itself. The structure log gets an APPROVAL_REQUESTED entry, and an APPROVAL_ESCALATED one for the workspace above, if there is one. Each call files another request.",
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
    "flags": [
      {
        "name": "action",
        "path": [
          "action"
        ],
        "kind": "string",
        "summary": "What you want to do. In a few words.",
        "required": true
      },
      {
        "name": "reason",
        "path": [
          "reason"
        ],
        "kind": "string",
        "summary": "Why you want to do it. The person who decides reads it."
      },
      {
        "name": "task-id",
        "path": [
          "task_id"
        ],
        "kind": "string",
        "summary": "The task that it belongs to."
      },
      {
        "name": "context",
        "path": [
          "context"
        ],
        "kind": "json",
        "summary": "Anything else. It is stored, but no list shows it."
      }
    ],
    "fields": {
      "action": "action",
      "reason": "reason",
      "task_id": "task_id",
      "context": "context"
    },
    "nullable": [],
    "table": {
      "columns": [
        "approval_id",
        "status"
      ],
      "fields": [
        "approval_id",
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Sending something to many people",
        "command": "molecule approval create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --action send_report --reason 'The July report goes to forty customers' --task-id july-report --context '{\"recipients\":40,\"attachment\":\"july.pdf\"}'"
      }
    ]
  }),
  "approval:decide": () => ({
    "operation": "decideApproval",
    "words": [
      "approval",
      "decide"
    ],
    "summary": "Approve or deny a request",
    "description": "Decides a request that waits; it cannot be decided again. What an agent asked for is only marked, and the agent goes on by itself. What the tenant held back, a new Org API Key or a workspace's secret, goes through when exactly the same call is made once more. The structure log gets APPROVAL_APPROVED or APPROVAL_DENIED.",
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
      },
      {
        "input": "approval_id",
        "description": "The id of the approval. The lists show it.",
        "values": {
          "operation": "listWorkspaceApprovals",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id"
        }
      }
    ],
    "flags": [
      {
        "name": "decision",
        "path": [
          "decision"
        ],
        "kind": "string",
        "summary": "Whether it may go ahead.",
        "required": true,
        "options": [
          "approved",
          "denied"
        ]
      },
      {
        "name": "decided-by",
        "path": [
          "decided_by"
        ],
        "kind": "string",
        "summary": "Who decides; any text. It is `human` when it is left out."
      }
    ],
    "fields": {
      "decision": "decision",
      "decided_by": "decided_by"
    },
    "nullable": [],
    "table": {
      "columns": [
        "approval_id",
        "status"
      ],
      "fields": [
        "status",
        "approval_id"
      ]
    },
    "examples": [
      {
        "summary": "Approve",
        "command": "molecule approval decide 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4 --decision approved --decided-by anna"
      }
    ]
  }),
  "approval:withdraw": () => ({
    "operation": "withdrawApproval",
    "words": [
      "approval",
      "withdraw"
    ],
    "summary": "Withdraw a request for an approval",
    "description": "Takes back a request that still waits, for the workspace that made it. It stays in the workspace's list with the status `withdrawn`.",
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
      },
      {
        "input": "approval_id",
        "description": "The id of the approval. The lists show it.",
        "values": {
          "operation": "listWorkspaceApprovals",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "id"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "columns": [
        "approval_id",
        "status"
      ],
      "fields": [
        "status",
        "approval_id"
      ]
    },
    "examples": [
      {
        "summary": "Withdraw a request for an approval",
        "command": "molecule approval withdraw 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 b92c5a07-d4e8-4f31-9a6c-1e7d0b8f3c52"
      }
    ]
  }),
}
