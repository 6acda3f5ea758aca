import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'

import { findPostgres, startPostgres } from '../testing/postgres.ts'
import { createLines } from './lines.ts'

const hasPostgres = findPostgres() !== undefined
if (!hasPostgres)
  process.stderr.write('lines.test.ts: there is no PostgreSQL here, so its silence is not tried.\n')
const server = hasPostgres ? await startPostgres() : undefined
afterAll(() => server?.stop())

/** A way to the server on which everything gets stuck when it is told to. */
async function startWire(directory: string) {
  const sockets = new Set<Socket>()
  const wire = { isStuck: false }
  const listener = createServer((client) => {
    const upstream = connect(join(directory, '.s.PGSQL.5432'))
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from)
      from.on('data', (chunk) => wire.isStuck || to.write(chunk))
      from.on('error', () => to.destroy()).on('close', () => to.destroy())
    }
  })
  await once(listener.listen(0, '127.0.0.1'), 'listening')
  const { port } = listener.address() as AddressInfo
  return {
    url: `postgresql://molecule@127.0.0.1:${port}/postgres`,
    stick: (isStuck: boolean) => void (wire.isStuck = isStuck),
    close() {
      listener.close()
      for (const socket of sockets) socket.destroy()
    },
  }
}

it.runIf(hasPostgres)('gives up an answer that never comes, and goes on', async () => {
  const wire = await startWire(server?.env['PGHOST'] ?? '')
  const lines = createLines(wire.url, 'public', 1, 3000)
  const line = await lines.take()
  expect(await line.send('SELECT 1 AS one')).toEqual([{ one: 1 }])
  wire.stick(true)
  await expect(line.send('SELECT 2 AS two')).rejects.toThrow('the database did not answer in time')
  await expect(line.send('ROLLBACK')).rejects.toThrow('the connection to the database was lost')
  wire.stick(false)
  line.open()
  expect(await line.send('SELECT 3 AS three')).toEqual([{ three: 3 }])
  wire.stick(true)
  const last = expect(line.send('SELECT 4 AS four')).rejects.toThrow()
  await lines.end()
  await last
  wire.close()
})
