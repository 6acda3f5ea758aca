import { spawn } from 'node:child_process'
import { once } from 'node:events'

import type { Emulator } from '../emulator.ts'

export interface EmulatorProcess extends Pick<
  Emulator,
  'controlPlaneUrl' | 'cpAdminToken' | 'tenants' | 'fetch'
> {
  /** What it wrote on stderr so far. */
  errors(): string
  kill(signal: NodeJS.Signals): Promise<number | null>
}

const bin = new URL('../bin.ts', import.meta.url).pathname

/** Runs the command to its end. */
export async function runBin(
  args: readonly string[],
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawnBin(args)
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  await once(child, 'close')
  return { code: child.exitCode, out: out(), err: err() }
}

/** Starts the command and waits until it serves. */
export async function startBin(args: readonly string[]): Promise<EmulatorProcess> {
  const child = spawnBin([...args, '--json'])
  const [out, err] = [collect(child.stdout), collect(child.stderr)]
  while (!out().includes('\n')) {
    await Promise.race([once(child.stdout, 'data'), once(child, 'close')])
    if (child.exitCode !== null) throw new Error(`the emulator ended with ${child.exitCode}: ${err()}`)
  }
  return {
    ...(JSON.parse(out()) as Pick<Emulator, 'controlPlaneUrl' | 'cpAdminToken' | 'tenants'>),
    fetch: (input, init) => fetch(input, init),
    errors: err,
    async kill(signal) {
      child.kill(signal)
      if (child.exitCode === null && child.signalCode === null) await once(child, 'close')
      return child.exitCode
    },
  }
}

function spawnBin(args: readonly string[]) {
  return spawn(process.execPath, ['--conditions=@molecule-ai/source', bin, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function collect(stream: NodeJS.ReadableStream): () => string {
  let text = ''
  stream.on('data', (chunk: Buffer) => {
    text += chunk.toString()
  })
  return () => text
}
