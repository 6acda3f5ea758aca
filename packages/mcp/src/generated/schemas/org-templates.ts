// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listOrgTemplates": {
    "parameters": {}
  },
  "importOrg": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A team to create. It needs `dir` or `template`; `dir` wins when both are given.",
      "properties": {
        "dir": {
          "type": "string",
          "minLength": 1,
          "description": "The template's directory. The list shows it. Needed unless `template` is given."
        },
        "template": {
          "type": "object",
          "description": "A team given along, instead of one of the tenant's templates.",
          "required": [
            "name"
          ],
          "properties": {
            "name": {
              "type": "string",
              "minLength": 1,
              "description": "The team's name."
            },
            "description": {
              "type": "string",
              "description": "What the team is for."
            },
            "defaults": {
              "type": "object",
              "description": "What the workspaces of the team have unless they say otherwise.",
              "properties": {
                "runtime": {
                  "type": "string",
                  "description": "The agent software.",
                  "examples": [
                    "claude-code",
                    "codex"
                  ]
                },
                "tier": {
                  "type": "integer",
                  "description": "How much a workspace may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
                },
                "model": {
                  "type": "string",
                  "description": "The model."
                },
                "plugins": {
                  "type": "array",
                  "description": "Plugins that every workspace gets.",
                  "items": {
                    "type": "string"
                  }
                },
                "initial_prompt": {
                  "type": "string",
                  "description": "What an agent is told first."
                },
                "initial_prompt_file": {
                  "type": "string",
                  "description": "A file of the template with that prompt. Works with `dir` only."
                },
                "idle_prompt": {
                  "type": "string",
                  "description": "What an agent is told when it has nothing to do."
                },
                "idle_prompt_file": {
                  "type": "string",
                  "description": "A file of the template with that prompt. Works with `dir` only."
                },
                "idle_interval_seconds": {
                  "type": "integer",
                  "description": "How long an agent is left idle before it is told so."
                },
                "category_routing": {
                  "type": "object",
                  "description": "Which workspaces get which kinds of task.",
                  "additionalProperties": {
                    "type": "array",
                    "items": {
                      "type": "string"
                    }
                  }
                },
                "initial_memories": {
                  "type": "array",
                  "description": "What every workspace remembers from the start.",
                  "items": {
                    "type": "object",
                    "description": "Something to remember.",
                    "properties": {
                      "content": {
                        "type": "string",
                        "description": "What to remember."
                      },
                      "scope": {
                        "type": "string",
                        "description": "Who sees it.",
                        "examples": [
                          "LOCAL",
                          "TEAM",
                          "GLOBAL"
                        ]
                      }
                    },
                    "x-molecule-schema": "OrgMemory"
                  }
                }
              },
              "x-molecule-schema": "OrgDefaults"
            },
            "workspaces": {
              "type": "array",
              "description": "The workspaces at the top. Each has a `name`, and may have `role`, `runtime`, `model`, `tier`, `system_prompt`, `plugins`, `schedules`, `channels`, `required_env`, and below it `children` of the same kind.",
              "items": {
                "$id": "schema:OrgWorkspace",
                "type": "object",
                "description": "A workspace of the team, with the workspaces below it.",
                "properties": {
                  "name": {
                    "type": "string",
                    "description": "Its name. With its parent it tells whether the workspace is there already."
                  },
                  "role": {
                    "type": "string",
                    "description": "What it is there for."
                  },
                  "runtime": {
                    "type": "string",
                    "description": "The agent software. claude-code when neither it nor the defaults say."
                  },
                  "template": {
                    "type": "string",
                    "description": "A template for its files."
                  },
                  "files_dir": {
                    "type": "string",
                    "description": "A directory of the template with its files."
                  },
                  "system_prompt": {
                    "type": "string",
                    "description": "What the agent is told at all times."
                  },
                  "model": {
                    "type": "string",
                    "description": "The model it uses. Needed here or in the defaults, unless the workspace is external."
                  },
                  "url": {
                    "type": "string",
                    "description": "Where the agent listens, for an external workspace."
                  },
                  "tier": {
                    "type": "integer",
                    "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. 2 when neither it nor the defaults say."
                  },
                  "workspace_dir": {
                    "type": "string",
                    "description": "A directory of the host to work in; an absolute path. `${VAR}` is filled in."
                  },
                  "workspace_access": {
                    "type": "string",
                    "enum": [
                      "none",
                      "read_only",
                      "read_write"
                    ],
                    "description": "What it may do in `workspace_dir`."
                  },
                  "plugins": {
                    "type": "array",
                    "description": "Plugins besides those of the defaults. A name with `!` or `-` before it leaves one of those out.",
                    "items": {
                      "type": "string"
                    }
                  },
                  "initial_prompt": {
                    "type": "string",
                    "description": "What the agent is told first."
                  },
                  "initial_prompt_file": {
                    "type": "string",
                    "description": "A file of the template with that prompt. Works with `dir` only."
                  },
                  "idle_prompt": {
                    "type": "string",
                    "description": "What the agent is told when it has nothing to do."
                  },
                  "idle_prompt_file": {
                    "type": "string",
                    "description": "A file of the template with that prompt. Works with `dir` only."
                  },
                  "idle_interval_seconds": {
                    "type": "integer",
                    "description": "How long it is left idle before it is told so; 600 when there is an idle prompt."
                  },
                  "category_routing": {
                    "type": "object",
                    "description": "Which workspaces get which kinds of task.",
                    "additionalProperties": {
                      "type": "array",
                      "items": {
                        "type": "string"
                      }
                    }
                  },
                  "initial_memories": {
                    "type": "array",
                    "description": "What it remembers from the start.",
                    "items": {
                      "type": "object",
                      "description": "Something to remember.",
                      "properties": {
                        "content": {
                          "type": "string",
                          "description": "What to remember."
                        },
                        "scope": {
                          "type": "string",
                          "description": "Who sees it.",
                          "examples": [
                            "LOCAL",
                            "TEAM",
                            "GLOBAL"
                          ]
                        }
                      },
                      "x-molecule-schema": "OrgMemory"
                    }
                  },
                  "max_concurrent_tasks": {
                    "type": "integer",
                    "description": "How many tasks it works on at a time; 1 when left out."
                  },
                  "schedules": {
                    "type": "array",
                    "description": "Prompts that it is given by the clock.",
                    "items": {
                      "type": "object",
                      "description": "A prompt that the workspace is given by the clock. An entry that is not valid is passed over.",
                      "properties": {
                        "name": {
                          "type": "string",
                          "description": "Its name."
                        },
                        "cron_expr": {
                          "type": "string",
                          "description": "When, as a cron expression with five fields.",
                          "examples": [
                            "0 9 * * 1-5"
                          ]
                        },
                        "timezone": {
                          "type": "string",
                          "description": "The time zone of that.",
                          "examples": [
                            "Europe/Berlin"
                          ]
                        },
                        "prompt": {
                          "type": "string",
                          "description": "What the agent is told."
                        },
                        "prompt_file": {
                          "type": "string",
                          "description": "A file of the template with the prompt. Works with `dir` only."
                        },
                        "enabled": {
                          "type": [
                            "boolean",
                            "null"
                          ],
                          "description": "Whether it runs. It does when left out."
                        }
                      },
                      "x-molecule-schema": "OrgSchedule"
                    }
                  },
                  "channels": {
                    "type": "array",
                    "description": "Conversations that it takes part in.",
                    "items": {
                      "type": "object",
                      "description": "A conversation to connect the workspace to.",
                      "properties": {
                        "type": {
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
                          "type": "object",
                          "description": "Its settings; their names depend on the type. Write a secret as `${NAME}`, after a secret of the organisation, never the value.",
                          "additionalProperties": {
                            "type": "string"
                          }
                        },
                        "allowed_users": {
                          "type": "array",
                          "description": "Who may write to the workspace there. Everybody when empty.",
                          "items": {
                            "type": "string"
                          }
                        },
                        "enabled": {
                          "type": [
                            "boolean",
                            "null"
                          ],
                          "description": "Whether it is connected. It is when left out."
                        }
                      },
                      "x-molecule-schema": "OrgChannel"
                    }
                  },
                  "external": {
                    "type": "boolean",
                    "description": "Whether you run the agent yourself, at `url`. The platform does when left out."
                  },
                  "canvas": {
                    "type": "object",
                    "description": "Where it is drawn. Counts at the top level only.",
                    "properties": {
                      "x": {
                        "type": "number",
                        "description": "How far to the right."
                      },
                      "y": {
                        "type": "number",
                        "description": "How far down."
                      }
                    }
                  },
                  "required_env": {
                    "type": "array",
                    "description": "The secrets that it needs before anything is created.",
                    "items": {
                      "description": "A secret that has to be there, by its name; or a group of which one has to be there.",
                      "oneOf": [
                        {
                          "type": "string",
                          "minLength": 1,
                          "description": "The name of the secret."
                        },
                        {
                          "type": "object",
                          "description": "A group of secrets.",
                          "required": [
                            "any_of"
                          ],
                          "properties": {
                            "any_of": {
                              "type": "array",
                              "minItems": 1,
                              "description": "The names, of which one is enough.",
                              "items": {
                                "type": "string",
                                "minLength": 1
                              }
                            }
                          }
                        }
                      ],
                      "examples": [
                        "GITHUB_TOKEN",
                        {
                          "any_of": [
                            "SLACK_BOT_TOKEN",
                            "TELEGRAM_BOT_TOKEN"
                          ]
                        }
                      ],
                      "x-molecule-schema": "EnvRequirement"
                    }
                  },
                  "recommended_env": {
                    "type": "array",
                    "description": "The secrets that it can do more with.",
                    "items": {
                      "description": "A secret that has to be there, by its name; or a group of which one has to be there.",
                      "oneOf": [
                        {
                          "type": "string",
                          "minLength": 1,
                          "description": "The name of the secret."
                        },
                        {
                          "type": "object",
                          "description": "A group of secrets.",
                          "required": [
                            "any_of"
                          ],
                          "properties": {
                            "any_of": {
                              "type": "array",
                              "minItems": 1,
                              "description": "The names, of which one is enough.",
                              "items": {
                                "type": "string",
                                "minLength": 1
                              }
                            }
                          }
                        }
                      ],
                      "examples": [
                        "GITHUB_TOKEN",
                        {
                          "any_of": [
                            "SLACK_BOT_TOKEN",
                            "TELEGRAM_BOT_TOKEN"
                          ]
                        }
                      ],
                      "x-molecule-schema": "EnvRequirement"
                    }
                  },
                  "spawning": {
                    "type": "boolean",
                    "description": "False leaves out this workspace and all below it."
                  },
                  "children": {
                    "type": "array",
                    "description": "The workspaces below it.",
                    "items": {
                      "$ref": "schema:OrgWorkspace",
                      "type": "object",
                      "description": "A workspace of the team, with the workspaces below it.",
                      "x-molecule-schema": "OrgWorkspace"
                    }
                  }
                },
                "x-molecule-schema": "OrgWorkspace"
              }
            },
            "global_memories": {
              "type": "array",
              "description": "What the whole organisation remembers. Kept by the first workspace that is created.",
              "items": {
                "type": "object",
                "description": "Something to remember.",
                "properties": {
                  "content": {
                    "type": "string",
                    "description": "What to remember."
                  },
                  "scope": {
                    "type": "string",
                    "description": "Who sees it.",
                    "examples": [
                      "LOCAL",
                      "TEAM",
                      "GLOBAL"
                    ]
                  }
                },
                "x-molecule-schema": "OrgMemory"
              }
            },
            "required_env": {
              "type": "array",
              "description": "The secrets of the organisation that have to be set before anything is created.",
              "items": {
                "description": "A secret that has to be there, by its name; or a group of which one has to be there.",
                "oneOf": [
                  {
                    "type": "string",
                    "minLength": 1,
                    "description": "The name of the secret."
                  },
                  {
                    "type": "object",
                    "description": "A group of secrets.",
                    "required": [
                      "any_of"
                    ],
                    "properties": {
                      "any_of": {
                        "type": "array",
                        "minItems": 1,
                        "description": "The names, of which one is enough.",
                        "items": {
                          "type": "string",
                          "minLength": 1
                        }
                      }
                    }
                  }
                ],
                "examples": [
                  "GITHUB_TOKEN",
                  {
                    "any_of": [
                      "SLACK_BOT_TOKEN",
                      "TELEGRAM_BOT_TOKEN"
                    ]
                  }
                ],
                "x-molecule-schema": "EnvRequirement"
              }
            },
            "recommended_env": {
              "type": "array",
              "description": "The secrets that the team can do more with.",
              "items": {
                "description": "A secret that has to be there, by its name; or a group of which one has to be there.",
                "oneOf": [
                  {
                    "type": "string",
                    "minLength": 1,
                    "description": "The name of the secret."
                  },
                  {
                    "type": "object",
                    "description": "A group of secrets.",
                    "required": [
                      "any_of"
                    ],
                    "properties": {
                      "any_of": {
                        "type": "array",
                        "minItems": 1,
                        "description": "The names, of which one is enough.",
                        "items": {
                          "type": "string",
                          "minLength": 1
                        }
                      }
                    }
                  }
                ],
                "examples": [
                  "GITHUB_TOKEN",
                  {
                    "any_of": [
                      "SLACK_BOT_TOKEN",
                      "TELEGRAM_BOT_TOKEN"
                    ]
                  }
                ],
                "x-molecule-schema": "EnvRequirement"
              }
            }
          },
          "x-molecule-schema": "OrgTemplate"
        },
        "mode": {
          "type": "string",
          "enum": [
            "merge",
            "reconcile"
          ],
          "default": "merge",
          "description": "`merge` keeps everything that is there. `reconcile` also removes workspaces that have the name of one in the template and are not part of this import.",
          "x-molecule-guard": "explicit"
        }
      },
      "allOf": [
        {
          "if": {
            "not": {
              "required": [
                "dir"
              ],
              "properties": {
                "dir": {
                  "type": "string"
                }
              }
            }
          },
          "then": {
            "required": [
              "template"
            ],
            "additionalProperties": true,
            "properties": {
              "template": {
                "description": "Give dir or template."
              }
            }
          }
        }
      ],
      "x-molecule-schema": "OrgImport"
    }
  }
}
