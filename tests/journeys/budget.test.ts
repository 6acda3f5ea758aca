import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

const limits = ({ periods }: { periods: Record<string, { limit: number | null }> }) =>
  Object.fromEntries(Object.entries(periods).map(([period, { limit }]) => [period, limit]))
const none = { hourly: null, daily: null, weekly: null, monthly: null }

// Some twenty processes, one after the other: a busy machine needs longer than for other tests.
const patience = { timeout: 90_000 }

it(
  'holds a workspace to a budget, keeps the book of its agent and lets it sleep, in a terminal',
  patience,
  async () => {
    const { molecule, shell } = journey
    const create = async (name: string): Promise<string> => {
      const { id } = await molecule(`workspace create --name ${name} --runtime codex --model openai/gpt-5`)
      await online(async () => (await molecule(`workspace get ${id}`)).status)
      return id
    }
    const [letters, mail] = [await create('Letters'), await create('Mail')]

    await molecule(`workspace budget set ${letters} --budget-limits.daily 500 --budget-limits.monthly 5000`)
    const set = await molecule(`workspace budget get ${letters}`)
    expect(set).toMatchObject({ budget_limit: 5000, monthly_spend: 0, budget_remaining: 5000 })
    expect(limits(set)).toEqual({ ...none, daily: 500, monthly: 5000 })
    expect(await molecule('workspace list')).toContainEqual(
      expect.objectContaining({ id: letters, budget_limit: 5000 }),
    )
    const changed = await molecule(
      `workspace budget set ${letters} --budget-limits.hourly 50 --unset budget-limits.daily`,
    )
    expect(limits(changed)).toEqual({ ...none, hourly: 50 })
    expect(limits(await molecule(`workspace budget ${letters} --unset budget-limit`))).toEqual(none)
    const refusal = await shell(`molecule workspace budget set ${letters}`)
    expect([refusal.code, refusal.stderr]).toEqual([
      4,
      expect.stringContaining('budget_limits or budget_limit field is required'),
    ])

    const { agent_id } = await molecule(`agent assign ${letters} --model openai/gpt-5`)
    const replaced = await molecule(`agent replace ${letters} --model minimax/MiniMax-M2.7`)
    expect(replaced).toMatchObject({ old_model: 'openai/gpt-5' })
    expect(replaced.agent_id).not.toBe(agent_id)
    expect(await molecule(`agent move ${letters} --target-workspace-id ${mail}`)).toMatchObject({
      from_workspace: letters,
      to_workspace: mail,
    })
    expect(await molecule(`agent remove ${mail} --yes`)).toEqual({
      status: 'removed',
      agent_id: replaced.agent_id,
    })

    await molecule(`workspace config update ${letters} --body '{"report":{"day":"Friday"}}'`)
    expect(await molecule(`workspace config get ${letters}`)).toEqual({ data: { report: { day: 'Friday' } } })
    expect((await shell(`molecule workspace console ${letters}`)).stdout).toContain('\nagent is online\n')

    await molecule(`workspace hibernate ${letters}`)
    expect(await molecule(`workspace get ${letters}`)).toMatchObject({ status: 'hibernated' })
    const awake = await shell(`molecule workspace hibernate ${letters}`)
    expect([awake.code, awake.stderr]).toEqual([4, expect.stringContaining('not online')])
    await molecule(`workspace restart ${letters} --yes`)
  },
)

it('does the same as an agent, under the names that agents know', async () => {
  const { tool, refused, questions } = journey
  const create = async (name: string): Promise<string> => {
    const { result } = await tool('create_workspace', { name, runtime: 'codex', model: 'openai/gpt-5' })
    await online(async () => (await tool('get_workspace', { workspace_id: result.id })).status)
    return result.id
  }
  const [workspace_id, other] = [await create('Letters'), await create('Mail')]

  await tool('set_workspace_budget', { workspace_id, budget_limits: { daily: 500, monthly: 5000 } })
  const set = await tool('get_workspace_budget', { workspace_id })
  expect(limits(set)).toEqual({ ...none, daily: 500, monthly: 5000 })
  const changed = await tool('set_workspace_budget', {
    workspace_id,
    budget_limits: { hourly: 50, daily: null },
  })
  expect(limits(changed.result)).toEqual({ ...none, hourly: 50 })
  const cleared = await tool('set_workspace_budget', { workspace_id, budget_limit: null })
  expect(limits(cleared.result)).toEqual(none)
  expect(await refused('set_workspace_budget', { workspace_id })).toMatchObject({
    status: 400,
    detail: 'budget_limits or budget_limit field is required',
  })

  await tool('assign_agent', { workspace_id, model: 'openai/gpt-5' })
  const { result: replaced } = await tool('replace_agent', { workspace_id, model: 'minimax/MiniMax-M2.7' })
  expect(replaced).toMatchObject({ old_model: 'openai/gpt-5' })
  await tool('move_agent', { workspace_id, target_workspace_id: other })
  expect((await tool('remove_agent', { workspace_id: other })).result).toEqual({
    status: 'removed',
    agent_id: replaced.agent_id,
  })
  expect(questions).toEqual([expect.stringContaining('Remove the agent')])

  await tool('update_config', { workspace_id, body: { report: { day: 'Friday' } } })
  expect(await tool('get_config', { workspace_id })).toMatchObject({ data: { report: { day: 'Friday' } } })
  expect(await tool('get_model', { workspace_id })).toMatchObject({ source: 'unresolved' })
  expect((await tool('set_llm_billing_mode', { workspace_id, mode: 'byok' })).result).toMatchObject({
    resolved_mode: 'byok',
  })
  expect((await tool('set_llm_billing_mode', { workspace_id, mode: null })).result).toMatchObject({
    workspace_override: null,
  })

  await tool('hibernate_workspace', { workspace_id })
  expect(await tool('get_workspace', { workspace_id })).toMatchObject({ status: 'hibernated' })
  expect(await refused('hibernate_workspace', { workspace_id })).toMatchObject({ status: 404 })
})

/** Looks until a workspace is up. */
async function online(look: () => Promise<string>): Promise<void> {
  while ((await look()) !== 'online') await new Promise((resolve) => setTimeout(resolve, 20))
}
