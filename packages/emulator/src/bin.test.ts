import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { runBin, startBin } from './testing/emulator-process.ts'
import { createSandboxClient, reports } from './testing/sandbox-client.ts'

const directory = mkdtempSync(join(tmpdir(), 'molecule-emulator-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('molecule-emulator', () => {
  it.each([
    [['--nope'], "Unknown option '--nope'"],
    [['extra'], "Unexpected argument 'extra'"],
    [['--port', '99999'], '--port cannot be "99999"'],
    [['--port', ''], '--port cannot be ""'],
    [['--speed', '0'], '--speed cannot be "0"'],
    [['--rate-limit', '0.5'], '--rate-limit cannot be "0.5"'],
  ])('does not understand %j', async (args, text) => {
    const { code, err } = await runBin(args)
    expect([code, err]).toEqual([2, expect.stringContaining(text)])
  })

  it('prints its help, its version and an empty report', async () => {
    const [help, version, report] = await Promise.all([
      runBin(['--help']),
      runBin(['--version']),
      runBin(['--report']),
    ])
    expect(help).toMatchObject({ code: 0, err: '', out: expect.stringContaining('--directory DIR') })
    expect(version).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) })
    expect(report).toEqual({ code: 0, out: '', err: '' })
  })

  it('takes its directory and its ports for itself, and ends on a signal', async () => {
    const emulator = await startBin(['--directory', directory])
    const second = await runBin(['--directory', directory])
    expect([second.code, second.err]).toEqual([
      1,
      expect.stringContaining('is in use by another molecule-emulator'),
    ])
    const { port } = new URL(emulator.controlPlaneUrl)
    const third = await runBin(['--port', port])
    expect([third.code, third.err]).toEqual([1, expect.stringContaining(`port ${port} is in use`)])
    expect(await emulator.kill('SIGINT')).toBe(0)
    const again = await startBin(['--directory', directory, '--quiet'])
    expect(await again.kill('SIGTERM')).toBe(0)
  })

  it('logs requests on stderr without what must not be read there', async () => {
    const emulator = await startBin([])
    const call = createSandboxClient(emulator)
    const { body } = await call('mintOrgToken', { body: { name: 'a' } })
    await call('setWorkspaceSecret', {
      path: { workspace_id: reports },
      body: { key: 'A', value: 'canary-5a1c' },
    })
    await emulator.kill('SIGTERM')
    const log = emulator.errors()
    expect(log).toMatch(/^acme POST \/org\/tokens 200 \d+ms$/m)
    for (const secret of [
      'canary-5a1c',
      body.auth_token,
      emulator.cpAdminToken,
      emulator.tenants[0]?.orgApiKey,
    ])
      expect(log).not.toContain(secret)
  })

  it('limits requests as it is told', async () => {
    const emulator = await startBin(['--rate-limit', '1', '--speed', '1', '--quiet'])
    const call = createSandboxClient(emulator)
    await expect(call('listWorkspaces')).resolves.toMatchObject({ status: 200 })
    await expect(call('listWorkspaces')).resolves.toMatchObject({ status: 429 })
    await emulator.kill('SIGTERM')
  })

  it('adds what a seed file describes, and forgets what was there when it is told to', async () => {
    const kept = join(directory, 'kept')
    const file = join(directory, 'seed.json')
    writeFileSync(
      file,
      JSON.stringify({ format: 1, orgs: [{ slug: 'acme', workspaces: [{ name: 'Extra' }] }] }),
    )
    const names = async (args: readonly string[]): Promise<string> => {
      const emulator = await startBin(['--directory', kept, '--quiet', ...args])
      const { body } = await createSandboxClient(emulator)('listWorkspaces')
      await emulator.kill('SIGTERM')
      return JSON.stringify(body)
    }
    expect(await names(['--seed', file])).toContain('Extra')
    expect(await names([])).toContain('Extra')
    expect(await names(['--reset'])).not.toContain('Extra')
    writeFileSync(file, '{}')
    const { code, err } = await runBin(['--seed', file])
    expect([code, err]).toEqual([1, `molecule-emulator: ${file} cannot be used: format is required\n`])
  })

  it('can play a control plane that cannot migrate', async () => {
    const emulator = await startBin(['--no-migrator', '--quiet'])
    const body = { from: 'aws', to: 'gcp', confirm: true }
    const path = { workspace_id: reports }
    await expect(
      createSandboxClient(emulator)('migrateWorkspaceProvider', { path, body }),
    ).resolves.toMatchObject({ status: 503 })
    await emulator.kill('SIGTERM')
    expect(emulator.errors()).toBe('')
  })
})
