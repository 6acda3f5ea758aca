import type { Database } from '../database.ts'
import type { Fault, Faults } from '../faults.ts'
import { takeFault } from './fault-rules.ts'

/** The faults that the rules in the state order, each spent in a transaction of its own. */
export function createFaults(database: Database): Faults {
  return {
    async take(target) {
      // Mostly there is no rule, and nothing to write.
      const rule = await database.transaction((sql) => takeFault(sql, target), {
        mode: 'read',
        lock: 'faults',
      })
      // The door lets `truncate` in for HTTP only.
      return rule as Fault | undefined
    },
  }
}
