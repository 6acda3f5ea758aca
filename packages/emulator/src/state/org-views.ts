import { timestamp } from '../clock.ts'
import type { Org } from './orgs.ts'

/** What building a tenant goes through, in order. */
const provisionStages = ['launching', 'installing', 'starting', 'configuring_https'] as const
type ProvisionStage = (typeof provisionStages)[number]

/** How far the building of a tenant is. */
interface Provision {
  readonly status: 'provisioning' | 'running' | 'failed'
  readonly stage: ProvisionStage | 'ready' | 'failed'
  readonly progress: number
}

/** An organisation's tenant as it stands at a time. Nothing has to run for it to be built, not even this process. */
export function toProvision(org: Org, now: number): Provision {
  const total = org.running_at - org.created_at
  const done = total <= 0 ? 1 : Math.min((now - org.created_at) / total, 1)
  const failing = provisionStages.findIndex((stage) => org.name.endsWith(`fails-at-${stage}`))
  const end = (failing + 1) / provisionStages.length
  if (failing >= 0 && done >= end)
    return { status: 'failed', stage: 'failed', progress: Math.round(end * 100) }
  if (done >= 1) return { status: 'running', stage: 'ready', progress: 100 }
  const stage = provisionStages[Math.floor(done * provisionStages.length)] ?? 'configuring_https'
  return { status: 'provisioning', stage, progress: Math.floor(done * 100) }
}

/** An organisation as its members see it. */
export function toOrganization(org: Org, now: number) {
  return {
    id: org.id,
    slug: org.slug,
    name: org.name,
    plan: org.plan,
    status: toProvision(org, now).status,
    ...(org.plan === 'free' ? {} : { stripe_customer_id: `cus_example_${org.slug}` }),
    created_at: timestamp(org.created_at),
    updated_at: timestamp(toUpdated(org, now)),
  }
}

/** When an organisation last changed: once its tenant is built. */
export const toUpdated = (org: Org, now: number): number =>
  Math.max(org.created_at, Math.min(org.running_at, now))
