// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Entry } from '../tool.ts'

export const entries: readonly Entry[] = [
  {
    "tool": {
      "name": "list_plugins",
      "title": "List the plugins that a tenant offers",
      "description": "List the plugins of the tenant's registry, which install_plugin takes by name. For what fits one workspace use list_available_plugins.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "runtime": {
            "type": "string",
            "description": "Only plugins that work on this runtime. A plugin that names no runtimes works on all."
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_plugin_sources",
      "title": "List where plugins may come from",
      "description": "List the schemes that the source of install_plugin may have, such as local, github and gitea.",
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
      "inputs": [],
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "list_workspace_plugins",
      "title": "List a workspace's plugins",
      "description": "List the plugins installed on a workspace. An empty list can also mean that the workspace is not running or does not exist.",
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "install_plugin",
      "title": "Install a plugin on a workspace",
      "description": "Install or overwrite a plugin on a workspace, by registry name or address; takes up to five minutes. The workspace restarts, which interrupts its agent. A 403 about the allow-list is a person's decision: do not look for a way around it.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "source": {
            "type": "string",
            "description": "A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.",
            "minLength": 1
          },
          "sha256": {
            "type": "string",
            "description": "The SHA-256 digest that the plugin's `plugin.yaml` file has to have, in hexadecimal. Of that file alone, not of the whole plugin."
          },
          "track": {
            "type": "string",
            "description": "Which updates of the plugin the workspace follows. The values are not documented; leave it out unless you were given one."
          }
        },
        "required": [
          "workspace_id",
          "source"
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
      "operationId": "installPlugin",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
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
      "description": "List the registry's plugins that work on a workspace's runtime, to choose one for install_plugin.",
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
      "operationId": "listAvailablePlugins",
      "tag": "plugins",
      "aliases": [],
      "toolset": "plugins",
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "check_plugin_compatibility",
      "title": "Check a workspace's plugins against a runtime",
      "description": "Say which installed plugins of a workspace would work on another runtime, before changing it. Both lists are empty while the workspace is not running.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "runtime": {
            "type": "string",
            "description": "The runtime to check against.",
            "minLength": 1
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
          "name": "runtime",
          "in": "query",
          "wireName": "runtime",
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
      "name": "uninstall_plugin",
      "title": "Uninstall a plugin from a workspace",
      "description": "Uninstall a plugin from a workspace with its skills. The workspace restarts, which interrupts its agent. Succeeds too when the plugin was not installed.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "workspace_id": {
            "type": "string",
            "description": "The workspace's id."
          },
          "name": {
            "type": "string",
            "description": "The plugin's name, as the list shows it.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "workspace_id",
          "name"
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
      "description": "Show which plugins may be installed on a root workspace and those right below it. allow_all true means that every plugin may.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string",
            "description": "The id of the organisation's root workspace, the one with no workspace above it. Not the organisation's id on the control plane."
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
      "secrets": []
    }
  },
  {
    "tool": {
      "name": "set_org_plugin_allowlist",
      "title": "Set which plugins an organisation allows",
      "description": "Replace the whole plugin allow-list of a root workspace; get it first to keep what is on it. Leaving plugins out or empty allows every plugin.",
      "inputSchema": {
        "type": "object",
        "properties": {
          "org_id": {
            "type": "string",
            "description": "The id of the organisation's root workspace, the one with no workspace above it. Not the organisation's id on the control plane."
          },
          "plugins": {
            "type": "array",
            "description": "The names of all plugins that are allowed from now on, without slash, backslash or double dot. Empty, null or left out allows every plugin.",
            "items": {
              "type": "string"
            }
          },
          "enabled_by": {
            "type": "string",
            "description": "Who decided this. Kept with each entry.",
            "minLength": 1
          },
          "confirm_token": {
            "type": "string",
            "description": "From a CONFIRMATION_REQUIRED answer, once the user has agreed."
          }
        },
        "required": [
          "org_id",
          "enabled_by"
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
