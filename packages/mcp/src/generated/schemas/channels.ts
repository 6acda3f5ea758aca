// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listChannelAdapters": {
    "parameters": {}
  },
  "listChannels": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "createChannel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "Which conversation.",
      "required": [
        "channel_type",
        "config"
      ],
      "properties": {
        "channel_type": {
          "type": "string",
          "enum": [
            "telegram",
            "slack",
            "discord",
            "lark"
          ],
          "description": "Where the channel is."
        },
        "config": {
          "type": "object",
          "description": "How to reach the conversation. More keys are stored as they are.",
          "properties": {
            "bot_token": {
              "type": "string",
              "description": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`.",
              "x-molecule-sensitive": true
            },
            "chat_id": {
              "type": "string",
              "description": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
            },
            "channel_id": {
              "type": "string",
              "description": "Slack: the channel that the bot is in."
            },
            "webhook_url": {
              "type": "string",
              "description": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/.",
              "x-molecule-sensitive": true
            },
            "webhook_secret": {
              "type": "string",
              "description": "Telegram: what Telegram signs its calls with.",
              "x-molecule-sensitive": true
            },
            "verify_token": {
              "type": "string",
              "description": "Lark: the token that its calls carry.",
              "x-molecule-sensitive": true
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
          },
          "x-molecule-schema": "ChannelConfig"
        },
        "allowed_users": {
          "type": "array",
          "description": "Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out.",
          "items": {
            "type": "string"
          }
        },
        "enabled": {
          "type": "boolean",
          "default": true,
          "description": "Whether it is used."
        }
      },
      "allOf": [
        {
          "if": {
            "required": [
              "channel_type"
            ],
            "properties": {
              "channel_type": {
                "const": "telegram"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "config": {
                "description": "A Telegram channel needs a bot token and a chat_id in config.",
                "additionalProperties": true,
                "required": [
                  "bot_token",
                  "chat_id"
                ],
                "properties": {
                  "bot_token": {
                    "pattern": "^\\d+:[A-Za-z0-9_-]{30,}$",
                    "description": "The token of a Telegram bot is digits, a colon and at least 30 letters."
                  },
                  "chat_id": {
                    "type": "string"
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "channel_type"
            ],
            "properties": {
              "channel_type": {
                "const": "slack"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "config": {
                "description": "A Slack channel needs a bot token and a channel_id in config, or a webhook address.",
                "additionalProperties": true,
                "properties": {
                  "webhook_url": {
                    "pattern": "^https://hooks\\.slack\\.com/",
                    "description": "A webhook address of Slack begins with https://hooks.slack.com/."
                  }
                },
                "anyOf": [
                  {
                    "required": [
                      "bot_token",
                      "channel_id"
                    ],
                    "additionalProperties": true,
                    "description": "A Slack channel needs a bot token and a channel_id in config, or a webhook address.",
                    "properties": {
                      "bot_token": {
                        "type": "string"
                      },
                      "channel_id": {
                        "type": "string"
                      }
                    }
                  },
                  {
                    "required": [
                      "webhook_url"
                    ],
                    "additionalProperties": true,
                    "description": "A Slack channel needs a bot token and a channel_id in config, or a webhook address.",
                    "properties": {
                      "webhook_url": {
                        "type": "string"
                      }
                    }
                  }
                ]
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "channel_type"
            ],
            "properties": {
              "channel_type": {
                "const": "discord"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "config": {
                "description": "A Discord channel needs a webhook address in config.",
                "additionalProperties": true,
                "required": [
                  "webhook_url"
                ],
                "properties": {
                  "webhook_url": {
                    "pattern": "^https://discord\\.com/api/webhooks/",
                    "description": "A webhook address of Discord begins with https://discord.com/api/webhooks/."
                  }
                }
              }
            }
          }
        },
        {
          "if": {
            "required": [
              "channel_type"
            ],
            "properties": {
              "channel_type": {
                "const": "lark"
              }
            }
          },
          "then": {
            "additionalProperties": true,
            "properties": {
              "config": {
                "description": "A Lark channel needs a webhook address in config.",
                "additionalProperties": true,
                "required": [
                  "webhook_url"
                ],
                "properties": {
                  "webhook_url": {
                    "pattern": "^https://open\\.(feishu\\.cn|larksuite\\.com)/open-apis/bot/v2/hook/",
                    "description": "A webhook address of Lark begins with https://open.larksuite.com/open-apis/bot/v2/hook/ or the same at open.feishu.cn."
                  }
                }
              }
            }
          }
        }
      ],
      "x-molecule-schema": "ChannelCreate"
    }
  },
  "deleteChannel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "channel_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "updateChannel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "channel_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "What to change. A field that is left out stays as it is.",
      "properties": {
        "config": {
          "type": "object",
          "description": "How to reach the conversation. More keys are stored as they are.",
          "properties": {
            "bot_token": {
              "type": "string",
              "description": "Token of the bot. Needed for Telegram; for Slack together with `channel_id`, unless there is a `webhook_url`.",
              "x-molecule-sensitive": true
            },
            "chat_id": {
              "type": "string",
              "description": "Where messages go, several separated by commas. Needed for Telegram, and for every type before anything can be sent."
            },
            "channel_id": {
              "type": "string",
              "description": "Slack: the channel that the bot is in."
            },
            "webhook_url": {
              "type": "string",
              "description": "Address that messages are posted to. Needed for Discord and Lark. It begins as the vendor gives it out, such as https://hooks.slack.com/.",
              "x-molecule-sensitive": true
            },
            "webhook_secret": {
              "type": "string",
              "description": "Telegram: what Telegram signs its calls with.",
              "x-molecule-sensitive": true
            },
            "verify_token": {
              "type": "string",
              "description": "Lark: the token that its calls carry.",
              "x-molecule-sensitive": true
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
          },
          "x-molecule-schema": "ChannelConfig"
        },
        "allowed_users": {
          "type": "array",
          "description": "Who may talk to the workspace, by the vendor's ids. An empty list clears it.",
          "items": {
            "type": "string"
          }
        },
        "enabled": {
          "type": "boolean",
          "description": "Whether it is used."
        }
      },
      "x-molecule-schema": "ChannelUpdate"
    }
  },
  "sendChannelMessage": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "channel_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A message to people.",
      "required": [
        "text"
      ],
      "properties": {
        "text": {
          "type": "string",
          "description": "What to say.",
          "minLength": 1
        }
      },
      "x-molecule-schema": "ChannelMessage"
    }
  },
  "testChannel": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "channel_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "discoverChannels": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "Which bot to ask about.",
      "required": [
        "bot_token",
        "workspace_id",
        "channel_type"
      ],
      "properties": {
        "channel_type": {
          "type": "string",
          "description": "Has to be `telegram`, the only type that can be searched.",
          "minLength": 1,
          "examples": [
            "telegram"
          ]
        },
        "bot_token": {
          "type": "string",
          "description": "Token of the bot.",
          "minLength": 1,
          "x-molecule-sensitive": true
        },
        "workspace_id": {
          "type": "string",
          "description": "The bot's workspace, which stops listening meanwhile. The bot is meant for it.",
          "minLength": 1,
          "x-molecule-scope": "workspace"
        }
      },
      "x-molecule-schema": "ChannelDiscover"
    }
  }
}
