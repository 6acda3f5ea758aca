import type { Engine, Steps } from './engine.ts'
import { minutes, stages, type Stage } from './machine.ts'
import { begin } from './migrate/begin.ts'
import type { Ground, Outcome } from './migrate/ground.ts'
import { leave } from './migrate/leave.ts'
import { end, removeTarget, turnBack } from './migrate/undo.ts'
import { findMigration, listUndispatched, markDispatched } from './state/migrations.ts'
import { pause, waitUntil } from './wait-until.ts'

/** Carries migrations through, whatever happens to the process. */
export interface Migrator {
  /** Hands the engine what is recorded and what it may not have heard of. Handing over again changes nothing. */
  dispatch(): Promise<void>
}

/**
 * The migration as a durable workflow. For each state: ask the clouds for what it is about, wait as long as it takes, and
 * leave it when they have done their part; where that fails, take everything back. What a step has told is remembered, and
 * a step that was cut off runs again, here or in another process. Hence each may run twice, and none is in a `try`.
 */
export function createMigrator(ground: Ground, engine: Engine): Migrator {
  const { clock, database, reach } = ground
  const start = engine.define<{ migrationId: string }>(
    'migrate-provider',
    async ({ migrationId: id }, steps) => {
      const { once, until } = toPatient(steps, ground)
      for (const stage of stages) {
        const begun = await until(`begin ${stage}`, async () => ({
          ...(await begin(ground, id, stage)),
          due: await toDue(ground, id, stage),
        }))
        if (begun.is === 'gone') return
        if (begun.is === 'done') await waitUntil(steps, clock, stage, begun.due)
        const left =
          begun.is === 'failed' ? begun : await until(`leave ${stage}`, () => leave(ground, id, stage))
        if (left.is === 'gone') return
        if (left.is !== 'failed') continue
        await once('turn back', () => turnBack(ground, id))
        const removed = await until('remove target', () => removeTarget(ground, id))
        if (removed.is === 'removed') await once('end', () => end(ground, id, removed.existed, left.reason))
        return
      }
    },
  )
  return {
    async dispatch() {
      for (const id of await database.transaction(listUndispatched, { mode: 'read' })) {
        await reach('dispatch:recorded')
        await start({ migrationId: id }, id)
        await reach('dispatch:started')
        await database.transaction((sql) => markDispatched(sql, id))
      }
    },
  }
}

/** When a state may be left at the earliest; one that is past may be left at once. */
async function toDue({ database, clock }: Ground, id: string, stage: Stage): Promise<number> {
  const migration = await database.transaction((sql) => findMigration(sql, id), { mode: 'read' })
  return migration?.state === stage ? migration.updated_at + clock.wait(minutes[stage]) : 0
}

type Wait = Extract<Outcome, { is: 'wait' }>

function toPatient(steps: Steps, { clock, reach }: Ground) {
  const once = async <Output>(name: string, work: () => Promise<Output>): Promise<Output> => {
    const output = await steps.run(name, async () => {
      await reach(`${name}:entered`)
      const value = await work()
      await reach(`${name}:done`)
      return value
    })
    await reach(`${name}:remembered`)
    return output
  }
  return {
    once,
    /** Runs a step until it has something else to tell than to wait. */
    async until<Output extends { readonly is: string }>(
      name: string,
      work: () => Promise<Output>,
    ): Promise<Exclude<Output, Wait>> {
      for (let attempt = 1; ; attempt += 1) {
        const suffix = attempt === 1 ? '' : ` ${attempt}`
        const output = await once(`${name}${suffix}`, work)
        if (!isWait(output)) return output as Exclude<Output, Wait>
        await pause(steps, clock, `wait to ${name}${suffix}`, output.milliseconds)
      }
    },
  }
}

const isWait = (output: { readonly is: string }): output is Wait => output.is === 'wait'
