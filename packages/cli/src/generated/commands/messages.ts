// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const messages: Readonly<Record<string, () => CommandData>> = {
  "agent:send": () => ({
    "operation": "sendMessage",
    "words": [
      "agent",
      "send"
    ],
    "summary": "Send a message to an agent",
    "description": "Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every message counts against the budget of the workspace.\n\nNo credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.",
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
        "description": "The workspace whose agent gets the message.",
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
        "name": "method",
        "path": [
          "method"
        ],
        "kind": "string",
        "summary": "The agent's method, `message/send` for a message.",
        "required": true
      },
      {
        "name": "x-workspace-id",
        "path": [
          "x_workspace_id"
        ],
        "kind": "string",
        "summary": "The workspace that speaks. Without it the message comes from a person."
      },
      {
        "name": "field-timeout",
        "path": [
          "timeout"
        ],
        "kind": "integer",
        "summary": "Lifts the limit of 30 minutes for a message from a workspace. In whole seconds; nothing ends after this time.",
        "minimum": 1
      },
      {
        "name": "jsonrpc",
        "path": [
          "jsonrpc"
        ],
        "kind": "switch",
        "value": "2.0",
        "summary": "Only with a whole JSON-RPC envelope. Without it the tenant makes one."
      },
      {
        "name": "id",
        "path": [
          "id"
        ],
        "kind": "json",
        "summary": "The id of the call, which the answer repeats. Counts only together with `jsonrpc`."
      },
      {
        "name": "params.message",
        "path": [
          "params",
          "message"
        ],
        "kind": "json",
        "summary": "A message: `role` and `parts`, as in {\"role\": \"user\", \"parts\": [{\"kind\": \"text\", \"text\": \"Hello\"}]}."
      }
    ],
    "fields": {
      "jsonrpc": "jsonrpc",
      "id": "id",
      "method": "method",
      "params": "params"
    },
    "nullable": [],
    "table": {
      "columns": []
    },
    "examples": [
      {
        "summary": "Plain text",
        "command": "molecule agent send 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --method message/send --params.message '{\"role\":\"user\",\"parts\":[{\"kind\":\"text\",\"text\":\"How is the weekly report coming along?\"}]}'"
      },
      {
        "summary": "From one workspace to another, with an envelope of one's own",
        "command": "molecule agent send 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 --method message/send --x-workspace-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --field-timeout 3600 --jsonrpc --id 7 --params.message '{\"role\":\"user\",\"messageId\":\"f1c8a2d4-6b07-4e93-8a15-0d3e7c9b5f62\",\"parts\":[{\"kind\":\"text\",\"text\":\"Draw sales per region, please.\"}],\"metadata\":{\"priority\":\"low\"}}'"
      }
    ]
  }),
  "agent:queue:get": () => ({
    "operation": "getQueuedMessage",
    "words": [
      "agent",
      "queue",
      "get"
    ],
    "summary": "Show a queued message",
    "description": "Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its workspace token.",
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
        "description": "The workspace that the message was sent to.",
        "values": {
          "operation": "listWorkspaces",
          "parameters": {},
          "rows": "",
          "field": "id",
          "label": "name"
        }
      },
      {
        "input": "queue_id",
        "description": "The id on the receipt."
      }
    ],
    "flags": [
      {
        "name": "x-workspace-id",
        "path": [
          "x_workspace_id"
        ],
        "kind": "string",
        "summary": "The workspace that asks. It is sender or receiver; not needed with a workspace token."
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "queue_id",
        "status",
        "attempts",
        "enqueued_at",
        "completed_at",
        "last_error"
      ],
      "fields": [
        "queue_id",
        "workspace_id",
        "status",
        "priority",
        "attempts",
        "enqueued_at",
        "last_error",
        "dispatched_at",
        "completed_at",
        "expires_at",
        "response_body"
      ]
    },
    "examples": [
      {
        "summary": "As the receiver",
        "command": "molecule agent queue get 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052 --x-workspace-id 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12"
      },
      {
        "summary": "As the sender",
        "command": "molecule agent queue get 9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12 c2f7b9e1-04d6-4a38-95eb-6d1a8f3c7052 --x-workspace-id f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
      }
    ]
  }),
}
