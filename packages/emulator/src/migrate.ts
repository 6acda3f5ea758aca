import type { Engine, Steps } from './engine.ts'
import { stages } from './machine.ts'
import { begin } from './migrate/begin.ts'
import type { Ground, Outcome } from './migrate/ground.ts'
import { leave } from './migrate/leave.ts'
import { end, removeTarget, turnBack } from './migrate/undo.ts'
import { listUndispatched, markDispatched } from './state/migrations.ts'
import { waitUntil } from './wait-until.ts'

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
        const begun = await until(`begin ${stage}`, (since) => begin(ground, id, stage, since))
        if (begun.is === 'gone') return
        if (begun.is === 'begun') await waitUntil(steps, clock, stage, begun.until)
        const left =
          begun.is === 'failed'
            ? begun
            : await until(`leave ${stage}`, (since) => leave(ground, id, stage, since))
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

type Wait = Extract<Outcome, { is: 'wait' }>

interface Patient {
  /** Runs a step; what it returns is remembered. */
  readonly once: <Output>(name: string, work: () => Promise<Output>) => Promise<Output>
  /** Runs a step until it has something else to tell than to wait. It hears since when it has not worked. */
  readonly until: <Output extends { readonly is: string }>(
    name: string,
    work: (since?: number) => Promise<Output>,
  ) => Promise<Exclude<Output, Wait>>
}

function toPatient(steps: Steps, { clock, reach }: Ground): Patient {
  const once: Patient['once'] = async (name, work) => {
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
    async until<Output extends { readonly is: string }>(
      name: string,
      work: (since?: number) => Promise<Output>,
    ) {
      let since: number | undefined
      for (let attempt = 1; ; attempt += 1) {
        const suffix = attempt === 1 ? '' : ` ${attempt}`
        const first = since
        const output = await once(`${name}${suffix}`, () => work(first))
        if (!isWait(output)) return output as Exclude<Output, Wait>
        since = output.since
        await waitUntil(steps, clock, `wait to ${name}${suffix}`, output.until)
      }
    },
  }
}

const isWait = (output: { readonly is: string }): output is Wait => output.is === 'wait'
