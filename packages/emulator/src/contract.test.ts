import { catalogue, type Catalogue, type Operation, type Response } from '@molecule-ai/spec'
import { expect, it } from 'vitest'

import type { OperationId } from './call.ts'
import { startEmulator } from './emulator.ts'
import { createSandboxClient, reports } from './testing/sandbox-client.ts'

const withOperation = (change: (operation: Operation) => Operation, id: string): Catalogue => ({
  ...catalogue,
  operations: catalogue.operations.map((operation) => (operation.id === id ? change(operation) : operation)),
})

it('has behaviour for every operation of the contract', async () => {
  const emulator = await startEmulator({ fetchOnly: true })
  expect(emulator.report()).toEqual([])
  await emulator.close()
})

it('does what every example of the contract shows, on a fresh sandbox', async () => {
  // Shows the second leg of a journey: the workspace has to be paused for it.
  const later = new Set(['resumeWorkspace default'])
  const seen: Record<string, number> = {}
  const expected: Record<string, number> = {}
  for (const operation of catalogue.operations)
    for (const example of operation.examples) {
      const name = `${operation.id} ${example.name}`
      if (later.has(name)) continue
      const emulator = await startEmulator({ fetchOnly: true, speed: 1 })
      const given = (place: string) =>
        operation.inputs
          .filter((input) => input.in === place && example.input[input.name] !== undefined)
          .map((input) => [input.wireName, example.input[input.name]] as const)
      const text = (place: string): Record<string, string> =>
        Object.fromEntries(given(place).map(([wireName, value]) => [wireName, String(value)]))
      const reply = await createSandboxClient(emulator)(operation.id as OperationId, {
        path: text('path'),
        query: text('query'),
        headers: text('header'),
        ...(operation.body ? { body: Object.fromEntries(given('body')) } : {}),
      })
      expected[name] = Number(example.status)
      seen[name] = reply.status
      expect(emulator.findings, name).toEqual([])
      await emulator.close()
    }
  expect(seen).toEqual({
    ...expected,
    // A status is there only once something was migrated.
    'getWorkspaceMigrationStatus default': 404,
    // The real service refuses every path.
    'deleteFile default': 400,
  })
})

it('answers a new operation from its example, and says so', async () => {
  const [first] = catalogue.operations.filter((operation) => operation.id === 'getWorkspace')
  if (!first) throw new Error('the contract has changed')
  const added: Operation = {
    ...first,
    id: 'getWorkspaceMood',
    path: '/workspaces/{workspace_id}/mood',
    examples: [{ name: 'default', summary: '', input: {}, status: '200', response: { mood: 'fine' } }],
    responses: [
      {
        status: '200',
        description: 'Its mood.',
        headers: [],
        examples: [],
        contentType: 'application/json',
        schema: { type: 'object', properties: { mood: { type: 'string' } }, required: ['mood'] },
      },
    ],
  }
  const emulator = await startEmulator({
    fetchOnly: true,
    catalogue: { ...catalogue, operations: [...catalogue.operations, added] },
  })
  const [tenant] = emulator.tenants
  const response = await emulator.fetch(`${tenant?.url}/workspaces/${reports}/mood`, {
    headers: { 'X-Molecule-Org-Id': tenant?.orgId ?? '' },
  })
  expect([response.status, response.headers.get('x-emulator-behaviour'), await response.json()]).toEqual([
    200,
    'example',
    { mood: 'fine' },
  ])
  expect(emulator.report()).toEqual(['getWorkspaceMood'])
  await emulator.close()
})

it.each([
  [
    'a body that the contract does not describe',
    (response: Response): Response[] => [{ ...response, schema: { type: 'object', required: ['mood'] } }],
    'answered 200, and mood is required',
  ],
  [
    'a status that it does not list',
    (): Response[] => [],
    'answered 200, and the status 200 is not declared',
  ],
])('turns %s into a finding', async (_, change, problem) => {
  const emulator = await startEmulator({
    fetchOnly: true,
    catalogue: withOperation(
      (operation) => ({
        ...operation,
        responses: operation.responses.flatMap((response) =>
          response.status === '200' ? change(response) : [response],
        ),
      }),
      'getWorkspace',
    ),
  })
  const call = createSandboxClient(emulator)
  await expect(call('getWorkspace', { path: { workspace_id: reports } })).resolves.toEqual({
    status: 500,
    body: { error: `emulator contract violation: getWorkspace ${problem}` },
  })
  expect(emulator.findings).toMatchObject([{ operationId: 'getWorkspace', status: 200 }])
  await emulator.close()
})
