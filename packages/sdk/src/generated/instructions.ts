// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { InstructionCreated, InstructionDeleted, InstructionList, InstructionUpdated, ResolvedInstructions } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.instruction.list` takes. */
export interface ListInstructionsInput {
  /** Lists what this workspace gets. An id that no workspace has gets the global ones. */
  workspaceId?: string | undefined
  /** Lists one scope only, disabled ones too. Any other text than a scope lists nothing. */
  scope?: string | undefined
}

/** What `molecule.instruction.create` takes. */
export interface CreateInstructionInput {
  /** Whom it is for, all workspaces or one. */
  scope: 'global' | 'workspace'
  /** The workspace's id. Needed with the scope `workspace`. */
  scopeTarget?: string | undefined
  /** Its title. 200 bytes at most. */
  title: string
  /** What agents are told. 8192 bytes at most. */
  content: string
  /**
   * The highest comes first.
   *
   * Default: `0`.
   */
  priority?: number | undefined
}

/** What `molecule.instruction.update` takes. */
export interface UpdateInstructionInput {
  /** Its title. 200 bytes at most. */
  title?: string | undefined
  /** What agents are told. 8192 bytes at most. */
  content?: string | undefined
  /** The highest comes first. */
  priority?: number | undefined
  /** Whether agents get it. */
  enabled?: boolean | undefined
}

export interface InstructionsInstruction {
  /**
   * List standing instructions.
   *
   * Lists the instructions that agents get with every task, global ones first and then by priority, the highest
   * first. With `workspace_id` it lists what that workspace gets: the global and its own, enabled ones only;
   * `scope` then has no effect.
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
   * const answer = await molecule.instruction.list()
   */
  list(input?: ListInstructionsInput, options?: CallOptions): Promise<InstructionList>

  /**
   * Create a standing instruction.
   *
   * Adds an instruction that agents get with every task from now on, all of them or those of one workspace. It
   * starts enabled. Whether the workspace exists is not checked. The answer has the id only.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the instruction: `scope`, `title` or `content` is missing, the scope is neither
   *   `global` nor `workspace`, `scope_target` is missing for a workspace, or the title is longer than 200 or the
   *   content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: The organisation id is not that of this tenant. Correct MOLECULE_ORG_ID, or call the organisation's own
   *   host. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the instruction. Try again in a moment. The body can be empty.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.instruction.create({
   *   scope: 'global',
   *   title: 'Sources',
   *   content: 'Name the source of every figure.',
   *   priority: 5,
   * })
   */
  create(input: CreateInstructionInput, options?: CallOptions): Promise<InstructionCreated>

  /**
   * Change a standing instruction.
   *
   * Changes the fields that are given and keeps the others, although it is a PUT. Set `enabled` to false to stop
   * an instruction without losing it. Whom it is for cannot change; make another one for that.
   *
   * Refusals (`ApiError`):
   * - 400: The tenant refused the change: the body cannot be read, a field has the wrong type, or the title is
   *   longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set
   *   MOLECULE_ORG_ID instead.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No instruction has this id; list the instructions to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not store the change. An id that is not a UUID causes this too: take it from the list.
   *   Otherwise try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.instruction.update('6a0c9d52-8e1b-4f73-b2d4-9c5e7a10f836', { enabled: false })
   */
  update(instructionId: string, input?: UpdateInstructionInput, options?: CallOptions): Promise<InstructionUpdated>

  /**
   * Delete a standing instruction.
   *
   * Deletes an instruction; agents no longer get it. Its text is gone. To stop it for a while, disable it instead.
   *
   * Refusals (`ApiError`):
   * - 400: The organisation id is missing, so the tenant turned the request away. Set MOLECULE_ORG_ID to the
   *   organisation's id.
   * - 401: The credential was not accepted. This takes an Org API Key of the same organisation
   *   (MOLECULE_ORG_API_KEY) or the tenant's admin token; a workspace token or the control plane admin token is
   *   refused here.
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 404: No instruction has this id; list the instructions to find the right one. An empty body means that the
   *   organisation id is not this tenant's: correct MOLECULE_ORG_ID.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   * - 500: The tenant could not delete the instruction. An id that is not a UUID causes this too: take it from the
   *   list. Otherwise try again in a moment.
   * - 503: The tenant cannot reach its database. Try again in a moment.
   *
   * @example
   * const answer = await molecule.instruction.delete('e15b7d20-9f6c-4a38-8b03-7c4d2e9f6a01')
   */
  delete(instructionId: string, input?: NoInput, options?: CallOptions): Promise<InstructionDeleted>

