import { expect, it } from 'vitest'

import {
  charts,
  createSandboxClient,
  nowhere,
  office,
  reports,
  type Reply,
} from './testing/sandbox-client.ts'
import { useEmulator } from './testing/use-emulator.ts'

const june = '4f1d8e63-2b07-4c9a-8d15-6e3a9f70c2b4'
const may = '0d7e3b91-6c25-4a84-9f18-5b2a7e4c9d06'
const sandbox = useEmulator({})
const { call } = sandbox

const at = (workspace_id: string, approval_id = '') => ({ path: { workspace_id, approval_id } })
const pending = async (): Promise<string[]> =>
  (await call('listPendingApprovals')).body.map(
    ({ workspace_name, action }: Record<string, string>) => `${workspace_name}: ${action}`,
  )
const decide = (workspace: string, approval: string, body: unknown): Promise<Reply> =>
  call('decideApproval', { ...at(workspace, approval), body })

it('keeps a request until a person decides it, once', async () => {
  const asked = await call('createApproval', {
    ...at(charts),
    body: { action: 'buy', context: { price: 3 } },
  })
  expect(asked).toEqual({ status: 201, body: { approval_id: expect.any(String), status: 'pending' } })
  const { approval_id } = asked.body
  expect(await pending()).toEqual(['Charts: buy', 'Reports: delete_files', 'Reports: send_report'])
  await expect(decide(charts, approval_id, { decision: 'denied' })).resolves.toEqual({
    status: 200,
    body: { status: 'denied', approval_id },
  })
  await expect(decide(charts, approval_id, { decision: 'approved' })).resolves.toEqual({
    status: 404,
    body: { error: 'approval not found or already decided' },
  })
  expect(await pending()).toEqual(['Reports: delete_files', 'Reports: send_report'])
  await expect(call('listWorkspaceApprovals', at(charts))).resolves.toEqual({
    status: 200,
    body: [
      {
        id: approval_id,
        // Nobody named a task: the real service stores that as an empty text.
        task_id: '',
        action: 'buy',
        reason: null,
        status: 'denied',
        decided_by: 'human',
        decided_at: expect.any(String),
        created_at: expect.any(String),
      },
    ],
  })
})

it('shows a workspace its own requests only, newest first', async () => {
  await decide(reports, june, { decision: 'approved', decided_by: 'bea' })
  const { body } = await call('listWorkspaceApprovals', at(reports))
  const shown = (body as Record<string, string>[]).map((approval) => [
    approval['status'],
    approval['decided_by'],
  ])
  expect(shown).toEqual([
    ['pending', null],
    ['approved', 'bea'],
    ['approved', 'anna'],
  ])
  await expect(call('listWorkspaceApprovals', at(office))).resolves.toEqual({ status: 200, body: [] })
})

it('lets the workspace that asked take its request back, and no other', async () => {
  await expect(call('withdrawApproval', at(office, june))).resolves.toEqual({
    status: 403,
    body: { error: 'not the requester' },
  })
  await expect(call('withdrawApproval', at(reports, june))).resolves.toEqual({
    status: 200,
    body: { status: 'withdrawn', approval_id: june },
  })
  await expect(call('withdrawApproval', at(reports, june))).resolves.toEqual({
    status: 409,
    body: { error: 'approval is not pending' },
  })
  expect(await pending()).toEqual(['Reports: delete_files'])
})

it('does not end what waits by looking at it', async () => {
  // The seeded ones are older than the ten minutes after which the service used to deny them.
  await pending()
  expect(await pending()).toEqual(['Reports: delete_files', 'Reports: send_report'])
})

it('keeps the requests of one organisation from another', async () => {
  const globex = createSandboxClient(sandbox.emulator, 'globex')
  await expect(globex('listPendingApprovals')).resolves.toEqual({ status: 200, body: [] })
  await expect(globex('withdrawApproval', at(reports, june))).resolves.toMatchObject({ status: 404 })
  await expect(
    globex('decideApproval', { ...at(reports, june), body: { decision: 'approved' } }),
  ).resolves.toMatchObject({ status: 404 })
})

it('lists what the tenant holds back, and lets it through once when it is approved', async () => {
  const admin = { headers: { Authorization: `Bearer ${sandbox.emulator.tenants[0]?.adminToken}` } }
  const mint = () => call('mintOrgToken', { ...admin, body: { name: 'build' } })
  const { body: asked } = await mint()
  expect((await call('listPendingApprovals')).body[0]).toMatchObject({
    id: asked.approval_id,
    workspace_id: reports,
    action: 'org_token_mint',
    reason: 'approval required',
  })
  await decide(reports, asked.approval_id, { decision: 'denied' })
  const again = await mint()
  expect(again).toMatchObject({ status: 202 })
  expect(again.body.approval_id).not.toBe(asked.approval_id)
  await decide(reports, again.body.approval_id, { decision: 'approved' })
  await expect(mint()).resolves.toMatchObject({ status: 200 })
  await expect(mint()).resolves.toMatchObject({ status: 202 })
})

it('cannot ask in the name of a workspace that does not exist', async () => {
  const admin = { headers: { Authorization: `Bearer ${sandbox.emulator.tenants[0]?.adminToken}` } }
  const body = { key: 'A', value: 'example' }
  await expect(call('setWorkspaceSecret', { ...at(nowhere), ...admin, body })).resolves.toEqual({
    status: 500,
    body: { error: 'approval gate failed' },
  })
})

it.each([
  ['createApproval', reports, '', {}, 400, 'invalid request body'],
  ['createApproval', reports, '', { action: '' }, 400, 'invalid request body'],
  ['createApproval', nowhere, '', { action: 'buy' }, 500, 'failed to create approval'],
  ['createApproval', 'office', '', { action: 'buy' }, 500, 'failed to create approval'],
  ['listWorkspaceApprovals', 'office', '', undefined, 500, 'query failed'],
  ['decideApproval', reports, june, {}, 400, 'invalid request body'],
  ['decideApproval', reports, june, { decision: 'approve' }, 400, "decision must be 'approved' or 'denied'"],
  ['decideApproval', office, june, { decision: 'approved' }, 404, 'approval not found or already decided'],
  ['decideApproval', reports, may, { decision: 'denied' }, 404, 'approval not found or already decided'],
  ['decideApproval', reports, 'june', { decision: 'denied' }, 500, 'failed to update'],
  ['withdrawApproval', reports, may, undefined, 409, 'approval is not pending'],
  ['withdrawApproval', reports, nowhere, undefined, 404, 'approval not found'],
  ['withdrawApproval', reports, 'june', undefined, 500, 'failed to withdraw approval'],
] as const)('%s in %s of %j with %j is %i', async (operationId, workspace, approval, body, status, error) => {
  await expect(call(operationId, { ...at(workspace, approval), body })).resolves.toEqual({
    status,
    body: { error },
  })
})
