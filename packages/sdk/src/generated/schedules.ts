// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { OrgScheduleHealthList, OrphanScheduleList, OrphanSchedulesReaped, ScheduleCreated, ScheduleDeleted, ScheduleFired, ScheduleHealthList, ScheduleList, ScheduleRunList, ScheduleUpdated } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.schedule.create` takes. */
export interface CreateScheduleInput {
  /** Five fields: minute, hour, day of the month, month, weekday. No seconds and no shortcuts such as @daily. */
  cronExpr: string
  /** What the workspace is told. Carriage returns are taken out. */
  prompt: string
  /**
   * What people call it. No other schedule of the workspace may have the same name.
   *
   * Default: `""`.
   */
  name?: string | undefined
  /**
   * The IANA time zone. The times are meant in it.
   *
   * Default: `"UTC"`.
   */
  timezone?: string | undefined
  /**
   * Whether it runs.
   *
   * Default: `true`.
   */
  enabled?: boolean | undefined
}

/** What `molecule.schedule.update` takes. */
export interface UpdateScheduleInput {
  /** What people call it. No other schedule of the workspace may have the same name. */
  name?: string | undefined
  /** Five fields: minute, hour, day of the month, month, weekday. */
  cronExpr?: string | undefined
  /** The IANA time zone. The times are meant in it; empty means UTC. */
  timezone?: string | undefined
  /** What the workspace is told. */
  prompt?: string | undefined
  /** Whether it runs. */
  enabled?: boolean | undefined
}

/** What `molecule.schedule.health` takes. */
export interface ListScheduleHealthInput {
  /** The workspace that asks. The id of the workspace itself will do. */
  xWorkspaceId: string
}

export interface SchedulesSchedule {
  /**
   * List a workspace's schedules.
   *
   * Lists the schedules of a workspace, oldest first, with when each ran last and when it runs next. A workspace
   * that does not exist has none, and that is no error.
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
   * - 500: The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.list('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  list(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<ScheduleList>

  /**
   * Create a schedule.
   *
   * Has a workspace given a prompt by the clock. The time is a cron expression of five fields, read in `timezone`;
   * when clocks change, the time of day stays. Names are unique within a workspace and a missing name counts as
   * one, so at most one schedule can do without. The answer says when it runs first.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute
   *   hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it
   *   and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set
   *   MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the schedule. Causes are a name that another schedule of this workspace has,
   *   an empty name for the second time, and a workspace that does not exist: choose another name and check the id.
   *   Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.create('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   cronExpr: '30 8 * * MON',
   *   prompt: 'Summarise the past week in ten lines.',
   *   name: 'Weekly summary',
   *   timezone: 'Europe/Berlin',
   * })
   */
  create(workspaceId: string, input: CreateScheduleInput, options?: CallOptions): Promise<ScheduleCreated>

  /**
   * Delete a schedule.
   *
   * Deletes a schedule. Its runs stay in the activity of the workspace. To keep it for later, switch it off
   * instead.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no schedule of this id; list its schedules to find the right one. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not delete the schedule. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.delete('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', '0c7e94b8-5a1f-4d36-8b72-e9d4a6c3f015')
   */
  delete(workspaceId: string, scheduleId: string, input?: NoInput, options?: CallOptions): Promise<ScheduleDeleted>

  /**
   * Update a schedule.
   *
   * Changes a schedule; what is left out stays. The next run is computed anew only when `cron_expr` or `timezone`
   * is sent. With `enabled` a schedule is switched off and on again.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the values. `error` says which. A cron expression has exactly five fields, minute
   *   hour day month weekday, as in `0 9 * * 1-5`; a time zone is an IANA name, as in `Europe/Berlin`. Correct it
   *   and send it again. With the code TENANT_ORG_HEADER_REQUIRED the organisation id is missing: set
   *   MOLECULE_ORG_ID.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no schedule of this id; list its schedules to find the right one. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not change the schedule. A name that another schedule of this workspace has causes
   *   this, and so does an id that is not a UUID: correct them. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.update('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26', {
   *   cronExpr: '0 10 * * 1-5',
   *   timezone: 'Europe/London',
   * })
   */
  update(workspaceId: string, scheduleId: string, input?: UpdateScheduleInput, options?: CallOptions): Promise<ScheduleUpdated>

