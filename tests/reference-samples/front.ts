import { createServer } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { startEmulator, type Emulator } from '@molecule-ai/emulator'

/** Two addresses that stay, and behind them a local control plane that is a new one for each sample. */
export interface Front {
  /** The environment that points a client at it. */
  readonly env: Readonly<Record<string, string>>
  /** Makes a token of a workspace, for the samples that show it as the usual credential. */
  mintWorkspaceToken(workspaceId: string): Promise<string>
  /** What was answered since the last call. */
  take(): readonly Answered[]
  /** Puts a control plane in the state of the seed behind the addresses. */
  reset(): Promise<void>
  close(): Promise<void>
}

export interface Answered {
  readonly method: string
  readonly path: string
  readonly status: number
}

/** Starts the addresses. What takes minutes is over at the first look. */
export async function startFront(): Promise<Front> {
  let emulator = await startEmulator({ fetchOnly: true, speed: 50_000 })
  const answered: Answered[] = []
  const open = async (origin: () => string): Promise<{ url: string; close: () => void }> => {
    const server = createServer((request, response) => {
      void (async () => {
        const { method = '', url = '' } = request
        const chunks: Buffer[] = []
        for await (const chunk of request) chunks.push(chunk as Buffer)
        const body = Buffer.concat(chunks)
        const answer = await emulator.fetch(origin() + url, {
          method,
          headers: request.headers as Record<string, string>,
          ...(body.length > 0 ? { body } : {}),
        })
        answered.push({ method, path: url.replace(/\?.*/, ''), status: answer.status })
        response.writeHead(answer.status, Object.fromEntries(answer.headers))
        response.end(Buffer.from(await answer.arrayBuffer()))
      })().catch(() => response.destroy())
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const close = (): void => {
      server.closeAllConnections()
      server.close()
    }
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
  }
  const controlPlane = await open(() => emulator.controlPlaneUrl)
  const tenant = await open(() => tenantOf(emulator))
  return {
    env: { ...emulator.env(), MOLECULE_CP_URL: controlPlane.url, MOLECULE_API_URL: tenant.url },
    async mintWorkspaceToken(workspaceId) {
      const [tenant] = emulator.tenants
      const answer = await emulator.fetch(`${tenant?.url}/admin/workspaces/${workspaceId}/tokens`, {
        method: 'POST',
        headers: { authorization: `Bearer ${tenant?.orgApiKey}`, 'x-molecule-org-id': tenant?.orgId ?? '' },
      })
      const { auth_token: token } = (await answer.json()) as { auth_token: string }
      return token
    },
    take: () => answered.splice(0),
    async reset() {
      const { findings } = emulator
      await emulator.close()
      if (findings.length > 0) throw new Error(`The contract does not allow: ${JSON.stringify(findings)}`)
      emulator = await startEmulator({ fetchOnly: true, speed: 50_000 })
      answered.splice(0)
    },
    async close() {
      controlPlane.close()
      tenant.close()
      await emulator.close()
    },
  }
}

const tenantOf = ({ tenants }: Emulator): string => tenants[0]?.url ?? ''
