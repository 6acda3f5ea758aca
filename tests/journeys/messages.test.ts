import { afterEach, beforeEach, expect, it } from 'vitest'

import { startJourney, type Journey } from './journey.ts'

let journey: Journey
beforeEach(async () => {
  journey = await startJourney()
})
afterEach(() => journey.close())

const office = 'f3a95c28-71d4-4e0b-8c62-5b9d0e7a1f46'
const charts = '9e41c7d3-2a58-4f06-b7c1-6d0a3e5f8b12'

const message = (text: string) => ({ role: 'user', parts: [{ kind: 'text', text }] })
const isOver = (status: string): boolean => status === 'completed' || status === 'failed'

it('finds colleagues, talks to them, hands work over and runs out of money in a terminal', async () => {
  const { molecule, shell } = journey
  const [peer] = await molecule(`agent peers ${office} --q draw`)
  expect(peer).toMatchObject({ id: charts, name: 'Charts', parent_id: office })
  expect(await molecule(`access check --caller-id ${office} --target-id ${charts}`)).toEqual({
    allowed: true,
  })
  const found = await molecule(`workspace discover ${charts} --x-workspace-id ${office}`)
  expect(found).toEqual({ id: charts, name: 'Charts', url: peer.url })

  const send = (id: string, text: string): string =>
    `agent send ${id} --method message/send --params.message '${JSON.stringify(message(text))}'`
  const { result } = await molecule(send(charts, 'Hello'))
  expect(result.parts).toEqual([{ kind: 'text', text: 'Charts read: Hello' }])

  // A busy agent takes the message later; the receipt leads to its answer.
  const receipt = await molecule(`${send(charts, 'agent-is-busy')} --x-workspace-id ${office}`)
  expect(receipt).toMatchObject({ queued: true, queue_depth: 1 })
  const look = `agent queue get ${charts} ${receipt.queue_id} --x-workspace-id ${charts}`
  let entry = await molecule(look)
  while (!isOver(entry.status)) entry = await molecule(look)
  expect(entry.response_body.result.parts[0].text).toBe('Charts read: agent-is-busy')

  const task = `workspace delegate ${office} --target-id ${charts} --task 'Draw June.' --idempotency-key june`
  const { delegation_id } = await molecule(task)
  let [delegation] = await molecule(`delegation list ${office}`)
  while (!isOver(delegation.status)) [delegation] = await molecule(`delegation list ${office}`)
  expect(delegation).toMatchObject({ delegation_id, status: 'completed' })
  expect(await molecule(task)).toMatchObject({ delegation_id, status: 'completed', idempotent_hit: true })

  await molecule(`delegation record ${office} --target-id ${charts} --task Watch --delegation-id watch-1`)
  await molecule(`delegation update ${office} watch-1 --status failed --error 'no data'`)
  expect(await molecule(`delegation list ${office}`)).toContainEqual(
    expect.objectContaining({ delegation_id: 'watch-1', status: 'failed', error: 'no data' }),
  )

  const { id } = await molecule(
    'workspace create --name Thrift --runtime codex --model gpt-5 --budget-limit 10',
  )
  let workspace = await molecule(`workspace get ${id}`)
  while (workspace.status !== 'online') workspace = await molecule(`workspace get ${id}`)
  await molecule(send(id, 'one'))
  await molecule(send(id, 'two'))
  const refusal = await shell(`molecule ${send(id, 'three')}`)
  expect(refusal.stderr).toContain('402 workspace budget limit exceeded')
  expect(refusal.stderr).toContain('Raise the budget')
})

it('does the same as an agent', async () => {
  const { tool, refused } = journey
  const [peer] = (await tool('list_peers', { workspace_id: office, q: 'draw', detail: 'full' })).items
  expect(peer).toMatchObject({ id: charts, name: 'Charts' })
  expect(await tool('check_access', { caller_id: office, target_id: charts })).toMatchObject({
    allowed: true,
  })
  const ask = { workspace_id: charts, x_workspace_id: office }
  expect(await tool('discover_workspace', ask)).toMatchObject({ name: 'Charts', url: peer.url })

  const send = (workspace_id: string, text: string) => ({
    workspace_id,
    method: 'message/send',
    params: { message: message(text) },
  })
  const { result } = await tool('send_message', send(charts, 'Hello'))
  expect(result.result.parts).toEqual([{ kind: 'text', text: 'Charts read: Hello' }])

  const queued = await tool('send_message', send(charts, 'agent-is-busy'))
  const look = { workspace_id: charts, x_workspace_id: charts, queue_id: queued.result.queue_id }
  let entry = await tool('get_queued_message', look)
  while (!isOver(entry.status)) entry = await tool('get_queued_message', look)
  expect(entry.response_body.result.parts[0].text).toBe('Charts read: agent-is-busy')

  const task = { workspace_id: office, target_id: charts, task: 'Draw June.', idempotency_key: 'june' }
  const { delegation_id } = (await tool('delegate_task', task)).result
  let [delegation] = (await tool('list_delegations', { workspace_id: office, detail: 'full' })).items
  while (!isOver(delegation.status))
    [delegation] = (await tool('list_delegations', { workspace_id: office, detail: 'full' })).items
  expect(delegation).toMatchObject({ delegation_id, response_preview: 'Charts read: Draw June.' })
  expect((await tool('async_delegate', task)).result).toMatchObject({ idempotent_hit: true })

  const own = { workspace_id: office, delegation_id: 'watch-1' }
  await tool('record_delegation', { ...own, target_id: charts, task: 'Watch' })
  await tool('update_delegation', { ...own, status: 'failed', error: 'no data' })
  expect((await tool('list_delegations', { workspace_id: office })).items).toContainEqual(
    expect.objectContaining({ delegation_id: 'watch-1', status: 'failed', error: 'no data' }),
  )

  const thrift = { name: 'Thrift', runtime: 'codex', model: 'gpt-5', budget_limit: 10 }
  const { id } = (await tool('create_workspace', thrift)).result
  let workspace = await tool('get_workspace', { workspace_id: id })
  while (workspace.status !== 'online') workspace = await tool('get_workspace', { workspace_id: id })
  await tool('send_message', send(id, 'one'))
  await tool('send_message', send(id, 'two'))
  expect(await refused('send_message', send(id, 'three'))).toMatchObject({ status: 402 })
})
