// An API that answers every request with the same body, in a process of its own so that it takes no time of anybody else's.
// Its parent says the body and is told the address.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

process.once('message', (body: string) => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json').end(body)
  })
  server.listen(0, '127.0.0.1', () =>
    process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`),
  )
})
process.once('disconnect', () => process.exit())
