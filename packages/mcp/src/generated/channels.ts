// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_channel_adapters",
      "title": "List the types of channels",
      "description": "Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.",
      "inputSchema": {
        "type": "object",
        "properties": {}
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listChannelAdapters",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_channels",
      "title": "List a workspace's channels",
      "description": "List the channels (Telegram, Slack, Discord, Lark) of a workspace. An unknown workspace id gives an empty list, not an error. A secret in the answer goes to a file on this server's host.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
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
      "operationId": "listChannels",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
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
      "secrets": [
        [
          "*",
          "config",
          "webhook_url"
        ],
        [
          "*",
          "config",
          "webhook_secret"
        ],
        [
          "*",
          "config",
          "verify_token"
        ]
      ]
    }
  },
  {
    "tool": {
      "name": "create_channel",
      "title": "Create a channel",
      "description": "Connect a workspace to Telegram, Slack, Discord or Lark. list_channel_adapters says what config needs for the type. Always add chat_id, or nothing can be sent. One channel of each type per workspace; a second one fails with 500.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "channel_type": {
            "type": "string",
            "description": "Where the conversation is.",
            "enum": [
              "telegram",
              "slack",
              "discord",
              "lark"
            ]
          },
          "config": {
            "type": "object",
            "description": "How to reach the conversation. More keys are stored as they are.",
            "properties": {
              "bot_token_from": {
                "type": "string",
                "description": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "chat_id": {
                "type": "string",
                "description": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
              },
              "channel_id": {
                "type": "string",
                "description": "Slack: the channel that the bot is in."
              },
              "webhook_url_from": {
                "type": "string",
                "description": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "webhook_secret_from": {
                "type": "string",
                "description": "Telegram: what Telegram signs its calls with. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "verify_token_from": {
                "type": "string",
                "description": "Lark: the token that its calls carry. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "username": {
                "type": "string",
                "description": "Slack: the name that messages appear under."
              },
              "icon_emoji": {
                "type": "string",
                "description": "Slack: the emoji that messages appear with."
              },
              "public_key": {
                "type": "string",
                "description": "Discord: the key that its calls are checked with."
              },
              "app_public_key": {
                "type": "string",
                "description": "Discord: the same under its other name."
              }
            }
          },
          "allowed_users": {
            "type": "array",
            "description": "Who may talk to the workspace there, by the vendor's ids. Left out, nobody is singled out.",
            "items": {
              "type": "string"
            }
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether it is used.",
            "default": true
          }
        },
        "required": [
          "workspace_id",
          "channel_type",
          "config"
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
      "operationId": "createChannel",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
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
          "name": "channel_type",
          "in": "body",
          "wireName": "channel_type",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "config",
          "in": "body",
          "wireName": "config",
          "required": true,
          "aliases": [],
          "naming": false,
          "json": true,
          "secrets": [
            [
              "bot_token"
            ],
            [
              "webhook_url"
            ],
            [
              "webhook_secret"
            ],
            [
              "verify_token"
            ]
          ]
        },
        {
          "name": "allowed_users",
          "in": "body",
          "wireName": "allowed_users",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "enabled",
          "in": "body",
          "wireName": "enabled",
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
      "name": "delete_channel",
      "title": "Delete a channel",
      "description": "Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "channel_id": {
            "type": "string",
            "description": "The channel's id, as the list shows it."
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "deleteChannel",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Delete the channel {channel_id} of workspace {workspace_id}? Its configuration and bot token are lost."
        }
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
          "name": "channel_id",
          "in": "path",
          "wireName": "channel_id",
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
      "name": "update_channel",
      "title": "Update a channel",
      "description": "Change a channel; what is left out stays. config replaces the whole previous config unchecked, so give all of it, bot token included. Set enabled false to switch it off.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "channel_id": {
            "type": "string",
            "description": "The channel's id, as the list shows it."
          },
          "config": {
            "type": "object",
            "description": "How to reach the conversation. More keys are stored as they are.",
            "properties": {
              "bot_token_from": {
                "type": "string",
                "description": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "chat_id": {
                "type": "string",
                "description": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
              },
              "channel_id": {
                "type": "string",
                "description": "Slack: the channel that the bot is in."
              },
              "webhook_url_from": {
                "type": "string",
                "description": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "webhook_secret_from": {
                "type": "string",
                "description": "Telegram: what Telegram signs its calls with. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "verify_token_from": {
                "type": "string",
                "description": "Lark: the token that its calls carry. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
              },
              "username": {
                "type": "string",
                "description": "Slack: the name that messages appear under."
              },
              "icon_emoji": {
                "type": "string",
                "description": "Slack: the emoji that messages appear with."
              },
              "public_key": {
                "type": "string",
                "description": "Discord: the key that its calls are checked with."
              },
              "app_public_key": {
                "type": "string",
                "description": "Discord: the same under its other name."
              }
            }
          },
          "allowed_users": {
            "type": "array",
            "description": "Who may talk to the workspace there, by the vendor's ids. An empty list clears it.",
            "items": {
              "type": "string"
            }
          },
          "enabled": {
            "type": "boolean",
            "description": "Whether it is used."
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
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
      "operationId": "updateChannel",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
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
          "name": "channel_id",
          "in": "path",
          "wireName": "channel_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "config",
          "in": "body",
          "wireName": "config",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true,
          "secrets": [
            [
              "bot_token"
            ],
            [
              "webhook_url"
            ],
            [
              "webhook_secret"
            ],
            [
              "verify_token"
            ]
          ]
        },
        {
          "name": "allowed_users",
          "in": "body",
          "wireName": "allowed_users",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "enabled",
          "in": "body",
          "wireName": "enabled",
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
      "name": "send_channel_message",
      "title": "Send a message to a channel",
      "description": "Send a message to the people in a channel. \"sent\" means it was tried. A 500 usually means a wrong channel id or a config without chat_id; do not repeat it unchanged.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "channel_id": {
            "type": "string",
            "description": "The channel's id, as the list shows it."
          },
          "text": {
            "type": "string",
            "description": "What to say.",
            "minLength": 1
          }
        },
        "required": [
          "workspace_id",
          "channel_id",
          "text"
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
      "operationId": "sendChannelMessage",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
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
          "name": "channel_id",
          "in": "path",
          "wireName": "channel_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "text",
          "in": "body",
          "wireName": "text",
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
      "name": "test_channel",
      "title": "Send a test message to a channel",
      "description": "Send a test message that the people in a channel really see.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "channel_id": {
            "type": "string",
            "description": "The channel's id, as the list shows it."
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
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
      "operationId": "testChannel",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
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
          "name": "channel_id",
          "in": "path",
          "wireName": "channel_id",
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
      "name": "discover_channels",
      "title": "Find the chats of a Telegram bot",
      "description": "Find the chat ids of a Telegram bot, for create_channel. It removes the webhook of the bot and answers people who wrote /start.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "channel_type": {
            "type": "string",
            "description": "Has to be `telegram`, the only type that can be searched.",
            "minLength": 1
          },
          "bot_token_from": {
            "type": "string",
            "description": "Token of the bot. As env:MOLECULE_SECRET_<NAME>, a variable of this server's environment."
          },
          "workspace_id": {
            "type": "string",
            "description": "The workspace that the bot is meant for; it stops listening with this bot meanwhile.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "channel_type",
          "bot_token_from",
          "workspace_id"
        ]
      },
      "annotations": {
        "readOnlyHint": false,
        "destructiveHint": true,
        "idempotentHint": false,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "discoverChannels",
      "tag": "channels",
      "aliases": [],
      "toolset": "channels",
      "core": false,
      "effect": {
        "kind": "destructive",
        "confirm": {
          "message": "Look for the chats of this bot? Its webhook is removed, its commands are set, and people who wrote /start get an answer."
        },
        "idempotent": false
      },
      "inputs": [
        {
          "name": "channel_type",
          "in": "body",
          "wireName": "channel_type",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "bot_token",
          "in": "body",
          "wireName": "bot_token",
          "required": true,
          "aliases": [],
          "naming": false,
          "sensitive": true
        },
        {
          "name": "workspace_id",
          "in": "body",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