  /**
   * Fetch the prompt of a schedule to run it now.
   *
   * Hands out the prompt of a schedule and nothing more: the tenant runs nothing and counts no run. Send the
   * prompt to the workspace as a message to have the work done.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY), the workspace's own token or the tenant's admin token; the control plane admin token
   *   is refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The workspace has no schedule of this id; list its schedules to find the right one. An empty body means
   *   that the organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the schedule. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.run('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26')
   */
  run(workspaceId: string, scheduleId: string, input?: NoInput, options?: CallOptions): Promise<ScheduleFired>

  /**
   * List the last runs of a schedule.
   *
   * Lists the last 20 runs of a schedule, newest first. They are kept as long as the activity of the workspace,
   * usually 7 days. A schedule that does not exist has none, and that is no error.
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
   * - 500: The tenant could not read the runs. An id that is not a UUID causes this too: check it. Otherwise try
   *   again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.history('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', 'b6f1d2a4-83c7-4e59-9a0d-1c5e7f3b8d26')
   */
  history(workspaceId: string, scheduleId: string, input?: NoInput, options?: CallOptions): Promise<ScheduleRunList>

  /**
   * Show how a workspace's schedules are doing.
   *
   * Shows when the schedules of a workspace ran and how that went, without their prompts, so that one workspace
   * can look after another. `X-Workspace-ID` says who asks. Another workspace proves that with its own token and
   * has to be related: a sibling, or above or below in the tree. The workspace itself is believed without a token,
   * so this is no secret.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: Who asks is not known. Send the asking workspace's id in `X-Workspace-ID`, and with it that workspace's
   *   own token, an Org API Key (MOLECULE_ORG_API_KEY) or the tenant's admin token.
   * - 403: The asking workspace is not related to this one. Ask as a sibling, or as one above or below it. An
   *   empty body means that the request carried an Origin header that this tenant does not allow: leave the header
   *   out.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not read the schedules. An id that is not a UUID causes this too: check it. Otherwise
   *   try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.health('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47', {
   *   xWorkspaceId: '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47',
   * })
   */
  health(workspaceId: string, input: ListScheduleHealthInput, options?: CallOptions): Promise<ScheduleHealthList>
}

export interface SchedulesOrgSchedule {
  /**
   * Show how all schedules are doing.
   *
   * Shows the schedules of all workspaces that are not removed, by the names of workspace and schedule, and which
   * of them are overdue. Schedules that are switched off are among them and cannot be told apart here.
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
   * - 500: The tenant could not read the schedules. Try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.org.schedule.health()
   */
  health(input?: NoInput, options?: CallOptions): Promise<OrgScheduleHealthList>
}

export interface SchedulesScheduleOrphan {
  /**
   * List schedules without a living workspace.
   *
   * Lists the schedules whose workspace was removed or is not there at all. They never run.
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
   * - 500: The tenant could not read the schedules. Try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.orphan.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<OrphanScheduleList>

  /**
   * Clear up schedules without a living workspace.
   *
   * Deals with all orphans at once: one whose workspace has a living successor of the same name moves there, every
   * other one that is still on is switched off. Nothing is deleted.
   *
   * How this looks on the wire is inferred, not seen.
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
   * - 500: The tenant could not clear up. Try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.schedule.orphan.reap()
   */
  reap(input?: NoInput, options?: CallOptions): Promise<OrphanSchedulesReaped>
}

