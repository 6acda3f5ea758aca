import { expect, it } from 'vitest'

import { charts, nowhere, office, reports, support } from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const { call } = useEmulator({})

const at = (workspace_id: string, body?: unknown) => ({
  path: { workspace_id },
  ...(body === undefined ? {} : { body }),
})
const model = 'minimax/MiniMax-M2.7'

it('assigns, replaces and removes an agent', async () => {
  const assigned = await call('assignAgent', at(reports, { model }))
  expect(assigned).toEqual({ status: 201, body: { agent_id: expect.any(String), model } })
  await expect(call('assignAgent', at(reports, { model }))).resolves.toMatchObject({ status: 409 })

  const replaced = await call('replaceAgent', at(reports, { model: 'openai/gpt-5' }))
  expect(replaced).toEqual({
    status: 200,
    body: { agent_id: expect.any(String), model: 'openai/gpt-5', old_model: model },
  })
  expect(replaced.body.agent_id).not.toBe(assigned.body.agent_id)

  await expect(call('removeAgent', at(reports))).resolves.toEqual({
    status: 200,
    body: { status: 'removed', agent_id: replaced.body.agent_id },
  })
  await expect(call('removeAgent', at(reports))).resolves.toEqual({
    status: 404,
    body: { error: 'no active agent to remove' },
  })
  await expect(call('replaceAgent', at(reports, { model }))).resolves.toEqual({
    status: 404,
    body: { error: 'no active agent to replace' },
  })
})

it('moves an agent to a workspace that has none', async () => {
  const move = (target_workspace_id: string) => call('moveAgent', at(office, { target_workspace_id }))
  for (const target of [charts, office])
    await expect(move(target)).resolves.toEqual({
      status: 409,
      body: { error: 'target workspace already has an active agent' },
    })
  for (const target of [nowhere, support])
    await expect(move(target)).resolves.toEqual({
      status: 404,
      body: { error: 'target workspace not found' },
    })
  await expect(move('archive')).resolves.toEqual({ status: 500, body: { error: 'target lookup failed' } })

  await expect(move(reports)).resolves.toEqual({
    status: 200,
    body: { agent_id: expect.any(String), model, from_workspace: office, to_workspace: reports },
  })
  await expect(call('removeAgent', at(reports))).resolves.toMatchObject({ status: 200 })
  await expect(move(reports)).resolves.toEqual({
    status: 404,
    body: { error: 'no active agent in source workspace' },
  })
})

it('touches neither the workspace nor its model', async () => {
  const before = await call('getWorkspaceModel', at(charts))
  await call('replaceAgent', at(charts, { model: 'openai/gpt-5' }))
  await expect(call('getWorkspaceModel', at(charts))).resolves.toEqual(before)
  await expect(call('getWorkspace', at(charts))).resolves.toMatchObject({ body: { status: 'online' } })
})

it.each([{}, { model: '' }, '{', ''])('refuses %j', async (body) => {
  for (const operation of ['assignAgent', 'replaceAgent'] as const)
    await expect(call(operation, at(office, body))).resolves.toEqual({
      status: 400,
      body: { error: 'invalid request body' },
    })
})

it('lets a workspace hand on its own agent, and nobody else’s', async () => {
  const { body } = await call('createWorkspace', { body: { name: 'Own', model: 'm' } })
  const headers = { Authorization: `Bearer ${body.auth_token}` }
  await expect(call('assignAgent', { ...at(body.id, { model }), headers })).resolves.toMatchObject({
    status: 201,
  })
  const target = { target_workspace_id: reports }
  await expect(call('moveAgent', { ...at(office, target), headers })).resolves.toMatchObject({ status: 401 })
  await expect(call('moveAgent', { ...at(body.id, target), headers })).resolves.toMatchObject({ status: 200 })
})
