import { expect, it } from 'vitest'
import { CredentialError, Molecule, UnresolvedError, type MoleculeOptions } from './index.ts'
import { fakeService, workspaceId, type Reply } from './testing/fake-service.ts'

const options = {
  orgApiKey: 'org-key',
  cpAdminToken: 'cp-token',
  tenantUrl: 'https://tenant.example',
  controlPlaneUrl: 'https://cp.example',
}
const input = { workspace_id: workspaceId, to: 'hetzner', confirm: true }

function client(workspace: Reply, more: MoleculeOptions = {}) {
  const service = fakeService(({ method }) =>
    method === 'GET' ? workspace : { status: 202, json: { status: 'migration_started' } },
  )
  return { molecule: new Molecule({ ...options, fetch: service.fetch, ...more }), received: service.received }
}

it.each([
  [{ compute: { provider: 'aws' }, provider: 'gcp' }, 'aws'],
  [{ compute: {}, provider: 'gcp' }, 'gcp'],
  [{ compute: { provider: '' }, compute_provider: 'hetzner' }, 'hetzner'],
])('looks up what was left out: in %j it finds %s', async (workspace, from) => {
  const { molecule, received } = client({ json: workspace })
  await expect(
    molecule.resolve('migrateWorkspaceProvider', { workspace_id: workspaceId, to: 'x' }),
  ).resolves.toEqual({
    input: { workspace_id: workspaceId, to: 'x', from },
    sources: { workspace_id: 'explicit', to: 'explicit', from: 'getWorkspace' },
  })
  expect(received.map(({ method, url }) => [method, url])).toEqual([
    ['GET', `https://tenant.example/workspaces/${workspaceId}`],
  ])
})

it('sends what it found, with the credential of each service', async () => {
  const { molecule, received } = client({ json: { compute: { provider: 'aws' } } })
  await molecule.call('migrateWorkspaceProvider', input)
  expect(received.map(({ method, headers, body }) => [method, headers.authorization, body])).toEqual([
    ['GET', 'Bearer org-key', undefined],
    ['POST', 'Bearer cp-token', { from: 'aws', to: 'hetzner', confirm: true }],
  ])
})

it('looks nothing up that was given', async () => {
  const { molecule, received } = client({ status: 500 })
  await molecule.call('migrateWorkspaceProvider', { ...input, from: 'gcp' })
  expect(received.map(({ method }) => method)).toEqual(['POST'])
})

it('sends nothing at all when the call itself could not be sent', async () => {
  const { molecule, received } = client({ json: {} }, { cpAdminToken: undefined })
  await expect(molecule.call('migrateWorkspaceProvider', input)).rejects.toBeInstanceOf(CredentialError)
  await expect(molecule.resolve('migrateWorkspaceProvider', input)).rejects.toBeInstanceOf(CredentialError)
  expect(received).toEqual([])
})

it('says that it found nothing', async () => {
  const { molecule, received } = client({ json: { compute: {} } })
  const error: unknown = await molecule
    .call('migrateWorkspaceProvider', input)
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UnresolvedError)
  expect(error).toMatchObject({
    operationId: 'migrateWorkspaceProvider',
    input: 'from',
    message: 'migrateWorkspaceProvider: from was left out and getWorkspace does not say it. Give from.',
  })
  expect(received.map(({ method }) => method)).toEqual(['GET'])
})

it('says why it could not look', async () => {
  const { molecule } = client({ status: 404, json: { error: 'workspace not found' } })
  const error: unknown = await molecule
    .call('migrateWorkspaceProvider', input)
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(UnresolvedError)
  expect((error as Error).message).toMatch(
    /^migrateWorkspaceProvider: from was left out and could not be looked up\. getWorkspace: 404 workspace not found\. .* Give from\.$/,
  )
  expect((error as Error).cause).toMatchObject({ name: 'ApiError', status: 404 })
})

it('is over when the signal is', async () => {
  const { molecule } = client({ json: {} })
  const signal = AbortSignal.abort(new Error('enough'))
  await expect(molecule.resolve('migrateWorkspaceProvider', input, { signal })).rejects.toThrow('enough')
})
