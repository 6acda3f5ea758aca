import { randomUUID } from 'node:crypto'

import { Refusal, type Caller, type Handlers, type Scope } from '../call.ts'
import { findOrgOf } from '../state/members.ts'

/** Where the payment service would be. Nobody pays there, so a plan never changes and nothing is ever billed. */
const payments = 'https://pay.example.com'

export const billing = {
  async listInvoices() {
    return { status: 200, body: [] }
  },

  async createCheckout({ body, caller }, scope) {
    await assertMember(body.org_slug, caller, scope)
    const id = `cs_${toSuffix()}`
    return { status: 200, body: { url: `${payments}/checkout/${id}`, id } }
  },

  async openBillingPortal({ body, caller }, scope) {
    await assertMember(body.org_slug, caller, scope)
    return { status: 200, body: { url: `${payments}/portal/bps_${toSuffix()}` } }
  },
} satisfies Partial<Handlers>

const toSuffix = (): string => randomUUID().replaceAll('-', '')

async function assertMember(slug: string, { userId = '' }: Caller, { sql }: Scope): Promise<void> {
  if (!(await findOrgOf(sql, slug, userId))) throw new Refusal(403, 'not a member of this organization')
}
