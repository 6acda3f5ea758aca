import { describe, expect, it } from 'vitest'
import { operations } from './generated/index.ts'
import { ApiError, InputError, Molecule, type RawRequest } from './index.ts'
import { fakeService } from './testing/fake-service.ts'

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

async function send(request: RawRequest) {
  const { fetch, received } = fakeService(() => ({ json: { ok: true } }))
  const answer = await new Molecule({ ...all, ...urls, fetch }).sendRaw(request)
  const [{ method, url, headers, body } = {} as never] = received
  return { answer, method, url, headers, body }
}

const identify = (request: RawRequest) => new Molecule().identifyRaw(request)

it('knows every operation by its method and path, and sends it where it belongs', async () => {
  const { fetch, received } = fakeService(() => ({ json: {} }))
  const molecule = new Molecule({ ...all, ...urls, fetch })
  for (const { id, service, method, path, security, inputs } of operations) {
    const written = path.replaceAll(/\{[^}]+\}/g, 'x%2Fy')
    const consent = inputs.filter((each) => each.consent !== undefined)
    const input = Object.fromEntries(consent.map((each) => [each.name, each.consent]))
    const request = { method, path: written, input }
    expect(
      identify(request).map(({ operationId }) => operationId),
      id,
    ).toEqual([id])
    await molecule.sendRaw(request)
    const { url, headers } = received.at(-1)!
    expect(url, id).toBe((service === 'tenant' ? urls.tenantUrl : urls.controlPlaneUrl) + written)
    const accepted = security.flat()
    for (const [name, value] of Object.entries(all))
      if (!accepted.includes(name)) expect(JSON.stringify(headers), id).not.toContain(value)
  }
})

it('sends to a service that is named with what opens that one only', async () => {
  const tenant = await send({ method: 'post', path: '/not/known?a=b&c', body: { a: [1] }, service: 'tenant' })
  expect(tenant).toMatchObject({
    answer: { ok: true },
    method: 'POST',
    url: 'https://acme.example/not/known?a=b&c',
    headers: { authorization: 'Bearer canary-org-api-key', 'content-type': 'application/json' },
    body: { a: [1] },
  })
  const other = await send({ method: 'GET', path: '/not/known', service: 'controlPlane' })
  expect(other).toMatchObject({
    url: 'https://cp.example/not/known',
    headers: { authorization: 'Bearer canary-cp-admin-token' },
  })
  expect(JSON.stringify([tenant.headers])).not.toContain('cp-admin')
  expect(JSON.stringify([other.headers])).not.toContain('org-api-key')
})

it('repeats nothing that it does not know to be harmless', async () => {
  const { fetch, received } = fakeService(() => ({ status: 502, json: {} }))
  const molecule = new Molecule({ ...all, ...urls, fetch })
  const request = { method: 'POST', path: '/not/known', service: 'tenant' }
  await expect(molecule.sendRaw(request)).rejects.toBeInstanceOf(ApiError)
  expect(received.length).toBe(1)
})

describe('identifying', () => {
  it('reads the inputs that the contract knows, and prefers a path without variables', () => {
    expect(
      identify({
        method: 'DELETE',
        path: '/workspaces/a%2Fb/?confirm=true&more=1',
        input: { confirm_name: 'A' },
      }),
    ).toEqual([
      {
        operationId: 'deleteWorkspace',
        service: 'tenant',
        input: { workspace_id: 'a/b', confirm: true, confirm_name: 'A' },
      },
    ])
    expect(identify({ method: 'GET', path: '/plugins/sources' })[0]?.operationId).toBe('listPluginSources')
    // What a service decodes is no way around what the contract says of it.
    expect(identify({ method: 'DELETE', path: '/works%70aces/1' })[0]?.operationId).toBe('deleteWorkspace')
    expect(identify({ method: 'GET', path: '/workspaces', service: 'controlPlane' })).toEqual([])
  })

  it.each([
    'workspaces',
    '//x y',
    '@evil.example',
    '/a/../b',
    '/a/%2e%2E/b',
    '/a#b',
    '/a\\b',
    '/a\nb',
    'https://evil.example/',
  ])('refuses the path %j', async (path) => {
    await expect(send({ method: 'GET', path, service: 'tenant' })).rejects.toBeInstanceOf(InputError)
  })
})

it('puts inputs where the contract has them', async () => {
  const { headers, url } = await send({
    method: 'DELETE',
    path: '/workspaces/1?purge=true',
    input: { confirm_name: 'Büro', confirm: true },
  })
  expect(url).toBe('https://acme.example/workspaces/1?purge=true&confirm=true')
  expect(Buffer.from(headers['x-confirm-name']!, 'latin1').toString()).toBe('Büro')
  const path = '/api/v1/admin/workspaces/1/migrate-provider'
  const { body } = await send({ method: 'POST', path, body: { to: 'gcp', new: 1 }, input: { confirm: true } })
  expect(body).toEqual({ to: 'gcp', new: 1, confirm: true })
})

it.each([
  [
    { method: 'GET', path: '/not/known' },
    /^GET \/not\/known is no operation of the contract, so its service/,
  ],
  [
    { method: 'GET', path: '/x?y', service: 'moon' },
    /^GET \/x names a service .* There are controlPlane, tenant\.$/,
  ],
  [
    { method: 'POST', path: '/api/v1/admin/workspaces/1/migrate-provider', body: { to: 'gcp' } },
    /must be true/,
  ],
  [{ method: 'GET', path: '/workspaces', input: { nothing: 1 } }, /nothing is no query, header or field/],
])('sends nothing for %j', async (request, message) => {
  await expect(send(request)).rejects.toThrow(message)
})
