// Generated from management.yaml by `pnpm generate`. Do not edit.

import type { CallOptions } from '../options.ts'
import type { NoInput, WireOperation } from '../wire.ts'
import type { BillingPortalPage, CheckoutPage, Invoice } from './models.ts'
import { remedies } from './remedies.ts'

/** What `molecule.billing.checkout` takes. */
export interface CreateCheckoutInput {
  /** The organisation that gets the plan. */
  orgSlug: string
  /** The plan. The web UI calls starter Team and pro Growth. */
  plan: 'starter' | 'pro'
  /** Where the page leads after the payment. */
  successUrl: string
  /** Where the page leads when the person gives up. */
  cancelUrl: string
}

/** What `molecule.billing.portal` takes. */
export interface OpenBillingPortalInput {
  /** The organisation's id. */
  orgSlug: string
  /** Where the portal leads when the person is done. */
  returnUrl: string
}

export interface BillingBillingInvoice {
  /**
   * List invoices.
   *
   * Lists the invoices of the person who is signed in. How an organisation would be chosen, and what an invoice
   * holds, is not known: read each entry as it comes.
   *
   * How this looks on the wire is inferred, not seen.
   *
   * Refusals (`ApiError`):
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   *
   * @example
   * const answer = await molecule.billing.invoice.list()
   */
  list(input?: NoInput, options?: CallOptions): Promise<Invoice[]>
}

export interface BillingBilling {
  /**
   * Start the payment for a plan.
   *
   * Prepares a payment page for a plan and answers its address. Nothing is charged and the plan stays as it is
   * until a person pays there; afterwards, or when the person gives up, the page leads back to one of the two
   * addresses.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says what is wrong, and `fields` names what is missing.
   *   Correct it and send it again.
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 403: The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to
   *   be let in.
   *
   * @example
   * const answer = await molecule.billing.checkout({
   *   orgSlug: 'acme',
   *   plan: 'pro',
   *   successUrl: 'https://app.moleculesai.app/billing/done',
   *   cancelUrl: 'https://app.moleculesai.app/billing',
   * })
   */
  checkout(input: CreateCheckoutInput, options?: CallOptions): Promise<CheckoutPage>

  /**
   * Open the billing portal.
   *
   * Prepares the page on which a person changes an organisation's payment method and plan or looks at its
   * invoices, and answers its address. Whoever has the address can use the page, so keep it to that person.
   *
   * Refusals (`ApiError`):
   * - 400: The control plane refused the body; `error` says what is wrong, and `fields` names what is missing.
   *   Correct it and send it again.
   * - 401: Nobody is signed in. This takes the session of a person (cookie `mcp_session`; programs read it from
   *   MOLECULE_SESSION); the admin token and API keys are refused. Sign in to the web UI again.
   * - 403: The person who is signed in does not belong to this organisation. Check the slug, or ask its owner to
   *   be let in.
   *
   * @example
   * const answer = await molecule.billing.portal({
   *   orgSlug: 'acme',
   *   returnUrl: 'https://app.moleculesai.app/billing',
   * })
   */
  portal(input: OpenBillingPortalInput, options?: CallOptions): Promise<BillingPortalPage>
}

export const billing: readonly WireOperation[] = [
  {
    id: 'listInvoices',
    at: ['billing', 'invoice', 'list'],
    service: 'controlPlane',
    method: 'GET',
    path: '/api/v1/billing/invoices',
    security: [['workosSession']],
    inputs: [],
    idempotent: true,
    errors: { '401': remedies.unauthorized2 },
  },
  {
    id: 'createCheckout',
    at: ['billing', 'checkout'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/billing/checkout',
    security: [['workosSession']],
    inputs: [
      { name: 'org_slug', property: 'orgSlug', in: 'body', wireName: 'org_slug', required: true },
      { name: 'plan', property: 'plan', in: 'body', wireName: 'plan', required: true },
      { name: 'success_url', property: 'successUrl', in: 'body', wireName: 'success_url', required: true },
      { name: 'cancel_url', property: 'cancelUrl', in: 'body', wireName: 'cancel_url', required: true },
    ],
    bodyRequired: true,
    errors: { '400': remedies.badRequest, '401': remedies.unauthorized2, '403': remedies.forbidden },
  },
  {
    id: 'openBillingPortal',
    at: ['billing', 'portal'],
    service: 'controlPlane',
    method: 'POST',
    path: '/api/v1/billing/portal',
    security: [['workosSession']],
    inputs: [
      { name: 'org_slug', property: 'orgSlug', in: 'body', wireName: 'org_slug', required: true },
      { name: 'return_url', property: 'returnUrl', in: 'body', wireName: 'return_url', required: true },
    ],
    bodyRequired: true,
    errors: { '400': remedies.badRequest, '401': remedies.unauthorized2, '403': remedies.forbidden },
  },
]
