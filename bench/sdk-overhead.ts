// What a call of the SDK costs beside bare `fetch` and other clients: the same request to the same server, one client after
// the other in every round, so that whatever else the machine does hits all of them alike. And what importing each costs.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Molecule } from '@molecule-ai/sdk'
import { create } from 'axios'
import ky from 'ky'
import OpenAI from 'openai'
import createClient from 'openapi-fetch'
import { median, ratio } from './figures.ts'

const rounds = Number(process.argv[2] ?? 30)
const calls = 50

// Twenty workspaces, as the API answers them.
const answer = JSON.stringify(
  Array.from({ length: 20 }, (_, number) => ({
    id: crypto.randomUUID(),
    name: `Agent ${number}`,
    status: 'online',
    tier: 2,
  })),
)
const server = createServer((_, response) =>
  response.setHeader('content-type', 'application/json').end(answer),
)
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
const headers = { authorization: 'Bearer bench' }

const molecule = new Molecule({ tenantUrl: url, orgApiKey: 'bench' })
const typed = createClient<{
  '/workspaces': { get: { responses: { 200: { content: { 'application/json': unknown } } } } }
}>({
  baseUrl: url,
  headers,
})
const light = ky.create({ headers })
const heavy = create({ baseURL: url, headers })
const stainless = new OpenAI({ apiKey: 'bench', baseURL: url })

const clients: Readonly<Record<string, () => Promise<unknown>>> = {
  'bare fetch': async () => (await fetch(`${url}/workspaces`, { headers })).json(),
  '@molecule-ai/sdk': () => molecule.workspace.list(),
  'openapi-fetch': async () => (await typed.GET('/workspaces')).data,
  ky: () => light.get(`${url}/workspaces`).json(),
  axios: async () => (await heavy.get('/workspaces')).data as unknown,
  'openai (built by Stainless)': () => stainless.get('/workspaces'),
}

const times = new Map(Object.keys(clients).map((name) => [name, [] as number[]]))
for (let round = 0; round <= rounds; round++)
  for (const [name, call] of Object.entries(clients)) {
    const start = performance.now()
    for (let count = 0; count < calls; count++) await call()
    if (round > 0) times.get(name)!.push((performance.now() - start) / calls)
  }
server.close()
server.closeAllConnections()

const imports: Readonly<Record<string, string>> = {
  'bare fetch': '0',
  '@molecule-ai/sdk': "import('@molecule-ai/sdk')",
  'openapi-fetch': "import('openapi-fetch')",
  ky: "import('ky')",
  axios: "import('axios')",
  'openai (built by Stainless)': "import('openai')",
}
const starts = new Map(Object.keys(imports).map((name) => [name, [] as number[]]))
for (let round = 0; round <= 9; round++)
  for (const [name, source] of Object.entries(imports)) {
    const start = performance.now()
    await once(
      spawn(process.execPath, ['-e', source], { cwd: import.meta.dirname, stdio: 'inherit' }),
      'close',
    )
    if (round > 0) starts.get(name)!.push(performance.now() - start)
  }

const [fetching = []] = times.values()
const [empty = []] = starts.values()
console.log(
  `${rounds} rounds of ${calls} calls, node ${process.version}; a call of bare fetch takes ${(median(fetching) * 1000).toFixed(0)} µs (median)`,
)
console.log(`${'client'.padEnd(30)} a call   importing it`)
for (const [name, samples] of times)
  console.log(
    `${name.padEnd(30)} ${ratio(median(samples), median(fetching))}    ${ratio(median(starts.get(name)!), median(empty))}`,
  )
