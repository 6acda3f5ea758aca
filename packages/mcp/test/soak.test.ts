import { expect, it } from 'vitest'
import { soak } from './soak/soak.ts'
import { transports } from './soak/subject-server.ts'

// `bench/mcp-soak.ts` does the same at length, and looks at the memory too.
it.each(transports)('loses and mixes up nothing over %s, fifty calls at a time', async (transport) => {
  const { calls, faults, open, complaints } = await soak({ transport, calls: 500, concurrency: 50 })
  expect({ faults, open, complaints }).toEqual({
    faults: [],
    open: { requests: 0, sockets: 0 },
    complaints: [],
  })
  expect(calls).toEqual({
    answered: 355,
    'answered late': 100,
    [transport === 'stdio' ? 'cancelled' : 'hung up']: 10,
    'cut by the API': 10,
    'refused by the API': 20,
    'waited for, with progress': 5,
  })
})
