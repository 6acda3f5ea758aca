import { describe, expect, it } from 'vitest'

import { exceededPeriods, spend, toPeriods, withLimits } from './state/budgets.ts'
import { toMetrics } from './state/metrics.ts'
import type { Workspace } from './state/workspaces.ts'
import { archive, nowhere, reports } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({})

const at = (workspace_id: string) => ({ path: { workspace_id } })
const set = (body: unknown, workspace_id = archive) =>
  call('setWorkspaceBudget', { ...at(workspace_id), body })
const limits = async (workspace_id = archive) => {
  const { body } = await call('getWorkspaceBudget', at(workspace_id))
  const periods = Object.entries(body.periods as Record<string, { limit: number | null }>)
  return Object.fromEntries(periods.map(([period, { limit }]) => [period, limit]))
}

describe('a budget', () => {
  it('shows limits, what was spent and what is left', async () => {
    await expect(call('getWorkspaceBudget', at(reports))).resolves.toEqual({
      status: 200,
      body: {
        budget_limit: 5000,
        monthly_spend: 1240,
        budget_remaining: 3760,
        periods: {
          hourly: { limit: null, spend: 40, remaining: null },
          daily: { limit: null, spend: 180, remaining: null },
          weekly: { limit: null, spend: 520, remaining: null },
          monthly: { limit: 5000, spend: 1240, remaining: 3760 },
        },
      },
    })
  })

  it('is replaced as a whole, also by the older field', async () => {
    const answer = await set({ budget_limits: { hourly: 100, daily: 500, weekly: null } })
    expect(answer).toMatchObject({
      status: 200,
      body: { budget_limit: null, periods: { hourly: { limit: 100 } } },
    })
    expect(await limits()).toEqual({ hourly: 100, daily: 500, weekly: null, monthly: null })
    await set({ budget_limits: { weekly: 900 } })
    expect(await limits()).toEqual({ hourly: null, daily: null, weekly: 900, monthly: null })
    await set({ budget_limit: 0 })
    expect(await limits()).toEqual({ hourly: null, daily: null, weekly: null, monthly: 0 })
    await set({ budget_limits: {} })
    expect(await limits()).toEqual({ hourly: null, daily: null, weekly: null, monthly: null })
  })

  it('is in the list of workspaces, and can be set from the start', async () => {
    await call('createWorkspace', { body: { name: 'Poor', model: 'm', budget_limit: 7 } })
    const { body } = await call('listWorkspaces')
    expect(body.at(0)).toMatchObject({ id: reports, budget_limit: 5000, monthly_spend: 1240 })
    expect(body.at(-1)).toMatchObject({ name: 'Poor', budget_limit: 7, monthly_spend: 0 })
  })

  it.each([
    [{}, 'budget_limits or budget_limit field is required'],
    ['[1]', 'invalid request body'],
    ['{', 'invalid request body'],
    [{ budget_limits: 5 }, 'budget_limits must be an object of period→int|null'],
    [{ budget_limits: null }, 'budget_limits must be an object of period→int|null'],
    [{ budget_limits: { daily: 1.5 } }, 'budget_limits must be an object of period→int|null'],
    [
      { budget_limits: { yearly: 5 } },
      'unknown budget period: yearly (hourly, daily, weekly and monthly are known)',
    ],
    [{ budget_limits: { daily: -1 } }, 'budget limit for daily must be >= 0 (USD cents)'],
    [{ budget_limit: -1 }, 'budget_limit must be >= 0 (USD cents)'],
    [{ budget_limit: '5' }, 'budget_limit must be an integer (USD cents) or null'],
    [{ budget_limit: 1.5 }, 'budget_limit must be an integer (USD cents) or null'],
  ])('refuses %j', async (body, error) => {
    await expect(set(body)).resolves.toEqual({ status: 400, body: { error } })
  })

  it.each([nowhere, 'reports'])('is of no use to %s', async (id) => {
    await expect(set({ budget_limit: 1 }, id)).resolves.toEqual({
      status: 404,
      body: { error: 'workspace not found' },
    })
  })

  it('is not for the workspace itself to change', async () => {
    const created = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
    const own = { ...at(created.body.id), headers: { Authorization: `Bearer ${created.body.auth_token}` } }
    await expect(call('getWorkspaceBudget', own)).resolves.toMatchObject({ status: 200 })
    await expect(call('setWorkspaceBudget', { ...own, body: { budget_limit: 1 } })).resolves.toMatchObject({
      status: 401,
    })
  })
})

describe('spending', () => {
  const noon = Date.parse('2026-06-24T12:00:00Z')
  const hour = 3_600_000
  const nobody = { budget_limit: null } as Workspace

  it('counts in windows that roll, and is forgotten after the last of them', () => {
    const spent = spend(spend(nobody, 30, noon - 25 * hour), 12, noon)
    const spends = (now: number) => Object.values(toPeriods(spent, now)).map((period) => period.spend)
    expect(spends(noon)).toEqual([12, 12, 42, 42])
    expect(spends(noon + hour)).toEqual([0, 12, 42, 42])
    expect(spend(spent, 1, noon + 30 * 24 * hour).spending).toEqual([{ at: noon + 30 * 24 * hour, cents: 1 }])
  })

  it('exceeds a limit by reaching it, and a limit of nothing at once', () => {
    const limited = withLimits(spend(nobody, 12, noon), { hourly: 12, daily: 13, monthly: 0 })
    expect(exceededPeriods(limited, noon)).toEqual(['hourly', 'monthly'])
    expect(exceededPeriods(limited, noon + hour)).toEqual(['monthly'])
    expect(exceededPeriods(withLimits(limited, {}), noon)).toEqual([])
  })

  it('is counted in tokens for the current day', async () => {
    const spent = spend(spend(nobody, 30, noon - 13 * hour), 12, noon)
    expect(toMetrics(spent, noon)).toEqual({
      input_tokens: 30_000,
      output_tokens: 6000,
      total_calls: 1,
      estimated_cost_usd: '0.120000',
      period_start: '2026-06-24T00:00:00Z',
      period_end: '2026-06-25T00:00:00Z',
    })
    await expect(call('getWorkspaceMetrics', at(archive))).resolves.toMatchObject({
      status: 200,
      body: { total_calls: 0, estimated_cost_usd: '0.000000' },
    })
    await expect(call('getWorkspaceMetrics', at(nowhere))).resolves.toMatchObject({ status: 404 })
  })
})
