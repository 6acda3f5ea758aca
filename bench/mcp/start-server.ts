import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { usageOf } from './process-tree.ts'

/** Milliseconds since the process was spawned, and what it has used. */
export interface Start {
  readonly initializeMs: number
  readonly listMs: number
  readonly cpuMs: number
  readonly residentMb: number
}

const settled = 250

/** Starts a server over stdio, asks for `initialize` and `tools/list`, and ends it. */
export async function startServer(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Start> {
  const start = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const send = (message: object): void =>
    void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`)
  const answerTo = async (id: number): Promise<number> => {
    for (;;) {
      const { value, done } = await lines.next()
      if (done === true) throw new Error(`${args.join(' ')} ended without an answer`)
      const at = performance.now() - start
      const message = JSON.parse(value) as { id?: number; error?: unknown }
      if (message.id === id && message.error === undefined) return at
      if (message.id === id) throw new Error(`${args.join(' ')}: ${JSON.stringify(message.error)}`)
    }
  }
  send({ id: 1, method: 'initialize', params: initialize })
  const initializeMs = await answerTo(1)
  send({ method: 'notifications/initialized' })
  send({ id: 2, method: 'tools/list' })
  const listMs = await answerTo(2)
  const { cpuMs } = usageOf(child.pid ?? 0) ?? { cpuMs: Number.NaN }
  await sleep(settled)
  const { residentMb } = usageOf(child.pid ?? 0) ?? { residentMb: Number.NaN }
  const closed = once(child, 'close')
  child.stdin.end()
  // Not every server ends with its input.
  const late = setTimeout(() => child.kill(), 1000)
  await closed
  clearTimeout(late)
  return { initializeMs, listMs, cpuMs, residentMb }
}

const initialize = {
  protocolVersion: '2025-11-25',
  capabilities: {},
  clientInfo: { name: 'bench', version: '1' },
}
