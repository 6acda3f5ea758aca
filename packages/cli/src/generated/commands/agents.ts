// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const agents: Readonly<Record<string, () => CommandData>> = {
  "agent:assign": () => ({
    "operation": "assignAgent",
    "words": [
      "agent",
      "assign"
    ],
    "summary": "Assign an agent to a workspace",
    "description": "Records that a workspace has an agent, and with which model. This is book-keeping: nothing is restarted, and the model that the workspace runs with is not touched. A workspace has one active agent at most.",
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
        "name": "model",
        "path": [
          "model"
        ],
        "kind": "string",
        "summary": "The model's name.",
        "required": true
      }
    ],
    "fields": {
      "model": "model"
    },
    "nullable": [],
    "table": {
      "columns": [
        "agent_id",
        "model"
      ],
      "fields": [
        "agent_id",
        "model"
      ]
    },
    "examples": [
      {
        "summary": "An agent on MiniMax",
        "command": "molecule agent assign 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --model minimax/MiniMax-M2.7"
      }
    ]
  }),
  "agent:remove": () => ({
    "operation": "removeAgent",
    "words": [
      "agent",
      "remove"
    ],
    "summary": "Remove the agent of a workspace",
    "description": "Ends the active agent of a workspace. Book-keeping, like the assignment: the workspace itself goes on as before.",
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
    "confirm": {
      "message": "Remove the agent that is assigned to workspace {workspace_id}?",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "agent_id"
      ],
      "fields": [
        "status",
        "agent_id"
      ]
    },
    "examples": [
      {
        "summary": "Remove the agent of a workspace",
        "command": "molecule agent remove 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --yes"
      }
    ]
  }),
  "agent:replace": () => ({
    "operation": "replaceAgent",
    "words": [
      "agent",
      "replace"
    ],
    "summary": "Replace the agent of a workspace",
    "description": "Ends the active agent of a workspace and records a new one with another model. Book-keeping, like the assignment. If the tenant fails half-way, the old agent is ended and there is no new one: assign it then.",
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
        "name": "model",
        "path": [
          "model"
        ],
        "kind": "string",
        "summary": "The model's name.",
        "required": true
      }
    ],
    "fields": {
      "model": "model"
    },
    "nullable": [],
    "table": {
      "columns": [
        "agent_id",
        "model",
        "old_model"
      ],
      "fields": [
        "agent_id",
        "model",
        "old_model"
      ]
    },
    "examples": [
      {
        "summary": "An agent on GPT",
        "command": "molecule agent replace f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --model openai/gpt-5"
      }
    ]
  }),
  "agent:move": () => ({
    "operation": "moveAgent",
    "words": [
      "agent",
      "move"
    ],
    "summary": "Move an agent to another workspace",
    "description": "Records the active agent of one workspace for another one that has none. Only the source needs to accept the credential, so a workspace can hand its agent on. Book-keeping, like the assignment.",
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
        "name": "target-workspace-id",
        "path": [
          "target_workspace_id"
        ],
        "kind": "string",
        "summary": "The id of the workspace to move to. It must not have an active agent.",
        "required": true
      }
    ],
    "fields": {
      "target_workspace_id": "target_workspace_id"
    },
    "nullable": [],
    "table": {
      "columns": [
        "agent_id",
        "model",
        "from_workspace",
        "to_workspace"
      ],
      "fields": [
        "agent_id",
        "model",
        "from_workspace",
        "to_workspace"
      ]
    },
    "examples": [
      {
        "summary": "To the archive",
        "command": "molecule agent move 2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62 --target-workspace-id a4c7e913-08b2-4d5f-9e61-7f3b2c8d0a15"
      }
    ]
  }),
}
