import { catalogue } from '@molecule-ai/spec'
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Received {
  /** As the contract calls it. */
  readonly service: string
  readonly method: string
  readonly url: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

export interface Stub {
  readonly requests: Received[]
  /** Where the program finds both services, under two names of one machine, and a credential for each. */
  readonly env: Readonly<Record<string, string>>
  answer: (received: Received, response: ServerResponse) => void
  /** All that was asked to be changed; POSTs that the contract calls reads are none. */
  changes(): Received[]
  close(): void
}

/** An API that does what a test wants and notes what it was asked. Unless told otherwise it agrees to everything. */
export async function startStub(): Promise<Stub> {
  const requests: Received[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk: Buffer) => (body += chunk.toString()))
    request.on('end', () => {
      const { method = '', url = '', headers } = request
      const service = headers.host?.startsWith('localhost') ? 'tenant' : 'controlPlane'
      const received: Received = { service, method, url, headers, body }
      requests.push(received)
      stub.answer(received, response)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const credentials = catalogue.credentials.map(({ name, env: [variable = ''] }) => [
    variable,
    `local-${name}`,
  ])
  const stub: Stub = {
    requests,
    env: {
      MOLECULE_CP_URL: `http://127.0.0.1:${port}`,
      MOLECULE_API_URL: `http://localhost:${port}`,
      MOLECULE_SECRET_ANY: 'local-secret',
      ...Object.fromEntries(credentials),
    },
    answer: (_, response) => json(response, 200, { compute: { provider: 'gcp' } }),
    changes: () => requests.filter((each) => !isRead(each)),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
  return stub
}

export function json(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

const readPosts = catalogue.operations.filter(
  ({ method, effect }) => method === 'POST' && effect.kind === 'read',
)

function isRead({ method, url }: Received): boolean {
  if (method === 'GET' || method === 'HEAD') return true
  return method === 'POST' && readPosts.some(({ path }) => toPattern(path).test(url))
}

/** Matches the URLs of an operation, and no other's: a value is one segment. */
export const toPattern = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.+*]/g, '\\$&').replace(/\{[^}]+\}/g, '[^/?#]+')}(\\?|$)`)
