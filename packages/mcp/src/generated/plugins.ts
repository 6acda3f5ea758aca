// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_plugins",
      "title": "List the plugins that a tenant offers",
      "description": "List the plugins of the tenant's registry. For one workspace use list_available_plugins.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "runtime": {
            "type": "string",
            "description": "Only plugins that work on this runtime."
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
        }
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "listPlugins",
      "tag": "plugins",
      "aliases": [
        "list_plugin_registry"
      ],
      "toolset": "plugins",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "runtime",
          "in": "query",
          "wireName": "runtime",
          "required": false,
          "aliases": [],
          "naming": false
        }
      ],
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "name",
          "version",
          "description",
          "runtimes"
        ],
        "detail": true,
        "marks": {
          "*": {
            "description": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "list_plugin_sources",
      "title": "List where plugins may come from",
      "description": "List the schemes that the source of install_plugin may have.",
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
      "operationId": "listPluginSources",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_workspace_plugins",
      "title": "List a workspace's plugins",
      "description": "List a workspace's plugins. An empty list can also mean that it does not run or exist.",
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
      "operationId": "listWorkspacePlugins",
      "tag": "plugins",
      "aliases": [
        "list_installed_plugins"
      ],
      "toolset": "plugins",
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
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "name",
          "version",
          "description",
          "supported_on_runtime"
        ],
        "detail": true,
        "marks": {
          "*": {
            "description": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "install_plugin",
      "title": "Install a plugin on a workspace",
      "description": "Install or overwrite a plugin (up to five minutes). Restarts the workspace, which interrupts its agent. A 403 about the allow-list is a person's decision: do not look for a way around it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "description": "A name in the tenant's registry, or an address: local://name, github://owner/repository#ref or gitea://owner/repository#ref."
          },
          "sha256": {
            "type": "string",
            "description": "The digest of its plugin.yaml, in hexadecimal."
          },
          "track": {
            "type": "string",
            "description": "Leave it out unless you were given one."
          }
        },
        "required": [
          "workspace_id",
          "source"
        ]
      },
      "annotations": {
        "destructiveHint": false,
        "idempotentHint": true,
        "openWorldHint": true
      }
    },
    "call": {
      "operationId": "installPlugin",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
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
          "name": "source",
          "in": "body",
          "wireName": "source",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "sha256",
          "in": "body",
          "wireName": "sha256",
          "required": false,
          "aliases": [],
          "naming": false
        },
        {
          "name": "track",
          "in": "body",
          "wireName": "track",
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
      "name": "list_available_plugins",
      "title": "List the plugins that fit a workspace",
      "description": "List the plugins that work on a workspace's runtime, for install_plugin.",
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
      "operationId": "listAvailablePlugins",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
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
      "secrets": [],
      "shape": {
        "list": "",
        "concise": [
          "name",
          "version",
          "description",
          "runtimes"
        ],
        "detail": true,
        "marks": {
          "*": {
            "description": true
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "check_plugin_compatibility",
      "title": "Check a workspace's plugins against a runtime",
      "description": "Say which of a workspace's plugins would work on another runtime. It has to run.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "runtime": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "workspace_id",
          "runtime"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "checkPluginCompatibility",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
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
        },
        {
          "name": "runtime",
          "in": "query",
          "wireName": "runtime",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "marks": {
          "compatible": {
            "*": {
              "description": true
            }
          },
          "incompatible": {
            "*": {
              "description": true
            }
          }
        }
      }
    }
  },
  {
    "tool": {
      "name": "uninstall_plugin",
      "title": "Uninstall a plugin from a workspace",
      "description": "Uninstall a plugin with its skills. Restarts the workspace, which interrupts its agent.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string"
          },
          "name": {
            "type": "string"
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "workspace_id",
          "name"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "uninstallPlugin",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Uninstall the plugin {name} from workspace {workspace_id}? Its skills are removed and the workspace restarts, which interrupts the agent."
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
          "name": "name",
          "in": "path",
          "wireName": "name",
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
      "name": "get_org_plugin_allowlist",
      "title": "Show which plugins an organisation allows",
      "description": "Show which plugins a root workspace and those right below it may have.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "offset": {
            "type": "integer"
          }
        },
        "required": [
          "org_id"
        ]
      },
      "annotations": {
        "readOnlyHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "getOrgPluginAllowlist",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
      "core": false,
      "effect": {
        "kind": "read",
        "idempotent": true
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "org_id",
          "in": "path",
          "wireName": "org_id",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": [],
      "shape": {
        "list": "plugins"
      }
    }
  },
  {
    "tool": {
      "name": "set_org_plugin_allowlist",
      "title": "Set which plugins an organisation allows",
      "description": "Replace the whole plugin allow-list of a root workspace; read it first. An empty one allows every plugin.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string"
          },
          "plugins": {
            "type": "array",
            "description": "The names of all plugins that are allowed.",
            "items": {
              "type": "string"
            }
          },
          "enabled_by": {
            "type": "string",
            "description": "Who decided this."
          },
          "confirm_token": {
            "type": "string"
          }
        },
        "required": [
          "org_id",
          "enabled_by"
        ]
      },
      "annotations": {
        "destructiveHint": true,
        "idempotentHint": true,
        "openWorldHint": false
      }
    },
    "call": {
      "operationId": "setOrgPluginAllowlist",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
      "core": false,
      "effect": {
        "kind": "destructive",
        "idempotent": true,
        "confirm": {
          "message": "Replace the plugin allow-list of {org_id} with {plugins}? Nothing of the old list stays, and an empty one allows every plugin."
        }
      },
      "within": [
        "org"
      ],
      "inputs": [
        {
          "name": "org_id",
          "in": "path",
          "wireName": "org_id",
          "required": true,
          "aliases": [],
          "naming": true
        },
        {
          "name": "plugins",
          "in": "body",
          "wireName": "plugins",
          "required": false,
          "aliases": [],
          "naming": false,
          "json": true
        },
        {
          "name": "enabled_by",
          "in": "body",
          "wireName": "enabled_by",
          "required": true,
          "aliases": [],
          "naming": true
        }
      ],
      "secrets": []
    }
  }
]
