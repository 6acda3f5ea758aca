import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

it('creates a workspace, pauses, resumes, moves and deletes it in a terminal', async () => {
  const { molecule, shell } = journey
  const { id } = await molecule(
    'workspace create --name Letters --runtime codex --model gpt-5 --compute.provider aws',
  )
  expect(await molecule('workspace list')).toContainEqual(expect.objectContaining({ id, name: 'Letters' }))

  expect(await molecule(`workspace pause ${id}`)).toEqual({ status: 'paused', paused_count: 1 })
  expect(await molecule(`workspace resume ${id}`)).toMatchObject({ resumed_count: 1 })

  const moved = await molecule(`workspace migrate-provider ${id} --to hetzner --yes --wait`)
  expect(moved).toMatchObject({ terminal: true, migration: { state: 'completed', to_provider: 'hetzner' } })

  const refusal = await shell(`molecule workspace delete ${id}`)
  expect([refusal.code, refusal.stderr]).toEqual([8, expect.stringContaining('--confirm-name')])
  expect(await molecule(`workspace delete ${id} --confirm-name Letters --yes`)).toMatchObject({
    status: 'removed',
  })
  const gone = await shell(`molecule workspace get ${id}`)
  expect([gone.code, gone.stderr]).toEqual([4, expect.stringContaining('removed')])
})

it('does the same as an agent, with a person who is asked before what cannot be undone', async () => {
  const { tool, refused, questions } = journey
  const { result } = await tool('create_workspace', {
    name: 'Letters',
    runtime: 'codex',
    model: 'gpt-5',
    compute: { provider: 'aws' },
  })
  const workspace_id: string = result.id
  expect((await tool('list_workspaces')).items).toContainEqual(expect.objectContaining({ id: workspace_id }))

  expect((await tool('pause_workspace', { workspace_id })).result).toEqual({
    status: 'paused',
    paused_count: 1,
  })
  expect((await tool('resume_workspace', { workspace_id })).result).toMatchObject({ resumed_count: 1 })

  const { next } = await tool('migrate_workspace_provider', { workspace_id, to: 'hetzner' })
  let status = await tool(next.tool, next.arguments)
  while (!status.terminal) status = await tool(next.tool, next.arguments)
  expect(status.migration).toMatchObject({ state: 'completed', to_provider: 'hetzner' })

  await tool('delete_workspace', { workspace_id, confirm_name: 'Letters' })
  expect(questions).toEqual([expect.stringContaining('hetzner'), expect.stringContaining('Delete')])
  expect(await refused('get_workspace', { workspace_id })).toMatchObject({ status: 410 })
})
