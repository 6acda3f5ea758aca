import { expect, it } from 'vitest'
import { InputError, Molecule, UnknownOperationError, type MoleculeOptions } from './index.ts'
import { fakeService, workspaceId, type Reply } from './testing/fake-service.ts'

const options = {
  orgApiKey: 'org-key',
  orgId: 'org-1',
  cpAdminToken: 'cp-token',
  tenantUrl: 'http://127.0.0.1:4001/',
  controlPlaneUrl: 'http://127.0.0.1:4000',
}

function client(reply: Reply = { json: {} }, more: MoleculeOptions = {}) {
  const service = fakeService(() => reply)
  return { molecule: new Molecule({ ...options, fetch: service.fetch, ...more }), received: service.received }
}

it('sends a method call and a call by id as the same request', async () => {
  const { molecule, received } = client()
  await molecule.workspace.secret.set(workspaceId, { key: 'TOKEN', value: 's3cr3t' })
  await molecule.call('setWorkspaceSecret', { workspace_id: workspaceId, key: 'TOKEN', value: 's3cr3t' })
  expect(received[0]).toEqual({
    method: 'POST',
    url: `http://127.0.0.1:4001/workspaces/${workspaceId}/secrets`,
    headers: {
      accept: 'application/json',
      authorization: 'Bearer org-key',
      'content-type': 'application/json',
      'user-agent': 'molecule-sdk',
      'x-molecule-org-id': 'org-1',
    },
    body: { key: 'TOKEN', value: 's3cr3t' },
  })
  expect(received[1]).toEqual(received[0])
})

it('puts path, query, header and body where they belong', async () => {
  const { molecule, received } = client()
  await molecule.workspace.delete(workspaceId, { confirmName: 'Größe 日本', confirm: 'true' })
  await molecule.workspace.secret.delete(workspaceId, 'a/b ?#é')
  await molecule.org.list({ limit: 5, offset: undefined })
  await molecule.workspace.update(workspaceId, { role: null, tier: 2 })
  expect(received.map(({ method, url, body }) => [method, url, body])).toEqual([
    ['DELETE', `http://127.0.0.1:4001/workspaces/${workspaceId}?confirm=true`, undefined],
    ['DELETE', `http://127.0.0.1:4001/workspaces/${workspaceId}/secrets/a%2Fb%20%3F%23%C3%A9`, undefined],
    ['GET', 'http://127.0.0.1:4000/api/v1/admin/orgs?limit=5', undefined],
    ['PATCH', `http://127.0.0.1:4001/workspaces/${workspaceId}`, { role: null, tier: 2 }],
  ])
  // One character for each byte of the UTF-8 text, which is what goes on the wire.
  expect(Buffer.from(received[0]!.headers['x-confirm-name']!, 'latin1').toString('utf8')).toBe('Größe 日本')
})

it('says where requests of an operation go, without a secret', () => {
  const { molecule } = client()
  expect(molecule.destinationOf('listWorkspaces')).toEqual({
    url: 'http://127.0.0.1:4001',
    routing: { orgId: 'org-1' },
  })
  expect(molecule.destinationOf('listOrgs')).toEqual({ url: 'http://127.0.0.1:4000', routing: {} })
})

it('sends no body when there is nothing in it, unless the API wants one', async () => {
  const { molecule, received } = client()
  await molecule.workspace.restart(workspaceId)
  await molecule.workspace.update(workspaceId, {})
  expect(received.map(({ headers, body }) => [headers['content-type'], body])).toEqual([
    [undefined, undefined],
    ['application/json', {}],
  ])
})

it('returns the decoded answer, and nothing for an empty one', async () => {
  const { molecule } = client({ json: [{ name: 'Reports' }] })
  await expect(molecule.workspace.list()).resolves.toEqual([{ name: 'Reports' }])
  await expect(client({}).molecule.call('listWorkspaces')).resolves.toBeUndefined()
})

it.each(['', '.', '..', '...'])('keeps the path value %j from leading to another resource', async (key) => {
  const { molecule, received } = client()
  await expect(molecule.workspace.secret.delete(workspaceId, key)).rejects.toThrow(
    'deleteWorkspaceSecret: key must not be empty or made of dots.',
  )
  expect(received).toEqual([])
})

it.each([
  ['listWorkspaces', { colour: 'red' }, 'listWorkspaces has no input "colour". It takes no inputs.'],
  ['listOrgs', { Limit: 1 }, 'listOrgs has no input "Limit". Known: limit, offset.'],
  ['getWorkspace', {}, 'getWorkspace: workspace_id is required.'],
  ['deleteWorkspace', { workspace_id: 'x' }, 'deleteWorkspace: confirm_name (confirmName) is required.'],
  [
    'deleteWorkspace',
    { workspace_id: 'x', confirm_name: 'a\r\nb' },
    'deleteWorkspace: confirm_name must be one line.',
  ],
  ['getWorkspace', { workspace_id: '\ud800' }, 'getWorkspace: workspace_id is not well-formed text.'],
  ['listOrgs', { limit: null }, 'listOrgs: limit must be a text, a number or a boolean.'],
  [
    'migrateWorkspaceProvider',
    { workspace_id: 'x', from: 'aws', to: 'gcp' },
    'migrateWorkspaceProvider: confirm must be true, as a confirmation.',
  ],
])('refuses %s with %j before any request', async (operationId, input, message) => {
  const { molecule, received } = client()
  const error: unknown = await molecule.call(operationId, input).catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(InputError)
  expect(error).toMatchObject({ message, operationId, input: expect.any(String) as unknown })
  expect(received).toEqual([])
})

it('tells a method call which properties there are', async () => {
  const { molecule } = client()
  const misspelt = { confirm_name: 'Reports' } as unknown as { confirmName: string }
  await expect(molecule.workspace.delete(workspaceId, misspelt)).rejects.toThrow(
    'deleteWorkspace has no input "confirm_name". Known: confirmName, confirm, purge, eraseData.',
  )
})

it('takes former operation ids, and no others', async () => {
  const { molecule, received } = client()
  await molecule.call('provisionWorkspace', { name: 'Reports' })
  expect(received).toMatchObject([{ method: 'POST', body: { name: 'Reports' } }])
  await expect(molecule.call('toString')).rejects.toBeInstanceOf(UnknownOperationError)
})

it('refuses options that do not exist', () => {
  expect(() => new Molecule({ orgApiToken: 'x' } as MoleculeOptions)).toThrow(
    'There is no option "orgApiToken".',
  )
})

it('ends with the signal, also one that was over before', async () => {
  const { molecule, received } = client()
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(molecule.workspace.list({}, { signal })).rejects.toThrow('enough')
  expect(received).toEqual([])
})
