// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallSchemas } from '../../tool.ts'

export const schemas: Readonly<Record<string, CallSchemas>> = {
  "listPlugins": {
    "parameters": {
      "runtime": {
        "type": "string"
      }
    }
  },
  "listPluginSources": {
    "parameters": {}
  },
  "listWorkspacePlugins": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "installPlugin": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A plugin to install.",
      "required": [
        "source"
      ],
      "properties": {
        "source": {
          "type": "string",
          "minLength": 1,
          "description": "A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.",
          "examples": [
            "code-review",
            "github://acme/agent-charts#v1.4.0"
          ]
        },
        "sha256": {
          "type": "string",
          "pattern": "^[0-9a-fA-F]{64}$",
          "description": "The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin."
        },
        "track": {
          "type": "string",
          "description": "Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented."
        }
      },
      "x-molecule-schema": "PluginInstall"
    }
  },
  "listAvailablePlugins": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "checkPluginCompatibility": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "runtime": {
        "type": "string",
        "minLength": 1
      }
    }
  },
  "uninstallPlugin": {
    "parameters": {
      "workspace_id": {
        "type": "string",
        "format": "uuid"
      },
      "name": {
        "type": "string",
        "minLength": 1,
        "pattern": "^(?!.*\\.\\.)[^/\\\\]+$"
      }
    }
  },
  "getOrgPluginAllowlist": {
    "parameters": {
      "org_id": {
        "type": "string",
        "format": "uuid"
      }
    }
  },
  "setOrgPluginAllowlist": {
    "parameters": {
      "org_id": {
        "type": "string",
        "format": "uuid"
      }
    },
    "body": {
      "type": "object",
      "description": "A new allow-list.",
      "required": [
        "enabled_by"
      ],
      "properties": {
        "plugins": {
          "type": [
            "array",
            "null"
          ],
          "description": "The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin.",
          "items": {
            "type": "string"
          }
        },
        "enabled_by": {
          "type": "string",
          "minLength": 1,
          "description": "Who decided this. Kept with each entry."
        }
      },
      "x-molecule-schema": "PluginAllowlistSet"
    }
  }
}
