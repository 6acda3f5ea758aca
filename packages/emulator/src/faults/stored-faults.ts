import type { Database } from '../database.ts'
import type { Fault, Faults } from '../faults.ts'
import { takeFault } from './fault-rules.ts'

/** The faults that the rules in the state order, each spent in a transaction of its own. */
export function createFaults(database: Database): Faults {
  return {
    async take(target) {
      const rule = await database.transaction((sql) => takeFault(sql, target), { mode: 'read' })
      // The door lets `truncate` in for HTTP only.
      return rule as Fault | undefined
    },
  }
}
