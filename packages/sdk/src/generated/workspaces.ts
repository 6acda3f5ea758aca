// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { Workspace, WorkspaceComputeChoice, WorkspaceConsole, WorkspaceCreated, WorkspaceDeleted, WorkspaceEnvUpdated, WorkspaceHibernated, WorkspaceList, WorkspaceMetrics, WorkspacePaused, WorkspaceRestarted, WorkspaceResumed, WorkspaceState, WorkspaceUpdated } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.workspace.env.update` takes. */
export interface UpdateWorkspaceEnvInput {
  /** Names and values to set. */
  env: Record<string, string>
  /**
   * With false, the given variables replace all others. Otherwise those that are not named are kept.
   *
   * Default: `true`.
   */
  merge?: boolean | undefined
  /**
   * Also accept names that look like secrets. Those have TOKEN, SECRET, KEY or PASSWORD in them.
   *
   * Default: `false`.
   */
  force?: boolean | undefined
}

/** What `molecule.workspace.create` takes. */
export interface CreateWorkspaceInput {
  /** Its name. On one line, and without { } [ ] | > * & ! */
  name: string
  /** What it is there for. On one line, and without { } [ ] | > * & ! */
  role?: string | null | undefined
  /** A template on the tenant; it brings runtime and model when those are left out. */
  template?: string | undefined
  /**
   * How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. Self-hosted tenants default to 3;
   * hosted tenants always use 4.
   */
  tier?: number | undefined
  /** The model it uses. Needed unless the template brings one or the workspace is external. */
  model?: string | undefined
  /** The agent software it runs. Taken from the template, else claude-code. */
  runtime?: string | undefined
  /**
   * Whether you run the agent yourself, so that no machine is built.
   *
   * Default: `false`.
   */
  external?: boolean | undefined
  /** Where your own agent listens, for an external workspace. */
  url?: string | undefined
  /** A directory of the host to work in; an absolute path outside the system's own directories. */
  workspaceDir?: string | undefined
  /**
   * What it may do in `workspace_dir`.
   *
   * Default: `"none"`.
   */
  workspaceAccess?: 'none' | 'read_only' | 'read_write' | undefined
  /** The workspace above it. Without one it goes below the platform's root workspace, if there is one. */
  parentId?: string | null | undefined
  /** The most it may spend in 30 days, in US cents; null for no limit. */
  budgetLimit?: number | null | undefined
  /** Secrets to store with it, by name. */
  secrets?: Record<string, string> | undefined
  /**
   * How many tasks it may work on at a time.
   *
   * Default: `1`.
   */
  maxConcurrentTasks?: number | undefined
  /** Where it is drawn. */
  canvas?: {
    /** Horizontal position. */
    x?: number
    /** Vertical position. */
    y?: number
  } | undefined
  /** What it should know from the start. */
  initialMemories?: {
    /** The text; cut after 100000 bytes. */
    content?: string
    /** Who sees it; LOCAL when empty. */
    scope?: string
  }[] | undefined
  /**
   * Whether messages are sent to it or it fetches them.
   *
   * Default: `"push"`.
   */
  deliveryMode?: 'push' | 'poll' | undefined
  /** The vendor of its model. The tenant accepts it; what it changes is not known. */
  llmProvider?: string | undefined
  /** The machine to use. */
  compute?: WorkspaceComputeChoice | undefined
}

/** What `molecule.workspace.get` takes. */
export interface GetWorkspaceInput {
  /** Show it even when removed. */
  includeRemoved?: 'true' | undefined
}

/** What `molecule.workspace.delete` takes. */
export interface DeleteWorkspaceInput {
  /** The exact current name of the workspace. It proves that the right one is meant. */
  confirmName: string
  /** Give `true` to delete its children too. Without it a workspace that has any is not deleted. */
  confirm?: 'true' | undefined
  /** Give `true` to delete all records too. These are memories, activity, secrets, the audit trail and more. */
  purge?: 'true' | undefined
  /** Give `true` to erase the data too. Otherwise it is kept after the removal. */
  eraseData?: 'true' | undefined
}

