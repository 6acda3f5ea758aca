import { spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Emulator } from '../emulator.ts'

export interface EmulatorProcess extends Pick<
  Emulator,
  'controlPlaneUrl' | 'cpAdminToken' | 'tenants' | 'adminUrl' | 'adminKey' | 'fetch'
> {
  /** What it wrote on stderr so far. */
  errors(): string
  kill(signal: NodeJS.Signals): Promise<number | null>
  /** Resolves when it has ended. */
  readonly ended: Promise<void>
}

const source = new URL('../bin.ts', import.meta.url).pathname
const built = new URL('../../dist/bin.js', import.meta.url).pathname

/** Runs the command to its end. */
export async function runBin(
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawnBin(args)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  await once(child, 'close')
  return { code: child.exitCode, out: out(), err: err() }
}

/** With what a command runs. */
interface Surroundings {
  /** Besides what this process has. */
  readonly env?: Readonly<Record<string, string>>
  /** Given to Node, in front of the command. */
  readonly node?: readonly string[]
  /** Runs what was built, which starts in half the time. */
  readonly isBuilt?: boolean
}

/** Starts the command and waits until it serves. */
export async function startBin(
  args: readonly string[],
  surroundings: Surroundings = {},
): Promise<EmulatorProcess> {
  const child = spawnBin([...args, '--json'], surroundings)
  const ended = once(child, 'close').then(() => undefined)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  while (!out().includes('\n')) {
    await Promise.race([once(child.stdout, 'data'), ended])
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the emulator ended with ${child.exitCode ?? child.signalCode}: ${err()}`)
  }
  return {
    ...(JSON.parse(out()) as Pick<
      Emulator,
      'controlPlaneUrl' | 'cpAdminToken' | 'tenants' | 'adminUrl' | 'adminKey'
    >),
    fetch: (input, init) => fetch(input, init),
    errors: err,
    ended,
    async kill(signal) {
      child.kill(signal)
      await ended
      return child.exitCode
    },
  }
}

function spawnBin(args: readonly string[], { env, node = [], isBuilt = false }: Surroundings = {}) {
  const bin = isBuilt ? [built] : ['--conditions=@molecule-ai/source', ...node, source]
  return spawn(process.execPath, [...bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return () => text
}