export const schedules: readonly WireOperation[] = [
  {
    id: 'listSchedules',
    at: ['schedule', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/schedules',
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
      '500': remedies.internalServerError3,
    },
  },
  {
    id: 'createSchedule',
    at: ['schedule', 'create'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/schedules',
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
      { name: 'cron_expr', property: 'cronExpr', in: 'body', wireName: 'cron_expr', required: true },
      { name: 'prompt', property: 'prompt', in: 'body', wireName: 'prompt', required: true },
      { name: 'name', property: 'name', in: 'body', wireName: 'name' },
      { name: 'timezone', property: 'timezone', in: 'body', wireName: 'timezone' },
      { name: 'enabled', property: 'enabled', in: 'body', wireName: 'enabled' },
    ],
    bodyRequired: true,
    errors: {
      '400': remedies.badRequest7,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the schedule. Causes are a name that another schedule of this workspace has, an empty name for the second time, and a workspace that does not exist: choose another name and check the id. Otherwise try again in a moment.',
    },
  },
  {
    id: 'deleteSchedule',
    at: ['schedule', 'delete'],
    service: 'tenant',
    method: 'DELETE',
    path: '/workspaces/{workspace_id}/schedules/{schedule_id}',
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
      { name: 'schedule_id', property: 'scheduleId', in: 'path', wireName: 'schedule_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound9,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not delete the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'updateSchedule',
    at: ['schedule', 'update'],
    service: 'tenant',
    method: 'PATCH',
    path: '/workspaces/{workspace_id}/schedules/{schedule_id}',
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
      { name: 'schedule_id', property: 'scheduleId', in: 'path', wireName: 'schedule_id', required: true },
      { name: 'name', property: 'name', in: 'body', wireName: 'name' },
      { name: 'cron_expr', property: 'cronExpr', in: 'body', wireName: 'cron_expr' },
      { name: 'timezone', property: 'timezone', in: 'body', wireName: 'timezone' },
      { name: 'prompt', property: 'prompt', in: 'body', wireName: 'prompt' },
      { name: 'enabled', property: 'enabled', in: 'body', wireName: 'enabled' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': remedies.badRequest7,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound9,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not change the schedule. A name that another schedule of this workspace has causes this, and so does an id that is not a UUID: correct them. Otherwise try again in a moment.',
    },
  },
  {
    id: 'runSchedule',
    at: ['schedule', 'run'],
    service: 'tenant',
    method: 'POST',
    path: '/workspaces/{workspace_id}/schedules/{schedule_id}/run',
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
      { name: 'schedule_id', property: 'scheduleId', in: 'path', wireName: 'schedule_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound9,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the schedule. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'listScheduleHistory',
    at: ['schedule', 'history'],
    aliases: ['getScheduleHistory'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/schedules/{schedule_id}/history',
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
      { name: 'schedule_id', property: 'scheduleId', in: 'path', wireName: 'schedule_id', required: true },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized5,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not read the runs. An id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
  {
    id: 'listScheduleHealth',
    at: ['schedule', 'health'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/schedules/health',
    security: [
      ['orgApiKey', 'orgId'],
      ['orgApiKey'],
      ['workspaceToken', 'orgId'],
      ['workspaceToken'],
      ['adminToken', 'orgId'],
      ['adminToken'],
      ['orgId'],
      [],
    ],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'path', wireName: 'workspace_id', required: true },
      {
        name: 'x_workspace_id',
        property: 'xWorkspaceId',
        in: 'header',
        wireName: 'X-Workspace-ID',
        required: true,
      },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': 'Who asks is not known. Send the asking workspace\'s id in `X-Workspace-ID`, and with it that workspace\'s own token, an Org API Key (MOLECULE_ORG_API_KEY) or the tenant\'s admin token.',
      '403': 'The asking workspace is not related to this one. Ask as a sibling, or as one above or below it. An empty body means that the request carried an Origin header that this tenant does not allow: leave the header out.',
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError3,
    },
  },
  {
    id: 'listOrgScheduleHealth',
    at: ['org', 'schedule', 'health'],
    service: 'tenant',
    method: 'GET',
    path: '/admin/schedules/health',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError4,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'listOrphanSchedules',
    at: ['schedule', 'orphan', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/admin/schedules/orphans',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': remedies.internalServerError4,
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'reapOrphanSchedules',
    at: ['schedule', 'orphan', 'reap'],
    service: 'tenant',
    method: 'POST',
    path: '/admin/schedules/reap-orphans',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not clear up. Try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
]