/** What `molecule.workspace.update` takes. */
export interface UpdateWorkspaceInput {
  /** Its name. On one line, and without { } [ ] | > * & ! */
  name?: string | undefined
  /** What it is there for. On one line, and without { } [ ] | > * & ! */
  role?: string | null | undefined
  /** How much it may do: 1 sandboxed, 2 standard, 3 privileged, 4 full access. */
  tier?: number | undefined
  /** The workspace above it; null detaches it. */
  parentId?: string | null | undefined
  /** The agent software it runs. Takes effect with a restart. */
  runtime?: string | undefined
  /** Whether it is drawn collapsed. */
  collapsed?: boolean | undefined
  /** A directory of the host to work in; null clears it. Takes effect with a restart. */
  workspaceDir?: string | null | undefined
  /** Horizontal position; taken only together with `y`. */
  x?: number | undefined
  /** Vertical position; taken only together with `x`. */
  y?: number | undefined
  /** The machine to use, or null to clear the choice. Another provider removes the old machine. */
  compute?: WorkspaceComputeChoice | null | undefined
}

/** What `molecule.workspace.restart` takes. */
export interface RestartWorkspaceInput {
  /** A template to apply. It is on the tenant; an unknown one is ignored. */
  template?: string | undefined
  /**
   * Apply the template that matches the workspace's name or runtime.
   *
   * Default: `false`.
   */
  applyTemplate?: boolean | undefined
  /**
   * Restore the configuration from the organisation's template.
   *
   * Default: `false`.
   */
  rebuildConfig?: boolean | undefined
  /**
   * Also discard the agent's session.
   *
   * Default: `false`.
   */
  reset?: boolean | undefined
}

/** What `molecule.workspace.pause` takes. */
export interface PauseWorkspaceInput {
  /** Give `true` to include all workspaces below. */
  cascade?: 'true' | undefined
}

/** What `molecule.workspace.resume` takes. */
export interface ResumeWorkspaceInput {
  /** Give `true` to include all workspaces below. */
  cascade?: 'true' | undefined
}

/** What `molecule.workspace.hibernate` takes. */
export interface HibernateWorkspaceInput {
  /** Give `true` to do it although tasks run. */
  force?: 'true' | undefined
}

export interface WorkspacesWorkspaceEnv {
  /**
   * Update a workspace's environment variables.
   *
   * Sets environment variables on the workspace's machine and restarts its container, which interrupts the agent.
   * Variables that are not named stay as they are, unless `merge` is false: then the given set replaces all of
   * them. Names that look like secrets are refused without `force`; a workspace secret is the better place for
   * those. The answer lists names, never values.
   *
   * Refusals (`ApiError`):
   * - 400: The body was refused: `env` is missing or empty, or a name looks like a secret (it contains TOKEN,
   *   SECRET, KEY or PASSWORD) and `force` was not set. Store it as a workspace secret, or set `force`.
   * - 401: The credential was not accepted. The control plane takes its admin token (MOLECULE_CP_ADMIN_TOKEN); an
   *   Org API Key is refused here.
   * - 404: The control plane knows no machine of this workspace. Check the workspace id.
   * - 503: This control plane cannot run commands on machines. Ask its operator to configure that.
   *
   * @example
   * const answer = await molecule.workspace.env.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { env: { LOG_LEVEL: 'debug' } })
   */
  update(workspaceId: string, input: UpdateWorkspaceEnvInput, options?: CallOptions): Promise<WorkspaceEnvUpdated>
}

