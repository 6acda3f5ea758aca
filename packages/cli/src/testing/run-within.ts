import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { main as Main } from '../main.ts'
import type { Environment, Run } from './run-cli.ts'
import { surroundings } from './surroundings.ts'

const load = createRequire(import.meta.url)
const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs the built command within this process, one run at a time. Starting Node takes ten times as long as a command does:
 * `run` is for what only a process of its own can show, this for what has to be shown of every command.
 */
export async function runWithin(args: readonly string[], env: Environment = {}): Promise<Run> {
  const { main } = load('../../dist/cli.cjs') as { main: typeof Main }
  const { stdout, stderr } = process
  const written = { stdout: '', stderr: '' }
  const before = { env: process.env, exitCode: process.exitCode }
  const restore = [capture(stdout, (text) => (written.stdout += text))]
  restore.push(capture(stderr, (text) => (written.stderr += text)))
  process.env = { ...surroundings(), ...env }
  process.exitCode = undefined
  try {
    await main(root, args)
    return { code: (process.exitCode as number | undefined) ?? 0, ...written }
  } finally {
    for (const undo of restore) undo()
    process.env = before.env
    process.exitCode = before.exitCode
  }
}

/** Takes what is written to a stream, and has the stream afterwards as it was. */
function capture(stream: NodeJS.WriteStream, take: (text: string) => void): () => void {
  const write = stream.write.bind(stream)
  const listeners = stream.listeners('error')
  stream.write = (chunk: Uint8Array | string, ...rest: unknown[]): boolean => {
    take(typeof chunk === 'string' ? chunk : new TextDecoder().decode(chunk))
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined
    done?.()
    return true
  }
  return () => {
    stream.write = write
    stream.removeAllListeners('error')
    for (const listener of listeners) stream.on('error', listener as (error: Error) => void)
  }
}
