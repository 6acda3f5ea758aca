import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { moveClock, settle, step } from './pace.ts'

/**
 * A local control plane for clients that write down what they see. How far what it starts is at each look would be different
 * each time, so it goes at a pace of its own.
 */
export interface Front {
  readonly controlPlaneUrl: string
  readonly tenantUrl: string
  /** The environment that points a client at it. */
  readonly env: Readonly<Record<string, string>>
  readonly emulator: Emulator
  /** What was answered since the last call. */
  take(): readonly Answered[]
  /** Puts a control plane in the state of the seed behind the addresses. */
  reset(): Promise<void>
  /** Throws where an answer was one that the contract does not allow. */
  close(): Promise<void>
}

export interface Answered {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** `over`: it has ended when its start is answered. `stepped`: the clock stands still, and each look finds the next state. */
export type Pace = 'over' | 'stepped'

/** Starts the two addresses, which stay, and the first control plane behind them. */
export async function startFront(pace: Pace = 'over'): Promise<Front> {
  let emulator = await start(pace)
  const answered: Answered[] = []
  const open = async (origin: () => string) => {
    const server = createServer((incoming, outgoing) => {
      const answer = async (): Promise<void> => {
        const chunks: Buffer[] = []
        for await (const chunk of incoming) chunks.push(chunk as Buffer)
        const { method = '', url = '' } = incoming
        const headers = incoming.headers as Record<string, string>
        const body = chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}
        const response = await emulator.fetch(origin() + url, { method, headers, ...body })
        const text = await response.text()
        const path = url.replace(/\?.*/, '')
        const exchange = { method, path, headers, text, origin: origin() }
        if (response.ok) await (pace === 'over' ? settle : step)(emulator, exchange)
        answered.push({ method, path, status: response.status })
        outgoing.writeHead(response.status, Object.fromEntries(response.headers)).end(text)
      }
      answer().catch(() => outgoing.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
  }
  const controlPlane = await open(() => emulator.controlPlaneUrl)
  const tenant = await open(() => emulator.tenants[0]?.url ?? '')
  return {
    controlPlaneUrl: controlPlane.url,
    tenantUrl: tenant.url,
    env: { ...emulator.env(), MOLECULE_CP_URL: controlPlane.url, MOLECULE_API_URL: tenant.url },
    get emulator() {
      return emulator
    },
    take: () => answered.splice(0),
    async reset() {
      await end(emulator)
      emulator = await start(pace)
      answered.splice(0)
    },
    async close() {
      for (const { server } of [controlPlane, tenant]) {
        server.closeAllConnections()
        server.close()
      }
      await end(emulator)
    },
  }
}

async function start(pace: Pace): Promise<Emulator> {
  const emulator = await startEmulator({ fetchOnly: true, speed: pace === 'over' ? 50_000 : 600 })
  if (pace === 'stepped') await moveClock(emulator, { action: 'freeze' })
  return emulator
}

async function end(emulator: Emulator): Promise<void> {
  await emulator.close()
  if (emulator.findings.length > 0)
    throw new Error(`The contract does not allow: ${JSON.stringify(emulator.findings)}`)
}
