import { inspect } from 'node:util'
import { expect, it } from 'vitest'
import { Credentials } from './credentials.ts'
import { operations } from './generated/index.ts'
import {
  ApiError,
  ConfigurationError,
  ConnectionError,
  CredentialError,
  Molecule,
  type MoleculeOptions,
} from './index.ts'
import { fakeService, workspaceId } from './testing/fake-service.ts'
import type { WireOperation } from './wire.ts'

const all = {
  cpAdminToken: 'canary-cp-admin-token',
  orgApiKey: 'canary-org-api-key',
  workspaceToken: 'canary-workspace-token',
  adminToken: 'canary-tenant-admin-token',
  workosSession: 'canary-session',
  provisionSecret: 'canary-provision-secret',
  tenantAdminToken: 'canary-tenant-token-of-the-control-plane',
  orgId: 'org-1',
}
const urls = { tenantUrl: 'https://acme.example', controlPlaneUrl: 'https://cp.example' }

async function headersOf(options: MoleculeOptions, operationId = 'listWorkspaceSecrets'): Promise<unknown> {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  await new Molecule({ ...urls, ...options, fetch }).call(operationId, { workspace_id: workspaceId })
  const { authorization, 'x-molecule-org-id': orgId } = received[0]!.headers
  return [authorization, orgId]
}

it('takes the first alternative whose credentials are all there', async () => {
  const { orgApiKey, orgId, workspaceToken, adminToken } = all
  await expect(headersOf(all)).resolves.toEqual([`Bearer ${orgApiKey}`, orgId])
  await expect(headersOf({ orgApiKey })).resolves.toEqual([`Bearer ${orgApiKey}`, undefined])
  await expect(headersOf({ workspaceToken, orgId })).resolves.toEqual([`Bearer ${workspaceToken}`, orgId])
  await expect(headersOf({ adminToken })).resolves.toEqual([`Bearer ${adminToken}`, undefined])
  await expect(headersOf({}, 'getWorkspace')).resolves.toEqual([undefined, undefined])
})

it('fails before any request when a credential is missing, and names what to set', async () => {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  const molecule = new Molecule({ ...urls, cpAdminToken: all.cpAdminToken, orgId: all.orgId, fetch })
  const error: unknown = await molecule.workspace.list().catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(CredentialError)
  expect(error).toMatchObject({
    operationId: 'listWorkspaces',
    credentials: [{ name: 'orgApiKey', env: expect.arrayContaining(['MOLECULE_ORG_API_KEY']) as unknown }],
    message: expect.stringMatching(
      /^listWorkspaces needs orgApiKey\. Set MOLECULE_ORG_API_KEY, or give the client the option\. /,
    ) as unknown,
  })
  expect(received).toEqual([])
  expect(molecule.missing('listWorkspaces').map(({ name }) => name)).toEqual(['orgApiKey'])
  expect(molecule.missing('listOrgs')).toEqual([])
})

it('never sends a credential to the other service, for any operation, redirects included', async () => {
  for (const operation of operations) {
    const other = operation.service === 'tenant' ? urls.controlPlaneUrl : urls.tenantUrl
    const { fetch, received } = fakeService(() => ({
      status: 307,
      headers: { location: `${other}/elsewhere` },
    }))
    const molecule = new Molecule({ ...all, ...urls, fetch })
    const input = Object.fromEntries(operation.inputs.map(({ name, consent }) => [name, consent ?? 'x']))
    const error: unknown = await molecule.call(operation.id, input).catch((reason: unknown) => reason)
    expect(error, operation.id).toBeInstanceOf(ApiError)
    expect(error, operation.id).toMatchObject({
      status: 307,
      message: expect.stringContaining(`the service redirects to ${other}.`) as unknown,
    })
    expect(received.length, operation.id).toBe(1)
    const [{ url, headers }] = received as [(typeof received)[0]]
    const isTenant = operation.service === 'tenant'
    expect(url.startsWith(isTenant ? urls.tenantUrl : urls.controlPlaneUrl), operation.id).toBe(true)
    const accepted = operation.security.flat()
    for (const [name, value] of Object.entries(all))
      if (!accepted.includes(name)) expect(JSON.stringify(headers), operation.id).not.toContain(value)
  }
})

