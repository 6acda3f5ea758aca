// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { About } from '../../about.ts'

export const abouts: Readonly<Record<string, About>> = {
  "listPlugins": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/plugins",
    "description": "Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or Gitea are not in it; those are installed by their address.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {}
  },
  "listPluginSources": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/plugins/sources",
    "description": "Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ORG_ID"
      ],
      []
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {}
  },
  "listWorkspacePlugins": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins",
    "description": "Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that does not exist.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "installPlugin": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "POST",
    "path": "/workspaces/{workspace_id}/plugins",
    "description": "Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right above this one, or on the workspace's own when there is none above.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the request: the body is not JSON or larger than 64 KiB, `source` is missing or names nothing, or its scheme is unknown (`available_schemes` lists the known ones). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The organisation allows only certain plugins, and this is not one of them. Nothing was installed. Ask whoever keeps the allow-list to add it, or choose a plugin that is on it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out."
      },
      {
        "status": "404",
        "description": "There is no such plugin, repository or tag at this source: check its spelling, or list the registry. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "413",
        "description": "The plugin is larger than 100 MiB. Use a smaller one, for example without its test data."
      },
      {
        "status": "422",
        "description": "Nothing was installed. Either the source names no tag or commit: add one after `#`. Or a digest differs: fetch the plugin's `plugin.yaml` anew and compare before you trust it. Or the workspace is an agent that you run yourself: install the plugin there, as `hint` says."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not stage the plugin or copy it to the workspace. Try again in a moment; installing twice does no harm."
      },
      {
        "status": "502",
        "description": "The source could not be reached, or the plugin could not be delivered to the workspace's machine. Try again later."
      },
      {
        "status": "503",
        "description": "The workspace is not running, or no workspace has this id. Check the id and start the workspace; then try again."
      },
      {
        "status": "504",
        "description": "Fetching the plugin took longer than five minutes, so nothing was installed. Try again, or use a smaller plugin."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "listAvailablePlugins": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins/available",
    "description": "Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not exist answers with the whole registry.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The body can be empty."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "checkPluginCompatibility": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins/compatibility",
    "description": "Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime. While the workspace is not running no plugins are found, and the answer is that all are compatible.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The runtime to check against is missing. Name one. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not look at the workspace's plugins. Try again in a moment."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      }
    }
  },
  "uninstallPlugin": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/plugins/{name}",
    "description": "Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file, and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_WORKSPACE_TOKEN"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The plugin's name is not valid: it has no slash, backslash or double dot. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "The request carried an Origin header that this tenant does not allow. Leave the header out, or send the tenant's own origin. The answer has no body."
      },
      {
        "status": "404",
        "description": "The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own host. The answer has no body."
      },
      {
        "status": "422",
        "description": "The workspace is an agent that you run yourself, so the platform cannot take anything off it. Remove the plugin where the agent runs."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not remove the plugin. Try again in a moment."
      },
      {
        "status": "502",
        "description": "The tenant could not reach the workspace's machine to remove the plugin. Try again in a moment."
      },
      {
        "status": "503",
        "description": "The workspace is not running, or no workspace has this id. Check the id and start the workspace; then try again."
      }
    ],
    "choices": {
      "workspace_id": {
        "kind": "listed",
        "operationId": "listWorkspaces",
        "parameters": {},
        "items": "",
        "value": "id",
        "label": "name"
      },
      "name": {
        "kind": "listed",
        "operationId": "listWorkspacePlugins",
        "parameters": {
          "workspace_id": "workspace_id"
        },
        "items": "",
        "value": "name"
      }
    }
  },
  "getOrgPluginAllowlist": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "GET",
    "path": "/orgs/{org_id}/plugins/allowlist",
    "description": "Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty list allows every plugin. The list counts for the root and for the workspaces right below it, not for those further down. An Org API Key sees it only when the key belongs to this root.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the organisation's id."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "This Org API Key does not belong to this root workspace; keys minted through the API belong to none. Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out."
      },
      {
        "status": "404",
        "description": "No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not read the list. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  },
  "setOrgPluginAllowlist": {
    "service": {
      "name": "tenant",
      "title": "The tenant, one host for each organisation."
    },
    "method": "PUT",
    "path": "/orgs/{org_id}/plugins/allowlist",
    "description": "Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this root.",
    "credentials": [
      [
        "MOLECULE_ORG_API_KEY",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ORG_API_KEY"
      ],
      [
        "MOLECULE_ADMIN_TOKEN",
        "MOLECULE_ORG_ID"
      ],
      [
        "MOLECULE_ADMIN_TOKEN"
      ]
    ],
    "errors": [
      {
        "status": "400",
        "description": "The tenant refused the list: `enabled_by` is missing, or a name has a slash, a backslash or a double dot (`plugin_name` says which). Nothing was changed. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID."
      },
      {
        "status": "401",
        "description": "The credential was not accepted. This takes an Org API Key of the same organisation (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is refused here."
      },
      {
        "status": "403",
        "description": "This Org API Key does not belong to this root workspace; keys minted through the API belong to none. Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out."
      },
      {
        "status": "404",
        "description": "No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID."
      },
      {
        "status": "429",
        "description": "Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again."
      },
      {
        "status": "500",
        "description": "The tenant could not replace the list; the old one is still in force. An id that is not a UUID causes this too: check it. Otherwise try again in a moment."
      },
      {
        "status": "503",
        "description": "The tenant cannot reach its database. Try again in a moment."
      }
    ],
    "choices": {}
  }
}
