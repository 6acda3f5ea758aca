import { setTimeout as pause } from 'node:timers/promises'

import type { OperationId } from '../src/call.ts'
import type { EmulatorProcess } from '../src/testing/emulator-process.ts'
import { createSandboxClient, type Reply, type Wire } from '../src/testing/sandbox-client.ts'
import type { Stand } from './stand.ts'

/** The processes of a stand: whoever dies is started again, as a supervisor would. */
export interface Fleet {
  /** Calls any process that is up, and another one when it dies meanwhile. */
  call(operationId: OperationId, wire?: Wire): Promise<Reply>
  /** Calls a process that is up, once, whatever it answers. Throws when it dies meanwhile. */
  ask(operationId: OperationId, wire?: Wire): Promise<Reply>
  /** Orders a fault in the admin API. */
  order(rule: Readonly<Record<string, unknown>>): Promise<void>
  /** Takes back what was ordered, and says how many processes have died of it. */
  settle(): Promise<number>
  /** Kills one of them, if all are up. */
  kill(): Promise<boolean>
  /** How often a process has died. */
  deaths(): number
  /** Everything that the processes wrote on stderr. */
  errors(): string
  stop(): Promise<void>
}

interface Rule {
  readonly target: string
  readonly fired: number
}

/** A computer that does much else takes its time to start a process. */
const patience = 600_000

export async function startFleet(
  stand: Stand,
  node: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<Fleet> {
  const up = new Set<EmulatorProcess>()
  const state = { isEnding: false }
  let died = 0
  let errors = ''
  const watching: Promise<void>[] = []
  const run = async (): Promise<void> => {
    const process = await stand.start(node, env)
    up.add(process)
    const watch = process.ended.then(async () => {
      up.delete(process)
      errors += process.errors()
      if (state.isEnding) return
      died += 1
      await revive()
    })
    watching.push(watch)
  }
  /** One that died while it started is started again. */
  const revive = async (): Promise<void> => {
    if (state.isEnding) return
    await run().catch(() => {
      died += 1
      return revive()
    })
  }
  await Promise.all(Array.from({ length: stand.processes }, run))

  const pick = async (): Promise<EmulatorProcess> => {
    const until = Date.now() + patience
    while (Date.now() < until) {
      const all = [...up]
      const chosen = all[Math.floor(Math.random() * all.length)]
      if (chosen) return chosen
      await pause(10)
    }
    throw new Error(`no process came up in ${patience} ms: ${errors}`)
  }
  const insist = async <Result>(ask: (process: EmulatorProcess) => Promise<Result>): Promise<Result> => {
    const until = Date.now() + patience
    for (;;) {
      const process = await pick()
      try {
        return await ask(process)
      } catch (error) {
        if (Date.now() > until) throw error
        await pause(10)
      }
    }
  }
  const admin = (method: string, path: string, body?: unknown): Promise<{ rules?: Rule[] }> =>
    insist(async (process) => {
      const response = await fetch(new URL(path, process.adminUrl), {
        method,
        headers: { 'X-Emulator-Key': process.adminKey },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      const text = await response.text()
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
      return text === '' ? {} : (JSON.parse(text) as { rules?: Rule[] })
    })
  return {
    call: (operationId, wire) =>
      insist(async (process) => {
        const reply = await createSandboxClient(process)(operationId, wire)
        if (reply.status === 503) throw new Error('503')
        return reply
      }),
    ask: async (operationId, wire) => createSandboxClient(await pick())(operationId, wire),
    order: async (rule) => void (await admin('POST', 'faults', rule)),
    async settle() {
      const read = async (): Promise<number> => {
        const { rules = [] } = await admin('GET', 'faults')
        return rules
          .filter(({ target }) => target.startsWith('process:'))
          .reduce((sum, { fired }) => sum + fired, 0)
      }
      // The last points come after the end that everybody can see.
      let fired = await read()
      for (let attempt = 0; attempt < 100 && fired === 0; attempt += 1) {
        await pause(50)
        fired = await read()
      }
      await admin('DELETE', 'faults')
      return fired
    },
    async kill() {
      const all = [...up]
      if (all.length < stand.processes) return false
      const chosen = all[Math.floor(Math.random() * all.length)]
      if (!chosen) return false
      up.delete(chosen)
      await chosen.kill('SIGKILL')
      return true
    },
    deaths: () => died,
    errors: () => errors,
    async stop() {
      state.isEnding = true
      await Promise.all([...up].map((process) => process.kill('SIGTERM')))
      await Promise.all(watching)
      // One that was on its way up when the end came.
      await Promise.all([...up].map((process) => process.kill('SIGTERM')))
    },
  }
}