it.each([
  [
    { controlPlaneUrl: 'https://one.example', tenantUrl: 'https://one.example/tenant' },
    /where the service controlPlane is/,
  ],
  [{ slug: 'api' }, /where the service controlPlane is/],
  [{ slug: 'evil.example/' }, /The option slug is not a name/],
  [{ tenantUrl: 'http://acme.example' }, /not encrypted/],
  [{ tenantUrl: 'http://127.0.0.1.evil.example' }, /not encrypted/],
  [{ tenantUrl: 'https://user:password@acme.example' }, /not a plain http or https URL/],
  [{ tenantUrl: 'file:///etc' }, /not a plain http or https URL/],
  [
    {},
    /needs the address of the service tenant: set tenantUrl \(MOLECULE_API_URL\) or slug \(MOLECULE_ORG_SLUG\)\./,
  ],
])('sends nothing with %j', async (options: MoleculeOptions, message) => {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  const error: unknown = await new Molecule({ ...all, ...options, fetch }).workspace
    .list()
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ConfigurationError)
  expect(error).toMatchObject({
    operationId: 'listWorkspaces',
    message: expect.stringMatching(message) as unknown,
  })
  expect(received).toEqual([])
})

it('encodes a user and a password, and knows both spellings for a secret', () => {
  const keeper = {
    name: 'keeper',
    description: '',
    kind: 'basic',
    wireName: 'Authorization',
    env: [],
    secret: true,
  } as const
  const held = new Credentials([keeper], { keeper: 'jo:pass é' })
  const encoded = Buffer.from('jo:pass é').toString('base64')
  const operation = { id: 'getPet', security: [['keeper']] } as unknown as WireOperation
  expect(held.headersFor(operation).headers).toEqual({ authorization: `Basic ${encoded}` })
  expect(held.secrets()).toEqual(['jo:pass é', encoded])
})

it('builds the host from the slug', async () => {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  await new Molecule({ ...all, slug: 'acme', fetch }).workspace.list()
  await new Molecule({ ...all, fetch }).org.list()
  expect(received.map(({ url }) => url)).toEqual([
    'https://acme.moleculesai.app/workspaces',
    'https://api.moleculesai.app/api/v1/admin/orgs',
  ])
})

it('shows no secret in a client, an error or a cause', async () => {
  const value = 'canary-secret-value'
  const texts: unknown[] = []
  const echo = { status: 400, json: { error: `no: ${all.orgApiKey} ${value}`, [all.orgApiKey]: [value] } }
  const broken = new TypeError(`fetch failed for Bearer ${all.orgApiKey}`, {
    cause: { headers: all.orgApiKey },
  })
  for (const reply of [echo, broken]) {
    const molecule = new Molecule({ ...all, ...urls, fetch: fakeService(() => reply).fetch })
    const error: unknown = await molecule.org.secret
      .set({ key: 'K', value })
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(reply instanceof Error ? ConnectionError : ApiError)
    texts.push(molecule, error, JSON.stringify(error), JSON.stringify(molecule), (error as Error).stack)
  }
  const shown = texts.map((each) => inspect(each, { depth: Infinity, showHidden: true })).join('\n')
  expect(shown).toContain('[redacted]')
  expect(shown.match(/canary-[a-z-]+/g)).toBeNull()
})

it('shows no beginning of a secret where a long message ends', async () => {
  const said = `${'x'.repeat(490)} ${all.orgApiKey}`
  for (const reply of [
    { status: 400, json: { error: said } },
    { status: 400, text: said },
  ]) {
    const molecule = new Molecule({ ...all, ...urls, fetch: fakeService(() => reply).fetch })
    const error: unknown = await molecule.workspace.list().catch((reason: unknown) => reason)
    expect(inspect(error, { depth: Infinity })).not.toContain(all.orgApiKey.slice(0, 6))
  }
})

it('refuses a credential that no header can carry, without showing it', () => {
  expect(() => new Molecule({ orgApiKey: 'two\nlines' })).toThrow(
    'The option orgApiKey or MOLECULE_ORG_API_KEY holds something that a header cannot carry, such as a blank or a line end. Set it again.',
  )
})

it('reads the environment, aliases included; what is given wins', async () => {
  const { fetch, received } = fakeService(() => ({ json: [] }))
  const env = {
    MOLECULE_ORG_API_KEY: ' ',
    MOLECULE_API_KEY: 'key-of-an-alias\n',
    MOLECULE_ORGANIZATION_ID: 'org-2',
    PLATFORM_URL: 'https://tenant.example',
    CP_API_URL: 'https://cp.example',
    CP_ADMIN_API_TOKEN: 'cp',
  }
  await Molecule.fromEnv(env, { fetch }).workspace.list()
  await Molecule.fromEnv(env, { fetch, orgId: 'org-3', slug: 'other' }).workspace.list()
  await Molecule.fromEnv(env, { fetch }).org.list()
  expect(
    received.map(({ url, headers }) => [url, headers.authorization, headers['x-molecule-org-id']]),
  ).toEqual([
    ['https://tenant.example/workspaces', 'Bearer key-of-an-alias', 'org-2'],
    ['https://other.moleculesai.app/workspaces', 'Bearer key-of-an-alias', 'org-3'],
    ['https://cp.example/api/v1/admin/orgs', 'Bearer cp', undefined],
  ])
})
