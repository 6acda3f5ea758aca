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
        "properties": {
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
          }
        }
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
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "type",
          "display_name"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "list_channels",
      "title": "List a workspace's channels",
      "description": "List a workspace's channels (Telegram, Slack, Discord, Lark). Empty for an unknown workspace.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "detail": {
            "type": "string",
            "enum": [
              "full"
            ]
          },
          "offset": {
            "type": "integer"
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
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
      ],
      "shape": {
        "list": "",
        "concise": [
          "id",
          "channel_type",
          "enabled",
          "message_count",
          "last_message_at"
        ],
        "detail": true
      }
    }
  },
  {
    "tool": {
      "name": "create_channel",
      "title": "Create a channel",
      "description": "Connect a workspace to a chat, once for each type. list_channel_adapters says what config needs; without chat_id nothing can be sent. Details: molecule://operations/create_channel",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "channel_type": {
            "type": "string",
            "enum": [
              "telegram",
              "slack",
              "discord",
              "lark"
            ]
          },
          "config": {
            "type": "object",
            "description": "How to reach the conversation. {bot_token_from, chat_id, channel_id, webhook_url_from, webhook_secret_from, verify_token_from, username, icon_emoji, public_key, app_public_key}"
          },
          "allowed_users": {
            "type": "array",
            "description": "Who may talk to the workspace, by the vendor's ids.",
            "items": {
              "type": "string"
            }
          },
          "enabled": {
            "type": "boolean",
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
        "destructiveHint": false,
        "openWorldHint": true
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
        "openWorld": true,
        "idempotent": false
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
      "description": "Delete a channel and its bot token for good. To switch it off use update_channel.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "channel_id": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
        ]
      },
      "annotations": {
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
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
      "description": "Change the given fields of a channel; config as a whole, bot token included. enabled false switches it off. Details: molecule://operations/update_channel",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "channel_id": {
            "type": "string"
          },
          "config": {
            "type": "object",
            "description": "How to reach the conversation. {bot_token_from, chat_id, channel_id, webhook_url_from, webhook_secret_from, verify_token_from, username, icon_emoji, public_key, app_public_key}"
          },
          "allowed_users": {
            "type": "array",
            "description": "Who may talk to the workspace, by the vendor's ids.",
            "items": {
              "type": "string"
            }
          },
          "enabled": {
            "type": "boolean"
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": true
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
        "idempotent": true,
        "openWorld": true
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
      "description": "Send a message to the people in a channel. After a 500 check channel id and chat_id; do not just repeat it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "channel_id": {
            "type": "string"
          },
          "text": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "channel_id",
          "text"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": true
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
        "openWorld": true,
        "idempotent": false
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
            "type": "string"
          },
          "channel_id": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "channel_id"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "openWorldHint": true
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
        "openWorld": true,
        "idempotent": false
      },
      "within": [
        "org",
        "workspace"
      ],
      "inputs": [
        {
          "name": "workspace_id",
          "in": "path",
          "wireName": "workspace_id",
          "required": true,
          "aliases": [],
          "naming": true,
          "scope": "workspace"
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
      "secrets": [],
      "shape": {
        "marks": {
          "message": true
        }
      }
    }
  },
  {
    "tool": {
      "name": "discover_channels",
      "title": "Find the chats of a Telegram bot",
      "description": "Find the chat ids of a Telegram bot. Removes its webhook and answers people who wrote /start.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "channel_type": {
            "type": "string",
            "description": "Has to be telegram, the only type that can be searched."
          },
          "bot_token_from": {
            "type": "string",
            "description": "As env:MOLECULE_SECRET_<NAME>."
          },
          "workspace_id": {
            "type": "string",
            "description": "The bot's workspace, which stops listening meanwhile."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "channel_type",
          "bot_token_from",
          "workspace_id"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "openWorldHint": true
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
        "openWorld": true,
        "confirm": {
          "message": "Look for the chats of this bot? Its webhook is removed, its commands are set, and people who wrote /start get an answer."
        },
        "idempotent": false
      },
      "within": [
        "org",
        "workspace"
      ],
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
          "naming": true,
          "scope": "workspace"
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "chats": {
            "*": {
              "name": true
            }
          }
        }
      }
    }
  }
]
