import type { Database, Sql } from './database.ts'
import type { Clouds } from './providers/cloud.ts'
import {
  giveUpMachine,
  listUnsettled,
  recordBuilt,
  recordSettled,
  recordRefused,
  type BookedMachine,
} from './state/machines.ts'
import { findWorkspaceAnywhere, saveWorkspace } from './state/workspaces.ts'

/** Has the clouds do what the book of machines says. */
export interface Machines {
  /**
   * Tells the clouds what they have not been told. What does not work now stays in the book for the next time, here or in
   * another process: telling a cloud twice changes nothing.
   */
  settle(): Promise<void>
}

export function createMachines(database: Database, clouds: Clouds, log: (line: string) => void): Machines {
  const busy = new Map<string, Promise<void>>()
  // One after the other for one workspace: the new machine gets the data of the old one.
  const settleAll = async (machines: readonly BookedMachine[]): Promise<void> => {
    for (const machine of machines) {
      const { token, provider } = machine
      const known = busy.get(token)
      const work = known ?? settle(database, clouds, machine)
      busy.set(token, work)
      try {
        await work
      } catch (error) {
        if (!known) log(`${provider}: ${(error as Error).message}`)
        return
      } finally {
        busy.delete(token)
      }
    }
  }
  return {
    async settle() {
      const due = await database.transaction(listUnsettled, { mode: 'read' })
      const byWorkspace = Map.groupBy(due, (machine) => machine.workspace_id)
      await Promise.all([...byWorkspace.values()].map(settleAll))
    },
  }
}

async function settle(database: Database, clouds: Clouds, machine: BookedMachine): Promise<void> {
  const { token, provider, workspace_id: workspace, org_id: org } = machine
  if (machine.wanted === 'terminated') {
    const ended = await clouds[provider].terminateInstance(token, { data: machine.with_data === 1 })
    if (!ended.ok) throw new Error(`${token} could not be ended: ${ended.error.message}`)
    return database.transaction((sql) => recordSettled(sql, machine))
  }
  const built = await clouds[provider].createInstance({
    token,
    type: machine.type ?? undefined,
    tags: { workspace, org },
    dataOf: machine.data_of ?? undefined,
  })
  if (built.ok) return database.transaction((sql) => attach(sql, machine, built.value))
  if (built.error.isTransient) throw new Error(`${token} could not be built yet: ${built.error.message}`)
  return database.transaction(async (sql) => {
    if (!(await recordRefused(sql, token, built.error.message)) || machine.attached === 0) return
    const found = await findWorkspaceAnywhere(sql, workspace, 0)
    if (found && found.removed_at === null && found.instance_id === null)
      await saveWorkspace(sql, { ...found, status: 'failed', online_at: null })
  })
}

/** Lets a workspace run on the machine that was built for it, unless it has gone elsewhere. */
async function attach(
  sql: Sql,
  machine: BookedMachine,
  built: { readonly id: string; readonly type: string },
): Promise<void> {
  if (!(await recordBuilt(sql, machine.token, built)) || machine.attached === 0) return
  // Nothing that the workspace has become with time is to be written down here, hence the time 0.
  const workspace = await findWorkspaceAnywhere(sql, machine.workspace_id, 0)
  if (workspace?.instance_id === built.id) return
  const isFree = workspace?.removed_at === null && workspace.instance_id === null
  if (isFree && workspace.provider === machine.provider)
    await saveWorkspace(sql, { ...workspace, instance_id: built.id })
  // The workspace has gone elsewhere while this was built. Nobody would ever end it.
  // Without notice: we are on the way already, and would wait for ourselves.
  else await giveUpMachine({ ...sql, notify: () => undefined }, built.id, { data: false })
}
