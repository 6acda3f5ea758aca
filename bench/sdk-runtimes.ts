// Whether the SDK runs as it is published in Node.js, Bun, Deno and Cloudflare's workerd: the same steps against the local
// control plane in each. Those that are not Node.js are installed from npm into a folder of their own, for Linux on x64.
import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { startEmulator } from '@molecule-ai/emulator'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'sdk-runtimes-'))
const binaryOf = (path: string): string => join(folder, 'node_modules', path)
const packages = ['@oven/bun-linux-x64', '@deno/linux-x64-glibc', '@cloudflare/workerd-linux-64']

type Way = (sandbox: string) => Promise<string>
const ways: Readonly<Record<string, Way>> = {
  'Node.js': (sandbox) => run(process.execPath, ['main.js'], sandbox),
  Bun: (sandbox) => run(binaryOf('@oven/bun-linux-x64/bin/bun'), ['main.js'], sandbox),
  Deno: (sandbox) =>
    run(
      binaryOf('@deno/linux-x64-glibc/deno'),
      ['run', '--quiet', '--allow-env=SANDBOX', '--allow-net=127.0.0.1', 'main.js'],
      sandbox,
    ),
  workerd: inWorkerd,
}

try {
  await cp(here('sdk-runtimes'), folder, { recursive: true })
  await cp(here('../packages/sdk/dist/index.js'), join(folder, 'sdk.js'))
  const flags = ['--no-audit', '--no-fund', '--no-save', '--ignore-scripts']
  await promisify(execFile)('npm', ['install', ...flags, ...packages], { cwd: folder })
  let expected: string | undefined
  for (const [name, way] of Object.entries(ways)) {
    const emulator = await startEmulator({ speed: 3000 })
    const seen = await way(JSON.stringify(emulator.env())).catch((error: unknown) => String(error))
    await emulator.close()
    expected ??= seen
    const verdict = seen === expected ? 'does the same' : `does something else: ${seen}`
    console.log(name === 'Node.js' ? `Node.js: ${seen}` : `${name}: ${verdict}`)
    if (seen !== expected || !seen.startsWith('{')) process.exitCode = 1
  }
} finally {
  await rm(folder, { recursive: true })
}

async function run(program: string, args: readonly string[], sandbox: string): Promise<string> {
  const { stdout } = await promisify(execFile)(program, args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, NO_COLOR: '1', SANDBOX: sandbox },
  })
  return stdout.trim()
}

async function inWorkerd(sandbox: string): Promise<string> {
  const address = `127.0.0.1:${await freePort()}`
  const program = binaryOf('@cloudflare/workerd-linux-64/bin/workerd')
  const child = spawn(program, ['serve', 'workerd.capnp', `--socket-addr=http=${address}`, '--verbose'], {
    cwd: folder,
    env: { SANDBOX: sandbox },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const said = text(child.stderr)
  try {
    for (let attempt = 0; attempt < 100; attempt++) {
      const response = await fetch(`http://${address}`).catch(() => undefined)
      if (response !== undefined) return await response.text()
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    child.kill()
    throw new Error(await said)
  } finally {
    child.kill()
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
