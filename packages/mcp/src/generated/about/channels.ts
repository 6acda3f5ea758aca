// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listChannelAdapters": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/channels/adapters",
    "description": "Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.",
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
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
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
    "choices": {}
  },
  "listChannels": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/channels",
    "description": "Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret. A workspace that does not exist has none, and that is no error.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the channels. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
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
  "createChannel": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels",
    "description": "Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one channel of each type. A Telegram channel is listened to from then on.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the channel: the type is missing or not known, or `config` lacks what the type needs. The list of types says what that is. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not store the channel. Causes are a channel of this type that the workspace has already, and a workspace that does not exist: change or delete the other channel, or check the id. Otherwise try again in a moment."
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
      },
      "channel_type": {
        "kind": "values",
        "values": [
          "telegram",
          "slack",
          "discord",
          "lark"
        ]
      },
      "enabled": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "deleteChannel": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}",
    "description": "Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not delete the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
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
      },
      "channel_id": {
        "kind": "listed",
        "operationId": "listChannels",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id"
      }
    }
  },
  "updateChannel": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}",
    "description": "Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give all of it, with the real bot token and not the shortened one of the list. The type cannot change.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant could not read the body as JSON of the right types. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not change the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
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
      },
      "channel_id": {
        "kind": "listed",
        "operationId": "listChannels",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id"
      },
      "enabled": {
        "kind": "values",
        "values": [
          "true",
          "false"
        ]
      }
    }
  },
  "sendChannelMessage": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}/send",
    "description": "Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace is not checked.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The message has no text. Give a `text` that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Either too many requests in a short time: wait for the seconds in `Retry-After`. Or the channel has used up its number of messages: then there is no `Retry-After`, waiting does not help, and whoever runs the tenant has to raise it."
      },
      {
        "status": "500",
        "description": "The message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment."
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
      },
      "channel_id": {
        "kind": "listed",
        "operationId": "listChannels",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id"
      }
    }
  },
  "testChannel": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}/test",
    "description": "Sends a test message that people in the channel see. It counts against no budget.",
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
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The test message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment."
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
      },
      "channel_id": {
        "kind": "listed",
        "operationId": "listChannels",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "id"
      }
    }
  },
  "discoverChannels": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/channels/discover",
    "description": "Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops listening with this bot meanwhile.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "Either the body is not complete or names a type other than `telegram`, or Telegram did not help: it does not know the token, something else is connected with it, or it cannot be reached. `error` says which; correct the values, disconnect the other, or try again in a moment. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
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