export interface WorkspacesWorkspace {
  /**
   * List workspaces.
   *
   * Lists all workspaces of the organisation, oldest first. Removed workspaces are left out. There are no pages:
   * one answer holds everything.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<WorkspaceList>

  /**
   * Create a workspace.
   *
   * Creates a workspace and starts building its machine. Say which runtime and model it uses, either directly or
   * through a template. A name that is taken under the same parent gets a number appended. An external workspace
   * (`external`, or runtime `external`) gets no machine: it is an agent that you run yourself; without a `url` the
   * answer holds the connection details and a token that is shown only this once.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the request; `error` says which rule was broken, for example a missing name, a
   *   character that is not allowed, a directory outside the permitted ones, or a model vendor's key among the
   *   secrets while the platform pays for the model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is
   *   missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 409: The name is taken, and so are its numbered variants. Choose another name.
   * - 422: Runtime, model and provider do not fit together. `code` says why: MODEL_REQUIRED (name a model),
   *   RUNTIME_UNSUPPORTED or RUNTIME_UNRESOLVED (name a supported runtime), UNREGISTERED_MODEL_FOR_RUNTIME or
   *   DERIVED_PROVIDER_NOT_IN_REGISTRY (pick another model), MISSING_BYOK_CREDENTIAL (add the model vendor's key as
   *   a secret).
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not create the workspace; nothing was stored. A `parent_id` that does not exist causes
   *   this too: check it. Otherwise try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.create({
   *   name: 'Reports',
   *   role: 'Writes the weekly report',
   *   model: 'minimax/MiniMax-M2.7',
   *   runtime: 'claude-code',
   *   compute: { provider: 'aws' },
   * })
   */
  create(input: CreateWorkspaceInput, options?: CallOptions): Promise<WorkspaceCreated>

  /**
   * Show a workspace.
   *
   * Shows one workspace: its status, runtime, machine and activity. The tenant asks for no credential here, only
   * for the right organisation id. A removed workspace answers 410 unless `include_removed` is set.
   *
   * Refusals (`ApiError`):
   * - 400: The workspace id is not valid: give it as a UUID in lower case. With the code
   *   TENANT_ORG_HEADER_REQUIRED the organisation id is missing instead: set MOLECULE_ORG_ID.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 410: The workspace has been removed. Its last record is still there: ask again with `include_removed` set to
   *   `true`.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.get('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  get(workspaceId: string, input?: GetWorkspaceInput, options?: CallOptions): Promise<Workspace>

  /**
   * Delete a workspace.
   *
   * Removes a workspace and everything below it: machines are stopped, tokens revoked, schedules switched off. The
   * exact name has to be sent along as a confirmation. A workspace with children needs `confirm` as well. The
   * records stay unless `purge` is set, retained data stays unless `erase_data` is set; neither can be undone.
   *
   * Refusals (`ApiError`):
   * - 400: Nothing was deleted. The name that was given to confirm (the header X-Confirm-Name) is missing or is
   *   not the workspace's: give its exact name. The body also counts what would be lost. Other reasons: the id is
   *   not a UUID, or, with the code TENANT_ORG_HEADER_REQUIRED, MOLECULE_ORG_ID is not set.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: Nothing was deleted, because the workspace has children; `children` lists them. Delete those first, or
   *   set `confirm` to `true` to delete all of them together.
   * - 410: The workspace has been removed before. There is nothing left to do.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed. When the body counts `stop_failures`, the workspaces are removed but some machines
   *   did not stop; sending the same call again is safe.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', { confirmName: 'Reports' })
   */
  delete(workspaceId: string, input: DeleteWorkspaceInput, options?: CallOptions): Promise<WorkspaceDeleted>

