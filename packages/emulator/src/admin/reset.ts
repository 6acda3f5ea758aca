import type { Sql } from '../database.ts'
import { clearAll } from './copy.ts'
import type { AdminOperation } from './operation.ts'
import { inAll, type Store } from './stores.ts'

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
      await inAll(sandbox.stores, async (opened) => {
        for (const [store, sql] of opened) await clearAll(sql, store.schema)
      })
      await sandbox.plant()
      await sandbox.resume()
      sandbox.requests.clear()
      return inAll(sandbox.stores, toCounts)
    },
  },
]

export async function toCounts(
  opened: ReadonlyMap<Store, Sql>,
): Promise<{ orgs: number; workspaces: number }> {
  const state = [...opened].find(([{ name }]) => name === 'state')?.[1]
  const count = async (from: string): Promise<number> =>
    (await state?.get<{ found: number }>(`SELECT count(*) AS found FROM ${from}`))?.found ?? 0
  return { orgs: await count('orgs'), workspaces: await count('workspaces WHERE removed = 0') }
}
