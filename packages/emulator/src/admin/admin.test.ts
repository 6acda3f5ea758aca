import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, afterEach, describe, expect, it } from 'vitest'

import { startEmulator, type Emulator } from '../emulator.ts'
import { adminOperations } from './app.ts'
import { createSandboxClient, reports, until, untilEnded } from '../testing/sandbox-client.ts'

const emulator = await startEmulator({ fetchOnly: true, speed: 100_000 })
const call = createSandboxClient(emulator)
const toHetzner = { from: 'aws', to: 'hetzner', confirm: true }

function createAdmin(emulated: Emulator) {
  const { adminUrl, adminKey } = emulated
  return async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Answer> => {
    const response = await emulated.fetch(new URL(path, adminUrl), {
      method,
      headers: { 'X-Emulator-Key': adminKey, ...headers },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const answer = { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
    misfits.push(...describeMisfit(method, path, answer))
    return answer
  }
}
const admin = createAdmin(emulator)

/** Answers that the description of the admin API does not allow. */
const misfits: string[] = []
const ajv = new Ajv2020({ strict: false, formats: { 'date-time': true, uuid: true } })

function describeMisfit(method: string, path: string, { status, body }: Answer): readonly string[] {
  const [segments = ''] = path.split('?')
  const operation = adminOperations.find(
    (each) => each.method === method && each.path.replace('{id}', 'fault-0') === `/${segments}`,
  )
  if (!operation || status >= 400) return []
  const { success } = operation
  const fits = success.schema === undefined ? body === undefined : ajv.validate(success.schema, body)
  return status === success.status && fits ? [] : [`${operation.id}: ${status} ${ajv.errorsText()}`]
}

interface Answer {
  readonly status: number
  // oxlint-disable-next-line typescript/no-explicit-any -- what comes back is what a test looks at
  readonly body: any
}

afterEach(() => admin('POST', 'reset'))
afterAll(async () => {
  await emulator.close()
  expect([emulator.findings, misfits]).toEqual([[], []])
})

describe('the door', () => {
  it('lets nobody write without the key of this start, and everybody read', async () => {
    for (const [method, path] of [
      ['POST', 'reset'],
      ['PUT', 'faults'],
      ['DELETE', 'faults'],
      ['POST', 'nothing'],
    ] as const)
      await expect(admin(method, path, {}, { 'X-Emulator-Key': 'local-admin-key-0' })).resolves.toEqual({
        status: 401,
        body: { error: expect.stringContaining('another key than the one of this start') },
      })
    await expect(admin('GET', 'faults', undefined, { 'X-Emulator-Key': '' })).resolves.toMatchObject({
      status: 200,
    })
  })

  it('turns away other hosts and pages of other origins, and has no words for browsers', async () => {
    const foreign = await admin('GET', 'state', undefined, { Origin: 'https://example.com' })
    expect(foreign.status).toBe(403)
    const preflight = await emulator.fetch(new URL('state', emulator.adminUrl), { method: 'OPTIONS' })
    expect([...preflight.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
  })

  it('is described by a document that names each of its calls', async () => {
    const { body } = await admin('GET', 'openapi.json')
    const calls = Object.entries<object>(body.paths).flatMap(([path, item]) =>
      Object.keys(item).map((method) => `${method.toUpperCase()} ${path}`),
    )
    expect(calls.toSorted()).toEqual([
      'DELETE /faults',
      'DELETE /faults/{id}',
      'GET /clock',
      'GET /faults',
      'GET /requests',
      'GET /snapshot',
      'GET /state',
      'POST /clock',
      'POST /faults',
      'POST /reset',
      'POST /seed',
      'PUT /faults',
      'PUT /snapshot',
    ])
  })

  it.each([
    ['GET', 'state?limit=-1', undefined, 400, 'limit must be integer'],
    ['GET', 'state?limti=1', undefined, 400, 'limti is not known'],
    ['GET', 'nothing', undefined, 404, 'the admin API has no GET /_emulator/nothing'],
    ['POST', 'faults', '', 400, 'the body is empty'],
    ['POST', 'faults', '{', 400, 'the body is no JSON'],
    ['POST', 'faults', {}, 400, 'target is required; action is required'],
    ['POST', 'faults', { target: 'http:nope', action: 'answer' }, 400, 'no operation nope'],
    ['POST', 'faults', { target: 'http:*', action: 'corrupt' }, 400, 'choose one of answer, refuse'],
    ['POST', 'faults', { target: 'provider:azure.x', action: 'quota' }, 400, 'aws, hetzner, gcp or *'],
    ['POST', 'faults', { target: 'http:*', action: 'delay' }, 400, 'milliseconds is required for delay'],
    ['DELETE', 'faults/fault-0', undefined, 404, 'there is no rule fault-0'],
    ['POST', 'clock', { action: 'advance' }, 400, 'advance takes either minutes or milliseconds'],
    ['POST', 'clock', { action: 'freeze', minutes: 1 }, 400, 'freeze takes neither'],
    ['POST', 'seed', { format: 2 }, 409, 'the format 2 is newer'],
    ['POST', 'seed', { format: 1, orgs: [{ slug: 'No' }] }, 400, 'orgs.0.slug'],
    ['PUT', 'snapshot', { format: 9, stores: {} }, 409, 'a newer emulator wrote this snapshot'],
    ['PUT', 'snapshot', { format: 1, stores: {} }, 400, 'stores.state is required'],
  ])('%s %s %j: %i', async (method, path, body, status, error) => {
    await expect(admin(method, path, body)).resolves.toEqual({
      status,
      body: { error: expect.stringContaining(error) },
    })
  })

  it('leaves the key in the directory, for its owner alone and as long as it is good', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'molecule-emulator-'))
    const kept = await startEmulator({ fetchOnly: true, directory, migrator: false })
    const file = join(directory, 'admin-key')
    expect([readFileSync(file, 'utf8').trim(), statSync(file).mode & 0o777]).toEqual([kept.adminKey, 0o600])
    await kept.close()
    expect(() => statSync(file)).toThrow('ENOENT')
    rmSync(directory, { recursive: true })
  })
})

describe('the clock', () => {
  it('holds a migration where it is until it is moved, at any speed', async () => {
    const slow = await startEmulator({ fetchOnly: true, speed: 60 })
    const move = (body: object) => createAdmin(slow)('POST', 'clock', body)
    await move({ action: 'freeze' })
    await createSandboxClient(slow)('migrateWorkspaceProvider', {
      path: { workspace_id: reports },
      body: toHetzner,
    })
    const { body: before } = await move({ action: 'advance', minutes: 0 })
    const { body: after } = await move({ action: 'advance', minutes: 3 })
    expect(Date.parse(after.now) - Date.parse(before.now)).toBe(3000)
    await expect(slow.states(reports)).resolves.toEqual(['snapshotting'])
    // A migration takes sixteen minutes: a second each, at this speed, in tenths from here.
    let tenths = 30
    await until(
      async () => {
        tenths += 1
        await move({ action: 'advance', milliseconds: 100 })
        return slow.states(reports)
      },
      (states) => states.at(-1) === 'completed',
    )
    expect(tenths).toBeGreaterThanOrEqual(160)
    await slow.close()
    expect(slow.findings).toEqual([])
  })
})

describe('a seed file', () => {
  const file = {
    format: 1,
    orgs: [
      {
        slug: 'acme',
        secrets: ['SENTRY_DSN', 'NEW_ONE'],
        workspaces: [
          { name: 'Night shift', provider: 'gcp', files: { '/workspace/notes.md': 'remember' } },
          { name: 'Helper', parent: 'Night shift', secrets: ['ITS_OWN'] },
        ],
      },
      { slug: 'initech', name: 'Initech', plan: 'pro' },
    ],
    faults: [{ target: 'http:getOrg', action: 'answer', status: 503 }],
  }

  it('adds what is not there yet, with the same ids each time', async () => {
    const once = { orgs: 1, workspaces: 2, secrets: 2, files: 1, faults: 1 }
    const none = { orgs: 0, workspaces: 0, secrets: 0, files: 0, faults: 0 }
    await expect(admin('POST', 'seed', file)).resolves.toEqual({
      status: 200,
      body: { created: once, known: { ...none, orgs: 1, secrets: 1 }, problems: [] },
    })
    await expect(admin('POST', 'seed', file)).resolves.toMatchObject({ body: { created: none } })
    const made = (await emulator.workspaces()).filter(({ name }) => ['Night shift', 'Helper'].includes(name))
    expect(made).toMatchObject([
      { name: 'Night shift', status: 'online', provider: 'gcp' },
      { name: 'Helper', status: 'online', provider: 'aws' },
    ])
    await admin('POST', 'reset')
    await admin('POST', 'seed', file)
    const again = (await emulator.workspaces()).filter(({ name }) => ['Night shift', 'Helper'].includes(name))
    expect(again.map(({ id }) => id)).toEqual(made.map(({ id }) => id))
    await expect(
      call('readFile', {
        path: { workspace_id: made[0]?.id ?? '', path: 'notes.md' },
        query: { root: '/workspace' },
      }),
    ).resolves.toMatchObject({ status: 200, body: { content: 'remember' } })
  })

  it('is taken as a whole or not at all', async () => {
    const bad = { ...file.orgs[0], workspaces: [{ name: 'Helper', parent: 'Nobody' }] }
    await expect(admin('POST', 'seed', { ...file, orgs: [file.orgs[1], bad] })).resolves.toEqual({
      status: 400,
      body: { error: 'the parent of Helper is Nobody, which has to come before it in the file' },
    })
    const { body } = await admin('GET', 'state')
    expect(body.orgs.map(({ slug }: { slug: string }) => slug)).not.toContain('initech')
  })
})

describe('a snapshot', () => {
  it('brings the state back, with its migrations under way', async () => {
    await admin('POST', 'clock', { action: 'freeze' })
    await call('migrateWorkspaceProvider', { path: { workspace_id: reports }, body: toHetzner })
    await call('setOrgSecret', { body: { key: 'KEPT', value: 'local-value-never-kept' } })
    const { body: snapshot } = await admin('GET', 'snapshot')
    expect(JSON.stringify(snapshot)).not.toContain('local-value-never-kept')
    await admin('POST', 'reset')
    await expect(emulator.states(reports)).resolves.toEqual([])
    await expect(admin('PUT', 'snapshot', snapshot)).resolves.toMatchObject({ status: 200 })
    await expect(emulator.states(reports)).resolves.toEqual(['snapshotting'])
    await admin('POST', 'clock', { action: 'resume' })
    await expect(untilEnded(call, reports)).resolves.toMatchObject({ state: 'completed' })
    const { body: secrets } = await call('listOrgSecrets')
    expect(JSON.stringify(secrets)).toContain('KEPT')
  })

  it('changes nothing when it cannot be put back', async () => {
    const { body: snapshot } = await admin('GET', 'snapshot')
    const { orgs } = snapshot.stores.state.tables
    const broken = structuredClone(snapshot)
    broken.stores.state.tables.orgs = []
    await expect(admin('PUT', 'snapshot', broken)).resolves.toMatchObject({ status: 400 })
    const { body: after } = await admin('GET', 'snapshot')
    expect(after.stores.state.tables.orgs).toEqual(orgs)
  })
})

it('shows all that there is in the form that it says', async () => {
  await call('migrateWorkspaceProvider', { path: { workspace_id: reports }, body: toHetzner })
  await untilEnded(call, reports)
  const { body } = await admin('GET', 'state')
  expect(body).toMatchObject({
    totals: { orgs: 4, workspaces: 8, migrations: { completed: 1 } },
    providers: { hetzner: { workspaces: 3, orphaned: [] }, aws: { workspaces: 3, orphaned: [] } },
    migrations: [{ workspace: 'Reports', from: 'aws', to: 'hetzner', state: 'completed', ended: true }],
  })
  expect(body.migrations[0].steps).toHaveLength(6)
})

it('shows requests without what nobody should read', async () => {
  await call('listOrgs')
  await emulator.fetch(
    `${emulator.controlPlaneUrl}/api/v1/orgs/${emulator.cpAdminToken}?key=${emulator.cpAdminToken}`,
    {
      headers: { Authorization: `Bearer ${emulator.cpAdminToken}` },
    },
  )
  const { body } = await admin('GET', 'requests?limit=2')
  expect(body.requests).toMatchObject([
    { path: '/api/v1/orgs/[REDACTED]', operation: 'getOrg', status: 401, contract: 'none' },
    { path: '/api/v1/admin/orgs', operation: 'listOrgs', status: 200, contract: 'kept', fault: null },
  ])
})
