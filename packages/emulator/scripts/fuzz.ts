import { parseArgs } from 'node:util'

import { fuzz, listProblems } from '../src/testing/fuzz/fuzz.ts'
import { kinds, type Kind } from '../src/testing/fuzz/request.ts'

const { values } = parseArgs({
  options: { requests: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } },
})
const [requests, seed] = [Number(values.requests), Number(values.seed)]
if (!Number.isInteger(requests) || requests < 1 || !Number.isInteger(seed)) {
  process.stderr.write('Usage: pnpm fuzz [--requests N] [--seed N]\n')
  process.exit(2)
}

const started = process.cpuUsage()
const report = await fuzz({ requests, seed })
const { user, system } = process.cpuUsage(started)
const classes = ['2xx', '3xx', '4xx', '5xx', 'cut']
const toRow = (kind: Kind) => {
  const { sent, classes: seen, undeclared, violations, crashes, accepted } = report.kinds[kind]
  return {
    sent,
    ...Object.fromEntries(classes.map((each) => [each, seen[each] ?? 0])),
    'undeclared statuses': undeclared.length,
    'bodies that violate': violations.length,
    crashes: crashes.length,
    'done without a credential': accepted.length,
  }
}
console.table(Object.fromEntries(kinds.map((kind) => [kind, toRow(kind)])))
process.stdout.write(
  [
    `${requests} requests to ${report.called} operations from the seed ${seed}; ${report.succeeded.length} operations succeeded at least once`,
    `secrets in logs: ${report.leaks.length}; prototype polluted: ${report.isPolluted ? 'yes' : 'no'}`,
    `CPU: ${((user + system) / 1e6).toFixed(1)} s\n`,
  ].join('\n'),
)
const problems = [
  ...kinds.flatMap((kind) => listProblems(report.kinds[kind])),
  ...report.leaks,
  ...(report.isPolluted ? ['Object.prototype was polluted'] : []),
]
for (const problem of new Set(problems.slice(0, 200))) process.stdout.write(`  ${problem}\n`)
process.exitCode = problems.length > 0 ? 1 : 0
