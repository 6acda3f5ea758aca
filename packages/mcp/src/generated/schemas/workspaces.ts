// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "updateWorkspaceEnv": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "Environment variables and how to apply them.",
      "required": [
        "env"
      ],
      "properties": {
        "env": {
          "type": "object",
          "description": "Names and values to set.",
          "minProperties": 1,
          "additionalProperties": {
            "type": "string"
          }
        },
        "merge": {
          "type": "boolean",
          "default": true,
          "description": "With false, the given variables replace all others. Otherwise those that are not named are kept.",
          "x-molecule-guard": "explicit"
        },
        "force": {
          "type": "boolean",
          "default": false,
          "description": "Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.",
          "x-molecule-guard": "explicit"
        }
      },
      "x-molecule-schema": "WorkspaceEnvUpdate"
    }
  },
  "listWorkspaces": {
    "parameters": {}
  },
  "createWorkspace": {
    "parameters": {},
    "body": {
      "type": "object",
      "description": "A new workspace.",
      "required": [
        "name"
      ],
      "properties": {
        "name": {
          "type": "string",
          "minLength": 1,
          "maxLength": 255,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "Its name. On one line, and without { } [ ] | > * & !"
        },
        "role": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 1000,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "What it is there for. On one line, and without { } [ ] | > * & !"
        },
        "template": {
          "type": "string",
          "description": "A template on the tenant; it brings runtime and model when those are left out."
        },
        "tier": {
          "type": "integer",
          "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3; hosted tenants always use 4."
        },
        "model": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The model it uses. Needed unless the template brings one or the workspace is external."
        },
        "runtime": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The agent software it runs. Taken from the template, else claude-code.",
          "examples": [
            "claude-code",
            "codex",
            "hermes",
            "openclaw",
            "google-adk",
            "external",
            "kimi",
            "kimi-cli"
          ]
        },
        "external": {
          "type": "boolean",
          "default": false,
          "description": "Whether you run the agent yourself, so that no machine is built."
        },
        "url": {
          "type": "string",
          "description": "Where your own agent listens, for an external workspace."
        },
        "workspace_dir": {
          "type": "string",
          "description": "A directory of the host to work in; an absolute path outside the system's own directories."
        },
        "workspace_access": {
          "type": "string",
          "enum": [
            "none",
            "read_only",
            "read_write"
          ],
          "default": "none",
          "description": "What it may do in `workspace_dir`."
        },
        "parent_id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The workspace above it. Without one it goes below the platform's root workspace, if there is one."
        },
        "budget_limit": {
          "type": [
            "integer",
            "null"
          ],
          "format": "int64",
          "description": "The most it may spend in 30 days, in US cents; null for no limit."
        },
        "secrets": {
          "type": "object",
          "description": "Secrets to store with it, by name.",
          "x-molecule-sensitive": true,
          "additionalProperties": {
            "type": "string"
          }
        },
        "max_concurrent_tasks": {
          "type": "integer",
          "default": 1,
          "description": "How many tasks it may work on at a time."
        },
        "canvas": {
          "type": "object",
          "description": "Where it is drawn.",
          "properties": {
            "x": {
              "type": "number",
              "description": "Horizontal position."
            },
            "y": {
              "type": "number",
              "description": "Vertical position."
            }
          }
        },
        "initial_memories": {
          "type": "array",
          "description": "What it should know from the start.",
          "items": {
            "type": "object",
            "description": "A memory.",
            "properties": {
              "content": {
                "type": "string",
                "description": "The text; cut after 100000 bytes."
              },
              "scope": {
                "type": "string",
                "description": "Who sees it; LOCAL when empty.",
                "examples": [
                  "LOCAL",
                  "TEAM",
                  "GLOBAL"
                ]
              }
            }
          }
        },
        "delivery_mode": {
          "type": "string",
          "enum": [
            "push",
            "poll"
          ],
          "default": "push",
          "description": "Whether messages are sent to it or it fetches them."
        },
        "llm_provider": {
          "type": "string",
          "description": "The vendor of its model. The tenant accepts it; what it changes is not known."
        },
        "compute": {
          "type": "object",
          "description": "The machine to use.",
          "properties": {
            "provider": {
              "type": "string",
              "enum": [
                "aws",
                "gcp",
                "hetzner"
              ],
              "description": "The cloud to run on; AWS when left out."
            },
            "instance_type": {
              "type": "string",
              "description": "The provider's name for a machine size that the platform allows."
            },
            "volume": {
              "type": "object",
              "description": "Its disk.",
              "properties": {
                "root_gb": {
                  "type": "integer",
                  "minimum": 30,
                  "maximum": 500,
                  "description": "Size in gigabytes."
                }
              }
            },
            "display": {
              "type": "object",
              "description": "A desktop for the agent.",
              "properties": {
                "mode": {
                  "type": "string",
                  "enum": [
                    "none",
                    "desktop-control",
                    "gpu-desktop-control"
                  ],
                  "description": "What kind of desktop."
                },
                "protocol": {
                  "type": "string",
                  "enum": [
                    "dcv",
                    "novnc"
                  ],
                  "description": "How the desktop is shown."
                },
                "width": {
                  "type": "integer",
                  "minimum": 800,
                  "maximum": 3840,
                  "description": "Width in pixels."
                },
                "height": {
                  "type": "integer",
                  "minimum": 600,
                  "maximum": 2160,
                  "description": "Height in pixels."
                }
              }
            },
            "data_persistence": {
              "type": "string",
              "enum": [
                "persist",
                "ephemeral"
              ],
              "description": "Whether the data outlives the machine."
            }
          },
          "x-molecule-schema": "WorkspaceComputeChoice"
        }
      },
      "x-molecule-schema": "WorkspaceCreate"
    }
  },
  "getWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "include_removed": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "deleteWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "confirm_name": {
        "type": "string",
        "minLength": 1,
        "maxLength": 255
      },
      "confirm": {
        "type": "string",
        "enum": [
          "true"
        ]
      },
      "purge": {
        "type": "string",
        "enum": [
          "true"
        ]
      },
      "erase_data": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "updateWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "What to change. Fields that are left out stay as they are.",
      "properties": {
        "name": {
          "type": "string",
          "maxLength": 255,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "Its name. On one line, and without { } [ ] | > * & !"
        },
        "role": {
          "type": [
            "string",
            "null"
          ],
          "maxLength": 1000,
          "pattern": "^[^\\r\\n{}\\[\\]|>*&!]*$",
          "description": "What it is there for. On one line, and without { } [ ] | > * & !"
        },
        "tier": {
          "type": "integer",
          "description": "How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access."
        },
        "parent_id": {
          "type": [
            "string",
            "null"
          ],
          "format": "uuid",
          "description": "The workspace above it; null detaches it."
        },
        "runtime": {
          "type": "string",
          "maxLength": 100,
          "pattern": "^[^\\r\\n]*$",
          "description": "The agent software it runs. Takes effect with a restart.",
          "examples": [
            "claude-code",
            "codex",
            "hermes",
            "openclaw",
            "google-adk",
            "external",
            "kimi",
            "kimi-cli"
          ]
        },
        "collapsed": {
          "type": "boolean",
          "description": "Whether it is drawn collapsed."
        },
        "workspace_dir": {
          "type": [
            "string",
            "null"
          ],
          "description": "A directory of the host to work in; null clears it. Takes effect with a restart."
        },
        "x": {
          "type": "number",
          "description": "Horizontal position; taken only together with `y`."
        },
        "y": {
          "type": "number",
          "description": "Vertical position; taken only together with `x`."
        },
        "compute": {
          "description": "The machine to use, or null to clear the choice. Another provider removes the old machine.",
          "anyOf": [
            {
              "type": "object",
              "description": "The machine to use.",
              "properties": {
                "provider": {
                  "type": "string",
                  "enum": [
                    "aws",
                    "gcp",
                    "hetzner"
                  ],
                  "description": "The cloud to run on; AWS when left out."
                },
                "instance_type": {
                  "type": "string",
                  "description": "The provider's name for a machine size that the platform allows."
                },
                "volume": {
                  "type": "object",
                  "description": "Its disk.",
                  "properties": {
                    "root_gb": {
                      "type": "integer",
                      "minimum": 30,
                      "maximum": 500,
                      "description": "Size in gigabytes."
                    }
                  }
                },
                "display": {
                  "type": "object",
                  "description": "A desktop for the agent.",
                  "properties": {
                    "mode": {
                      "type": "string",
                      "enum": [
                        "none",
                        "desktop-control",
                        "gpu-desktop-control"
                      ],
                      "description": "What kind of desktop."
                    },
                    "protocol": {
                      "type": "string",
                      "enum": [
                        "dcv",
                        "novnc"
                      ],
                      "description": "How the desktop is shown."
                    },
                    "width": {
                      "type": "integer",
                      "minimum": 800,
                      "maximum": 3840,
                      "description": "Width in pixels."
                    },
                    "height": {
                      "type": "integer",
                      "minimum": 600,
                      "maximum": 2160,
                      "description": "Height in pixels."
                    }
                  }
                },
                "data_persistence": {
                  "type": "string",
                  "enum": [
                    "persist",
                    "ephemeral"
                  ],
                  "description": "Whether the data outlives the machine."
                }
              },
              "x-molecule-schema": "WorkspaceComputeChoice"
            },
            {
              "type": "null"
            }
          ]
        }
      },
      "x-molecule-schema": "WorkspaceUpdate"
    }
  },
  "restartWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "How to restart.",
      "properties": {
        "template": {
          "type": "string",
          "description": "A template to apply. It is on the tenant; an unknown one is ignored."
        },
        "apply_template": {
          "type": "boolean",
          "default": false,
          "description": "Apply the template that matches the workspace's name or runtime."
        },
        "rebuild_config": {
          "type": "boolean",
          "default": false,
          "description": "Restore the configuration from the organisation's template."
        },
        "reset": {
          "type": "boolean",
          "default": false,
          "description": "Also discard the agent's session.",
          "x-molecule-guard": "explicit"
        }
      },
      "x-molecule-schema": "WorkspaceRestart"
    }
  },
  "pauseWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "cascade": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "resumeWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "cascade": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "hibernateWorkspace": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "force": {
        "type": "string",
        "enum": [
          "true"
        ]
      }
    }
  },
  "getWorkspaceState": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "getWorkspaceMetrics": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "getWorkspaceConsole": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  }
}
