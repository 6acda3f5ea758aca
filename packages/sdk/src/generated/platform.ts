// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { Health, Liveness } from './models.ts'
import { remedies } from './remedies.ts'

export interface PlatformPlatform {
  /**
   * Check that the tenant answers.
   *
   * Says that the tenant's process is up, and nothing more: neither its database nor its workspaces are looked at.
   * It asks for no credential and no organisation id. The rate limit counts it like any other call.
   *
   * Refusals (`ApiError`):
   * - 403: The request carried an Origin header that this tenant does not allow. Leave the header out, or send the
   *   tenant's own origin. The answer has no body.
   * - 429: Too many requests in a short time. Wait for the seconds in `Retry-After`, then try again.
   *
   * @example
   * const answer = await molecule.platform.health()
   */
  health(input?: NoInput, options?: CallOptions): Promise<Health>

  /**
   * Show the liveness of the tenant.
   *
   * Shows when each of the tenant's background subsystems, such as the scheduler, last gave a sign of life. Right
   * after a start there are none. One that has been silent for long hangs: tell whoever runs the tenant.
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
   * const answer = await molecule.platform.liveness()
   */
  liveness(input?: NoInput, options?: CallOptions): Promise<Liveness>
}

export const platform: readonly WireOperation[] = [
  {
    id: 'getHealth',
    at: ['platform', 'health'],
    service: 'tenant',
    method: 'GET',
    path: '/health',
    security: [[]],
    inputs: [],
    idempotent: true,
    errors: { '403': remedies.forbidden2, '429': remedies.tooManyRequests2 },
  },
  {
    id: 'getLiveness',
    at: ['platform', 'liveness'],
    service: 'tenant',
    method: 'GET',
    path: '/admin/liveness',
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
]
