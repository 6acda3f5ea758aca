import { afterAll, expect, it } from 'vitest'

import { toBanner } from './banner.ts'
import { startEmulator } from './emulator.ts'

const emulator = await startEmulator({ fetchOnly: true })
afterAll(() => emulator.close())

it.each([
  [{}, 'in memory'],
  [{ directory: './sandbox' }, './sandbox'],
  [
    { databaseUrl: 'postgresql://molecule:canary@db.internal:5433/sandbox' },
    'PostgreSQL by DATABASE_URL: db.internal:5433, database sandbox',
  ],
  [{ databaseUrl: 'postgresql:///' }, 'PostgreSQL by DATABASE_URL: local socket, database of the user'],
])('tells where the state is, and no password: %j', async (location, place) => {
  const lines = (await toBanner(emulator, location)).split('\n')
  expect(lines).toContain(`state           ${place}`)
  expect(lines.join('\n')).not.toContain('canary')
})