  /**
   * Show what instructions a workspace gets.
   *
   * Shows the enabled instructions of a workspace, the global ones and its own, as the one Markdown text that its
   * agent gets. A workspace that does not exist gets the global ones only.
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
   * - 500: The tenant could not read the instructions. A workspace id that is not a UUID causes this too: check
   *   it. Otherwise try again in a moment.
   *
   * @example
   * const answer = await molecule.instruction.resolve('7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47')
   */
  resolve(workspaceId: string, input?: NoInput, options?: CallOptions): Promise<ResolvedInstructions>
}

export const instructions: readonly WireOperation[] = [
  {
    id: 'listInstructions',
    at: ['instruction', 'list'],
    service: 'tenant',
    method: 'GET',
    path: '/instructions',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'workspace_id', property: 'workspaceId', in: 'query', wireName: 'workspace_id' },
      { name: 'scope', property: 'scope', in: 'query', wireName: 'scope' },
    ],
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
    id: 'createInstruction',
    at: ['instruction', 'create'],
    service: 'tenant',
    method: 'POST',
    path: '/instructions',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      { name: 'scope', property: 'scope', in: 'body', wireName: 'scope', required: true },
      { name: 'scope_target', property: 'scopeTarget', in: 'body', wireName: 'scope_target' },
      { name: 'title', property: 'title', in: 'body', wireName: 'title', required: true },
      { name: 'content', property: 'content', in: 'body', wireName: 'content', required: true },
      { name: 'priority', property: 'priority', in: 'body', wireName: 'priority' },
    ],
    bodyRequired: true,
    errors: {
      '400': 'The tenant refused the instruction: `scope`, `title` or `content` is missing, the scope is neither `global` nor `workspace`, `scope_target` is missing for a workspace, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound5,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the instruction. Try again in a moment. The body can be empty.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'updateInstruction',
    at: ['instruction', 'update'],
    service: 'tenant',
    method: 'PUT',
    path: '/instructions/{instruction_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      {
        name: 'instruction_id',
        property: 'instructionId',
        in: 'path',
        wireName: 'instruction_id',
        required: true,
      },
      { name: 'title', property: 'title', in: 'body', wireName: 'title' },
      { name: 'content', property: 'content', in: 'body', wireName: 'content' },
      { name: 'priority', property: 'priority', in: 'body', wireName: 'priority' },
      { name: 'enabled', property: 'enabled', in: 'body', wireName: 'enabled' },
    ],
    bodyRequired: true,
    idempotent: true,
    errors: {
      '400': 'The tenant refused the change: the body cannot be read, a field has the wrong type, or the title is longer than 200 or the content longer than 8192 bytes. With the code TENANT_ORG_HEADER_REQUIRED set MOLECULE_ORG_ID instead.',
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound7,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not store the change. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'deleteInstruction',
    at: ['instruction', 'delete'],
    service: 'tenant',
    method: 'DELETE',
    path: '/instructions/{instruction_id}',
    security: [['orgApiKey', 'orgId'], ['orgApiKey'], ['adminToken', 'orgId'], ['adminToken']],
    inputs: [
      {
        name: 'instruction_id',
        property: 'instructionId',
        in: 'path',
        wireName: 'instruction_id',
        required: true,
      },
    ],
    idempotent: true,
    errors: {
      '400': remedies.badRequest3,
      '401': remedies.unauthorized4,
      '403': remedies.forbidden2,
      '404': remedies.notFound7,
      '429': remedies.tooManyRequests2,
      '500': 'The tenant could not delete the instruction. An id that is not a UUID causes this too: take it from the list. Otherwise try again in a moment.',
      '503': remedies.serviceUnavailable3,
    },
  },
  {
    id: 'resolveInstructions',
    at: ['instruction', 'resolve'],
    service: 'tenant',
    method: 'GET',
    path: '/workspaces/{workspace_id}/instructions/resolve',
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
      '500': 'The tenant could not read the instructions. A workspace id that is not a UUID causes this too: check it. Otherwise try again in a moment.',
    },
  },
]
