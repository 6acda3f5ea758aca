import { running } from '../clock.ts'
import type { Schema, Sql } from '../database.ts'
import { ledgerSchema } from '../providers/ledger.ts'
import { seed } from '../seed.ts'
import { followClock } from '../state/clock.ts'
import { stock } from '../stock.ts'
import { stateSchema } from '../tables.ts'
import { clearAll } from './copy.ts'
import type { AdminOperation, Sandbox } from './operation.ts'
import { inAll, toStores, within } from './stores.ts'

export const resetOperations: readonly AdminOperation[] = [
  {
    method: 'POST',
    path: '/reset',
    id: 'reset',
    summary: 'Forget everything and start with the seeded organisations again; rules and clock too',
    success: {
      status: 200,
      schema: { type: 'object', properties: { orgs: { type: 'integer' }, workspaces: { type: 'integer' } } },
    },
    async handle(_call, sandbox) {
      const { database, clock, requests } = sandbox
      try {
        // What the seed is dated by.
        clock.move(running)
        await inAll(toStores(sandbox), async (opened) => {
          for (const [schema, sql] of opened) await clearAll(sql, schema)
          const [state, ledger] = [within(opened, stateSchema), within(opened, ledgerSchema)]
          await state.transaction((sql) => seed(sql, clock))
          await stock(state, ledger, clock)
        })
      } finally {
        await followClock(database, clock)
      }
      requests.clear()
      await goOn(sandbox)
      return inAll(toStores(sandbox), toCounts)
    },
  },
]

/** Goes on from a state that was put in place of another: with its clock, its machines and its migrations. */
export async function goOn({ database, clock }: Sandbox): Promise<void> {
  await followClock(database, clock)
  await database.transaction(async (sql) => {
    sql.notify('machines')
    sql.notify('migrations')
  })
}

export async function toCounts(
  opened: ReadonlyMap<Schema, Sql>,
): Promise<{ orgs: number; workspaces: number }> {
  const state = opened.get(stateSchema)
  const count = async (from: string): Promise<number> =>
    (await state?.get<{ found: number }>(`SELECT count(*) AS found FROM ${from}`))?.found ?? 0
  return { orgs: await count('orgs'), workspaces: await count('workspaces WHERE removed = 0') }
}
