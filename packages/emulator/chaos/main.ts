import { parseArgs } from 'node:util'

import { startPostgres, findPostgres } from '../src/testing/postgres.ts'
import { dieAtBoundaries, trace, ways } from './boundaries.ts'
import { dieAtInstants } from './instants.ts'
import { mutants } from './mutants.ts'
import { standEmbedded, standOnPostgres, type Stand } from './stand.ts'
import { toProblems, toTable, type Line } from './table.ts'

const usage = `Usage: pnpm chaos [options]

Kills emulators in the middle of migrations and reads their books. Ends with 1 when anything is lost, done twice, orphaned,
stuck or damaged, or when a broken emulator gets through.

  --store NAME     embedded or postgres (default: both)
  --processes N    of those on PostgreSQL, 1 or 3 (default: both, one after the other)
  --kills N        processes killed at random instants, for each stand (default: 200; 0: none)
  --way NAME       only the boundaries of migrations that go this way
  --every N        at every Nth boundary only (default: 1)
  --no-mutants     leave the broken emulators out
  --verbose        a line for each trial`

const { values } = parseArgs({
  options: {
    store: { type: 'string' },
    processes: { type: 'string' },
    way: { type: 'string' },
    kills: { type: 'string', default: '200' },
    every: { type: 'string', default: '1' },
    'no-mutants': { type: 'boolean' },
    verbose: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
})
if (values.help) {
  console.log(usage)
  process.exit(0)
}
const started = performance.now()
const tell = (line: string): void => {
  if (values.verbose) console.error(`  ${line}`)
}
const say = (line: string): void =>
  console.error(`${Math.round((performance.now() - started) / 1000)} s  ${line}`)

const withPostgres = values.store !== 'embedded'
if (withPostgres && findPostgres() === undefined)
  throw new Error('install PostgreSQL, or say --store embedded')
const server = withPostgres ? await startPostgres() : undefined
const lines: Line[] = []
const kills = Number(values.kills)
let isBad = false

try {
  const boundaries = []
  const wanted = ways.filter(({ name }) => values.way === undefined || values.way === name)
  for (const way of wanted) for (const point of await trace(way)) boundaries.push({ way, point })
  say(`${boundaries.length} boundaries on ${wanted.length} ways`)
  const chosen = boundaries.filter((_, index) => index % Number(values.every) === 0)
  const stands: (() => Stand | Promise<Stand>)[] = [
    ...(values.store === 'postgres' ? [] : [() => standEmbedded(true)]),
    ...(server
      ? toCounts(values.processes).map((processes) => () => standOnPostgres(server, processes, true))
      : []),
  ]
  for (const stand of stands) {
    if (chosen.length > 0)
      await record(await stand(), 'at each boundary', (where) => dieAtBoundaries(where, chosen, tell))
    if (kills > 0)
      await record(await stand(), 'at random instants', (where) => dieAtInstants(where, kills, tell))
  }
  console.log(toTable(lines))
  if (values['no-mutants'] !== true) await tryMutants()
} finally {
  await server?.stop()
}
process.exit(isBad ? 1 : 0)

function toCounts(given: string | undefined): number[] {
  return given === undefined ? [1, 3] : [Number(given)]
}

async function record(
  stand: Stand,
  how: string,
  run: (stand: Stand) => Promise<Line['report']>,
): Promise<void> {
  const report = await run(stand)
  await stand.remove()
  const problems = toProblems(report)
  if (problems.length > 0) isBad = true
  lines.push({ store: stand.name, processes: stand.processes, how, report })
  say(`${stand.name}, ${stand.processes}, ${how}: ${report.kills} kills, ${problems.length} problems`)
  for (const problem of problems) console.error(`    ${problem}`)
}

/** Emulators that are broken on purpose: each has to be noticed. */
async function tryMutants(): Promise<void> {
  for (const { name, way: wanted, point } of mutants) {
    const way = ways.find((each) => each.name === wanted)
    if (!way) throw new Error(`there is no way ${wanted}`)
    const stand = standEmbedded()
    const hooks = ['--import', new URL('mutate.ts', import.meta.url).pathname]
    const broken = { node: hooks, env: { MOLECULE_CHAOS_MUTANT: name }, patience: 10_000 }
    const problems = toProblems(await dieAtBoundaries(stand, [{ way, point }], tell, broken))
    await stand.remove()
    if (problems.length === 0) isBad = true
    console.log(`mutant "${name}": ${problems.length === 0 ? 'NOT NOTICED' : `noticed, ${problems[0]}`}`)
  }
}
