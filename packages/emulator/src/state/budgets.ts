import type { Workspace } from './workspaces.ts'

const hour = 3_600_000
const day = 24 * hour

/** The windows of a budget, by their length. They roll: nothing starts anew at midnight. */
const windows = { hourly: hour, daily: day, weekly: 7 * day, monthly: 30 * day } as const
export type Period = keyof typeof windows
export const periods = Object.keys(windows) as Period[]

/** Limits in cents; a period that is missing has none. */
export type Limits = Readonly<Partial<Record<Period, number | null>>>

export interface PeriodBudget {
  readonly limit: number | null
  readonly spend: number
  /** Below zero when it is overdrawn. */
  readonly remaining: number | null
}

/** Limits and spending of a workspace in each period. */
export function toPeriods(workspace: Workspace, now: number): Readonly<Record<Period, PeriodBudget>> {
  const { spending = [] } = workspace
  const entries = periods.map((period): [Period, PeriodBudget] => {
    const since = now - windows[period]
    const spent = spending.filter(({ at }) => at > since).reduce((sum, { cents }) => sum + cents, 0)
    const limit = limitOf(workspace, period)
    return [period, { limit, spend: spent, remaining: limit === null ? null : limit - spent }]
  })
  return Object.fromEntries(entries) as Record<Period, PeriodBudget>
}

/** The periods whose limit a workspace has reached: until they pass it gets no messages. */
export function exceededPeriods(workspace: Workspace, now: number): Period[] {
  const all = toPeriods(workspace, now)
  return periods.filter((period) => (all[period].remaining ?? 1) <= 0)
}

/** The workspace with these limits and no others. */
export function withLimits(workspace: Workspace, limits: Limits): Workspace {
  const { monthly = null, ...others } = limits
  return { ...workspace, budget_limit: monthly, period_limits: others }
}

/** The workspace after a call that cost something. What no period counts any more is forgotten. */
export function spend(workspace: Workspace, cents: number, now: number): Workspace {
  const counted = (workspace.spending ?? []).filter(({ at }) => at > now - windows.monthly)
  return { ...workspace, spending: [...counted, { at: now, cents }] }
}

const limitOf = ({ budget_limit, period_limits = {} }: Workspace, period: Period): number | null =>
  period === 'monthly' ? budget_limit : (period_limits[period] ?? null)
