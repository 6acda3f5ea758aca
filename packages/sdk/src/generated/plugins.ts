// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { PluginAllowlist, PluginAllowlistChanged, PluginCompatibility, PluginInstalled, PluginList, PluginSources, PluginUninstalled, WorkspacePluginList } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.plugin.list` takes. */
export interface ListPluginsInput {
  /** Only plugins that work on this runtime. A plugin that names no runtimes works on all. */
  runtime?: string | undefined
}

/** What `molecule.workspace.plugin.install` takes. */
export interface InstallPluginInput {
  /**
   * A name in the tenant's registry, or an address: `local://name`, `github://owner/repository#ref` or
   * `gitea://owner/repository#ref`. The tag or commit after `#` is needed, unless the tenant is set to do without.
   */
  source: string
  /** The digest of its `plugin.yaml`, in hexadecimal. Of that file alone, not of the whole plugin. */
  sha256?: string | undefined
  /**
   * Leave it out unless you were given one. It says which updates of the plugin the workspace follows; the values
   * are not documented.
   */
  track?: string | undefined
}

/** What `molecule.workspace.plugin.check` takes. */
export interface CheckPluginCompatibilityInput {
  /** The runtime to check against. */
  runtime: string
}

/** What `molecule.org.allowlist.set` takes. */
export interface SetOrgPluginAllowlistInput {
  /**
   * The names of all plugins that are allowed. A name has no slash, backslash or double dot. Empty, null or left
   * out allows every plugin.
   */
  plugins?: string[] | null | undefined
  /** Who decided this. Kept with each entry. */
  enabledBy: string
}

export interface PluginsPlugin {
  /**
   * List the plugins that a tenant offers.
   *
   * Lists the plugins of the tenant's own registry, the ones that can be installed by name. Plugins on GitHub or
   * Gitea are not in it; those are installed by their address.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.plugin.list()
   */
  list(input?: ListPluginsInput, options?: CallOptions): Promise<PluginList>
}

export interface PluginsPluginSource {
  /**
   * List where plugins may come from.
   *
   * Lists the kinds of source that this tenant can install plugins from. A kind stands before `://` in the source
   * of a plugin, as in `github://owner/repository#tag`; `local` is the tenant's own registry.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.plugin.source.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<PluginSources>
}

export interface PluginsWorkspacePlugin {
  /**
   * List a workspace's plugins.
   *
   * Lists the plugins that are installed on a workspace, and whether each works on its runtime. The tenant looks
   * on the workspace's machine: while that is not running the list is empty, and so it is for a workspace that
   * does not exist.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.plugin.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspacePluginList>

  /**
   * Install a plugin on a workspace.
   *
   * Fetches a plugin, puts it on the workspace and restarts the workspace, which interrupts the agent. The answer
   * comes when the plugin is there, which can take up to five minutes. A plugin that is installed already is
   * overwritten. Where the organisation has an allow-list, the plugin has to be on that of the workspace right
   * above this one, or on the workspace's own when there is none above.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the request: the body is not JSON or larger than 64 KiB, `source` is missing or
   *   names nothing, or its scheme is unknown (`available_schemes` lists the known ones). With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The organisation allows only certain plugins, and this is not one of them. Nothing was installed. Ask
   *   whoever keeps the allow-list to add it, or choose a plugin that is on it. An empty body means that the request
   *   carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: There is no such plugin, repository or tag at this source: check its spelling, or list the registry. An
   *   empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 413: The plugin is larger than 100 MiB. Use a smaller one, for example without its test data.
   * - 422: Nothing was installed. Either the source names no tag or commit: add one after `#`. Or a digest
   *   differs: fetch the plugin's `plugin.yaml` anew and compare before you trust it. Or the workspace is an agent
   *   that you run yourself: install the plugin there, as `hint` says.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not stage the plugin or copy it to the workspace. Try again in a moment; installing
   *   twice does no harm.
   * - 502: The source could not be reached, or the plugin could not be delivered to the workspace's machine. Try
   *   again later.
   * - 503: The workspace is not running, or no workspace has this id. Check the id and start the workspace; then
   *   try again.
   * - 504: Fetching the plugin took longer than five minutes, so nothing was installed. Try again, or use a
   *   smaller plugin.
   *
   * @example
   * const answer = await molecule.workspace.plugin.install('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { source: 'code-review' })
   */
  install(workspaceId: string, input: InstallPluginInput, options?: CallOptions): Promise<PluginInstalled>

