import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { getRequestListener } from '@hono/node-server'

export interface Listener {
  readonly url: string
  close(): Promise<void>
}

/** How long requests that are being answered may take when the process ends. */
const graceMilliseconds = 1000

/** Answers on loopback. Port 0 takes any free one. Without an answer the connection is cut, and `cut` does it in the midst of one. */
export async function serve(
  fetch: (request: Request, cut: () => void) => Promise<Response | undefined>,
  port: number,
): Promise<Listener> {
  // Without the option the adapter replaces the global Request and Response, also for whoever started us.
  const server = createServer(
    getRequestListener(
      async (request, { incoming }) => {
        const cut = (): void => void incoming.socket.destroy()
        const response = await fetch(request, cut)
        if (response) return response
        cut()
        return new Response()
      },
      { overrideGlobalObjects: false },
    ),
  )
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new Error(toInUse(port), { cause: error }) : error),
    )
    server.listen(port, '127.0.0.1', resolve)
  })
  const { port: bound } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${bound}`,
    close: () =>
      new Promise((resolve) => {
        const force = setTimeout(() => server.closeAllConnections(), graceMilliseconds)
        server.close(() => {
          clearTimeout(force)
          resolve()
        })
      }),
  }
}

const toInUse = (port: number): string =>
  `port ${port} is in use; choose another with --port, or leave it out to take any free one`
