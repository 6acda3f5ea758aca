// Calls the MCP server many times at once over stdio and over HTTP, in all the ways in which calls go, and says whether an
// answer was lost or wrong and whether anything was left behind. `packages/mcp/test/soak.test.ts` is the short form.
import { soak, type SoakReport } from '@molecule-ai/mcp/soak'
import { parseArgs } from 'node:util'

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '10000' },
    concurrency: { type: 'string', default: '50' },
    'warm-up': { type: 'string', default: '2000' },
    transport: { type: 'string', multiple: true, default: ['stdio', 'http'] },
  },
})

for (const transport of values.transport) {
  if (transport !== 'stdio' && transport !== 'http') throw new Error('--transport is stdio or http')
  const [calls, concurrency, warmUp] = [values.calls, values.concurrency, values['warm-up']].map(Number)
  if (calls === undefined || concurrency === undefined || warmUp === undefined) break
  print(transport, await soak({ transport, calls, concurrency, warmUp }))
}

function print(transport: string, { calls, faults, open, complaints, memory, seconds }: SoakReport): void {
  const count = Object.values(calls).reduce((sum, each) => sum + each, 0)
  const rate = Math.round(count / seconds)
  console.log(
    `${transport}: ${count} calls, ${values.concurrency} at a time, ${seconds.toFixed(1)} s (${rate}/s)`,
  )
  for (const [kind, number] of Object.entries(calls)) console.log(`  ${String(number).padStart(6)} ${kind}`)
  console.log(`  lost or wrong: ${faults.length}`)
  for (const fault of faults.slice(0, 10)) console.log(`    ${fault}`)
  console.log(`  left at the API: ${open.requests} requests, ${open.sockets} connections`)
  console.log(`  warnings and failures on standard error: ${complaints.length}`)
  for (const line of complaints.slice(0, 10)) console.log(`    ${line}`)
  if (!memory) return
  const { before, after } = memory
  const grown = after.heapUsed / before.heapUsed - 1
  console.log(
    `  heap after collection: ${megabytes(before.heapUsed)} after ${values['warm-up']} calls, ` +
      `${megabytes(after.heapUsed)} at the end (${grown < 0 ? '' : '+'}${(grown * 100).toFixed(1)} %)`,
  )
  console.log(
    `  busy with: ${JSON.stringify(before.resources)} then, ${JSON.stringify(after.resources)} at the end`,
  )
  if (faults.length > 0 || open.requests + open.sockets > 0 || complaints.length > 0 || grown > 0.1)
    process.exitCode = 1
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`
}
