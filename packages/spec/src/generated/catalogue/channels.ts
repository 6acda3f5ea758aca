// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ChannelConfigSchema,
  ChannelIdInput,
  ErrorSchema,
  Headers,
  Headers2,
  OrgIdMissingResponse,
  OriginRefusedResponse,
  RateLimitedResponse,
  Security5,
  Security6,
  Security7,
  TenantFailedResponse,
  TenantUnavailableResponse,
  WorkspaceIdInput,
  WorkspaceUnauthorizedResponse,
  WrongTenantResponse,
} from '../shared.ts'

export const channels: readonly Operation[] = [
  {
    "id": "listChannelAdapters",
    "command": [
      "channel",
      "adapter",
      "list"
    ],
    "tag": "channels",
    "summary": "List the types of channels",
    "description": "Lists the kinds of conversations that a workspace can be given, by display name, and what each wants in `config`.",
    "service": "tenant",
    "method": "GET",
    "path": "/channels/adapters",
    "security": Security6,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The types.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The types of channels, by display name.",
          "items": {
            "type": "object",
            "description": "A type of channel.",
            "required": [
              "type",
              "display_name",
              "config_schema"
            ],
            "x-molecule-columns": [
              "type",
              "display_name"
            ],
            "properties": {
              "type": {
                "type": "string",
                "description": "What `channel_type` takes.",
                "examples": [
                  "telegram",
                  "slack",
                  "discord",
                  "lark"
                ]
              },
              "display_name": {
                "type": "string",
                "description": "What people call it."
              },
              "config_schema": {
                "type": "array",
                "description": "What `config` takes.",
                "items": {
                  "type": "object",
                  "description": "A key of `config`.",
                  "required": [
                    "key",
                    "label",
                    "type",
                    "required",
                    "sensitive"
                  ],
                  "x-molecule-columns": [
                    "key",
                    "label",
                    "type",
                    "required"
                  ],
                  "properties": {
                    "key": {
                      "type": "string",
                      "description": "Its name."
                    },
                    "label": {
                      "type": "string",
                      "description": "What people call it."
                    },
                    "type": {
                      "type": "string",
                      "enum": [
                        "text",
                        "password",
                        "textarea"
                      ],
                      "description": "What kind of field a form shows."
                    },
                    "required": {
                      "type": "boolean",
                      "description": "Whether the type needs it."
                    },
                    "sensitive": {
                      "type": "boolean",
                      "description": "Whether it is a secret."
                    },
                    "placeholder": {
                      "type": "string",
                      "description": "What a value looks like."
                    },
                    "help": {
                      "type": "string",
                      "description": "Where to find it."
                    }
                  },
                  "x-molecule-schema": "ChannelAdapterField"
                }
              }
            },
            "x-molecule-schema": "ChannelAdapter"
          },
          "x-molecule-schema": "ChannelAdapterList"
        },
        "examples": [
          {
            "name": "adapters",
            "value": [
              {
                "type": "telegram",
                "display_name": "Telegram",
                "config_schema": [
                  {
                    "key": "bot_token",
                    "label": "Bot token",
                    "type": "password",
                    "required": true,
                    "sensitive": true,
                    "help": "Telegram's BotFather hands it out."
                  },
                  {
                    "key": "chat_id",
                    "label": "Chat ids",
                    "type": "text",
                    "required": true,
                    "sensitive": false,
                    "placeholder": "-1001234567890"
                  }
                ]
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "discover",
        "status": "200",
        "operationId": "discoverChannels",
        "description": "Find the chats of a Telegram bot.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels"
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {},
        "status": "200",
        "response": [
          {
            "type": "telegram",
            "display_name": "Telegram",
            "config_schema": [
              {
                "key": "bot_token",
                "label": "Bot token",
                "type": "password",
                "required": true,
                "sensitive": true,
                "help": "Telegram's BotFather hands it out."
              },
              {
                "key": "chat_id",
                "label": "Chat ids",
                "type": "text",
                "required": true,
                "sensitive": false,
                "placeholder": "-1001234567890"
              }
            ]
          }
        ]
      }
    ]
  },
  {
    "id": "listChannels",
    "command": [
      "channel",
      "list"
    ],
    "tag": "channels",
    "summary": "List a workspace's channels",
    "description": "Lists the channels of a workspace, oldest first. A bot token is shown with its middle left out; the tenant hands out webhook addresses, verification tokens and webhook secrets in full, so treat the answer as a secret. A workspace that does not exist has none, and that is no error.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/channels",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The channels of the workspace.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The channels of a workspace, oldest first.",
          "items": {
            "type": "object",
            "description": "A conversation with a workspace.",
            "required": [
              "id",
              "workspace_id",
              "channel_type",
              "config",
              "enabled",
              "allowed_users",
              "message_count",
              "created_at",
              "updated_at"
            ],
            "x-molecule-columns": [
              "id",
              "channel_type",
              "enabled",
              "message_count",
              "last_message_at"
            ],
            "properties": {
              "id": {
                "type": "string",
                "format": "uuid",
                "description": "The channel's id."
              },
              "workspace_id": {
                "type": "string",
                "format": "uuid",
                "description": "Its workspace."
              },
              "channel_type": {
                "type": "string",
                "description": "Where the channel is.",
                "examples": [
                  "telegram",
                  "slack",
                  "discord",
                  "lark"
                ]
              },
              "config": {
                "anyOf": [
                  {
                    "type": "object",
                    "description": "How a channel is reached. There can be more keys.",
                    "properties": {
                      "bot_token": {
                        "type": "string",
                        "description": "Token of the bot, only its first and last four characters; a short one is `***`."
                      },
                      "chat_id": {
                        "type": "string",
                        "description": "Where messages go, several separated by commas."
                      },
                      "channel_id": {
                        "type": "string",
                        "description": "Slack: the channel that the bot is in."
                      },
                      "webhook_url": {
                        "type": "string",
                        "description": "Address that messages are posted to. Whoever has it can post.",
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
                    "x-molecule-schema": "ChannelSettings"
                  },
                  {
                    "type": "null"
                  }
                ],
                "description": "How it is reached."
              },
              "enabled": {
                "type": "boolean",
                "description": "Whether it is used."
              },
              "allowed_users": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "Who may talk to the workspace there, by the vendor's ids; null when that was never said.",
                "items": {
                  "type": "string"
                }
              },
              "message_count": {
                "type": "integer",
                "description": "How many messages were sent."
              },
              "created_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it was created."
              },
              "updated_at": {
                "type": "string",
                "format": "date-time",
                "description": "When it last changed."
              },
              "last_message_at": {
                "type": "string",
                "format": "date-time",
                "description": "When the last message was sent. Missing before the first."
              }
            },
            "x-molecule-schema": "Channel"
          },
          "x-molecule-schema": "ChannelList"
        },
        "examples": [
          {
            "name": "channels",
            "value": [
              {
                "id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "channel_type": "slack",
                "config": {
                  "bot_token": "exam...0001",
                  "channel_id": "C0EXAMPLE01",
                  "chat_id": "C0EXAMPLE01"
                },
                "enabled": true,
                "allowed_users": [
                  "U0EXAMPLE01"
                ],
                "message_count": 12,
                "created_at": "2026-06-03T08:00:00Z",
                "updated_at": "2026-06-03T08:00:00Z",
                "last_message_at": "2026-06-24T07:00:09Z"
              },
              {
                "id": "a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19",
                "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
                "channel_type": "lark",
                "config": {
                  "webhook_url": "https://open.larksuite.com/open-apis/bot/v2/hook/example"
                },
                "enabled": false,
                "allowed_users": null,
                "message_count": 0,
                "created_at": "2026-06-05T15:30:00Z",
                "updated_at": "2026-06-05T15:30:00Z"
              }
            ]
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the channels. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "query failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "test",
        "status": "200",
        "operationId": "testChannel",
        "description": "Send a test message.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/0/id"
        }
      },
      {
        "name": "send",
        "status": "200",
        "operationId": "sendChannelMessage",
        "description": "Send a message.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/0/id"
        }
      },
      {
        "name": "update",
        "status": "200",
        "operationId": "updateChannel",
        "description": "Change it, or switch it off with `enabled`.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/0/id"
        }
      },
      {
        "name": "delete",
        "status": "200",
        "operationId": "deleteChannel",
        "description": "Delete it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/0/id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "List a workspace's channels (Telegram, Slack, Discord, Lark). Empty for an unknown workspace."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": [
          {
            "id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "channel_type": "slack",
            "config": {
              "bot_token": "exam...0001",
              "channel_id": "C0EXAMPLE01",
              "chat_id": "C0EXAMPLE01"
            },
            "enabled": true,
            "allowed_users": [
              "U0EXAMPLE01"
            ],
            "message_count": 12,
            "created_at": "2026-06-03T08:00:00Z",
            "updated_at": "2026-06-03T08:00:00Z",
            "last_message_at": "2026-06-24T07:00:09Z"
          },
          {
            "id": "a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19",
            "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
            "channel_type": "lark",
            "config": {
              "webhook_url": "https://open.larksuite.com/open-apis/bot/v2/hook/example"
            },
            "enabled": false,
            "allowed_users": null,
            "message_count": 0,
            "created_at": "2026-06-05T15:30:00Z",
            "updated_at": "2026-06-05T15:30:00Z"
          }
        ]
      }
    ]
  },
  {
    "id": "createChannel",
    "command": [
      "channel",
      "create"
    ],
    "tag": "channels",
    "summary": "Create a channel",
    "description": "Connects a workspace to a conversation of Telegram, Slack, Discord or Lark. What `config` has to hold depends on the type; whatever the type, messages can only be sent when it has a `chat_id`. A workspace has at most one channel of each type. A Telegram channel is listened to from then on.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "channel_type",
        "property": "channelType",
        "in": "body",
        "wireName": "channel_type",
        "required": true,
        "description": "Where the channel is.",
        "schema": {
          "type": "string",
          "enum": [
            "telegram",
            "slack",
            "discord",
            "lark"
          ],
          "description": "Where the channel is."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "config",
        "property": "config",
        "in": "body",
        "wireName": "config",
        "required": true,
        "description": "How to reach the conversation. More keys are stored as they are.",
        "schema": ChannelConfigSchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "allowed_users",
        "property": "allowedUsers",
        "in": "body",
        "wireName": "allowed_users",
        "required": false,
        "description": "Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out.",
        "schema": {
          "type": "array",
          "description": "Who may talk to the workspace, by the vendor's ids. Left out, nobody is singled out.",
          "items": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled",
        "property": "enabled",
        "in": "body",
        "wireName": "enabled",
        "required": false,
        "description": "Whether it is used.",
        "schema": {
          "type": "boolean",
          "default": true,
          "description": "Whether it is used."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
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
          "config": ChannelConfigSchema,
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
    "responses": [
      {
        "status": "201",
        "description": "The channel exists.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A new channel.",
          "required": [
            "id",
            "channel_type",
            "enabled"
          ],
          "x-molecule-columns": [
            "id",
            "channel_type",
            "enabled"
          ],
          "properties": {
            "id": {
              "type": "string",
              "format": "uuid",
              "description": "The channel's id."
            },
            "channel_type": {
              "type": "string",
              "description": "Where the channel is.",
              "examples": [
                "telegram",
                "slack",
                "discord",
                "lark"
              ]
            },
            "enabled": {
              "type": "boolean",
              "description": "Whether it is used."
            }
          },
          "x-molecule-schema": "ChannelCreated"
        },
        "examples": [
          {
            "name": "telegram",
            "value": {
              "id": "4c9b7e20-d6a1-4f58-83c5-1e0d9f6a7b34",
              "channel_type": "telegram",
              "enabled": true
            }
          },
          {
            "name": "discord",
            "value": {
              "id": "92f5d0a7-3b6e-4c81-b9d4-7a8e1c5f2036",
              "channel_type": "discord",
              "enabled": false
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the channel: the type is missing or not known, or `config` lacks what the type needs. The list of types says what that is. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "type",
            "value": {
              "error": "unsupported channel_type: irc"
            }
          },
          {
            "name": "typeMissing",
            "value": {
              "error": "channel_type is required"
            }
          },
          {
            "name": "config",
            "value": {
              "error": "invalid channel config"
            }
          },
          {
            "name": "json",
            "value": {
              "error": "invalid JSON"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not store the channel. Causes are a channel of this type that the workspace has already, and a workspace that does not exist: change or delete the other channel, or check the id. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to create channel"
            }
          },
          {
            "name": "encryption",
            "value": {
              "error": "encrypt failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "openWorld": true,
      "idempotent": false
    },
    "links": [
      {
        "name": "test",
        "status": "201",
        "operationId": "testChannel",
        "description": "Send a test message.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/id"
        }
      },
      {
        "name": "send",
        "status": "201",
        "operationId": "sendChannelMessage",
        "description": "Send a message.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/id"
        }
      },
      {
        "name": "update",
        "status": "201",
        "operationId": "updateChannel",
        "description": "Change it, or switch it off with `enabled`.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/id"
        }
      },
      {
        "name": "delete",
        "status": "201",
        "operationId": "deleteChannel",
        "description": "Delete it.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "channel_id": "$response.body#/id"
        }
      },
      {
        "name": "list",
        "status": "201",
        "operationId": "listChannels",
        "description": "See all channels of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "keywords": [
        "connect",
        "bot",
        "slack",
        "discord",
        "telegram"
      ],
      "description": "Connect a workspace to a chat, once for each type. list_channel_adapters says what config needs; without chat_id nothing can be sent."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "telegram",
        "summary": "A Telegram group, open to two people",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_type": "telegram",
          "config": {
            "bot_token": "1234567890:example-telegram-bot-token-00001",
            "chat_id": "-1001234567890"
          },
          "allowed_users": [
            "111111111",
            "222222222"
          ]
        },
        "status": "201",
        "response": {
          "id": "4c9b7e20-d6a1-4f58-83c5-1e0d9f6a7b34",
          "channel_type": "telegram",
          "enabled": true
        }
      },
      {
        "name": "discord",
        "summary": "A Discord channel, not used yet",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_type": "discord",
          "config": {
            "webhook_url": "https://discord.com/api/webhooks/example",
            "chat_id": "general"
          },
          "enabled": false
        },
        "status": "201",
        "response": {
          "id": "92f5d0a7-3b6e-4c81-b9d4-7a8e1c5f2036",
          "channel_type": "discord",
          "enabled": false
        }
      }
    ]
  },
  {
    "id": "deleteChannel",
    "command": [
      "channel",
      "delete"
    ],
    "tag": "channels",
    "summary": "Delete a channel",
    "description": "Deletes a channel with its configuration, its bot token included. To keep it for later, switch it off instead.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ChannelIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The channel is gone.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The channel is gone.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "deleted",
              "description": "Says that it is gone."
            }
          },
          "x-molecule-schema": "ChannelDeleted"
        },
        "examples": [
          {
            "name": "deleted",
            "value": {
              "status": "deleted"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "channel not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not delete the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "delete failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Delete the channel {channel_id} of workspace {workspace_id}? Its configuration and bot token are lost."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listChannels",
        "description": "See all channels of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "Delete a channel and its bot token for good. To switch it off use update_channel."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_id": "a1d5e8f2-4c07-4b93-9e6a-0d7c3b5f8e19"
        },
        "status": "200",
        "response": {
          "status": "deleted"
        }
      }
    ]
  },
  {
    "id": "updateChannel",
    "command": [
      "channel",
      "update"
    ],
    "tag": "channels",
    "summary": "Update a channel",
    "description": "Changes a channel; what is left out stays. A `config` replaces the whole previous one and is not checked: give all of it, with the real bot token and not the shortened one of the list. The type cannot change.",
    "service": "tenant",
    "method": "PATCH",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ChannelIdInput,
      {
        "name": "config",
        "property": "config",
        "in": "body",
        "wireName": "config",
        "required": false,
        "description": "How to reach the conversation. More keys are stored as they are.",
        "schema": ChannelConfigSchema,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "allowed_users",
        "property": "allowedUsers",
        "in": "body",
        "wireName": "allowed_users",
        "required": false,
        "description": "Who may talk to the workspace, by the vendor's ids. An empty list clears it.",
        "schema": {
          "type": "array",
          "description": "Who may talk to the workspace, by the vendor's ids. An empty list clears it.",
          "items": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled",
        "property": "enabled",
        "in": "body",
        "wireName": "enabled",
        "required": false,
        "description": "Whether it is used.",
        "schema": {
          "type": "boolean",
          "description": "Whether it is used."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
        "type": "object",
        "description": "What to change. A field that is left out stays as it is.",
        "properties": {
          "config": ChannelConfigSchema,
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
    "responses": [
      {
        "status": "200",
        "description": "The channel is changed.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The channel is changed.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "updated",
              "description": "Says that it is changed."
            }
          },
          "x-molecule-schema": "ChannelUpdated"
        },
        "examples": [
          {
            "name": "config",
            "value": {
              "status": "updated"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant could not read the body as JSON of the right types. Correct it and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "json",
            "value": {
              "error": "invalid JSON"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      {
        "status": "404",
        "description": "The workspace has no channel of this id; list its channels to find the right one. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "channel not found"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not change the channel. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "update failed"
            }
          },
          {
            "name": "encryption",
            "value": {
              "error": "encrypt failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "idempotent": true,
      "openWorld": true
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listChannels",
        "description": "See all channels of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "Change the given fields of a channel; config as a whole, bot token included. enabled false switches it off."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "config",
        "summary": "Another Slack channel",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64",
          "config": {
            "bot_token": "example-slack-bot-token-0001",
            "channel_id": "C0EXAMPLE02",
            "chat_id": "C0EXAMPLE02"
          }
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      },
      {
        "name": "users",
        "summary": "Switched off, and open to one person",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64",
          "allowed_users": [
            "U0EXAMPLE01"
          ],
          "enabled": false
        },
        "status": "200",
        "response": {
          "status": "updated"
        }
      }
    ]
  },
  {
    "id": "sendChannelMessage",
    "command": [
      "channel",
      "send"
    ],
    "tag": "channels",
    "summary": "Send a message to a channel",
    "description": "Sends a message to every chat of a channel. People see it. An answer of `sent` means that it was tried: what one chat refused is not reported. The channel is looked up by its own id; whether it belongs to the workspace is not checked.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}/send",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ChannelIdInput,
      {
        "name": "text",
        "property": "text",
        "in": "body",
        "wireName": "text",
        "required": true,
        "description": "What to say.",
        "schema": {
          "type": "string",
          "description": "What to say.",
          "minLength": 1
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
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
    "responses": [
      {
        "status": "200",
        "description": "The message was handed to the vendor.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The message was handed to the vendor.",
          "required": [
            "status"
          ],
          "x-molecule-columns": [
            "status"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "sent",
              "description": "Says that it was tried, not that it arrived."
            }
          },
          "x-molecule-schema": "ChannelMessageSent"
        },
        "examples": [
          {
            "name": "message",
            "value": {
              "status": "sent"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The message has no text. Give a `text` that is not empty. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "text",
            "value": {
              "error": "text is required"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      {
        "status": "429",
        "description": "Either too many requests in a short time: wait for the seconds in `Retry-After`. Or the channel has used up its number of messages: then there is no `Retry-After`, waiting does not help, and whoever runs the tenant has to raise it.",
        "headers": Headers2,
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "budget",
            "value": {
              "error": "channel budget exceeded"
            }
          },
          {
            "name": "limited",
            "value": {
              "error": "rate limit exceeded",
              "retry_after": 12
            }
          }
        ]
      },
      {
        "status": "500",
        "description": "The message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "send failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "openWorld": true,
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listChannels",
        "description": "See all channels of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "Send a message to the people in a channel. After a 500 check channel id and chat_id; do not just repeat it."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "message",
        "summary": "A short message",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64",
          "text": "The weekly report is ready."
        },
        "status": "200",
        "response": {
          "status": "sent"
        }
      }
    ]
  },
  {
    "id": "testChannel",
    "command": [
      "channel",
      "test"
    ],
    "tag": "channels",
    "summary": "Send a test message to a channel",
    "description": "Sends a test message that people in the channel see. It counts against no budget.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/channels/{channel_id}/test",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      ChannelIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The test message was handed to the vendor.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The test message was handed to the vendor.",
          "required": [
            "status",
            "message"
          ],
          "x-molecule-columns": [
            "status",
            "message"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "ok",
              "description": "Says that it was tried."
            },
            "message": {
              "type": "string",
              "description": "The same for people.",
              "x-molecule-untrusted": true
            }
          },
          "x-molecule-schema": "ChannelTested"
        },
        "examples": [
          {
            "name": "tested",
            "value": {
              "status": "ok",
              "message": "Test message sent"
            }
          }
        ]
      },
      OrgIdMissingResponse,
      WorkspaceUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The test message was not sent. Causes are a channel that does not exist and, for every type, a `config` without `chat_id`: check the id, and give the channel a `chat_id`. Otherwise the vendor may be out of reach; try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "test message failed"
            }
          }
        ]
      }
    ],
    "effect": {
      "kind": "write",
      "openWorld": true,
      "idempotent": false
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listChannels",
        "description": "See all channels of the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "Send a test message that the people in a channel really see."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "channel_id": "3f8b6c1d-72e4-4a95-8d0b-5c9e1f7a2b64"
        },
        "status": "200",
        "response": {
          "status": "ok",
          "message": "Test message sent"
        }
      }
    ]
  },
  {
    "id": "discoverChannels",
    "command": [
      "channel",
      "discover"
    ],
    "tag": "channels",
    "summary": "Find the chats of a Telegram bot",
    "description": "Asks Telegram which chats a bot is in, to find the `chat_id` for a new channel. On the way the webhook of the bot is removed, its commands are set, whoever waits for an answer to /start gets one, and the workspace stops listening with this bot meanwhile.",
    "service": "tenant",
    "method": "POST",
    "path": "/channels/discover",
    "security": Security5,
    "inputs": [
      {
        "name": "channel_type",
        "property": "channelType",
        "in": "body",
        "wireName": "channel_type",
        "required": true,
        "description": "Has to be `telegram`, the only type that can be searched.",
        "schema": {
          "type": "string",
          "description": "Has to be `telegram`, the only type that can be searched.",
          "minLength": 1,
          "examples": [
            "telegram"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "bot_token",
        "property": "botToken",
        "in": "body",
        "wireName": "bot_token",
        "required": true,
        "description": "Token of the bot.",
        "schema": {
          "type": "string",
          "description": "Token of the bot.",
          "minLength": 1,
          "x-molecule-sensitive": true
        },
        "sensitive": true,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "workspace_id",
        "property": "workspaceId",
        "in": "body",
        "wireName": "workspace_id",
        "required": true,
        "description": "The bot's workspace, which stops listening meanwhile. The bot is meant for it.",
        "schema": {
          "type": "string",
          "description": "The bot's workspace, which stops listening meanwhile. The bot is meant for it.",
          "minLength": 1,
          "x-molecule-scope": "workspace"
        },
        "sensitive": false,
        "aliases": [],
        "scope": "workspace",
        "deprecated": false
      }
    ],
    "body": {
      "required": true,
      "contentType": "application/json",
      "schema": {
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
    },
    "responses": [
      {
        "status": "200",
        "description": "The bot and its chats.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A bot and the chats that it is in.",
          "required": [
            "bot_username",
            "chats",
            "can_read_all_group_messages",
            "privacy_warning",
            "hint"
          ],
          "x-molecule-columns": [
            "bot_username",
            "chats",
            "can_read_all_group_messages"
          ],
          "properties": {
            "bot_username": {
              "type": "string",
              "description": "The name of the bot."
            },
            "chats": {
              "type": [
                "array",
                "null"
              ],
              "description": "The chats that wrote to it lately; null when there are none.",
              "items": {
                "type": "object",
                "description": "A chat that a bot is in.",
                "required": [
                  "chat_id",
                  "name",
                  "type"
                ],
                "x-molecule-columns": [
                  "chat_id",
                  "name",
                  "type"
                ],
                "properties": {
                  "chat_id": {
                    "type": "string",
                    "description": "What `chat_id` of a new channel takes."
                  },
                  "name": {
                    "type": "string",
                    "description": "The name of the chat.",
                    "x-molecule-untrusted": true
                  },
                  "type": {
                    "type": "string",
                    "description": "What kind of chat it is.",
                    "examples": [
                      "private",
                      "group",
                      "supergroup",
                      "channel"
                    ]
                  }
                },
                "x-molecule-schema": "ChannelChat"
              }
            },
            "can_read_all_group_messages": {
              "type": "boolean",
              "description": "Whether the bot sees all messages of its groups, or only those that name it."
            },
            "privacy_warning": {
              "type": "string",
              "description": "What the bot will not see, empty when it sees everything."
            },
            "hint": {
              "type": "string",
              "description": "What to do next."
            }
          },
          "x-molecule-schema": "ChannelDiscovery"
        },
        "examples": [
          {
            "name": "telegram",
            "value": {
              "bot_username": "example_bot",
              "chats": [
                {
                  "chat_id": "-1001234567890",
                  "name": "Team",
                  "type": "supergroup"
                }
              ],
              "can_read_all_group_messages": true,
              "privacy_warning": "",
              "hint": "Use a chat_id of the list in the config of a new channel."
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "Either the body is not complete or names a type other than `telegram`, or Telegram did not help: it does not know the token, something else is connected with it, or it cannot be reached. `error` says which; correct the values, disconnect the other, or try again in a moment. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "token",
            "value": {
              "error": "bot_token is required"
            }
          },
          {
            "name": "workspace",
            "value": {
              "error": "workspace_id is required"
            }
          },
          {
            "name": "type",
            "value": {
              "error": "unsupported channel_type"
            }
          },
          {
            "name": "other",
            "value": {
              "error": "discovery not supported for slack"
            }
          },
          {
            "name": "invalid",
            "value": {
              "error": "invalid bot token"
            }
          },
          {
            "name": "connected",
            "value": {
              "error": "this bot is already connected elsewhere"
            }
          },
          {
            "name": "network",
            "value": {
              "error": "could not reach Telegram"
            }
          },
          {
            "name": "failed",
            "value": {
              "error": "discovery failed"
            }
          },
          {
            "name": "orgId",
            "value": {
              "error": "missing tenant routing header",
              "code": "TENANT_ORG_HEADER_REQUIRED",
              "required_header": "X-Molecule-Org-Id",
              "detail": "send the organisation id in the X-Molecule-Org-Id header"
            }
          }
        ]
      },
      AdminUnauthorizedResponse,
      OriginRefusedResponse,
      WrongTenantResponse,
      RateLimitedResponse,
      TenantFailedResponse,
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "openWorld": true,
      "confirm": {
        "message": "Look for the chats of this bot? Its webhook is removed, its commands are set, and people who wrote /start get an answer."
      },
      "idempotent": false
    },
    "links": [
      {
        "name": "create",
        "status": "200",
        "operationId": "createChannel",
        "description": "Connect a workspace to one of the chats.",
        "parameters": {
          "workspace_id": "$request.body#/workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "channels",
      "description": "Find the chat ids of a Telegram bot. Removes its webhook and answers people who wrote /start."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": []
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "telegram",
        "summary": "A Telegram bot",
        "input": {
          "channel_type": "telegram",
          "bot_token": "1234567890:example-telegram-bot-token-00001",
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
        },
        "status": "200",
        "response": {
          "bot_username": "example_bot",
          "chats": [
            {
              "chat_id": "-1001234567890",
              "name": "Team",
              "type": "supergroup"
            }
          ],
          "can_read_all_group_messages": true,
          "privacy_warning": "",
          "hint": "Use a chat_id of the list in the config of a new channel."
        }
      }
    ]
  }
]
