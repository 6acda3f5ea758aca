// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { Operation } from '../../operation.ts'
import {
  AdminUnauthorizedResponse,
  ErrorSchema,
  Headers,
  OrgIdInput,
  OrgIdMissingResponse,
  OrgRootNotFoundResponse,
  OrgRootRefusedResponse,
  OriginRefusedResponse,
  PluginInstallRefusedSchema,
  PluginListSchema,
  PluginSchema,
  PluginWorkspaceStoppedResponse,
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

export const plugins: readonly Operation[] = [
  {
    "id": "listPlugins",
    "command": [
      "plugin",
      "list"
    ],
    "tag": "plugins",
    "summary": "List the plugins that a tenant offers",
    "description": "Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or Gitea are not in it; those are installed by their address.",
    "service": "tenant",
    "method": "GET",
    "path": "/plugins",
    "security": Security6,
    "inputs": [
      {
        "name": "runtime",
        "property": "runtime",
        "in": "query",
        "wireName": "runtime",
        "required": false,
        "description": "Only plugins that work on this runtime. A plugin that names no runtimes works on all.",
        "schema": {
          "type": "string"
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The plugins of the registry.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": PluginListSchema,
        "examples": [
          {
            "name": "claudeCode",
            "value": [
              {
                "name": "code-review",
                "version": "2.1.0",
                "description": "Reviews changes before they are merged.",
                "author": "Acme",
                "tags": [
                  "code"
                ],
                "skills": [
                  "review"
                ],
                "runtimes": [
                  "claude-code",
                  "codex"
                ]
              },
              {
                "name": "web-search",
                "version": "1.2.0",
                "description": "Finds pages on the web.",
                "author": "",
                "tags": null,
                "skills": null,
                "runtimes": null
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
        "name": "sources",
        "status": "200",
        "operationId": "listPluginSources",
        "description": "See where else plugins may come from.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "List the plugins of the tenant's registry. For one workspace use list_available_plugins."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "listPluginRegistry"
      ],
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
            "name": "code-review",
            "version": "2.1.0",
            "description": "Reviews changes before they are merged.",
            "author": "Acme",
            "tags": [
              "code"
            ],
            "skills": [
              "review"
            ],
            "runtimes": [
              "claude-code",
              "codex"
            ]
          },
          {
            "name": "web-search",
            "version": "1.2.0",
            "description": "Finds pages on the web.",
            "author": "",
            "tags": null,
            "skills": null,
            "runtimes": null
          }
        ]
      }
    ]
  },
  {
    "id": "listPluginSources",
    "command": [
      "plugin",
      "source",
      "list"
    ],
    "tag": "plugins",
    "summary": "List where plugins may come from",
    "description": "Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.",
    "service": "tenant",
    "method": "GET",
    "path": "/plugins/sources",
    "security": Security6,
    "inputs": [],
    "responses": [
      {
        "status": "200",
        "description": "The kinds of source, sorted.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Where plugins may come from.",
          "required": [
            "schemes"
          ],
          "x-molecule-columns": [
            "schemes"
          ],
          "properties": {
            "schemes": {
              "type": "array",
              "description": "What may stand before `://` in the source of a plugin.",
              "items": {
                "type": "string",
                "examples": [
                  "gitea",
                  "github",
                  "local"
                ]
              }
            }
          },
          "x-molecule-schema": "PluginSources"
        },
        "examples": [
          {
            "name": "sources",
            "value": {
              "schemes": [
                "gitea",
                "github",
                "local"
              ]
            }
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
        "name": "plugins",
        "status": "200",
        "operationId": "listPlugins",
        "description": "See what the tenant's own registry has.",
        "parameters": {}
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "List the schemes that the source of install_plugin may have."
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
        "response": {
          "schemes": [
            "gitea",
            "github",
            "local"
          ]
        }
      }
    ]
  },
  {
    "id": "listWorkspacePlugins",
    "command": [
      "workspace",
      "plugin",
      "list"
    ],
    "tag": "plugins",
    "summary": "List a workspace's plugins",
    "description": "Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that does not exist.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The installed plugins. Empty while the workspace is not running.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "array",
          "description": "The plugins of a workspace.",
          "items": {
            "type": "object",
            "description": "A plugin that is installed on a workspace.",
            "required": [
              "name",
              "version",
              "description",
              "author",
              "tags",
              "skills",
              "runtimes"
            ],
            "x-molecule-columns": [
              "name",
              "version",
              "description",
              "supported_on_runtime"
            ],
            "properties": {
              "name": {
                "type": "string",
                "description": "Its name, which uninstalls it."
              },
              "version": {
                "type": "string",
                "description": "Its version; empty when it says none."
              },
              "description": {
                "type": "string",
                "description": "What it does; empty when it does not say.",
                "x-molecule-untrusted": true
              },
              "author": {
                "type": "string",
                "description": "Who made it; empty when it does not say."
              },
              "tags": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "What it is about. Null when it does not say.",
                "items": {
                  "type": "string"
                }
              },
              "skills": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "The skills that it brings. Null when it names none.",
                "items": {
                  "type": "string"
                }
              },
              "runtimes": {
                "type": [
                  "array",
                  "null"
                ],
                "description": "The runtimes that it works on. Null when it names none, which counts as all.",
                "items": {
                  "type": "string"
                }
              },
              "supported_on_runtime": {
                "type": "boolean",
                "description": "Whether it works on the workspace's runtime."
              }
            },
            "x-molecule-schema": "WorkspacePlugin"
          },
          "x-molecule-schema": "WorkspacePluginList"
        },
        "examples": [
          {
            "name": "plugins",
            "value": [
              {
                "name": "web-search",
                "version": "1.2.0",
                "description": "Finds pages on the web.",
                "author": "",
                "tags": null,
                "skills": null,
                "runtimes": null,
                "supported_on_runtime": true
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
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "uninstall",
        "status": "200",
        "operationId": "uninstallPlugin",
        "description": "Take a plugin off the workspace.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "name": "$response.body#/0/name"
        }
      },
      {
        "name": "available",
        "status": "200",
        "operationId": "listAvailablePlugins",
        "description": "See what else could be installed.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "List a workspace's plugins. An empty list can also mean that it does not run or exist."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [
        "listInstalledPlugins"
      ],
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
            "name": "web-search",
            "version": "1.2.0",
            "description": "Finds pages on the web.",
            "author": "",
            "tags": null,
            "skills": null,
            "runtimes": null,
            "supported_on_runtime": true
          }
        ]
      }
    ]
  },
  {
    "id": "installPlugin",
    "command": [
      "workspace",
      "plugin",
      "install"
    ],
    "tag": "plugins",
    "summary": "Install a plugin on a workspace",
    "description": "Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right above this one, or on the workspace's own when there is none above.",
    "service": "tenant",
    "method": "POST",
    "path": "/workspaces/{workspace_id}/plugins",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "source",
        "property": "source",
        "in": "body",
        "wireName": "source",
        "required": true,
        "description": "A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.",
          "examples": [
            "code-review",
            "github://acme/agent-charts#v1.4.0"
          ]
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "sha256",
        "property": "sha256",
        "in": "body",
        "wireName": "sha256",
        "required": false,
        "description": "The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin.",
        "schema": {
          "type": "string",
          "pattern": "^[0-9a-fA-F]{64}$",
          "description": "The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin."
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "track",
        "property": "track",
        "in": "body",
        "wireName": "track",
        "required": false,
        "description": "Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented.",
        "schema": {
          "type": "string",
          "description": "Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values are not documented."
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
    "responses": [
      {
        "status": "200",
        "description": "The plugin is installed and the workspace restarts.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A plugin that has been installed.",
          "required": [
            "status",
            "plugin",
            "source"
          ],
          "x-molecule-columns": [
            "status",
            "plugin",
            "source"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "installed",
              "description": "Says that it is there."
            },
            "plugin": {
              "type": "string",
              "description": "Its name, which uninstalls it."
            },
            "source": {
              "type": "string",
              "description": "Where it came from, with the scheme."
            }
          },
          "x-molecule-schema": "PluginInstalled"
        },
        "examples": [
          {
            "name": "registry",
            "value": {
              "status": "installed",
              "plugin": "code-review",
              "source": "local://code-review"
            }
          },
          {
            "name": "pinned",
            "value": {
              "status": "installed",
              "plugin": "agent-charts",
              "source": "github://acme/agent-charts#v1.4.0"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the request: the body is not JSON or larger than 64 KiB, `source` is missing or names nothing, or its scheme is unknown (`available_schemes` lists the known ones). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "body",
            "value": {
              "error": "invalid request body"
            }
          },
          {
            "name": "scheme",
            "value": {
              "error": "failed to resolve plugin source",
              "available_schemes": [
                "gitea",
                "github",
                "local"
              ]
            }
          },
          {
            "name": "name",
            "value": {
              "error": "invalid plugin name"
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
      {
        "status": "403",
        "description": "The organisation allows only certain plugins, and this is not one of them. Nothing was installed. Ask whoever keeps the allow-list to add it, or choose a plugin that is on it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "governance",
            "value": {
              "error": "plugin \"code-review\" is not in the org allowlist"
            }
          }
        ]
      },
      {
        "status": "404",
        "description": "There is no such plugin, repository or tag at this source: check its spelling, or list the registry. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "unknown",
            "value": {
              "error": "failed to fetch plugin from local",
              "source": "local://code-revue"
            }
          }
        ]
      },
      {
        "status": "413",
        "description": "The plugin is larger than 100 MiB. Use a smaller one, for example without its test data.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "size",
            "value": {
              "error": "staged plugin exceeds size limit",
              "source": "github://acme/agent-charts#v1.4.0"
            }
          }
        ]
      },
      {
        "status": "422",
        "description": "Nothing was installed. Either the source names no tag or commit: add one after `#`. Or a digest differs: fetch the plugin's `plugin.yaml` anew and compare before you trust it. Or the workspace is an agent that you run yourself: install the plugin there, as `hint` says.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "unpinned",
            "value": {
              "error": "unpinned plugin source: name a tag or commit after #",
              "source": "github://acme/agent-charts"
            }
          },
          {
            "name": "digest",
            "value": {
              "error": "sha256 mismatch",
              "source": "github://acme/agent-charts#v1.4.0"
            }
          },
          {
            "name": "external",
            "value": {
              "error": "plugins cannot be installed on an external runtime",
              "hint": "install the plugin on the machine that runs the agent"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not stage the plugin or copy it to the workspace. Try again in a moment; installing twice does no harm.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "plugin install failed"
            }
          }
        ]
      },
      {
        "status": "502",
        "description": "The source could not be reached, or the plugin could not be delivered to the workspace's machine. Try again later.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "source",
            "value": {
              "error": "failed to fetch plugin from github",
              "source": "github://acme/agent-charts#v1.4.0"
            }
          },
          {
            "name": "machine",
            "value": {
              "error": "failed to deliver plugin to workspace EC2"
            }
          }
        ]
      },
      PluginWorkspaceStoppedResponse,
      {
        "status": "504",
        "description": "Fetching the plugin took longer than five minutes, so nothing was installed. Try again, or use a smaller plugin.",
        "headers": [],
        "contentType": "application/json",
        "schema": PluginInstallRefusedSchema,
        "examples": [
          {
            "name": "slow",
            "value": {
              "error": "failed to fetch plugin from github",
              "source": "github://acme/agent-charts#v1.4.0"
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
        "operationId": "listWorkspacePlugins",
        "description": "See all plugins of the workspace once it is back online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      },
      {
        "name": "uninstall",
        "status": "200",
        "operationId": "uninstallPlugin",
        "description": "Take the plugin off again.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id",
          "name": "$response.body#/plugin"
        }
      },
      {
        "name": "workspace",
        "status": "200",
        "operationId": "getWorkspace",
        "description": "Follow `status` until the workspace is online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "Install or overwrite a plugin (up to five minutes). Restarts the workspace, which interrupts its agent. A 403 about the allow-list is a person's decision: do not look for a way around it."
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
    "timeoutSeconds": 330,
    "evidence": "source",
    "examples": [
      {
        "name": "registry",
        "summary": "From the tenant's own registry",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "source": "code-review"
        },
        "status": "200",
        "response": {
          "status": "installed",
          "plugin": "code-review",
          "source": "local://code-review"
        }
      },
      {
        "name": "pinned",
        "summary": "From GitHub, with the digest of its plugin.yaml",
        "input": {
          "workspace_id": "7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47",
          "source": "github://acme/agent-charts#v1.4.0",
          "sha256": "ab5776658115c78a38bcc7b9d479fb78270a343f14a1bbd17d7b0013c57901d9"
        },
        "status": "200",
        "response": {
          "status": "installed",
          "plugin": "agent-charts",
          "source": "github://acme/agent-charts#v1.4.0"
        }
      }
    ]
  },
  {
    "id": "listAvailablePlugins",
    "command": [
      "workspace",
      "plugin",
      "available"
    ],
    "tag": "plugins",
    "summary": "List the plugins that fit a workspace",
    "description": "Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not exist answers with the whole registry.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins/available",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The plugins that fit.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": PluginListSchema,
        "examples": [
          {
            "name": "plugins",
            "value": [
              {
                "name": "web-search",
                "version": "1.2.0",
                "description": "Finds pages on the web.",
                "author": "",
                "tags": null,
                "skills": null,
                "runtimes": null
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
      TenantFailedResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "install",
        "status": "200",
        "operationId": "installPlugin",
        "description": "Install one of them; its name is the source.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "keywords": [
        "extensions",
        "skills",
        "install"
      ],
      "description": "List the plugins that work on a workspace's runtime, for install_plugin."
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
            "name": "web-search",
            "version": "1.2.0",
            "description": "Finds pages on the web.",
            "author": "",
            "tags": null,
            "skills": null,
            "runtimes": null
          }
        ]
      }
    ]
  },
  {
    "id": "checkPluginCompatibility",
    "command": [
      "workspace",
      "plugin",
      "check"
    ],
    "tag": "plugins",
    "summary": "Check a workspace's plugins against a runtime",
    "description": "Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime. While the workspace is not running no plugins are found, and the answer is that all are compatible.",
    "service": "tenant",
    "method": "GET",
    "path": "/workspaces/{workspace_id}/plugins/compatibility",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "runtime",
        "property": "runtime",
        "in": "query",
        "wireName": "runtime",
        "required": true,
        "description": "The runtime to check against.",
        "schema": {
          "type": "string",
          "minLength": 1
        },
        "explode": true,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "What would work and what would not.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Which plugins of a workspace would work on another runtime.",
          "required": [
            "target_runtime",
            "compatible",
            "incompatible",
            "all_compatible"
          ],
          "x-molecule-columns": [
            "target_runtime",
            "all_compatible",
            "compatible",
            "incompatible"
          ],
          "properties": {
            "target_runtime": {
              "type": "string",
              "description": "The runtime that was asked about."
            },
            "compatible": {
              "type": "array",
              "description": "The plugins that would work.",
              "items": PluginSchema
            },
            "incompatible": {
              "type": "array",
              "description": "The plugins that would not.",
              "items": PluginSchema
            },
            "all_compatible": {
              "type": "boolean",
              "description": "Whether all would work."
            }
          },
          "x-molecule-schema": "PluginCompatibility"
        },
        "examples": [
          {
            "name": "check",
            "value": {
              "target_runtime": "codex",
              "compatible": [
                {
                  "name": "web-search",
                  "version": "1.2.0",
                  "description": "Finds pages on the web.",
                  "author": "",
                  "tags": null,
                  "skills": null,
                  "runtimes": null
                }
              ],
              "incompatible": [],
              "all_compatible": true
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The runtime to check against is missing. Name one. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "runtime",
            "value": {
              "error": "runtime query parameter is required"
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
        "description": "The tenant could not look at the workspace's plugins. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to list installed plugins"
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
        "name": "update",
        "status": "200",
        "operationId": "updateWorkspace",
        "description": "Change the runtime.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "Say which of a workspace's plugins would work on another runtime. It has to run."
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
          "runtime": "codex"
        },
        "status": "200",
        "response": {
          "target_runtime": "codex",
          "compatible": [
            {
              "name": "web-search",
              "version": "1.2.0",
              "description": "Finds pages on the web.",
              "author": "",
              "tags": null,
              "skills": null,
              "runtimes": null
            }
          ],
          "incompatible": [],
          "all_compatible": true
        }
      }
    ]
  },
  {
    "id": "uninstallPlugin",
    "command": [
      "workspace",
      "plugin",
      "uninstall"
    ],
    "tag": "plugins",
    "summary": "Uninstall a plugin from a workspace",
    "description": "Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file, and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.",
    "service": "tenant",
    "method": "DELETE",
    "path": "/workspaces/{workspace_id}/plugins/{name}",
    "security": Security7,
    "inputs": [
      WorkspaceIdInput,
      {
        "name": "name",
        "property": "name",
        "in": "path",
        "wireName": "name",
        "required": true,
        "description": "The plugin's name. The list shows it.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "pattern": "^(?!.*\\.\\.)[^/\\\\]+$"
        },
        "explode": false,
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      }
    ],
    "responses": [
      {
        "status": "200",
        "description": "The plugin is not on the workspace any more, and the workspace restarts.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "A plugin that is not installed any more.",
          "required": [
            "status",
            "plugin"
          ],
          "x-molecule-columns": [
            "status",
            "plugin"
          ],
          "properties": {
            "status": {
              "type": "string",
              "const": "uninstalled",
              "description": "Says that it is gone."
            },
            "plugin": {
              "type": "string",
              "description": "Its name."
            }
          },
          "x-molecule-schema": "PluginUninstalled"
        },
        "examples": [
          {
            "name": "uninstalled",
            "value": {
              "status": "uninstalled",
              "plugin": "web-search"
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The plugin's name is not valid: it has no slash, backslash or double dot. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "name",
            "value": {
              "error": "invalid plugin name"
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
        "status": "422",
        "description": "The workspace is an agent that you run yourself, so the platform cannot take anything off it. Remove the plugin where the agent runs.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "external",
            "value": {
              "error": "plugins cannot be removed from an external runtime",
              "hint": "remove the plugin on the machine that runs the agent"
            }
          }
        ]
      },
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not remove the plugin. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to remove plugin"
            }
          }
        ]
      },
      {
        "status": "502",
        "description": "The tenant could not reach the workspace's machine to remove the plugin. Try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "machine",
            "value": {
              "error": "failed to remove plugin from workspace EC2"
            }
          }
        ]
      },
      PluginWorkspaceStoppedResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Uninstall the plugin {name} from workspace {workspace_id}? Its skills are removed and the workspace restarts, which interrupts the agent."
      }
    },
    "links": [
      {
        "name": "list",
        "status": "200",
        "operationId": "listWorkspacePlugins",
        "description": "See what is left once the workspace is back online.",
        "parameters": {
          "workspace_id": "$request.path.workspace_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "Uninstall a plugin with its skills. Restarts the workspace, which interrupts its agent."
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
          "name": "web-search"
        },
        "status": "200",
        "response": {
          "status": "uninstalled",
          "plugin": "web-search"
        }
      }
    ]
  },
  {
    "id": "getOrgPluginAllowlist",
    "command": [
      "org",
      "allowlist",
      "get"
    ],
    "tag": "plugins",
    "summary": "Show which plugins an organisation allows",
    "description": "Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty list allows every plugin. The list counts for the root and for the workspaces right below it, not for those further down. An Org API Key sees it only when the key belongs to this root.",
    "service": "tenant",
    "method": "GET",
    "path": "/orgs/{org_id}/plugins/allowlist",
    "security": Security5,
    "inputs": [
      OrgIdInput
    ],
    "responses": [
      {
        "status": "200",
        "description": "The allow-list, sorted by name.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Which plugins may be installed.",
          "required": [
            "org_id",
            "plugins",
            "allow_all"
          ],
          "properties": {
            "org_id": {
              "type": "string",
              "description": "The root workspace that the list belongs to."
            },
            "plugins": {
              "type": "array",
              "description": "The plugins that are allowed, sorted by name.",
              "items": {
                "type": "object",
                "description": "A plugin that may be installed.",
                "required": [
                  "plugin_name",
                  "enabled_by",
                  "enabled_at"
                ],
                "x-molecule-columns": [
                  "plugin_name",
                  "enabled_by",
                  "enabled_at"
                ],
                "properties": {
                  "plugin_name": {
                    "type": "string",
                    "description": "Its name."
                  },
                  "enabled_by": {
                    "type": "string",
                    "description": "Who allowed it."
                  },
                  "enabled_at": {
                    "type": "string",
                    "format": "date-time",
                    "description": "When it was allowed."
                  }
                },
                "x-molecule-schema": "AllowedPlugin"
              }
            },
            "allow_all": {
              "type": "boolean",
              "description": "Whether every plugin is allowed, which is so when the list is empty."
            }
          },
          "x-molecule-schema": "PluginAllowlist"
        },
        "examples": [
          {
            "name": "allowlist",
            "value": {
              "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
              "plugins": [
                {
                  "plugin_name": "web-search",
                  "enabled_by": "security@acme.example",
                  "enabled_at": "2026-06-12T09:30:00Z"
                }
              ],
              "allow_all": false
            }
          }
        ]
      },
      OrgIdMissingResponse,
      AdminUnauthorizedResponse,
      OrgRootRefusedResponse,
      OrgRootNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not read the list. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to verify org"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "read",
      "idempotent": true
    },
    "links": [
      {
        "name": "set",
        "status": "200",
        "operationId": "setOrgPluginAllowlist",
        "description": "Replace the list.",
        "parameters": {
          "org_id": "$response.body#/org_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "Show which plugins a root workspace and those right below it may have."
    },
    "surfaces": [
      "sdk",
      "cli",
      "mcp",
      "docs"
    ],
    "aliases": {
      "operationId": [],
      "command": [
        "org allowlist"
      ]
    },
    "deprecated": false,
    "evidence": "source",
    "examples": [
      {
        "name": "default",
        "summary": "",
        "input": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46"
        },
        "status": "200",
        "response": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "plugins": [
            {
              "plugin_name": "web-search",
              "enabled_by": "security@acme.example",
              "enabled_at": "2026-06-12T09:30:00Z"
            }
          ],
          "allow_all": false
        }
      }
    ]
  },
  {
    "id": "setOrgPluginAllowlist",
    "command": [
      "org",
      "allowlist",
      "set"
    ],
    "tag": "plugins",
    "summary": "Set which plugins an organisation allows",
    "description": "Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this root.",
    "service": "tenant",
    "method": "PUT",
    "path": "/orgs/{org_id}/plugins/allowlist",
    "security": Security5,
    "inputs": [
      OrgIdInput,
      {
        "name": "plugins",
        "property": "plugins",
        "in": "body",
        "wireName": "plugins",
        "required": false,
        "description": "The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin.",
        "schema": {
          "type": [
            "array",
            "null"
          ],
          "description": "The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left out allows every plugin.",
          "items": {
            "type": "string"
          }
        },
        "sensitive": false,
        "aliases": [],
        "deprecated": false
      },
      {
        "name": "enabled_by",
        "property": "enabledBy",
        "in": "body",
        "wireName": "enabled_by",
        "required": true,
        "description": "Who decided this. Kept with each entry.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "description": "Who decided this. Kept with each entry."
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
    },
    "responses": [
      {
        "status": "200",
        "description": "The list is replaced. It counts from the next installation on.",
        "headers": Headers,
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "The allow-list as it was sent.",
          "required": [
            "org_id",
            "plugins",
            "allow_all"
          ],
          "x-molecule-columns": [
            "org_id",
            "plugins",
            "allow_all"
          ],
          "properties": {
            "org_id": {
              "type": "string",
              "description": "The root workspace that the list belongs to."
            },
            "plugins": {
              "type": [
                "array",
                "null"
              ],
              "description": "The names that were sent, as they were sent. Null when none were.",
              "items": {
                "type": "string"
              }
            },
            "allow_all": {
              "type": "boolean",
              "description": "Whether every plugin is allowed now."
            }
          },
          "x-molecule-schema": "PluginAllowlistChanged"
        },
        "examples": [
          {
            "name": "two",
            "value": {
              "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
              "plugins": [
                "code-review",
                "web-search"
              ],
              "allow_all": false
            }
          },
          {
            "name": "all",
            "value": {
              "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
              "plugins": null,
              "allow_all": true
            }
          }
        ]
      },
      {
        "status": "400",
        "description": "The tenant refused the list: `enabled_by` is missing, or a name has a slash, a backslash or a double dot (`plugin_name` says which). Nothing was changed. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.",
        "headers": [],
        "contentType": "application/json",
        "schema": {
          "type": "object",
          "description": "Why the list was not replaced.",
          "required": [
            "error"
          ],
          "properties": {
            "error": {
              "type": "string",
              "description": "What happened."
            },
            "code": {
              "type": "string",
              "description": "A stable name of the reason, where the tenant gives one."
            },
            "required_header": {
              "type": "string",
              "description": "The header that is missing."
            },
            "plugin_name": {
              "type": "string",
              "description": "The name that is not valid."
            },
            "detail": {
              "type": "string",
              "description": "More about the reason."
            }
          },
          "x-molecule-schema": "PluginAllowlistRefused"
        },
        "examples": [
          {
            "name": "name",
            "value": {
              "error": "invalid plugin name",
              "plugin_name": "../web-search",
              "detail": "a plugin name has no slash, backslash or double dot"
            }
          },
          {
            "name": "enabledBy",
            "value": {
              "error": "enabled_by is required"
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
      OrgRootRefusedResponse,
      OrgRootNotFoundResponse,
      RateLimitedResponse,
      {
        "status": "500",
        "description": "The tenant could not replace the list; the old one is still in force. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.",
        "headers": [],
        "contentType": "application/json",
        "schema": ErrorSchema,
        "examples": [
          {
            "name": "failed",
            "value": {
              "error": "failed to update allowlist"
            }
          }
        ]
      },
      TenantUnavailableResponse
    ],
    "effect": {
      "kind": "destructive",
      "idempotent": true,
      "confirm": {
        "message": "Replace the plugin allow-list of {org_id} with {plugins}? Nothing of the old list stays, and an empty one allows every plugin."
      }
    },
    "links": [
      {
        "name": "get",
        "status": "200",
        "operationId": "getOrgPluginAllowlist",
        "description": "See the list as it is kept.",
        "parameters": {
          "org_id": "$response.body#/org_id"
        }
      }
    ],
    "mcp": {
      "core": false,
      "toolset": "plugins",
      "description": "Replace the whole plugin allow-list of a root workspace; read it first. An empty one allows every plugin."
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
        "name": "two",
        "summary": "Allow two plugins",
        "input": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "plugins": [
            "code-review",
            "web-search"
          ],
          "enabled_by": "security@acme.example"
        },
        "status": "200",
        "response": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "plugins": [
            "code-review",
            "web-search"
          ],
          "allow_all": false
        }
      },
      {
        "name": "all",
        "summary": "Allow every plugin",
        "input": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "enabled_by": "security@acme.example"
        },
        "status": "200",
        "response": {
          "org_id": "f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46",
          "plugins": null,
          "allow_all": true
        }
      }
    ]
  }
]
