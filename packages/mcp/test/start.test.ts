import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { program } from './client.ts'

const initialize = {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'test', version: '1' },
}
const asked = [
  { jsonrpc: '2.0', id: 1, method: 'initialize', params: initialize },
  { jsonrpc: '2.0', method: 'notifications/initialized' },
  { jsonrpc: '2.0', id: 2, method: 'tools/list' },
]

// Says at the end what the process had loaded of Node.
const spy = `data:text/javascript,process.on('exit', () => process.stderr.write(JSON.stringify(process.moduleLoadList)))`

it('starts and lists without the parts of Node that take long to load', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'start-'))
  // The cache of compiled code stays out of the way.
  const env = { TMPDIR: directory, HOME: directory, MOLECULE_ORG_API_KEY: 'test', MOLECULE_ORG_ID: 'test' }
  const running = promisify(execFile)(process.execPath, ['--import', spy, program], { env })
  running.child.stdin?.end(asked.map((message) => `${JSON.stringify(message)}\n`).join(''))
  const { stdout, stderr } = await running
  await rm(directory, { recursive: true })
  expect(stdout.match(/"tools":/g)).toHaveLength(2)

  const loaded = (JSON.parse(stderr) as string[]).map((name) => name.replace('NativeModule ', ''))
  expect(loaded).toContain('stream')
  const slow = ['crypto', 'http', 'https', 'tls', 'worker_threads', 'zlib']
  expect(
    loaded.filter((name) => slow.includes(name) || name.startsWith('internal/deps/undici')),
    'something uses these at start: load it, or compute it, at the first call that needs it',
  ).toEqual([])
})