  /**
   * List the plugins that fit a workspace.
   *
   * Lists the plugins of the tenant's registry that work on the workspace's runtime. A workspace that does not
   * exist answers with the whole registry.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.plugin.available('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  available(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<PluginList>

  /**
   * Check a workspace's plugins against a runtime.
   *
   * Says which of the workspace's plugins would still work on another runtime. Ask before you change the runtime.
   * While the workspace is not running no plugins are found, and the answer is that all are compatible.
   *
   * Refusals (`ApiError`):
   * - 400: The runtime to check against is missing. Name one. With the code TENANT_ORG_HEADER_REQUIRED the
   *   organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look at the workspace's plugins. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.plugin.check('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { runtime: 'codex' })
   */
  check(workspaceId: string, input: CheckPluginCompatibilityInput, options?: CallOptions): Promise<PluginCompatibility>

  /**
   * Uninstall a plugin from a workspace.
   *
   * Removes a plugin from a workspace, together with its skills and what it wrote into the agent's memory file,
   * and restarts the workspace, which interrupts the agent. A plugin that is not installed answers the same.
   *
   * Refusals (`ApiError`):
   * - 400: The plugin's name is not valid: it has no slash, backslash or double dot. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 422: The workspace is an agent that you run yourself, so the platform cannot take anything off it. Remove
   *   the plugin where the agent runs.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not remove the plugin. Try again in a moment.
   * - 502: The tenant could not reach the workspace's machine to remove the plugin. Try again in a moment.
   * - 503: The workspace is not running, or no workspace has this id. Check the id and start the workspace; then
   *   try again.
   *
   * @example
   * const answer = await molecule.workspace.plugin.uninstall('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'web-search')
   */
  uninstall(workspaceId: string, name: string, input?: NoInput, options?: CallOptions): Promise<PluginUninstalled>
}

export interface PluginsOrgAllowlist {
  /**
   * Show which plugins an organisation allows.
   *
   * Shows the allow-list of an organisation's root workspace, with who put each plugin on it and when. An empty
   * list allows every plugin. The list counts for the root and for the workspaces right below it, not for those
   * further down. An Org API Key sees it only when the key belongs to this root.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: This Org API Key does not belong to this root workspace; keys minted through the API belong to none.
   *   Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty
   *   body means that the request carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces
   *   shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the list. An id that is not a UUID causes this too: check it. Otherwise try
   *   again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.allowlist.get('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46')
   */
  get(orgId: string, input?: NoInput, options?: CallOptions): Promise<PluginAllowlist>

  /**
   * Set which plugins an organisation allows.
   *
   * Replaces the whole allow-list of an organisation's root workspace. Without names, every plugin is allowed
   * again. Plugins that are installed already stay. An Org API Key may do it only when the key belongs to this
   * root.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the list: `enabled_by` is missing, or a name has a slash, a backslash or a double
   *   dot (`plugin_name` says which). Nothing was changed. With the code TENANT_ORG_HEADER_REQUIRED the organisation
   *   id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: This Org API Key does not belong to this root workspace; keys minted through the API belong to none.
   *   Use the tenant's admin token (MOLECULE_ADMIN_TOKEN), or a key that its operator tied to this root. An empty
   *   body means that the request carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: No workspace has this id. Give the id of the organisation's root workspace; the list of workspaces
   *   shows it. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not replace the list; the old one is still in force. An id that is not a UUID causes
   *   this too: check it. Otherwise try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.allowlist.set('f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46', {
   *   plugins: ['code-review', 'web-search'],
   *   enabledBy: 'security@acme.example',
   * })
   */
  set(orgId: string, input: SetOrgPluginAllowlistInput, options?: CallOptions): Promise<PluginAllowlistChanged>
}

