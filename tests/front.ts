import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'
import { catalogue, type Operation } from '@molecule-ai/spec'

/**
 * A local control plane for clients that write down what they see. What it starts is over when the start is answered: how
 * far it is at each look would be different each time.
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

/** Starts the two addresses, which stay, and the first control plane behind them. */
export async function startFront(): Promise<Front> {
  let emulator = await start()
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
        if (response.ok) await settle(emulator, { method, path, headers, text, origin: origin() })
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
      emulator = await start()
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

const start = (): Promise<Emulator> => startEmulator({ fetchOnly: true, speed: 50_000 })

async function end(emulator: Emulator): Promise<void> {
  await emulator.close()
  if (emulator.findings.length > 0)
    throw new Error(`The contract does not allow: ${JSON.stringify(emulator.findings)}`)
}

interface Started {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  readonly text: string
  readonly origin: string
}

/** Asks for the status of what was started until it is over; of everything else there is none to ask for. */
async function settle(emulator: Emulator, { method, path, headers, text, origin }: Started): Promise<void> {
  const operation = catalogue.operations.find((each) => each.method === method && pathOf(each).test(path))
  const monitor = operation?.links.find(({ rel }) => rel === 'monitor')
  const status = catalogue.operations.find(({ id }) => id === monitor?.operationId)
  if (operation === undefined || monitor === undefined || status === undefined) return
  const given = { ...(JSON.parse(text) as Record<string, string>), ...pathOf(operation).exec(path)?.groups }
  const url = origin + status.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => given[name] ?? '')
  const ends = Object.entries(monitor.outcome ?? {}).filter(([, outcome]) => outcome !== 'pending')
  for (;;) {
    const { authorization, cookie } = headers
    const credential = authorization === undefined ? { cookie: cookie ?? '' } : { authorization }
    const body = await (await emulator.fetch(url, { headers: credential })).text()
    if (ends.some(([state]) => body.includes(`"${state}"`))) return
    // What goes on needs the same thread.
    await sleep(5)
  }
}

const pathOf = ({ path }: Operation): RegExp =>
  new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, '(?<$1>[^/?]+)')}$`)
