import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { gzipSync } from 'node:zlib'

export interface Site {
  readonly url: string
  close(): Promise<void>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
}

/** Serves the built site on loopback as a static host does: index files, compression, a page for what is not found. */
export async function serve(root: string): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    const file = join(root, normalize(path), path.endsWith('/') ? 'index.html' : '')
    const send = (status: number, content: Buffer, name: string): void => {
      const type = types[extname(name)] ?? 'application/octet-stream'
      const compressed = /text|json|svg/.test(type)
      response.writeHead(status, {
        'content-type': type,
        ...(compressed ? { 'content-encoding': 'gzip' } : {}),
      })
      response.end(compressed ? gzipSync(content, { level: 9 }) : content)
    }
    readFile(file).then(
      (content) => send(200, content, file),
      async () => send(404, await readFile(join(root, '404.html')), '404.html'),
    )
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the site has no port')
  return {
    url: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
