// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "sendMessage": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/a2a",
    "description": "Passes a message on to a workspace's agent and answers with its reply, in JSON-RPC. Without `jsonrpc` the tenant makes an envelope of `method` and `params` itself, and gives the message an id when it has none. A busy agent gets the message later: the answer is then 202 and a receipt. The agent's model costs money, so every message counts against the budget of the workspace.\n\nNo credential is asked for. `X-Workspace-ID` says which workspace speaks; then that workspace's own token is needed if it has one, and the two workspaces have to be related. An Org API Key together with it counts as a person. Do not send a message again that may have arrived: after 202 it has, after 503 with `busy` it may have, after `restarting` and most 502s it has not. A person is answered after 90 seconds at the latest, a workspace may have to wait for 30 minutes. The request may be 16 MiB, the reply 64 MiB; there is no streaming.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The body is not a JSON object. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The workspace that calls did not prove who it is. Use its own workspace token (MOLECULE_WORKSPACE_TOKEN), an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; say which workspace calls where nothing else does."
      },
      {
        "status": "402",
        "description": "The workspace has used up its budget for the periods in `exceeded_periods`; nothing was sent. Raise the budget, or wait until earlier spending is older than the period."
      },
      {
        "status": "403",
        "description": "The sender may not talk to this workspace. X-Workspace-ID names a workspace that is neither above nor below it nor beside it, one of another organisation, or a reserved caller such as `system:`; give the id of a related workspace, or leave the header out. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out."
      },
      {
        "status": "404",
        "description": "No workspace has this id; list the workspaces to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "413",
        "description": "The message is larger than `max_bytes`. Send less, for example a reference to a file."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not look the workspace up. An id that is not a UUID causes this too: check it. Otherwise try again in a moment. The body can be empty."
      },
      {
        "status": "502",
        "description": "The agent was not reached, or its reply was cut off. Only with `delivery_confirmed` has it got the message: do not send that again. Otherwise check the workspace and its address, and try once more."
      },
      {
        "status": "503",
        "description": "The workspace cannot take messages now. It is not running (`status` says what it is instead: start it), is being started again (`restarting`, `waking`: try again after a while), or is busy and has no room in its queue (`busy`: it may have the message, so look before you repeat it)."
      },
      {
        "status": "default",
        "description": "The agent itself refused the message; its HTTP status is passed on and `error` says what it said. What to do about it depends on the agent."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "getQueuedMessage": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/a2a/queue/{queue_id}",
    "description": "Shows what became of a message that a busy agent could not take at once, and the agent's answer once there is one. Only the sender and the receiver may look: say which of them you are with `X-Workspace-ID`, or use its workspace token.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The tenant does not know who asks, or has no proof of it. Give the id of the sender or of the receiver in X-Workspace-ID; if that workspace has a token of its own, use it or an Org API Key of the same organisation."
      },
      {
        "status": "403",
        "description": "Whoever asks is neither the sender nor the receiver of this message. Give the id of one of the two in X-Workspace-ID. An empty body means that the request carried an Origin header that this tenant does not allow: leave that header out."
      },
      {
        "status": "404",
        "description": "The queue has no such message, perhaps not yet: check the id, and try again in a moment. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  }
}
