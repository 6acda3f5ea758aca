import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { MigrationState } from '../src/machine.ts'
import { audit, type Findings } from './books.ts'
import { startFleet, type Fleet } from './fleet.ts'
import { standEmbedded, type Stand } from './stand.ts'
import { createWorkload, type Workload } from './workload.ts'

/** One way that a migration can go. */
export interface Way {
  readonly name: string
  readonly end: MigrationState
  readonly failAt?: MigrationState
  /** What else goes wrong for each migration. */
  readonly faults?: readonly Readonly<Record<string, unknown>>[]
}

// A fault that happens once may be spent by the call that the kill cuts off: what decides about the end happens each time.
export const ways: readonly Way[] = [
  { name: 'completes', end: 'completed' },
  { name: 'fails', end: 'failed', failAt: 'snapshotted' },
  { name: 'is rolled back', end: 'rolled_back', failAt: 'target_healthy' },
  { name: 'is rolled back after the switch', end: 'rolled_back', failAt: 'retiring_source' },
  {
    name: 'loses each reply',
    end: 'completed',
    faults: ['aws.createSnapshot', 'hetzner.createInstance', 'aws.terminateInstance'].map((call) => ({
      target: `provider:${call}`,
      action: 'drop-after',
    })),
  },
  {
    name: 'finds no room',
    end: 'failed',
    faults: [{ target: 'provider:hetzner.createInstance', action: 'quota', times: null }],
  },
  {
    name: 'has a damaged snapshot',
    end: 'failed',
    faults: [{ target: 'provider:aws.createSnapshot', action: 'corrupt', times: null }],
  },
]

export interface Report {
  readonly kills: number
  /** Migrations that ended otherwise than they had to. */
  readonly wrong: string[]
  /** From the start of a migration to its end, with the death of its process between: milliseconds. */
  readonly durations: number[]
  readonly findings: Findings
}

/** The crash points that a migration comes past on a way, in order. */
export async function trace(way: Way): Promise<string[]> {
  const file = join(tmpdir(), `molecule-chaos-trace-${process.pid}`)
  const stand = standEmbedded()
  const fleet = await startFleet(stand, [], { MOLECULE_EMULATOR_CRASH_TRACE: file })
  const read = (): string[] => readFileSync(file, 'utf8').trim().split('\n')
  try {
    const work = createWorkload(fleet)
    const workspace = await work.create('Trace')
    const before = read().length
    for (const fault of way.faults ?? []) await fleet.order(fault)
    await work.migrate(workspace, { from: 'aws', to: 'hetzner', failAt: way.failAt })
    await work.untilEnded(workspace)
    // A step that had to wait and came again has a number, and comes or not.
    return [...new Set(read().slice(before))].filter((point) => !/ \d+:/.test(point))
  } finally {
    await fleet.stop()
    await stand.remove()
    rmSync(file, { force: true })
  }
}

/** How an emulator is run that is broken on purpose. */
interface Broken {
  readonly node?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** How long to wait for what may never come, in milliseconds. */
  readonly patience?: number
}

/** Has a process die at each of these points, in the middle of a migration that goes this way. */
export async function dieAtBoundaries(
  stand: Stand,
  trials: readonly { readonly way: Way; readonly point: string }[],
  tell: (line: string) => void,
  { node = [], env = {}, patience }: Broken = {},
): Promise<Report> {
  const fleet = await startFleet(stand, node, env)
  const work = createWorkload(fleet, patience)
  const wrong: string[] = []
  const durations: number[] = []
  let kills = 0
  try {
    for (const { way, point } of trials) {
      const name = `${way.name} at ${point}`
      const trial = await attempt(fleet, work, way, point).catch((error: unknown) => ({
        problem: (error as Error).message,
        kills: 0,
        took: 0,
      }))
      kills += trial.kills
      if (trial.took > 0) durations.push(trial.took)
      if (trial.problem !== undefined) wrong.push(`${name}: ${trial.problem}`)
      tell(`${name}: ${trial.problem ?? `${trial.took} ms`}`)
    }
  } finally {
    await fleet.stop()
  }
  if (fleet.errors() !== '') tell(fleet.errors().slice(-2000))
  return { kills, wrong, durations, findings: await audit(stand, work) }
}

async function attempt(
  fleet: Fleet,
  work: Workload,
  way: Way,
  point: string,
): Promise<{ problem?: string; kills: number; took: number }> {
  const workspace = await work.create(`${way.name} at ${point}`)
  for (const fault of way.faults ?? []) await fleet.order(fault)
  await fleet.order({ target: `process:${point}`, action: 'kill' })
  const started = performance.now()
  await work.migrate(workspace, { from: 'aws', to: 'hetzner', failAt: way.failAt })
  const end = await work.untilEnded(workspace)
  const took = Math.round(performance.now() - started)
  const kills = await fleet.settle()
  if (end !== way.end) return { problem: `it ended ${end}, not ${way.end}`, kills, took }
  return kills === 1 ? { kills, took } : { problem: `${kills} processes died, not 1`, kills, took }
}
