// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const channels: Readonly<Record<string, () => CommandData>> = {
  "channel:adapter:list": () => ({
    "operation": "listChannelAdapters",
    "words": [
      "channel",
      "adapter",
      "list"
    ],
    "summary": "List the types of channels",
    "description": "Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.",
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
      "workspaceToken"
    ],
    "args": [],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "type",
        "display_name"
      ],
      "fields": [
        "type",
        "display_name",
        "config_schema"
      ]
    },
    "examples": [
      {
        "summary": "List the types of channels",
        "command": "molecule channel adapter list"
      }
    ]
  }),
  "channel:list": () => ({
    "operation": "listChannels",
    "words": [
      "channel",
      "list"
    ],
    "summary": "List a workspace's channels",
    "description": "Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret. A workspace that does not exist has none, and that is no error.",
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
        "channel_type",
        "enabled",
        "message_count",
        "last_message_at"
      ],
      "fields": [
        "id",
        "workspace_id",
        "channel_type",
        "config",
        "enabled",
        "allowed_users",
        "message_count",
        "created_at",
        "updated_at",
        "last_message_at"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's channels",
        "command": "molecule channel list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "channel:create": () => ({
    "operation": "createChannel",
    "words": [
      "channel",
      "create"
    ],
    "summary": "Create a channel",
    "description": "Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one channel of each type. A Telegram channel is listened to from then on.",
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
        "name": "channel-type",
        "path": [
          "channel_type"
        ],
        "kind": "string",
        "summary": "Where the channel is.",
        "required": true,
        "options": [
          "telegram",
          "slack",
          "discord",
          "lark"
        ]
      },
      {
        "name": "config.bot-token",
        "path": [
          "config",
          "bot_token"
        ],
        "kind": "string",
        "summary": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`.",
        "sensitive": true
      },
      {
        "name": "config.chat-id",
        "path": [
          "config",
          "chat_id"
        ],
        "kind": "string",
        "summary": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
      },
      {
        "name": "config.channel-id",
        "path": [
          "config",
          "channel_id"
        ],
        "kind": "string",
        "summary": "Slack: the channel that the bot is in."
      },
      {
        "name": "config.webhook-url",
        "path": [
          "config",
          "webhook_url"
        ],
        "kind": "string",
        "summary": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/.",
        "sensitive": true
      },
      {
        "name": "config.webhook-secret",
        "path": [
          "config",
          "webhook_secret"
        ],
        "kind": "string",
        "summary": "Telegram: what Telegram signs its calls with.",
        "sensitive": true
      },
      {
        "name": "config.verify-token",
        "path": [
          "config",
          "verify_token"
        ],
        "kind": "string",
        "summary": "Lark: the token that its calls carry.",
        "sensitive": true
      },
      {
        "name": "config.username",
        "path": [
          "config",
          "username"
        ],
        "kind": "string",
        "summary": "Slack: the name that messages appear under."
      },
      {
        "name": "config.icon-emoji",
        "path": [
          "config",
          "icon_emoji"
        ],
        "kind": "string",
        "summary": "Slack: the emoji that messages appear with."
      },
      {
        "name": "config.public-key",
        "path": [
          "config",
          "public_key"
        ],
        "kind": "string",
        "summary": "Discord: the key that its calls are checked with."
      },
      {
        "name": "config.app-public-key",
        "path": [
          "config",
          "app_public_key"
        ],
        "kind": "string",
        "summary": "Discord: the same under its other name."
      },
      {
        "name": "allowed-users",
        "path": [
          "allowed_users"
        ],
        "kind": "array",
        "item": "string",
        "summary": "Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out."
      },
      {
        "name": "enabled",
        "path": [
          "enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it is used. [server default: true]"
      }
    ],
    "fields": {
      "channel_type": "channel_type",
      "config": "config",
      "allowed_users": "allowed_users",
      "enabled": "enabled"
    },
    "nullable": [],
    "table": {
      "columns": [
        "id",
        "channel_type",
        "enabled"
      ],
      "fields": [
        "id",
        "channel_type",
        "enabled"
      ]
    },
    "examples": [
      {
        "summary": "A Telegram group, open to two people",
        "command": "molecule channel create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --channel-type telegram --config.bot-token-from env:MOLECULE_SECRET_CONFIG_BOT_TOKEN --config.chat-id -1001234567890 --allowed-users 111111111 --allowed-users 222222222"
      },
      {
        "summary": "A Discord channel, not used yet",
        "command": "molecule channel create 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --channel-type discord --config.chat-id general --config.webhook-url-from env:MOLECULE_SECRET_CONFIG_WEBHOOK_URL --no-enabled"
      }
    ]
  }),
  "channel:delete": () => ({
    "operation": "deleteChannel",
    "words": [
      "channel",
      "delete"
    ],
    "summary": "Delete a channel",
    "description": "Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.",
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
      },
      {
        "input": "channel_id",
        "description": "The channel's id. The list shows it.",
        "values": {
          "operation": "listChannels",
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
    "confirm": {
      "message": "Delete the channel {channel_id} of workspace {workspace_id}? Its configuration and bot token are lost.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Delete a channel",
        "command": "molecule channel delete 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19 --yes"
      }
    ]
  }),
  "channel:update": () => ({
    "operation": "updateChannel",
    "words": [
      "channel",
      "update"
    ],
    "summary": "Update a channel",
    "description": "Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give all of it, with the real bot token and not the shortened one of the list. The type cannot change.",
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
        "input": "channel_id",
        "description": "The channel's id. The list shows it.",
        "values": {
          "operation": "listChannels",
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
        "name": "config.bot-token",
        "path": [
          "config",
          "bot_token"
        ],
        "kind": "string",
        "summary": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`.",
        "sensitive": true
      },
      {
        "name": "config.chat-id",
        "path": [
          "config",
          "chat_id"
        ],
        "kind": "string",
        "summary": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
      },
      {
        "name": "config.channel-id",
        "path": [
          "config",
          "channel_id"
        ],
        "kind": "string",
        "summary": "Slack: the channel that the bot is in."
      },
      {
        "name": "config.webhook-url",
        "path": [
          "config",
          "webhook_url"
        ],
        "kind": "string",
        "summary": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/.",
        "sensitive": true
      },
      {
        "name": "config.webhook-secret",
        "path": [
          "config",
          "webhook_secret"
        ],
        "kind": "string",
        "summary": "Telegram: what Telegram signs its calls with.",
        "sensitive": true
      },
      {
        "name": "config.verify-token",
        "path": [
          "config",
          "verify_token"
        ],
        "kind": "string",
        "summary": "Lark: the token that its calls carry.",
        "sensitive": true
      },
      {
        "name": "config.username",
        "path": [
          "config",
          "username"
        ],
        "kind": "string",
        "summary": "Slack: the name that messages appear under."
      },
      {
        "name": "config.icon-emoji",
        "path": [
          "config",
          "icon_emoji"
        ],
        "kind": "string",
        "summary": "Slack: the emoji that messages appear with."
      },
      {
        "name": "config.public-key",
        "path": [
          "config",
          "public_key"
        ],
        "kind": "string",
        "summary": "Discord: the key that its calls are checked with."
      },
      {
        "name": "config.app-public-key",
        "path": [
          "config",
          "app_public_key"
        ],
        "kind": "string",
        "summary": "Discord: the same under its other name."
      },
      {
        "name": "allowed-users",
        "path": [
          "allowed_users"
        ],
        "kind": "array",
        "item": "string",
        "summary": "Who may talk to the workspace, by the vendor's ids. An empty list clears it."
      },
      {
        "name": "enabled",
        "path": [
          "enabled"
        ],
        "kind": "boolean",
        "summary": "Whether it is used."
      }
    ],
    "fields": {
      "config": "config",
      "allowed_users": "allowed_users",
      "enabled": "enabled"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "Another Slack channel",
        "command": "molecule channel update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64 --config.bot-token-from env:MOLECULE_SECRET_CONFIG_BOT_TOKEN --config.chat-id C0EXAMPLE02 --config.channel-id C0EXAMPLE02"
      },
      {
        "summary": "Switched off, and open to one person",
        "command": "molecule channel update 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64 --allowed-users U0EXAMPLE01 --no-enabled"
      }
    ]
  }),
  "channel:send": () => ({
    "operation": "sendChannelMessage",
    "words": [
      "channel",
      "send"
    ],
    "summary": "Send a message to a channel",
    "description": "Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace is not checked.",
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
        "input": "channel_id",
        "description": "The channel's id. The list shows it.",
        "values": {
          "operation": "listChannels",
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
        "name": "text",
        "path": [
          "text"
        ],
        "kind": "string",
        "summary": "What to say.",
        "required": true
      }
    ],
    "fields": {
      "text": "text"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status"
      ],
      "fields": [
        "status"
      ]
    },
    "examples": [
      {
        "summary": "A short message",
        "command": "molecule channel send 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64 --text 'The weekly report is ready.'"
      }
    ]
  }),
  "channel:test": () => ({
    "operation": "testChannel",
    "words": [
      "channel",
      "test"
    ],
    "summary": "Send a test message to a channel",
    "description": "Sends a test message that people in the channel see. It counts against no budget.",
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
        "input": "channel_id",
        "description": "The channel's id. The list shows it.",
        "values": {
          "operation": "listChannels",
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
        "status",
        "message"
      ],
      "fields": [
        "status",
        "message"
      ]
    },
    "examples": [
      {
        "summary": "Send a test message to a channel",
        "command": "molecule channel test 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64"
      }
    ]
  }),
  "channel:discover": () => ({
    "operation": "discoverChannels",
    "words": [
      "channel",
      "discover"
    ],
    "summary": "Find the chats of a Telegram bot",
    "description": "Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops listening with this bot meanwhile.",
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
      "adminToken"
    ],
    "args": [],
    "flags": [
      {
        "name": "channel-type",
        "path": [
          "channel_type"
        ],
        "kind": "string",
        "summary": "Has to be `telegram`, the only type that can be searched.",
        "required": true
      },
      {
        "name": "bot-token",
        "path": [
          "bot_token"
        ],
        "kind": "string",
        "summary": "Token of the bot.",
        "required": true,
        "sensitive": true
      },
      {
        "name": "workspace-id",
        "path": [
          "workspace_id"
        ],
        "kind": "string",
        "summary": "The bot's workspace, which stops listening meanwhile. The bot is meant for it.",
        "required": true
      }
    ],
    "fields": {
      "channel_type": "channel_type",
      "bot_token": "bot_token",
      "workspace_id": "workspace_id"
    },
    "nullable": [],
    "confirm": {
      "message": "Look for the chats of this bot? Its webhook is removed, its commands are set, and people who wrote /start get an answer.",
      "consent": {},
      "preview": []
    },
    "table": {
      "rows": "/chats",
      "columns": [
        "chat_id",
        "name",
        "type"
      ],
      "fields": [
        "chat_id",
        "name",
        "type"
      ]
    },
    "examples": [
      {
        "summary": "A Telegram bot",
        "command": "molecule channel discover --channel-type telegram --bot-token-from env:MOLECULE_SECRET_BOT_TOKEN --workspace-id 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --yes"
      }
    ]
  }),
}
