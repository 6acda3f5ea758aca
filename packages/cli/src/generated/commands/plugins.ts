// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CommandData } from '../../command-data.ts'

export const plugins: Readonly<Record<string, () => CommandData>> = {
  "plugin:list": () => ({
    "operation": "listPlugins",
    "words": [
      "plugin",
      "list"
    ],
    "summary": "List the plugins that a tenant offers",
    "description": "Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or Gitea are not in it; those are installed by their address.",
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
    "flags": [
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "Only plugins that work on this runtime. A plugin that names no runtimes works on all."
      }
    ],
    "nullable": [],
    "table": {
      "rows": "",
      "columns": [
        "name",
        "version",
        "description",
        "runtimes"
      ],
      "fields": [
        "name",
        "version",
        "description",
        "author",
        "tags",
        "skills",
        "runtimes"
      ]
    },
    "examples": [
      {
        "summary": "List the plugins that a tenant offers",
        "command": "molecule plugin list"
      }
    ]
  }),
  "plugin:source:list": () => ({
    "operation": "listPluginSources",
    "words": [
      "plugin",
      "source",
      "list"
    ],
    "summary": "List where plugins may come from",
    "description": "Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.",
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
      "columns": [
        "schemes"
      ],
      "fields": [
        "schemes"
      ]
    },
    "examples": [
      {
        "summary": "List where plugins may come from",
        "command": "molecule plugin source list"
      }
    ]
  }),
  "workspace:plugin:list": () => ({
    "operation": "listWorkspacePlugins",
    "words": [
      "workspace",
      "plugin",
      "list"
    ],
    "summary": "List a workspace's plugins",
    "description": "Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that does not exist.",
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
        "name",
        "version",
        "description",
        "supported_on_runtime"
      ],
      "fields": [
        "name",
        "version",
        "description",
        "author",
        "tags",
        "skills",
        "runtimes",
        "supported_on_runtime"
      ]
    },
    "examples": [
      {
        "summary": "List a workspace's plugins",
        "command": "molecule workspace plugin list 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:plugin:install": () => ({
    "operation": "installPlugin",
    "words": [
      "workspace",
      "plugin",
      "install"
    ],
    "summary": "Install a plugin on a workspace",
    "description": "Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right above this one, or on the workspace's own when there is none above.",
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
        "name": "source",
        "path": [
          "source"
        ],
        "kind": "string",
        "summary": "A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.",
        "required": true
      },
      {
        "name": "sha256",
        "path": [
          "sha256"
        ],
        "kind": "string",
        "summary": "The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin."
      },
      {
        "name": "track",
        "path": [
          "track"
        ],
        "kind": "string",
        "summary": "Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented."
      }
    ],
    "fields": {
      "source": "source",
      "sha256": "sha256",
      "track": "track"
    },
    "nullable": [],
    "table": {
      "columns": [
        "status",
        "plugin",
        "source"
      ],
      "fields": [
        "status",
        "plugin",
        "source"
      ]
    },
    "examples": [
      {
        "summary": "From the tenant's own registry",
        "command": "molecule workspace plugin install 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --source code-review"
      },
      {
        "summary": "From GitHub, with the digest of its plugin.yaml",
        "command": "molecule workspace plugin install 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --source 'github://acme/agent-charts#v1.4.0' --sha256 ab5776658115c78a38bcc7b9d479fb78270a343f14a1bbd17d7b0013c57901d9"
      }
    ]
  }),
  "workspace:plugin:available": () => ({
    "operation": "listAvailablePlugins",
    "words": [
      "workspace",
      "plugin",
      "available"
    ],
    "summary": "List the plugins that fit a workspace",
    "description": "Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not exist answers with the whole registry.",
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
        "name",
        "version",
        "description",
        "runtimes"
      ],
      "fields": [
        "name",
        "version",
        "description",
        "author",
        "tags",
        "skills",
        "runtimes"
      ]
    },
    "examples": [
      {
        "summary": "List the plugins that fit a workspace",
        "command": "molecule workspace plugin available 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47"
      }
    ]
  }),
  "workspace:plugin:check": () => ({
    "operation": "checkPluginCompatibility",
    "words": [
      "workspace",
      "plugin",
      "check"
    ],
    "summary": "Check a workspace's plugins against a runtime",
    "description": "Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime. While the workspace is not running no plugins are found, and the answer is that all are compatible.",
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
    "flags": [
      {
        "name": "runtime",
        "path": [
          "runtime"
        ],
        "kind": "string",
        "summary": "The runtime to check against.",
        "required": true
      }
    ],
    "nullable": [],
    "table": {
      "columns": [
        "target_runtime",
        "all_compatible",
        "compatible",
        "incompatible"
      ],
      "fields": [
        "target_runtime",
        "compatible",
        "incompatible",
        "all_compatible"
      ]
    },
    "examples": [
      {
        "summary": "Check a workspace's plugins against a runtime",
        "command": "molecule workspace plugin check 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 --runtime codex"
      }
    ]
  }),
  "workspace:plugin:uninstall": () => ({
    "operation": "uninstallPlugin",
    "words": [
      "workspace",
      "plugin",
      "uninstall"
    ],
    "summary": "Uninstall a plugin from a workspace",
    "description": "Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file, and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.",
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
        "input": "name",
        "description": "The plugin's name. The list shows it.",
        "values": {
          "operation": "listWorkspacePlugins",
          "parameters": {
            "workspace_id": "workspace_id"
          },
          "rows": "",
          "field": "name"
        }
      }
    ],
    "flags": [],
    "nullable": [],
    "confirm": {
      "message": "Uninstall the plugin {name} from workspace {workspace_id}? Its skills are removed and the workspace restarts, which interrupts the agent.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "status",
        "plugin"
      ],
      "fields": [
        "status",
        "plugin"
      ]
    },
    "examples": [
      {
        "summary": "Uninstall a plugin from a workspace",
        "command": "molecule workspace plugin uninstall 7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47 web-search --yes"
      }
    ]
  }),
  "org:allowlist:get": () => ({
    "operation": "getOrgPluginAllowlist",
    "words": [
      "org",
      "allowlist",
      "get"
    ],
    "summary": "Show which plugins an organisation allows",
    "description": "Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty list allows every plugin. The list counts for the root and for the workspaces right below it, not for those further down. An Org API Key sees it only when the key belongs to this root.",
    "aliases": [
      "org allowlist"
    ],
    "effect": "read",
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
    "args": [
      {
        "input": "org_id",
        "description": "The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane."
      }
    ],
    "flags": [],
    "nullable": [],
    "table": {
      "rows": "/plugins",
      "columns": [
        "plugin_name",
        "enabled_by",
        "enabled_at"
      ],
      "fields": [
        "plugin_name",
        "enabled_by",
        "enabled_at"
      ]
    },
    "examples": [
      {
        "summary": "Show which plugins an organisation allows",
        "command": "molecule org allowlist get f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
      }
    ]
  }),
  "org:allowlist:set": () => ({
    "operation": "setOrgPluginAllowlist",
    "words": [
      "org",
      "allowlist",
      "set"
    ],
    "summary": "Set which plugins an organisation allows",
    "description": "Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this root.",
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
    "args": [
      {
        "input": "org_id",
        "description": "The id of the root workspace. It is the one with no workspace above it, and not the organisation's id on the control plane."
      }
    ],
    "flags": [
      {
        "name": "enabled-by",
        "path": [
          "enabled_by"
        ],
        "kind": "string",
        "summary": "Who decided this. Kept with each entry.",
        "required": true
      },
      {
        "name": "plugins",
        "path": [
          "plugins"
        ],
        "kind": "array",
        "item": "string",
        "summary": "The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin."
      }
    ],
    "fields": {
      "plugins": "plugins",
      "enabled_by": "enabled_by"
    },
    "nullable": [
      "plugins"
    ],
    "confirm": {
      "message": "Replace the plugin allow-list of {org_id} with {plugins}? Nothing of the old list stays, and an empty one allows every plugin.",
      "consent": {},
      "preview": []
    },
    "table": {
      "columns": [
        "org_id",
        "plugins",
        "allow_all"
      ],
      "fields": [
        "org_id",
        "plugins",
        "allow_all"
      ]
    },
    "examples": [
      {
        "summary": "Allow two plugins",
        "command": "molecule org allowlist set f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --enabled-by security@acme.example --plugins code-review --plugins web-search --yes"
      },
      {
        "summary": "Allow every plugin",
        "command": "molecule org allowlist set f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46 --enabled-by security@acme.example --yes"
      }
    ]
  }),
}
