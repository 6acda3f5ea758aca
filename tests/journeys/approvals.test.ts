import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

const reports = '7c0e1b9a-4f2d-4c86-9a35-2d1f6b8e0c47'
let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

it('lets an agent ask and a person decide', async () => {
  const { molecule, tool } = journey
  const asked = await tool('create_approval', {
    workspace_id: reports,
    action: 'send_invoice',
    reason: 'Order 4711 is complete',
    context: { amount: 120 },
  })
  const { approval_id } = asked.result
  const [first] = await molecule('approval list')
  expect(first).toMatchObject({ id: approval_id, workspace_name: 'Reports', action: 'send_invoice' })

  await molecule(`approval decide ${first.workspace_id} ${first.id} --decision approved --decided-by bea`)
  const { items } = await tool('list_workspace_approvals', { workspace_id: reports })
  expect(items[0]).toMatchObject({ id: approval_id, status: 'approved', decided_by: 'bea' })
})

it('lets the one who asked take it back, in a terminal and as an agent', async () => {
  const { molecule, shell, tool, refused } = journey
  const { approval_id } = await molecule(`approval create ${reports} --action restart --reason 'It is slow'`)
  expect(await molecule(`approval withdraw ${reports} ${approval_id}`)).toMatchObject({ status: 'withdrawn' })
  const late = await shell(`molecule approval decide ${reports} ${approval_id} --decision denied`)
  expect([late.code, late.stderr]).toEqual([4, expect.stringContaining('already decided')])

  const { result } = await tool('create_approval', { workspace_id: reports, action: 'restart' })
  await tool('withdraw_approval', { workspace_id: reports, approval_id: result.approval_id })
  expect(
    await refused('withdraw_approval', { workspace_id: reports, approval_id: result.approval_id }),
  ).toMatchObject({ status: 409 })
  const { items } = await tool('list_pending_approvals')
  expect(items).toHaveLength(2)
})

it('holds a new key back until a person has approved it, and lets it through once', async () => {
  const { molecule, tool, emulator } = journey
  const operator = {
    MOLECULE_ORG_API_KEY: '',
    MOLECULE_ADMIN_TOKEN: emulator.tenants[0]?.adminToken ?? '',
  }
  const mint = () => molecule('org token mint --name emergency', operator)
  const held = await mint()
  expect(held).toMatchObject({ status: 'pending_approval', action: 'org_token_mint' })
  const { items } = await tool('list_pending_approvals')
  expect(items[0]).toMatchObject({ id: held.approval_id, action: 'org_token_mint' })

  await molecule(`approval decide ${items[0].workspace_id} ${held.approval_id} --decision approved`)
  expect(await mint()).toMatchObject({ name: 'emergency', auth_token: expect.any(String) })
  expect(await mint()).toMatchObject({ status: 'pending_approval' })
})

it('does not let an agent decide', async () => {
  await expect(journey.tool('decide_approval', { workspace_id: reports })).rejects.toThrow('decide_approval')
})

it('tells agents what to keep in mind, in a terminal', async () => {
  const { molecule, shell } = journey
  const { id } = await molecule(
    `instruction create --scope workspace --scope-target ${reports} --title Deadline --content 'Friday at noon.'`,
  )
  const told = async () => (await molecule(`instruction resolve ${reports}`)).instructions
  expect(await told()).toContain('Friday at noon.')
  await molecule(`instruction update ${id} --content 'Monday at nine.' --priority 3`)
  expect(await told()).toContain('Monday at nine.')
  await molecule(`instruction update ${id} --no-enabled`)
  expect(await told()).not.toContain('Monday')
  expect((await shell(`molecule instruction delete ${id}`)).code).toBe(8)
  await molecule(`instruction delete ${id} --yes`)
  expect(JSON.stringify(await molecule('instruction list'))).not.toContain(id)
})

it('does the same as an agent', async () => {
  const { tool, questions } = journey
  const { result } = await tool('create_instruction', {
    scope: 'global',
    title: 'Greeting',
    content: 'Say good morning.',
  })
  const instruction_id: string = result.id
  const told = async (): Promise<string> =>
    (await tool('resolve_instructions', { workspace_id: reports })).instructions
  expect(await told()).toContain('Say good morning.')
  await tool('update_instruction', { instruction_id, enabled: false })
  expect(await told()).not.toContain('good morning')
  await tool('delete_instruction', { instruction_id })
  expect(questions).toEqual([expect.stringContaining('Delete the instruction')])
  const { items } = await tool('list_instructions')
  expect(items).not.toContainEqual(expect.objectContaining({ id: instruction_id }))
})