  /**
   * Update a workspace.
   *
   * Changes the fields that are given and leaves the others alone. Nothing is restarted: `needs_restart` in the
   * answer says that a restart is needed for the change to show. Tier, parent, runtime, directory and machine need
   * the tenant's admin token; an Org API Key may change the rest. To move a workspace to another cloud with its
   * files use the migration; a new provider in `compute` removes the old machine. Storing a single field can fail
   * quietly, so read the workspace back when it matters.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the request; `error` names the field and the rule, for example a name that is too
   *   long or a directory outside the permitted ones. With the code TENANT_ORG_HEADER_REQUIRED the organisation id
   *   is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: An Org API Key may not change tier, parent, runtime, directory or machine (code
   *   WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED): use the tenant's admin token (MOLECULE_ADMIN_TOKEN). An empty body
   *   means that the request carried an Origin header that this tenant does not allow: leave the header out.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 422: The tenant does not support this runtime, or the workspace's model does not fit it; `code` says which.
   *   Choose a runtime and model that go together.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 502: The old cloud machine could not be removed, so the provider was not switched. Try again later, or use
   *   the migration, which keeps the files.
   *
   * @example
   * const answer = await molecule.workspace.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   name: 'Weekly reports',
   *   role: 'Writes and sends the weekly report',
   * })
   */
  update(workspaceId: string, input?: UpdateWorkspaceInput, options?: CallOptions): Promise<WorkspaceUpdated>