export const plugins: readonly WireOperation[] = [
  {
    id: 'listPlugins',
    at: ['plugin', 'list'],
    aliases: ['listPluginRegistry'],
    service: 'tenant',
    method: 'GET',
    path: '/plugins',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['workspaceToken', 'orgId'], ['workspaceToken'], ['orgId'], []],
    inputs: [{ name: 'runtime', property: 'runtime', in: 'query', wireName: 'runtime' }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'listPluginSources',
    at: ['plugin', 'source', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/plugins/sources',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['workspaceToken', 'orgId'], ['workspaceToken'], ['orgId'], []],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'listWorkspacePlugins',
    at: ['workspace', 'plugin', 'list'],
    aliases: ['listInstalledPlugins'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/plugins',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'installPlugin',
    at: ['workspace', 'plugin', 'install'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/plugins',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'source', property: 'source', in: 'body', wireName: 'source', required: true },
      { name: 'sha256', property: 'sha256', in: 'body', wireName: 'sha256' },
      { name: 'track', property: 'track', in: 'body', wireName: 'track' },
    ],
    bodyRequired: true,
    idempotent: true,
    timeoutSeconds: 330,
    errors: {
      '400': 'The tenant refused the request: the body is not JSON or larger than 64 KiB, `source` is missing or names nothing, or its scheme is unknown (`available_schemes` lists the known ones). With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': 'The organisation allows only certain plugins, and this is not one of them. Nothing was installed. Ask whoever keeps the allow-list to add it, or choose a plugin that is on it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': 'There is no such plugin, repository or tag at this source: check its spelling, or list the registry. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '413': 'The plugin is larger than 100 MiB. Use a smaller one, for example without its test data.',
      '422': 'Nothing was installed. Either the source names no tag or commit: add one after `#`. Or a digest differs: fetch the plugin\'s `plugin.yaml` anew and compare before you trust it. Or the workspace is an agent that you run yourself: install the plugin there, as `hint` says.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not stage the plugin or copy it to the workspace. Try again in a moment; installing twice does no harm.',
      '502': 'The source could not be reached, or the plugin could not be delivered to the workspace\'s machine. Try again later.',
      '503': remedies.serviceUnavailable5,
      '504': 'Fetching the plugin took longer than five minutes, so nothing was installed. Try again, or use a smaller plugin.',
    },
  },
  {
    id: 'listAvailablePlugins',
    at: ['workspace', 'plugin', 'available'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/plugins/available',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'checkPluginCompatibility',
    at: ['workspace', 'plugin', 'check'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/plugins/compatibility',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'runtime', property: 'runtime', in: 'query', wireName: 'runtime', required: true },
    ],
    idempotent: true,
    errors: {
      '400': 'The runtime to check against is missing. Name one. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not look at the workspace\'s plugins. Try again in a moment.',
    },
  },
  {
    id: 'uninstallPlugin',
    at: ['workspace', 'plugin', 'uninstall'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/plugins/{name}',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'name', property: 'name', in: 'path', wireName: 'name', required: true },
    ],
    idempotent: true,
    errors: {
      '400': 'The plugin\'s name is not valid: it has no slash, backslash or double dot. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '422': 'The workspace is an agent that you run yourself, so the platform cannot take anything off it. Remove the plugin where the agent runs.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not remove the plugin. Try again in a moment.',
      '502': 'The tenant could not reach the workspace\'s machine to remove the plugin. Try again in a moment.',
      '503': remedies.serviceUnavailable5,
    },
  },
  {
    id: 'getOrgPluginAllowlist',
    at: ['org', 'allowlist', 'get'],
    service: 'tenant',
    method: 'GET',
    path: '/orgs/{org_id}/plugins/allowlist',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'org_id', property: 'orgId', in: 'path', wireName: 'org_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden3,
      '404': remedies.notFound8,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the list. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'setOrgPluginAllowlist',
    at: ['org', 'allowlist', 'set'],
    service: 'tenant',
    method: 'PUT',
    path: '/orgs/{org_id}/plugins/allowlist',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'org_id', property: 'orgId', in: 'path', wireName: 'org_id', required: true },
      { name: 'plugins', property: 'plugins', in: 'body', wireName: 'plugins' },
      { name: 'enabled_by', property: 'enabledBy', in: 'body', wireName: 'enabled_by', required: true },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant refused the list: `enabled_by` is missing, or a name has a slash, a backslash or a double dot (`plugin_name` says which). Nothing was changed. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden3,
      '404': remedies.notFound8,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not replace the list; the old one is still in force. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
