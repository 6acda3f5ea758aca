import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startEmulator, type Emulator } from '../emulator.ts'
import { findPostgres, startPostgres, type PostgresServer } from '../testing/postgres.ts'
import { createSandboxClient, reports, until, untilEnded } from '../testing/sandbox-client.ts'

if (findPostgres() === undefined)
  process.stdout.write('The tests of emulators that share a database are left out: there is no PostgreSQL.\n')

describe.runIf(findPostgres() !== undefined)('two emulators on one database', () => {
  let server: PostgresServer
  let one: Emulator
  let other: Emulator
  beforeAll(async () => {
    server = await startPostgres()
    // The driver finds a socket by these only.
    vi.stubEnv('PGHOST', server.env['PGHOST'] ?? '')
    vi.stubEnv('PGUSER', server.env['PGUSER'] ?? '')
    const start = (): Promise<Emulator> =>
      startEmulator({ fetchOnly: true, speed: 20_000, databaseUrl: server.env['DATABASE_URL'] ?? '' })
    one = await start()
    other = await start()
  })
  afterAll(async () => {
    const findings = [...one.findings, ...other.findings]
    await Promise.all([one.close(), other.close()])
    await server.stop()
    vi.unstubAllEnvs()
    expect(findings).toEqual([])
  })

  const admin = async (emulator: Emulator, method: string, path: string, body?: unknown) => {
    const response = await emulator.fetch(new URL(path, emulator.adminUrl), {
      method,
      headers: { 'X-Emulator-Key': emulator.adminKey },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text) }
  }
  const toHetzner = { from: 'aws', to: 'hetzner', confirm: true }

  it('spend a rule together, and no more often than it says', async () => {
    await admin(one, 'POST', 'faults', { target: 'http:listOrgs', action: 'answer', status: 503, times: 5 })
    const replies = await Promise.all(
      Array.from({ length: 20 }, (_, nth) => createSandboxClient(nth % 2 ? one : other)('listOrgs')),
    )
    expect(replies.filter(({ status }) => status === 503)).toHaveLength(5)
    const { body } = await admin(other, 'GET', 'faults')
    expect(body.rules).toMatchObject([{ remaining: 0, fired: 5 }])
  })

  it('agree on the time', async () => {
    const { body } = await admin(one, 'POST', 'clock', { action: 'freeze' })
    await expect(admin(other, 'GET', 'clock')).resolves.toMatchObject({
      body: { now: body.now, frozen: true },
    })
    await admin(other, 'POST', 'clock', { action: 'resume' })
    await expect(admin(one, 'GET', 'clock')).resolves.toMatchObject({ body: { frozen: false } })
  })

  it('are seeded, exported, reset and put back as one', async () => {
    const seed = {
      format: 1,
      orgs: [{ slug: 'acme', workspaces: [{ name: 'Extra', files: { '/home/a': 'b' } }] }],
    }
    await expect(admin(one, 'POST', 'seed', seed)).resolves.toMatchObject({
      status: 200,
      body: { created: { workspaces: 1, files: 1 }, problems: [] },
    })
    const names = async () => (await other.workspaces()).map(({ name }) => name)
    expect(await names()).toContain('Extra')
    await admin(one, 'POST', 'clock', { action: 'freeze' })
    await createSandboxClient(one)('migrateWorkspaceProvider', {
      path: { workspace_id: reports },
      body: toHetzner,
    })
    const { body: snapshot } = await admin(other, 'GET', 'snapshot')
    await expect(admin(other, 'POST', 'reset')).resolves.toEqual({
      status: 200,
      body: { orgs: 4, workspaces: 8 },
    })
    expect(await names()).not.toContain('Extra')
    await expect(admin(one, 'PUT', 'snapshot', snapshot)).resolves.toMatchObject({ status: 200 })
    expect(await names()).toContain('Extra')
    await admin(other, 'POST', 'clock', { action: 'resume' })
    await until(
      () => admin(one, 'GET', 'clock'),
      ({ body }) => body.frozen === false,
    )
    await expect(untilEnded(createSandboxClient(other), reports)).resolves.toMatchObject({
      state: 'completed',
    })
  })
})