  /**
   * Restart a workspace.
   *
   * Stops the workspace and builds it again, which interrupts whatever the agent is doing. It also wakes a paused
   * or hibernated workspace. The answer comes before the restart has finished. Agents that you run yourself are
   * not restarted; the answer then says `noop`. `reset` as a query parameter means the same as in the body.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant could not read the body as JSON. With the code TENANT_ORG_HEADER_REQUIRED the organisation
   *   id is missing: set MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: A workspace above this one is paused. Resume that one first.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   * - 503: The tenant has nothing to start machines with. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.workspace.restart('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  restart(workspaceId: string, input?: RestartWorkspaceInput, options?: CallOptions): Promise<WorkspaceRestarted>

  /**
   * Pause a workspace.
   *
   * Stops a workspace until it is resumed. A workspace with running descendants is paused together with them, and
   * only when `cascade` is set.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace does not exist, is removed or is paused already. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: Nothing was paused, because workspaces below this one are running; `descendants` lists them. Set
   *   `cascade` to `true` to pause all of them together.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.pause('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  pause(workspaceId: string, input?: PauseWorkspaceInput, options?: CallOptions): Promise<WorkspacePaused>

  /**
   * Resume a paused workspace.
   *
   * Starts a paused workspace again. The answer comes before it is online. Paused descendants are resumed together
   * with it, and only when `cascade` is set. A workspace under a paused one cannot be resumed alone.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace does not exist or is not paused. An empty body means that the organisation id is not this
   *   tenant's: correct MOLECULE_ORG_ID.
   * - 409: Nothing was resumed. Either a workspace above this one is paused: resume that one first. Or paused
   *   descendants would be resumed too; `descendants` lists them: set `cascade` to `true`.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   * - 503: The tenant has nothing to start machines with. Tell whoever runs the tenant.
   *
   * @example
   * const answer = await molecule.workspace.resume('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  resume(workspaceId: string, input?: ResumeWorkspaceInput, options?: CallOptions): Promise<WorkspaceResumed>

  /**
   * Hibernate a workspace.
   *
   * Puts an idle workspace to sleep until it is restarted. Its files stay. A workspace with running tasks is
   * refused unless `force` is set; even then the tenant only hibernates it once no task runs, although it answers
   * the same, so read the workspace back when it matters.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace with this id is up: it does not exist, or it is not `online` or `degraded`. Look at its
   *   status first. An empty body means that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 409: The workspace has running tasks; `active_tasks` counts them. Wait until they are done.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.hibernate('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  hibernate(workspaceId: string, input?: HibernateWorkspaceInput, options?: CallOptions): Promise<WorkspaceHibernated>

  /**
   * Show whether a workspace is paused or gone.
   *
   * The short answer for an agent that asks about itself: its status, whether it is paused, whether it is gone.
   * While the workspace has a token of its own, the tenant takes only that one here and refuses every other
   * credential, also the Org API Key and the admin token. With another credential show the workspace instead.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. A workspace that has a token of its own takes only that one here: set
   *   MOLECULE_WORKSPACE_TOKEN, or show the workspace instead, which takes any.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace is gone: `deleted` says so, and there is no `error`. An agent that reads this about
   *   itself should stop. An empty body means that the organisation id is not this tenant's: correct
   *   MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.state('2b6d8f04-95e3-4a17-b0c8-3e7f1a5d9c62')
   */
  state(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceState>

  /**
   * Show what a workspace used today.
   *
   * Counts the tokens and calls of a workspace on the current day, from midnight to midnight UTC, with an estimate
   * of their cost at fixed prices for each token. Earlier days cannot be asked for.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No workspace has this id; list the workspaces to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not look the workspace up. An id that is not a UUID causes this too: check it.
   *   Otherwise try again in a moment. The body can be empty.
   *
   * @example
   * const answer = await molecule.workspace.metrics('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  metrics(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceMetrics>

  /**
   * Show the console of a workspace's machine.
   *
   * Shows what the workspace's machine wrote to its serial console, as the cloud keeps it: the place to look when
   * a workspace does not come up. At most the last 256 KiB; empty while there is nothing yet. Only hosted tenants
   * have it.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant failed to do this. Try again in a moment; if it goes on, tell whoever runs the tenant. The
   *   body can be empty.
   * - 501: This tenant is hosted by yourself and has no control plane to ask. Look at the machine or container
   *   directly.
   * - 502: The control plane had no console to give. A workspace that does not exist or has no machine causes this
   *   too: check it. Otherwise try again later.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.workspace.console('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  console(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<WorkspaceConsole>
}

export const workspaces: readonly WireOperation[] = [
  {
    id: 'updateWorkspaceEnv',
    at: ['workspace', 'env', 'update'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/admin/workspaces/{workspace_id}/env',
    security: [['cpAdminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'env', property: 'env', in: 'body', wireName: 'env', required: true },
      { name: 'merge', property: 'merge', in: 'body', wireName: 'merge' },
      { name: 'force', property: 'force', in: 'body', wireName: 'force' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The body was refused: `env` is missing or empty, or a name looks like a secret (it contains TOKEN, SECRET, KEY or PASSWORD) and `force` was not set. Store it as a workspace secret, or set `force`.',
      '401': remedies.unauthorized,
      '404': remedies.notFound3,
      '503': 'This control plane cannot run commands on machines. Ask its operator to configure that.',
    },
  },
  {
    id: 'listWorkspaces',
    at: ['workspace', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'createWorkspace',
    at: ['workspace', 'create'],
    aliases: ['provisionWorkspace'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'name', property: 'name', in: 'body', wireName: 'name', required: true },
      { name: 'role', property: 'role', in: 'body', wireName: 'role' },
      { name: 'template', property: 'template', in: 'body', wireName: 'template' },
      { name: 'tier', property: 'tier', in: 'body', wireName: 'tier' },
      { name: 'model', property: 'model', in: 'body', wireName: 'model' },
      { name: 'runtime', property: 'runtime', in: 'body', wireName: 'runtime' },
      { name: 'external', property: 'external', in: 'body', wireName: 'external' },
      { name: 'url', property: 'url', in: 'body', wireName: 'url' },
      { name: 'workspace_dir', property: 'workspaceDir', in: 'body', wireName: 'workspace_dir' },
      { name: 'workspace_access', property: 'workspaceAccess', in: 'body', wireName: 'workspace_access' },
      { name: 'parent_id', property: 'parentId', in: 'body', wireName: 'parent_id' },
      { name: 'budget_limit', property: 'budgetLimit', in: 'body', wireName: 'budget_limit' },
      { name: 'secrets', property: 'secrets', in: 'body', wireName: 'secrets', sensitive: true },
      {
        name: 'max_concurrent_tasks',
        property: 'maxConcurrentTasks',
        in: 'body',
        wireName: 'max_concurrent_tasks',
      },
      { name: 'canvas', property: 'canvas', in: 'body', wireName: 'canvas' },
      { name: 'initial_memories', property: 'initialMemories', in: 'body', wireName: 'initial_memories' },
      { name: 'delivery_mode', property: 'deliveryMode', in: 'body', wireName: 'delivery_mode' },
      { name: 'llm_provider', property: 'llmProvider', in: 'body', wireName: 'llm_provider' },
      { name: 'compute', property: 'compute', in: 'body', wireName: 'compute' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the request; `error` says which rule was broken, for example a missing name, a character that is not allowed, a directory outside the permitted ones, or a model vendor\'s key among the secrets while the platform pays for the model. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '409': 'The name is taken, and so are its numbered variants. Choose another name.',
      '422': 'Runtime, model and provider do not fit together. `code` says why: MODEL_REQUIRED (name a model), RUNTIME_UNSUPPORTED or RUNTIME_UNRESOLVED (name a supported runtime), UNREGISTERED_MODEL_FOR_RUNTIME or DERIVED_PROVIDER_NOT_IN_REGISTRY (pick another model), MISSING_BYOK_CREDENTIAL (add the model vendor\'s key as a secret).',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not create the workspace; nothing was stored. A `parent_id` that does not exist causes this too: check it. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'getWorkspace',
    at: ['workspace', 'get'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['workspaceToken', 'orgId'], ['workspaceToken'], ['orgId'], []],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      { name: 'include_removed', property: 'includeRemoved', in: 'query', wireName: 'include_removed' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '410': 'The workspace has been removed. Its last record is still there: ask again with `include_removed` set to `true`.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
    },
  },
  {
    id: 'deleteWorkspace',
    at: ['workspace', 'delete'],
    aliases: ['deprovisionWorkspace'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      {
        name: 'confirm_name',
        property: 'confirmName',
        in: 'header',
        wireName: 'X-Confirm-Name',
        required: true,
      },
      { name: 'confirm', property: 'confirm', in: 'query', wireName: 'confirm' },
      { name: 'purge', property: 'purge', in: 'query', wireName: 'purge' },
      { name: 'erase_data', property: 'eraseData', in: 'query', wireName: 'erase_data' },
    ],
    idempotent: true,
    errors: {
      '400': 'Nothing was deleted. The name that was given to confirm (the header X-Confirm-Name) is missing or is not the workspace\'s: give its exact name. The body also counts what would be lost. Other reasons: the id is not a UUID, or, with the code TENANT_ORG_HEADER_REQUIRED, MOLECULE_ORG_ID is not set.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '409': 'Nothing was deleted, because the workspace has children; `children` lists them. Delete those first, or set `confirm` to `true` to delete all of them together.',
      '410': 'The workspace has been removed before. There is nothing left to do.',
      '429': remedies.tooManyRequests2,
      '500': 'The tenant failed. When the body counts `stop_failures`, the workspaces are removed but some machines did not stop; sending the same call again is safe.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'updateWorkspace',
    at: ['workspace', 'update'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}',
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
      { name: 'name', property: 'name', in: 'body', wireName: 'name' },
      { name: 'role', property: 'role', in: 'body', wireName: 'role' },
      { name: 'tier', property: 'tier', in: 'body', wireName: 'tier' },
      { name: 'parent_id', property: 'parentId', in: 'body', wireName: 'parent_id' },
      { name: 'runtime', property: 'runtime', in: 'body', wireName: 'runtime' },
      { name: 'collapsed', property: 'collapsed', in: 'body', wireName: 'collapsed' },
      { name: 'workspace_dir', property: 'workspaceDir', in: 'body', wireName: 'workspace_dir' },
      { name: 'x', property: 'x', in: 'body', wireName: 'x' },
      { name: 'y', property: 'y', in: 'body', wireName: 'y' },
      { name: 'compute', property: 'compute', in: 'body', wireName: 'compute' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant refused the request; `error` names the field and the rule, for example a name that is too long or a directory outside the permitted ones. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': 'An Org API Key may not change tier, parent, runtime, directory or machine (code WORKSPACE_INFRASTRUCTURE_AUTH_REQUIRED): use the tenant\'s admin token (MOLECULE_ADMIN_TOKEN). An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound6,
      '422': 'The tenant does not support this runtime, or the workspace\'s model does not fit it; `code` says which. Choose a runtime and model that go together.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '502': 'The old cloud machine could not be removed, so the provider was not switched. Try again later, or use the migration, which keeps the files.',
    },
  },
  {
    id: 'restartWorkspace',
    at: ['workspace', 'restart'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/restart',
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
      { name: 'template', property: 'template', in: 'body', wireName: 'template' },
      { name: 'apply_template', property: 'applyTemplate', in: 'body', wireName: 'apply_template' },
      { name: 'rebuild_config', property: 'rebuildConfig', in: 'body', wireName: 'rebuild_config' },
      { name: 'reset', property: 'reset', in: 'body', wireName: 'reset' },
    ],
    errors: {
      '400': 'The tenant could not read the body as JSON. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set MOLECULE_ORG_ID.',
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound6,
      '409': 'A workspace above this one is paused. Resume that one first.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
      '503': remedies.serviceUnavailable4,
    },
  },
  {
    id: 'pauseWorkspace',
    at: ['workspace', 'pause'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/pause',
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
      { name: 'cascade', property: 'cascade', in: 'query', wireName: 'cascade' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace does not exist, is removed or is paused already. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '409': 'Nothing was paused, because workspaces below this one are running; `descendants` lists them. Set `cascade` to `true` to pause all of them together.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'resumeWorkspace',
    at: ['workspace', 'resume'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/resume',
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
      { name: 'cascade', property: 'cascade', in: 'query', wireName: 'cascade' },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'The workspace does not exist or is not paused. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '409': 'Nothing was resumed. Either a workspace above this one is paused: resume that one first. Or paused descendants would be resumed too; `descendants` lists them: set `cascade` to `true`.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
      '503': remedies.serviceUnavailable4,
    },
  },
  {
    id: 'hibernateWorkspace',
    at: ['workspace', 'hibernate'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/hibernate',
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
      { name: 'force', property: 'force', in: 'query', wireName: 'force' },
    ],
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': 'No workspace with this id is up: it does not exist, or it is not `online` or `degraded`. Look at its status first. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '409': 'The workspace has running tasks; `active_tasks` counts them. Wait until they are done.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'getWorkspaceState',
    at: ['workspace', 'state'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/state',
    security: [
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['adminToken', 'orgId'],
      ['adminToken'],
    ],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': 'The credential was not accepted. A workspace that has a token of its own takes only that one here: set MOLECULE_WORKSPACE_TOKEN, or show the workspace instead, which takes any.',
      '403': remedies.forbidden2,
      '404': 'The workspace is gone: `deleted` says so, and there is no `error`. An agent that reads this about itself should stop. An empty body means that the organisation id is not this tenant\'s: correct MOLECULE_ORG_ID.',
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'getWorkspaceMetrics',
    at: ['workspace', 'metrics'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/metrics',
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
      '404': remedies.notFound6,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError2,
    },
  },
  {
    id: 'getWorkspaceConsole',
    at: ['workspace', 'console'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/console',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [{ name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true }],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError,
      '501': 'This tenant is hosted by yourself and has no control plane to ask. Look at the machine or container directly.',
      '502': 'The control plane had no console to give. A workspace that does not exist or has no machine causes this too: check it. Otherwise try again later.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
